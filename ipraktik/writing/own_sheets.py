"""The sheets that a coordinator added to a match workbook, in the next one: cells, no looks."""

from __future__ import annotations

from collections.abc import Iterable

from ipraktik.model.placement import Match
from ipraktik.model.promises import OwnSheet
from ipraktik.writing.layout import column_width
from ipraktik.writing.match_raw import raw_cell
from ipraktik.writing.tables import ColumnFormat, Grid, GridCell, Sheet


def own_sheets(match: Match) -> tuple[Sheet, ...]:
    """Return the coordinator's own sheets, every cell where it stood."""
    return tuple(map(_sheet, match.before.own_sheets if match.before else ()))


def _sheet(own: OwnSheet) -> Sheet:
    cells = tuple(
        GridCell(number - 1, column, raw_cell(raw))
        for number, row in own.rows
        for column, raw in enumerate(row)
        if raw is not None
    )
    return Sheet(own.name, (Grid(cells, tuple(_widths(own))),))


def _widths(own: OwnSheet) -> Iterable[float]:
    width = max(len(row) for _, row in own.rows)
    for column in range(width):
        cells = (raw_cell(row[column]) for _, row in own.rows if column < len(row))
        yield column_width("", cells, ColumnFormat())
