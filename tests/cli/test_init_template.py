"""``init`` without exports: sheets to send out, empty and filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.people import VisitKind
from ipraktik.model.settings import Settings
from ipraktik.model.signups import SheetKind
from ipraktik.reading.exports import read_exports
from ipraktik.reading.signups import read_signups
from ipraktik.writing.template_words import EXAMPLES
from tests.conftest import Ran

Cli = Callable[..., Ran]
HOST = {
    "Arbejdsplads *": "Eksempelby Bibliotek", "Organisation *": "Vejle Kommune",
    "Sektor *": "Kommune", "Kommune *": "Vejle", "Kontaktperson *": "Kim Vestergaard",
    "E-mail *": "vaert@example.org", "Telefon": "01020304", "Fagfelt *": "Kultur og fritid; It",
    "Antal praktikanter *": 2, "Antal dage *": "3", "Mulige dage": "Man;Tir;Ons",
    "Gæst": "Ukendt gæst", "Workshop": "Ja", "Tilmeldt": "24-03-2026",
}  # fmt: skip
INTERN = {
    "Navn *": "Ida Juul", "E-mail *": "ida@example.org", "Arbejdsplads *": "Skolen",
    "Organisation *": "Odense Kommune", "Sektor *": "Kommune", "Antal dage *": 2,
    "Ønsket landsdel": "Fyn;Sydjylland", "Aftalt med leder": "Ja", "Workshop": "Ja",
    "Interesse": "It", "Tilmeldt": "25-03-2026",
}  # fmt: skip


def fill(path: Path, sheet: str, answers: Mapping[str, object], row: int = 2) -> None:
    book = openpyxl.load_workbook(path)
    page = book[sheet]
    headers = [cell.value for cell in page[1]]
    for header, value in answers.items():
        page.cell(row, headers.index(header) + 1).value = value
    book.save(path)


@pytest.mark.parametrize("options", [(), ("--hosts",), ("--interns",), ("--hosts", "--interns")])
def test_untouched_template(cli: Cli, tmp_path: Path, options: tuple[str, ...]) -> None:
    """Tests that an empty template is told to hold 0 sign-ups, in one sentence and nothing else."""
    path = tmp_path / "skabelon.xlsx"
    assert cli("init", *options, "-o", path).exit_code == 0
    for command in (["validate", path], ["match", path, "-o", tmp_path / "M.xlsx"]):
        ran = cli(*command, "--lang", "en")
        assert (ran.exit_code, ran.out) == (2, "")
        assert "There are 0 sign-ups in skabelon.xlsx" in ran.err
        assert len(ran.err.strip().splitlines()) == 1


def test_no_example_is_a_person(cli: Cli, tmp_path: Path) -> None:
    """Tests that only the two sheets to fill in are sign-ups, and have no rows."""
    path = tmp_path / "skabelon.xlsx"
    cli("init", "-o", path)
    kinds = {table.sheet.name: table.kind for table in read_exports([path]).tables}
    assert kinds == {
        "Læs mig": SheetKind.IGNORED,
        "Indstillinger": SheetKind.SETTINGS,
        "Programskabelon": SheetKind.TEMPLATE,
        "Brevskabelon": SheetKind.LETTERS,
        "Tidligere år": SheetKind.EARLIER,
        "Tidligere ophold": SheetKind.STAYS,
        "Værter": SheetKind.HOSTS,
        "Praktikanter": SheetKind.INTERNS,
        "Eksempel": SheetKind.IGNORED,
        "Felter": SheetKind.IGNORED,
    }
    read = read_signups([path])
    assert (read.hosts, read.interns) == ((), ())
    assert read.settings == Settings()


def test_filled_in_template(cli: Cli, tmp_path: Path, validate: Any) -> None:
    path = tmp_path / "skabelon.xlsx"
    cli("init", "-o", path)
    fill(path, "Værter", HOST)
    fill(path, "Praktikanter", INTERN, row=5)
    told = validate(path)
    assert (told["hosts"], told["interns"], told["errors"]) == (1, 1, 0)
    read = read_signups([path])
    (host,), (intern,) = read.hosts, read.interns
    assert (host.phone, host.capacity, host.days, len(host.available)) == ("01020304", 2, 3, 3)
    assert (host.visit_kind, host.fields) == (VisitKind.UNKNOWN_GUEST, ("Kultur og fritid", "It"))
    assert (intern.landsdele, intern.days) == (("Fyn", "Sydjylland"), 2)
    assert read.settings.year == 2026
    assert cli("match", path, "-o", tmp_path / "M.xlsx").exit_code == 0


def test_sheets_sent_out_one_by_one(cli: Cli, tmp_path: Path, validate: Any) -> None:
    """Tests that many workbooks with one sheet each are read together with the coordinator's."""
    own = tmp_path / "skabelon.xlsx"
    cli("init", "-o", own)
    answers = [own]
    for number, (option, sheet, one) in enumerate(
        [("--hosts", "Værter", HOST), ("--interns", "Praktikanter", INTERN)]
    ):
        path = tmp_path / f"svar{number}.xlsx"
        cli("init", option, "-o", path)
        assert "Indstillinger" not in openpyxl.load_workbook(path).sheetnames
        fill(path, sheet, one)
        answers.append(path)
    told = validate(*answers)
    assert (told["hosts"], told["interns"], told["errors"]) == (1, 1, 0)
    ran = cli("validate", *answers, "--lang", "en")
    assert "Ignored" not in ran.out


@pytest.mark.parametrize("role", EXAMPLES)
def test_examples_are_right_answers(cli: Cli, tmp_path: Path, role: Any) -> None:
    """Tests that who writes what the example shows is understood, cell by cell."""
    path = tmp_path / "skabelon.xlsx"
    cli("init", "-o", path)
    page = openpyxl.load_workbook(path)["Eksempel"]
    sheet = "Værter" if role == "host" else "Praktikanter"
    rows = [row for row in page.iter_rows(min_row=2, values_only=True) if row[0] == sheet]
    fill(path, sheet, {str(row[1]): row[4] for row in rows if row[4]})
    read = read_signups([path])
    assert not read.findings
    assert len(read.hosts) + len(read.interns) == 1


CLOSED = {
    "Værter": {
        "Sektor *", "Kommune *", "Landsdel", "Antal praktikanter *", "Antal dage *", "Mulige dage",
        "Gæst", "Workshop",
    },
    "Praktikanter": {
        "Niveau", "Sektor *", "Kommune", "Ønsket landsdel", "Antal dage *", "Mulige dage",
        "Besøgstype", "Aftalt med leder", "Workshop",
    },
}  # fmt: skip


@pytest.mark.parametrize("sheet", CLOSED)
def test_what_may_be_typed(cli: Cli, tmp_path: Path, sheet: str) -> None:
    """Tests that each closed column has its list, far below the lines that are drawn."""
    path = tmp_path / "skabelon.xlsx"
    cli("init", "-o", path)
    page = openpyxl.load_workbook(path)[sheet]
    rules = rules_of(page)
    assert set(rules) == {cell.value for cell in page[1]}
    assert {header for header, rule in rules.items() if rule.type == "list"} == CLOSED[sheet]
    assert rules["E-mail *"].type == "custom"
    for rule in rules.values():
        (area,) = rule.sqref.ranges
        assert (area.min_row, area.max_row) == (2, 301)
        assert rule.promptTitle
        assert 0 < len(rule.prompt) <= 255
    assert all(cell.comment is not None for cell in page[1])


def rules_of(page: Any) -> dict[str, Any]:
    rules = {}
    for rule in page.data_validations.dataValidation:
        (area,) = rule.sqref.ranges
        rules[page.cell(1, area.min_col).value] = rule
    return rules


def test_kommuner_to_choose(cli: Cli, tmp_path: Path) -> None:
    """Tests that the list of kommuner is whole, and on a sheet that is not shown."""
    path = tmp_path / "skabelon.xlsx"
    cli("init", "-o", path)
    book = openpyxl.load_workbook(path)
    cells = rules_of(book["Værter"])["Kommune *"].formula1.split("!")[1].replace("$", "")
    chosen = [cell.value for (cell,) in book["Felter"][cells]]
    assert (len(chosen), chosen[0], chosen[-1]) == (98, "Aabenraa", "Ærø")
    assert book["Felter"].sheet_state == "hidden"


def test_same_bytes(cli: Cli, tmp_path: Path) -> None:
    one, other = tmp_path / "a" / "s.xlsx", tmp_path / "b" / "s.xlsx"
    for path in (one, other):
        path.parent.mkdir()
        assert cli("init", "-o", path).exit_code == 0
    assert one.read_bytes() == other.read_bytes()
    assert cli("init", "-o", one).exit_code == 2
    assert cli("init", "-o", one, "--force").exit_code == 0
