"""What an earlier match leaves to a new one: answers, locks, notes, and what was turned down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from ipraktik.model.match_schema import ACCEPTED, ANSWER_HEADERS, CANCELLED, PROPOSED, REFUSED, SENT
from ipraktik.model.origin import Raw
from ipraktik.model.schema import YES
from ipraktik.model.week import Day, format_days
from ipraktik.text import Text

Refused = Mapping[tuple[str, str], Mapping[str, Raw]]
"""Rows of `Afvist` by intern ID and host ID: what else stands in each, by header."""


class Answers(NamedTuple):
    """The three yeses: True for yes, False for no, None where nobody has answered."""

    intern: bool | None = None
    manager: bool | None = None
    host: bool | None = None

    @property
    def verdict(self) -> bool | None:
        """Return False after any no, True once all have said yes, else None."""
        if False in self:
            return False
        return None if None in self else True

    @property
    def refused_by(self) -> tuple[str, ...]:
        """Return who said no, by the last word of their columns' headers."""
        pairs = zip(ANSWER_HEADERS, self, strict=True)
        return tuple(header.split()[-1] for header, answer in pairs if answer is False)


NO_ANSWERS = Answers()


@dataclass(frozen=True, slots=True)
class Stay:
    """A host by ID, and the days there."""

    host_id: str
    days: frozenset[Day]


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One row of `Matchforslag` as it counts when a new match is made.

    Parameters
    ----------
    intern_id, host_id : str
    days : frozenset of Day
        Empty where they are left open.
    was : Stay, optional
        What the match had proposed; None for a row that was added by hand.
    status : str
        The effective one: of Status and the three answers, whichever counts.
    told : str
        The status that goes with `was`: what the intern knows of it.
    locked : bool
        Lås is Ja, or host or days were overwritten by hand.
    answers : Answers
    reply_by : date, optional
    remark : str
    added : mapping of header to value
        The columns that the coordinator has added.
    """

    intern_id: str
    host_id: str
    days: frozenset[Day] = frozenset()
    was: Stay | None = None
    status: str = PROPOSED
    told: str = PROPOSED
    locked: bool = False
    answers: Answers = NO_ANSWERS
    reply_by: date | None = None
    remark: str = ""
    added: Mapping[str, Raw] = field(default_factory=dict)

    def at(self, host_id: str, days: frozenset[Day]) -> KeptRow:
        """Return what goes along to a placement of the same intern in a new match.

        Elsewhere nobody has been told or has answered; on other days at the same host the
        proposal counts as kept (contract 4, level 3), but everybody has to be asked anew.
        """
        if host_id != self.host_id or self.status in (REFUSED, CANCELLED):
            return KeptRow(self.intern_id, host_id, days, remark=self.remark, added=self.added)
        if self.days and days != self.days:
            return replace(self, days=days, answers=NO_ANSWERS, reply_by=None)
        return replace(self, days=days)


def is_law(row: KeptRow) -> bool:
    """Whether host and days of a row stay exactly (contract 5)."""
    return row.locked or row.status == ACCEPTED


def is_promise(row: KeptRow) -> bool:
    """Whether somebody has been told of a row, or it stays exactly."""
    return is_law(row) or row.status == SENT


def promise_text(row: KeptRow) -> str:
    """Return host, days, status and lock of a row in one line, for `promise_of` to read."""
    return "|".join((row.host_id, format_days(row.days), row.status, YES if row.locked else ""))


def promise_of(intern_id: str, text: str) -> KeptRow:
    """Return the row of a line that `promise_text` has made."""
    host_id, days, status, locked = text.rsplit("|", 3)
    known = {day.short: day for day in Day}
    own = frozenset(known[one] for one in days.split(";") if one)
    return KeptRow(intern_id, host_id, own, Stay(host_id, own), status, status, locked == YES)


@dataclass(frozen=True, slots=True)
class EarlierRound:
    """The workbook of a round before: its number, its name without folders, and its SHA-256."""

    number: int
    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet that a coordinator added to a match workbook: its cells, as they stand.

    Parameters
    ----------
    name : str
    rows : tuple of (int, tuple of Raw)
        Excel's row number and the cells; wholly empty rows are left out.
    """

    name: str
    rows: tuple[tuple[int, tuple[Raw, ...]], ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What an intern was told of in an earlier round, and the Status that went with it."""

    stay: Stay
    status: str


@dataclass(frozen=True, slots=True)
class Before:
    """The match that a new one is made from.

    Parameters
    ----------
    rows : mapping of intern ID to KeptRow
        Those that were turned down or cancelled too.
    heard : mapping of intern ID to Heard
        Whoever stands otherwise in it than was told before, and has perhaps not heard of it yet.
    refused : Refused
        The memory of all rounds, with what has been turned down since.
    remarks : mapping of intern ID to str
        Notes on interns without a host.
    added : mapping of intern ID to mapping of header to value
        What stands in the columns that the coordinator added for them.
    own_sheets : tuple of OwnSheet
        The sheets that the coordinator added.
    chain : tuple of EarlierRound
        All rounds before, the first one first.
    notes : tuple of Text
        What was done to `Matchforslag` that changes nothing.
    imported : mapping of str to str
        By ID, the digest of the sign-up as a file had it last (`digest_of`).
    answers : mapping of str to str
        Answers taken from files in all rounds, by their digest, with the intern's ID.
    taken : int
        How many were taken from files for the new match.
    """

    rows: Mapping[str, KeptRow] = field(default_factory=dict)
    refused: Refused = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)
    added: Mapping[str, Mapping[str, Raw]] = field(default_factory=dict)
    own_sheets: tuple[OwnSheet, ...] = ()
    chain: tuple[EarlierRound, ...] = ()
    notes: tuple[Text, ...] = ()
    imported: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    taken: int = 0
    heard: Mapping[str, Heard] = field(default_factory=dict)

    @property
    def round(self) -> int:
        """Return the number of the round that is made from this one."""
        return 1 + (self.chain[-1].number if self.chain else 0)


def with_left(before: Before, ids: Iterable[str]) -> Before:
    """Return the match in which the rows of these interns are cancelled."""
    rows = {
        who: replace(before.rows[who], status=CANCELLED, told=CANCELLED)
        for who in ids
        if who in before.rows
    }
    return replace(before, rows={**before.rows, **rows})
