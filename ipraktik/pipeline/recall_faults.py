"""What a coordinator has to be told of a match workbook before a new match is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.match_schema import (
    ACCEPTED,
    ANSWER_HEADERS,
    CONTROL_SHEET,
    PROPOSED,
    REFUSED,
    REFUSED_SHEET,
    SENT,
)
from ipraktik.model.origin import Place
from ipraktik.model.promises import Answers, KeptRow
from ipraktik.model.schema import NO, YES
from ipraktik.reading.placement_rows import read_answers
from ipraktik.reading.signups import refused_pair
from ipraktik.text import say, say_many

if TYPE_CHECKING:
    from ipraktik.pipeline.standing import Written
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.reading.placement_rows import PlacementRow

Rows = Mapping[str, "PlacementRow"]


def find_faults(
    book: MatchBook, written: Written, rows: Rows, gone: Mapping[str, KeptRow]
) -> Iterator[Finding]:
    """Yield rows and sheets that are missing, and answers that count no more or differ.

    Parameters
    ----------
    book : MatchBook
    written : Written
    rows : mapping of intern ID to PlacementRow
    gone : mapping of intern ID to KeptRow
        The promises of rows that were deleted.
    """
    if not written.is_known:
        message = say(
            "The sheet {sheet} is missing or changed, so hand edits and deleted rows cannot be "
            "told: only what stands in Status and Lås counts.",
            sheet=CONTROL_SHEET,
        )
        yield finding(Code.MISSING_ROW, Place(book.file.name, CONTROL_SHEET), None, message)
    yield from _missing(book, written, rows, gone)
    yield from _missing_refusals(book, written)
    yield from _given_up(written, rows)
    yield from _outdated(written, rows)
    yield from _contradictions(rows.values())


def _missing(
    book: MatchBook, written: Written, rows: Rows, gone: Mapping[str, KeptRow]
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


def _missing_refusals(book: MatchBook, written: Written) -> Iterator[Finding]:
    place = Place(book.file.name, REFUSED_SHEET)
    there = {pair for pair in map(refused_pair, book.refused) if pair}
    missing = sorted(set(written.refused) - there)
    if missing and not there and len(written.refused) > 1:
        message = say_many(
            "All lines of {sheet} are gone; {count} refusal still counts. To allow one again, "
            "delete its line alone.",
            "All lines of {sheet} are gone; {count} refusals still count. To allow one again, "
            "delete its line alone.",
            len(missing),
            sheet=REFUSED_SHEET,
        )
        yield finding(Code.MISSING_ROW, place, None, message)
        return
    for intern_id, host_id in missing:
        message = say(
            "The line {intern} and {host} was deleted, so the combination may be proposed again.",
            intern=intern_id,
            host=host_id,
        )
        yield finding(Code.MISSING_ROW, place, intern_id, message)


def _given_up(written: Written, rows: Rows) -> Iterator[Finding]:
    """Yield promises that hold no more since somebody has set Status back."""
    for intern_id, kept in written.promises.items():
        row = rows.get(intern_id)
        if row is None or row.locked or kept.status not in (SENT, ACCEPTED):
            continue
        if row.status == PROPOSED:
            message = say(
                "Status was {status} and is now {now}, so nothing is promised to {intern} any "
                "more. If that is a slip, write {status} again.",
                status=kept.status,
                now=PROPOSED,
                intern=intern_id,
            )
            yield finding(Code.PROMISE_FREED, row.row.place("Status"), row.status, message)


def _outdated(written: Written, rows: Rows) -> Iterator[Finding]:
    """Yield answers that were to the host or the days before somebody overwrote them."""
    for row in rows.values():
        if written.has_moved(row) and read_answers(row.row) != row.answers:
            message = say(
                "The answers were to another host or other days, so they count no more: ask again."
            )
            yield finding(Code.ANSWERS_DIFFER, row.row.place("Vært-ID"), row.host_id, message)


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
                answers=_told(row.answers),
            )
            yield finding(Code.ANSWERS_DIFFER, row.row.place("Status"), row.status, message)


def _told(answers: Answers) -> str:
    pairs = zip(ANSWER_HEADERS, answers, strict=True)
    return ", ".join(
        f"{header} {YES if answer else NO}" for header, answer in pairs if answer is not None
    )
