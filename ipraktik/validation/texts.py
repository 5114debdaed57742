"""Texts that must not travel on as they are: formulas, and what no cell can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
from ipraktik.model.findings import Code, Severity, finding
from ipraktik.model.origin import Place
from ipraktik.model.people import SignUp
from ipraktik.text import say
from ipraktik.validation.faults import Faults

_FORMULA = re.compile(r"\s*(?:=|[@+-][^\W\d_]|[@+-]\()")
"""What a spreadsheet runs when it is typed or pasted; numbers such as +45 12 are left alone."""

_SHOWN = 80
"""Characters of such a text that a list of findings repeats."""


def note_formulas(people: Sequence[SignUp], faults: Faults) -> None:
    """Note texts that a spreadsheet would run; every output keeps them as text."""
    for place, value in dict(_texts(people)).items():
        if not _FORMULA.match(value):
            continue
        message = say("The text begins like a formula. It is kept and written as text.")
        faults.add(finding(Code.FORMULA_TEXT, place, value, message))


def note_unfit_texts(people: Sequence[SignUp], faults: Faults) -> None:
    """Note texts of which no output can hold everything: too long, or with odd characters."""
    for place, header in dict(_headers(people)).items():
        if is_too_long(header, MAX_HEADER):
            message = say(
                "The header is longer than {limit} characters. What the program writes has its "
                "beginning and ends in […].",
                limit=MAX_HEADER,
            )
            faults.add(finding(Code.TEXT_TOO_LONG, place, "", message, Severity.INFO))
    for place, value in dict(_texts(people)).items():
        if is_too_long(value):
            message = say(
                "The text is longer than a cell can hold ({limit} characters, {lines} line "
                "breaks). What the program writes ends in […]. Shorten it.",
                limit=MAX_TEXT,
                lines=MAX_LINE_BREAKS,
            )
            faults.add(finding(Code.TEXT_TOO_LONG, place, value[:_SHOWN], message))
        if has_odd_characters(value):
            message = say(
                "The text has characters that no cell can hold. In what the program writes, {sign} "
                "stands for each.",
                sign=SIGN,
            )
            faults.add(finding(Code.ODD_CHARACTERS, place, clean_text(value[:_SHOWN]), message))


def _headers(people: Sequence[SignUp]) -> Iterator[tuple[Place, str]]:
    for person in people:
        for header in person.row.cells:
            yield replace(person.row.place_of_header(header), row=None), header


def _texts(people: Sequence[SignUp]) -> Iterator[tuple[Place, str]]:
    for person in people:
        for header, value in person.row.cells.items():
            if isinstance(value, str):
                yield person.row.place_of_header(header), value
