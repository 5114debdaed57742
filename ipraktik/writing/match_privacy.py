"""The one place where civil registration numbers are hidden in the sheets of a match workbook."""

from __future__ import annotations

import re
from dataclasses import replace

from ipraktik.model.privacy import find_cpr, mask_cpr
from ipraktik.writing.tables import Block, Cell, Chart, Grid, GridCell, Link, Rich, Sheet, Table

_CHECKSUM = re.compile(r"[0-9a-f]{64}")


def mask_sheet(sheet: Sheet) -> Sheet:
    """Return a sheet in which no text holds a civil registration number.

    Headers, notes, links and printed headings are texts too. A SHA-256 is left alone: ten
    digits in a row are chance there, and a changed one would be no use.
    """
    blocks = tuple(_mask_block(block) for block in sheet.blocks)
    return replace(sheet, blocks=blocks, heading=mask_cpr(sheet.heading), note=mask_cpr(sheet.note))


def _mask_block(block: Block) -> Block:
    if isinstance(block, Table):
        return _mask_table(block)
    if isinstance(block, Grid):
        return replace(block, cells=tuple(map(_mask_grid_cell, block.cells)))
    return _mask_chart(block)


def _mask_table(table: Table) -> Table:
    return replace(
        table,
        headers=tuple(mask_cpr(header) for header in table.headers),
        rows=tuple(tuple(_mask_cell(cell) for cell in row) for row in table.rows),
        formats={mask_cpr(header): chosen for header, chosen in table.formats.items()},
        marks=tuple(
            replace(mark, header=mask_cpr(mark.header), note=mask_cpr(mark.note))
            for mark in table.marks
        ),
    )


def _mask_chart(chart: Chart) -> Chart:
    series = tuple(replace(one, name=mask_cpr(one.name)) for one in chart.series)
    return replace(chart, title=mask_cpr(chart.title), series=series)


def _mask_grid_cell(cell: GridCell) -> GridCell:
    masked = _mask_free(cell.value)
    return cell if masked == cell.value else replace(cell, value=masked)


def _mask_free(value: Cell | Rich) -> Cell | Rich:
    if isinstance(value, Rich):
        return Rich(mask_cpr(value.heading), mask_cpr(value.body))
    return _mask_cell(value)


def _mask_cell(value: Cell) -> Cell:
    if isinstance(value, Link):
        return replace(value, text=mask_cpr(value.text))
    if not isinstance(value, str) or not find_cpr(value) or _CHECKSUM.fullmatch(value):
        return value
    return mask_cpr(value)
