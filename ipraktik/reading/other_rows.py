"""Rows of a table that are nobody's sign-up: the header again, totals, footnotes and headings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from ipraktik.model.names import fold_header, tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text, is_blank, shown
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.table import Table
from ipraktik.text import Text, say

_NAME_KEYS = frozenset({"name", "contact"})
_TOTAL = re.compile(r"(?:i alt|ialt|sum|total|subtotal|antal i alt|i alt antal)\b.*", re.DOTALL)
_FEWEST_COLUMNS = 5
_MOST_WORDS = 12
_NO_TITLE = 3
_FEWEST_REPEATED = 3


@dataclass(frozen=True)
class OtherRows:
    """The rows of a table that are not read as people.

    Parameters
    ----------
    numbers : frozenset of int
        As Excel shows them.
    told : tuple of Text
        What is said of them.
    """

    numbers: frozenset[int] = frozenset()
    told: tuple[Text, ...] = ()


def find_other_rows(table: Table) -> OtherRows:
    """Return the rows of a sheet of sign-ups that are no sign-ups, and what is said of them."""
    if not table.roles or table.header < 0:
        return OtherRows()
    finder = _Finder(table)
    rows = table.sheet.rows
    told = [finder.say_above(number, cells) for number, cells in rows[: table.header]]
    found = [(number, finder.why(number, cells)) for number, cells in rows[table.header + 1 :]]
    numbers = frozenset(number for number, why in found if why is not None)
    return OtherRows(numbers, tuple(text for text in (*told, *(w for _, w in found)) if text))


class _Finder:
    def __init__(self, table: Table) -> None:
        self.table = table
        self.where = name_sheet(table.sheet)
        self.header = self._folded(table.sheet.rows[table.header][1])
        self.keys = dict(self._keys())
        body = [cells for _, cells in table.sheet.rows[table.header + 1 :]]
        self.is_wide = any(len(_filled(cells)) > _FEWEST_COLUMNS for cells in body)

    def _keys(self) -> Iterator[tuple[int, frozenset[str]]]:
        """Yield the index of each column that is used, and what it holds for either role."""
        for index, _, column in self.table.typed:
            used = (claims.columns.items() for claims in self.table.claims.values())
            yield index, frozenset(key for pairs in used for key, one in pairs if one == column)

    @staticmethod
    def _folded(cells: Sequence[Raw]) -> tuple[str, ...]:
        folded = [fold_header(cell_text(cell)) for cell in cells]
        while folded and not folded[-1]:
            folded.pop()
        return tuple(folded)

    def say_above(self, number: int, cells: Sequence[Raw]) -> Text | None:
        """Tell of a row above the header that holds more than a title."""
        filled = _filled(cells)
        if self.table.in_match or len(filled) < _NO_TITLE:
            return None
        return say(
            "{where}, row {row}: it stands above the header and is not read ({text}). If it is a "
            "sign-up, move it below the header.",
            where=self.where,
            row=number,
            text=_start_of(filled),
        )

    def why(self, number: int, cells: Sequence[Raw]) -> Text | None:
        """Return what is said of a row that is no sign-up; None where it is one."""
        filled = _filled(cells)
        if len(filled) >= _FEWEST_REPEATED and self._folded(cells) == self.header:
            return say(
                "{where}, row {row}: the header stands here again and is skipped.",
                where=self.where,
                row=number,
            )
        if self.table.in_match or self._is_person(cells):
            return None
        said = {"where": self.where, "row": number, "text": _start_of(filled)}
        if self._is_total(filled):
            return say("{where}, row {row}: read as a total, not as a person ({text}).", **said)
        if self._is_remark(filled):
            return say("{where}, row {row}: read as a remark, not as a person ({text}).", **said)
        return None

    def _has(self, cells: Sequence[Raw], keys: Collection[str]) -> bool:
        return any(
            not self.keys.get(index, frozenset()).isdisjoint(keys) and not is_blank(cell)
            for index, cell in enumerate(cells)
        )

    def _is_person(self, cells: Sequence[Raw]) -> bool:
        """Return whether a row names an address, or somebody and where they work."""
        if any(isinstance(cell, str) and "@" in cell for cell in cells):
            return True
        named = self._has(cells, _NAME_KEYS) and self._has(cells, ("workplace",))
        first = cell_text(next(iter(_filled(cells)), None))
        return named and _TOTAL.fullmatch(tidy(first).casefold()) is None

    @staticmethod
    def _is_total(filled: Sequence[Raw]) -> bool:
        first, *others = (tidy(cell_text(cell)).casefold().rstrip(":") for cell in filled)
        numbers = all(re.fullmatch(r"[\d.,]+", other) for other in others)
        return _TOTAL.fullmatch(first) is not None and numbers

    def _is_remark(self, filled: Sequence[Raw]) -> bool:
        """Return whether a row is a footnote or a heading of a group: one cell with few words."""
        if len(filled) != 1 or not self.is_wide or not isinstance(filled[0], str):
            return False
        return len(filled[0].split()) <= _MOST_WORDS


def name_sheet(sheet: RawSheet) -> Text | str:
    """Return what to call a sheet on the screen."""
    return (
        say("{file}, sheet {sheet}", file=sheet.file, sheet=sheet.name)
        if sheet.name
        else (sheet.file)
    )


def _filled(cells: Sequence[Raw]) -> list[Raw]:
    return [cell for cell in cells if not is_blank(cell)]


def _start_of(filled: Sequence[Raw]) -> str:
    return shown(" | ".join(map(cell_text, filled)))
