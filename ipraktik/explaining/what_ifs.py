"""Questions about how many have a place, asked of one match again and again.

Only those are matched again who can feel the difference: the group that shares hosts with the
units without a place, in the changed instance. Everybody outside it keeps the place they have.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from ipraktik.matching.bottleneck import Bottleneck, Bottlenecks
from ipraktik.matching.counting import Counting, how_many_placed
from ipraktik.matching.openings import Openings
from ipraktik.matching.seating import Seating
from ipraktik.matching.what_if import must_place, with_fixed
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Unit
from ipraktik.model.placement import Placement

_LARGE = 30
"""People of a group that it takes longer to count out than to ask about everybody."""


class WhatIfs:
    """How many have a place if something were different; every answer is exact.

    First those without a place are seated, others moving aside: where that reaches what the
    places can hold at most, it is the answer. Only else is the group counted out.

    Parameters
    ----------
    instance : Instance
    placements : sequence of Placement
        The match that everything is compared with; as many as possible have a place in it.
    """

    def __init__(self, instance: Instance, placements: Sequence[Placement]) -> None:
        self.instance = instance
        self.host_of = {one.intern_id: one.host_id for one in placements}
        self.groups = Bottlenecks(instance, self.host_of)
        self._openings = Openings(instance)
        keys = self._openings.units
        self._start = {key: self.host_of[key[0]] for key in keys if key[0] in self.host_of}
        self._counts: dict[object, int] = {}

    @cached_property
    def unplaced(self) -> tuple[Unit, ...]:
        """Return the units that have no place."""
        return tuple(unit for unit in self.instance.units if not self.is_placed(unit))

    @cached_property
    def crowded(self) -> Bottleneck:
        """Return everybody who shares hosts with somebody without a place."""
        return self.groups.around(self.unplaced)

    def is_placed(self, unit: Unit) -> bool:
        """Whether a unit has a place in the match."""
        return unit.members[0].intern_id in self.host_of

    def can_be_placed(self, changed: Instance, unit: Unit) -> bool:
        """Whether a unit of a changed instance can have a place, and all others keep theirs."""
        placed = [one for one in changed.units if self.is_placed(one)]
        openings = Openings(must_place(changed, [*placed, unit]), self._openings)
        if openings.impossible:
            return False
        seating = Seating(openings, self._start)
        seating.improve(0)
        if seating.seats_all_who_must:
            return True
        groups = Bottlenecks(changed, self.host_of, self.groups)
        group = groups.around([unit])
        return group.places >= group.interns and self.count(groups, group) == group.interns

    def gain(self, changed: Instance, hosts: Iterable[Host]) -> int:
        """Return how many more have a place if some hosts are new, or give other answers.

        Parameters
        ----------
        changed : Instance
        hosts : iterable of Host
            Those in which it differs.
        """
        groups, new = Bottlenecks(changed, self.host_of, self.groups), {h.host_id for h in hosts}
        if not any(host.host_id in new for host in groups.around(self.unplaced).hosts):
            return 0
        most = self._most(changed)
        return 0 if most is None else most - len(self.host_of)

    def can_go(self, unit: Unit, host: Host) -> bool:
        """Whether some match has the unit at the host."""
        changed = with_fixed(self.instance, unit, host)
        return changed is not None and not Openings(changed, self._openings).impossible

    def loses_nobody(self, unit: Unit, host: Host) -> bool | None:
        """Whether a unit could go to a host with everybody keeping a place.

        Returns
        -------
        bool or None
            None where it is not known: only a long search could tell.
        """
        if self.has_room(unit, host):
            return True
        changed = with_fixed(self.instance, unit, host)
        most = None if changed is None else self._most(changed, exactly=False)
        return None if most is None else most >= len(self.host_of)

    def _most(self, changed: Instance, exactly: bool = True) -> int | None:
        """Return how many can have a place; None where those who must be at a host cannot.

        Where it need not be exact, None also stands for what only counting out could tell.

        Who is still without a place after seating shares hosts with a group; only where those
        hosts are not full can more of it have a place.
        """
        openings = Openings(changed, self._openings)
        if openings.impossible:
            return None
        seating = Seating(openings, self._start)
        seating.improve(len(changed.interns))
        host_of = {one: host for key, host in seating.host_of.items() for one in key}
        for key, host in openings.bound.items():
            host_of.update(dict.fromkeys(key, host))
        groups = Bottlenecks(changed, host_of, self.groups)
        total = len(host_of)
        for group in groups.apart():
            seated = groups.placed_in(group)
            if seated == min(group.interns, group.places):
                continue
            if not exactly:
                return total if total >= len(self.host_of) else None
            if group.interns > _LARGE:
                return self._counting.how_many_placed(changed)
            total += self.count(groups, group) - seated
        return total

    @cached_property
    def _counting(self) -> Counting:
        return Counting(self.instance, self.host_of)

    def has_room(self, unit: Unit, host: Host) -> bool:
        """Whether a host can take a unit beside those it has."""
        guests = {key for key, at in self._start.items() if at == host.host_id}
        bound = {key for key, at in self._openings.bound.items() if at == host.host_id}
        key = tuple(member.intern_id for member in unit.members)
        return self._openings.fits(host.host_id, (*sorted(guests - bound), key))

    def count(self, groups: Bottlenecks, group: Bottleneck) -> int:
        """Return how many of a group can have a place at once."""
        key = _signature(groups, group)
        if key not in self._counts:
            self._counts[key] = how_many_placed(groups.alone(group)) or 0
        return self._counts[key]


def _signature(groups: Bottlenecks, group: Bottleneck) -> object:
    """Return what a count hangs on: days, sizes and places, and who may go where."""
    hosts = {host.host_id: number for number, host in enumerate(group.hosts)}
    rooms = tuple((host.capacity, host.available, host.effective_days) for host in group.hosts)
    units = tuple(
        (
            unit.identity,
            unit.size,
            unit.available,
            groups.instance.lock_of(unit),
            tuple(hosts[host.host_id] for host in groups.possible_hosts(unit)),
        )
        for unit in group.units
    )
    return rooms, units
