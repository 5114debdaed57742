"""Messages name what the user can find: an ID that the file has, else file, sheet and row."""

import re
from pathlib import Path

import pytest

from .build import HOSTS, INTERNS, SignUps, row_of, signups, table, write_book
from .expect import Report, Validate, of_code, one, only

GIVEN_ID = re.compile(r"\b[PV]\d{3}\b")


def _without_ids(book: SignUps) -> SignUps:
    return book.drop(HOSTS, "Vært-ID").drop(INTERNS, "Praktikant-ID")


def _no_given_ids(report: Report) -> None:
    for found in report["findings"]:
        assert not GIVEN_ID.search(found["message"]), found


def _troubled() -> SignUps:
    """Sign-ups with a finding of most of the kinds that name somebody else."""
    return signups(
        interns={
            0: {"Egen vært": "Borgerservice", "Værtsønske 1": "Klimakontoret"},
            1: {
                "Rejsefælle": "Sofie Bech",
                "Værtsønske 1": "Klimakontoret",
                "Værtsønske 2": "Klimakontoret",
            },
            3: {"Rejsefælle": "Hanne Voss"},
            4: {"Rejsefælle": "Ukendt Navn", "Arbejdsplads": "Klimakontoret"},
        },
        hosts={2: {"Aftalt praktikant": "Hanne Voss"}},
        more_interns=[{"Egen vært": "Borgerservice"}, {"Egen vært": "Borgerservice"}],
    )


def test_no_id_is_named_that_the_file_has_not(validate: Validate, tmp_path: Path) -> None:
    """Tests that rows are named where the program gave the IDs, and hosts by workplace too."""
    report = validate(_without_ids(_troubled()).write(tmp_path))
    _no_given_ids(report)
    assert any("Klimakontoret (" in found["message"] for found in report["findings"])
    (silent,) = of_code(report, "companion-not-mutual")
    assert f"Row {row_of(2)}" in silent["message"] or f"Række {row_of(2)}" in silent["message"]


def test_ids_of_the_file_are_named(validate: Validate, tmp_path: Path) -> None:
    (silent,) = of_code(validate(_troubled().write(tmp_path)), "companion-not-mutual")
    assert "P003" in silent["message"]


def test_another_file_is_named(validate: Validate, tmp_path: Path) -> None:
    """Tests that a row of another file is named with the file."""
    book = _without_ids(signups(interns={1: {"Egen vært": "Borgerservice"}}))
    hosts = write_book(tmp_path / "vaerter.xlsx", {"Ark1": table(book.hosts)})
    interns = write_book(tmp_path / "praktikanter.xlsx", {"Ark1": table(book.interns)})
    found = one(validate(hosts, interns), "own-host-one-sided", "warning")
    assert "Borgerservice" in found["message"]
    assert "vaerter.xlsx" in found["message"]


def test_a_conflict_says_what_is_true(validate: Validate, tmp_path: Path) -> None:
    """Tests that one who wrote an unknown name is not said to have agreed otherwise."""
    book = signups(interns={1: {"Rejsefælle": "P003"}, 2: {"Rejsefælle": "Ukendt Navn"}})
    report = validate(book.write(tmp_path))
    (conflict,) = only(report, "companion-conflict", rows=[row_of(1)], also={"companion-unknown"})
    assert "P003" in conflict["message"]
    assert "others" not in conflict["message"]
    assert "andre" not in conflict["message"]
    (unknown,) = of_code(report, "companion-unknown")
    assert "Ukendt Navn" in unknown["message"]


@pytest.mark.parametrize("nobody", ["-", "Ingen", "nej tak", "n/a", "ved ikke", "ikke relevant"])
def test_nobody_is_no_fault(validate: Validate, tmp_path: Path, nobody: str) -> None:
    """Tests that a plain answer for nobody counts as a blank cell."""
    columns = ("Rejsefælle", "Egen vært", "Værtsønske 1")
    book = signups(
        interns={1: dict.fromkeys(columns, nobody)}, hosts={0: {"Aftalt praktikant": nobody}}
    )
    assert validate(book.write(tmp_path))["findings"] == []


def test_a_remark_after_a_name(validate: Validate, tmp_path: Path) -> None:
    book = signups(interns={1: {"Rejsefælle": "Sofie Bech (min chef)"}, 2: {"Rejsefælle": "P002"}})
    assert validate(book.write(tmp_path))["findings"] == []


@pytest.mark.parametrize(
    ("column", "code"),
    [
        ("Arbejdsplads", "missing-value"),
        ("Sektor", "unknown-value"),
        ("Kommune", "unknown-value"),
        ("Antal dage", "not-a-number"),
        ("Interesse", "unknown-value"),
        ("Ønsket landsdel", "unknown-value"),
        ("Mulige dage", "unknown-value"),
        ("Besøgstype", "unknown-value"),
        ("Aftalt med leder", "unknown-value"),
        ("Workshop", "unknown-value"),
    ],
)
def test_ditto_marks_are_asked_about(
    validate: Validate, tmp_path: Path, column: str, code: str
) -> None:
    """Tests that nobody is placed by a ditto mark: one error, at its cell."""
    book = signups(interns={2: {column: "se ovenfor"}})
    one(validate(book.write(tmp_path)), code, sheet=INTERNS, row=row_of(2), column=column)


def _twice(older: object, newer: object, name: str) -> SignUps:
    again = {"E-mail": "jonas.krogh@example.dk", "Navn": name, "Tilmeldt": newer}
    return signups(interns={1: {"Tilmeldt": older}}, more_interns=[again])


def test_two_people_with_one_address(validate: Validate, tmp_path: Path) -> None:
    """Tests that two names are not called one who signed up twice."""
    book = _twice("01-05-2026", "02-05-2026", "Ulla Qvist")
    found = one(validate(book.write(tmp_path)), "duplicate-signup", "warning", row=row_of(1))
    assert "wo different people" in found["message"] or "forskellige" in found["message"]
    assert str(row_of(5)) in found["message"]


@pytest.mark.parametrize("when", ["01-05-2026", None])
def test_no_newest_where_none_is(validate: Validate, tmp_path: Path, when: object) -> None:
    book = _twice(when, when, "Jonas Krogh")
    found = one(validate(book.write(tmp_path)), "duplicate-signup", "warning", row=row_of(1))
    assert "newest" not in found["message"]
    assert "nyeste" not in found["message"]
