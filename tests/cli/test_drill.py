"""Tests of `match --drill`: the sheet Beredskab, the screen, and where time runs out."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik import pipeline
from ipraktik.model.match_schema import DRILL_HEADERS, DRILL_SHEET
from tests.conftest import SAMPLE_DATA, Ran, run_cli

Cli = Callable[..., Ran]
SAMPLE = SAMPLE_DATA / "tilmeldinger.xlsx"
SMALL = SAMPLE_DATA / "lille.xlsx"


def records(path: Path, sheet: str = DRILL_SHEET) -> Iterator[dict[str, Any]]:
    header, *rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return (dict(zip(map(str, header), row, strict=True)) for row in rows)


@pytest.fixture(scope="module")
def drilled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small match with the drill."""
    path = tmp_path_factory.mktemp("drill") / "match.xlsx"
    assert run_cli("match", SMALL, "-o", path, "--quick", "--drill").exit_code == 0
    return path


def test_everybody_who_could_leave_has_a_row(drilled: Path) -> None:
    """Tests that all hosts with visitors and all placed interns stand there, with a contact."""
    rows = list(records(drilled))
    assert tuple(rows[0]) == DRILL_HEADERS
    placed = list(records(drilled, "Matchforslag"))
    hosts = {row["ID"] for row in rows if row["Hvem"] == "Vært"}
    assert hosts >= {row["Vært-ID"] for row in placed}
    interns = [row["ID"] for row in rows if row["Hvem"] == "Praktikant"]
    assert sorted(interns) == [row["Praktikant-ID"] for row in placed]
    assert all(row["Kontaktperson"] and row["E-mail"] for row in rows)
    risks = [(-row["Færre med plads"], -row["Sendte der flyttes"]) for row in rows]
    assert risks == sorted(risks)
    unplaced = {row["Praktikant-ID"] for row in records(drilled, "Uden match")}
    for row in rows:
        assert set((row["Afløsere"] or "").split(", ")) - {""} <= unplaced
        assert len((row["Mister pladsen"] or "").split(", ")) >= row["Færre med plads"]


def test_it_is_left_out_unless_asked_for(cli: Cli, tmp_path: Path) -> None:
    """Tests that there is no such sheet without the option."""
    match = tmp_path / "match.xlsx"
    assert cli("match", SMALL, "-o", match, "--quick").exit_code == 0
    assert DRILL_SHEET not in openpyxl.load_workbook(match).sheetnames


def test_the_audit_knows_it(cli: Cli, drilled: Path, tmp_path: Path) -> None:
    """Tests that the workbook holds, and that a changed cell of the sheet is named."""
    assert cli("validate", drilled).exit_code == 0
    book = openpyxl.load_workbook(drilled)
    book[DRILL_SHEET].cell(2, DRILL_HEADERS.index("Færre med plads") + 1).value = 77
    changed = tmp_path / "changed.xlsx"
    book.save(changed)
    found = json.loads(cli("validate", changed, "--json").out)["findings"]
    named = [(one["sheet"], one["column"]) for one in found if one["code"] == "cell-changed"]
    assert named == [(DRILL_SHEET, "Færre med plads")]


def test_it_is_input_again(cli: Cli, drilled: Path, tmp_path: Path) -> None:
    """Tests that the sheet is known when it is read back, and comes out the same."""
    again = tmp_path / "again.xlsx"
    ran = cli("match", drilled, "-o", again, "--quick", "--drill", "--lang", "en")
    assert ran.exit_code == 0
    assert list(records(again)) == list(records(drilled))
    assert "If this one cancels" in ran.out


def test_where_time_runs_out(cli: Cli, tmp_path: Path) -> None:
    """Tests that rows not reached are listed as such, on the sheet, in the log and on screen."""
    match = tmp_path / "match.xlsx"
    options = pipeline.MatchOptions(quick=True, drill=True, drill_limit=0.0)
    found = pipeline.match([SMALL], match, None, options)
    assert found.drill is not None
    assert not found.drill.rows
    rows = list(records(match))
    assert len(rows) == len(found.drill.not_reached) > len(found.result.placements)
    assert {row["Færre med plads"] for row in rows} == {None}
    assert any(row["Nøgle"] == DRILL_SHEET for row in records(match, "Log"))
    assert cli("validate", match).exit_code == 0


def test_within_a_minute(tmp_path: Path) -> None:
    """Tests that 51 hosts and 72 interns take well within a minute of a processor."""
    started = time.process_time()
    options = pipeline.MatchOptions(quick=True, drill=True, drill_limit=600.0)
    found = pipeline.match([SAMPLE], tmp_path / "match.xlsx", None, options)
    assert time.process_time() - started < 60
    assert found.drill is not None
    assert not found.drill.not_reached
    assert sum(not row.is_host for row in found.drill.rows) == len(found.result.placements)
