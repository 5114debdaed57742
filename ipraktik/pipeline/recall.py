"""What an earlier match has promised, read from its workbook for a new one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.match_schema import (
    ACCEPTED,
    CANCELLED,
    PLACEMENTS_SHEET,
    PROPOSED,
    REFUSED,
    REFUSED_HEADERS,
    REMARK,
    SENT,
    UNPLACED_SHEET,
    is_added,
)
from ipraktik.model.promises import Before, EarlierRound, Heard, KeptRow, Refused, Stay
from ipraktik.pipeline.recall_faults import find_faults
from ipraktik.pipeline.standing import Written, written_placements
from ipraktik.reading.signups import refused_pair
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.origin import Raw, Row
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.reading.placement_rows import PlacementRow

_INTERN, _HOST, _BY, _ = REFUSED_HEADERS


@dataclass(frozen=True)
class Recalled:
    """A match workbook as a new match sees it.

    Parameters
    ----------
    before : Before
    rows : mapping of intern ID to PlacementRow
        Where each kept row stands.
    findings : tuple of Finding
        Rows that are missing or double, and answers that contradict a Status set by hand.
    """

    before: Before
    rows: Mapping[str, PlacementRow]
    findings: tuple[Finding, ...]


def recall(book: MatchBook, host_ids: Collection[str]) -> Recalled:
    """Return what the rows of a match workbook leave to a new match.

    Parameters
    ----------
    book : MatchBook
        With the statuses that count (`settle`).
    host_ids : collection of str
        All hosts that may have been proposed.
    """
    written = written_placements(book)
    rows, doubles = each_once(book.placements)
    kept = {row.intern_id: _kept(row, written, host_ids) for row in rows.values()}
    gone = dict(_remembered(written, rows))
    deleted = dict(_deleted(written, {*rows, *gone}, host_ids))
    findings = (*book.findings, *doubles, *find_faults(book, written, rows, gone))
    refused = _refused(book, written, kept.values())
    before = Before(
        kept | gone | deleted,
        refused,
        dict(_remarks(book)),
        {
            str(row.cells.get(_INTERN) or "").strip(): _added(row, UNPLACED_SHEET)
            for row in book.unplaced
        },
        tuple(sheet for sheet in book.own_sheets if sheet.rows),
        (*_chain(book),),
        heard=dict(_heard(book, kept)),
    )
    return Recalled(before, rows, findings)


def _heard(book: MatchBook, kept: Mapping[str, KeptRow]) -> Iterator[tuple[str, Heard]]:
    """Yield who was told of another row than the one in this match, and may not know it yet.

    A row that is still Foreslået has not been sent. Who has no row, or only other days, is known
    by the others: while any row is Foreslået, the letters of the round have not all gone out.
    """
    is_unsent = any(row.status == PROPOSED for row in kept.values())
    for intern_id, host_id, days, status in book.told_before:
        row, stay = kept.get(intern_id), Stay(host_id, days)
        if status == CANCELLED or (row and row.status in (ACCEPTED, REFUSED, CANCELLED)):
            continue
        is_sent_elsewhere = row and row.status == SENT and row.host_id != host_id
        if is_unsent and not is_sent_elsewhere:
            yield intern_id, Heard(stay, status)


def each_once(
    placements: Iterable[PlacementRow],
) -> tuple[dict[str, PlacementRow], list[Finding]]:
    """Return one row an intern; a copy of it is told, and one that says something else refused."""
    rows: dict[str, PlacementRow] = {}
    findings = []
    for row in placements:
        if not row.intern_id:
            continue
        first = rows.setdefault(row.intern_id, row)
        if first is row:
            continue
        values = {"intern": row.intern_id, "row": first.row.number}
        if _decision(first) == _decision(row):
            severity = Severity.WARNING
            message = say("{intern} stands in row {row} too, with the same: one counts.", **values)
        else:
            severity = Severity.ERROR
            message = say(
                "{intern} stands in row {row} too, with another host, other days or another "
                "answer. Delete the row that is wrong.",
                **values,
            )
        place = row.row.place("Praktikant-ID")
        findings.append(finding(Code.DUPLICATE_ROW, place, row.intern_id, message, severity))
    return rows, findings


def _decision(row: PlacementRow) -> tuple[object, ...]:
    return (row.host_id, row.days, row.status, row.locked, row.answers)


def _kept(row: PlacementRow, written: Written, host_ids: Iterable[str]) -> KeptRow:
    edited = written.is_edited(row, "Vært-ID") or written.is_edited(row, "Dage")
    return KeptRow(
        row.intern_id,
        row.host_id,
        row.days,
        written.proposed(row, host_ids),
        _status_now(row, written),
        row.status,
        row.locked or edited,
        row.answers,
        row.reply_by,
        row.remark,
        _added(row.row, PLACEMENTS_SHEET),
    )


def _status_now(row: PlacementRow, written: Written) -> str:
    """Return the status of a row whose host may have been overwritten by hand.

    Nobody has been told of another host or has said yes to it, unless the coordinator has
    written so. Other days of what was agreed are taken for agreed as well, and told.
    """
    is_told = written.is_edited(row, "Status") or row.answers.verdict is not None
    is_elsewhere = written.is_edited(row, "Vært-ID") and row.status in (SENT, ACCEPTED)
    return PROPOSED if is_elsewhere and not is_told else row.status


def _added(row: Row, sheet: str) -> Mapping[str, Raw]:
    return {header: raw for header, raw in row.cells.items() if header and is_added(sheet, header)}


def _deleted(
    written: Written, known: Collection[str], host_ids: Collection[str]
) -> Iterator[tuple[str, KeptRow]]:
    """Yield the rows that were deleted without a promise: where they stood, and no more."""
    for intern_id in written.rows:
        stay = written.stay_of(intern_id, host_ids)
        if intern_id not in known and stay is not None:
            yield intern_id, KeptRow(intern_id, stay.host_id, stay.days, stay)


def _remembered(
    written: Written, rows: Mapping[str, PlacementRow]
) -> Iterator[tuple[str, KeptRow]]:
    """Yield the promises of rows that were deleted, as the program wrote them."""
    for intern_id, kept in written.promises.items():
        if intern_id not in rows:
            yield intern_id, kept


def _refused(book: MatchBook, written: Written, kept: Iterable[KeptRow]) -> Refused:
    """Return the memory of all rounds: the old rows as they stand, and those turned down since.

    A single line may be deleted to allow the combination again; a sheet that is gone is a slip.
    """
    found: dict[tuple[str, str], Mapping[str, Raw]] = {}
    if not book.refused:
        found = {pair: {} for pair in written.refused if len(written.refused) > 1}
    for row in book.refused:
        pair = refused_pair(row)
        if pair:
            found.setdefault(pair, _rest(row))
    for one in kept:
        if one.status == REFUSED and one.host_id:
            by = ", ".join(one.answers.refused_by)
            found.setdefault((one.intern_id, one.host_id), {_BY: by or None})
    return found


def _rest(row: Row) -> Mapping[str, Raw]:
    return {header: raw for header, raw in row.cells.items() if header not in (_INTERN, _HOST, "")}


def _notes(book: MatchBook) -> Iterator[tuple[str, Mapping[str, Raw]]]:
    for row in book.unplaced:
        yield str(row.cells.get(_INTERN) or "").strip(), _added(row, UNPLACED_SHEET)


def _remarks(book: MatchBook) -> Iterator[tuple[str, str]]:
    for row in book.unplaced:
        remark = str(row.cells.get(REMARK) or "").strip()
        if remark:
            yield str(row.cells.get(_INTERN) or "").strip(), remark


def _chain(book: MatchBook) -> Iterator[EarlierRound]:
    yield from book.chain
    yield EarlierRound(book.round, book.file.name, book.file.sha256)
