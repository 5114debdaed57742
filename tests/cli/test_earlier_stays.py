"""Tests of `Tidligere ophold`: nobody gets a workplace again, and what is said of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from ipraktik.model.earlier_stays import STAYS_HEADERS, STAYS_SHEET
from ipraktik.reading.signups import read_signups
from tests.conftest import SAMPLE_DATA

SIGN_UPS = SAMPLE_DATA / "tilmeldinger.xlsx"
Row = dict[str, Any]


def write_stays(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    assert book.active is not None
    book.active.append(STAYS_HEADERS)
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def rows_of(path: Path, sheet: str) -> list[Row]:
    headers, *rows = load_workbook(path)[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, headers), row, strict=True)) for row in rows]


def hosts_of(path: Path) -> dict[str, str]:
    return {row["Praktikant-ID"]: row["Vært-ID"] for row in rows_of(path, "Matchforslag")}


def email_of(path: Path, intern_id: str) -> str:
    people = {row["Praktikant-ID"]: row["E-mail"] for row in rows_of(path, "Praktikanter")}
    return str(people[intern_id])


def alone(path: Path, wished: bool = False) -> Row:
    """Return a row of `Matchforslag`: nobody travels along, and nothing is agreed."""
    met = "Ønske 1 er opfyldt"
    return next(
        row
        for row in rows_of(path, "Matchforslag")
        if not row["Rejsefælle"]
        and row["Aftalt selv"] == "Nej"
        and (not wished or met in row["Begrundelse"])
    )


def stay_of(path: Path, row: Row) -> tuple[object, ...]:
    email = email_of(path, row["Praktikant-ID"]).upper()
    name = f" {str(row['Værtsarbejdsplads']).upper()}. "
    return email, name, row["Værtsorganisation"], 2024, None


def test_nobody_comes_to_a_workplace_again(cli: Any, sample_match: Path, tmp_path: Path) -> None:
    """Tests a stay written in another way, the workbook's own sheet, and that the match holds."""
    row = alone(sample_match)
    stays = write_stays(tmp_path / "ophold.xlsx", stay_of(sample_match, row))
    match = tmp_path / "M.xlsx"
    assert cli("match", SIGN_UPS, stays, "-o", match, "--quick").exit_code == 0
    assert hosts_of(match).get(row["Praktikant-ID"]) != row["Vært-ID"]
    kept = rows_of(match, STAYS_SHEET)
    assert [(one["År"], one["Udfald"]) for one in kept] == [(2024, "Ophold")]
    assert cli("validate", match).exit_code == 0
    told = cli("explain", match, row["Praktikant-ID"], row["Vært-ID"], "--lang", "en")
    assert "in an earlier year" in told.out


def test_it_holds_in_later_rounds(cli: Any, sample_match: Path, tmp_path: Path) -> None:
    """Tests that a match of the match workbook knows the stay without the file."""
    row, match, later = alone(sample_match), tmp_path / "M.xlsx", tmp_path / "M2.xlsx"
    stays = write_stays(tmp_path / "ophold.xlsx", stay_of(sample_match, row))
    assert cli("match", SIGN_UPS, stays, "-o", match, "--quick").exit_code == 0
    assert cli("match", match, "-o", later, "--quick").exit_code == 0
    assert hosts_of(later) == hosts_of(match)
    assert rows_of(later, STAYS_SHEET) == rows_of(match, STAYS_SHEET)


def test_a_hand_edit_against_it_is_told(cli: Any, sample_match: Path, tmp_path: Path) -> None:
    """Tests that the audit tells of a stay, and that a lock stands over it."""
    row = alone(sample_match)
    broken = f"visited the workplace of {row['Vært-ID']} in an earlier year"
    book = load_workbook(sample_match)
    sheet = book.create_sheet(STAYS_SHEET)
    for line in (STAYS_HEADERS, stay_of(sample_match, row)):
        sheet.append(line)
    path = tmp_path / "M.xlsx"
    book.save(path)
    ran = cli("validate", path, "--lang", "en")
    assert ran.exit_code == 1
    assert broken in " ".join(ran.out.split())
    headers = [cell.value for cell in book["Matchforslag"][1]]
    for cells in book["Matchforslag"].iter_rows(min_row=2):
        if cells[0].value == row["Praktikant-ID"]:
            cells[headers.index("Lås")].value = "Ja"
    book.save(path)
    assert broken not in " ".join(cli("validate", path, "--lang", "en").out.split())


def test_no_stays_no_sheet(sample_match: Path) -> None:
    assert STAYS_SHEET not in load_workbook(sample_match).sheetnames


def test_a_new_project_keeps_them(cli: Any, tmp_path: Path) -> None:
    stays = write_stays(
        tmp_path / "ophold.xlsx",
        ("a@example.dk", "Havnen", "Byen", 2024, None),
        ("a@example.dk", "HAVNEN", "Byen Kommune", "2024", "ophold"),
        ("b@example.dk", None, None, 2025, "Uden plads"),
        ("c@example.dk", "Havnen", "Byen", None, "Ophold"),
    )
    project = tmp_path / "PROJEKT.xlsx"
    assert cli("init", SIGN_UPS, stays, "-o", project).exit_code == 0
    kept = read_signups([SIGN_UPS, project]).kept.stays
    assert [(one.email[0], one.year, one.outcome) for one in kept] == [
        ("c", None, "Ophold"),
        ("a", 2024, "Ophold"),
        ("b", 2025, "Uden plads"),
    ]


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        (("not an address", "Havnen", "Byen", 2024, None), "bad-email", "E-mail"),
        ((None, "Havnen", "Byen", 2024, None), "missing-value", "E-mail"),
        (("a@example.dk", None, "Byen", 2024, None), "missing-value", "Arbejdsplads"),
        (("a@example.dk", "Havnen", None, 2024, None), "missing-value", "Organisation"),
        (("a@example.dk", "Havnen", "Byen", "i fjor", None), "not-a-number", "År"),
        (("a@example.dk", "Havnen", "Byen", 24, None), "not-a-number", "År"),
        (("a@example.dk", None, None, None, "Uden plads"), "missing-value", "År"),
        (("a@example.dk", "Havnen", "Byen", 2024, "Måske"), "unknown-value", "Udfald"),
    ],
)
def test_faults_name_their_cell(
    validate: Any, tmp_path: Path, row: tuple[object, ...], code: str, column: str
) -> None:
    good = ("b@example.dk", "Havnen", "Byen", 2024, "Ophold")
    told = validate(SIGN_UPS, write_stays(tmp_path / "ophold.xlsx", good, row))
    found = [one for one in told["findings"] if one["file"] == "ophold.xlsx"]
    assert [(one["code"], one["severity"], one["row"], one["column"]) for one in found] == [
        (code, "error", 3, column)
    ]


def test_a_missing_column_is_told(validate: Any, tmp_path: Path) -> None:
    """Tests a sheet that has all but the year, and one that is only called so."""
    stays, book = tmp_path / "ophold.xlsx", Workbook()
    assert book.active is not None
    book.active.title = STAYS_SHEET
    book.active.append(("E-mail", "Arbejdsplads", "Organisation", "Udfald"))
    book.save(stays)
    told = validate(SIGN_UPS, stays)
    assert "missing-column" in {one["code"] for one in told["findings"]}


def test_wishes_and_agreements_are_asked_about(
    validate: Any, sample_match: Path, tmp_path: Path
) -> None:
    """Tests the warnings at a wish, which cannot be met, and at a self-found host, which can."""
    wished = alone(sample_match, wished=True)
    agreed = next(
        row for row in rows_of(sample_match, "Matchforslag") if row["Aftalt selv"] == "Ja"
    )
    stays = (stay_of(sample_match, row) for row in (wished, agreed))
    told = validate(SIGN_UPS, write_stays(tmp_path / "ophold.xlsx", *stays))
    found = [one for one in told["findings"] if one["code"] == "visited-before"]
    assert sorted((one["severity"], one["column"]) for one in found) == [
        ("warning", "Egen vært"),
        ("warning", "Værtsønske 1"),
    ]
