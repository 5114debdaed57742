"""``init`` from exports: the project workbook, and that it is all a later year takes."""

from __future__ import annotations

import csv
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.columns import Role, field_name
from ipraktik.model.schema import CANDIDATES_HEADER, MAPPING_HEADERS
from ipraktik.model.signups import SheetKind
from ipraktik.reading.exports import read_exports
from ipraktik.reading.signups import read_signups
from tests.conftest import REPO, SAMPLE_DATA, Ran

Cli = Callable[..., Ran]
Validate = Callable[..., dict[str, Any]]
FORMS = REPO / "tests" / "data" / "forms"
UNSEEN = REPO / "tests" / "forms_unseen"
GOOGLE = tuple(sorted((FORMS / "google-forms").iterdir()))
SHAPES = [
    GOOGLE,
    tuple(sorted((FORMS / "microsoft-forms").iterdir())),
    (FORMS / "one-form-csv" / "tilmeldinger.csv",),
    tuple(sorted((FORMS / "surveyxact").iterdir())),
    (FORMS / "handmade.xlsx",),
    (FORMS / "canonical.xlsx",),
]
FIRST_FORM = tuple(sorted((UNSEEN / "form01").glob("*.xlsx")))


def unseen(form: Path) -> list[Path]:
    return sorted(path for path in form.iterdir() if path.suffix in {".xlsx", ".csv"})


def lines(path: Path) -> list[dict[str, Any]]:
    header, *rows = openpyxl.load_workbook(path)["Kolonner"].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


@pytest.mark.parametrize("paths", SHAPES, ids=lambda paths: paths[0].parent.name)
def test_project_changes_nothing(cli: Cli, tmp_path: Path, paths: tuple[Path, ...]) -> None:
    """Tests that untouched defaults and sure columns give the same people and settings."""
    project = tmp_path / "PROJEKT.xlsx"
    assert cli("init", *paths, "-o", project).exit_code == 0
    without, with_it = read_signups(paths), read_signups([*paths, project])
    assert with_it.hosts == without.hosts
    assert with_it.interns == without.interns
    assert with_it.settings == without.settings
    assert with_it.findings == without.findings


@pytest.mark.parametrize("form", sorted(UNSEEN.glob("form*")), ids=lambda form: form.name)
def test_unseen_forms(cli: Cli, tmp_path: Path, validate: Validate, form: Path) -> None:
    """Tests that what is asked about is left open, and that the workbook names what is missing."""
    project, paths = tmp_path / "PROJEKT.xlsx", unseen(form)
    ran = cli("init", *paths, "-o", project, "--lang", "en")
    assert ran.exit_code == 0
    for line in lines(project):
        assert bool(line["Felt"]) == (line["Sikkerhed"] in {"Sure", "Sikker"})
    before, after = validate(*paths), validate(*paths, project)
    assert places(after) == places(before)
    for _, column in places(before):
        assert column in " ".join(ran.out.split())


def places(told: Mapping[str, Any]) -> list[tuple[str, str]]:
    found = (one for one in told["findings"] if one["code"] == "missing-column")
    return sorted((one["file"], one["column"]) for one in found)


def test_sheets_are_known_again(cli: Cli, tmp_path: Path) -> None:
    """Tests that no sheet of the workbook is taken for sign-ups."""
    project = tmp_path / "PROJEKT.xlsx"
    cli("init", *FIRST_FORM, "-o", project)
    kinds = {table.sheet.name: table.kind for table in read_exports([project]).tables}
    assert kinds == {
        "Læs mig": SheetKind.IGNORED,
        "Kolonner": SheetKind.MAPPING,
        "Indstillinger": SheetKind.SETTINGS,
        "Programskabelon": SheetKind.TEMPLATE,
        "Brevskabelon": SheetKind.LETTERS,
        "Tidligere år": SheetKind.EARLIER,
        "Tidligere ophold": SheetKind.STAYS,
        "Felter": SheetKind.IGNORED,
    }


def test_project_alone_has_no_sign_ups(cli: Cli, tmp_path: Path) -> None:
    project = tmp_path / "PROJEKT.xlsx"
    cli("init", *GOOGLE, "-o", project)
    for command in (["validate", project], ["match", project, "-o", tmp_path / "M.xlsx"]):
        ran = cli(*command, "--lang", "en")
        assert ran.exit_code == 2
        assert "PROJEKT.xlsx: here are settings or chosen columns, but no sign-ups." in ran.err
        assert len(ran.err.strip().splitlines()) == 1


def choose(project: Path, files: Iterable[Path], folder: Path) -> None:
    """Choose every field as the form's truth says it, as a coordinator would."""
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    book = openpyxl.load_workbook(project)
    sheet = book["Kolonner"]
    at = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        told = truth["files"][sheet.cell(row, at["Fil"]).value]["sheets"]
        one = told[sheet.cell(row, at["Ark"]).value or ""]
        role = Role.HOST if one["holds"] == "hosts" else Role.INTERN
        (column,) = (
            c for c in one["columns"] if c["letter"] == sheet.cell(row, at["Kolonne"]).value
        )
        key = column["key"]
        if not sheet.cell(row, at["Felt"]).value:
            sheet.cell(row, at["Felt"]).value = field_name(key, role, False) if key else "ignorér"
    book.save(project)


def next_year(path: Path, kept: int, to: Path) -> None:
    """Write an export of the same form: other order of questions, other and more rows."""
    header, *rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
    order = list(range(kept, len(header)))
    random.Random(37).shuffle(order)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Svar 2027"
    for row in (header, *reversed(rows), *rows[:2]):
        sheet.append([row[index] for index in (*range(kept), *order)])
    book.save(to)


def test_next_year_needs_nothing(cli: Cli, tmp_path: Path) -> None:
    """Tests that a form once mapped is read the next year, whatever its file looks like."""
    project, folder = tmp_path / "PROJEKT.xlsx", FIRST_FORM[0].parent
    cli("init", *FIRST_FORM, "-o", project)
    choose(project, FIRST_FORM, folder)
    read = read_signups([*FIRST_FORM, project])
    later = [tmp_path / "a.xlsx", tmp_path / "b.xlsx"]
    for path, to in zip(FIRST_FORM, later, strict=True):
        next_year(path, 6, to)
    again = read_signups([*later, project])
    assert {one.email for one in read.interns} == {one.email for one in again.interns}
    assert {one.workplace for one in read.hosts} == {one.workplace for one in again.hosts}
    assert len(again.interns) == len(read.interns) + 2 == 14
    assert len(again.hosts) == len(read.hosts) + 2 == 10


def test_next_year_of_a_form_in_csv(cli: Cli, tmp_path: Path) -> None:
    project = tmp_path / "PROJEKT.xlsx"
    cli("init", *GOOGLE, "-o", project)
    later = []
    for path in GOOGLE:
        header, *rows = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
        order = [0, *random.Random(1).sample(range(1, len(header)), len(header) - 1)]
        later.append(tmp_path / f"2027 {path.name}")
        with later[-1].open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([row[i] for i in order] for row in (header, *rows))
    read, again = read_signups(GOOGLE), read_signups([*later, project])
    assert {(one.email, one.days) for one in read.interns} == {
        (one.email, one.days) for one in again.interns
    }
    assert Counter(one.code for one in again.findings) == Counter(one.code for one in read.findings)


def test_earlier_choices_and_settings_are_kept(cli: Cli, tmp_path: Path) -> None:
    """Tests that a new project workbook goes on from an earlier one."""
    project, new = tmp_path / "PROJEKT.xlsx", tmp_path / "NY.xlsx"
    cli("init", *FIRST_FORM, "-o", project)
    choose(project, FIRST_FORM, FIRST_FORM[0].parent)
    book = openpyxl.load_workbook(project)
    book["Indstillinger"]["B2"] = 2027
    book["Indstillinger"]["B7"] = "ønske"
    book.save(project)
    ran = cli("init", *FIRST_FORM, project, "-o", new, "--lang", "en")
    assert ran.exit_code == 0
    assert "PROJEKT.xlsx" not in ran.out
    assert [line["Felt"] for line in lines(new)] == [line["Felt"] for line in lines(project)]
    assert not any(line[CANDIDATES_HEADER] for line in lines(new))
    old, now = (read_signups([*FIRST_FORM, path]) for path in (project, new))
    assert (now.settings, now.interns) == (old.settings, old.interns)
    assert now.settings.year == 2027


def test_settings_of_the_exports_are_kept(cli: Cli, tmp_path: Path) -> None:
    export, project = tmp_path / "svar.xlsx", tmp_path / "PROJEKT.xlsx"
    book = openpyxl.load_workbook(FORMS / "canonical.xlsx")
    sheet = book["Indstillinger"] if "Indstillinger" in book else book.create_sheet("Indstillinger")
    sheet.delete_rows(1, sheet.max_row)
    for row in (("Navn", "Værdi"), ("Vægt ønske", 7), ("Tilladte sektorer", "Stat;Region")):
        sheet.append(row)
    book.save(export)
    assert cli("init", export, "-o", project).exit_code == 0
    settings = read_signups([export, project]).settings
    assert settings == read_signups([export]).settings
    assert settings.weights.wish == 7
    assert read_signups([FORMS / "handmade.xlsx", project]).settings.weights.wish == 7


def test_a_wrong_setting_stops(cli: Cli, tmp_path: Path) -> None:
    """Tests that a setting that cannot be kept is told, and nothing is written."""
    old = tmp_path / "GAMMEL.xlsx"
    cli("init", *GOOGLE, "-o", old)
    book = openpyxl.load_workbook(old)
    book["Indstillinger"]["B3"] = 99
    book.save(old)
    ran = cli("init", *GOOGLE, old, "-o", tmp_path / "NY.xlsx", "--lang", "en")
    assert ran.exit_code == 1
    assert "Uge" in ran.err
    assert not (tmp_path / "NY.xlsx").exists()


def test_match_takes_a_project(cli: Cli, tmp_path: Path) -> None:
    """Tests that a match with the project workbook places the same people as one without."""
    project = tmp_path / "PROJEKT.xlsx"
    cli("init", *GOOGLE, "-o", project)
    told = []
    for extra in ([], [project]):
        ran = cli(
            "match", *GOOGLE, *extra, "-o", tmp_path / f"m{len(extra)}.xlsx", "--quick", "--json"
        )
        told.append({k: v for k, v in json.loads(ran.out).items() if k != "seconds"})
    assert told[0] == told[1]


def test_output_is_written_whole_and_once(cli: Cli, tmp_path: Path) -> None:
    """Tests same bytes, no overwriting without --force, and exports left as they were."""
    export, project = tmp_path / "svar.xlsx", tmp_path / "PROJEKT.xlsx"
    export.write_bytes((FORMS / "handmade.xlsx").read_bytes())
    before = export.read_bytes()
    assert cli("init", export, "-o", project).exit_code == 0
    written = project.read_bytes()
    assert cli("init", export, "-o", project).exit_code == 2
    assert cli("init", export, "-o", export, "--force").exit_code == 2
    assert cli("init", export, "-o", tmp_path / "p.txt").exit_code == 2
    assert cli("init", export, "-o", project, "--force").exit_code == 0
    assert (project.read_bytes(), export.read_bytes()) == (written, before)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["PROJEKT.xlsx", "svar.xlsx"]


def test_no_sign_ups_in_the_exports(cli: Cli, tmp_path: Path) -> None:
    notes = tmp_path / "noter.csv"
    notes.write_text("Emne;Tekst\nA;B\n", encoding="utf-8")
    ran = cli("init", notes, "-o", tmp_path / "P.xlsx", "--lang", "en")
    assert (ran.exit_code, "noter.csv" in ran.err) == (2, True)
    assert not (tmp_path / "P.xlsx").exists()
    ran = cli("init", notes, *GOOGLE, "-o", tmp_path / "P.xlsx", "--lang", "en")
    assert (ran.exit_code, "noter.csv" in ran.out) == (0, True)


@pytest.mark.parametrize(
    "arguments",
    [(*GOOGLE,), (*GOOGLE, "--example"), ("--hosts", "--example"), (*GOOGLE, "--interns")],
    ids=str,
)
def test_what_does_not_go_together(cli: Cli, arguments: tuple[object, ...]) -> None:
    ran = cli("init", *arguments)
    assert (ran.exit_code, len(ran.err.strip().splitlines())) == (2, 1)


def test_personal_data_is_not_in_it(cli: Cli, tmp_path: Path) -> None:
    """Tests that no name, address, telephone or cpr number of the exports is in the workbook."""
    project = tmp_path / "PROJEKT.xlsx"
    cli("init", SAMPLE_DATA / "fejl.xlsx", "-o", project)
    read = read_signups([SAMPLE_DATA / "fejl.xlsx"])
    shown = " ".join(
        str(line[header]) for line in lines(project) for header in MAPPING_HEADERS[3:6]
    )
    people = (*read.hosts, *read.interns)
    secrets = {one.email for one in people} | {one.phone for one in people}
    secrets |= {one.contact for one in read.hosts} | {one.name for one in read.interns}
    assert not [secret for secret in secrets if secret and secret in shown]


def test_next_step_fits_the_screen(cli: Cli, tmp_path: Path, monkeypatch: Any) -> None:
    """Tests that all lines but commands fit in 80 columns, and commands quote odd names."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)
    Path("Svar på skema.csv").write_bytes(GOOGLE[0].read_bytes())
    for code in ("da", "en"):
        ran = cli("init", "Svar på skema.csv", "-o", "P.xlsx", "--force", "--lang", code)
        assert all(len(line) <= 80 for line in ran.out.splitlines())
        assert '  ipraktik validate "Svar på skema.csv" P.xlsx' in ran.out.splitlines()
