"""Sheets as people keep them: what is there is read, and what a program lost is told."""

import unicodedata
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from ipraktik.model.signups import SignUps
from ipraktik.reading.signups import read_signups
from tests.conftest import run_cli

from .build import INTERNS, Row, row_of, signups, write_csv
from .expect import Validate, of_code, one

Change = Callable[[Workbook], None]


def _cells(book: Workbook) -> list[openpyxl.cell.Cell]:
    return [cell for sheet in book for row in sheet.iter_rows() for cell in row]


def add_titles(book: Workbook) -> None:
    for sheet in book:
        sheet.insert_rows(1, 3)
        sheet["A1"] = "Innovationspraktik 2026"
        sheet.merge_cells("A1:H2")


def hide(book: Workbook) -> None:
    book[INTERNS].row_dimensions[3].hidden = True
    book[INTERNS].column_dimensions.group("C", "F", hidden=True)
    book["Værter"].sheet_state = "veryHidden"


def add_ghost_rows(book: Workbook) -> None:
    for row in range(8, 60):
        book[INTERNS].cell(row, 3).value = " \u00a0"
    book[INTERNS].cell(9000, 1).number_format = "0"


def decompose_letters(book: Workbook) -> None:
    for cell in _cells(book):
        if isinstance(cell.value, str):
            cell.value = unicodedata.normalize("NFD", cell.value)


def write_numbers_as_text(book: Workbook) -> None:
    for cell in _cells(book):
        if isinstance(cell.value, int):
            cell.value = f"{cell.value} "


def write_serial_dates(book: Workbook) -> None:
    for cell in _cells(book):
        if isinstance(cell.value, datetime):
            days = cell.value - datetime(1899, 12, 30)
            cell.value = days.days + days.seconds / 86400
            cell.number_format = "General"


def merge_down(book: Workbook) -> None:
    sheet = book[INTERNS]
    for header in ("Organisation", "Interesse"):
        column = [cell.value for cell in sheet[1]].index(header) + 1
        for row in range(4, 7):
            sheet.cell(row, column).value = None
        sheet.merge_cells(start_row=3, end_row=6, start_column=column, end_column=column)


CHANGES = [
    add_titles,
    hide,
    add_ghost_rows,
    decompose_letters,
    write_numbers_as_text,
    write_serial_dates,
    merge_down,
]


def _changed(folder: Path, change: Change) -> tuple[SignUps, Path]:
    truth = signups().write(folder, "truth.xlsx")
    book = openpyxl.load_workbook(truth)
    change(book)
    path = folder / "kept.xlsx"
    book.save(path)
    return read_signups([truth]), path


@pytest.mark.parametrize("change", CHANGES)
def test_read_as_the_rest(tmp_path: Path, change: Change) -> None:
    """Tests that the people are the same however the sheet is kept."""
    truth, path = _changed(tmp_path, change)
    read = read_signups([path])
    assert (read.hosts, read.interns, read.findings) == (truth.hosts, truth.interns, ())


def test_merged_cells_are_told(tmp_path: Path) -> None:
    """Tests that what a merged cell gives the rows below it is listed as a repair."""
    _, path = _changed(tmp_path, merge_down)
    repairs = read_signups([path]).repairs
    assert [(one.place.cell, one.was, one.became) for one in repairs if one.place.row == 4] == [
        ("H4", "", "Randers Kommune"),
        ("L4", "", "Sundhed"),
    ]
    assert len(repairs) == 6


def test_hidden_parts_are_told(tmp_path: Path) -> None:
    """Tests that the screen says what of that which was read is hidden."""
    _, path = _changed(tmp_path, hide)
    out = " ".join(run_cli("validate", path, "--lang", "en").out.split())
    assert "Hidden in the sheet Værter, and read as the rest: the whole sheet" in out
    assert "Hidden in the sheet Praktikanter, and read as the rest: row 3" in out


@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_merged_cells_of_other_formats(tmp_path: Path, ending: str) -> None:
    """Tests that `merge_down`, saved as .xls and .ods by LibreOffice, gives what .xlsx gives."""
    truth = read_signups([signups().write(tmp_path)])
    read = read_signups([Path(__file__).parent / "data" / f"merged.{ending}"])
    assert (read.interns, len(read.repairs)) == (truth.interns, 6)


DECIDING = ["Mulige dage", "Interesse", "Ønsket landsdel", "Besøgstype", "Rejsefælle", "Egen vært"]
REQUIRED = ["Navn", "E-mail", "Arbejdsplads", "Organisation", "Sektor", "Antal dage"]


@pytest.mark.parametrize("value", ["#N/A", "#NAME?", "#REF!", "#VÆRDI!"])
@pytest.mark.parametrize("header", ["Navn", "Mulige dage"])
def test_error_values(validate: Validate, tmp_path: Path, header: str, value: str) -> None:
    """Tests that an error value is never read as text, and never as a blank cell."""
    found = one(
        validate(signups(interns={1: {header: value}}).write(tmp_path)),
        "missing-value",
        row=row_of(1),
        column=header,
    )
    assert value in found["message"]


@pytest.mark.parametrize("header", DECIDING + REQUIRED)
def test_lost_values_that_decide(validate: Validate, tmp_path: Path, header: str) -> None:
    """Tests that a lost value keeps the row out where a blank cell would say something else."""
    report = validate(signups(interns={1: {header: "#N/A"}}).write(tmp_path))
    one(report, "missing-value", "error", row=row_of(1), column=header)


@pytest.mark.parametrize("header", ["Telefon", "Motivation", "Tilmeldt", "Værtsønske 1"])
def test_other_lost_values(validate: Validate, tmp_path: Path, header: str) -> None:
    """Tests that elsewhere a lost value is a warning."""
    report = validate(signups(interns={1: {header: "#REF!"}}).write(tmp_path))
    one(report, "missing-value", "warning", row=row_of(1), column=header)


@pytest.mark.parametrize("name", ["NA", "N/A", "#Mette", "null"])
def test_odd_names(tmp_path: Path, name: str) -> None:
    """Tests that a person may be called almost anything."""
    read = read_signups([signups(interns={1: {"Navn": name}}).write(tmp_path)])
    assert (read.interns[1].name, read.findings) == (name, ())


@pytest.mark.parametrize(
    "wrap",
    [
        lambda text: "sep=;\r\n" + text,
        lambda text: "Innovationspraktik 2026, udtræk, 1. juni;;;\r\n\r\n" + text,
        lambda text: text.replace("\r\n", ";;;\r\n"),
        lambda text: text + ";;;;\r\n" * 20,
        lambda text: text + "\x1a",
        lambda text: text.replace("\r\n", "\r"),
    ],
    ids=["sep", "title", "empty-columns", "ghost-rows", "end-of-file", "mac-lines"],
)
def test_csv_as_people_keep_it(tmp_path: Path, wrap: Callable[[str], str]) -> None:
    """Tests that what programs and people add to a CSV file makes no difference."""
    sheets = signups().sheets()
    paths = [write_csv(tmp_path / f"{n}.csv", t, "utf-8") for n, t in sheets.items()]
    truth = read_signups(paths)
    for path in paths:
        path.write_bytes(wrap(path.read_bytes().decode()).encode())
    read = read_signups(paths)
    assert (read.hosts, read.interns) == (truth.hosts, truth.interns)


def _signed_up(folder: Path, times: list[str]) -> SignUps:
    changes: dict[int, Row] = {i: {"Tilmeldt": time} for i, time in enumerate(times)}
    return read_signups([signups(interns=changes).write(folder)])


@pytest.mark.parametrize(
    "written",
    [
        "9. september 2026 kl. 14.05",
        "onsdag d. 9/9-2026 14:05",
        "ons. 9/9-2026 kl. 14.05",
        "9.9.2026 kl. 14.05",
        "den 9. sept. 2026, 14:05",
        "2026-09-09T14:05:00Z",
        "46274,5868055556",
    ],
)
def test_dates_as_text(tmp_path: Path, written: str) -> None:
    """Tests that dates as Danes and their spreadsheets write them are read."""
    read = _signed_up(tmp_path, [written])
    assert read.interns[0].signed_up_at == datetime(2026, 9, 9, 14, 5)
    assert read.findings == ()


def test_month_first_is_asked_about(validate: Validate, tmp_path: Path) -> None:
    """Tests that no date is guessed in a column whose other dates have the month first."""
    times = ["04-25-2026", "04-05-2026", "05-05-2026", "05-30-2026", "06-07-2026"]
    read = _signed_up(tmp_path, times)
    known = [one.signed_up_at for one in read.interns]
    assert known == [None, None, datetime(2026, 5, 5), None, None]
    report = validate(tmp_path / "tilmeldinger.xlsx")
    found = of_code(report, "bad-date")
    assert [each["row"] for each in found] == [row_of(i) for i in (0, 1, 3, 4)]
    assert "month first" in found[1]["message"]


@pytest.mark.parametrize(
    "times",
    [
        ["04-05-2026", "05-06-2026"],
        ["04-05-2026", "25-04-2026", "30-04-2026", "04-30-2026"],
    ],
)
def test_day_first_else(tmp_path: Path, times: list[str]) -> None:
    """Tests that the day stands first unless the column says otherwise."""
    assert _signed_up(tmp_path, times).interns[0].signed_up_at == datetime(2026, 5, 4)
