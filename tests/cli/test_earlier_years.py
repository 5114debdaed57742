"""Tests of `Tidligere år`: other years beside this one, in the workbook and on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from ipraktik.model.earlier_years import EARLIER_HEADERS
from ipraktik.reading.signups import read_signups
from tests.conftest import SAMPLE_DATA

SIGN_UPS = SAMPLE_DATA / "tilmeldinger.xlsx"
YEARS = ((2024, 60, 51, None, None, 40, 38), (2025, 66, 60, 20, 19, 47, 46, 40, 31, 55))


def write_years(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    assert book.active is not None
    book.active.append(EARLIER_HEADERS)
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def rows_of(path: Path, sheet: str) -> list[list[object]]:
    rows = load_workbook(path)[sheet].iter_rows(values_only=True)
    return [[cell for cell in row if cell is not None] for row in rows]


def test_years_stand_beside_each_other(cli: Any, tmp_path: Path) -> None:
    """Tests workbook, screen, that the years are carried along, and that the match still holds."""
    years, match = write_years(tmp_path / "aar.xlsx", *YEARS), tmp_path / "M.xlsx"
    ran = cli("match", SIGN_UPS, years, "-o", match, "--quick", "--lang", "en")
    assert ran.exit_code == 0, ran.err
    lines = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert "Figures 2026 2025 2024" in lines
    assert "Placed 69 60 51" in lines
    assert "Hosts with visitors 49 of 51 46 of 47 38 of 40" in lines
    shown = rows_of(match, "Overblik")
    assert ["2024", 60, 51, 9, "38 af 40"] in shown
    assert ["2025", 66, 60, 6, "46 af 47", "19 af 20", "31 af 40", "55 af 60"] in shown
    kept = rows_of(match, "Tidligere år")
    assert [row[:3] for row in kept[1:4]] == [[2024, 60, 51], [2025, 66, 60], [2026, 72, 69]]
    assert len(load_workbook(match)["Overblik"]._charts) == 3
    assert cli("validate", match).exit_code == 0
    assert [one.year for one in read_signups([match]).kept.earlier] == [2024, 2025, 2026]


def test_no_years_no_sheet(sample_match: Path) -> None:
    """Tests that nothing is told of other years where nobody gave them."""
    book = load_workbook(sample_match)
    assert "Tidligere år" not in book.sheetnames
    assert len(book["Overblik"]._charts) == 2


def test_a_new_project_keeps_them(cli: Any, tmp_path: Path) -> None:
    years, project = write_years(tmp_path / "aar.xlsx", *YEARS), tmp_path / "PROJEKT.xlsx"
    assert cli("init", SIGN_UPS, years, "-o", project).exit_code == 0
    assert [one.year for one in read_signups([SIGN_UPS, project]).kept.earlier] == [2024, 2025]


def test_faults_name_their_cell(validate: Any, tmp_path: Path) -> None:
    """Tests a figure that is no whole number, and figures without a year."""
    years = write_years(tmp_path / "aar.xlsx", (2025, "ca. 60", 51), (None, 70, 60))
    told = validate(SIGN_UPS, years)
    found = [(one["code"], one["row"], one["column"]) for one in told["findings"]]
    assert found[:2] == [
        ("setting-out-of-range", 2, "Praktikanter"),
        ("setting-out-of-range", 3, "År"),
    ]
