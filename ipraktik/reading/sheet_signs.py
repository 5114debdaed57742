"""What the program's own sheets are known by: headers that no export has, or else the name."""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.model.match_schema import (
    CHANGES_SHEET,
    CONTROL_HEADERS,
    CONTROL_SHEET,
    DRILL_SHEET,
    LOG_SHEET,
    OVERVIEW_SHEET,
    PLACEMENTS_SHEET,
    PROOF_HEADERS,
    PROOF_SHEET,
    QUESTIONS_SHEET,
    REFUSED_SHEET,
    REPAIR_HEADERS,
    REPAIRS_SHEET,
    SHORTAGE_MAP_SHEET,
    SUPPLY_SHEET,
    UNPLACED_SHEET,
    UNTOLD_SHEET,
)
from ipraktik.model.names import fold, fold_header
from ipraktik.model.next_year import FIND_SIGNS, INVITE_SIGNS
from ipraktik.model.origin import Raw
from ipraktik.model.signups import SheetKind
from ipraktik.reading.kept_sheets import KEPT_SHEETS
from ipraktik.reading.parsed import cell_text
from ipraktik.reading.raw_sheets import RawSheet

ROWS_LOOKED_AT = 30
"""Headers stand among the first rows of a sheet."""

_MATCH_SIGNS = {
    PLACEMENTS_SHEET: ("Praktikant-ID", "Vært-ID", "Dage", "Status", "Lås"),
    UNPLACED_SHEET: ("Praktikant-ID", "Årsag", "Hvad kan hjælpe"),
    SUPPLY_SHEET: ("Fagfelt", "Landsdel", "Pladser", "Mangler"),
    QUESTIONS_SHEET: ("Vært-ID", "Spørgsmål", "Flere får plads"),
    DRILL_SHEET: ("Hvem", "ID", "Følge", "Afløsere"),
    REFUSED_SHEET: ("Praktikant-ID", "Vært-ID", "Afvist af"),
    LOG_SHEET: ("Emne", "Nøgle", "Værdi"),
    PROOF_SHEET: PROOF_HEADERS,
    CONTROL_SHEET: CONTROL_HEADERS,
    REPAIRS_SHEET: REPAIR_HEADERS,
    CHANGES_SHEET: ("Praktikant-ID", "Hvad", "Hvorfor"),
    UNTOLD_SHEET: ("Praktikant-ID", "Status dengang", "Dage dengang"),
}
_MATCH_NAMES = {fold(name): name for name in (*_MATCH_SIGNS, OVERVIEW_SHEET, SHORTAGE_MAP_SHEET)}
_PLAN_SIGNS = (INVITE_SIGNS, FIND_SIGNS)
"""The lists for a coordinator to work from, which are never read."""


def header_texts(cells: Sequence[Raw]) -> list[str]:
    """Return a row's cells as text."""
    return [cell_text(cell) for cell in cells]


def folded_rows(sheet: RawSheet) -> list[frozenset[str]]:
    """Return the first rows' cells as headers are compared."""
    rows = sheet.rows[:ROWS_LOOKED_AT]
    return [frozenset(map(fold_header, header_texts(cells))) for _, cells in rows]


def row_with(rows: Sequence[frozenset[str]], groups: Sequence[Sequence[str]]) -> int:
    """Return the first row with one header of every group; -1 where there is none."""
    wanted = [frozenset(map(fold_header, group)) for group in groups]
    found = (i for i, headers in enumerate(rows) if all(group & headers for group in wanted))
    return next(found, -1)


def match_sheet_of(sheet: RawSheet) -> tuple[str, int]:
    """Return the Danish name of a match workbook's sheet, and its header row.

    Empty where it is none; -1 where only its name tells.
    """
    rows = folded_rows(sheet)
    for name, signs in _MATCH_SIGNS.items():
        row = row_with(rows, [(sign,) for sign in signs])
        if row >= 0:
            return name, row
    name = _MATCH_NAMES.get(fold(sheet.name), "")
    signs = _MATCH_SIGNS.get(name, ())
    return name, row_with(rows, [signs]) if signs else -1


def kept_sheet_of(sheet: RawSheet) -> tuple[SheetKind, int] | None:
    """Return kind and header row of a sheet of texts or figures that only the program writes."""
    rows = folded_rows(sheet)
    for one in KEPT_SHEETS:
        row = row_with(rows, [(sign,) for sign in one.signs])
        if row >= 0:
            return one.kind, row
    named = (one.kind for one in KEPT_SHEETS if one.name and fold(one.name) == fold(sheet.name))
    kind = next(named, None)
    return (kind, -1) if kind else None


def plan_header(sheet: RawSheet) -> int:
    """Return the header row of a list to work from; -1 where the sheet is none."""
    rows = folded_rows(sheet)
    found = (row_with(rows, [(sign,) for sign in signs]) for signs in _PLAN_SIGNS)
    return max(found)
