"""When two names are the same: the contract's foldings, each in one place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPACE = re.compile(r"\s+")
REMEMBERED = 1 << 14
"""How many foldings are remembered: the same few names are asked for again and again."""
_FIELD_SIGNS = re.compile(r"[^\w\s+#]|_")
CLOSING_WORD = "kommune"
_PUNCTUATION = re.compile(r"[^\w\s&]|_")


@lru_cache(maxsize=REMEMBERED)
def tidy(text: str) -> str:
    """Return text in NFC with surrounding and repeated white space removed.

    No-break spaces count as white space (``\\s`` covers them in Python).
    """
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()


@lru_cache(maxsize=REMEMBERED)
def fold(text: str) -> str:
    """Return the form in which headers and closed values are compared (contract 1)."""
    return unicodedata.normalize("NFC", tidy(text).casefold())


@lru_cache(maxsize=REMEMBERED)
def fold_header(text: str) -> str:
    """Fold a header: as `fold`, and without a trailing ``:``, ``*`` or ``?``."""
    return fold(text).rstrip(" :*?")


@lru_cache(maxsize=REMEMBERED)
def fold_name(text: str) -> str:
    """Fold the name of a workplace or an organisation (contract 1, Identity).

    Case, white space, punctuation, ``&`` for ``og`` and a closing ``Kommune`` make no
    difference.
    """
    words = _words(text)
    return " ".join(words[:-1] if ends_in_kommune(text) else words)


@lru_cache(maxsize=REMEMBERED)
def fold_field(text: str) -> str:
    """Fold a field: as `fold`, and ``&`` is ``og``, å is aa, and dashes and dots do not count."""
    spelled = fold(text).replace("&", " og ").replace("å", "aa")
    spelled = spelled.replace("æ", "ae").replace("ø", "oe")
    return " ".join(_FIELD_SIGNS.sub(" ", spelled).split()) or fold(text)


def ends_in_kommune(text: str) -> bool:
    """Whether `fold_name` takes a closing ``Kommune`` away."""
    words = _words(text)
    return len(words) > 1 and words[-1] == CLOSING_WORD


@lru_cache(maxsize=REMEMBERED)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_PUNCTUATION.sub(" ", fold(text)).replace("&", " og ").split())


@lru_cache(maxsize=REMEMBERED)
def fold_spelling(text: str, whole: bool = False) -> str:
    """Fold further, for likeness only: ``å/aa``, ``æ/ae``, ``ø/oe`` and accents are alike.

    With `whole`, a closing ``Kommune`` stays.
    """
    folded = " ".join(_words(text)) if whole else fold_name(text)
    folded = folded.replace("å", "aa").replace("æ", "ae").replace("ø", "oe")
    plain = unicodedata.normalize("NFD", folded)
    return "".join(char for char in plain if not unicodedata.combining(char))
