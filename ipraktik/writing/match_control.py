"""`Kontrol`: the seals of all cells, so that the audit can tell what was changed since."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ipraktik.model.schema import CONTROL_HEADERS, CONTROL_SHEET, KEY_COLUMNS
from ipraktik.model.seals import row_names, seal_row
from ipraktik.writing.layout import clean_text
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Link, Sheet, Table, table_sheet

_MOST_CHARACTERS = 30_000
"""A cell holds 32,767; a sheet with more seals takes several lines."""


def control_sheet(sheets: Iterable[Sheet]) -> Sheet:
    """Return the sheet of seals: for each sheet its columns, and its rows by name.

    A few long lines rather than many short ones, so that the sheet prints on one page.
    """
    rows = tuple((sheet.title, text) for sheet in sheets for text in _texts(sheet))
    formats = {CONTROL_HEADERS[1]: ColumnFormat(Kind.TEXT, 60)}
    return table_sheet(Table(CONTROL_SHEET, CONTROL_HEADERS, rows, formats))


def _texts(sheet: Sheet) -> Iterator[str]:
    """Yield JSON: first the list of headers, then objects of row names and seals."""
    table, keys = sheet.blocks[0], KEY_COLUMNS.get(sheet.title)
    if keys is None or not isinstance(table, Table):
        return
    yield json.dumps(table.headers, ensure_ascii=False)
    rows = [[_plain(cell) for cell in row] for row in table.rows]
    part: dict[str, str] = {}
    size = 0
    for name, row in zip(row_names(row[:keys] for row in rows), rows, strict=True):
        seals = seal_row(row)
        size += len(json.dumps(name, ensure_ascii=False)) + len(seals) + 6
        if size > _MOST_CHARACTERS:
            yield json.dumps(part, ensure_ascii=False)
            part, size = {}, len(name) + len(seals)
        part[name] = seals
    yield json.dumps(part, ensure_ascii=False)


def _plain(cell: Cell) -> object:
    """Return a cell as it will be read back."""
    if isinstance(cell, Link):
        return clean_text(cell.text)
    return clean_text(cell) if isinstance(cell, str) else cell
