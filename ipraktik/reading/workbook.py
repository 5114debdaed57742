"""The only reader of files: a path becomes raw sheets with the sheet's own row numbers."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.errors import InputError
from ipraktik.model.origin import Raw, SheetNotes
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.signups import InputFile
from ipraktik.reading.csv_text import OpenQuoteError, decode_csv, is_mac_roman, read_records
from ipraktik.reading.old_formats import ProtectedError, read_ods, read_xls
from ipraktik.reading.raw_sheets import RawSheet as RawSheet
from ipraktik.reading.raw_sheets import Scan, kept_rows, make_sheet
from ipraktik.reading.xlsx_scan import scan_xlsx
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_CARRIAGE_RETURN = re.compile(r"_x000D_(?=\n)|\r(?=\n)")
_LOCKS = ("~$", ".~lock.")


def file_labels(paths: Sequence[Path]) -> tuple[str, ...]:
    """Return what to call each file: its name, with the folder where two have the same name.

    Where that is the same too, files get a number, so that no two rows have the same place. A
    cpr number in a name is hidden.
    """
    names = Counter(path.name for path in paths)
    labels: list[str] = []
    for path in paths:
        known = path.name if names[path.name] == 1 else f"{path.absolute().parent.name}/{path.name}"
        known = mask_cpr(known)
        label, number = known, 2
        while label in labels:
            label, number = f"{known} ({number})", number + 1
        labels.append(label)
    return tuple(labels)


def each_file_once(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the paths without those that lead to a file named before."""
    once: dict[Path, Path] = {}
    for path in paths:
        once.setdefault(path.resolve(), path)
    return tuple(once.values())


def read_file(path: Path, label: str = "") -> tuple[InputFile, tuple[RawSheet, ...]]:
    """Read a workbook or a CSV file.

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
        If the file is missing, a folder, empty, locked, protected, damaged, or not a workbook.
    """
    name = label or mask_cpr(path.name)
    data = _read_bytes(path)
    return InputFile(name, hashlib.sha256(data).hexdigest()), _sheets_in(name, data)


@lru_cache(maxsize=1)
def _sheets_in(name: str, data: bytes) -> tuple[RawSheet, ...]:
    """Return the sheets of a file; a match workbook is asked for three times on end."""
    if data.startswith(_ZIP):
        return _read_zip(name, data)
    if data.startswith(_OLE):
        return _read_ole(name, data)
    return (_read_text(name, data),)


def _read_bytes(path: Path) -> bytes:
    name = mask_cpr(path.name or path.absolute().name or str(path))
    if path.name.startswith(_LOCKS):
        raise InputError(
            say(
                "{file} is not a workbook, but the mark that stands beside one while it is open. "
                "Close the workbook, and name the workbook itself.",
                file=name,
            )
        )
    try:
        if path.is_dir():
            raise InputError(say("{file} is a folder. Name the files in it instead.", file=name))
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(
            say("There is no file {file}. Check the name and the folder.", file=mask_cpr(str(path)))
        ) from None
    except PermissionError:
        raise InputError(
            say(
                "{file} may not be opened. Close it in other programs, or ask for access to it.",
                file=name,
            )
        ) from None
    except (OSError, ValueError):
        raise InputError(
            say(
                "{file} could not be opened. Copy it to another folder and try again.",
                file=name,
            )
        ) from None
    if not data.strip():
        raise InputError(
            say("{file} is empty. Export the sign-ups again, and save them.", file=name)
        )
    return data


def _read_ole(name: str, data: bytes) -> tuple[RawSheet, ...]:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise InputError(_protected(name))
    if not any(stream.encode("utf-16-le") in data for stream in ("Workbook", "Book")):
        raise InputError(_not_a_workbook(name))
    try:
        return read_xls(name, data)
    except ProtectedError:
        raise InputError(_protected(name)) from None
    except Exception as error:  # a damaged file can fail in any way; none is the user's to read
        raise InputError(_damaged(name)) from error


def _protected(name: str) -> Text:
    return say(
        "{file} is protected with a password. Open it in Excel, remove the password and save it.",
        file=name,
    )


def _not_a_workbook(name: str) -> Text:
    return say("{file} is not a workbook. Save the sign-ups as .xlsx or .csv.", file=name)


def _damaged(name: str) -> Text:
    return say(
        "{file} is damaged and cannot be read. Open it in Excel, let Excel mend it, and save it "
        "again.",
        file=name,
    )


def _read_zip(name: str, data: bytes) -> tuple[RawSheet, ...]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = frozenset(archive.namelist())
    except Exception as error:  # a damaged archive can fail in any way; none is the user's to read
        raise InputError(_damaged(name)) from error
    if "content.xml" in members:
        return _read_open_document(name, data)
    if "xl/workbook.bin" in members:
        raise InputError(
            say(
                "{file} is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
                file=name,
            )
        )
    if "[Content_Types].xml" in members and not any(one.startswith("xl/") for one in members):
        raise InputError(_not_a_workbook(name))
    if "[Content_Types].xml" not in members:
        raise InputError(_not_a_workbook(name))
    return _read_xlsx(name, data)


def _read_open_document(name: str, data: bytes) -> tuple[RawSheet, ...]:
    try:
        return read_ods(name, data)
    except ProtectedError:
        raise InputError(_protected(name)) from None
    except Exception as error:  # as above
        raise InputError(
            say(
                "{file} is an OpenDocument file (.ods) that cannot be read. Open it in your "
                "spreadsheet program and save it as .xlsx.",
                file=name,
            )
        ) from error


def _read_xlsx(name: str, data: bytes) -> tuple[RawSheet, ...]:
    # openpyxl is slow to import and only needed here.
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            scans = scan_xlsx(archive)
        with warnings.catch_warnings():
            # What openpyxl cannot keep (drop-downs and the like) is not ours to keep.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                return tuple(_sheets(name, book, scans))
            finally:
                book.close()
    except Exception as error:  # openpyxl raises KeyError, ValueError, XML errors and more
        raise InputError(_damaged(name)) from error


def _sheets(name: str, book: Workbook, scans: Mapping[str, Scan]) -> Iterator[RawSheet]:
    for sheet in book.worksheets:
        # Some tools write a wrong dimension; without it openpyxl reads what is there.
        sheet.reset_dimensions()
        rows = enumerate(sheet.iter_rows(values_only=True), start=1)
        cleaned = ((number, tuple(_raw(value) for value in cells)) for number, cells in rows)
        scan = scans.get(sheet.title, Scan())
        yield make_sheet(name, sheet.title, cleaned, scan, sheet.sheet_state != "visible")


def _raw(value: object) -> Raw:
    if isinstance(value, str):
        return _CARRIAGE_RETURN.sub("", value)
    if value is None or isinstance(value, int | float | bool | datetime | date | time):
        return value
    return str(value)


def _read_text(name: str, data: bytes) -> RawSheet:
    try:
        text = decode_csv(data)
        if "\0" in text:
            raise InputError(_not_a_workbook(name))
        records = [
            (number, tuple(cell or None for cell in cells)) for number, cells in read_records(text)
        ]
    except (UnicodeDecodeError, csv.Error):
        raise InputError(_not_a_workbook(name)) from None
    except OpenQuoteError as error:
        raise InputError(
            say(
                '{file}, row {row}: a quotation mark (") opens a cell there and does not close '
                "it, so that the rows below are swallowed. Delete it, or save the file as .xlsx.",
                file=name,
                row=error.row,
            )
        ) from None
    return RawSheet(name, "", kept_rows(records), SheetNotes(mac_letters=is_mac_roman(data)))
