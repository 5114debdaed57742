"""Answers from returned lists and surveys, put into the rows of `Matchforslag`."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ipraktik.model.answers import AnswerRow, GivenAnswer, Side
from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.match_schema import ACCEPTED, ANSWER_HEADERS, CANCELLED, REFUSED
from ipraktik.model.names import fold
from ipraktik.model.promises import Answers
from ipraktik.model.schema import NO, YES
from ipraktik.pipeline.answerers import Answerers, Unclear
from ipraktik.pipeline.sealed import read_control
from ipraktik.pipeline.standing import settle
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.model.origin import Place
    from ipraktik.model.signups import SignUps
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.reading.placement_rows import PlacementRow

_DIGEST_LENGTH = 16


@dataclass(frozen=True)
class Answered:
    """A match workbook with the answers of files.

    Parameters
    ----------
    book : MatchBook
        With the statuses that count now.
    findings : tuple of Finding
        Answers that were not used, or that contradict what stands there.
    known : mapping of str to str
        All answers that were ever taken from files, by their digest, with the intern's ID.
    taken : int
        How many were taken now.
    """

    book: MatchBook
    findings: tuple[Finding, ...] = ()
    known: Mapping[str, str] = field(default_factory=dict)
    taken: int = 0


def with_answers(book: MatchBook, signups: SignUps) -> Answered:
    """Return a match workbook in which the answers of files fill the cells that are blank.

    An answer that was taken in an earlier round, to a proposal that stands no more, is not taken
    for one to the new proposal: a survey is exported again and again.

    Parameters
    ----------
    book : MatchBook
        With the statuses that count (`settle`).
    signups : SignUps
        The sign-ups of all files, before anybody is set aside.
    """
    known = read_control(book.file.name, book.control).answers
    if not signups.answers:
        return Answered(book, known=known)
    return _Merging(book, signups, known).merge()


@dataclass(frozen=True, slots=True)
class _Taken:
    """An answer that was taken: from where, and when it was given."""

    answer: bool
    place: Place
    at: datetime | None


class _Merging:
    def __init__(self, book: MatchBook, signups: SignUps, known: Mapping[str, str]) -> None:
        self._book, self._given = book, signups.answers
        self._people = Answerers(book, signups)
        self._rows = {row.intern_id: row for row in reversed(book.placements)}
        self._before = known
        self._marks: dict[str, tuple[str, Side]] = {}
        self._taken: dict[tuple[str, Side], _Taken | None] = {}
        self._findings: list[Finding] = []

    def merge(self) -> Answered:
        for row in sorted(self._given, key=_order):
            self._note_status(row)
            told: set[str] = set()
            for given in row.answers:
                found = self._people.of(row, given)
                if not isinstance(found, Unclear):
                    for intern_id, side in found:
                        self._put(intern_id, side, row, given)
                elif str(found.text) not in told and _digest(row, given) not in self._before:
                    told.add(str(found.text))
                    self._tell(found.place, given.value, found.text)
            self._note(row)
        placements = tuple(self._settled(row) for row in self._book.placements)
        book = settle(replace(self._book, placements=placements))
        used = {key for key, one in self._taken.items() if one is not None}
        unused = self._taken.keys() - used
        known = {mark: key[0] for mark, key in self._marks.items() if key not in unused}
        return Answered(book, tuple(self._findings), {**self._before, **known}, len(used))

    def _settled(self, row: PlacementRow) -> PlacementRow:
        """Return a row with what was found for its intern; a copy of a row stays its copy."""
        found = self._rows.get(row.intern_id, row)
        return replace(row, answers=found.answers, reply_by=found.reply_by, remark=found.remark)

    def _put(self, intern_id: str, side: Side, row: AnswerRow, given: GivenAnswer) -> None:
        mark = _digest(row, given)
        placement = self._rows[intern_id]
        now, key = placement.answers[side], (intern_id, side)
        if mark in self._before:
            if now is None and key not in self._taken:
                self._tell(given.place, given.value, _stale(intern_id, side), Severity.INFO)
            return
        if now is None and key not in self._taken:
            self._take(key, _Taken(given.answer, given.place, row.answered_at))
        elif key in self._taken:
            self._take_again(key, row, given)
        elif now is not given.answer:
            message = say(
                "{intern}: {header} is {now} in Matchforslag, but here the answer is {given}. "
                "Nothing was changed. Ask, and correct the one that is wrong.",
                intern=intern_id,
                header=ANSWER_HEADERS[side],
                now=_word(now),
                given=_word(given.answer),
            )
            self._tell(given.place, given.value, message, code=Code.ANSWERS_DIFFER)
            return
        self._marks[mark] = key

    def _take(self, key: tuple[str, Side], taken: _Taken | None) -> None:
        intern_id, side = key
        row = self._rows[intern_id]
        answers = list(row.answers)
        answers[side] = taken.answer if taken else None
        self._rows[intern_id] = replace(row, answers=Answers(*answers))
        self._taken[key] = taken

    def _take_again(self, key: tuple[str, Side], row: AnswerRow, given: GivenAnswer) -> None:
        """Take a second answer to the same, if it is known to be the later one."""
        first = self._taken[key]
        if first is None or first.answer is given.answer:
            return
        if first.at and row.answered_at and first.at < row.answered_at:
            self._take(key, _Taken(given.answer, given.place, row.answered_at))
            return
        message = say(
            "{intern}: here {header} is {given}, but in {file} {cell} it is {first}. Neither was "
            "used. Ask, and write it in Matchforslag.",
            intern=key[0],
            header=ANSWER_HEADERS[key[1]],
            given=_word(given.answer),
            first=_word(first.answer),
            file=first.place.file,
            cell=first.place.cell,
        )
        self._tell(given.place, given.value, message, code=Code.ANSWERS_DIFFER)
        self._take(key, None)

    def _note(self, row: AnswerRow) -> None:
        """Fill in a deadline and a remark of a row that is about one intern."""
        intern_id = self._people.only_intern(row)
        placement = self._rows.get(intern_id)
        if placement is None:
            return
        if row.remark and row.remark not in placement.remark:
            both = "; ".join(filter(None, (placement.remark, row.remark)))
            placement = replace(placement, remark=both)
        if row.reply_by and placement.reply_by is None:
            placement = replace(placement, reply_by=row.reply_by)
        self._rows[intern_id] = placement

    def _note_status(self, row: AnswerRow) -> None:
        """Tell a decision in a copy of `Matchforslag`: only the answers are taken from it."""
        placement = self._rows.get(self._people.only_intern(row))
        decisions = {fold(status): status for status in (ACCEPTED, REFUSED, CANCELLED)}
        here = decisions.get(fold(row.status))
        if placement is not None and here not in (None, placement.status):
            message = say(
                "Status is {here} here, but {there} in Matchforslag. Only the answers are taken "
                "from a list. If it is right, write it in Matchforslag.",
                here=here,
                there=placement.status,
            )
            self._tell(row.row.place("status"), row.status, message)

    def _tell(
        self,
        place: Place,
        value: str,
        message: Text,
        severity: Severity = Severity.WARNING,
        code: Code = Code.ANSWER_UNUSED,
    ) -> None:
        self._findings.append(finding(code, place, value, message, severity))


def _order(row: AnswerRow) -> tuple[object, ...]:
    return (row.answered_at or datetime.min, row.row.file, row.row.sheet, row.row.number)


def _digest(row: AnswerRow, given: GivenAnswer) -> str:
    """Return what makes an answer the same one, in whatever export it stands again."""
    moment = row.answered_at.isoformat() if row.answered_at else ""
    people = ";".join((row.intern_id, row.host_id, *row.emails))
    side = "" if given.side is None else ANSWER_HEADERS[given.side]
    parts = (people, side, fold(given.value), moment)
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:_DIGEST_LENGTH]


def _stale(intern_id: str, side: Side) -> Text:
    return say(
        "{intern}: this answer was taken before, to an earlier proposal, so it is not used again. "
        "If it is about the proposal that stands now, write it in {header}.",
        intern=intern_id,
        header=ANSWER_HEADERS[side],
    )


def _word(answer: bool | None) -> str:
    return YES if answer else NO
