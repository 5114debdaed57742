"""Which wish a header asks for: the first, the second, the third."""

from __future__ import annotations

import re

from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.header_readings import sections, without_number

_ORDINALS = {
    1: "1 foerste foerst first 1st et en one helst oeverst top bedste best primaert allerhelst",
    2: "2 anden andet second 2nd naesthoejeste naeste naest naesthelst naestbedste "
    "dernaest derefter sekundaert to two",
    3: "3 tredje third 3rd tertiaert tre three",
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
