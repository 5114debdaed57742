"""A match workbook's own sheets, as export, audit and re-match need them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from ipraktik.errors import InputError
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.instance import InputFile
from ipraktik.model.names import fold
from ipraktik.model.origin import Place, Raw, Row
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.schema import (
    COORDINATOR_HEADERS,
    LOG_HEADERS,
    LOG_ROUND,
    LOG_SHEET,
    PLACEMENT_HEADERS,
    PLACEMENTS_SHEET,
    PROOF_HEADERS,
    PROOF_SHEET,
    PROPOSED,
    REFUSED_HEADERS,
    REFUSED_SHEET,
    STATUSES,
    SUPPLY_HEADERS,
    SUPPLY_SHEET,
    UNPLACED_HEADERS,
    UNPLACED_SHEET,
)
from ipraktik.model.settings import Settings
from ipraktik.model.week import Day, VisitWeek
from ipraktik.reading.answers import read_yes_no, unknown_value
from ipraktik.reading.days import read_days
from ipraktik.reading.parsed import Fault, cell_of, cell_text, is_blank, tidy_text
from ipraktik.reading.roles import sort_rows
from ipraktik.reading.signups import read_tables, settings_of
from ipraktik.reading.table_checks import missing_column
from ipraktik.reading.tables import Table
from ipraktik.text import say

_HEADERS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        PLACEMENTS_SHEET: PLACEMENT_HEADERS,
        UNPLACED_SHEET: UNPLACED_HEADERS,
        SUPPLY_SHEET: SUPPLY_HEADERS,
        REFUSED_SHEET: REFUSED_HEADERS,
        LOG_SHEET: LOG_HEADERS,
        PROOF_SHEET: PROOF_HEADERS,
    }
)
_NEEDED = ("Praktikant-ID", *(header for header in COORDINATOR_HEADERS if header != "Bemærkning"))
_STATUS_BY_FOLD = {fold(status): status for status in STATUSES}


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """One row of `Matchforslag`.

    Parameters
    ----------
    row : Row
        The raw cells; `row.columns` has the contract's Danish headers as keys.
    intern_id, host_id : str
        As they stand; a coordinator may have overwritten the host.
    days : frozenset of Day
        Empty where the cell is blank or cannot be read.
    status : str
        One of `STATUSES`; ``Foreslået`` where the cell is blank or cannot be read.
    locked : bool
    remark : str
    """

    row: Row
    intern_id: str
    host_id: str
    days: frozenset[Day]
    status: str
    locked: bool
    remark: str


@dataclass(frozen=True)
class MatchBook:
    """What stands in a match workbook beside its sign-ups (which `read_signups` reads).

    Parameters
    ----------
    file : InputFile
    settings : Settings
    placements : tuple of PlacementRow
        In the sheet's order.
    unplaced, supply, refused, log, proof : tuple of Row
        The rows of those sheets; `Row.columns` has the contract's Danish headers as keys.
    findings : tuple of Finding
        Faults of the settings and of cells and columns of `Matchforslag`.
    """

    file: InputFile
    settings: Settings
    placements: tuple[PlacementRow, ...] = ()
    unplaced: tuple[Row, ...] = ()
    supply: tuple[Row, ...] = ()
    refused: tuple[Row, ...] = ()
    log: tuple[Row, ...] = ()
    proof: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = field(default=())

    @property
    def round(self) -> int:
        """Return the number of the round that `Log` tells; 1 where it tells none."""
        told = self.log_values.get(LOG_ROUND)
        return told if isinstance(told, int) and told > 0 else 1

    @property
    def log_values(self) -> Mapping[tuple[str, str], Raw]:
        """Return the values of `Log` by subject and key."""
        return {
            (tidy_text(cell_of(row, "Emne")), tidy_text(cell_of(row, "Nøgle"))): cell_of(
                row, "Værdi"
            )
            for row in self.log
        }


def read_match_rows(path: Path) -> MatchBook:
    """Read the sheets that a match workbook has beside its sign-ups.

    Raises
    ------
    InputError
        If the file cannot be read, or has no sheet `Matchforslag`.
    """
    (file,), tables = read_tables([path])
    by_name = {table.match_sheet: table for table in reversed(tables) if table.match_sheet}
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
    placements = tuple(_placement(row, settings, findings) for row in rows[PLACEMENTS_SHEET])
    return MatchBook(
        file,
        settings,
        placements,
        rows[UNPLACED_SHEET],
        rows[SUPPLY_SHEET],
        rows[REFUSED_SHEET],
        rows[LOG_SHEET],
        rows[PROOF_SHEET],
        tuple(findings),
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


def _placement(row: Row, settings: Settings, findings: list[Finding]) -> PlacementRow:
    def keep(key: str, faults: Sequence[Fault]) -> None:
        value = mask_cpr(cell_text(cell_of(row, key)))
        findings.extend(finding(one.code, row.place(key), value, one.message) for one in faults)

    intern_id = tidy_text(cell_of(row, "Praktikant-ID"))
    if not intern_id:
        message = say("The row has no Praktikant-ID. Write it, or delete the row.")
        keep("Praktikant-ID", [Fault(Code.MISSING_VALUE, message)])
    days, day_faults = _days(cell_of(row, "Dage"), settings)
    keep("Dage", day_faults)
    status, status_faults = _status(cell_of(row, "Status"))
    keep("Status", status_faults)
    lock = cell_of(row, "Lås")
    locked = None if is_blank(lock) else read_yes_no(lock)
    keep("Lås", locked.faults if locked else ())
    return PlacementRow(
        row,
        intern_id,
        tidy_text(cell_of(row, "Vært-ID")),
        days,
        status,
        bool(locked and locked.value),
        tidy_text(cell_of(row, "Bemærkning")),
    )


def _days(raw: Raw, settings: Settings) -> tuple[frozenset[Day], tuple[Fault, ...]]:
    if is_blank(raw) or settings.year is None:
        return frozenset(), ()
    try:
        parsed = read_days(raw, VisitWeek(settings.year, settings.week))
    except ValueError:  # no such week; told as a fault of the settings
        return frozenset(), ()
    return parsed.value or frozenset(), parsed.faults


def _status(raw: Raw) -> tuple[str, tuple[Fault, ...]]:
    status = _STATUS_BY_FOLD.get(fold(cell_text(raw)))
    if status is not None or is_blank(raw):
        return status or PROPOSED, ()
    return PROPOSED, unknown_value(raw, STATUSES).faults


def unplaced_causes(book: MatchBook) -> Mapping[str, str]:
    """Return the cause of `Uden match` by intern ID."""
    intern, _, _, _, cause, *_ = UNPLACED_HEADERS
    return {
        tidy_text(cell_of(row, intern)): tidy_text(cell_of(row, cause)) for row in book.unplaced
    }
