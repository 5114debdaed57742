"""Closed questions answered in words of the form's own: two or three answers that stand apart.

``Ikke chef`` and ``Chef`` are levels, ``S`` and ``K`` are sectors, though no such answer is read
as it stands; so this only ever makes a column one to ask about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ipraktik.reading.mapping.looks import Looks

_MOST_ANSWERS = 6
_GROUPS: Mapping[str, Sequence[str]] = {
    "visit_kind": (
        r"\b(?:ukendt|fremmed|ny(?:e|t)?\b|helt and[er]|unfamiliar|unknown|stranger|different)",
        r"familie|beslaegt|\bfaetter|\bnabo|lign|samme fag|\b(?:familiar|family|kindred|similar)\b",
        r"\b(?:begge|both|either|enten|lige meget|ligegyldig|ingen betydning|uden betydning)"
        r"|\b(?:no preference|any|det samme|ved ikke)\b",
    ),
    "level": (
        r"\b(?:ikke|uden|ingen|no|not|non|without|menig)\b|medarbejder|employee|\bstaff\b|^m$|^e$",
        r"leder|chef|ledelse|manager|\bpersonaleansvar|\bhead\b|^l$",
    ),
    "sector": (
        r"^s$|\bstat(?:en|slige?t?|s)?\b|\bstate\b|ministeri|\bgovernment",
        r"^k$|^m$|kommun|municipal|\bmuni\b|\blocal\b",
    ),
}
_NAMED = {"visit_kind": 2, "level": 2, "sector": 2}
"""How many of the first groups at least one answer must be in."""


def words_fit(key: str, looks: Looks) -> bool:
    """Return whether all answers are the few that a closed question has, each in some words.

    Parameters
    ----------
    key : str
    looks : Looks
    """
    groups = _GROUPS.get(key)
    if groups is None or not 2 <= looks.distinct <= _MOST_ANSWERS:
        return False
    found = [_group(answer, groups) for answer in looks.answers]
    named = {group for group in found if group >= 0}
    return -1 not in found and len(named) >= _NAMED[key] and bool(named & {0, 1})


def _group(answer: str, groups: Sequence[str]) -> int:
    return next((at for at, group in enumerate(groups) if re.search(group, answer)), -1)
