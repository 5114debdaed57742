"""Builds the free cells of `Overblik` row by row: headings, tiles, small tables and lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ipraktik.language import danish
from ipraktik.text import Text
from ipraktik.writing.tables import Cell, CellStyle, Grid, GridCell, Tint

WIDTHS = (20.0, 20.0, 2.0, 20.0, 20.0, 2.0, 20.0, 20.0, 2.0, 20.0, 20.0)
"""Four pairs of columns with narrow gaps between them."""
TILE_COLUMNS = (0, 3, 6, 9)
_WIDE = ((0, 1), (1, 2), (3, 1), (4, 2), (6, 1), (7, 2), (9, 1), (10, 1))
"""Where the columns of a wide table begin, and how many of the page's they take."""
CHART_COLUMN = 6
ALL_COLUMNS = len(WIDTHS)
ROW_HEIGHT = 18.0
PIXELS_PER_POINT = 4 / 3
_GAP_HEIGHT = 9.0

_TITLE = CellStyle(size=18, bold=True, valign="middle")
_LEAD = CellStyle(size=12, valign="middle")
_SECTION = CellStyle(size=12, bold=True, underline=True, valign="bottom")
_NUMBER = CellStyle(size=20, bold=True, tint=Tint.BAND, align="center", valign="middle")
_LABEL = CellStyle(size=9, muted=True, tint=Tint.BAND, align="center", valign="top")
_HEAD = CellStyle(bold=True, tint=Tint.HEADER, valign="middle")
_CELL = CellStyle(valign="middle", underline=True)
_LINE = CellStyle(valign="middle")
_LINE_NAME = CellStyle(valign="middle", bold=True)


def _right(style: CellStyle) -> CellStyle:
    return CellStyle(
        size=style.size,
        bold=style.bold,
        tint=style.tint,
        underline=style.underline,
        align="right",
        valign=style.valign,
    )


@dataclass
class GridBuilder:
    """Cells from the top down; `row` is the next one to be filled."""

    row: int = 0
    cells: list[GridCell] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)

    def grid(self) -> Grid:
        """Return what has been built."""
        return Grid(tuple(self.cells), WIDTHS, self.heights)

    def gap(self) -> None:
        """Leave a low row."""
        self._end_row(_GAP_HEIGHT)

    def title(self, text: Text) -> None:
        """Add the title of the sheet."""
        self._put(0, danish(text), _TITLE, ALL_COLUMNS)
        self._end_row(30)

    def lead(self, text: Text) -> None:
        """Add the sentence that says it all."""
        self._put(0, danish(text), _LEAD, ALL_COLUMNS)
        self._end_row(20)

    def section(self, text: Text) -> None:
        """Add a heading across the page."""
        self._put(0, danish(text), _SECTION, ALL_COLUMNS)
        self._end_row(22)

    def tiles(self, tiles: Sequence[tuple[Cell, Text]]) -> None:
        """Add up to four large numbers with a label below each."""
        for column, (number, label) in zip(TILE_COLUMNS, tiles, strict=False):
            self._put(column, number, _NUMBER, 2)
            self.cells.append(GridCell(self.row + 1, column, danish(label), _LABEL, columns=2))
        self._end_row(34)
        self._end_row(26)

    def table(self, headers: Sequence[Text], rows: Iterable[tuple[Cell, ...]], least: int) -> int:
        """Add a small table of three columns in the left half.

        Parameters
        ----------
        headers : sequence of Text
        rows : iterable of three cells
        least : int
            How many rows to take at least, for the chart that hangs beside it.

        Returns
        -------
        int
            The row of the header.
        """
        first = self.row
        self._table_row(tuple(danish(header) for header in headers), _HEAD)
        for row in rows:
            self._table_row(row, _CELL)
        while self.row < first + least:
            self._end_row(ROW_HEIGHT)
        return first

    def wide_table(self, headers: Sequence[Text], rows: Iterable[tuple[Cell, ...]]) -> int:
        """Add a table of eight columns across the page, and return the row of its header."""
        first = self.row
        for row in (tuple(danish(header) for header in headers), *rows):
            style = _HEAD if self.row == first else _CELL
            for number, (cell, (column, width)) in enumerate(zip(row, _WIDE, strict=True)):
                self._put(column, cell, _right(style) if number else style, width)
            self._end_row(ROW_HEIGHT)
        return first

    def room(self, rows: int) -> None:
        """Leave rows for a chart."""
        for _ in range(rows):
            self._end_row(ROW_HEIGHT)

    def line(self, name: Cell, text: Text | str, lines: int = 1) -> None:
        """Add a name (or a link) and a text beside it."""
        self._put(0, name, _LINE_NAME, 2)
        self._put(3, danish(text), _LINE, ALL_COLUMNS - 3)
        self._end_row(ROW_HEIGHT * lines)

    def _table_row(self, row: tuple[Cell, ...], style: CellStyle) -> None:
        name, *numbers = row
        self._put(0, name, style, 3)
        for column, number in enumerate(numbers, start=3):
            self._put(column, number, _right(style), 1)
        self._end_row(ROW_HEIGHT)

    def _put(self, column: int, value: Cell, style: CellStyle, columns: int) -> None:
        self.cells.append(GridCell(self.row, column, value, style, columns=columns))

    def _end_row(self, height: float) -> None:
        self.heights[self.row] = height
        self.row += 1
