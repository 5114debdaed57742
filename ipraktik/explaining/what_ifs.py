"""Questions about how many have a place, asked of one match again and again.

Only those are matched again who can feel the difference: the group that shares hosts with the
units without a place, in the changed instance. Everybody outside it keeps the place they have.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from ipraktik.matching.bottleneck import Bottleneck, Bottlenecks
from ipraktik.matching.counting import how_many_placed
from ipraktik.matching.openings import Openings
from ipraktik.matching.seating import Seating
from ipraktik.matching.what_if import must_place, with_fixed
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Unit
from ipraktik.model.placement import Placement


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
        seating = self._seating(must_place(changed, [*placed, unit]))
        if seating is None:
            return False
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
        feel_it = [
            unit
            for unit in self.unplaced
            if any(host.host_id in new for host in groups.around([unit]).hosts)
        ]
        if not feel_it:
            return 0
        group = groups.around(feel_it)
        before = self.placed_in(group)
        most = min(group.interns, group.places) - before
        seating = self._seating(changed)
        if seating is not None and most > 0:
            seating.improve(len(self.host_of) + most)
            if seating.placed - len(self.host_of) == most:
                return most
        return self.count(groups, group) - before if most > 0 else 0

    def loss(self, unit: Unit, host: Host) -> int | None:
        """Return how many fewer have a place if a placed unit goes to another host.

        Returns
        -------
        int or None
            None where the rules, or visitors who must be there, keep it away.
        """
        changed = with_fixed(self.instance, unit, host)
        if changed is None:
            return None
        seating = self._seating(must_place(changed, filter(self.is_placed, changed.units)))
        if seating is None:
            return None
        seating.improve(0)
        if seating.seats_all_who_must:
            return 0
        moved = {member.intern_id for member in unit.members}
        others = {one: at for one, at in self.host_of.items() if one not in moved}
        groups = Bottlenecks(changed, others)
        group = groups.around([unit, *self.unplaced])
        return self.placed_in(group) - self.count(groups, group)

    def has_room(self, unit: Unit, host: Host) -> bool:
        """Whether a host can take a unit beside those it has."""
        guests = {key for key, at in self._start.items() if at == host.host_id}
        bound = {key for key, at in self._openings.bound.items() if at == host.host_id}
        key = tuple(member.intern_id for member in unit.members)
        return self._openings.fits(host.host_id, (*sorted(guests - bound), key))

    def placed_in(self, group: Bottleneck) -> int:
        """Return how many of a group have a place in the match."""
        return sum(unit.size for unit in group.units if self.is_placed(unit))

    def count(self, groups: Bottlenecks, group: Bottleneck) -> int:
        """Return how many of a group can have a place at once."""
        key = _signature(groups, group)
        if key not in self._counts:
            self._counts[key] = how_many_placed(groups.alone(group)) or 0
        return self._counts[key]

    def _seating(self, changed: Instance) -> Seating | None:
        """Return everybody where they sit, or None where those who must be at a host cannot."""
        openings = Openings(changed, self._openings)
        return None if openings.impossible else Seating(openings, self._start)


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
