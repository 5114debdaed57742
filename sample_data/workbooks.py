"""Write rows to a workbook that is the same, byte for byte, on every run; read its size back."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import openpyxl
import xlsxwriter
from columns import Row
from xlsxwriter.worksheet import Worksheet

CREATED = datetime(2026, 6, 1)
WIDEST_PIXELS = 420
# Numbers in text, and text that begins with "=", must stay the text that somebody typed.
AS_TYPED = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd-mm-yyyy hh:mm",
}

Sheets = dict[str, tuple[Sequence[str], list[Row]]]


def fill_sheet(sheet: Worksheet, headers: Sequence[str], rows: list[Row]) -> None:
    """Write the rows below the headers, which are already there; blank cells stay empty."""
    for number, row in enumerate(rows, 1):
        for column, header in enumerate(headers):
            value = row.get(header)
            if value is not None:
                sheet.write(number, column, value)
    sheet.freeze_panes(1, 0)
    sheet.autofit(WIDEST_PIXELS)


def write_workbook(path: Path, sheets: Sheets) -> None:
    """Write one workbook and check that what was meant is what stands in it.

    Raises
    ------
    ValueError
        Where a sheet has another number of rows or other headers than it was given.
    """
    path.parent.mkdir(exist_ok=True)
    with xlsxwriter.Workbook(path, AS_TYPED) as book:
        book.set_properties({"created": CREATED, "title": path.stem, "author": "ipraktik"})
        bold = book.add_format({"bold": True})
        for name, (headers, rows) in sheets.items():
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, headers, bold)
            fill_sheet(sheet, headers, rows)
    check_workbook(path, sheets)


def check_workbook(path: Path, sheets: Sheets) -> None:
    """Open the workbook with another library and count.

    Raises
    ------
    ValueError
        Where a sheet has another number of rows or other headers than it was given.
    """
    book = openpyxl.load_workbook(path)
    if book.sheetnames != list(sheets):
        raise ValueError(f"{path.name}: the sheets are {book.sheetnames}")
    for name, (headers, rows) in sheets.items():
        sheet = book[name]
        found = [cell.value for cell in sheet[1]]
        if found != list(headers) or sheet.max_row != len(rows) + 1:
            raise ValueError(f"{path.name}, {name}: {sheet.max_row - 1} rows, headers {found}")
