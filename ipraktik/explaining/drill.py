"""The cancellation drill: what if somebody leaves tomorrow? By matching again, promises held."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.matching.bottleneck import Bottlenecks
from ipraktik.matching.leaving import with_placements, without_host, without_intern
from ipraktik.matching.levels import TICKETS
from ipraktik.matching.openings import Openings
from ipraktik.matching.solve import solve
from ipraktik.model.drill import Cancellation, Drill
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern
from ipraktik.model.placement import Proof, Result


def find_drill(
    instance: Instance, result: Result, deadline: Deadline, told: Told = lambda *_: None
) -> Drill:
    """Try each cancellation that somebody could feel, the hosts with most visitors first.

    Parameters
    ----------
    instance : Instance
    result : Result
        Its best match, which is sent out as it is.
    deadline : Deadline
        Who is not reached by then is told to be so, and so is whoever cannot be proven.
    told : callable
    """
    rows: list[Cancellation] = []
    not_reached: list[tuple[str, bool]] = []
    work = _Drill(instance, result)
    leavers: list[Host | Intern] = [*work.hosts, *work.interns]
    for number, leaver in enumerate(leavers):
        told(number, len(leavers))
        row = None if deadline.is_over else work.cancel(leaver, deadline.seconds_left)
        if row is None:
            not_reached.append((leaver.own_id, isinstance(leaver, Host)))
        else:
            rows.append(row)
    return Drill(tuple(sorted(rows, key=_danger)), tuple(sorted(not_reached, key=_by_role)))


def _danger(row: Cancellation) -> tuple[object, ...]:
    """Return where a row stands: most places lost, then most moves, then most to call."""
    calls = (-len(row.losers), -row.told, -len(row.freed), -len(row.stand_ins))
    return (not row.clash, -max(0, row.lost), -row.moved, *calls, not row.is_host, row.leaver)


def _by_role(one: tuple[str, bool]) -> tuple[bool, str]:
    return not one[1], one[0]


class _Drill:
    """One match, and what becomes of it when somebody leaves."""

    def __init__(self, instance: Instance, result: Result) -> None:
        self._instance = with_placements(instance, result.placements)
        self._openings = Openings(self._instance)
        self._host_of = {one.intern_id: one.host_id for one in result.placements}
        proven = all(level.proof is not Proof.NONE for level in result.levels)
        self._is_best = proven and instance.max_moves is None

    @cached_property
    def _visitors(self) -> dict[str, list[str]]:
        visitors: dict[str, list[str]] = {}
        for intern_id, host_id in sorted(self._host_of.items()):
            visitors.setdefault(host_id, []).append(intern_id)
        return visitors

    @cached_property
    def hosts(self) -> Sequence[Host]:
        """Return the hosts with visitors, and those that give somebody priority."""
        found = [one for one in self._instance.hosts if self._matters(one)]
        return sorted(found, key=lambda one: (-len(self._at(one)), one.host_id))

    @cached_property
    def interns(self) -> Sequence[Intern]:
        """Return the interns with a place."""
        return [one for one in self._instance.interns if one.intern_id in self._host_of]

    def _at(self, host: Host) -> list[str]:
        return self._visitors.get(host.host_id, [])

    def _matters(self, host: Host) -> bool:
        if self._at(host):
            return True
        left = without_host(self._instance, host)
        return left.priority_ids != self._instance.priority_ids

    def cancel(self, leaver: Host | Intern, seconds: float) -> Cancellation | None:
        """Return what happens if somebody leaves; None where time was too short to prove it."""
        is_host = isinstance(leaver, Host)
        if isinstance(leaver, Host):
            changed, freed = without_host(self._instance, leaver), tuple(self._at(leaver))
        else:
            changed, freed = without_intern(self._instance, leaver), ()
            if self._is_alone(leaver):
                return Cancellation(leaver.own_id, is_host)
        if Openings(changed, self._openings).impossible:
            return Cancellation(leaver.own_id, is_host, freed, clash=True)
        result = solve(changed, seconds, TICKETS + 1)
        if any(level.proof is Proof.NONE for level in result.levels):
            return None
        after = {one.intern_id: one.host_id for one in result.placements}
        today = self._host_of.keys() - ({leaver.own_id} if not is_host else set())
        return Cancellation(
            leaver.own_id,
            is_host,
            freed,
            sum(one in self._instance.sent or self._is_locked(one) for one in freed),
            len(today) - len(after),
            sum(after.get(who) != one.host_id for who, one in changed.sent.items()),
            tuple(sorted(today - after.keys())),
            tuple(sorted(after.keys() - self._host_of.keys())),
        )

    def _is_locked(self, intern_id: str) -> bool:
        return self._instance.lock_of(self._instance.unit_of[intern_id]) is not None

    def _is_alone(self, intern: Intern) -> bool:
        """Whether nobody waits who could use the place, at once or by others moving.

        Those without a place share hosts with a group, which sits at no other hosts and can go to
        no others. So for those outside, and for the match in the group, it stays as it is. A lock
        that goes with the intern could set companions free.
        """
        unit = self._instance.unit_of[intern.intern_id]
        locked = unit.size > 1 and self._instance.lock_of(unit) is not None
        return self._is_best and not locked and intern.intern_id not in self._crowd

    @cached_property
    def _crowd(self) -> frozenset[str]:
        """Return everybody who shares hosts with those without a place."""
        groups = Bottlenecks(self._instance, self._host_of)
        units = self._instance.units
        waiting = [one for one in units if one.members[0].intern_id not in self._host_of]
        return frozenset(
            member.intern_id for unit in groups.around(waiting).units for member in unit.members
        )
