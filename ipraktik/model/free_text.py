"""What in people's own words could tell who somebody is, and how it is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ipraktik.model.names import tidy
from ipraktik.model.privacy import mask_cpr

HIDDEN_NAME = "[navn]"
HIDDEN_ADDRESS = "[adresse]"
HIDDEN_NUMBER = "[nummer]"

_EMAIL = re.compile(r"[^\s@<>()\[\],;:]+\s?(?:@|\(at\)|\[at\])\s?[^\s@<>()\[\],;:]+\.\w{2,}")
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\d•])(?:\+|00)?\d(?:[ ./()–-]{0,2}\d){6,}(?!\d)")
"""Seven digits or more with little between them: telephones, and accounts and cases too."""
_STREET = re.compile(
    r"\b[A-ZÆØÅ][\wÆØÅæøå.]*(?:[ -][A-ZÆØÅ]?[\wæøå.]+)?"
    r"(?:vej|gade|allé|alle|stræde|torv|plads|vænget|parken|boulevard)\s+\d+\s?[A-Za-z]?\b"
)
_NAME = re.compile(
    r"(?<![.!?:\n] )(?<!^)\b[A-ZÆØÅ][a-zæøåéöäü]{1,}"
    r"|\b[A-ZÆØÅ][a-zæøåéöäü]+(?:[ -][A-ZÆØÅ][a-zæøåéöäü.]*)+"
)
_CAPITAL_WORDS = frozenset(
    {"Innovationspraktik", "Danmark", "Excel", "Teams", "Word", "Outlook", "Lean", "I", "De"}
)
_MARKS = (HIDDEN_NAME, HIDDEN_ADDRESS, HIDDEN_NUMBER)
_SHORTEST_NAME = 3


def hide_contacts(text: str) -> str:
    """Return text without cpr numbers, mail and street addresses, links and telephone numbers."""
    hidden = mask_cpr(text)
    for pattern in (_EMAIL, _WEB, _STREET):
        hidden = pattern.sub(HIDDEN_ADDRESS, hidden)
    return _NUMBER.sub(HIDDEN_NUMBER, hidden)


def hide_names(text: str, names: Iterable[str]) -> str:
    """Return text with every known name, whole or one word of it, as `HIDDEN_NAME`.

    Parameters
    ----------
    text : str
    names : iterable of str
        Of people; their workplaces are no secret among so many.
    """
    whole = {tidy(name) for name in names}
    words = {word for name in whole for word in name.split() if word[:1].isupper()}
    known = sorted({*whole, *words}, key=lambda one: (-len(one), one))
    known = [name for name in known if len(name) >= _SHORTEST_NAME]
    if not known:
        return text
    one = rf"(?:{'|'.join(map(re.escape, known))})(?:'?s)?\b"
    return re.sub(rf"\b{one}(?:[ -]+{one})*", HIDDEN_NAME, text)


def looks_named(text: str) -> bool:
    """Return whether text seems to tell of a person: somebody should read it before it is used.

    A word with a capital letter inside a sentence may be a name, as Danish writes few others so.
    """
    if any(mark in text for mark in _MARKS) or "•" in text:
        return True
    return any(found.group() not in _CAPITAL_WORDS for found in _NAME.finditer(text))
