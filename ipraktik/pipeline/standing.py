"""`Matchforslag` as it counts today: Status, the three answers, and what was edited by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.instance import Promise
from ipraktik.model.match_schema import (
    ACCEPTED,
    ANSWER_HEADERS,
    CANCELLED,
    DECISION_HEADERS,
    PLACEMENTS_SHEET,
    REFUSED,
    REFUSED_SHEET,
    SENT,
)
from ipraktik.model.promises import NO_ANSWERS, Answers, KeptRow, Stay, promise_of
from ipraktik.model.schema import NO, YES
from ipraktik.model.seals import seal
from ipraktik.model.week import MIN_VISIT_DAYS, Day, format_days
from ipraktik.pipeline.sealed import read_control
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.instance import Instance
    from ipraktik.model.signups import SignUps
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.reading.placement_rows import PlacementRow

_HOST, _DAYS, *_ = DECISION_HEADERS


@dataclass(frozen=True)
class Written:
    """`Matchforslag` as the program wrote it, by the seals of `Kontrol`.

    Parameters
    ----------
    headers : sequence of str
    rows : mapping of intern ID to sequence of str
        The seals of each row's cells, in the order of the headers.
    refused : tuple of (str, str)
        The pairs of `Afvist`.
    is_known : bool
        Whether there is a whole `Kontrol`; without one nothing counts as edited.
    promises : mapping of intern ID to KeptRow
        What had been sent, accepted or locked by then.
    """

    headers: Sequence[str] = ()
    rows: Mapping[str, Sequence[str]] = field(default_factory=dict)
    promises: Mapping[str, KeptRow] = field(default_factory=dict)
    refused: tuple[tuple[str, str], ...] = ()
    is_known: bool = False

    def is_edited(self, row: PlacementRow, header: str) -> bool:
        """Whether a cell is no longer as it was written; all cells of a new row are."""
        if not self.is_known or header not in self.headers:
            return False
        if row.intern_id not in self.rows:
            return True
        own = self.seal_of(row, header)
        if header == _DAYS and row.days:  # however they are spelled
            return own != seal(format_days(row.days))
        return own != seal(row.row.cells.get(header))

    def has_moved(self, row: PlacementRow) -> bool:
        """Whether host or days of a row that was written are others now."""
        known = row.intern_id in self.rows
        return known and any(self.is_edited(row, header) for header in (_HOST, _DAYS))

    def new_answers(self, row: PlacementRow) -> Answers:
        """Return those of the three answers that are not as they were written."""
        if not self.is_known or row.intern_id not in self.rows:
            return row.answers
        return Answers(
            *(
                one if h not in self.headers or self.seal_of(row, h) != seal(_cell(one)) else None
                for h, one in zip(ANSWER_HEADERS, row.answers, strict=True)
            )
        )

    def proposed(self, row: PlacementRow, host_ids: Iterable[str]) -> Stay | None:
        """Return what stood in a row when it was written: the cells with the same seals."""
        if not self.is_known:
            return Stay(row.host_id, row.days)
        return self.stay_of(row.intern_id, host_ids)

    def stay_of(self, intern_id: str, host_ids: Iterable[str]) -> Stay | None:
        """Return where an intern stood when it was written; None for no row."""
        if intern_id not in self.rows or not {_HOST, _DAYS}.issubset(self.headers):
            return None
        where, when = (self._seal(intern_id, header) for header in (_HOST, _DAYS))
        host_id = next((one for one in host_ids if seal(one) == where), "")
        days = next((one for one in _DAY_SETS if seal(format_days(one)) == when), frozenset())
        return Stay(host_id, days)

    def seal_of(self, row: PlacementRow, header: str) -> str:
        """Return the seal of what was written in a cell."""
        return self._seal(row.intern_id, header)

    def _seal(self, intern_id: str, header: str) -> str:
        return self.rows[intern_id][self.headers.index(header)]


def _cell(answer: bool | None) -> str | None:
    return None if answer is None else YES if answer else NO


_DAY_SETS = tuple(
    frozenset(days)
    for count in range(MIN_VISIT_DAYS, len(Day) + 1)
    for days in combinations(Day, count)
)


def read_standing(path: Path) -> MatchBook:
    """Read a match workbook's own sheets, each row with the status that counts.

    Raises
    ------
    InputError
        If the file cannot be read, or is not a match workbook.
    """
    from ipraktik.reading.match_rows import read_match_rows

    return settle(read_match_rows(path))


def settle(book: MatchBook) -> MatchBook:
    """Return a match workbook whose rows have the status that counts.

    All three yeses make a row accepted, and any no turns it down, unless Status was set by hand:
    ``Sendt`` is written before the answers come, anything else is a decision. Answers that stood
    there when the row was written have made its Status what it is, or were overruled then. They
    were to a host and days: where those are overwritten, they count no more.
    """
    written = written_placements(book)
    return replace(book, placements=tuple(_settled(row, written) for row in book.placements))


def _settled(row: PlacementRow, written: Written) -> PlacementRow:
    if written.has_moved(row):
        row = replace(row, answers=written.new_answers(row))
    return replace(row, status=effective_status(row, written))


def written_placements(book: MatchBook) -> Written:
    """Return the seals of `Matchforslag`."""
    control = read_control(book.file.name, book.control)
    promises = {who: promise_of(who, told) for who, told in control.promises.items()}
    sheets = {sealed.sheet: sealed for sealed in control.sheets}
    own, refused = sheets.get(PLACEMENTS_SHEET), sheets.get(REFUSED_SHEET)
    if own is None:
        return Written()
    pairs = (name.partition(" · ") for name in (refused.rows if refused else ()))
    known = tuple((intern_id, host_id) for intern_id, _, host_id in pairs)
    return Written(own.headers, own.rows, promises, known, True)


def effective_status(row: PlacementRow, written: Written) -> str:
    """Return the status that counts of a row with the one in its cell."""
    is_new = written.new_answers(row) != NO_ANSWERS
    verdict = row.answers.verdict if is_new else None
    is_decision = written.is_edited(row, "Status") and row.status != SENT
    if verdict is None or is_decision:
        return row.status
    return ACCEPTED if verdict else REFUSED


def without_cancelled(book: MatchBook, signups: SignUps) -> tuple[MatchBook, tuple[Finding, ...]]:
    """Return a match workbook in which rows with a host or an intern who has cancelled do not
    stand, and what is to be done about each."""
    gone = {one.host_id for one in signups.hosts if one.cancelled}
    gone |= {one.intern_id for one in signups.interns if one.cancelled}
    rows, findings = [], []
    for row in book.placements:
        who = next((one for one in (row.host_id, row.intern_id) if one in gone), None)
        if who is None or row.status in (REFUSED, CANCELLED):
            rows.append(row)
            continue
        rows.append(replace(row, status=CANCELLED))
        message = say("{id} has cancelled, so this row stands no more: match again.", id=who)
        findings.append(finding(Code.PROMISE_FREED, row.row.place("Vært-ID"), who, message))
    return replace(book, placements=tuple(rows)), tuple(findings)


def as_it_stands(instance: Instance, book: MatchBook) -> Instance:
    """Return the instance with what stands in the rows: locks, sent and refused proposals."""
    locked, sent, refused = {}, {}, set()
    for row in book.placements:
        if row.intern_id not in instance.intern_by_id or row.host_id not in instance.host_by_id:
            continue
        if row.status == REFUSED:
            refused.add((row.intern_id, row.host_id))
        elif row.locked or row.status == ACCEPTED:
            locked[row.intern_id] = Promise(row.host_id, row.days)
        if row.status == SENT:
            sent[row.intern_id] = Promise(row.host_id, row.days)
    return replace(instance, locked=locked, sent=sent, refused=instance.refused | refused)


def as_it_was_made(instance: Instance, book: MatchBook) -> Instance:
    """Return the instance that the match was made from, as long as nothing has been edited.

    What had been sent and was not kept stands in `Ændringer`.
    """
    made = as_it_stands(instance, book)
    lost = {
        who: Promise(host_id)
        for who, host_id in book.lost
        if who in made.intern_by_id and host_id in made.host_by_id and who not in made.locked
    }
    return replace(made, sent={**lost, **made.sent}, max_moves=book.max_moves)
