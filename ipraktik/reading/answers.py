"""Closed answers: the value itself, or a longer answer in which only one of them fits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from ipraktik.model.findings import Code
from ipraktik.model.names import REMEMBERED, fold
from ipraktik.model.origin import Raw
from ipraktik.model.people import Level, VisitKind
from ipraktik.model.schema import OTHER_SECTORS, SECTORS
from ipraktik.reading.parsed import Parsed, failed, nearest_few, shown, tidy_text
from ipraktik.text import say

T = TypeVar("T")
Phrases = Mapping[tuple[str, ...], T]
"""The words of each way to write a value, and the value."""

_NO_WORD = re.compile(r"[\W_]+")
_FEW_VALUES = 7
_ASIDE = re.compile(r"\([^()]*\)")
_EITHER_WAY = re.compile(
    r"\b(?:med (?:eller|og|/) ?uden|with (?:or|and) without|uanset|om ikke andet)\b", re.IGNORECASE
)
_NEGATIONS = frozenset(
    (
        *("ikke", "ej", "nej", "uden", "hverken", "undtagen", "undtaget", "bortset", "naer", "end"),
        *("minus", "umulig", "umuligt", "not", "no", "without", "except", "excluding"),
    )
)
"""Words that turn an answer round: ``alle undtagen fredag``, ``alle på nær``, ``andet end``."""
_PERHAPS = frozenset(
    (
        *("maaske", "evt", "eventuelt", "muligvis", "helst", "hvis", "saafremt", "medmindre"),
        *("afhaenger", "afhaengig", "afhaengigt", "maybe", "perhaps", "possibly", "preferably"),
        *("if", "unless", "depends", "depending"),
    )
)


@lru_cache(maxsize=REMEMBERED)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded; ``å/aa``, ``æ/ae``, ``ø/oe`` and accents are alike."""
    spelled = fold(text).replace("å", "aa").replace("æ", "ae").replace("ø", "oe")
    plain = unicodedata.normalize("NFD", spelled)
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return tuple(_NO_WORD.sub(" ", letters).split())


def phrases(values: Mapping[T, Sequence[str]]) -> Phrases[T]:
    """Return the phrases of values, from the ways in which each may be written."""
    return {words_of(text): value for value, texts in values.items() for text in texts}


def find_answers(text: str, known: Phrases[T]) -> tuple[T, ...]:
    """Return the distinct values whose phrases stand in a text, the longest phrase first."""
    words = words_of(text)
    if words in known:
        return (known[words],)
    longest = max(map(len, known), default=0)
    found: dict[T, None] = {}
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + longest), start, -1):
            if words[start:end] in known:
                found[known[words[start:end]]] = None
                start = end - 1
                break
        start += 1
    return tuple(found)


def negated(text: str) -> bool:
    """Return whether a word like ``ikke`` stands in a text."""
    return not _NEGATIONS.isdisjoint(words_of(text))


def is_perhaps(text: str) -> bool:
    """Return whether a text says perhaps, or only if something else."""
    return not _PERHAPS.isdisjoint(words_of(text))


def find_answer(text: str, known: Phrases[T]) -> T | None:
    """Return the one value that fits a text; None if none or several do.

    A longer answer with a word like ``ikke`` in it is not understood, unless it stands in brackets
    behind the answer, where it only explains it, or takes back what it names: ``med eller uden``.

    Examples
    --------
    >>> find_answer("Leder (med eller uden personaleansvar)", phrases({"L": ["leder"]}))
    'L'
    """
    found = find_answers(text, known)
    if not found:
        return None
    plain = _EITHER_WAY.sub(" ", text)
    if len(found) == 1 and (words_of(text) in known or not negated(plain)):
        return found[0]
    before = _ASIDE.sub(" ", text)
    if before.strip() in ("", text.strip()):
        return None
    return find_answer(before, known)


def unknown_value(raw: Raw, names: Sequence[str]) -> Parsed[T]:
    """Return the fault of a closed answer that is not understood.

    Of a few known values all are named: the one most alike may be the opposite of what is meant.
    Of many, the nearest are.
    """
    if len(names) <= _FEW_VALUES:
        return failed(
            Code.UNKNOWN_VALUE,
            say(
                "'{value}' is not understood. Write one of these: {known}.",
                value=shown(raw),
                known=", ".join(names),
            ),
        )
    near = nearest_few(tidy_text(raw), names)
    if not near:
        return failed(
            Code.UNKNOWN_VALUE,
            say(
                "'{value}' is not understood, and no known value is near it. Write one of the "
                "known values.",
                value=shown(raw),
            ),
        )
    if len(near) == 1:
        return failed(
            Code.UNKNOWN_VALUE,
            say(
                "'{value}' is not understood. The nearest known value is '{nearest}'. Write one of "
                "the known values.",
                value=shown(raw),
                nearest=near[0],
            ),
        )
    return failed(
        Code.UNKNOWN_VALUE,
        say(
            "'{value}' is not understood. The nearest known values are {nearest}. Write one of the "
            "known values.",
            value=shown(raw),
            nearest=", ".join(f"'{one}'" for one in near),
        ),
    )


_VISIT_KINDS = phrases(
    {
        VisitKind.UNKNOWN_GUEST: ("Ukendt gæst", "ukendt", "unknown guest", "unknown"),
        VisitKind.FAMILY_VISIT: ("Familiebesøg", "familie besøg", "family visit", "family"),
        VisitKind.BOTH: ("Begge", "begge dele", "both"),
    }
)
_LEVELS = phrases(
    {
        Level.MANAGER: (
            *("Leder", "lederen", "ledere", "ledende", "chef", "chefen", "manager", "managerial"),
            *("teamleder", "afdelingsleder", "personaleleder", "supervisor", "management"),
        ),
        Level.EMPLOYEE: (
            *("Medarbejder", "medarbejderen", "menig"),
            *("employee", "staff", "staff member", "team member"),
        ),
    }
)
_SECTORS = phrases(
    {
        "Kommune": (
            *("Kommune", "kommunal", "kommunalt", "kommunale", "kommunen", "kommuner", "komm"),
            *("kom", "kommunalansat", "kommuneansat", "municipality", "municipal"),
            *("municipalities", "local government", "local authority", "local council"),
        ),
        "Stat": (
            *("Stat", "statslig", "statsligt", "statslige", "staten", "statsansat", "state"),
            *("the state", "central government", "national government", "governmental"),
        ),
        "Region": ("Region", "regional", "regionalt", "regionale", "regionen", "regionsansat"),
        "Privat": ("Privat", "privat virksomhed", "private", "privatansat"),
        "Selvejende": ("Selvejende",),
        "Forening": ("Forening",),
        "Andet": ("Andet", "anden", "other"),
    }
)
_SAYS_YES_OR_NO = re.compile(r"(?:ja|nej|yes|no)\b(?=\s*$|\s*[,.;–-])", re.IGNORECASE)
_YES_NO_ALONE = {
    **dict.fromkeys(("j", "y", "1", "true", "x", "sand", "sandt"), True),
    **dict.fromkeys(("n", "0", "false", "falsk"), False),
}
_YES_NO = phrases({True: ("ja", "yes"), False: ("nej", "no")})


def read_visit_kind(raw: Raw) -> Parsed[VisitKind]:
    """Read `Gæst` or `Besøgstype`."""
    found = find_answer(tidy_text(raw), _VISIT_KINDS)
    return Parsed(found) if found else unknown_value(raw, tuple(VisitKind))


def names_level(text: str) -> bool:
    """Return whether a text names a level, and not only says yes or no to it."""
    return find_answer(text, _LEVELS) is not None


def read_level(raw: Raw) -> Parsed[Level]:
    """Read `Niveau`; a plain yes or no answers whether somebody is a manager."""
    found = find_answer(tidy_text(raw), _LEVELS)
    if found is None and _SAYS_YES_OR_NO.match(tidy_text(raw)):
        found = Level.MANAGER if find_yes_no(raw) else Level.EMPLOYEE
    return Parsed(found) if found else unknown_value(raw, tuple(Level))


def find_sector(text: str) -> str | None:
    """Return the sector that a text names, or None."""
    return find_answer(text, _SECTORS)


def read_sector(raw: Raw) -> Parsed[str]:
    """Read `Sektor`; sectors that take no part are understood too."""
    found = find_sector(tidy_text(raw))
    return Parsed(found) if found else unknown_value(raw, SECTORS + OTHER_SECTORS)


def find_yes_no(raw: Raw) -> bool | None:
    """Return what a yes/no cell says, or None where that is not clear."""
    if isinstance(raw, bool):
        return raw
    text = tidy_text(raw)
    alone = _YES_NO_ALONE.get(fold(text))
    if alone is not None:
        return alone
    found = find_answers(text, _YES_NO)
    if len(found) != 1 or (found[0] and (negated(text) or is_perhaps(text))):
        return None
    return found[0]


def read_yes_no(raw: Raw) -> Parsed[bool]:
    """Read a yes/no cell."""
    found = find_yes_no(raw)
    if found is not None:
        return Parsed(found)
    return failed(
        Code.UNKNOWN_VALUE,
        say("'{value}' is neither Ja nor Nej. Write one of the two.", value=shown(raw)),
    )
