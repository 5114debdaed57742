"""What a coordinator did to `Matchforslag` that has to be told before anything is explained."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from ipraktik.model.match_schema import CANCELLED, REFUSED
from ipraktik.model.people import Host, Intern
from ipraktik.pipeline.restore import OVERRIDABLE
from ipraktik.text import Text, say

if TYPE_CHECKING:
    from ipraktik.matching.audit_rules import Violation
    from ipraktik.model.instance import Instance
    from ipraktik.pipeline.restore import Restored
    from ipraktik.reading.match_book import PlacementRow

_TOGETHER = 2
_ALWAYS = (1, _TOGETHER, 3)
"""The rules without which nothing can be said of those who have no host."""


class HandEdits:
    """The rows that do not place anybody, and the rules that the others break.

    Parameters
    ----------
    restored : Restored
    instance : Instance
        With the locks and answers of the workbook.
    """

    def __init__(self, restored: Restored, instance: Instance) -> None:
        from ipraktik.matching.audit import audit

        self._instance, self._signups = instance, restored.checked.signups
        self._rows = restored.book.placements
        self._known = {row.intern_id for row in self._rows} | _without_host(restored)
        self._hosts = {one.intern_id: one.host_id for one in restored.placements}
        locked = {row.intern_id for row in self._rows if row.locked}
        self._broken = [
            one
            for one in audit(instance, restored.placements, ()).violations
            if one.rule and not (one.intern_id in locked and one.rule in OVERRIDABLE)
        ]

    def warnings(self, person: Host | Intern) -> tuple[Text, ...]:
        """Return which rules the placement of a person, or at a host, breaks."""
        if isinstance(person, Host):
            ids = {who for who, host_id in self._hosts.items() if host_id == person.host_id}
            return (*self._broken_by(ids, {person.host_id}), *self._left_out(person.host_id))
        unit = self._instance.unit_of[person.intern_id]
        ids = {member.intern_id for member in unit.members}
        hosts = {self._hosts[one] for one in ids if one in self._hosts}
        return tuple(self._broken_by(ids, hosts))

    def why_without(self, intern: Intern) -> Text | None:
        """Return what was done that leaves an intern without a host, or None for nothing."""
        rows = [row for row in self._rows if row.intern_id == intern.intern_id]
        if rows:
            return self._why(rows[-1])
        if intern.intern_id not in self._known:
            return _DELETED
        fault = next((one for one in self._broken if one.rule in _ALWAYS), None)
        return None if fault is None else say("{rule} {advice}", rule=fault.message, advice=_FIRST)

    def _why(self, row: PlacementRow) -> Text:
        if row.status == REFUSED:
            return say(
                "{host} was turned down (Status Afvist): waits for a new match.", host=row.host_id
            )
        if row.status == CANCELLED:
            return say("Has cancelled (Status Afmeldt in Matchforslag).")
        if row.host_id in self._cancelled(self._signups.hosts):
            return say(
                "{host} has cancelled (Status Afmeldt in Værter): waits for a new match.",
                host=row.host_id,
            )
        return say(
            "The host or the days in row {row} of Matchforslag are missing or unknown. Correct "
            "the row, or match again.",
            row=row.row.number,
        )

    def _left_out(self, host_id: str) -> Iterator[Text]:
        """Yield who stands at a host but has cancelled."""
        cancelled = self._cancelled(self._signups.interns)
        for row in self._rows:
            gone = row.status == CANCELLED or row.intern_id in cancelled
            if row.host_id == host_id and gone and row.status != REFUSED:
                yield say("{intern} has cancelled, and is left out.", intern=row.intern_id)

    def _broken_by(self, ids: Collection[str], hosts: Collection[str]) -> Iterator[Text]:
        for one in self._broken:
            if one.intern_id in ids or (not one.intern_id and one.host_id in hosts):
                yield say("Changed by hand, against a rule: {rule}", rule=self._told(one))

    def _told(self, one: Violation) -> Text:
        if one.rule == _TOGETHER:
            return say("{rule} Give all of them the same, or match again.", rule=one.message)
        return one.message

    def _cancelled(self, people: Sequence[Host] | Sequence[Intern]) -> set[str]:
        return {one.own_id for one in people if one.cancelled}


_DELETED = say(
    "The row was deleted: there is none in Matchforslag and none in Uden match. Put it back, or "
    "match again."
)
_FIRST = say("Correct that, or match again: until then nobody can tell why this person has none.")


def _without_host(restored: Restored) -> set[str]:
    from ipraktik.reading.match_book import unplaced_causes

    return set(unplaced_causes(restored.book))
