"""A sheet in which a second table stands below the first -> one sheet for each table."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ipraktik.model.names import fold_header
from ipraktik.model.origin import Raw
from ipraktik.reading.columns import Role, known_keys
from ipraktik.reading.mapping.choices import mapping_header
from ipraktik.reading.parsed import cell_text, is_blank
from ipraktik.reading.raw_sheets import NumberedRows, RawSheet

_FEWEST_KNOWN = 4
_MOSTLY = 0.6


def split_sheet(sheet: RawSheet) -> tuple[RawSheet, ...]:
    """Return the tables that stand below one another in a sheet, each as a sheet.

    A table starts where a row holds other headers than those above; a title right above them
    goes along. Rows keep their numbers. A sheet with one table is the very same object.
    """
    starts = list(_starts(sheet.rows))
    if not starts or mapping_header(sheet) >= 0:
        return (sheet,)
    bounds = [0, *starts, len(sheet.rows)]
    parts = [sheet.rows[a:b] for a, b in itertools.pairwise(bounds)]
    return tuple(_part(sheet, rows, index == 0) for index, rows in enumerate(parts))


def _part(sheet: RawSheet, rows: NumberedRows, is_first: bool) -> RawSheet:
    """Return a part with what is to be said of it; what is hidden in the sheet is said once."""
    numbers = {number for number, _ in rows}
    notes = replace(
        sheet.notes,
        hidden=sheet.notes.hidden and is_first,
        hidden_rows=tuple(n for n in sheet.notes.hidden_rows if n in numbers),
        hidden_columns=sheet.notes.hidden_columns if is_first else (),
        unstored=tuple(cell for cell in sheet.notes.unstored if _row_of(cell) in numbers),
    )
    return replace(sheet, rows=rows, notes=notes)


def _row_of(cell: str) -> int:
    return int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def _starts(rows: NumberedRows) -> Iterator[int]:
    """Yield where a further table starts, with the titles above its header."""
    above: frozenset[str] | None = None
    for index, (_, cells) in enumerate(rows):
        headers = _headers(cells)
        if not headers or headers == above:
            continue
        if above is not None:
            start = index
            while start and _filled(rows[start - 1][1]) == 1:
                start -= 1
            yield start
        above = headers


def _filled(cells: Sequence[Raw]) -> int:
    return sum(not is_blank(cell) for cell in cells)


def _headers(cells: Sequence[Raw]) -> frozenset[str]:
    """Return the folded headers of a header row; nothing for any other row."""
    filled = [cell for cell in cells if not is_blank(cell)]
    if len(filled) < _FEWEST_KNOWN or not all(isinstance(cell, str) for cell in filled):
        return frozenset()
    texts = [cell_text(cell) for cell in filled]
    if any("@" in text for text in texts):
        return frozenset()
    known = max(len(known_keys(texts, role)) for role in Role)
    is_header = known >= _FEWEST_KNOWN and known >= _MOSTLY * len(texts)
    return frozenset(map(fold_header, texts)) if is_header else frozenset()
