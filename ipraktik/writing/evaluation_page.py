"""Builds the paper pages of an evaluation report from the top down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ipraktik.language import danish
from ipraktik.text import Text
from ipraktik.writing.font import line_count
from ipraktik.writing.tables import Cell, CellStyle, Grid, GridCell, Tint

LINE = 13.0
_ROOM = 3.0
PIXELS_PER_POINT = 4 / 3

_TITLE = CellStyle(size=18, bold=True, valign="middle")
_LEAD = CellStyle(size=12, valign="middle")
_SECTION = CellStyle(size=12, bold=True, underline=True, valign="bottom")
_HEAD = CellStyle(size=9, bold=True, tint=Tint.HEADER, valign="middle")
_CELL = CellStyle(valign="middle", underline=True)
_TEXT = CellStyle(valign="top")
_MUTED = CellStyle(size=9, muted=True, valign="top")
_WARNING = CellStyle(tint=Tint.WARNING, valign="middle")
_NUMBER = CellStyle(size=20, bold=True, tint=Tint.BAND, align="center", valign="middle")
_LABEL = CellStyle(size=9, muted=True, tint=Tint.BAND, align="center", valign="top")


@dataclass
class PageBuilder:
    """Cells from the top down; `row` is the next one to be filled.

    Parameters
    ----------
    widths : tuple of float
        Of the columns, in characters.
    """

    widths: tuple[float, ...]
    row: int = 0
    cells: list[GridCell] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)

    def grid(self, breaks: Sequence[int] = ()) -> Grid:
        """Return what has been built."""
        return Grid(tuple(self.cells), self.widths, self.heights, tuple(breaks))

    def height_of(self, first: int) -> float:
        """Return how high the rows from `first` on are, in points."""
        return sum(self.heights[row] for row in range(first, self.row))

    def gap(self, height: float = 9.0) -> None:
        """Leave a low row."""
        self._end_row(height)

    def title(self, text: Text) -> None:
        """Add the title of the sheet."""
        self._across(danish(text), _TITLE, 30)

    def lead(self, text: Text) -> None:
        """Add the sentence that says it all."""
        self._across(danish(text), _LEAD)

    def section(self, text: Text) -> None:
        """Add a heading across the page."""
        self._across(danish(text), _SECTION, 22)

    def text(self, text: Text, muted: bool = False) -> None:
        """Add a paragraph across the page."""
        self._across(danish(text), _MUTED if muted else _TEXT)

    def warning(self, text: Text) -> None:
        """Add a coloured paragraph across the page."""
        self._across(danish(text), _WARNING)

    def tiles(self, tiles: Sequence[tuple[Cell, Text]], columns: int) -> None:
        """Add large numbers with a label below each, each over some columns."""
        for at, (number, label) in enumerate(tiles):
            self._put(at * columns, number, _NUMBER, columns)
            self.cells.append(
                GridCell(self.row + 1, at * columns, danish(label), _LABEL, columns=columns)
            )
        self._end_row(32)
        self._end_row(26)

    def head(self, cells: Sequence[tuple[Cell, int]], align: str = "right") -> int:
        """Add the header row of a table: texts, each over some columns; return its row."""
        return self._table_row(cells, _HEAD, align)

    def line(
        self,
        cells: Sequence[tuple[Cell, int]],
        align: str = "right",
        behind: Mapping[int, Cell] | None = None,
    ) -> int:
        """Add a row of a table, the first cell to the left; return its row.

        `behind` are cells by column that a chart hides, and draws from.
        """
        for column, value in (behind or {}).items():
            self._put(column, value, _MUTED, 1)
        return self._table_row(cells, _CELL, align)

    def room(self, rows: int, height: float = 18.0) -> None:
        """Leave rows for a chart."""
        for _ in range(rows):
            self._end_row(height)

    def _table_row(self, cells: Sequence[tuple[Cell, int]], style: CellStyle, align: str) -> int:
        column, lines = 0, 1
        for value, columns in cells:
            self._put(column, value, replace(style, align=align) if column else style, columns)
            width = sum(self.widths[column : column + columns]) - 0.5
            if isinstance(value, str):
                lines = max(lines, line_count(value, width, style.size, style.bold))
            column += columns
        self._end_row(max(18.0, lines * LINE + _ROOM))
        return self.row - 1

    def _across(self, text: str, style: CellStyle, height: float = 0.0) -> None:
        lines = line_count(text, sum(self.widths) - 1, style.size, style.bold)
        self._put(0, text, style, len(self.widths))
        self._end_row(height or lines * LINE * style.size / 10 + _ROOM)

    def _put(self, column: int, value: Cell, style: CellStyle, columns: int) -> None:
        self.cells.append(GridCell(self.row, column, value, style, columns=columns))

    def _end_row(self, height: float) -> None:
        self.heights[self.row] = height
        self.row += 1
