"""``validate --report`` as a user runs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import openpyxl

from tests.conftest import SAMPLE_DATA, Ran
from tests.reading.build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, write_book

FAULTY = SAMPLE_DATA / "fejl.xlsx"
Cli = Callable[..., Ran]


def test_report_is_written_and_named(cli: Cli, tmp_path: Path) -> None:
    """Tests that the exit code tells of the errors, and the next step of the report."""
    path = tmp_path / "R.xlsx"
    ran = cli("validate", FAULTY, "--report", path, "--lang", "en")
    assert ran.exit_code == 1
    assert path.exists()
    assert "mend the coloured cells" in ran.out


def test_report_is_not_replaced_unless_told(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "R.xlsx"
    path.write_text("mine")
    assert cli("validate", FAULTY, "--report", path).exit_code == 2
    assert path.read_text() == "mine"
    assert cli("validate", FAULTY, "--report", path, "--force").exit_code == 1
    assert path.read_bytes()[:2] == b"PK"


def test_report_never_replaces_the_sign_ups(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "svar.xlsx"
    path.write_bytes(FAULTY.read_bytes())
    assert cli("validate", path, "--report", path, "--force").exit_code == 2
    assert path.read_bytes() == FAULTY.read_bytes()


def test_report_is_a_workbook(cli: Cli, tmp_path: Path) -> None:
    ran = cli("validate", FAULTY, "--report", tmp_path / "rap.csv", "--lang", "en")
    assert (ran.exit_code, "rap.csv: give the workbook" in ran.err) == (2, True)


def test_report_of_two_tables_in_one_sheet(cli: Cli, tmp_path: Path) -> None:
    """Tests that the report has a sheet for each table, with the fault in the right one."""
    bad_host, bad_intern = (*HOST[:5], "bo", *HOST[6:]), ("Ida", "ida", *INTERN[2:])
    rows = [HOST_HEADERS, bad_host, (), INTERN_HEADERS, bad_intern]
    path = write_book(tmp_path / "x.xlsx", {"Alt": rows})
    report = tmp_path / "R.xlsx"
    assert cli("validate", path, "--report", report, "--year", 2026).exit_code == 1
    book = openpyxl.load_workbook(report)
    first, second = (sheet for sheet in book if sheet.title.startswith("Alt"))
    assert first["F2"].comment is not None
    assert second["B2"].comment is not None


def test_next_step_after_a_report_names_the_project(cli: Cli, tmp_path: Path) -> None:
    project = tmp_path / "PROJEKT.xlsx"
    assert cli("init", FAULTY, "-o", project).exit_code == 0
    args = ("validate", FAULTY, project, "--report", tmp_path / "R.xlsx", "--lang", "en")
    assert "PROJEKT.xlsx" in cli(*args).out.split("Next:")[1]


def test_report_with_json(cli: Cli, tmp_path: Path) -> None:
    """Tests that the object on stdout is all that is printed."""
    ran = cli("validate", FAULTY, "--json", "--report", tmp_path / "R.xlsx")
    assert json.loads(ran.out)["errors"] == 40
    assert (tmp_path / "R.xlsx").exists()


def test_no_report_where_nothing_can_be_read(cli: Cli, tmp_path: Path) -> None:
    assert cli("validate", tmp_path / "no.xlsx", "--report", tmp_path / "R.xlsx").exit_code == 2
    assert not list(tmp_path.iterdir())


def test_a_match_workbook_has_no_report(cli: Cli, sample_match: Path, tmp_path: Path) -> None:
    """Tests that a match is not given back as sign-ups: as those it would lose its round."""
    report = tmp_path / "R.xlsx"
    ran = cli("validate", sample_match, "--report", report, "--lang", "en")
    assert ran.exit_code == 2
    assert f"{sample_match.name} is a match workbook" in ran.err
    assert not report.exists()
