"""Tests that the audit of a match workbook names what was changed, and only that."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.conftest import SAMPLE_DATA, run_cli

Validate = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def match_file(sample_match: Path) -> Path:
    return sample_match


def edited(source: Path, folder: Path, sheet: str, cells: Mapping[str, object]) -> Path:
    """Return a copy with some cells changed."""
    book = openpyxl.load_workbook(source)
    for address, value in cells.items():
        book[sheet][address] = value
    target = folder / "edited.xlsx"
    book.save(target)
    return target


def changed(report: dict[str, Any]) -> set[tuple[str, int, str]]:
    found = (f for f in report["findings"] if f["code"] == "cell-changed")
    return {(f["sheet"], f["row"], f["column"]) for f in found}


def place(source: Path, sheet: str, address: str) -> tuple[str, int, str]:
    """Return sheet, row and header of a cell."""
    page = openpyxl.load_workbook(source)[sheet]
    cell = page[address]
    return sheet, cell.row, page.cell(1, cell.column).value


@pytest.mark.parametrize("name", ["tilmeldinger.xlsx", "lille.xlsx"])
def test_untouched(validate: Validate, tmp_path: Path, name: str) -> None:
    """Tests that a match workbook as it was written has no fault."""
    path = tmp_path / "match.xlsx"
    assert run_cli("match", SAMPLE_DATA / name, "-o", path, "--quick").exit_code == 0
    report = validate(path)
    assert (report["exit"], report["errors"]) == (0, 0)


@pytest.mark.parametrize("sheet", ["Log", "Kontrol", "Afvist", "Uden match", "Indstillinger"])
def test_a_missing_sheet_is_one_finding(
    validate: Validate, match_file: Path, tmp_path: Path, sheet: str
) -> None:
    """Tests that a deleted sheet is told, once."""
    book = openpyxl.load_workbook(match_file)
    del book[sheet]
    path = tmp_path / "less.xlsx"
    book.save(path)
    told = [f for f in validate(path)["findings"] if f["code"] == "cell-changed"]
    assert [f["sheet"] for f in told] == [sheet]


def test_without_its_proposals_it_is_no_match(match_file: Path, tmp_path: Path) -> None:
    """Tests that a match workbook whose Matchforslag was deleted does not pass."""
    book = openpyxl.load_workbook(match_file)
    del book["Matchforslag"]
    path = tmp_path / "less.xlsx"
    book.save(path)
    for command in ("validate", "export", "match"):
        output = ["-o", tmp_path / "ud.xlsx"] if command != "validate" else []
        assert run_cli(command, path, *output).exit_code == 2


@pytest.mark.parametrize(
    ("sheet", "cell", "value"),
    [
        ("Matchforslag", "B2", "En anden"),
        ("Matchforslag", "F3", "Et andet sted"),
        ("Matchforslag", "J4", None),
        ("Matchforslag", "M2", "Fordi"),
        ("Matchforslag", "O5", "Måske"),
        ("Uden match", "E2", "Ingen grund"),
        ("Værter", "B7", "Omdøbt"),
        ("Værter", "H3", "00 00 00 00"),
        ("Praktikanter", "V9", "Noget andet"),
        ("Udbud og efterspørgsel", "C2", 99),
        ("Log", "C3", "abc"),
    ],
)
def test_changed_cell_is_named(
    validate: Validate, match_file: Path, tmp_path: Path, sheet: str, cell: str, value: object
) -> None:
    """Tests that a changed cell that is not a coordinator's is named."""
    path = edited(match_file, tmp_path, sheet, {cell: value})
    report = validate(path)
    assert place(match_file, sheet, cell) in changed(report)
    assert report["exit"] == 1


def test_wrong_points_are_named(validate: Validate, match_file: Path, tmp_path: Path) -> None:
    """Tests that a changed Point is told once, as a wrong number."""
    path = edited(match_file, tmp_path, "Matchforslag", {"L2": 999})
    (found,) = (f for f in validate(path)["findings"] if f["code"] == "cell-changed")
    assert (found["row"], found["column"]) == (2, "Point")
    assert "999" in found["message"]


@pytest.mark.parametrize(("cell", "value"), [("Q2", "Sendt"), ("S2", "Ring i morgen")])
def test_coordinators_cells(
    validate: Validate, match_file: Path, tmp_path: Path, cell: str, value: str
) -> None:
    """Tests that a coordinator's own cells may change."""
    report = validate(edited(match_file, tmp_path, "Matchforslag", {cell: value}))
    assert (report["exit"], changed(report)) == (0, set())


def test_sorting_and_new_columns_do_no_harm(
    validate: Validate, match_file: Path, tmp_path: Path
) -> None:
    """Tests that rows may be sorted and columns added."""
    book = openpyxl.load_workbook(match_file)
    sheet = book["Matchforslag"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for number, row in enumerate(reversed(rows), start=2):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value
    sheet.cell(1, len(rows[0]) + 1).value = "Mine noter"
    path = tmp_path / "sorted.xlsx"
    book.save(path)
    assert changed(validate(path)) == set()


def test_a_renamed_column_is_one_finding(
    validate: Validate, match_file: Path, tmp_path: Path
) -> None:
    """Tests that a header that was changed is told once, not for every row."""
    path = edited(match_file, tmp_path, "Matchforslag", {"M1": "Hvorfor"})
    told = [f for f in validate(path)["findings"] if f["code"] == "cell-changed"]
    assert [f["column"] for f in told] == ["Begrundelse"]


def test_missing_row_is_named(validate: Validate, match_file: Path, tmp_path: Path) -> None:
    """Tests that a deleted row of Matchforslag is told."""
    book = openpyxl.load_workbook(match_file)
    gone = book["Matchforslag"]["A3"].value
    book["Matchforslag"].delete_rows(3)
    path = tmp_path / "cut.xlsx"
    book.save(path)
    told = [f["message"] for f in validate(path)["findings"] if f["code"] == "cell-changed"]
    assert any(gone in message for message in told)


def test_impossible_lock(validate: Validate, match_file: Path, tmp_path: Path) -> None:
    """Tests that a locked row that breaks rule 1, 2 or 3 is an error that names the row."""
    path = edited(match_file, tmp_path, "Matchforslag", {"I2": "Man", "R2": "Ja"})
    found = [f for f in validate(path)["findings"] if f["code"] == "lock-impossible"]
    assert [(f["sheet"], f["row"], f["severity"]) for f in found] == [("Matchforslag", 2, "error")]


_WITHOUT_SOLVER = """
import sys
from ipraktik.cli.main import main
try:
    main(["validate", sys.argv[1], "--lang", "en"])
except SystemExit as stop:
    assert not stop.code, stop.code
used = {"networkx", "highspy", "scipy"} & sys.modules.keys()
used |= {name for name in sys.modules if name.startswith("ipraktik.matching.")}
print("modules:", *sorted(used))
"""


def test_no_solver_is_needed(match_file: Path) -> None:
    """Tests that the audit proves every level again without importing any solver."""
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_SOLVER, str(match_file)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    shown, _, modules = done.stdout.rpartition("modules:")
    assert "proven again by prices" in shown
    assert all(name.startswith("ipraktik.matching.audit") for name in modules.split())


def test_what_was_checked_is_told(match_file: Path, tmp_path: Path) -> None:
    """Tests the table of levels, and the line that stands in its place after an edit."""
    told = run_cli("validate", match_file, "--lang", "en").out
    assert "and the proof of each level" in " ".join(told.split())
    assert told.count("proven again by prices") + told.count("rests on search") == 6
    path = edited(match_file, tmp_path, "Matchforslag", {"Q2": "Afmeldt"})
    told = " ".join(run_cli("validate", path, "--lang", "en").out.split())
    assert "you have changed the match since it was made" in told
    assert "proven again" not in told


def test_other_signups_beside_it(match_file: Path, tmp_path: Path) -> None:
    """Tests that totals are not compared with sign-ups that the match never saw."""
    other = tmp_path / "lille.xlsx"
    other.write_bytes((SAMPLE_DATA / "lille.xlsx").read_bytes())
    told = " ".join(run_cli("validate", match_file, other, "--lang", "en").out.split())
    assert "other sign-ups stand beside the workbook" in told


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [("Kontakt navn", "Else Holm", False), ("Svarfrist", "15-06-2026", False), ("Uge", 36, True)],
)
def test_settings_that_change_no_match_are_free(
    validate: Validate, match_file: Path, tmp_path: Path, name: str, value: object, named: bool
) -> None:
    """Tests that what letters say may be filled in before an export, and nothing else."""
    page = openpyxl.load_workbook(match_file)["Indstillinger"]
    (row,) = (cell.row for cell in page["A"] if cell.value == name)
    report = validate(edited(match_file, tmp_path, "Indstillinger", {f"B{row}": value}))
    assert (("Indstillinger", row, "Værdi") in changed(report)) is named
