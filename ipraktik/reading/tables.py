"""Raw sheet -> table: where its header is, what it holds, and its rows by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ipraktik.model.instance import SheetKind
from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Column, Raw, Row
from ipraktik.model.privacy import hide_cpr, holds_cpr
from ipraktik.model.schema import (
    CONTROL_HEADERS,
    CONTROL_SHEET,
    HOSTS_SHEET,
    INTERNS_SHEET,
    LOG_SHEET,
    OVERVIEW_SHEET,
    PLACEMENTS_SHEET,
    REFUSED_SHEET,
    ROLE_HEADERS,
    SETTINGS_SHEET,
    SUPPLY_SHEET,
    UNPLACED_SHEET,
)
from ipraktik.reading.columns import (
    Claims,
    Role,
    claim_columns,
    known_keys,
    make_columns,
    typical_keys,
)
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.workbook import RawSheet

CHANGES_SHEET = "Ændringer"
SETTING_HEADERS = {"Navn": ("Navn", "Name"), "Værdi": ("Værdi", "Value")}
_ROWS_LOOKED_AT = 30
_MIN_KNOWN = 3
_ROLES = frozenset(map(fold_header, ROLE_HEADERS))
_SHEET_ROLES = {
    fold(HOSTS_SHEET): Role.HOST,
    "hosts": Role.HOST,
    fold(INTERNS_SHEET): Role.INTERN,
    "interns": Role.INTERN,
}
_MATCH_SIGNS = {
    PLACEMENTS_SHEET: ("Praktikant-ID", "Vært-ID", "Dage", "Status", "Lås"),
    UNPLACED_SHEET: ("Praktikant-ID", "Årsag", "Hvad kan hjælpe"),
    SUPPLY_SHEET: ("Fagfelt", "Landsdel", "Pladser", "Mangler"),
    REFUSED_SHEET: ("Praktikant-ID", "Vært-ID", "Afvist af"),
    LOG_SHEET: ("Emne", "Nøgle", "Værdi"),
    CONTROL_SHEET: CONTROL_HEADERS,
}
_MATCH_NAMES = {fold(name): name for name in (*_MATCH_SIGNS, OVERVIEW_SHEET, CHANGES_SHEET)}


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
    """

    sheet: RawSheet
    kind: SheetKind
    match_sheet: str = ""
    header: int = -1
    in_match: bool = False

    @cached_property
    def _body(self) -> tuple[tuple[int, tuple[Raw, ...]], ...]:
        return self.sheet.rows[self.header + 1 :]

    @cached_property
    def _indexed(self) -> tuple[tuple[int, Column], ...]:
        cells = self.sheet.rows[self.header][1] if self.header >= 0 else ()
        return make_columns(cells, [row for _, row in self._body])

    @property
    def header_row(self) -> int:
        """Return Excel's number of the header row, 0 where there is none."""
        return self.sheet.rows[self.header][0] if self.header >= 0 else 0

    @property
    def columns(self) -> tuple[Column, ...]:
        """Return all columns in the sheet's order."""
        return tuple(column for _, column in self._indexed)

    def _typed_headers(self) -> list[tuple[str, Column]]:
        cells = self.sheet.rows[self.header][1]
        return [
            (cell_text(cells[index]) if index < len(cells) else "", column)
            for index, column in self._indexed
        ]

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """Return whose columns the sheet has."""
        if self.kind is SheetKind.HOSTS:
            return (Role.HOST,)
        if self.kind is SheetKind.INTERNS:
            return (Role.INTERN,)
        return (Role.HOST, Role.INTERN) if self.kind is SheetKind.BOTH else ()

    @cached_property
    def claims(self) -> Mapping[Role, Claims]:
        """Return the recognised columns by role."""
        headers = self._typed_headers() if self.roles else []
        return {role: claim_columns(headers, role, self.in_match) for role in self.roles}

    def columns_named(self, names: Mapping[str, Sequence[str]]) -> Mapping[str, Column]:
        """Return the first column for each key, by the headers that it may have."""
        keys = {fold_header(name): key for key, headers in names.items() for name in headers}
        found: dict[str, Column] = {}
        for header, column in self._typed_headers():
            key = keys.get(fold_header(header))
            if key is not None:
                found.setdefault(key, column)
        return found

    def rows(self, columns: Mapping[str, Column]) -> tuple[Row, ...]:
        """Return the rows below the header, with `columns` as their recognised ones.

        Civil registration numbers are hidden here, before anything else sees the cells.
        """
        letters = {column.header: column.letter for _, column in self._indexed}
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
            for index, column in self._indexed
        }
        hidden = frozenset(header for header, value in raw.items() if holds_cpr(value))
        shown = {h: hide_cpr(value) if h in hidden else value for h, value in raw.items()}
        return Row(self.sheet.file, self.sheet.name, number, columns, shown, letters, hidden)


def _texts(cells: Sequence[Raw]) -> list[str]:
    return [cell_text(cell) for cell in cells]


def _best_header(sheet: RawSheet) -> tuple[int, SheetKind]:
    """Return the row that names the most known columns, and whose columns they are."""
    best, best_score, kind = -1, 0, SheetKind.IGNORED
    for index, (_, cells) in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        headers = _texts(cells)
        score = max(len(known_keys(headers, role)) for role in Role)
        if score > best_score:
            found = _people_kind(headers, sheet.name)
            if found is not SheetKind.IGNORED:
                best, best_score, kind = index, score, found
    return best, kind


def _people_kind(headers: Sequence[str], sheet_name: str) -> SheetKind:
    known = {role: len(known_keys(headers, role)) for role in Role}
    if max(known.values()) < _MIN_KNOWN:
        return SheetKind.IGNORED
    if any(fold_header(header) in _ROLES for header in headers):
        return SheetKind.BOTH
    typical = {role: len(typical_keys(headers, role)) for role in Role}
    named = _SHEET_ROLES.get(fold(sheet_name))
    if max(typical.values()) == 0 and named is None:
        return SheetKind.IGNORED
    role = max(Role, key=lambda one: (typical[one], known[one], one is named))
    if typical[Role.HOST] == typical[Role.INTERN] and named is not None:
        role = named
    return SheetKind.HOSTS if role is Role.HOST else SheetKind.INTERNS


def _row_with(sheet: RawSheet, groups: Sequence[Sequence[str]]) -> int:
    """Return the first row with one header of every group; -1 where there is none."""
    wanted = [frozenset(map(fold_header, group)) for group in groups]
    for index, (_, cells) in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        headers = frozenset(map(fold_header, _texts(cells)))
        if all(group & headers for group in wanted):
            return index
    return -1


def _match_sheet(sheet: RawSheet) -> tuple[str, int]:
    for name, signs in _MATCH_SIGNS.items():
        row = _row_with(sheet, [(sign,) for sign in signs])
        if row >= 0:
            return name, row
    name = _MATCH_NAMES.get(fold(sheet.name), "")
    signs = _MATCH_SIGNS.get(name, ())
    return name, _row_with(sheet, [signs]) if signs else -1


def _recognise(sheet: RawSheet, in_match: bool) -> Table:
    match_sheet, row = _match_sheet(sheet)
    if match_sheet and (in_match or row >= 0):
        return Table(sheet, SheetKind.MATCH, match_sheet, row, in_match)
    header, kind = _best_header(sheet)
    if kind is not SheetKind.IGNORED:
        return Table(sheet, kind, "", header, in_match)
    header = _row_with(sheet, list(SETTING_HEADERS.values()))
    if header >= 0 or fold(sheet.name) in {fold(SETTINGS_SHEET), "settings"}:
        return Table(sheet, SheetKind.SETTINGS, "", header, in_match)
    return Table(sheet, SheetKind.IGNORED, "", -1, in_match)


def is_match_workbook(sheets: Sequence[RawSheet]) -> bool:
    """Return whether the sheets of one file are a match workbook: it has a `Matchforslag`."""
    return any(_match_sheet(sheet)[0] == PLACEMENTS_SHEET for sheet in sheets)


def recognise_sheets(sheets: Sequence[RawSheet]) -> tuple[Table, ...]:
    """Return what each sheet of one file is, by its headers; by its name where it has none."""
    in_match = is_match_workbook(sheets)
    return tuple(_recognise(sheet, in_match) for sheet in sheets)
