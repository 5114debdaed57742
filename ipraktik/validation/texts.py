"""Texts that must not travel on as they are: formulas, and what no cell can hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ipraktik.model.cell_text import (
    MAX_HEADER,
    MAX_LINE_BREAKS,
    MAX_TEXT,
    SIGN,
    clean_text,
    has_odd_characters,
    is_too_long,
)
from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.origin import Place
from ipraktik.model.people import SignUp
from ipraktik.text import say

_FORMULA = re.compile(r"\s*(?:=|[@+-][^\W\d_]|[@+-]\()")
"""What a spreadsheet runs when it is typed or pasted; numbers such as +45 12 are left alone."""

_SHOWN = 80
"""Characters of such a text that a list of findings repeats."""


Texts = Iterable[tuple[Place, str]]
"""Each text with its place."""


def check_texts(texts: Texts) -> Iterator[Finding]:
    """Yield the texts that a spreadsheet would run, and those that no cell can hold whole.

    Every output keeps the first as text; of the others it writes what a cell can hold, with a sign.
    """
    for place, value in texts:
        yield from _check(place, value)


def check_headers(people: Iterable[SignUp]) -> Iterator[Finding]:
    """Yield the headers that are too long for what the program writes, once each."""
    for place, header in dict(_headers(people)).items():
        if is_too_long(header, MAX_HEADER):
            message = say(
                "The header is longer than {limit} characters. What the program writes has its "
                "beginning and ends in […].",
                limit=MAX_HEADER,
            )
            yield finding(Code.TEXT_TOO_LONG, place, "", message, Severity.INFO)


def texts_of(people: Iterable[SignUp]) -> Texts:
    """Return the texts of all cells of the rows of people, each once."""
    return {
        person.row.place_of_header(header): value
        for person in people
        for header, value in person.row.cells.items()
        if isinstance(value, str)
    }.items()


def _check(place: Place, value: str) -> Iterator[Finding]:
    shown = value[:_SHOWN]
    if _FORMULA.match(value):
        message = say("The text begins like a formula. It is kept and written as text.")
        yield finding(Code.FORMULA_TEXT, place, clean_text(shown), message)
    if is_too_long(value):
        message = say(
            "The text is longer than a cell can hold ({limit} characters, {lines} line "
            "breaks). What the program writes ends in […]. Shorten it.",
            limit=MAX_TEXT,
            lines=MAX_LINE_BREAKS,
        )
        yield finding(Code.TEXT_TOO_LONG, place, clean_text(shown), message)
    if has_odd_characters(value):
        message = say(
            "The text has characters that no cell can hold. In what the program writes, {sign} "
            "stands for each.",
            sign=SIGN,
        )
        yield finding(Code.ODD_CHARACTERS, place, clean_text(shown), message)


def _headers(people: Iterable[SignUp]) -> Iterator[tuple[Place, str]]:
    for person in people:
        for header in person.row.cells:
            yield replace(person.row.place_of_header(header), row=None), header
