"""A match workbook's own sheets, as export, audit and re-match need them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ipraktik.model.findings import Finding
from ipraktik.model.match_schema import (
    CHANGES_HEADERS,
    LOG_CHAIN,
    LOG_MOVES,
    LOG_ROUND,
    PLACEMENTS_SHEET,
    RECRUIT_HEADERS,
    REFUSED_HEADERS,
    SENT,
    STATUSES,
    SUPPLY_HEADERS,
    UNPLACED_HEADERS,
    UNTOLD_HEADERS,
)
from ipraktik.model.origin import Place, Raw, Row
from ipraktik.model.promises import EarlierRound, OwnSheet
from ipraktik.model.settings import Settings
from ipraktik.model.signups import InputFile
from ipraktik.model.week import Day
from ipraktik.reading.parsed import cell_of, tidy_text
from ipraktik.reading.placement_rows import PlacementRow as PlacementRow

_BEFORE = CHANGES_HEADERS[4]
_NAMING = ("Praktikant-ID", "Navn", "Vært-ID", "Dage")


@dataclass(frozen=True)
class MatchBook:
    """What stands in a match workbook beside its sign-ups (which `read_signups` reads).

    Parameters
    ----------
    file : InputFile
    settings : Settings
    placements : tuple of PlacementRow
        In the sheet's order.
    unplaced, supply, refused, changes, untold, log, proof, control : tuple of Row
        The rows of those sheets; `Row.columns` has the contract's Danish headers as keys.
    findings : tuple of Finding
        Faults of the settings and of cells and columns of `Matchforslag`.
    own_sheets : tuple of OwnSheet
        Sheets that a coordinator added; those without any cell have no rows.
    """

    file: InputFile
    settings: Settings
    placements: tuple[PlacementRow, ...] = ()
    unplaced: tuple[Row, ...] = ()
    supply: tuple[Row, ...] = ()
    refused: tuple[Row, ...] = ()
    changes: tuple[Row, ...] = ()
    untold: tuple[Row, ...] = ()
    log: tuple[Row, ...] = ()
    proof: tuple[Row, ...] = ()
    control: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = field(default=())
    own_sheets: tuple[OwnSheet, ...] = ()

    @property
    def round(self) -> int:
        """Return the number of the round that `Log` tells; 1 where it tells none."""
        told = self.log_values.get(LOG_ROUND)
        return told if isinstance(told, int) and told > 0 else 1

    @property
    def max_moves(self) -> int | None:
        """Return how many moves `Log` says the match was held to; None where to none."""
        told = self.log_values.get(LOG_MOVES)
        return told if isinstance(told, int) and told >= 0 else None

    @property
    def place(self) -> Place:
        """Return the sheet `Matchforslag`."""
        return Place(self.file.name, PLACEMENTS_SHEET)

    @property
    def lost(self) -> Iterator[tuple[str, str]]:
        """Yield intern ID and host ID of proposals that had been sent and were not kept."""
        for row in self.changes:
            if cell_of(row, "Status før") == SENT:
                yield tidy_text(cell_of(row, "Praktikant-ID")), tidy_text(cell_of(row, _BEFORE))

    @property
    def told_before(self) -> Iterator[tuple[str, str, frozenset[Day], str]]:
        """Yield intern ID, host ID, days and status of proposals that are others now, and that
        somebody had heard of: in the round before, or in an earlier one and of nothing since."""
        untold = [_told(row, UNTOLD_HEADERS[2:6]) for row in self.untold]
        known = {intern_id for intern_id, *_ in untold}
        changes = (_told(row, CHANGES_HEADERS[3:7]) for row in self.changes)
        for told in (*untold, *(one for one in changes if one[0] not in known)):
            if told[-1] in STATUSES[1:]:
                yield told

    @property
    def refused_by(self) -> Mapping[tuple[str, str], str]:
        """Return by intern ID and host ID who said no, as far as it is noted."""
        intern, host, by, _ = REFUSED_HEADERS
        pairs = {
            (tidy_text(cell_of(row, intern)), tidy_text(cell_of(row, host))): tidy_text(
                cell_of(row, by)
            )
            for row in self.refused
        }
        rows = {
            (row.intern_id, row.host_id): ", ".join(row.answers.refused_by)
            for row in self.placements
            if row.answers.refused_by
        }
        return {**pairs, **rows}

    @property
    def chain(self) -> tuple[EarlierRound, ...]:
        """Return the rounds before, as `Log` tells them."""
        rows = (row for row in self.log if tidy_text(cell_of(row, "Emne")) == LOG_CHAIN)
        return tuple(
            EarlierRound(
                number,
                tidy_text(cell_of(row, "Nøgle")).partition(" ")[2],
                tidy_text(cell_of(row, "Værdi")),
            )
            for number, row in enumerate(rows, start=1)
        )

    @property
    def log_values(self) -> Mapping[tuple[str, str], Raw]:
        """Return the values of `Log` by subject and key."""
        return {
            (tidy_text(cell_of(row, "Emne")), tidy_text(cell_of(row, "Nøgle"))): cell_of(
                row, "Værdi"
            )
            for row in self.log
        }


def _told(row: Row, headers: Sequence[str]) -> tuple[str, str, frozenset[Day], str]:
    """Return intern ID, host ID, days and status; the headers are of status, ID, name and days."""
    known = {day.short: day for day in Day}
    status, host_id, _, days = (tidy_text(cell_of(row, header)) for header in headers)
    told = frozenset(known[day] for day in days.split(";") if day in known)
    return (tidy_text(cell_of(row, _NAMING[0])), host_id, told, status)


def unplaced_causes(book: MatchBook) -> Mapping[str, str]:
    """Return the cause of `Uden match` by intern ID."""
    intern, _, _, _, cause, *_ = UNPLACED_HEADERS
    return {
        tidy_text(cell_of(row, intern)): tidy_text(cell_of(row, cause)) for row in book.unplaced
    }


def recruit_gains(book: MatchBook) -> Mapping[tuple[str, str], int]:
    """Return how many more have a place with one more host, of any size, by field and landsdel.

    A quick match does not tell it, and then nothing is in it.
    """
    field_header, landsdel_header, *_ = SUPPLY_HEADERS
    gains = {}
    for row in book.supply:
        told = [cell_of(row, header) for header in RECRUIT_HEADERS]
        numbers = [one for one in told if isinstance(one, int)]
        if numbers:
            key = (tidy_text(cell_of(row, field_header)), tidy_text(cell_of(row, landsdel_header)))
            gains[key] = max(numbers)
    return gains
