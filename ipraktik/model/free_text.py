"""What in people's own words could tell who somebody is, and how it is hidden."""

from __future__ import annotations

import re

from ipraktik.model.mentions import HIDDEN_NAME
from ipraktik.model.privacy import mask_cpr

HIDDEN_ADDRESS = "[adresse]"
HIDDEN_NUMBER = "[nummer]"

_EMAIL = re.compile(
    r"(?<![^\s@<>()\[\],;:])[^\s@<>()\[\],;:]+\s?(?:@|[(\[](?:at|a|snabel-a)[)\]])\s?[^\s@<>()\[\],;:]+\.\w{2,}"
)
_WEB = re.compile(r"(?:https?://|www\.|(?<![\w-])[\w-]+\.(?:com|dk|net|org|eu)/)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\d•])(?:\+|00)?\d(?:[ ./()–-]{0,2}\d){6,}(?!\d)")
"""Seven digits or more with little between them: telephones, and accounts and cases too."""
_STREET = re.compile(
    r"\b[A-ZÆØÅ][\wÆØÅæøå.]*(?:[ -][A-ZÆØÅ]?[\wæøå.]+)?"
    r"(?:vej|gade|allé|alle|stræde|torv|plads|vænget|parken|boulevard)"
    r"\s+(?:nr\.?\s+)?\d+(?:\s?[A-Za-z])?\b"
    r"|\b\w{2,}(?i:vej|gade|stræde)\s+(?i:nr\.?\s+)?\d+(?:\s?[A-Za-z])?\b"
)
_NAME = re.compile(
    r"(?<![.!?:\n] )(?<!^)\b[A-ZÆØÅ][a-zæøåéöäü]{1,}"
    r"|\b[A-ZÆØÅ][a-zæøåéöäü]+(?:[ -][A-ZÆØÅ][a-zæøåéöäü.]*)+"
)
_CAPITAL_WORDS = frozenset(
    {"Innovationspraktik", "Danmark", "Excel", "Teams", "Word", "Outlook", "Lean", "I", "De"}
)
_MARKS = (HIDDEN_NAME, HIDDEN_ADDRESS, HIDDEN_NUMBER)


def hide_contacts(text: str) -> str:
    """Return text without cpr numbers, mail and street addresses, links and telephone numbers."""
    hidden = mask_cpr(text)
    for pattern in (_EMAIL, _WEB, _STREET):
        hidden = pattern.sub(HIDDEN_ADDRESS, hidden)
    return _NUMBER.sub(HIDDEN_NUMBER, hidden)


def looks_named(text: str) -> bool:
    """Return whether text seems to tell of a person: somebody should read it before it is used.

    A word with a capital letter inside a sentence may be a name, as Danish writes few others so.
    """
    if any(mark in text for mark in _MARKS) or "•" in text or "@" in text:
        return True
    return any(found.group() not in _CAPITAL_WORDS for found in _NAME.finditer(text))
