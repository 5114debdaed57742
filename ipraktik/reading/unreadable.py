"""Why a file cannot be read, told where the file's name is known; and how much one may hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ipraktik.errors import Refusal
from ipraktik.model.origin import Raw
from ipraktik.model.privacy import mask_cpr
from ipraktik.text import Text, say

MOST_BYTES = 32_000_000
"""Of a file as it lies on the disk."""

_LONGEST_NAME = 60


class UnreadableError(Exception):
    """A file that is not read, and why."""

    def __init__(self, refusal: Refusal, why: Text) -> None:
        super().__init__(refusal)
        self.refusal = refusal
        self.why = why

    def __reduce__(self) -> tuple[type[UnreadableError], tuple[Refusal, Text]]:
        return UnreadableError, (self.refusal, self.why)


def damaged(why: Text) -> UnreadableError:
    """Return what to raise where a part of the file contradicts itself or is missing."""
    return UnreadableError(Refusal.DAMAGED, why)


def too_large(why: Text) -> UnreadableError:
    """Return what to raise where reading would take more time or memory than there is."""
    return UnreadableError(Refusal.TOO_LARGE, why)


def cannot_make_out(sheet: str, cell: str) -> UnreadableError:
    """Return what to raise for a cell whose value is not told for certain."""
    told = say("sheet {sheet}, cell {cell} cannot be made out", sheet=named(sheet), cell=cell[:12])
    return damaged(told)


def named(name: str) -> str:
    """Return what to call a sheet or a part in a message: short, and no cpr number in it."""
    return mask_cpr(name)[:_LONGEST_NAME]


@dataclass
class Budget:
    """What is left of what one file may hold; a match of a thousand interns takes a tenth.

    Together the limits hold any file, read and checked, within a few seconds and 400 MB.

    Parameters
    ----------
    unpacked : int
        Bytes of all parts that are read.
    tags : int
        Tags and attributes of their XML.
    rows : int
        Rows with content in one sheet.
    columns : int
        Filled cells in one row.
    cells : int
        Cells from the first column to the last filled one in each row.
    letters : int
        Letters in all cells.
    """

    unpacked: int = 100_000_000
    tags: int = 2_500_000
    rows: int = 4_000
    columns: int = 600
    cells: int = 400_000
    letters: int = 12_000_000

    def unpack(self, count: int) -> None:
        """Take bytes of a part.

        Raises
        ------
        UnreadableError
            If there are not so many left; so do the other methods.
        """
        self.unpacked -= count
        if self.unpacked < 0:
            most = Budget.unpacked // 1_000_000
            raise too_large(say("it unpacks to more than {most} MB", most=most))

    def parse(self, count: int) -> None:
        """Take tags and attributes of XML."""
        self.tags -= count
        if self.tags < 0:
            raise too_large(say("it holds more than {most} tags and attributes", most=Budget.tags))

    def keep(self, row: Sequence[Raw]) -> None:
        """Take a row of cells."""
        width, filled = len(row), sum(1 for one in row if one is not None)
        letters = sum(len(one) for one in row if isinstance(one, str))
        if filled > self.columns:
            raise too_large(say("it has more than {most} columns", most=self.columns))
        self.count_cells(width)
        self.cells -= width
        self.letters -= letters
        if self.letters < 0:
            raise too_large(say("it holds more than {most} letters", most=Budget.letters))

    def count_cells(self, cells: int) -> None:
        """Look at a number of cells before they are taken."""
        if cells > self.cells:
            raise too_large(say("it has more than {most} cells", most=Budget.cells))

    def count_rows(self, rows: int) -> None:
        """Look at the number of rows of a sheet so far."""
        if rows > self.rows:
            raise too_large(say("it has more than {most} rows with content", most=self.rows))
