"""`Kontrol`: the seals of all cells, so that the audit can tell what was changed since."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ipraktik.model.schema import CONTROL_HEADERS, CONTROL_SHEET, KEY_COLUMNS
from ipraktik.model.seals import row_names, seal_row
from ipraktik.writing.layout import clean_text
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Link, Sheet, Table, table_sheet


def control_sheet(sheets: Iterable[Sheet]) -> Sheet:
    """Return the sheet of seals: for each sheet its columns, then a line for each row."""
    rows = tuple(line for sheet in sheets for line in _lines(sheet))
    formats = {
        CONTROL_HEADERS[1]: ColumnFormat(width=34),
        CONTROL_HEADERS[2]: ColumnFormat(Kind.TEXT, 60),
    }
    return table_sheet(Table(CONTROL_SHEET, CONTROL_HEADERS, rows, formats))


def _lines(sheet: Sheet) -> Iterator[tuple[Cell, ...]]:
    table, keys = sheet.blocks[0], KEY_COLUMNS.get(sheet.title)
    if keys is None or not isinstance(table, Table):
        return
    yield sheet.title, None, json.dumps(table.headers, ensure_ascii=False)
    rows = [[_plain(cell) for cell in row] for row in table.rows]
    for name, row in zip(row_names(row[:keys] for row in rows), rows, strict=True):
        yield sheet.title, name, seal_row(row)


def _plain(cell: Cell) -> object:
    """Return a cell as it will be read back."""
    if isinstance(cell, Link):
        return clean_text(cell.text)
    return clean_text(cell) if isinstance(cell, str) else cell
