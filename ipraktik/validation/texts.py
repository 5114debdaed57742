"""Texts that must not travel on as they are: formulas."""

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
    places = {
        person.row.place_of_header(header): value
        for person in people
        for header, value in person.row.cells.items()
        if isinstance(value, str) and _FORMULA.match(value)
    }
    for place, value in places.items():
        message = say("The text begins like a formula. It is kept and written as text.")
        faults.add(finding(Code.FORMULA_TEXT, place, value, message))
