"""Workbooks in other formats than Excel's own today: .xls and .ods."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from ipraktik.model.origin import Raw
from ipraktik.reading import calamine_child
from ipraktik.reading.calamine_child import ReadSheet
from ipraktik.reading.ods_scan import scan_ods
from ipraktik.reading.raw_sheets import RawSheet, Scan, make_sheet
from ipraktik.reading.xls_scan import scan_xls

_LONGEST = 60
"""Seconds that reading may take; far more than any sign-ups need."""


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
    return tuple(_sheets(name, _read(data), scan_xls(data)))


def read_ods(name: str, data: bytes) -> tuple[RawSheet, ...]:
    """Read an .ods workbook; raises as `read_xls`."""
    sheets = _read(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return tuple(_sheets(name, sheets, scan_ods(archive)))


def _read(data: bytes) -> list[ReadSheet]:
    """Return the sheets that a process of its own has read; a ValueError where it failed."""
    command = [sys.executable, "-m", calamine_child.__name__]
    done = subprocess.run(command, input=data, capture_output=True, timeout=_LONGEST, check=False)
    if done.returncode != 0:
        raise ValueError("calamine gave up")
    found: list[ReadSheet] | str = pickle.loads(done.stdout)
    if isinstance(found, str):
        raise ProtectedError
    return found


def _sheets(name: str, sheets: list[ReadSheet], scans: Mapping[str, Scan]) -> Iterator[RawSheet]:
    for title, hidden, cells in sheets:
        rows = ((n, tuple(map(_raw, row))) for n, row in enumerate(cells, start=1))
        yield make_sheet(name, title, rows, scans.get(title, Scan()), hidden)


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
