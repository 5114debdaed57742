"""A sheet that has been looked through: its header, its columns and its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ipraktik.model.columns import Certainty, Role
from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Column, Raw, Row
from ipraktik.model.privacy import hide_cpr, holds_cpr
from ipraktik.model.report_sheets import OWN_HEADERS
from ipraktik.model.signups import SheetKind
from ipraktik.reading.columns import Claims, is_wish
from ipraktik.reading.joined_cells import join_cells, without_ranks
from ipraktik.reading.mapping.recognise import ROLES, Recognised, typed_columns
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.mapping.sheet import Mapped, SheetColumns, map_sheet
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.raw_sheets import RawSheet


@dataclass(frozen=True)
class Table:
    """A sheet that has been looked through.

    Parameters
    ----------
    sheet : RawSheet
    kind : SheetKind
    match_sheet : str
        Which sheet of a match workbook it is, by its Danish name; else empty.
    header : int
        The index of the header row among the sheet's rows; -1 where there is none.
    in_match : bool
        Whether the workbook is a match workbook, whose data sheets have further columns.
    questions : Recognised, optional
        What the sheet was recognised as by its questions, and what was chosen for them.
    exact : bool
        Whether it was recognised by the contract's own headers.
    """

    sheet: RawSheet
    kind: SheetKind
    match_sheet: str = ""
    header: int = -1
    in_match: bool = False
    questions: Recognised | None = None
    exact: bool = True

    @cached_property
    def _body(self) -> tuple[tuple[int, tuple[Raw, ...]], ...]:
        return self.sheet.rows[self.header + 1 :]

    @cached_property
    def typed(self) -> tuple[tuple[int, str, Column], ...]:
        """Return the columns, each with its index and its header as typed."""
        cells = self.sheet.rows[self.header][1] if self.header >= 0 else ()
        return tuple(typed_columns(cells, [row for _, row in self._body]))

    @property
    def header_row(self) -> int:
        """Return Excel's number of the header row, 0 where there is none."""
        return self.sheet.rows[self.header][0] if self.header >= 0 else 0

    @property
    def columns(self) -> tuple[Column, ...]:
        """Return all columns in the sheet's order."""
        return tuple(column for _, _, column in self.typed)

    def answers(self, index: int) -> tuple[Raw, ...]:
        """Return the cells of a column below its header."""
        return tuple(row[index] if index < len(row) else None for _, row in self._body)

    @property
    def roles(self) -> tuple[Role, ...]:
        """Return whose columns the sheet has."""
        return ROLES.get(self.kind, ())

    @cached_property
    def mapped(self) -> Mapped:
        """Return the keys of the columns, and how sure they are."""
        found = self.questions or Recognised(self.kind)
        rows = [cells for _, cells in self._body]
        return map_sheet(
            SheetColumns(
                self.typed if self.roles else (),
                rows,
                self.roles,
                self.exact,
                self.in_match,
                found.doubtful,
                found.role_index,
                found.chosen,
                found.role_answers,
            )
        )

    def roles_of(self, raw: Raw) -> frozenset[Role]:
        """Return the roles that an answer to the role question names; none where it is unclear."""
        learnt = self.questions.role_answers if self.questions else {}
        return learnt.get(fold(cell_text(raw))) or read_role(raw)

    @property
    def claims(self) -> Mapping[Role, Claims]:
        """Return the recognised columns by role."""
        return self.mapped.claims

    @cached_property
    def unsure(self) -> tuple[str, ...]:
        """Return the headers of columns that are not used, as it is not sure what they hold."""
        used = {c.letter for claims in self.claims.values() for c in claims.columns.values()}
        asked = {
            index
            for guesses in self.mapped.guesses.values()
            for index, guess in guesses.items()
            if guess.certainty is Certainty.ASK
        }
        return tuple(
            column.header
            for index, _, column in self.typed
            if index in asked and column.letter not in used and column.header not in OWN_HEADERS
        )

    def columns_named(self, names: Mapping[str, Sequence[str]]) -> Mapping[str, Column]:
        """Return the first column for each key, by the headers that it may have."""
        keys = {fold_header(name): key for key, headers in names.items() for name in headers}
        found: dict[str, Column] = {}
        for _, header, column in self.typed:
            key = keys.get(fold_header(header))
            if key is not None:
                found.setdefault(key, column)
        return found

    def rows(self, columns: Mapping[str, Column]) -> tuple[Row, ...]:
        """Return the rows below the header, with `columns` as their recognised ones.

        Civil registration numbers are hidden here, before anything else sees the cells.
        """
        letters = {column.header: column.letter for _, _, column in self.typed}
        return tuple(self._row(number, cells, columns, letters) for number, cells in self._body)

    def _row(
        self,
        number: int,
        cells: Sequence[Raw],
        columns: Mapping[str, Column],
        letters: Mapping[str, str],
    ) -> Row:
        raw = {
            column.header: cells[index] if index < len(cells) else None
            for index, _, column in self.typed
        }
        hidden = frozenset(header for header, value in raw.items() if holds_cpr(value))
        shown = {h: hide_cpr(value) if h in hidden else value for h, value in raw.items()}
        wishes = (column.header for key, column in columns.items() if is_wish(key))
        shown |= {header: without_ranks(shown[header]) for header in wishes}
        for header, parts in self.mapped.parts.items():
            members = (header, *(column.header for column in parts.columns))
            shown[header] = join_cells([shown[one] for one in members], parts.separator)
            hidden |= {header} if not hidden.isdisjoint(members) else frozenset()
        unstored = _headers_among(self._unstored, letters, number)
        merged = _headers_among(self._merged, letters, number)
        sheet = self.sheet
        return Row(
            sheet.file, sheet.name, number, columns, shown, letters, hidden, unstored, merged
        )

    @cached_property
    def _merged(self) -> frozenset[str]:
        return frozenset(self.sheet.notes.merged)

    @cached_property
    def _unstored(self) -> frozenset[str]:
        return frozenset(self.sheet.notes.unstored)


def _headers_among(
    addresses: frozenset[str], letters: Mapping[str, str], number: int
) -> frozenset[str]:
    """Return the headers of the row's cells that are among these."""
    if not addresses:
        return frozenset()
    return frozenset(
        header for header, letter in letters.items() if f"{letter}{number}" in addresses
    )
