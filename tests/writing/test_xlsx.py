"""Tests that workbooks hold what was written, as Excel and openpyxl read it."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from ipraktik.model.cell_text import CUT_MARK, MAX_TEXT, clean_text
from ipraktik.writing.layout import legal_sheet_name, legal_table_name
from ipraktik.writing.tables import (
    Area,
    Cell,
    CellStyle,
    Chart,
    ColumnFormat,
    Grid,
    GridCell,
    Kind,
    Link,
    Mark,
    Rich,
    Series,
    Sheet,
    Table,
    Tint,
    table_sheet,
)
from ipraktik.writing.xlsx import workbook_bytes


def read(*sheets: Sheet) -> Any:
    return openpyxl.load_workbook(BytesIO(workbook_bytes(sheets)))


def round_trip(value: Cell, chosen: ColumnFormat | None = None) -> Any:
    formats = {"A": chosen} if chosen else {}
    book = read(table_sheet(Table("T", ("A",), ((value,),), formats)))
    return book.active["A2"]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+45 20 30 40 50", "@SUM(A1)", "-1", "00123", "NA", "https://coi.dk", "3-4", "TRUE"],
)
def test_text_stays_text(text: str) -> None:
    cell = round_trip(text)
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@pytest.mark.parametrize("value", [0, 3, -2, 1.5, True, False, date(2026, 9, 7)])
def test_values_keep_their_type(value: Cell) -> None:
    found = round_trip(value).value
    assert (found.date() if isinstance(found, datetime) else found) == value
    assert isinstance(found, type(value))


def test_dates_are_shown_day_first() -> None:
    assert round_trip(date(2026, 9, 7)).number_format == "dd-mm-yyyy"
    assert round_trip(datetime(2026, 9, 7, 8, 30)).number_format == "dd-mm-yyyy hh:mm"
    dated = round_trip(datetime(2026, 9, 7, 8, 30), ColumnFormat(Kind.DATE))
    assert dated.number_format == "dd-mm-yyyy"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (float("nan"), None),
        (float("inf"), "inf"),
        (10**400, str(10**400)),
        (1234567890123456789, "1234567890123456789"),
        (date(1812, 3, 4), "04-03-1812"),
        ("", None),
        (None, None),
        ("a\x07b\r\nc\ud800\uffff", "a\ufffdb\nc\ufffd\ufffd"),
    ],
)
def test_what_a_cell_cannot_hold_becomes_text_or_blank(value: Cell, expected: object) -> None:
    assert round_trip(value).value == expected


def test_long_text_is_cut_as_excel_counts() -> None:
    assert len(round_trip("x" * 40_000).value) == MAX_TEXT
    cut = clean_text("\N{DANCER}" * 20_000)  # each counts for two in Excel
    assert len(cut.encode("utf-16-le")) // 2 == MAX_TEXT - 1
    assert set(cut) == {"\N{DANCER}", *CUT_MARK}
    assert cut.endswith(CUT_MARK)


def test_table_has_filter_frozen_header_and_print_set_up() -> None:
    rows = ((1, "x"), (2, "y"))
    book = read(Sheet("Data", (Table("Data", ("Nr", "Ord"), rows),), "Hoved", frozen_columns=1))
    sheet = book["Data"]
    (table,) = sheet.tables.values()
    assert (table.ref, table.autoFilter.ref) == ("A1:B3", "A1:B3")
    assert sheet.freeze_panes == "B2"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) in ((None, 0), (1, 0))
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.oddHeader.left.text == "Hoved"
    assert sheet.oddFooter.right.text == "Side &P af &N"


def test_empty_table_is_still_a_table() -> None:
    sheet = read(table_sheet(Table("Tom", ("A", "B"))))["Tom"]
    assert [cell.value for cell in sheet[1]] == ["A", "B"]
    assert [table.ref for table in sheet.tables.values()] == ["A1:B2"]


def test_names_are_made_legal_and_unique() -> None:
    tables = [
        Table("R1C1", ("A", "a", "", "A \n B")),
        Table("r1c1", ("A",)),
        Table("2 ord", ("A",)),
    ]
    sheets = [
        Sheet(title, (table,)) for title, table in zip(("A/B", "a:b", "C"), tables, strict=True)
    ]
    book = read(*sheets)
    assert book.sheetnames == ["A B", "a b (2)", "C"]
    names = [name for sheet in book for name in sheet.tables]
    assert names == ["T_R1C1", "T_r1c1_2", "T_2_ord"]
    assert [cell.value for cell in book["A B"][1]] == ["A", "a (2)", "Kolonne", "A B"]


@pytest.mark.parametrize(
    "name", ["V001", "tab1", "R", "c", "R1C1", "r2", "Å Æ", "1", "", "x" * 300]
)
def test_table_names_fit_excels_rules(name: str) -> None:
    legal = legal_table_name(name, [])
    assert re.fullmatch(r"[^\W\d]\w{0,254}", legal)
    assert not re.fullmatch(r"[A-Za-z]{1,3}\d+|[rRcC]|[rR]\d*[cC]\d*", legal)


def test_sheet_names_are_cut_but_stay_apart() -> None:
    first = legal_sheet_name("x" * 40, [])
    second = legal_sheet_name("X" * 40, [first])
    assert (len(first), len(second)) == (31, 31)
    assert first.casefold() != second.casefold()


def test_drop_downs() -> None:
    formats = {
        "Status": ColumnFormat(choices=("Sendt", "Afvist"), editable=True),
        "Vært-ID": ColumnFormat(choices_from=("Værter", "Vært-ID"), strict=False),
    }
    match = Table("Match", ("Status", "Vært-ID"), (("Sendt", "V1"),), formats, spare_rows=9)
    hosts = Table("Værter", ("Navn", "Vært-ID"), (("a", "V1"), ("b", "V2")))
    sheet = read(table_sheet(match), table_sheet(hosts))["Match"]
    found = {
        str(one.sqref): (one.formula1, one.errorStyle)
        for one in sheet.data_validations.dataValidation
    }
    assert found == {
        "A2:A11": ('"Sendt,Afvist"', None),
        "B2:B11": ("'Værter'!$B$2:$B$3", "warning"),
    }


@pytest.mark.parametrize("choices", [("a,b",), tuple(f"valg {n}" for n in range(60))])
def test_drop_downs_that_excel_would_refuse_are_faults(choices: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="drop-down"):
        round_trip("x", ColumnFormat(choices=choices))


def test_marks_tints_links_and_charts() -> None:
    formats = {"A": ColumnFormat(tints={"x": Tint.BAD})}
    table = Table(
        "T", ("A", "B"), (("x", Link("gå", "Side")), ("y", 2)), formats, (Mark(1, "A", note="Se"),)
    )
    grid = Grid(
        (GridCell(0, 0, Rich("Hoved", "=brød"), CellStyle(border=True), rows=2, columns=2),),
        (20, 10),
        {0: 30},
    )
    numbers = Area("T", 1, 1, 2, 1)
    chart = Chart("Tal", Area("T", 1, 0, 2, 0), (Series("tal", numbers),), row=4)
    book = read(table_sheet(table), Sheet("Side", (grid, chart), one_page=True))
    assert book["T"]["A3"].comment.text == "Se"
    assert book["T"]["A3"].fill.fgColor.rgb == "FFF6D5D1"
    assert book["T"]["B2"].hyperlink.location == "'Side'!A1"
    assert book["T"].conditional_formatting
    assert book["Side"]["A1"].value == "Hoved\n=brød"
    assert [str(area) for area in book["Side"].merged_cells.ranges] == ["A1:B2"]
    assert book["Side"].page_setup.fitToHeight in (None, 1)
    assert len(book["Side"]._charts) == 1


@pytest.mark.parametrize("value", [Link("gå", "Mangler")])
def test_a_link_to_nowhere_is_a_fault(value: Link) -> None:
    with pytest.raises(ValueError, match="no sheet"):
        round_trip(value)


def test_two_sheets_with_one_title_are_a_fault() -> None:
    with pytest.raises(ValueError, match="one title"):
        read(table_sheet(Table("T", ("A",))), table_sheet(Table("T", ("A",))))


def test_table_refuses_uneven_rows_and_company() -> None:
    with pytest.raises(ValueError, match="as long as"):
        Table("T", ("A", "B"), (("x",),))
    with pytest.raises(ValueError, match="stands alone"):
        Sheet("T", (Table("T", ("A",)), Grid(())))


def test_same_sheets_give_the_same_bytes_without_an_author() -> None:
    sheets = (table_sheet(Table("T", ("A",), (("x",),), marks=(Mark(0, "A", note="n"),))),)
    assert workbook_bytes(sheets) == workbook_bytes(sheets)
    book = read(*sheets)
    assert not book.properties.creator
    assert book.properties.created == datetime(2017, 9, 11)


def test_no_font_is_smaller_than_nine_points_or_left_to_the_theme() -> None:
    sheet = table_sheet(Table("T", ("A", "B"), (("x", 2),)))
    with zipfile.ZipFile(BytesIO(workbook_bytes([sheet]))) as archive:
        styles = archive.read("xl/styles.xml").decode()
    assert "<scheme" not in styles
    assert all(float(size) >= 9 for size in re.findall(r'<sz val="([\d.]+)"', styles))
