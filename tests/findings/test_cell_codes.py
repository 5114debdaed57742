"""Faults of a single cell: one defect in the tiny workbook gives just the one finding."""

from pathlib import Path

import pytest

from .build import HOSTS, INTERNS, row_of, signups
from .expect import Validate, clean, one

REQUIRED_OF_HOSTS = [
    "Arbejdsplads",
    "Organisation",
    "Sektor",
    "Kommune",
    "Kontaktperson",
    "E-mail",
    "Fagfelt",
    "Antal praktikanter",
    "Antal dage",
]
REQUIRED_OF_INTERNS = [
    "Navn",
    "E-mail",
    "Arbejdsplads",
    "Organisation",
    "Sektor",
    "Antal dage",
]

CELLS = [
    # code, severity, sheet, header, value
    ("bad-email", "error", HOSTS, "E-mail", "vaert3(at)example.dk"),
    ("bad-email", "error", INTERNS, "E-mail", "jonas.krogh@"),
    ("bad-email", "error", INTERNS, "E-mail", "jonas krogh"),
    ("not-a-number", "error", HOSTS, "Antal praktikanter", "flere"),
    ("not-a-number", "error", HOSTS, "Antal dage", "nogle få"),
    ("not-a-number", "error", INTERNS, "Antal dage", "mange"),
    ("not-a-number", "error", INTERNS, "Antal dage", "1E999"),
    ("bad-date", "warning", HOSTS, "Tilmeldt", "i foråret"),
    ("bad-date", "warning", INTERNS, "Tilmeldt", "31-02-2026"),
    ("date-outside-week", "warning", HOSTS, "Mulige dage", "Man;Tir;Ons;2026-09-21"),
    ("date-outside-week", "warning", INTERNS, "Mulige dage", "Man;Tir;Ons;2025-09-08"),
    ("capacity-out-of-range", "error", HOSTS, "Antal praktikanter", 4),
    ("capacity-out-of-range", "error", HOSTS, "Antal praktikanter", 0),
    ("capacity-out-of-range", "error", HOSTS, "Antal praktikanter", "5 praktikanter"),
    ("days-out-of-range", "error", HOSTS, "Antal dage", 1),
    ("days-out-of-range", "error", INTERNS, "Antal dage", 6),
    ("days-out-of-range", "error", INTERNS, "Antal dage", 0),
    ("unknown-value", "error", HOSTS, "Sektor", "Fantasi"),
    ("unknown-value", "error", HOSTS, "Kommune", "Aarhuus"),
    ("unknown-value", "error", HOSTS, "Landsdel", "Atlantis"),
    ("unknown-value", "error", HOSTS, "Mulige dage", "Man;Tir;Ons;Juleaften"),
    ("unknown-value", "error", HOSTS, "Gæst", "Marsmand"),
    ("unknown-value", "error", HOSTS, "Workshop", "hest"),
    ("unknown-value", "error", INTERNS, "Sektor", "Kommune eller Stat"),
    ("unknown-value", "error", INTERNS, "Kommune", "Atlantis"),
    ("unknown-value", "error", INTERNS, "Niveau", "Kejser"),
    ("unknown-value", "error", INTERNS, "Ønsket landsdel", "Atlantis"),
    ("unknown-value", "error", INTERNS, "Ønsket landsdel", "Fyn;Atlantis"),
    ("unknown-value", "error", INTERNS, "Mulige dage", "Man;Tir;Ons;Juleaften"),
    ("unknown-value", "error", INTERNS, "Besøgstype", "Marsmand"),
    ("unknown-value", "error", INTERNS, "Aftalt med leder", "hest"),
    ("unknown-value", "error", INTERNS, "Workshop", "hest"),
    ("too-few-days", "error", HOSTS, "Mulige dage", "Man"),
    ("too-few-days", "error", INTERNS, "Mulige dage", "torsdag"),
    ("ineligible-sector", "error", HOSTS, "Sektor", "Region"),
    ("ineligible-sector", "error", INTERNS, "Sektor", "Privat"),
    ("not-agreed-with-manager", "error", INTERNS, "Aftalt med leder", "Nej"),
    ("not-agreed-with-manager", "warning", INTERNS, "Aftalt med leder", None),
    ("no-workshop", "error", HOSTS, "Workshop", "Nej"),
    ("no-workshop", "warning", HOSTS, "Workshop", None),
    ("no-workshop", "error", INTERNS, "Workshop", "No"),
    ("no-workshop", "warning", INTERNS, "Workshop", None),
    ("cpr-number", "warning", INTERNS, "Motivation", "Jeg er 010190-9876"),
    ("cpr-number", "warning", HOSTS, "Det kan I opleve", "0101909876"),
    ("formula-text", "info", INTERNS, "Motivation", "=1+1"),
    ("formula-text", "info", HOSTS, "Det kan I opleve", '=HYPERLINK("http://x.dk";"x")'),
]


def _with_cell(sheet: str, index: int, header: str, value: object, folder: Path) -> Path:
    changes = {index: {header: value}}
    book = signups(hosts=changes) if sheet == HOSTS else signups(interns=changes)
    return book.write(folder)


def test_base_is_clean(validate: Validate, tmp_path: Path) -> None:
    """Tests that the base workbook has no finding at all and is counted right."""
    report = validate(signups().write(tmp_path))
    clean(report)
    assert (report["hosts"], report["interns"]) == (3, 5)


@pytest.mark.parametrize(("code", "severity", "sheet", "header", "value"), CELLS)
def test_one_cell(
    validate: Validate,
    tmp_path: Path,
    code: str,
    severity: str,
    sheet: str,
    header: str,
    value: object,
) -> None:
    """Tests that one faulty cell gives its own code, at its own place, and nothing else."""
    path = _with_cell(sheet, 2, header, value, tmp_path)
    found = one(validate(path), code, severity, sheet=sheet, row=row_of(2), column=header)
    assert Path(found["file"]).name == path.name


@pytest.mark.parametrize("blank", [None, "  ", "\u00a0"], ids=["empty", "spaces", "no-break"])
@pytest.mark.parametrize(
    ("sheet", "header"),
    [(HOSTS, header) for header in REQUIRED_OF_HOSTS]
    + [(INTERNS, header) for header in REQUIRED_OF_INTERNS],
)
def test_missing_value(
    validate: Validate, tmp_path: Path, sheet: str, header: str, blank: str | None
) -> None:
    """Tests that a blank required cell is an error that names the cell."""
    report = validate(_with_cell(sheet, 1, header, blank, tmp_path))
    one(report, "missing-value", sheet=sheet, row=row_of(1), column=header)


@pytest.mark.parametrize("sheet", [HOSTS, INTERNS])
def test_days_exceed_possible(validate: Validate, tmp_path: Path, sheet: str) -> None:
    """Tests that more days than possible ones is information only."""
    report = validate(_with_cell(sheet, 1, "Mulige dage", "Man;Tir", tmp_path))
    place = {"sheet": sheet, "row": row_of(1), "column": {"Antal dage", "Mulige dage"}}
    one(report, "days-exceed-possible", "info", **place)


def test_kommune_landsdel_mismatch(validate: Validate, tmp_path: Path) -> None:
    """Tests that a Kommune outside the Landsdel beside it is an error."""
    report = validate(_with_cell(HOSTS, 0, "Landsdel", "Fyn", tmp_path))
    place = {"sheet": HOSTS, "row": row_of(0), "column": {"Kommune", "Landsdel"}}
    one(report, "kommune-landsdel-mismatch", **place)


def test_unknown_value_names_the_nearest(validate: Validate, tmp_path: Path) -> None:
    """Tests that the message of unknown-value names the nearest known value."""
    report = validate(_with_cell(HOSTS, 0, "Kommune", "Aarhuus", tmp_path))
    found = one(report, "unknown-value", column="Kommune")
    assert found["value"] == "Aarhuus"
    assert "Aarhus" in found["message"].replace("Aarhuus", "")


def test_every_fault_is_told(validate: Validate, tmp_path: Path) -> None:
    """Tests that nothing stops at the first finding, not even within a row."""
    book = signups(
        hosts={2: {"E-mail": "nej", "Antal dage": 9, "Sektor": "Fantasi"}},
        interns={3: {"Navn": None, "Besøgstype": "Marsmand"}},
    )
    report = validate(book.write(tmp_path))
    assert {(found["code"], found["column"]) for found in report["findings"]} == {
        ("bad-email", "E-mail"),
        ("days-out-of-range", "Antal dage"),
        ("unknown-value", "Sektor"),
        ("missing-value", "Navn"),
        ("unknown-value", "Besøgstype"),
    }
    assert report["errors"] == 5


@pytest.mark.parametrize(
    ("sheet", "header"), [(HOSTS, "Antal dage"), (INTERNS, "Antal dage")], ids=["host", "intern"]
)
def test_two_numbers_are_no_number(
    validate: Validate, tmp_path: Path, sheet: str, header: str
) -> None:
    """Tests that an answer with two numbers is an error, never one of them."""
    report = validate(_with_cell(sheet, 1, header, "2 eller 3 dage", tmp_path))
    assert report["exit"] == 1
    assert [found["column"] for found in report["findings"]] == [header]
