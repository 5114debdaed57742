"""Tests that `Programskabelon` is read as it is meant, and that a wrong cell is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.findings import STOPPING, Finding
from ipraktik.model.origin import Raw
from ipraktik.model.programme import Activity
from ipraktik.model.programme_default import DEFAULT_TEMPLATE
from ipraktik.model.programme_template import (
    ACTIVITY_NAMES,
    LONGEST,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_ROWS,
    MOST_TIMES,
    PLACEHOLDERS,
    TEMPLATE_HEADERS,
    Condition,
    Template,
    TemplateRow,
    When,
    Who,
)
from ipraktik.model.signups import SheetKind
from ipraktik.reading.programme_cells import find_clock
from ipraktik.reading.programme_template import read_templates
from ipraktik.reading.tables import is_own_sheet, recognise_sheets
from ipraktik.writing.programme_sheet import template_sheet
from ipraktik.writing.xlsx import write_workbook
from tests.conftest import REPO
from tests.reading.build import raw_sheet

GOOD = ("Møde", "hver dag", "9.30", 45, "alle", None, 1, "Møde", "Hej {navne}.")


def read(*rows: tuple[Raw, ...], name: str = "Ark1") -> tuple[Template, tuple[Finding, ...]]:
    (table,) = recognise_sheets([raw_sheet([TEMPLATE_HEADERS, *rows], name)])
    assert table.kind is SheetKind.TEMPLATE
    return read_templates([table])


def test_all_columns() -> None:
    template, findings = read(
        ("møde", "FØRSTE DAG", "kl. 9:30", "45 min", "Ledere", "flere hold; rejsefæller", "hver",
         "Titel", "Tekst"),
        ("Sparring", None, time(13, 15), 45.0, None, None, "Nej", None, None),
    )  # fmt: skip
    assert findings == ()
    conditions = (Condition.UNITS, Condition.COMPANIONS)
    assert template == (
        TemplateRow(
            Activity.MEETING, When.FIRST, 570, 45, Who.MANAGERS, conditions, None, "Titel", "Tekst"
        ),
        TemplateRow(Activity.SPARRING, When.DAILY, 795, 45, staff=0),
    )


@pytest.mark.parametrize(
    ("raw", "minutes"),
    [
        ("9.30", 570),
        ("09:30", 570),
        ("9", 540),
        (9, 540),
        (0.5, 720),
        (time(8, 5), 485),
        (datetime(1900, 1, 1, 8, 5), 485),
        ("9.30.00", 570),
        (9.5, None),
        ("25.00", None),
        ("9.75", None),
        ("morgen", None),
        (None, None),
    ],
)
def test_times_of_day(raw: Raw, minutes: int | None) -> None:
    assert find_clock(raw) == minutes


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("Aktivitet", "Frokots", "Choose among: Velkomst, Ankomst"),
        ("Aktivitet", None, "does not fit the column Aktivitet"),
        ("Hvornår", "lørdag", "Choose among: hver dag"),
        ("Starttid", "halv ti", "such as 9.30"),
        ("Starttid", "6.00", "from 7.00"),
        ("Starttid", "9.03", "in steps of five minutes"),
        ("Minutter", "længe", "no number of minutes"),
        ("Minutter", 300, "Write 10 to 240"),
        ("For hvem", "chefer", "Choose among: alle"),
        ("Betingelse", "flere hold; solskin", "'solskin' does not fit"),
        ("Personale", 12, "from 0 to 9"),
        ("Titel", "x" * 46, "46 characters"),
        ("Tekst", "Hej {navn}", "The nearest is {navne}"),
        ("Tekst", "Hej {navne", "A brace is missing"),
    ],
)
def test_a_wrong_cell_is_named_once(column: str, value: Raw, words: str) -> None:
    cells = dict(zip(TEMPLATE_HEADERS, GOOD, strict=True)) | {column: value}
    _, findings = read(GOOD, tuple(cells.values()))
    (found,) = findings
    assert (found.place.column, found.place.row) == (column, 3)
    assert found.code in STOPPING
    assert words in str(found.message)


def test_a_row_that_ends_too_late() -> None:
    _, (found,) = read(("Møde", None, "17.00", 90, None, None, None, None, None))
    assert "end after 18.00" in str(found.message)


def test_more_times_than_a_page_has_rows_for() -> None:
    rows = [("Møde", None, f"{hour}.05", 30, *(None,) * 5) for hour in range(7, 14)]
    _, (found,) = read(*rows)
    assert (found.place.column, found.place.row) == ("Starttid", 7)


def test_default_where_there_is_no_row() -> None:
    assert read_templates([]) == (DEFAULT_TEMPLATE, ())
    assert read((None,) * 9) == (DEFAULT_TEMPLATE, ())


def test_two_sheets_must_agree() -> None:
    sheets = [raw_sheet([TEMPLATE_HEADERS, row]) for row in (GOOD, GOOD)]
    assert read_templates(recognise_sheets(sheets))[1] == ()
    other = raw_sheet([TEMPLATE_HEADERS, (*GOOD[:3], 50, *GOOD[4:])])
    _, (found,) = read_templates(recognise_sheets([sheets[0], other]))
    assert "given twice" in str(found.message)


def test_sheet_is_the_programs_own() -> None:
    assert is_own_sheet(raw_sheet([("Vores program",), TEMPLATE_HEADERS, GOOD]))


def written(path: Path, template: Template) -> Path:
    write_workbook(path, [template_sheet(template)])
    return path


def test_written_and_read_again(tmp_path: Path) -> None:
    from ipraktik.reading.exports import read_exports

    rows = tuple(
        replace(row, who=who, conditions=tuple(Condition)[:2], staff=None)
        for row, who in zip(DEFAULT_TEMPLATE, [*Who, *Who, *Who], strict=False)
    )
    for template in (DEFAULT_TEMPLATE, rows):
        tables = read_exports([written(tmp_path / "a.xlsx", template)]).tables
        assert read_templates(tables) == (template, ())


def test_sheet_helps_whoever_edits_it(tmp_path: Path) -> None:
    book: Any = openpyxl.load_workbook(written(tmp_path / "a.xlsx", DEFAULT_TEMPLATE))
    sheet = book["Programskabelon"]
    assert all(cell.comment is not None for cell in sheet[1])
    lists = {str(one.sqref).split(":")[0] for one in sheet.data_validations.dataValidation}
    assert {"A2", "B2", "E2", "F2", "G2"} <= lists
    assert "{navne}" in sheet["I1"].comment.text


def test_docs_name_all_that_may_be_written() -> None:
    docs = (REPO / "docs" / "projektmappen.md").read_text(encoding="utf-8")
    section = " ".join(docs.partition("## Programskabelon")[2].partition("\n## ")[0].split())
    names = (*TEMPLATE_HEADERS, *ACTIVITY_NAMES.values(), *When, *Who, *Condition)
    assert [name for name in names if name not in section] == []
    assert [name for name in PLACEHOLDERS if f"{{{name}}}" not in section] == []
    for limit in (MOST_TIMES, MOST_ROWS, LONGEST_TITLE, LONGEST_TEXT, LONGEST):
        assert str(limit) in section
