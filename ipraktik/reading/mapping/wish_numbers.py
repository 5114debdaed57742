"""Which wish a header asks for: the first, the second, the third."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.header_readings import sections, without_number

_ORDINALS = {
    1: "1 guld gold winner foerste foerst first 1st et en one helst oeverst top "
    "bedste best primaert allerhelst",
    2: "2 soelv silver runner runnerup anden andet second 2nd naesthoejeste naeste naest "
    "naesthelst naestbedste "
    "dernaest derefter sekundaert to two",
    3: "3 bronze tredje third 3rd tertiaert tre three",
    4: "4 fjerde fourth 4th fire four",
    5: "5 femte fifth 5th fem five",
}
_NUMBER_OF = {word: number for number, words in _ORDINALS.items() for word in words.split()}
_STARTS = {
    "foerste": 1,
    "anden": 2,
    "andet": 2,
    "tredje": 3,
    "fjerde": 4,
    "femte": 5,
}
_WEAK = frozenset(
    (
        "en",
        "et",
        "one",
        "to",
        "two",
        "tre",
        "three",
        "fire",
        "fem",
        "helst",
        "foerst",
        "top",
        "naeste",
    )
)
"""Words that also stand where nothing is counted."""

_UP_TO = re.compile(r"\b(?:op til|maks|max|up to|indtil|mindst|uge|week)\.? *\d+", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:nr|nummer|no|number) (\w+)\b")
_NAMED = re.compile(
    r"(?:prio\w*|oenske\w*|\w*valg|choice|wish\w*|preference|rang|rank|host|\w*vaert\w*) (\w+)\b"
    r"|\b(\w+) (?:prio\w*|oenske\w*|valg|choice|wish|preference)"
)
_HIGHEST = 9
_LONGEST_SERIES = 5


def wish_number(header: str) -> int:
    """Return which wish a header asks for; 1 where it does not say.

    Examples
    --------
    >>> wish_number("Ønskevært (andenprioritet)"), wish_number("Værter, bedste først - 3rd choice")
    (2, 3)
    """
    text = _UP_TO.sub(" ", without_number(header))
    for part in reversed(sections(text)):
        number = _number_in(" ".join(words_of(part)))
        if number:
            return number
    return 1


def _number_in(text: str) -> int:
    counted = [word for found in _COUNTED.finditer(text) for word in found.groups()]
    named = [word for found in _NAMED.finditer(text) for word in found.groups() if word]
    plain = [word for word in (*named, *text.split()) if word not in _WEAK]
    return next(filter(None, map(_number_of, (*counted, *plain))), 0)


def _number_of(word: str) -> int:
    if word in _NUMBER_OF:
        return _NUMBER_OF[word]
    if word.isdecimal() and 1 <= int(word) <= _HIGHEST:
        return int(word)
    starts = (number for start, number in _STARTS.items() if word.startswith(start))
    ends = (int(digit) for digit in re.findall(r"(?<=[^\W\d])([1-9])$", word))
    return next(iter((*starts, *ends)), 0)


def ranks_in_series(headers: Mapping[int, str]) -> dict[int, int]:
    """Return the place of each header in a row of headers that only differ in one word.

    Only of a row of two to five that no header of it numbers itself: ``A``, ``B``, ``C``.
    """
    series: list[list[int]] = []
    for (before, one), (index, other) in pairwise(headers.items()):
        if not _differ_in_a_word(one, other):
            continue
        if series and series[-1][-1] == before:
            series[-1].append(index)
        else:
            series.append([before, index])
    return {
        index: rank
        for found in series
        if len(found) <= _LONGEST_SERIES and all(wish_number(headers[one]) == 1 for one in found)
        for rank, index in enumerate(found, start=1)
    }


def _differ_in_a_word(one: str, other: str) -> bool:
    words, others = words_of(one), words_of(other)
    if len(words) != len(others) or len(words) < 2:
        return False
    return sum(a != b for a, b in zip(words, others, strict=True)) == 1
