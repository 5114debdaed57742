"""Questions about how many have a place, asked of one match again and again.

Only those are matched again who can feel the difference: the group that shares hosts with the
units without a place, in the changed instance. Everybody outside it keeps the place they have.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
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
_MOST_PAIRS_COUNTED = 10_000
"""Pairs of a unit and a host; with more, not every alternative is counted out."""


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
        group = Bottlenecks(changed, self.host_of, self.groups).around([unit])
        if group.places < group.interns:
            return False
        everybody = replace(changed, units=(*filter(self.is_placed, changed.units), unit))
        groups = self._seated(everybody)
        if groups is None:
            return False
        return all(self.count(groups, group) == group.interns for group in groups.apart())

    def loses_nobody(self, unit: Unit, host: Host) -> bool | None:
        """Whether a unit could go to a host with everybody keeping a place.

        Returns
        -------
        bool or None
            None where it is not known: only counting out a large group could tell.
        """
        if self.has_room(unit, host):
            return True
        fixed = with_fixed(self.instance, unit, host)
        if fixed is None:
            return False
        stay = replace(fixed, units=tuple(filter(self.is_placed, fixed.units)))
        groups = self._seated(stay)
        waiting = groups.apart() if groups else []
        if groups is None or any(group.places < group.interns for group in waiting):
            return False
        if any(group.interns > _LARGE for group in waiting):
            if len(stay.units) * len(stay.hosts) > _MOST_PAIRS_COUNTED:
                return None
            return self._counting.how_many_placed(stay) == len(self.host_of)
        return all(self.count(groups, group) == group.interns for group in waiting)

    def _seated(self, instance: Instance) -> Bottlenecks | None:
        """Return the groups left when all units of an instance have looked for a seat.

        None where those who must be at a host cannot.
        """
        openings = Openings(must_place(instance, instance.units), self._openings)
        if openings.impossible:
            return None
        seating = Seating(openings, self._start)
        seating.improve(0)
        return Bottlenecks(instance, _hosts_of(openings, seating), self.groups)

    def can_go(self, unit: Unit, host: Host) -> bool:
        """Whether some match has the unit at the host."""
        changed = with_fixed(self.instance, unit, host)
        return changed is not None and not Openings(changed, self._openings).impossible

    def gain(self, changed: Instance, hosts: Iterable[Host]) -> int:
        """Return how many more have a place if some hosts are new, or give other answers.

        Parameters
        ----------
        changed : Instance
        hosts : iterable of Host
            Those in which it differs.
        """
        groups, new = Bottlenecks(changed, self.host_of, self.groups), list(hosts)
        group = groups.around(self.unplaced)
        ids = {host.host_id for host in group.hosts}
        room = min(group.interns, group.places) - groups.placed_in(group)
        most = min(room, sum(self._most_more(groups, one) for one in new if one.host_id in ids))
        openings = Openings(changed, self._openings)
        if most <= 0 or openings.impossible:
            return 0
        seating = Seating(openings, self._start)
        seating.improve(len(self.host_of) + most)
        host_of = _hosts_of(openings, seating)
        if len(host_of) == len(self.host_of) + most:
            return most
        return self._most(changed, host_of) - len(self.host_of)

    def _most_more(self, groups: Bottlenecks, host: Host) -> int:
        """Return more than which one other answer of a host cannot give a place.

        Without the visitors that the old answers could not hold, any match is one of before.
        """
        old = self.instance.host_by_id.get(host.host_id)
        if old is None or old.available != host.available or old.days != host.days:
            return host.capacity
        whole = any(
            unit.size == host.capacity and host in groups.possible_hosts(unit)
            for unit in groups.instance.units
        )
        return host.capacity if whole else host.capacity - old.capacity

    def _most(self, changed: Instance, host_of: Mapping[str, str]) -> int:
        """Return how many can have a place, from where people sit in a changed instance.

        Who is without a seat shares hosts with a group; only where those hosts are not full can
        more of it have one.
        """
        groups, total = Bottlenecks(changed, host_of, self.groups), len(host_of)
        for group in groups.apart():
            seated = groups.placed_in(group)
            if seated == min(group.interns, group.places):
                continue
            if group.interns > _LARGE:
                return self._counting.how_many_placed(changed) or 0
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

    def most_of(self, group: Bottleneck) -> int:
        """Return how many of a group of the match can have a place at once."""
        placed = self.groups.placed_in(group)
        return placed if placed == group.places else self.count(self.groups, group)

    def count(self, groups: Bottlenecks, group: Bottleneck) -> int:
        """Return how many of a group can have a place at once."""
        key = _signature(groups, group)
        if key not in self._counts:
            self._counts[key] = how_many_placed(groups.alone(group)) or 0
        return self._counts[key]


def _hosts_of(openings: Openings, seating: Seating) -> dict[str, str]:
    """Return the host of each intern who sits, by ID."""
    sits = {**seating.host_of, **openings.bound}
    return {one: host for key, host in sits.items() for one in key}


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
