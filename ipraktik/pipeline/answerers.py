"""Whose answer a row is: by Praktikant-ID, or by the e-mail of an intern or a host."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ipraktik.model.answers import AnswerRow, GivenAnswer, Side
from ipraktik.model.match_schema import ANSWER_HEADERS, CANCELLED, REFUSED
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.model.origin import Place
    from ipraktik.model.signups import SignUps
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.reading.placement_rows import PlacementRow


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why an answer belongs to nobody, and the cell to look at."""

    text: Text
    place: Place


Found = tuple[tuple[str, Side], ...] | Unclear
"""The proposals that an answer is to, by intern ID, and the side that answers."""


class Answerers:
    """The people of a match workbook, by the ways in which a list may name them.

    Parameters
    ----------
    book : MatchBook
        With the statuses that count.
    signups : SignUps
        Of all files; only those of the workbook have its IDs.
    """

    def __init__(self, book: MatchBook, signups: SignUps) -> None:
        own = book.file.name
        interns = [one for one in signups.interns if one.row.file == own]
        self._known = {one.intern_id for one in interns}
        self._rows: Mapping[str, PlacementRow] = {
            row.intern_id: row for row in reversed(book.placements)
        }
        self._interns = {one.email_identity: one.intern_id for one in interns if one.email}
        self._hosts: dict[str, set[str]] = {}
        for host in signups.hosts:
            if host.row.file == own and host.email:
                self._hosts.setdefault(host.email_identity, set()).add(host.host_id)

    def only_intern(self, row: AnswerRow) -> str:
        """Return the one intern that a row is about; empty where it may be about several."""
        if row.intern_id:
            return row.intern_id
        own = [self._interns[one] for one in row.emails if one in self._interns]
        return own[0] if own and not self._hosts_of(row.emails) else ""

    def of(self, row: AnswerRow, given: GivenAnswer) -> Found:
        """Return the proposals that an answer of a row is to."""
        if row.intern_id:
            return self._by_id(row, given)
        if not row.emails:
            return Unclear(_NOBODY, row.row.place())
        interns = [self._interns[one] for one in row.emails if one in self._interns]
        hosts = self._hosts_of(row.emails)
        if not interns and not hosts:
            return Unclear(_UNKNOWN, row.row.place("email 0"))
        side = given.side if given.side is not None else _one_side(interns, hosts, row.hint)
        if side is None:
            return Unclear(_BOTH, given.place)
        if side is Side.HOST:
            return self._at_hosts(hosts, row, given) if hosts else _not_a(_NO_HOST, row)
        return self._at(interns[0], side, row, given) if interns else _not_a(_NO_INTERN, row)

    def _by_id(self, row: AnswerRow, given: GivenAnswer) -> Found:
        """Return the proposal of the intern of that ID, if the addresses do not contradict it."""
        intern_id, place = row.intern_id, row.row.place("intern_id")
        if intern_id not in self._known:
            return Unclear(
                say(
                    "There is no intern {id}. Write an ID of the sheet Praktikanter.", id=intern_id
                ),
                place,
            )
        placement = self._rows.get(intern_id)
        others = [self._interns[one] for one in row.emails if one in self._interns]
        is_own, hosts = intern_id in others, self._hosts_of(row.emails)
        is_host = placement is not None and placement.host_id in hosts
        side = given.side
        if others and not is_own and not is_host:
            message = say(
                "The ID is {id}, but the e-mail is that of {other}. Correct the one that is wrong.",
                id=intern_id,
                other=others[0],
            )
            return Unclear(message, place)
        if side is None and is_own != is_host:
            side = Side.INTERN if is_own else Side.HOST
        side = row.hint if side is None else side
        if side is None:
            return Unclear(_WHOSE, given.place)
        return self._at(intern_id, side, row, given)

    def _at(self, intern_id: str, side: Side, row: AnswerRow, given: GivenAnswer) -> Found:
        placement = self._rows.get(intern_id)
        if placement is None:
            message = say(
                "{id} has no proposal in Matchforslag now, so the answer was not used.",
                id=intern_id,
            )
            return Unclear(message, given.place)
        if row.host_id and row.host_id != placement.host_id:
            message = say(
                "This answer is to {old}, but {intern} is proposed {new} now, so it was not used. "
                "Ask again.",
                old=row.host_id,
                intern=intern_id,
                new=placement.host_id,
            )
            return Unclear(message, given.place)
        return ((intern_id, side),)

    def _at_hosts(self, hosts: set[str], row: AnswerRow, given: GivenAnswer) -> Found:
        """Return all proposals at the host of an address that still stand."""
        chosen = hosts & {row.host_id} if row.host_id else hosts
        open_rows = [
            one
            for one in self._rows.values()
            if one.host_id in chosen and one.status not in (REFUSED, CANCELLED)
        ]
        if not open_rows:
            message = say(
                "{hosts} has no proposal in Matchforslag now, so the answer was not used.",
                hosts=", ".join(sorted(hosts)),
            )
            return Unclear(message, given.place)
        if len({one.host_id for one in open_rows}) > 1:
            message = say(
                "This e-mail is that of {hosts}. Add a column Praktikant-ID or Vært-ID that says "
                "which is meant.",
                hosts=", ".join(sorted(hosts)),
            )
            return Unclear(message, given.place)
        return tuple(sorted((one.intern_id, Side.HOST) for one in open_rows))

    def _hosts_of(self, emails: Iterable[str]) -> set[str]:
        return {host for one in emails for host in self._hosts.get(one, ())}


def _one_side(interns: object, hosts: object, hint: Side | None) -> Side | None:
    """Return the side of an address; where it is both a host's and an intern's, the hint."""
    if interns and hosts:
        return hint
    return Side.INTERN if interns else Side.HOST


def _not_a(text: Text, row: AnswerRow) -> Unclear:
    return Unclear(text, row.row.place("email 0"))


_NOBODY = say("The row has neither a Praktikant-ID nor an e-mail, so nobody knows whose it is.")
_UNKNOWN = say(
    "Nobody in the match has this e-mail. Ask which address they signed up with, or write the "
    "answer in Matchforslag."
)
_BOTH = say(
    "This e-mail is both a host's and an intern's. Call the column {intern} or {host}, so that it "
    "is clear who answers.",
    intern=ANSWER_HEADERS[Side.INTERN],
    host=ANSWER_HEADERS[Side.HOST],
)
_WHOSE = say(
    "It does not say whose answer this is. Call the column {intern}, {manager} or {host}.",
    intern=ANSWER_HEADERS[Side.INTERN],
    manager=ANSWER_HEADERS[Side.MANAGER],
    host=ANSWER_HEADERS[Side.HOST],
)
_NO_HOST = say("This is a host's answer, but no host in the match has the e-mail.")
_NO_INTERN = say(
    "This is an intern's or a manager's answer, but no intern in the match has the e-mail. Write "
    "the intern's e-mail or Praktikant-ID."
)
