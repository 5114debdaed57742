"""Two answers of a column to show what it holds, with personal data masked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from ipraktik.model.names import tidy
from ipraktik.model.origin import Raw
from ipraktik.model.privacy import hide_cpr, holds_cpr, mask_cpr
from ipraktik.reading.dates import find_date_time
from ipraktik.reading.mapping.looks import Look, look_at
from ipraktik.reading.parsed import cell_text, tidy_text

HOW_MANY = 2
_LONGEST = 60
_HIDDEN = "•••"
_EMAIL = re.compile(r"[^\s@;,<>]+@([^\s@;,<>]+)")
_PHONE = re.compile(r"(?:\+\d{1,3} ?)?(?<!\d)\d(?:[ .-]?\d){7,11}(?!\d)")
_WORD = re.compile(r"\w[\w'’.-]*")
_SHORTEST_NAME = 2
_PERSON_SHARE = 0.5
_DIGIT = re.compile(r"\d")
_SENTENCE_ENDS = ".!?:"
_OPTION_SHARE = 0.5
"""Answers of which no more than this share are different were chosen, not written."""


class Kind(StrEnum):
    """What the answers of a column may hold of people."""

    PLAIN = "plain"
    NAMES = "names"
    PROSE = "prose"
    UNKNOWN = "unknown"


def names_of_people(columns: Iterable[Sequence[Raw]]) -> frozenset[str]:
    """Return the words of the names in the columns that look like people's names."""
    found = set[str]()
    for answers in columns:
        if look_at(answers).share(Look.PERSON) >= _PERSON_SHARE:
            found |= {word for raw in answers for word in _WORD.findall(tidy_text(raw))}
    return frozenset(word for word in found if len(word) >= _SHORTEST_NAME and not word.isdigit())


def mask(raw: Raw, names: frozenset[str], kind: Kind) -> str:
    """Return an answer to show: no address, phone, cpr number or name of a person in it.

    Parameters
    ----------
    raw : Raw
    names : frozenset of str
        Words of names that stand elsewhere in the sheet.
    kind : Kind
        Every capital word is taken for a name in a column of names, and in one that nobody
        knows, whose numbers may be of a house; in prose, all but those that begin a sentence.
    """
    if find_date_time(raw) is not None and not isinstance(raw, int | float):
        return cell_text(raw)
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        text = hide_cpr(raw) if holds_cpr(raw) else cell_text(raw)
    else:
        text = mask_cpr(tidy(cell_text(raw)))
    text = _PHONE.sub(_HIDDEN, _EMAIL.sub(rf"{_HIDDEN}@\1", text))
    text = _WORD.sub(lambda word: _hide(word, names, kind), text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _hide(found: re.Match[str], names: frozenset[str], kind: Kind) -> str:
    word, before = found.group(), found.string[: found.start()].rstrip()
    begins = not before or before[-1] in _SENTENCE_ENDS
    is_name = word[0].isupper() and (
        kind in (Kind.NAMES, Kind.UNKNOWN) or (kind is Kind.PROSE and not begins)
    )
    if word in names or is_name:
        return f"{word[0]}{_HIDDEN}"
    return _DIGIT.sub("•", word) if kind is Kind.UNKNOWN else word


def _is_chosen(answers: Sequence[str]) -> bool:
    """Return whether answers are options of a closed question: many gave the same."""
    return len(set(answers)) <= _OPTION_SHARE * len(answers)


def take_samples(
    answers: Iterable[Raw], names: frozenset[str], kind: Kind = Kind.PLAIN
) -> tuple[str, ...]:
    """Return the first distinct answers of a column, masked."""
    given = [raw for raw in answers if tidy_text(raw)]
    if kind is Kind.UNKNOWN and _is_chosen([tidy_text(raw) for raw in given]):
        kind = Kind.PLAIN
    shown = dict.fromkeys(mask(raw, names, kind) for raw in given)
    return tuple(shown)[:HOW_MANY]
