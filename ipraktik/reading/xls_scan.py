"""What calamine does not tell of an .xls: hidden and merged cells, and error values.

An .xls is a small file system (OLE) with the stream ``Workbook``: records of a type, a length
and their bytes (BIFF8, described in Microsoft's MS-XLS). Only the few records named here are
looked at.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping

from ipraktik.reading.raw_sheets import Scan

_BOF, _EOF, _SHEET, _ROW, _COLUMNS = 0x809, 0x0A, 0x85, 0x208, 0x7D
_ERROR, _FORMULA, _MERGED = 0x205, 0x06, 0xE5
_HIDDEN_ROW = 0x20
_LAST_SECTOR = 0xFFFFFFFA
_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


def scan_xls(data: bytes) -> Mapping[str, Scan]:
    """Return the scan of each sheet by the sheet's name.

    What cannot be made out is left out: calamine reads the values, and refuses what is damaged.
    """
    try:
        stream = _workbook_stream(data)
        return {name: _scan_sheet(stream, start) for name, start in _sheets(stream)}
    except (struct.error, IndexError, UnicodeDecodeError):
        return {}


def is_cut_off(data: bytes) -> bool:
    """Return whether an OLE file ends before its list of streams."""
    try:
        return (_number(data, 0x30, "<I") + 2) << _number(data, 0x1E) > len(data)
    except struct.error:
        return True


def _number(data: bytes, at: int, form: str = "<H") -> int:
    (number,) = struct.unpack_from(form, data, at)
    return int(number)


def _chain(table: list[int], start: int) -> Iterator[int]:
    seen = set[int]()
    while start < _LAST_SECTOR and start not in seen:
        seen.add(start)
        yield start
        start = table[start]


def _workbook_stream(data: bytes) -> bytes:
    """Return the stream ``Workbook`` of an OLE file."""
    size = 1 << _number(data, 0x1E)

    def sectors(numbers: Iterator[int]) -> bytes:
        return b"".join(data[(one + 1) * size : (one + 2) * size] for one in numbers)

    fat_sectors = [one for one in struct.unpack_from("<109I", data, 0x4C) if one < _LAST_SECTOR]
    fat_bytes = sectors(iter(fat_sectors))
    fat = list(struct.unpack(f"<{len(fat_bytes) // 4}I", fat_bytes))
    folder = sectors(_chain(fat, _number(data, 0x30, "<I")))
    entries = [folder[at : at + 128] for at in range(0, len(folder), 128)]
    for entry in entries:
        name = entry[: max(_number(entry, 64) - 2, 0)].decode("utf-16-le")
        if name in ("Workbook", "Book"):
            start, length = _number(entry, 116, "<I"), _number(entry, 120, "<I")
            if length >= _number(data, 0x38, "<I"):
                return sectors(_chain(fat, start))[:length]
            small = sectors(_chain(fat, _number(entries[0], 116, "<I")))
            table_bytes = sectors(_chain(fat, _number(data, 0x3C, "<I")))
            table = list(struct.unpack(f"<{len(table_bytes) // 4}I", table_bytes))
            return b"".join(small[o * 64 : o * 64 + 64] for o in _chain(table, start))[:length]
    return b""


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records from a place to the end of that part, without charts inside it."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = _number(stream, at), _number(stream, at + 2)
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        if depth == 1:
            yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _sheets(stream: bytes) -> Iterator[tuple[str, int]]:
    for kind, body in _records(stream, 0):
        if kind == _SHEET:
            count, wide = body[6], body[7] & 1
            text = body[8 : 8 + count * (1 + wide)]
            yield text.decode("utf-16-le" if wide else "latin-1"), _number(body, 0, "<I")


def _scan_sheet(stream: bytes, start: int) -> Scan:
    scan = Scan()
    for kind, body in _records(stream, start):
        if kind == _ROW and _number(body, 12) & _HIDDEN_ROW:
            scan.hidden_rows.add(_number(body, 0) + 1)
        elif kind == _COLUMNS and _number(body, 8) & 1:
            scan.hidden_columns.update(range(_number(body, 0) + 1, _number(body, 2) + 2))
        elif kind == _MERGED:
            scan.merged.extend(_merged_cells(body))
        elif kind in (_ERROR, _FORMULA):
            code = _error_code(kind, body)
            if code is not None:
                place = (_number(body, 0) + 1, _number(body, 2) + 1)
                scan.values[place] = _ERRORS.get(code, "#N/A")
    return scan


def _merged_cells(body: bytes) -> Iterator[tuple[int, int, int]]:
    for at in range(2, 2 + 8 * _number(body, 0), 8):
        first, last, column = (_number(body, at + step) for step in (0, 2, 4))
        if first < last:
            yield first + 1, last + 1, column + 1


def _error_code(kind: int, body: bytes) -> int | None:
    if kind == _ERROR:
        return body[6] if body[7] else None
    # A formula whose value is no number has FFFF at the end of it; 2 at its start is an error.
    return body[8] if body[12:14] == b"\xff\xff" and body[6] == 2 else None
