"""Faults that show only across rows: duplicates, near-equal names, nobody on the other side."""

import unicodedata
from datetime import datetime
from pathlib import Path

import pytest

from .build import HOSTS, INTERNS, row_of, signups
from .expect import Validate, clean, codes, of_code, one, only

EARLY, LATE = datetime(2026, 3, 1, 9, 0), datetime(2026, 6, 1, 9, 0)
JONAS = {"Praktikant-ID": "P002", "Navn": "Jonas Krogh", "E-mail": "jonas.krogh@example.dk"}
FIRST_HOST = {
    "Vært-ID": "V001",
    "Arbejdsplads": "Hovedbiblioteket",
    "Organisation": "Aarhus Kommune",
    "Kommune": "Aarhus",
    "E-mail": "vaert1@example.dk",
}


@pytest.mark.parametrize("email", ["jonas.krogh@example.dk", " Jonas.KROGH@Example.DK "])
@pytest.mark.parametrize("number", ["P002", "P006"], ids=["same-id", "other-id"])
def test_duplicate_intern(validate: Validate, tmp_path: Path, email: str, number: str) -> None:
    """Tests that a person who signs up again is a warning, whatever the e-mail's case and ID."""
    again = {**JONAS, "E-mail": email, "Praktikant-ID": number, "Tilmeldt": LATE}
    report = validate(signups(more_interns=[again]).write(tmp_path))
    found = one(report, "duplicate-signup", "warning", sheet=INTERNS)
    assert found["row"] in {row_of(1), row_of(5)}


@pytest.mark.parametrize(
    "workplace",
    ["Hovedbiblioteket", " HOVEDBIBLIOTEKET "],
)
def test_duplicate_host(validate: Validate, tmp_path: Path, workplace: str) -> None:
    """Tests that the same e-mail and Arbejdsplads is the same host again."""
    again = {**FIRST_HOST, "Arbejdsplads": workplace, "Tilmeldt": LATE}
    report = validate(signups(more_hosts=[again]).write(tmp_path))
    found = one(report, "duplicate-signup", "warning", sheet=HOSTS)
    assert found["row"] in {row_of(0), row_of(3)}


def test_duplicate_host_in_the_other_unicode_form(validate: Validate, tmp_path: Path) -> None:
    """Tests that a workplace in composed and decomposed letters is one host."""
    name = "Børnehuset Åen"
    assert unicodedata.normalize("NFD", name) != name
    again = {**FIRST_HOST, "Arbejdsplads": unicodedata.normalize("NFD", name), "Tilmeldt": LATE}
    book = signups(hosts={0: {"Arbejdsplads": name}}, more_hosts=[again])
    one(validate(book.write(tmp_path)), "duplicate-signup", "warning", sheet=HOSTS)


def test_one_email_with_two_workplaces_is_two_hosts(validate: Validate, tmp_path: Path) -> None:
    """Tests that one contact may sign up two workplaces."""
    more = {"E-mail": "vaert1@example.dk"}
    report = validate(signups(more_hosts=[more]).write(tmp_path))
    clean(report)
    assert report["hosts"] == 4


@pytest.mark.parametrize(
    ("first", "second", "counts"),
    [
        (EARLY, LATE, "second"),
        (LATE, EARLY, "first"),
        (None, None, "second"),
        (LATE, LATE, "second"),
    ],
    ids=["newer-below", "newer-above", "no-dates", "same-date"],
)
def test_the_newest_signup_counts(
    validate: Validate,
    tmp_path: Path,
    first: datetime | None,
    second: datetime | None,
    counts: str,
) -> None:
    """Tests that the newest Tilmeldt counts, else the row furthest down."""
    for impossible in ("first", "second"):
        interests = {impossible: "Arkæologi"}
        book = signups(
            interns={1: {"Tilmeldt": first, "Interesse": interests.get("first", "Sundhed")}},
            more_interns=[
                {**JONAS, "Tilmeldt": second, "Interesse": interests.get("second", "Sundhed")}
            ],
        )
        report = validate(book.write(tmp_path, f"{impossible}.xlsx"))
        rows = [found["row"] for found in of_code(report, "no-possible-host")]
        counting_row = row_of(1) if counts == "first" else row_of(5)
        assert rows == ([counting_row] if impossible == counts else [])
        assert codes(report) <= {"duplicate-signup", "no-possible-host"}


def test_a_person_signed_up_twice_is_not_ambiguous(validate: Validate, tmp_path: Path) -> None:
    """Tests that a name that fits two rows of one person is understood."""
    again = {**JONAS, "Rejsefælle": "P003", "Tilmeldt": LATE}
    book = signups(interns={2: {"Rejsefælle": "Jonas Krogh"}}, more_interns=[again])
    one(validate(book.write(tmp_path)), "duplicate-signup", "warning")


@pytest.mark.parametrize(
    ("sheet", "header"), [(HOSTS, "Vært-ID"), (INTERNS, "Praktikant-ID")], ids=["host", "intern"]
)
def test_duplicate_id(validate: Validate, tmp_path: Path, sheet: str, header: str) -> None:
    """Tests that one ID for two people is an error, on one or both of their rows."""
    changes = {2: {header: "V002" if sheet == HOSTS else "P002"}}
    book = signups(hosts=changes) if sheet == HOSTS else signups(interns=changes)
    mine = only(validate(book.write(tmp_path)), "duplicate-id")
    assert {found["row"] for found in mine} <= {row_of(1), row_of(2)}
    assert {(found["sheet"], found["column"]) for found in mine} == {(sheet, header)}


def test_similar_value(validate: Validate, tmp_path: Path) -> None:
    """Tests that a misspelt field is a warning that names the common spelling."""
    book = signups(interns={3: {"Interesse": "Sundhed;Digitalisring"}})
    place = {"sheet": INTERNS, "row": row_of(3), "column": "Interesse"}
    found = one(validate(book.write(tmp_path)), "similar-value", "warning", **place)
    assert "Digitalisering" in found["message"]


def test_similar_value_at_host(validate: Validate, tmp_path: Path) -> None:
    """Tests that a host's misspelt field is a warning."""
    book = signups(hosts={2: {"Fagfelt": "Sundhed;Digitalisring"}})
    place = {"sheet": HOSTS, "row": row_of(2), "column": "Fagfelt"}
    one(validate(book.write(tmp_path)), "similar-value", "warning", **place)


@pytest.mark.parametrize(
    "cells",
    [
        {"Arbejdsplads": "Hovedbibliotekket", "Organisation": "Aarhus Kommune"},
        {"Organisation": "Miljøstyrelse", "Arbejdsplads": "Laboratoriet", "Sektor": "Stat"},
    ],
    ids=["workplace", "organisation"],
)
def test_similar_workplace(validate: Validate, tmp_path: Path, cells: dict[str, object]) -> None:
    """Tests that an intern's workplace that is nearly a host's is a warning."""
    report = validate(signups(interns={0: cells}).write(tmp_path))
    place = {"sheet": INTERNS, "row": row_of(0), "column": {"Arbejdsplads", "Organisation"}}
    one(report, "similar-workplace", "warning", **place)


@pytest.mark.parametrize(
    ("workplace", "organisation"),
    [
        ("plan og byg", "Aarhus Kommune"),
        ("Plan  &  Byg.", "Aarhus"),
        ("PLAN, OG BYG", "aarhus kommune"),
    ],
)
def test_same_workplace_after_folding(
    validate: Validate, tmp_path: Path, workplace: str, organisation: str
) -> None:
    """Tests that case, punctuation, `&` and a closing "Kommune" do not make another workplace."""
    own = {"Arbejdsplads": workplace, "Organisation": organisation, "Egen vært": "V001"}
    book = signups(hosts={0: {"Arbejdsplads": "Plan & Byg"}}, interns={0: own})
    report = validate(book.write(tmp_path))
    also = {"own-host-one-sided"}
    one(report, "own-host-own-workplace", sheet=INTERNS, row=row_of(0), also=also)


NOBODY = [
    {"Interesse": "Arkæologi"},
    {"Ønsket landsdel": "Bornholm"},
    {"Ønsket landsdel": "Region Sjælland;Region Nordjylland"},
    {"Ønsket landsdel": "Østjylland"},  # only the own organisation is there
]


@pytest.mark.parametrize("cells", NOBODY, ids=["field", "landsdel", "region", "own"])
def test_no_possible_host(validate: Validate, tmp_path: Path, cells: dict[str, object]) -> None:
    """Tests that an intern whom no host fits is a warning."""
    report = validate(signups(interns={0: cells}).write(tmp_path))
    one(report, "no-possible-host", "warning", sheet=INTERNS, row=row_of(0))


def test_no_possible_host_for_want_of_days(validate: Validate, tmp_path: Path) -> None:
    """Tests that two common days are asked for."""
    book = signups(
        hosts={index: {"Mulige dage": "Ons;Tor;Fre"} for index in range(3)},
        interns={
            1: {"Mulige dage": "Man;Tir;Ons"},
            2: {"Mulige dage": "Tir;Ons;Tor"},
        },
    )
    report = validate(book.write(tmp_path))
    one(report, "no-possible-host", "warning", sheet=INTERNS, row=row_of(1))


def test_no_possible_host_is_one_finding_a_unit(validate: Validate, tmp_path: Path) -> None:
    """Tests that three companions, whom no host has places for, give one finding."""
    names = ["P003;P004", "P002;P004", "P002;P003"]
    book = signups(
        hosts={index: {"Antal praktikanter": 2} for index in range(3)},
        interns={index: {"Rejsefælle": name} for index, name in enumerate(names, start=1)},
    )
    one(validate(book.write(tmp_path)), "no-possible-host", "warning", sheet=INTERNS)


@pytest.mark.parametrize("cells", [{"Fagfelt": "Arkæologi"}, {"Fagfelt": "Sundhedsjura"}])
def test_no_possible_intern(validate: Validate, tmp_path: Path, cells: dict[str, object]) -> None:
    """Tests that a host whom no intern fits is a warning."""
    report = validate(signups(hosts={1: cells}).write(tmp_path))
    one(report, "no-possible-intern", "warning", sheet=HOSTS, row=row_of(1))


def test_nobody_possible_stands_first(validate: Validate, tmp_path: Path) -> None:
    """Tests that those without a possible counterpart stand first, before any error."""
    book = signups(
        hosts={0: {"E-mail": "nej"}},
        interns={1: {"Antal dage": 9}, 4: {"Interesse": "Arkæologi"}},
    )
    report = validate(book.write(tmp_path))
    assert [found["code"] for found in report["findings"]][:1] == ["no-possible-host"]
    assert codes(report) == {"no-possible-host", "bad-email", "days-out-of-range"}
