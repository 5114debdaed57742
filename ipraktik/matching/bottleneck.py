"""Who shares too few places: the smallest group around somebody without one.

From the hosts that a unit could go to, to the units that have their places, to the hosts that
those could go to, and so on: nobody in the group can go to a host outside it, and nobody from
outside sits at a host within. So the group shares these hosts, and they hold no more of it than
they do (Hall 1935; the group is the near side of a minimum cut).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ipraktik.matching.host_table import HostTable
from ipraktik.model.eligibility import PROMISES, Rule, are_eligible, is_eligible, rules_of
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Unit


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """Units that share hosts with nobody else."""

    units: tuple[Unit, ...]
    hosts: tuple[Host, ...]

    @property
    def interns(self) -> int:
        """Return how many people the group has."""
        return sum(unit.size for unit in self.units)

    @property
    def places(self) -> int:
        """Return how many places the hosts have."""
        return sum(host.capacity for host in self.hosts)


class Bottlenecks:
    """The group around units without a place; rules are asked once.

    Parameters
    ----------
    instance : Instance
    host_of : mapping of intern ID to host ID
        The match.
    known : Bottlenecks, optional
        Those of an instance that differs little: what is the same is not looked up again.
    """

    def __init__(
        self, instance: Instance, host_of: Mapping[str, str], known: Bottlenecks | None = None
    ) -> None:
        self.instance = instance
        self._known = known
        self._guests: dict[str, list[Unit]] = {host.host_id: [] for host in instance.hosts}
        self._placed: set[str] = set()
        for unit in instance.units:
            host_id = host_of.get(unit.members[0].intern_id)
            if host_id is not None:
                self._guests[host_id].append(unit)
                self._placed.add(unit.identity)
        before = known.instance.host_by_id if known else {}
        self._new_hosts = [h for h in instance.hosts if before.get(h.host_id) is not h]
        new = {host.host_id for host in self._new_hosts}
        self._old_hosts = before.keys() & instance.host_by_id.keys() - new
        self._possible: dict[str, tuple[Host, ...]] = {}
        self._broken: dict[str, Mapping[str, tuple[Rule, ...]]] = {}

    def possible_hosts(self, unit: Unit) -> tuple[Host, ...]:
        """Return the hosts that the rules allow a unit."""
        if unit.identity not in self._possible:
            self._possible[unit.identity] = self._look_up(unit)
        return self._possible[unit.identity]

    def broken_rules(self, unit: Unit) -> Mapping[str, tuple[Rule, ...]]:
        """Return the rules that keep a unit from each host, by host ID."""
        if unit.identity not in self._broken:
            self._broken[unit.identity] = self._find_broken(unit)
        return self._broken[unit.identity]

    def _find_broken(self, unit: Unit) -> Mapping[str, tuple[Rule, ...]]:
        """Ask each rule about all hosts at once; a promise elsewhere says it all."""
        instance, rules = self.instance, rules_of(self.instance, unit)
        kept = [
            np.broadcast_to(holds(instance, unit, self._table), len(instance.hosts)).tolist()
            for _, holds in rules
        ]
        found: dict[str, tuple[Rule, ...]] = {}
        for host, *answers in zip(instance.hosts, *kept, strict=True):
            named = zip(rules, answers, strict=True)
            broken = tuple(rule for (rule, _), holds in named if not holds)
            found[host.host_id] = broken[:1] if PROMISES.issuperset(broken[:1]) else broken
        return found

    @cached_property
    def _table(self) -> HostTable:
        return HostTable(self.instance.hosts)

    def around(self, units: Iterable[Unit]) -> Bottleneck:
        """Return the group that units share their hosts with."""
        waiting = list(units)
        inside = {unit.identity for unit in waiting}
        hosts: set[str] = set()
        while waiting:
            for host in self.possible_hosts(waiting.pop()):
                if host.host_id in hosts:
                    continue
                hosts.add(host.host_id)
                new = [one for one in self._guests[host.host_id] if one.identity not in inside]
                inside |= {one.identity for one in new}
                waiting += new
        return Bottleneck(
            tuple(unit for unit in self.instance.units if unit.identity in inside),
            tuple(host for host in self.instance.hosts if host.host_id in hosts),
        )

    def sharing(self, unit: Unit) -> Bottleneck:
        """Return the group around a unit, with all others who have no place and none elsewhere."""
        group = self.around([unit])
        ids, inside = {host.host_id for host in group.hosts}, {u.identity for u in group.units}
        more = {
            one.identity
            for one in self.instance.units
            if one.identity not in self._placed and self._only_at(one, ids)
        }
        units = (one for one in self.instance.units if one.identity in inside | more)
        return Bottleneck(tuple(units), group.hosts)

    def _only_at(self, unit: Unit, host_ids: set[str]) -> bool:
        possible = self.possible_hosts(unit)
        return bool(possible) and all(host.host_id in host_ids for host in possible)

    def placed_in(self, group: Bottleneck) -> int:
        """Return how many of a group have a place in the match."""
        return sum(unit.size for unit in group.units if unit.identity in self._placed)

    def apart(self) -> list[Bottleneck]:
        """Return the groups around everybody without a place; no two of them share a host."""
        starts: list[tuple[list[Unit], set[str]]] = []
        for unit in self.instance.units:
            if unit.identity in self._placed:
                continue
            waiting, hosts = [unit], {host.host_id for host in self.around([unit]).hosts}
            for others, shared in [one for one in starts if one[1] & hosts]:
                starts.remove((others, shared))
                waiting, hosts = waiting + others, hosts | shared
            starts.append((waiting, hosts))
        return [self.around(units) for units, _ in starts]

    def alone(self, group: Bottleneck) -> Instance:
        """Return a group as an instance of its own, without those who have no possible host."""
        units = tuple(unit for unit in group.units if self.possible_hosts(unit))
        ids = {member.intern_id for unit in units for member in unit.members}
        hosts = {host.host_id for host in group.hosts}
        instance = self.instance
        return replace(
            instance,
            hosts=group.hosts,
            units=units,
            # Whoever has to go to a wished host has one in the group.
            wishes={
                one: tuple(host_id for host_id in wished if host_id in hosts)
                for one, wished in instance.wishes.items()
                if one in ids
            },
            sent={},
            locked={one: lock for one, lock in instance.locked.items() if one in ids},
            must=frozenset(),
        )

    def _look_up(self, unit: Unit) -> tuple[Host, ...]:
        instance, known = self.instance, self._known
        if known is None or not known.has_same_answers(unit, instance):
            found = np.flatnonzero(are_eligible(instance, unit, self._table))
            return tuple(instance.hosts[position] for position in found.tolist())
        kept = (one for one in known.possible_hosts(unit) if one.host_id in self._old_hosts)
        return (*kept, *(one for one in self._new_hosts if is_eligible(instance, unit, one)))

    def has_same_answers(self, unit: Unit, other: Instance) -> bool:
        """Whether a unit of another instance is one of this one, with the same wishes."""
        mine, ids = self.instance, [member.intern_id for member in unit.members]
        return (
            mine.unit_of.get(ids[0]) is unit
            and mine.settings is other.settings
            and mine.refused == other.refused
            and mine.visited == other.visited
            and all(mine.wishes.get(one) == other.wishes.get(one) for one in ids)
        )
