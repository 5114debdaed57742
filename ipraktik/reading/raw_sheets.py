"""Raw sheets: the cells as they stand, and what somebody who looks at the sheet does not see."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ipraktik.model.origin import Raw, SheetNotes
from ipraktik.model.privacy import mask_cpr

_LEFT_OUT = re.compile(r"^\s*$")
_LETTERS = 26
MOST_ROWS, MOST_COLUMNS = 1 << 20, 1 << 14
"""Of any sheet."""

NumberedRows = tuple[tuple[int, tuple[Raw, ...]], ...]


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as it stands.

    Parameters
    ----------
    file, name : str
        Name of the file without folders, and of the sheet (empty for CSV).
    rows : tuple of (int, tuple of Raw)
        The row number that Excel shows, and the cells; wholly empty rows are left out.
    notes : SheetNotes
    """

    file: str
    name: str
    rows: NumberedRows
    notes: SheetNotes = field(default_factory=SheetNotes)


@dataclass
class Scan:
    """What a library that reads the values does not tell; rows and columns count from 1.

    Parameters
    ----------
    hidden_rows, hidden_columns : set of int
    unstored : set of (int, int)
        Row and column of formulas without a stored value.
    values : dict of (int, int) to Raw
        Cells that the library drops or changes: error values, truth values.
    merged : list of (int, int, int)
        First row, last row and first column of cells that are merged over several rows.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    unstored: set[tuple[int, int]] = field(default_factory=set)
    values: dict[tuple[int, int], Raw] = field(default_factory=dict)
    merged: list[tuple[int, int, int]] = field(default_factory=list)


def column_letter(index: int) -> str:
    """Return Excel's letter of the column with this index from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def is_empty(value: Raw) -> bool:
    """Return whether a cell holds nothing but white space."""
    return value is None or (isinstance(value, str) and _LEFT_OUT.match(value) is not None)


def kept_rows(rows: Iterable[tuple[int, tuple[Raw, ...]]]) -> NumberedRows:
    """Return the rows that are not wholly empty."""
    return tuple((number, cells) for number, cells in rows if not all(map(is_empty, cells)))


def make_sheet(
    file: str,
    name: str,
    rows: Iterable[tuple[int, tuple[Raw, ...]]],
    scan: Scan,
    hidden: bool = False,
) -> RawSheet:
    """Return a sheet with the scan's values put in, and notes of what is hidden in it.

    A cpr number in the sheet's name is hidden.
    """
    kept = kept_rows((number, _with_values(number, cells, scan.values)) for number, cells in rows)
    kept, merged = _with_merged(kept, scan.merged)
    filled = {
        index
        for _, cells in kept
        for index, value in enumerate(cells, start=1)
        if not is_empty(value)
    }
    notes = SheetNotes(
        hidden=hidden and bool(kept),
        hidden_rows=tuple(number for number, _ in kept if number in scan.hidden_rows),
        hidden_columns=tuple(column_letter(i - 1) for i in sorted(filled & scan.hidden_columns)),
        unstored=tuple(
            f"{column_letter(column - 1)}{row}" for row, column in sorted(scan.unstored)
        ),
        merged=merged,
    )
    return RawSheet(file, mask_cpr(name), kept, notes)


def _with_values(
    number: int, cells: tuple[Raw, ...], values: Mapping[tuple[int, int], Raw]
) -> tuple[Raw, ...]:
    if not values:
        return cells
    return tuple(values.get((number, index), cell) for index, cell in enumerate(cells, start=1))


def _with_merged(
    rows: NumberedRows, merged: Sequence[tuple[int, int, int]]
) -> tuple[NumberedRows, tuple[str, ...]]:
    """Return rows in which a merged cell's value stands in each of its rows, and the cells filled.

    Rows that are otherwise empty stay so: a title over two rows is one title. A cell with a value
    of its own keeps it, cells merged to the end of the sheet are no answer of anybody's, and of
    two that overlap (which Excel never writes) the upper one counts.
    """
    if not merged:
        return rows, ()
    cells = {number: list(row) for number, row in rows}
    numbers = sorted(cells)
    filled = []
    done: dict[int, int] = {}
    for first, last, column in sorted(merged):
        above = cells.get(first, [])
        value = above[column - 1] if column <= len(above) else None
        if is_empty(value) or last >= MOST_ROWS or first <= done.get(column, 0):
            continue
        done[column] = last
        for number in numbers[bisect_right(numbers, first) : bisect_right(numbers, last)]:
            row = cells[number]
            row += [None] * (column - len(row))
            if is_empty(row[column - 1]):
                row[column - 1] = value
                filled.append(f"{column_letter(column - 1)}{number}")
    return tuple((number, tuple(cells[number])) for number, _ in rows), tuple(filled)
