"""Wishes for hosts: unknown, ambiguous, impossible and repeated ones are warnings, never more."""

from pathlib import Path

import pytest

from .build import INTERNS, Row, row_of, signups
from .expect import Validate, clean, one

AT_HOME: Row = {"Organisation": "Aarhus Kommune", "Arbejdsplads": "Idrætsafdelingen"}
TWO_DAYS: Row = {"Antal dage": 2, "Mulige dage": "Man;Tir"}
FIRST, SECOND = "Værtsønske 1", "Værtsønske 2"


@pytest.mark.parametrize("name", ["V002", "v002", "VAERT2@example.dk", " borgerservice "])
def test_how_a_host_may_be_wished_for(validate: Validate, tmp_path: Path, name: str) -> None:
    """Tests that ID, e-mail and workplace name all do."""
    clean(validate(signups(interns={1: {FIRST: name, SECOND: "V003"}}).write(tmp_path)))


def test_a_gap_in_the_wishes(validate: Validate, tmp_path: Path) -> None:
    """Tests that a blank first wish is no fault."""
    clean(validate(signups(interns={1: {"Værtsønske 3": "V002"}}).write(tmp_path)))


def test_any_number_of_wishes(validate: Validate, tmp_path: Path) -> None:
    """Tests that a fourth and a tenth wish column are read."""
    book = signups(interns={1: {"Værtsønske 4": "V003", "Værtsønske 10": "V099"}})
    place = {"sheet": INTERNS, "row": row_of(1), "column": "Værtsønske 10"}
    one(validate(book.write(tmp_path)), "wish-unknown", "warning", **place)


@pytest.mark.parametrize("name", ["V099", "ingen@example.dk", "Månebasen"])
def test_unknown(validate: Validate, tmp_path: Path, name: str) -> None:
    """Tests that a wish for a host that has not signed up is a warning."""
    report = validate(signups(interns={2: {SECOND: name}}).write(tmp_path))
    place = {"sheet": INTERNS, "row": row_of(2), "column": SECOND}
    found = one(report, "wish-unknown", "warning", **place)
    assert str(found["value"]).strip() == name


def test_host_with_an_error(validate: Validate, tmp_path: Path) -> None:
    """Tests that a host with an error is none to wish for."""
    book = signups(hosts={1: {"E-mail": "nej"}}, interns={2: {FIRST: "V002"}})
    report = validate(book.write(tmp_path))
    one(report, "wish-unknown", "warning", row=row_of(2), column=FIRST, also={"bad-email"})


@pytest.mark.parametrize("name", ["Klimakontoret", "vaert3@example.dk"])
def test_ambiguous(validate: Validate, tmp_path: Path, name: str) -> None:
    """Tests that a workplace name or an e-mail that fits two hosts is a warning."""
    namesake = {"Arbejdsplads": "Klimakontoret", "Organisation": "Esbjerg Kommune"}
    same_email = {"E-mail": "vaert3@example.dk"}
    book = signups(interns={1: {FIRST: name}}, more_hosts=[namesake, same_email])
    place = {"sheet": INTERNS, "row": row_of(1), "column": FIRST}
    one(validate(book.write(tmp_path)), "wish-ambiguous", "warning", **place)


@pytest.mark.parametrize(
    ("first", "second"),
    [("V002", "V002"), ("V002", "vaert2@example.dk"), ("Borgerservice", "v002")],
)
def test_duplicate(validate: Validate, tmp_path: Path, first: str, second: str) -> None:
    """Tests that the second wish for one host is a warning, however it is named."""
    report = validate(signups(interns={1: {FIRST: first, SECOND: second}}).write(tmp_path))
    place = {"sheet": INTERNS, "row": row_of(1), "column": SECOND}
    one(report, "wish-duplicate", "warning", **place)


IMPOSSIBLE: dict[str, tuple[dict[int, Row], dict[int, Row]]] = {
    "own-workplace": ({}, {0: {FIRST: "V001"}}),
    "own-organisation": ({}, {1: {**AT_HOME, FIRST: "V001"}}),
    "days": ({0: {"Mulige dage": "Ons;Tor;Fre"}}, {1: {**TWO_DAYS, FIRST: "V001"}}),
    "one-common-day": ({0: {"Mulige dage": "Tir;Ons;Tor"}}, {1: {**TWO_DAYS, FIRST: "V001"}}),
    "places": (
        {0: {"Antal praktikanter": 1}},
        {1: {"Rejsefælle": "P003", FIRST: "V001"}, 2: {"Rejsefælle": "P002"}},
    ),
    "companion's-days": (
        {0: {"Mulige dage": "Ons;Tor;Fre"}},
        {
            1: {"Rejsefælle": "P003", "Antal dage": 2, FIRST: "V001"},
            2: {"Rejsefælle": "P002", **TWO_DAYS},
        },
    ),
}


@pytest.mark.parametrize("case", IMPOSSIBLE)
def test_impossible(validate: Validate, tmp_path: Path, case: str) -> None:
    """Tests that a wish that places, days or the own house forbid is a warning."""
    hosts, interns = IMPOSSIBLE[case]
    report = validate(signups(hosts=hosts, interns=interns).write(tmp_path))
    wisher = next(index for index, cells in interns.items() if FIRST in cells)
    place = {"sheet": INTERNS, "row": row_of(wisher), "column": FIRST}
    one(report, "wish-impossible", "warning", **place)


def test_own_organisation_allowed(validate: Validate, tmp_path: Path) -> None:
    """Tests that the setting makes a wish within the own organisation possible."""
    settings = [("Egen organisation tilladt", "Ja")]
    book = signups(interns={1: {**AT_HOME, FIRST: "V001"}}, settings=settings)
    clean(validate(book.write(tmp_path)))


@pytest.mark.parametrize(
    "cells", [{"Interesse": "Arkæologi"}, {"Ønsket landsdel": "Bornholm"}], ids=["field", "place"]
)
def test_wished_host_counts_as_wanted(validate: Validate, tmp_path: Path, cells: Row) -> None:
    """Tests that a host wished for by name is wanted whatever is ticked besides."""
    clean(validate(signups(interns={1: {**cells, FIRST: "V002"}}).write(tmp_path)))


def test_wish_for_a_host_that_is_full(validate: Validate, tmp_path: Path) -> None:
    """Tests that a unit of two fits a host with two places."""
    book = signups(
        hosts={0: {"Antal praktikanter": 2}},
        interns={1: {"Rejsefælle": "P003", FIRST: "V001"}, 2: {"Rejsefælle": "P002"}},
    )
    clean(validate(book.write(tmp_path)))
