"""Where a value came from, so that any message can name the cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

Raw = str | int | float | bool | datetime | date | time | None
"""A cell as the file holds it; nothing is guessed."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet: its header as it stands there, and its letter in Excel."""

    header: str
    letter: str


@dataclass(frozen=True, slots=True)
class Place:
    """A file, a sheet, a row or a cell; what is not known is empty."""

    file: str = ""
    sheet: str = ""
    row: int | None = None
    column: str = ""
    letter: str = ""

    @property
    def cell(self) -> str:
        """Return the address as Excel shows it (``C7``), the row alone, or nothing."""
        return f"{self.letter}{self.row}" if self.row is not None else self.letter

    @property
    def sort_key(self) -> tuple[str, str, int, int, str]:
        """Order places by file, sheet, row and column, as a reader goes through them."""
        return (self.file, self.sheet, self.row or 0, len(self.letter), self.letter)


@dataclass(frozen=True, slots=True)
class SheetNotes:
    """What somebody who looks at a sheet does not see; all of it is read as the rest.

    Parameters
    ----------
    hidden : bool
        The whole sheet is hidden.
    hidden_rows : tuple of int
        Rows with values that are hidden, by Excel's numbers.
    hidden_columns : tuple of str
        Columns with values that are hidden, by their letters.
    unstored : tuple of str
        Cells (``C7``) with a formula whose value was never worked out and saved.
    merged : tuple of str
        Cells merged with the one above, whose value counts for them too.
    mac_letters : bool
        Whether it is a CSV file in the letters of old Macs.
    """

    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    unstored: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    mac_letters: bool = False

    @property
    def any_hidden(self) -> bool:
        """Return whether anything that was read is hidden."""
        return bool(self.hidden or self.hidden_rows or self.hidden_columns)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet with the columns that were recognised in it.

    Parameters
    ----------
    file, sheet : str
        Name of the file (without folders) and of the sheet (empty for CSV).
    number : int
        The row number that Excel shows.
    columns : mapping of key to Column
        The recognised columns by their key in the contract; wishes are ``wishes 1`` and so on.
    cells : mapping of header to Raw
        Every cell of the row, unknown columns too, in the sheet's order.
    letters : mapping of header to str
        Excel's letter of each of these columns.
    hidden : frozenset of str
        Headers of the cells in which a civil registration number was hidden.
    unstored : frozenset of str
        Headers of the cells with a formula that has no stored value.
    merged : frozenset of str
        Headers of the cells that are merged with the one above.
    """

    file: str
    sheet: str
    number: int
    columns: Mapping[str, Column] = field(default_factory=dict)
    cells: Mapping[str, Raw] = field(default_factory=dict, repr=False)
    letters: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    unstored: frozenset[str] = frozenset()
    merged: frozenset[str] = frozenset()

    def place_of_header(self, header: str) -> Place:
        """Return the place of any cell of the row, by its header."""
        letter = self.letters.get(header, "")
        return Place(self.file, self.sheet, self.number, header, letter)

    def place(self, key: str = "") -> Place:
        """Return the place of one recognised cell, or of the whole row."""
        column = self.columns.get(key)
        if column is None:
            return Place(self.file, self.sheet, self.number)
        return Place(self.file, self.sheet, self.number, column.header, column.letter)
