"""Civil registration numbers: named by place, and their digits never repeated in any output."""

import json
from pathlib import Path

import pytest

from .build import HOSTS, INTERNS, SETTINGS, Row, row_of, signups, write_book
from .expect import Report, Validate, clean, of_code, one

BIRTH, SERIAL = "230578", "9641"
HYPHEN = f"{BIRTH}-{SERIAL}"
# The words stand in the tests' names, and so in pytest's folders, which findings may name.
WRITTEN = {
    "hyphen": HYPHEN,
    "digits": BIRTH + SERIAL,
    "space": f"{BIRTH} {SERIAL}",
    "in-text": f"Lars, cpr: {HYPHEN}.",
}


def assert_hidden(report: Report) -> None:
    """Assert that neither part of the number is anywhere in the report."""
    text = json.dumps(report, ensure_ascii=False)
    assert BIRTH not in text
    assert SERIAL not in text


@pytest.mark.parametrize("way", WRITTEN)
def test_ways_to_write_it(validate: Validate, tmp_path: Path, way: str) -> None:
    """Tests that the number is seen however it is written."""
    report = validate(signups(interns={1: {"Motivation": WRITTEN[way]}}).write(tmp_path))
    place = {"sheet": INTERNS, "row": row_of(1), "column": "Motivation"}
    one(report, "cpr-number", "warning", **place)
    assert_hidden(report)


def test_number_as_a_number(validate: Validate, tmp_path: Path) -> None:
    """Tests that a cell holding the ten digits as a number is seen."""
    report = validate(signups(hosts={1: {"Det kan I opleve": 2305789641}}).write(tmp_path))
    one(report, "cpr-number", "warning", sheet=HOSTS, row=row_of(1))
    assert_hidden(report)


# Every cell whose own fault would repeat what stands in it.
IN_FAULTY_CELLS = [
    (HOSTS, "Sektor"),
    (HOSTS, "Kommune"),
    (HOSTS, "E-mail"),
    (HOSTS, "Antal dage"),
    (HOSTS, "Gæst"),
    (HOSTS, "Aftalt praktikant"),
    (HOSTS, "Tilmeldt"),
    (HOSTS, "Mulige dage"),
    (INTERNS, "E-mail"),
    (INTERNS, "Niveau"),
    (INTERNS, "Ønsket landsdel"),
    (INTERNS, "Rejsefælle"),
    (INTERNS, "Egen vært"),
    (INTERNS, "Værtsønske 1"),
    (INTERNS, "Interesse"),
    (INTERNS, "Aftalt med leder"),
]


@pytest.mark.parametrize("way", ["hyphen", "digits", "in-text"])
@pytest.mark.parametrize(("sheet", "header"), IN_FAULTY_CELLS)
def test_hidden_in_other_findings(
    validate: Validate, tmp_path: Path, sheet: str, header: str, way: str
) -> None:
    """Tests that the digits are hidden also where the cell has another fault."""
    changes: dict[int, Row] = {2: {header: WRITTEN[way]}}
    signed = signups(hosts=changes) if sheet == HOSTS else signups(interns=changes)
    report = validate(signed.write(tmp_path))
    assert_hidden(report)
    found = of_code(report, "cpr-number")
    assert [(each["sheet"], each["row"], each["column"]) for each in found] == [
        (sheet, row_of(2), header)
    ]


@pytest.mark.parametrize("header", ["Navn", "Arbejdsplads", "Praktikant-ID", "Telefon", "Sko"])
def test_hidden_in_what_names_people(validate: Validate, tmp_path: Path, header: str) -> None:
    """Tests that the digits are hidden in findings that name a person by another cell."""
    cells: Row = {header: HYPHEN, "Antal dage": 9, "Rejsefælle": "P002"}
    book = signups(interns={1: {"Rejsefælle": "sofie.bech@example.dk"}, 2: cells})
    report = validate(book.write(tmp_path))
    assert [found["row"] for found in of_code(report, "cpr-number")] == [row_of(2)]
    assert_hidden(report)


def test_hidden_in_settings_and_other_sheets(validate: Validate, tmp_path: Path) -> None:
    """Tests that the digits are repeated from no sheet."""
    sheets = signups(settings=[("Uge", HYPHEN), (HYPHEN, 1)]).sheets()
    sheets["Noter"] = [["Navn", "Note"], ["Lars", HYPHEN]]
    assert SETTINGS in sheets
    report = validate(write_book(tmp_path / "notes.xlsx", sheets))
    assert report["exit"] == 1
    assert_hidden(report)


@pytest.mark.parametrize(
    "text",
    ["86123456", "004586123456", "12-34-56-78", "07-09-2026", "EAN 5798000123456"],
)
def test_other_numbers(validate: Validate, tmp_path: Path, text: str) -> None:
    """Tests that phone numbers, dates and the like are left in peace."""
    clean(validate(signups(interns={1: {"Telefon": text}}).write(tmp_path)))
