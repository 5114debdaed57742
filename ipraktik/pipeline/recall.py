"""What an earlier match has promised, read from its workbook for a new one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.match_schema import (
    ACCEPTED,
    ANSWER_HEADERS,
    PLACEMENTS_SHEET,
    PROPOSED,
    REFUSED,
    REFUSED_HEADERS,
    REMARK,
    SENT,
    is_added,
)
from ipraktik.model.promises import Before, EarlierRound, KeptRow, Refused
from ipraktik.pipeline.standing import Written, written_placements
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
    findings = (
        *book.findings,
        *doubles,
        *_contradictions(rows.values()),
        *_missing(book, written, rows, gone),
    )
    before = Before(
        kept | gone, _refused(book, kept.values()), dict(_remarks(book)), (*_chain(book),)
    )
    return Recalled(before, rows, findings)


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
    moved = written.is_edited(row, "Vært-ID")
    edited = moved or written.is_edited(row, "Dage")
    # Nobody has been told of a host that was overwritten after the proposal was sent.
    stale = moved and row.status == SENT and not written.is_edited(row, "Status")
    return KeptRow(
        row.intern_id,
        row.host_id,
        row.days,
        written.proposed(row, host_ids),
        PROPOSED if stale else row.status,
        row.status,
        row.locked or edited,
        row.answers,
        row.reply_by,
        row.remark,
        {
            header: raw
            for header, raw in row.row.cells.items()
            if header and is_added(PLACEMENTS_SHEET, header)
        },
    )


def _added(row: Row) -> Mapping[str, Raw]:
    return {
        header: raw
        for header, raw in row.cells.items()
        if header and is_added(PLACEMENTS_SHEET, header)
    }


def _remembered(
    written: Written, rows: Mapping[str, PlacementRow]
) -> Iterator[tuple[str, KeptRow]]:
    """Yield the promises of rows that were deleted, as the program wrote them."""
    for intern_id, kept in written.promises.items():
        if intern_id not in rows:
            yield intern_id, kept


def _missing(
    book: MatchBook,
    written: Written,
    rows: Mapping[str, PlacementRow],
    gone: Mapping[str, KeptRow],
) -> Iterator[Finding]:
    for intern_id in written.rows:
        if intern_id in rows:
            continue
        if intern_id in gone:
            message = say(
                "The row of {intern} was deleted. What had been sent or agreed by the last match "
                "still counts. If the intern has cancelled, write Afmeldt in Praktikanter.",
                intern=intern_id,
            )
        else:
            message = say(
                "The row of {intern} was deleted, so the intern is matched afresh. If a proposal "
                "has been sent since, put the row back.",
                intern=intern_id,
            )
        yield finding(Code.MISSING_ROW, book.place, intern_id, message)


def _contradictions(rows: Iterable[PlacementRow]) -> Iterator[Finding]:
    """Yield rows whose Status, set by hand, says something else than the answers."""
    for row in rows:
        verdict = row.answers.verdict
        says_no = verdict is False and row.status in (ACCEPTED, SENT, PROPOSED)
        if says_no or (verdict and row.status in (REFUSED, PROPOSED)):
            message = say(
                "Status is {status}, but the answers say {answers}. Status counts. Correct the "
                "one that is wrong.",
                status=row.status,
                answers=_told(row),
            )
            yield finding(Code.ANSWERS_DIFFER, row.row.place("Status"), row.status, message)


def _told(row: PlacementRow) -> str:
    pairs = zip(ANSWER_HEADERS, row.answers, strict=True)
    return ", ".join(
        f"{header} {'Ja' if answer else 'Nej'}" for header, answer in pairs if answer is not None
    )


def _refused(book: MatchBook, kept: Iterable[KeptRow]) -> Refused:
    """Return the memory of all rounds: the old rows as they stand, and those turned down since."""
    found: dict[tuple[str, str], Mapping[str, Raw]] = {}
    for row in book.refused:
        intern_id, host_id = (str(row.cells.get(h) or "").strip() for h in (_INTERN, _HOST))
        if intern_id and host_id:
            found.setdefault((intern_id, host_id), _rest(row))
    for one in kept:
        if one.status == REFUSED and one.host_id:
            by = ", ".join(one.answers.refused_by)
            found.setdefault((one.intern_id, one.host_id), {_BY: by or None})
    return found


def _rest(row: Row) -> Mapping[str, Raw]:
    return {header: raw for header, raw in row.cells.items() if header not in (_INTERN, _HOST, "")}


def _remarks(book: MatchBook) -> Iterator[tuple[str, str]]:
    for row in book.unplaced:
        remark = str(row.cells.get(REMARK) or "").strip()
        if remark:
            yield str(row.cells.get(_INTERN) or "").strip(), remark


def _chain(book: MatchBook) -> Iterator[EarlierRound]:
    yield from book.chain
    yield EarlierRound(book.round, book.file.name, book.file.sha256)
