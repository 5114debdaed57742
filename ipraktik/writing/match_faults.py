"""Which cells of the sign-ups have findings: read anew from the raw cell, and coloured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ipraktik.language import danish
from ipraktik.model.findings import Finding, Severity
from ipraktik.model.origin import Row
from ipraktik.writing.tables import Mark, Tint

_RowKey = tuple[str, str, int | None]


class CellFaults:
    """The findings of a match, by row.

    Parameters
    ----------
    findings : iterable of Finding
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._by_row: dict[_RowKey, list[Finding]] = {}
        for one in findings:
            key = (one.place.file, one.place.sheet, one.place.row)
            self._by_row.setdefault(key, []).append(one)

    def _of(self, row: Row) -> Iterable[Finding]:
        return self._by_row.get((row.file, row.sheet, row.number), ())

    def has_error(self, row: Row) -> bool:
        """Return whether the row has an error, so that it takes no part."""
        return any(one.severity is Severity.ERROR for one in self._of(row))

    def has_fault(self, row: Row, key: str) -> bool:
        """Return whether there is a finding about the cell of a recognised column."""
        column = row.columns.get(key)
        return column is not None and any(
            one.place.column == column.header for one in self._of(row)
        )

    def marks(self, number: int, row: Row, headers: Mapping[str, str]) -> Iterator[Mark]:
        """Yield a coloured cell with a note for each cell with an error.

        Parameters
        ----------
        number : int
            The row of the table that is written, from 0.
        row : Row
            Where it was read from.
        headers : mapping of key to header
            The columns that are written, the ID first: it takes what belongs to no other.
        """
        key_of = {column.header: key for key, column in row.columns.items()}
        first = next(iter(headers.values()))
        notes: dict[str, list[str]] = {}
        for one in self._of(row):
            if one.severity is Severity.ERROR:
                header = headers.get(key_of.get(one.place.column, ""), first)
                notes.setdefault(header, []).append(danish(one.message))
        for header, messages in notes.items():
            yield Mark(number, header, Tint.BAD, "\n".join(messages))
