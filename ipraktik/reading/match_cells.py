"""Every cell of a match workbook's sheets, for the audit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ipraktik.model.match_schema import PAPER_SHEETS
from ipraktik.model.origin import Row
from ipraktik.model.privacy import hide_cpr, holds_cpr
from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, SETTINGS_SHEET
from ipraktik.model.signups import SheetKind
from ipraktik.reading.exports import read_tables
from ipraktik.reading.raw_sheets import column_letter
from ipraktik.reading.tables import Table

_NAMES = {
    SheetKind.HOSTS: HOSTS_SHEET,
    SheetKind.INTERNS: INTERNS_SHEET,
    SheetKind.SETTINGS: SETTINGS_SHEET,
}


@dataclass(frozen=True, slots=True)
class SheetCells:
    """The cells of one sheet.

    Parameters
    ----------
    header_row : int
        Excel's number of the header row; 0 where the columns go by their letters.
    headers : tuple of str
    rows : tuple of Row
    """

    header_row: int
    headers: tuple[str, ...]
    rows: tuple[Row, ...]


def read_match_cells(path: Path) -> Mapping[str, SheetCells]:
    """Return the cells of each sheet of a match workbook by the sheet's Danish name.

    Raises
    ------
    InputError
        If the file cannot be read.
    """
    _, tables = read_tables([path])
    return {
        name: _paper_cells(table) if name in PAPER_SHEETS else _table_cells(table)
        for table in tables
        if (name := table.match_sheet or _NAMES.get(table.kind, "")) and table.sheet.rows
    }


def _table_cells(table: Table) -> SheetCells:
    """Return the cells of a table; where its headers are not known again, the first row's."""
    known = table if table.header >= 0 else replace(table, header=0)
    headers = tuple(column.header for column in known.columns)
    return SheetCells(known.header_row, headers, known.rows({}))


def _paper_cells(table: Table) -> SheetCells:
    """Return the cells of a sheet without headers by their letters."""
    sheet = table.sheet
    letters = [column_letter(n) for n in range(max((len(row) for _, row in sheet.rows), default=0))]
    rows = []
    for number, cells in sheet.rows:
        shown = [hide_cpr(cell) if holds_cpr(cell) else cell for cell in cells]
        unstored = frozenset(one for one in letters if f"{one}{number}" in sheet.notes.unstored)
        named = dict(zip(letters, shown, strict=False))
        row = Row(
            sheet.file,
            sheet.name,
            number,
            cells=named,
            letters={one: one for one in named},
            unstored=unstored,
        )
        rows.append(row)
    return SheetCells(0, tuple(letters), tuple(rows))
