"""Workbooks in other formats than Excel's own today: .xls and .ods."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from ipraktik.model.origin import Raw
from ipraktik.reading.ods_scan import scan_ods
from ipraktik.reading.raw_sheets import RawSheet, Scan, make_sheet
from ipraktik.reading.xls_scan import scan_xls

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook


class ProtectedError(Exception):
    """The workbook has a password."""


def read_xls(name: str, data: bytes) -> tuple[RawSheet, ...]:
    """Read an .xls workbook.

    Raises
    ------
    ProtectedError
        If it has a password.
    Exception
        Of any kind if it is damaged.
    """
    return tuple(_sheets(name, _open(data), scan_xls(data)))


def read_ods(name: str, data: bytes) -> tuple[RawSheet, ...]:
    """Read an .ods workbook; raises as `read_xls`."""
    book = _open(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return tuple(_sheets(name, book, scan_ods(archive)))


def _open(data: bytes) -> CalamineWorkbook:
    # calamine is only needed for these formats.
    from python_calamine import CalamineWorkbook, PasswordError

    try:
        with _panics_as_errors():
            return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError as error:
        raise ProtectedError from error


@contextmanager
def _panics_as_errors() -> Iterator[None]:
    """Turn a panic of calamine's, which no ``except Exception`` catches, into a ValueError."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise ValueError("calamine gave up") from error


def _sheets(name: str, book: CalamineWorkbook, scans: Mapping[str, Scan]) -> Iterator[RawSheet]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for known in book.sheets_metadata:
        if known.typ != SheetTypeEnum.WorkSheet:
            continue
        with _panics_as_errors():
            cells = book.get_sheet_by_name(known.name).to_python(skip_empty_area=False)
        rows = ((n, tuple(map(_raw, row))) for n, row in enumerate(cells, start=1))
        hidden = known.visible != SheetVisibleEnum.Visible
        yield make_sheet(name, known.name, rows, scans.get(known.name, Scan()), hidden)


def _raw(value: object) -> Raw:
    """Return a cell as openpyxl would give it: no empty texts, whole numbers as integers."""
    if value is None or value == "":
        return None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, int | float | bool | str | datetime | time):
        return value
    return str(value)
