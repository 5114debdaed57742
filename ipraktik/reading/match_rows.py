"""The sheets of a match workbook that are not its sign-ups -> `MatchBook`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from ipraktik.errors import InputError
from ipraktik.model.findings import Finding
from ipraktik.model.match_schema import (
    CHANGES_HEADERS,
    CHANGES_SHEET,
    CONTROL_HEADERS,
    CONTROL_SHEET,
    DECISION_HEADERS,
    LOG_HEADERS,
    LOG_SHEET,
    PLACEMENT_HEADERS,
    PLACEMENTS_SHEET,
    PROOF_HEADERS,
    PROOF_SHEET,
    REFUSED_HEADERS,
    REFUSED_SHEET,
    SUPPLY_HEADERS,
    SUPPLY_SHEET,
    UNPLACED_HEADERS,
    UNPLACED_SHEET,
    UNTOLD_HEADERS,
    UNTOLD_SHEET,
)
from ipraktik.model.origin import Place, Row
from ipraktik.model.promises import OwnSheet
from ipraktik.model.signups import SheetKind
from ipraktik.reading.exports import read_tables
from ipraktik.reading.match_book import MatchBook
from ipraktik.reading.parsed import cell_of
from ipraktik.reading.placement_rows import PlacementRow as PlacementRow
from ipraktik.reading.placement_rows import read_placement
from ipraktik.reading.roles import sort_rows
from ipraktik.reading.signups import settings_of
from ipraktik.reading.table_checks import missing_column
from ipraktik.reading.tables import Table
from ipraktik.text import say

_HEADERS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        PLACEMENTS_SHEET: PLACEMENT_HEADERS,
        UNPLACED_SHEET: UNPLACED_HEADERS,
        SUPPLY_SHEET: SUPPLY_HEADERS,
        REFUSED_SHEET: REFUSED_HEADERS,
        CHANGES_SHEET: CHANGES_HEADERS,
        UNTOLD_SHEET: UNTOLD_HEADERS,
        LOG_SHEET: LOG_HEADERS,
        PROOF_SHEET: PROOF_HEADERS,
        CONTROL_SHEET: CONTROL_HEADERS,
    }
)
_NAMING = ("Praktikant-ID", "Navn", "Vært-ID", "Dage")
_NEEDED = ("Praktikant-ID", *DECISION_HEADERS)


def read_match_rows(path: Path) -> MatchBook:
    """Read the sheets that a match workbook has beside its sign-ups.

    Raises
    ------
    InputError
        If the file cannot be read, or has no sheet `Matchforslag`.
    """
    (file,), tables = read_tables([path])
    by_name = {table.match_sheet: table for table in reversed(tables) if table.match_sheet}
    alike = [table.sheet.name for table in tables if table.match_sheet == PLACEMENTS_SHEET]
    if len(alike) > 1:
        raise InputError(
            say(
                "{file}: the sheets {sheets} are all lists of proposals. Keep the one that counts "
                "and delete the others.",
                file=file.name,
                sheets=", ".join(alike),
            )
        )
    if PLACEMENTS_SHEET not in by_name:
        raise InputError(
            say(
                "{file} is not a match workbook: it has no sheet {sheet}. Name the workbook that "
                "'ipraktik match' wrote.",
                file=file.name,
                sheet=PLACEMENTS_SHEET,
            )
        )
    rows = {name: _rows_of(by_name.get(name), headers) for name, headers in _HEADERS.items()}
    settings, faults = settings_of([sort_rows(table) for table in tables], {}, Place(file.name))
    findings = [*_check_columns(by_name[PLACEMENTS_SHEET]), *faults]
    # Status may have been filled in past the last row.
    filled = [row for row in rows[PLACEMENTS_SHEET] if any(cell_of(row, one) for one in _NAMING)]
    placements = tuple(read_placement(row, settings, findings) for row in filled)
    return MatchBook(
        file,
        settings,
        placements,
        rows[UNPLACED_SHEET],
        rows[SUPPLY_SHEET],
        rows[REFUSED_SHEET],
        rows[CHANGES_SHEET],
        rows[UNTOLD_SHEET],
        rows[LOG_SHEET],
        rows[PROOF_SHEET],
        rows[CONTROL_SHEET],
        tuple(findings),
        tuple(OwnSheet(t.sheet.name, t.sheet.rows) for t in tables if t.kind is SheetKind.IGNORED),
    )


def _rows_of(table: Table | None, headers: Sequence[str]) -> tuple[Row, ...]:
    if table is None or table.header < 0:
        return ()
    return table.rows(table.columns_named({header: (header,) for header in headers}))


def _check_columns(table: Table) -> list[Finding]:
    found = (
        table.columns_named({header: (header,) for header in _NEEDED}) if table.header >= 0 else {}
    )
    return [missing_column(table, header) for header in _NEEDED if header not in found]
