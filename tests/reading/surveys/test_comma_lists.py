"""Ticked lists of Google Forms, whose options may hold commas."""

import pytest

from ipraktik.model.origin import Raw
from tests.reading.surveys.tiny import column, read, sheet

STAMP = "02/03/2026 00.53.00"


def done(cells: list[Raw]) -> list[Raw]:
    rows = [(STAMP, cell) for cell in cells]
    return column(read(sheet(("Tidsstempel", "Hvilke?"), *rows))[0], "Hvilke?")


def test_an_option_that_goes_on_in_lower_case() -> None:
    cells = ["It, Kultur, fritid og idræt", "Kultur, fritid og idræt, Veje", "It, Veje", "It"]
    assert done(list(cells)) == [
        "It;Kultur, fritid og idræt",
        "Kultur, fritid og idræt;Veje",
        "It;Veje",
        "It",
    ]


def test_commas_in_brackets() -> None:
    cells = ["It (data, drift), Skole", "Skole, Veje", "It (data, drift), Veje", "Veje"]
    assert done(list(cells))[0] == "It (data, drift);Skole"


@pytest.mark.parametrize(
    "cells",
    [
        ["Jobcentret, Viborg", "Skolen, Odense", "Jobcentret, Viborg"],
        ["Det er spændende, Mange tak", "Jeg vil lære, Se og høre"],
        ["a@b.dk, B@c.dk", "B@c.dk, a@b.dk"],
        ["Natur, klima og miljø", "Natur, klima og miljø"],
        ["It, Skole", "Skole, It", "It"],
    ],
)
def test_what_people_write_is_left_alone(cells: list[Raw]) -> None:
    assert done(cells) == cells
