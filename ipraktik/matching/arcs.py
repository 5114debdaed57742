"""Every possible combination of unit and host, with what it adds to the levels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ipraktik.matching.host_table import HostTable
from ipraktik.matching.levels import Level, Vector, make_levels
from ipraktik.matching.lottery import LOT_ROUNDS, lot, ticket
from ipraktik.matching.points import Points
from ipraktik.model.eligibility import are_eligible
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Unit
from ipraktik.model.settings import Fairness
from ipraktik.model.week import MIN_VISIT_DAYS, Day


@dataclass(frozen=True, slots=True, eq=False)
class Arc:
    """A unit that may visit a host; each pair has one arc, so arcs are equal by identity.

    Parameters
    ----------
    unit, host : int
        Positions in the instance.
    shared : frozenset of Day
        Days that are possible for the host and for every member.
    best_days : int
        The most days the unit can be given if it may choose the host's days.
    cost : Vector
        By columns (`levels.py`), with the points of `best_days`: never more than the true cost.
    points_by_days : mapping of int to Vector
        The members' points, highest first, by the number of days given, from `least_days` to
        `best_days`.
    least_days : int
        The fewest days that are a visit: 2, or all `shared` days where a lock names them.
    """

    unit: int
    host: int
    shared: frozenset[Day]
    best_days: int
    cost: Vector
    points_by_days: Mapping[int, Vector]
    least_days: int = MIN_VISIT_DAYS

    @property
    def points(self) -> Vector:
        """Return the members' points with the most days."""
        return self.points_by_days[self.best_days]


class ArcSet:
    """All arcs of an instance, sorted by unit and host.

    Parameters
    ----------
    instance : Instance
    arcs : sequence of Arc, optional
        Only these; all that the hard rules allow by default.
    """

    def __init__(self, instance: Instance, arcs: Sequence[Arc] | None = None) -> None:
        self.instance = instance
        self.points = Points(instance)
        self.arcs = tuple(self._find() if arcs is None else arcs)

    def _find(self) -> Iterator[Arc]:
        units, table = self.instance.units, HostTable(self.instance.hosts)
        for position, unit in enumerate(units):
            for host in np.flatnonzero(are_eligible(self.instance, unit, table)).tolist():
                yield self.make(position, host)

    def with_arcs(self, arcs: Sequence[Arc]) -> ArcSet:
        """Return the same levels over these arcs instead, sorted by unit and host."""
        other = ArcSet(self.instance, arcs)
        other.levels = self.levels
        return other

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """Return the levels of the objective."""
        points = (p for a in self.arcs for row in a.points_by_days.values() for p in row)
        return make_levels(self.instance, set(points))

    @cached_property
    def is_fair(self) -> bool:
        """Return whether the highest points come down first (``retfærdig``)."""
        return self.instance.settings.policy.fairness is Fairness.FAIR

    @cached_property
    def by_pair(self) -> Mapping[tuple[int, int], Arc]:
        """Return the arcs by unit and host."""
        return {(arc.unit, arc.host): arc for arc in self.arcs}

    @cached_property
    def of_unit(self) -> Sequence[tuple[Arc, ...]]:
        """Return the arcs of each unit, by position."""
        groups: list[list[Arc]] = [[] for _ in self.instance.units]
        for arc in self.arcs:
            groups[arc.unit].append(arc)
        return [tuple(group) for group in groups]

    def is_binding(self, unit: int) -> bool:
        """Whether the unit must be placed: locked, self-found (rule 6), or asked for."""
        return unit in self._binding

    @cached_property
    def _binding(self) -> frozenset[int]:
        """Return the units that must be placed; a refusal frees one from its self-found host."""
        instance = self.instance
        return frozenset(
            position
            for position, unit in enumerate(instance.units)
            if instance.lock_of(unit)
            or (unit.own_host_id and self.of_unit[position])
            or any(member.intern_id in instance.must for member in unit.members)
        )

    def priority_members(self, unit: int) -> int:
        """Return how many members of the unit go first."""
        ids = self.instance.priority_ids
        return sum(member.intern_id in ids for member in self.instance.units[unit].members)

    def waiting_members(self, unit: int) -> int:
        """Return how many members of the unit had no place last year."""
        ids = self.instance.waiting
        return sum(member.intern_id in ids for member in self.instance.units[unit].members)

    def _kept(self, unit: Unit, host: Host) -> int:
        promises = (self.instance.sent.get(member.intern_id) for member in unit.members)
        return sum(promise is not None and promise.host_id == host.host_id for promise in promises)

    def make(self, position: int, index: int) -> Arc:
        """Make the arc of a unit and a host, given by their positions."""
        unit, host = self.instance.units[position], self.instance.hosts[index]
        lock = self.instance.lock_of(unit)
        promised = lock.days if lock else frozenset()
        shared = promised or unit.available & host.available
        least = len(promised) or MIN_VISIT_DAYS
        best = min(unit.max_days, host.effective_days, len(shared))
        by_days = {
            given: self.points.member_points(unit, host, given) for given in range(least, best + 1)
        }
        seed = self.instance.settings.seed
        cost = (
            -unit.size,
            -self.priority_members(position),
            -self.waiting_members(position),
            -self._kept(unit, host),
            -unit.size * ticket(seed, unit.identity),
            sum(by_days[best]),
            *(lot(seed, unit, host, number) for number in range(1, LOT_ROUNDS + 1)),
        )
        return Arc(position, index, shared, best, cost, by_days, least)
