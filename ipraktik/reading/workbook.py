"""The only reader of files: a path becomes raw sheets with the sheet's own row numbers."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path

from ipraktik.errors import InputError, Refusal
from ipraktik.model.origin import Raw
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.signups import InputFile
from ipraktik.reading.csv_sheet import read_csv
from ipraktik.reading.file_bytes import read_bytes
from ipraktik.reading.old_formats import read_ods, read_xls
from ipraktik.reading.raw_sheets import RawSheet as RawSheet
from ipraktik.reading.raw_sheets import make_sheet
from ipraktik.reading.unreadable import Budget, UnreadableError, damaged, named, too_large
from ipraktik.reading.xls_scan import is_cut_off
from ipraktik.reading.xlsx_package import read_book
from ipraktik.reading.xlsx_sheet import SheetReader
from ipraktik.reading.xlsx_tidy import tidy_workbook
from ipraktik.reading.xlsx_values import shown_text
from ipraktik.reading.zip_package import ZipPackage
from ipraktik.text import say

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_SIGNS = {
    b"%PDF": say("it is a PDF"),
    b"\x89PNG": say("it is a picture"),
    b"\xff\xd8\xff": say("it is a picture"),
    b"GIF8": say("it is a picture"),
    b"Rar!": say("it is a packed folder"),
    b"7z\xbc\xaf": say("it is a packed folder"),
    b"\x1f\x8b": say("it is a packed folder"),
}
_REFUSED = {
    Refusal.DAMAGED: say(
        "{file} is damaged: {why}. Open it in Excel, let Excel mend it, and save it again as .xlsx."
    ),
    Refusal.NOT_A_WORKBOOK: say(
        "{file} is not a workbook that can be read: {why}. Open it in Excel and save the sign-ups "
        "as .xlsx or .csv."
    ),
    Refusal.PROTECTED: say(
        "{file} is protected with a password. Open it in Excel, remove the password and save it."
    ),
    Refusal.TOO_LARGE: say(
        "{file} is too large: {why}. Keep only the sheets and rows with sign-ups, and save it "
        "again as .xlsx."
    ),
    Refusal.UNSAFE: say(
        "{file} may not be safe: {why}. Open it in Excel and save it again as .xlsx."
    ),
}


def read_file(path: Path, label: str = "") -> tuple[InputFile, tuple[RawSheet, ...]]:
    """Read a workbook or a CSV file, whole or not at all.

    The content decides what the file is, not the ending of its name.

    Parameters
    ----------
    path : Path
    label : str
        What messages call the file; its name where nothing is given.

    Returns
    -------
    InputFile
        Name and SHA-256 of the file.
    tuple of RawSheet
        In the workbook's order; hidden sheets and rows are read as others.

    Raises
    ------
    InputError
        If the file is missing, no plain file, empty, locked, protected, damaged, too large, not
        safe, or not a workbook.
    """
    name = label or mask_cpr(path.name)
    data = read_bytes(path)
    try:
        sheets = _sheets_in(name, data)
    except UnreadableError as error:
        raise _refused(name, error) from None
    except MemoryError:
        raise _refused(name, too_large(say("there is not memory enough"))) from None
    return InputFile(name, hashlib.sha256(data).hexdigest()), sheets


def _refused(name: str, error: UnreadableError) -> InputError:
    text = _REFUSED[error.refusal]
    return InputError(replace(text, values={"file": name, "why": error.why}), error.refusal)


@lru_cache(maxsize=1)
def _sheets_in(name: str, data: bytes) -> tuple[RawSheet, ...]:
    """Return the sheets of a file; a match workbook is asked for three times on end."""
    for sign, why in _SIGNS.items():
        if data.startswith(sign):
            raise UnreadableError(Refusal.NOT_A_WORKBOOK, why)
    if data.startswith(_ZIP):
        return _read_zip(name, data)
    if data.startswith(_OLE):
        return _read_ole(name, data)
    return (read_csv(name, data),)


def _read_ole(name: str, data: bytes) -> tuple[RawSheet, ...]:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise UnreadableError(Refusal.PROTECTED, say("it is encrypted"))
    if is_cut_off(data):
        raise damaged(say("it is cut off or garbled"))
    if not any(stream.encode("utf-16-le") in data for stream in ("Workbook", "Book")):
        raise UnreadableError(Refusal.NOT_A_WORKBOOK, say("it is another kind of Office file"))
    return read_xls(name, data)


def _read_zip(name: str, data: bytes) -> tuple[RawSheet, ...]:
    budget = Budget()
    package = ZipPackage(data, budget)
    members = package.names
    if "content.xml" in members:
        return read_ods(name, data, package, budget)
    if "xl/workbook.bin" in members:
        why = say("it is a binary workbook (.xlsb)")
    elif any(one.startswith(("word/", "ppt/", "visio/")) for one in members):
        why = say("it is another kind of Office file")
    elif "[content_types].xml" not in members and not any(one.startswith("xl/") for one in members):
        why = say("it is a packed folder")
    else:
        return tuple(_read_xlsx(name, package, budget))
    raise UnreadableError(Refusal.NOT_A_WORKBOOK, why)


def _read_xlsx(name: str, package: ZipPackage, budget: Budget) -> Iterator[RawSheet]:
    book = read_book(package, budget)
    found = []
    for sheet in book.sheets:
        reader = SheetReader(sheet.name, book, budget)
        rows = tuple(reader.read(sheet.part, package.read(sheet.part)))
        if sheet.is_worksheet and not reader.holds_cells:
            raise damaged(say("its sheet {sheet} has no place for cells", sheet=named(sheet.name)))
        if rows or sheet.is_worksheet:
            found.append((sheet, reader.scan, rows))
    tidy = tidy_workbook(book, [[cells for _, cells in rows] for _, _, rows in found])
    for (sheet, scan, rows), values in zip(found, _values(tidy), strict=True):
        numbered = ((number, cells) for (number, _), cells in zip(rows, values, strict=True))
        yield make_sheet(name, sheet.name, numbered, scan, sheet.hidden)


def _values(tidy: bytes) -> Iterator[list[tuple[Raw, ...]]]:
    """Yield the rows of each sheet of a sound workbook."""
    # openpyxl is slow to import and only needed here.
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(tidy), read_only=True, data_only=True)
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            yield [tuple(map(_raw, cells)) for cells in sheet.iter_rows(values_only=True)]
        book.close()
    except (ValueError, TypeError, OverflowError) as error:  # a format or a date that is none
        raise damaged(say("it has a format or a date that is none")) from error


def _raw(value: object) -> Raw:
    if isinstance(value, str):
        return shown_text(value)
    if value is None or isinstance(value, int | float | bool | datetime | date | time):
        return value
    return str(value)
