"""Cells of the sign-ups as they were: unknown columns, and answers that could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time

from ipraktik.language import danish
from ipraktik.model.names import fold_header
from ipraktik.model.origin import Raw, Row
from ipraktik.model.people import SignUp
from ipraktik.model.privacy import hide_cpr, holds_cpr
from ipraktik.model.schema import ROLE_HEADERS
from ipraktik.text import say
from ipraktik.writing.layout import unique_name
from ipraktik.writing.tables import Cell, ColumnFormat, Kind

_MAX_HEADER = 255
_ROLE_NAMES = frozenset(map(fold_header, ROLE_HEADERS))

_Key = tuple[str, int]
"""A folded header, and which of that name it is in the row: no cell hides another."""


def raw_cell(value: Raw) -> Cell:
    """Return a cell as it was; a number that looks like a cpr number becomes hidden text."""
    return hide_cpr(value) if holds_cpr(value) else value


def is_blank(value: Raw) -> bool:
    """Return whether a cell holds nothing but white space."""
    return value is None or (isinstance(value, str) and not value.strip())


def raw_answer(row: Row, key: str) -> Cell:
    """Return the cell of a recognised column as it was; None where there is no such column."""
    column = row.columns.get(key)
    value = None if column is None else row.cells.get(column.header)
    return None if is_blank(value) else raw_cell(value)


class UnknownColumns:
    """The columns of the input that the contract does not know, in order of first appearance.

    Parameters
    ----------
    people : sequence of SignUp
        Whose columns are looked for.
    others : sequence of SignUp
        The other side: what is known of it in a common sheet is not unknown here.
    reserved : iterable of str
        Headers that the sheet has already, or would be read as.
    files : sequence of str
        The names of the input files in their order.
    """

    def __init__(
        self,
        people: Sequence[SignUp],
        others: Sequence[SignUp],
        reserved: Iterable[str],
        files: Sequence[str],
    ) -> None:
        self._reserved = frozenset(map(fold_header, reserved))
        self._known: dict[tuple[str, str], set[str]] = {}
        for person in (*people, *others):
            known = self._known.setdefault((person.row.file, person.row.sheet), set())
            known.update(column.header for column in person.row.columns.values())
        order = {name: number for number, name in enumerate(files)}
        ranked = sorted(
            (person.row for person in people),
            key=lambda row: (order.get(row.file, len(order)), row.file, row.sheet, row.number),
        )
        self._headers = self._name_all(ranked)

    @property
    def headers(self) -> tuple[str, ...]:
        """Return the headers, all different."""
        return tuple(self._headers.values())

    def cells(self, person: SignUp) -> tuple[Cell, ...]:
        """Return one row's cells in these columns."""
        found = {key: raw for key, _, raw in self._unknown(person.row)}
        return tuple(raw_cell(found.get(key)) for key in self._headers)

    def _name_all(self, rows: Iterable[Row]) -> dict[_Key, str]:
        headers: dict[_Key, str] = {}
        for row in rows:
            for key, header, _ in self._unknown(row):
                if key not in headers:
                    headers[key] = unique_name(header, headers.values(), _MAX_HEADER)
        return headers

    def _unknown(self, row: Row) -> Iterator[tuple[_Key, str, Raw]]:
        known = self._known[row.file, row.sheet]
        # The blank columns of a common sheet are the other side's, whoever is in it.
        common = any(fold_header(column.header) in _ROLE_NAMES for column in row.columns.values())
        seen: Counter[str] = Counter()
        for header, raw in row.cells.items():
            if header in known or (common and is_blank(raw)):
                continue
            name = " ".join(header.split())
            if fold_header(name) in self._reserved:
                name = danish(say("{header} (from the sign-up)", header=name))
            folded = fold_header(name)
            yield (folded, seen[folded]), name, raw
            seen[folded] += 1


def format_of_values(values: Iterable[Cell]) -> ColumnFormat:
    """Return how a column looks that holds these values, whatever they are."""
    held = [value for value in values if value is not None and value != ""]
    if held and all(isinstance(value, datetime) for value in held):
        return ColumnFormat(Kind.DATE if all(map(_is_midnight, held)) else Kind.DATETIME)
    if held and all(isinstance(value, date) for value in held):
        return ColumnFormat(Kind.DATE)
    if held and all(_is_number(value) for value in held):
        return ColumnFormat(Kind.NUMBER)
    return ColumnFormat()


def _is_number(value: Cell) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_midnight(value: Cell) -> bool:
    return isinstance(value, datetime) and value.time() == time()
