"""Forms to files."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from .core import File, Form, Sheet, cell, rows_of

MADE = datetime(2026, 6, 1, 9, 0, 0)
WORKBOOK = {
    "strings_to_numbers": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "default_date_format": "dd-mm-yyyy hh:mm",
}


def table(form: Form, sheet: Sheet) -> list[list[Any]]:
    """Return all the sheet's rows: what stands above, the headers, the answers."""
    if not sheet.cols:
        return sheet.loose
    heads: list[list[Any]] = [[c.header or None for c in sheet.cols]]
    if sheet.two_rows:
        heads.append([c.sub or None for c in sheet.cols])
    rows = [
        [cell(c, sheet, row, i) for c in sheet.cols] for i, row in enumerate(rows_of(form, sheet))
    ]
    rows += [[cells.get(c.header) for c in sheet.cols] for _, cells in sheet.extra]
    return [*sheet.above, *heads, *rows]


def write_csv(form: Form, file: File, path: Path) -> None:
    """Write a CSV as the tool does."""
    quoting = csv.QUOTE_ALL if file.quote_all else csv.QUOTE_MINIMAL
    with path.open("w", encoding=file.encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=file.delimiter, quoting=quoting)
        for row in table(form, file.sheets[0]):
            writer.writerow(["" if v is None else v for v in row])


def write_xlsx(form: Form, file: File, path: Path) -> None:
    """Write a workbook, the same bytes every time."""
    with xlsxwriter.Workbook(path, WORKBOOK) as book:
        book.set_properties({"created": MADE})
        bold = book.add_format({"bold": True, "text_wrap": bool(file.sheets[0].two_rows)})
        for sheet in file.sheets:
            page = book.add_worksheet(sheet.title)
            heads = range(sheet.header_row - 1, sheet.first_row - 1)
            for r, row in enumerate(table(form, sheet)):
                for c, value in enumerate(row):
                    if value is not None:
                        page.write(r, c, value, *([bold] if r in heads else []))
            if sheet.cols:
                page.set_column(0, len(sheet.cols) - 1, 18)
                page.freeze_panes(sheet.first_row - 1, 0)


def write_form(form: Form, folder: Path) -> None:
    """Write the form's files to its folder."""
    folder.mkdir(exist_ok=True)
    for file in form.files:
        write = write_csv if file.name.endswith(".csv") else write_xlsx
        write(form, file, folder / file.name)
