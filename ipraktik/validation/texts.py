"""Texts that must not travel on as they are: civil registration numbers and formulas."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ipraktik.model.findings import Code, finding
from ipraktik.model.people import SignUp
from ipraktik.text import say
from ipraktik.validation.faults import Faults

_FORMULA = re.compile(r"\s*(?:=|[@+-][^\W\d_]|[@+-]\()")
"""What a spreadsheet runs when it is typed or pasted; numbers such as +45 12 are left alone."""


def note_formulas(people: Sequence[SignUp], faults: Faults) -> None:
    """Note texts that a spreadsheet would run; every output keeps them as text."""
    told = set()
    for person in people:
        for header, value in person.row.cells.items():
            place = person.row.place_of_header(header)
            if not isinstance(value, str) or not _FORMULA.match(value) or place in told:
                continue
            told.add(place)
            faults.add(finding(Code.FORMULA_TEXT, place, value, _MESSAGE))


_MESSAGE = say("The text begins like a formula. It is kept and written as text.")
