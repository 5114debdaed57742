"""What cells hold and how paper pages and charts are made up of them, without a file format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum


class Tint(StrEnum):
    """The palette: pale, so that it survives a black-and-white printer."""

    HEADER = "header"
    INPUT = "input"
    BAND = "band"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads to a cell of another sheet of the same workbook."""

    text: str
    sheet: str
    cell: str = "A1"


@dataclass(frozen=True, slots=True)
class Rich:
    """A bold heading, a line of text, and more in the same cell of a `Grid`."""

    heading: str
    body: str = ""


Cell = str | int | float | bool | date | datetime | time | Link | None


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How a cell of a `Grid` looks.

    `border` draws a thin frame; `underline` only the line below, to write on.
    """

    size: float = 10
    bold: bool = False
    italic: bool = False
    tint: Tint | None = None
    border: bool = False
    underline: bool = False
    align: str = "left"
    valign: str = "top"
    muted: bool = False


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a paper sheet; rows and columns count from 0.

    Parameters
    ----------
    row, column : int
    value : Cell or Rich
    style : CellStyle
    rows, columns : int
        How many rows and columns are merged into it.
    """

    row: int
    column: int
    value: Cell | Rich
    style: CellStyle = field(default_factory=CellStyle)
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """Free cells; widths in characters by column, heights in points by row.

    `breaks` are the rows that begin a new page; with them the page is printed in full size.
    """

    cells: tuple[GridCell, ...]
    widths: tuple[float, ...] = ()
    heights: Mapping[int, float] = field(default_factory=dict)
    breaks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """Cells of a sheet, first and last included; rows and columns count from 0."""

    sheet: str
    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Series:
    """The bars of one colour in a chart.

    `errors` are the cells that tell how far a line goes on above and below the end of each bar.
    """

    name: str
    values: Area
    errors: tuple[Area, Area] | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars drawn from cells of the workbook.

    Parameters
    ----------
    title : str
    categories : Area
        The names along the axis.
    series : tuple of Series
    row, column : int
        The cell whose corner the chart hangs from.
    horizontal : bool
        Lying bars, for long names; the first name stands on top.
    width, height : int
        In pixels.
    top : float, optional
        Where the axis of the numbers ends, from 0; chosen by the spreadsheet if not given.
    steps : int
        Into how many parts an axis is cut whose end is given.
    unit : str
        What stands after each number.
    labels : bool
        Whether the number stands at each bar.
    """

    title: str
    categories: Area
    series: tuple[Series, ...]
    row: int = 0
    column: int = 0
    horizontal: bool = True
    width: int = 560
    height: int = 320
    top: float | None = None
    steps: int = 4
    unit: str = ""
    labels: bool = True
