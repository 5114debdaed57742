"""Match workbooks as plain rows, read with openpyxl alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.oracle.instance import DaySet

Value = str | int | float | bool | datetime | date | None
Row = dict[str, Value]
DAYS = ("Man", "Tir", "Ons", "Tor", "Fre")
MATCHED, UNMATCHED, HOSTS, INTERNS = "Matchforslag", "Uden match", "Værter", "Praktikanter"
REFUSED, CHANGES, LOG = "Afvist", "Ændringer", "Log"
HEADER_ROWS = 5
"""A title may stand above the headers, but not more than this."""


@dataclass(frozen=True)
class Book:
    """One match workbook, sheet by sheet; a sheet that is not there has no rows."""

    path: Path
    matched: tuple[Row, ...]
    unmatched: tuple[Row, ...]
    hosts: tuple[Row, ...]
    interns: tuple[Row, ...]
    refused: tuple[Row, ...]
    changes: tuple[Row, ...]
    log: tuple[Row, ...]
    sheets: tuple[str, ...]


def text(value: object) -> str:
    """Return a cell as text, blank for nothing."""
    return "" if value is None else str(value).strip()


def plain(value: object) -> Value:
    """Return a cell's value; whatever else openpyxl knows becomes text."""
    if value is None or isinstance(value, str | int | float | bool | datetime | date):
        return value
    return str(value)


def parse_days(value: Value) -> DaySet:
    """Return the days of ``Man;Tir``, Monday as 0."""
    return tuple(sorted(DAYS.index(one.strip()) for one in text(value).split(";") if one.strip()))


def show_days(days: DaySet) -> str:
    """Return days as they stand in a workbook."""
    return ";".join(DAYS[day] for day in days)


def header_row(sheet: Worksheet, key: str) -> int:
    """Return the number of the first row that has the header, 0 where none has."""
    for number in range(1, HEADER_ROWS + 1):
        if any(cell.value == key for cell in sheet[number]):
            return number
    return 0


def read_rows(book: Workbook, title: str, key: str) -> tuple[Row, ...]:
    """Return the rows below the headers that have anything under the key header."""
    if title not in book.sheetnames:
        return ()
    lines = list(book[title].iter_rows(values_only=True))
    top = next((n for n, line in enumerate(lines[:HEADER_ROWS]) if key in line), None)
    if top is None:
        return ()
    headers = [text(name) for name in lines[top]]
    body = [(*line, *[None] * len(headers))[: len(headers)] for line in lines[top + 1 :]]
    rows = [dict(zip(headers, map(plain, line), strict=True)) for line in body]
    return tuple({k: v for k, v in row.items() if k} for row in rows if row[key] is not None)


def read_book(path: Path) -> Book:
    """Read a match workbook."""
    book = load_workbook(path, read_only=True)
    person = "Praktikant-ID"
    return Book(
        path,
        read_rows(book, MATCHED, person),
        read_rows(book, UNMATCHED, person),
        read_rows(book, HOSTS, "Vært-ID"),
        read_rows(book, INTERNS, person),
        read_rows(book, REFUSED, person),
        read_rows(book, CHANGES, person),
        read_rows(book, LOG, "Emne"),
        tuple(book.sheetnames),
    )


def write_rows(sheet: Worksheet, rows: list[Row], headers: list[str] | None = None) -> None:
    """Write headers and rows from the top of an empty sheet."""
    names = headers or list(dict.fromkeys(name for row in rows for name in row))
    sheet.append(names)
    for row in rows:
        sheet.append([row.get(name) for name in names])


def save(book: Workbook, path: Path) -> Path:
    """Save a workbook, the same bytes whenever that is."""
    written = BytesIO()
    book.save(written)
    with ZipFile(written) as old, ZipFile(path, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb">[^<]*</dcterms:", b">2026-03-01T08:00:00Z</dcterms:", content)
            new.writestr(ZipInfo(name, (2026, 3, 1, 8, 0, 0)), content)
    return path


def write_signups(
    path: Path, hosts: list[Row], interns: list[Row], settings: dict[str, Value] | None = None
) -> Path:
    """Write a sign-up workbook; a sheet without rows is left out."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in ((HOSTS, hosts), (INTERNS, interns)):
        if rows:
            write_rows(book.create_sheet(title), rows)
    if settings:
        lines: list[Row] = [{"Navn": name, "Værdi": value} for name, value in settings.items()]
        write_rows(book.create_sheet("Indstillinger"), lines)
    return save(book, path)
