"""Tests that a coordinator changes the programmes with `Programskabelon`, without code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from ipraktik.model.match_schema import CONTROL_SHEET
from tests.conftest import SAMPLE_DATA, Ran

SMALL = SAMPLE_DATA / "lille.xlsx"
Cli = Callable[..., Ran]


def edit(path: Path, column: str, value: str) -> None:
    """Change a cell of the first row of the template."""
    book = openpyxl.load_workbook(path)
    sheet = book["Programskabelon"]
    place = [cell.value for cell in sheet[1]].index(column) + 1
    sheet.cell(2, place, value)
    book.save(path)


def programmes(cli: Cli, match: Path, folder: Path) -> list[str]:
    """Export, and return what stands on the pages `Program`, one text for each host."""
    ran = cli("export", match, "-o", folder)
    assert ran.exit_code == 0, ran.err
    paths = sorted((folder / "værter").iterdir())
    pages = (openpyxl.load_workbook(path)["Program"] for path in paths)
    return [" ".join(str(v) for row in page.values for v in row if v) for page in pages]


def test_edited_template_reaches_every_host(cli: Cli, tmp_path: Path) -> None:
    project, match = tmp_path / "PROJEKT.xlsx", tmp_path / "match.xlsx"
    assert cli("init", SMALL, "-o", project).exit_code == 0
    edit(project, "Titel", "Frokost i det grønne")
    assert cli("match", SMALL, project, "-o", match, "--quick").exit_code == 0
    pages = programmes(cli, match, tmp_path / "ud")
    assert pages
    assert all("Frokost i det grønne" in page for page in pages)


def test_it_may_be_edited_in_the_match_too(cli: Cli, tmp_path: Path, validate: Any) -> None:
    match, again = tmp_path / "match.xlsx", tmp_path / "igen.xlsx"
    assert cli("match", SMALL, "-o", match, "--quick").exit_code == 0
    edit(match, "Titel", "Madpakker")
    assert not [one for one in validate(match)["findings"] if one["severity"] == "error"]
    assert all("Madpakker" in page for page in programmes(cli, match, tmp_path / "ud"))
    assert cli("match", match, "-o", again, "--quick").exit_code == 0
    assert openpyxl.load_workbook(again)["Programskabelon"]["H2"].value == "Madpakker"


def test_a_wrong_cell_stops_and_is_named(cli: Cli, tmp_path: Path, validate: Any) -> None:
    project = tmp_path / "PROJEKT.xlsx"
    cli("init", SMALL, "-o", project)
    edit(project, "Starttid", "halv tolv")
    told = validate(SMALL, project)
    (found,) = [one for one in told["findings"] if one["sheet"] == "Programskabelon"]
    assert (found["code"], found["row"], found["column"]) == ("setting-out-of-range", 2, "Starttid")
    ran = cli("match", SMALL, project, "-o", tmp_path / "m.xlsx", "--lang", "en")
    assert ran.exit_code == 1
    assert "'halv tolv' is no time to start" in ran.err
    assert cli("init", SMALL, project, "-o", tmp_path / "ny.xlsx").exit_code == 1


def test_next_years_project_keeps_the_template(cli: Cli, tmp_path: Path) -> None:
    project, new = tmp_path / "PROJEKT.xlsx", tmp_path / "NY.xlsx"
    cli("init", SMALL, "-o", project)
    edit(project, "Tekst", "Ved det lange bord.")
    assert cli("init", SMALL, project, "-o", new).exit_code == 0
    assert openpyxl.load_workbook(new)["Programskabelon"]["I2"].value == "Ved det lange bord."


def test_report_gives_the_template_back(cli: Cli, tmp_path: Path) -> None:
    project, report = tmp_path / "PROJEKT.xlsx", tmp_path / "rapport.xlsx"
    cli("init", SMALL, "-o", project)
    edit(project, "Starttid", "halv tolv")
    cli("validate", SMALL, project, "--report", report)
    sheet = openpyxl.load_workbook(report)["Programskabelon"]
    assert sheet["C2"].value == "halv tolv"
    assert CONTROL_SHEET not in openpyxl.load_workbook(report).sheetnames


def add_row(path: Path, *cells: object) -> None:
    """Add a row to the template."""
    book = openpyxl.load_workbook(path)
    book["Programskabelon"].append(cells)
    book.save(path)


def test_export_tells_of_an_own_row_without_room(cli: Cli, tmp_path: Path) -> None:
    match = tmp_path / "match.xlsx"
    assert cli("match", SMALL, "-o", match, "--quick").exit_code == 0
    quiet = cli("export", match, "-o", tmp_path / "før", "--lang", "da")
    assert "Programskabelon" not in quiet.out + quiet.err
    add_row(match, "Andet", "hver dag", "11.30", 45, "alle", None, "1", "Cykeltur", "Ud i byen.")
    add_row(match, "Andet", "hver dag", "15.30", 30, "alle", None, "1", "Fyraften", "Tak for nu.")
    ran = cli("export", match, "-o", tmp_path / "ud", "--lang", "en")
    assert ran.exit_code == 0, ran.err
    told = " ".join((ran.out + ran.err).split())
    assert told.count("had no room at any host") == 1
    assert "Programskabelon: 'Cykeltur' at 11.30 had no room at any host." in told
