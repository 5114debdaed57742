"""Tiny files for the tests of reading."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter

from ipraktik.model.origin import Raw
from ipraktik.reading.workbook import RawSheet

Rows = Sequence[Sequence[object]]

HOST_HEADERS = (
    "Arbejdsplads",
    "Organisation",
    "Sektor",
    "Kommune",
    "Kontaktperson",
    "E-mail",
    "Fagfelt",
    "Antal praktikanter",
    "Antal dage",
    "Tilmeldt",
)
HOST = (
    "Biblioteket",
    "Vejle Kommune",
    "Kommune",
    "Vejle",
    "Bo Holm",
    "bo@example.dk",
    "Kultur;It",
    2,
    3,
    "01-04-2026 10:00",
)
INTERN_HEADERS = (
    "Navn",
    "E-mail",
    "Arbejdsplads",
    "Organisation",
    "Sektor",
    "Antal dage",
    "Interesse",
)
INTERN = ("Ida Juul", "ida@example.dk", "Skolen", "Odense Kommune", "Kommune", 3, "Kultur")


def write_book(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """Write tables as .xlsx; text stays text, None is an empty cell."""
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, options) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for row, cells in enumerate(rows):
                for column, value in enumerate(cells):
                    if value is not None:
                        sheet.write(row, column, value)
    return path


def raw_sheet(rows: Sequence[Sequence[Raw]], name: str = "Ark1") -> RawSheet:
    """Return a sheet as the reader of files gives it."""
    numbered = enumerate((tuple(cells) for cells in rows), start=1)
    return RawSheet("x.xlsx", name, tuple((n, cells) for n, cells in numbered if any(cells)))


def sign_ups(path: Path, **more: Rows) -> Path:
    """Write a workbook with one host and one intern, and further sheets."""
    sheets = {"Værter": [HOST_HEADERS, HOST], "Praktikanter": [INTERN_HEADERS, INTERN]}
    return write_book(path, {**sheets, **more})
