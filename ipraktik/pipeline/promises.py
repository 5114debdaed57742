"""An instance with what has been promised: locks, sent proposals, and what was turned down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ipraktik.model.eligibility import Rule, broken_rules, describe_rule
from ipraktik.model.findings import Code, Finding, Severity, finding
from ipraktik.model.instance import Promise
from ipraktik.model.locks import find_lock_faults
from ipraktik.model.match_schema import ACCEPTED, CANCELLED, REFUSED, REFUSED_SHEET, SENT
from ipraktik.model.names import fold
from ipraktik.model.origin import Place, Raw
from ipraktik.model.promises import Before, KeptRow, is_law, with_left
from ipraktik.pipeline.recall import recall
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.model.instance import Instance
    from ipraktik.model.signups import SignUps
    from ipraktik.pipeline.recall import Recalled
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.validation.check import Checked


@dataclass(frozen=True)
class Promised:
    """What a new match starts from.

    Parameters
    ----------
    before : Before
        A row of somebody who has cancelled has that status.
    instance : Instance
        With `locked`, `sent` and `refused`.
    findings : tuple of Finding
        ``lock-impossible`` for what cannot be kept, and what else is to be told.
    """

    before: Before
    instance: Instance
    findings: tuple[Finding, ...]


def without_those_who_left(signups: SignUps, book: MatchBook) -> SignUps:
    """Return the sign-ups in which whoever is Afmeldt in `Matchforslag` has cancelled."""
    left = {row.intern_id for row in book.placements if row.status == CANCELLED}
    known = {
        one.identity
        for one in signups.interns
        if one.row.file == book.file.name and one.intern_id in left
    }
    interns = (replace(i, cancelled=True) if i.identity in known else i for i in signups.interns)
    return replace(signups, interns=tuple(interns))


def promise(book: MatchBook, checked: Checked) -> Promised:
    """Return the instance of checked sign-ups with the promises of a match workbook.

    Parameters
    ----------
    book : MatchBook
        With the statuses that count.
    checked : Checked
        Has an instance.
    """
    return _Promises(book, checked).settle()


class _Promises:
    def __init__(self, book: MatchBook, checked: Checked) -> None:
        assert checked.instance is not None, "stopping findings are refused before"
        self._book, self._instance = book, checked.instance
        self._hosts = {host.host_id: host for host in checked.signups.hosts}
        self._interns = {intern.intern_id: intern for intern in checked.signups.interns}
        self._recalled: Recalled = recall(book, self._hosts)
        self._findings = [one for one in self._recalled.findings if not self._has_left(one)]

    def _has_left(self, one: Finding) -> bool:
        """Whether a finding is about the row of an intern who has cancelled."""
        rows = (row for row in self._book.placements if row.row.number == one.place.row)
        interns = (self._interns.get(row.intern_id) for row in rows)
        is_here = one.place.sheet == self._book.place.sheet
        return is_here and any(intern is not None and intern.cancelled for intern in interns)

    def settle(self) -> Promised:
        rows = self._recalled.before.rows
        left = [who for who in rows if who in self._interns and self._interns[who].cancelled]
        before = self._with_known_refusals(with_left(self._recalled.before, left))
        standing = [row for row in before.rows.values() if self._stands(row)]
        locked = {r.intern_id: Promise(r.host_id, r.days) for r in standing if is_law(r)}
        sent = {
            row.intern_id: Promise(row.host_id, row.days) for row in standing if row.status == SENT
        }
        refused = self._instance.refused | frozenset(before.refused)
        locked = {who: one for who, one in locked.items() if self._is_open(who, refused, one)}
        instance = replace(self._instance, locked=locked, sent=sent, refused=refused)
        self._findings += self._broken(instance)
        self._findings += self._against_rules(before)
        return Promised(before, instance, tuple(self._findings))

    def _with_known_refusals(self, before: Before) -> Before:
        """Return the match whose refusals are spelled as the sign-ups; others are told."""
        interns = {fold(one): one for one in self._interns}
        hosts = {fold(one): one for one in self._hosts}
        refused: dict[tuple[str, str], Mapping[str, Raw]] = {}
        for (intern_id, host_id), rest in before.refused.items():
            who, where = interns.get(fold(intern_id)), hosts.get(fold(host_id))
            refused.setdefault((who or intern_id, where or host_id), rest)
            if who is None or where is None:
                message = say(
                    "There is no {id}, so this line forbids nothing. Write the IDs of intern and "
                    "host.",
                    id=host_id if who else intern_id,
                )
                place = Place(self._book.file.name, REFUSED_SHEET)
                self._findings.append(finding(Code.REFUSAL_UNKNOWN, place, intern_id, message))
        return replace(before, refused=refused)

    def _stands(self, row: KeptRow) -> bool:
        """Whether a row still holds; what was promised and cannot hold any more is told."""
        if row.status in (REFUSED, CANCELLED):
            return False
        intern, host = self._interns.get(row.intern_id), self._hosts.get(row.host_id)
        takes_part = row.intern_id in self._instance.intern_by_id
        if takes_part and row.host_id in self._instance.host_by_id:
            return True
        if not is_law(row):
            return False
        if host is not None and host.cancelled:
            message = say(
                "{host} has cancelled, so {intern} is free again although it was agreed. Tell "
                "the intern.",
                host=row.host_id,
                intern=row.intern_id,
            )
            self._tell(Code.PROMISE_FREED, row, message)
        elif intern is None:
            self._tell(Code.LOCK_IMPOSSIBLE, row, _nobody(row.intern_id), "Praktikant-ID")
        elif host is None:
            self._tell(Code.LOCK_IMPOSSIBLE, row, _no_host(row.host_id))
        else:
            faulty = row.intern_id if not takes_part else row.host_id
            message = say(
                "{intern} is promised {host}, but the sign-up of {faulty} has an error. Mend it, "
                "or give up the promise: empty Lås, and set Status to Afvist or Afmeldt.",
                intern=row.intern_id,
                host=row.host_id,
                faulty=faulty,
            )
            self._tell(Code.LOCK_IMPOSSIBLE, row, message)
        return False

    def _is_open(self, intern_id: str, refused: Iterable[tuple[str, str]], lock: Promise) -> bool:
        """Whether nobody who travels along has turned a promised host down."""
        members = self._instance.unit_of[intern_id].members
        by = [m.intern_id for m in members if (m.intern_id, lock.host_id) in refused]
        if by == [intern_id]:
            message = say(
                "{intern} is promised {host}, but that stands in Afvist as turned down. Correct "
                "the one that is wrong; a line in Afvist may be deleted.",
                intern=intern_id,
                host=lock.host_id,
            )
            self._tell(Code.LOCK_IMPOSSIBLE, self._recalled.before.rows[intern_id], message)
        elif by:
            message = say(
                "{intern} is promised {host}, but {by} has turned it down, and companions go "
                "together. Correct the one that is wrong; a line in Afvist may be deleted.",
                intern=intern_id,
                host=lock.host_id,
                by=", ".join(by),
            )
            self._tell(Code.LOCK_IMPOSSIBLE, self._recalled.before.rows[intern_id], message)
        return not by

    def _broken(self, instance: Instance) -> Iterator[Finding]:
        """Yield the locks that rules 1 to 3 forbid, at the row to look at first.

        A row that has been told to be wrong already is not told again.
        """
        wrong = {one.place.row for one in self._book.findings if one.severity is Severity.ERROR}
        for fault in find_lock_faults(instance):
            locks = [who for who in fault.intern_ids if who in instance.locked]
            rows = [self._recalled.rows[who] for who in locks if who in self._recalled.rows]
            # Of those who share a host, the one decided last is the likelier slip.
            if any(row.row.number in wrong for row in rows):
                continue
            rows.sort(key=lambda row: (row.locked, row.row.number))
            place = rows[-1].row.place("Vært-ID") if rows else self._book.place
            yield finding(Code.LOCK_IMPOSSIBLE, place, fault.host_id, fault.message)

    def _against_rules(self, before: Before) -> Iterator[Finding]:
        """Yield hosts typed by hand that rules 4 to 6 forbid; only Lås stands over those."""
        for who, row in self._recalled.rows.items():
            kept = before.rows[who]
            if row.locked or not kept.locked or kept.status in (ACCEPTED, REFUSED, CANCELLED):
                continue
            unit = self._instance.unit_of.get(who)
            host = self._instance.host_by_id.get(row.host_id)
            rules = broken_rules(self._instance, unit, host) if unit and host else ()
            for rule in rules:
                if rule in _OVERRIDABLE:
                    message = say(
                        "{rule}. Choose another host, or write Ja in Lås to keep it all the same.",
                        rule=describe_rule(rule),
                    )
                    place = row.row.place("Vært-ID")
                    yield finding(Code.LOCK_IMPOSSIBLE, place, row.host_id, message)
                    break

    def _tell(self, code: Code, row: KeptRow, message: Text, header: str = "Vært-ID") -> None:
        known = self._recalled.rows.get(row.intern_id)
        place: Place = known.row.place(header) if known else self._book.place
        self._findings.append(finding(code, place, row.host_id, message))


def _nobody(intern_id: str) -> Text:
    return say("There is no intern {id}. Write an ID of the sheet Praktikanter.", id=intern_id)


def _no_host(host_id: str) -> Text:
    if not host_id:
        return say("The row needs a host. Write an ID of the sheet Værter, or delete the row.")
    return say("There is no host {id}. Write an ID of the sheet Værter.", id=host_id)


_OVERRIDABLE = frozenset(
    {
        *(Rule.OWN_WORKPLACE, Rule.OWN_ORGANISATION, Rule.WISHED_ONLY, Rule.FIELD),
        *(Rule.LANDSDEL, Rule.SELF_FOUND),
    }
)
