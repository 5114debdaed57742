"""`Kontrol`: the seals of all cells, so that the audit can tell what was changed since."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ipraktik.model.cell_text import clean_text
from ipraktik.model.match_schema import (
    CONTROL_HEADERS,
    CONTROL_SHEET,
    KEY_COLUMNS,
    PAPER_SHEETS,
)
from ipraktik.model.seals import row_names, seal, seal_line, seal_row
from ipraktik.writing.tables import (
    Cell,
    ColumnFormat,
    Grid,
    Kind,
    Link,
    Rich,
    Sheet,
    Table,
    table_sheet,
)

_MOST_CHARACTERS = 30_000
"""A cell holds 32,767; a sheet with more seals takes several lines."""


def control_sheet(sheets: Iterable[Sheet], memory: Mapping[str, Mapping[str, str]]) -> Sheet:
    """Return the sheet of seals: for each sheet its columns, and its rows by name.

    A few long lines rather than many short ones, so that the sheet prints on one page. The last
    line holds the seals of all lines, so that a changed seal is not taken for a changed cell.

    Parameters
    ----------
    sheets : iterable of Sheet
    memory : mapping of str to mapping of str to str
        What is to be known in the next round, by the word that stands for a sheet.
    """
    rows = [(sheet.title, text) for sheet in sheets for text in _texts(sheet)]
    for name, known in memory.items():
        rows += [(name, text) for text in _packed(known.items())]
    lines: dict[str, list[str]] = {}
    for title, text in rows:
        lines.setdefault(title, []).append(seal_line(title, text))
    payload = json.dumps(lines, ensure_ascii=False)
    rows.append((CONTROL_SHEET, f"{seal(payload)} {payload}"))
    formats = {CONTROL_HEADERS[1]: ColumnFormat(Kind.TEXT, 60)}
    return table_sheet(Table(CONTROL_SHEET, CONTROL_HEADERS, tuple(rows), formats))


def _texts(sheet: Sheet) -> Iterator[str]:
    """Yield JSON: first the list of headers, then objects of row names and seals."""
    block, keys = sheet.blocks[0], KEY_COLUMNS.get(sheet.title)
    if isinstance(block, Grid) and sheet.title in PAPER_SHEETS:
        yield from _grid_texts(block)
    if keys is None or not isinstance(block, Table):
        return
    yield json.dumps(block.headers, ensure_ascii=False)
    rows = [[_plain(cell) for cell in row] for row in block.rows]
    yield from _parts(row_names(row[:keys] for row in rows), rows)


def _grid_texts(grid: Grid) -> Iterator[str]:
    """Yield the same of free cells: columns and rows go by the sheet's own letters and numbers."""
    columns = sorted({cell.column for cell in grid.cells})
    values = {(cell.row, cell.column): _plain(cell.value) for cell in grid.cells}
    filled = sorted({row for (row, _), value in values.items() if value not in (None, "")})
    yield json.dumps([chr(ord("A") + column) for column in columns])
    rows = [[values.get((row, column)) for column in columns] for row in filled]
    yield from _parts([str(row + 1) for row in filled], rows)


def _parts(names: Iterable[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    seals = list(zip(names, map(seal_row, rows), strict=True))
    yield from _packed(seals) if seals else ("{}",)


def _packed(lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield JSON objects that a cell has room for."""
    part: dict[str, str] = {}
    size = 0
    for name, text in lines:
        size += len(json.dumps(name, ensure_ascii=False)) + len(text) + 6
        if size > _MOST_CHARACTERS:
            yield json.dumps(part, ensure_ascii=False)
            part, size = {}, len(name) + len(text)
        part[name] = text
    if part:
        yield json.dumps(part, ensure_ascii=False)


def _plain(cell: Cell | Rich) -> object:
    """Return a cell as it will be read back."""
    if isinstance(cell, Rich):
        return clean_text("\n".join(filter(None, (cell.heading, cell.body))))
    if isinstance(cell, Link):
        return clean_text(cell.text)
    return clean_text(cell) if isinstance(cell, str) else cell
