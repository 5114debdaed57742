"""Reads one .xls or .ods in a process of its own: ``python -m ipraktik.reading.calamine_child``.

On some damaged files calamine ends the whole process (a length in the file makes it ask for more
memory than there is), which nothing in the same process can catch. The workbook comes in on
stdin; what was read goes out on stdout, pickled. No code but this package's is on either side.
"""

from __future__ import annotations

import io
import pickle
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time

from ipraktik.errors import Refusal
from ipraktik.model.origin import Raw
from ipraktik.reading.ods_scan import scan_ods
from ipraktik.reading.raw_sheets import RawSheet, Scan, is_empty, make_sheet
from ipraktik.reading.unreadable import Budget, UnreadableError
from ipraktik.reading.xls_scan import scan_xls
from ipraktik.text import say

OUT_OF_MEMORY = 3
_MOST_MEMORY = 280_000_000
"""Bytes that the process may ask for; a workbook of sign-ups takes a fraction of it."""
_MOST_SECONDS = 4


def read(data: bytes, kind: str) -> tuple[RawSheet, ...]:
    """Return the worksheets of a workbook of a kind (``xls``, ``ods``), without the file's name.

    Raises
    ------
    UnreadableError
        If it has a password, or too much in it.
    Exception
        Of any kind if it is damaged.
    """
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError:
        raise UnreadableError(Refusal.PROTECTED, say("it is encrypted")) from None
    scans = _scan(data, kind)
    budget = Budget()
    return tuple(
        make_sheet(
            "",
            known.name,
            _rows(book.get_sheet_by_name(known.name).to_python(skip_empty_area=False), budget),
            scans.get(known.name, Scan()),
            known.visible != SheetVisibleEnum.Visible,
        )
        for known in book.sheets_metadata
        if known.typ == SheetTypeEnum.WorkSheet
    )


def _scan(data: bytes, kind: str) -> Mapping[str, Scan]:
    if kind == "xls":
        return scan_xls(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return scan_ods(archive)


def _rows(
    cells: Sequence[Sequence[object]], budget: Budget
) -> Iterator[tuple[int, tuple[Raw, ...]]]:
    """Yield the rows up to their last filled cell."""
    filled = 0
    for number, found in enumerate(cells, start=1):
        row = tuple(map(_raw, found))
        width = len(row)
        while width and is_empty(row[width - 1]):
            width -= 1
        if width:
            filled += 1
            budget.count_rows(filled)
            budget.keep(row[:width])
        yield number, row[:width]


def _raw(value: object) -> Raw:
    """Return a cell as it would stand in an .xlsx: no empty texts, whole numbers as integers."""
    if value is None or value == "":
        return None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, int | float | bool | str | datetime | time):
        return value
    return str(value)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has none; whoever started this process stops it after a time
        return
    for kind, most in (
        (resource.RLIMIT_AS, _MOST_MEMORY),
        (resource.RLIMIT_CPU, _MOST_SECONDS),
    ):
        _, hard = resource.getrlimit(kind)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (least, hard))


def main() -> None:
    """Read stdin, write stdout; any failure ends the process with a code that is not 0."""
    _limit()
    found: tuple[RawSheet, ...] | UnreadableError
    try:
        found = read(sys.stdin.buffer.read(), sys.argv[1])
    except UnreadableError as error:
        found = error
    except MemoryError:
        sys.exit(OUT_OF_MEMORY)
    sys.stdout.buffer.write(pickle.dumps(found))


if __name__ == "__main__":
    main()
