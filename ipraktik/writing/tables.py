"""Sheets as plain data: tables, paper pages and charts, without any file format.

A *data sheet* holds one `Table`: it starts in the first cell, keeps its header in sight and
can be filtered, so that it can be read back. A *paper sheet* holds a `Grid`: free cells, laid
out for one A4 page. ``ipraktik.writing.xlsx`` turns both into a workbook.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ipraktik.writing.blocks import (
    Area,
    Cell,
    CellStyle,
    Chart,
    Grid,
    GridCell,
    Link,
    Rich,
    Series,
    Tint,
)
from ipraktik.writing.rules import Refusal, Rule, RuleAt

__all__ = [
    "READABLE_WIDTH",
    "Area",
    "Block",
    "Cell",
    "CellStyle",
    "Chart",
    "ColumnFormat",
    "Grid",
    "GridCell",
    "Kind",
    "Link",
    "Mark",
    "Refusal",
    "Rich",
    "Rule",
    "RuleAt",
    "Series",
    "Sheet",
    "Table",
    "Tint",
    "column_rules",
    "table_sheet",
]


class Kind(StrEnum):
    """What a column of a table holds; it decides width, alignment and number format."""

    TEXT = "text"
    WRAPPED = "wrapped"
    NUMBER = "number"
    DATE = "date"
    DATETIME = "datetime"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class ColumnFormat:
    """How one column of a table looks and what may be chosen in it.

    Parameters
    ----------
    kind : Kind
    width : float, optional
        In characters; measured from the cells where it is not given.
    choices : tuple of str
        A drop-down; together at most 255 characters, and no choice holds a comma.
    choices_from : (str, str), optional
        Sheet title and header of the table column whose cells are the choices; for long lists.
    strict : bool
        Whether a value outside the drop-down is refused, or only warned about.
    editable : bool
        The column is the reader's to fill in; its header is tinted.
    tints : mapping of str to Tint
        Colours of cells with these values; they follow when the value is changed.
    """

    kind: Kind = Kind.TEXT
    width: float | None = None
    choices: tuple[str, ...] = ()
    choices_from: tuple[str, str] | None = None
    strict: bool = True
    editable: bool = False
    tints: Mapping[str, Tint] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mark:
    """A coloured cell of a table, with a note that shows when the mouse is over it.

    `row` counts the rows of the table from 0; -1 is the header.
    """

    row: int
    header: str
    tint: Tint = Tint.BAD
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headers: one real table, with a filter, from the sheet's first cell.

    Parameters
    ----------
    name : str
        Made legal and unique when it is written.
    headers : tuple of str
    rows : tuple of tuple of Cell
        Each as long as `headers`.
    formats : mapping of header to ColumnFormat
        A header that is not named here holds text.
    marks : tuple of Mark
    spare_rows : int
        How many empty rows below the table also have the drop-downs.
    row_lines : int
        How many lines of a long text are shown; at most 30.
    least_height : float
        In points; how high each row is at least, for instance to sign on.
    breaks : tuple of int
        Rows of the table, from 0, that begin a new page when it is printed.
    rules : tuple of RuleAt
        What may be typed in some cells, beside the drop-downs of `formats`.

    Raises
    ------
    ValueError
        If a row is not as long as the headers.
    """

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...] = ()
    formats: Mapping[str, ColumnFormat] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    spare_rows: int = 0
    row_lines: int = 12
    rules: tuple[RuleAt, ...] = ()
    least_height: float = 0.0
    breaks: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if any(len(row) != len(self.headers) for row in self.rows):
            raise ValueError(f"table {self.name}: a row is not as long as the headers")

    def format_of(self, header: str) -> ColumnFormat:
        """Return the format of a column."""
        return self.formats.get(header, ColumnFormat())


def column_rules(table: Table) -> Iterator[RuleAt]:
    """Yield the drop-downs of a table's columns as rules."""
    for header in table.headers:
        one = table.format_of(header)
        if one.choices or one.choices_from is not None:
            refusal = Refusal.STOP if one.strict else Refusal.WARN
            yield RuleAt(header, Rule(one.choices, one.choices_from, refusal=refusal))


Block = Table | Grid | Chart

READABLE_WIDTH = 150.0
"""Characters side by side on a page lying down, in letters of 9 points or more."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook; A4 landscape when printed.

    Parameters
    ----------
    title : str
        The name on the tab.
    blocks : tuple of Table, Grid or Chart
        At most one table, and never with a grid: a table takes the sheet from its first cell.
    heading : str
        What stands at the head of each printed page; empty for the title.
    frozen_columns : int
        How many columns stay in sight when a table is scrolled sideways.
    one_page : bool
        Fit to one page in height too.
    portrait : bool
        Print upright.
    hidden : bool
        Not shown; drop-downs take their lists from it.
    note : str
        What stands at the foot of each printed page, and on the screen below a table.
    note_below : bool
        Whether it stands below the table, too: not where programs read every row.
    page_width : float
        How many characters of a wide table are printed side by side on a page; the rest goes
        on pages beside it. 0 stands for what can still be read.

    Raises
    ------
    ValueError
        If a table shares the sheet with another table or a grid.
    """

    title: str
    blocks: tuple[Block, ...]
    heading: str = ""
    frozen_columns: int = 0
    one_page: bool = False
    portrait: bool = False
    hidden: bool = False
    note: str = ""
    note_below: bool = True
    page_width: float = 0.0

    def __post_init__(self) -> None:
        filling = [block for block in self.blocks if not isinstance(block, Chart)]
        if len(filling) > 1 and any(isinstance(block, Table) for block in filling):
            raise ValueError(f"sheet {self.title}: a table stands alone")


def table_sheet(table: Table, title: str = "", frozen_columns: int = 0) -> Sheet:
    """Return a data sheet with one table, named after the table unless told."""
    return Sheet(title or table.name, (table,), frozen_columns=frozen_columns)
