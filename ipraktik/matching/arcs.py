"""Every possible combination of unit and host, with what it adds to each level."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ipraktik.matching.lottery import LOT_ROUNDS, lot, ticket
from ipraktik.matching.points import Points
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Unit
from ipraktik.model.week import MIN_VISIT_DAYS, Day

PLACED, PRIORITY, KEPT, TICKETS, POINTS, FIRST_LOT = range(6)
"""Indices of the levels in a level vector; the lots' rounds are the last entries."""
LEVELS = FIRST_LOT + LOT_ROUNDS

Vector = tuple[int, ...]
"""What something adds to each level; every level is minimised, so gains are negative."""


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
        Level by level, with the points of `best_days`: never more than the true cost.
    points_by_days : mapping of int to int
        Points by the number of days given, from `least_days` to `best_days`.
    least_days : int
        The fewest days that are a visit: 2, or all `shared` days where a lock names them.
    """

    unit: int
    host: int
    shared: frozenset[Day]
    best_days: int
    cost: Vector
    points_by_days: Mapping[int, int]
    least_days: int = MIN_VISIT_DAYS


class ArcSet:
    """All arcs of an instance, sorted by unit and host.

    Parameters
    ----------
    instance : Instance
    """

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.points = Points(instance)
        self.arcs: tuple[Arc, ...] = tuple(
            self._arc(position, unit, index, host)
            for position, unit in enumerate(instance.units)
            for index, host in enumerate(instance.hosts)
            if is_eligible(instance, unit, host)
        )

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

    def _kept(self, unit: Unit, host: Host) -> int:
        promises = (self.instance.sent.get(member.intern_id) for member in unit.members)
        return sum(promise is not None and promise.host_id == host.host_id for promise in promises)

    def _arc(self, position: int, unit: Unit, index: int, host: Host) -> Arc:
        lock = self.instance.lock_of(unit)
        promised = lock.days if lock else frozenset()
        shared = promised or unit.available & host.available
        least = len(promised) or MIN_VISIT_DAYS
        best = min(unit.max_days, host.effective_days, len(shared))
        by_days = {
            given: self.points.unit_points(unit, host, given) for given in range(least, best + 1)
        }
        seed = self.instance.settings.seed
        cost = (
            -unit.size,
            -self.priority_members(position),
            -self._kept(unit, host),
            -unit.size * ticket(seed, unit.identity),
            by_days[best],
            *(lot(seed, unit, host, number) for number in range(1, LOT_ROUNDS + 1)),
        )
        return Arc(position, index, shared, best, cost, by_days, least)


class Encoding:
    """Turns level vectors into single whole numbers that order in the same way.

    Python's integers have no upper limit, so the levels stay strictly apart however large the
    sums are: one unit of a level outweighs all that the levels below it can add up to.

    Parameters
    ----------
    arcs : ArcSet
    """

    def __init__(self, arcs: ArcSet) -> None:
        self.reach = self._reach(arcs)
        """How far the sums of each level can lie from zero over a whole match."""
        factors = [1] * LEVELS
        for level in reversed(range(LEVELS - 1)):
            factors[level] = factors[level + 1] * (2 * self.reach[level + 1] + 1)
        self.factors = tuple(factors)
        self.empty_host = arcs.instance.settings.weights.empty_host * self.factors[POINTS]
        self.costs = {(arc.unit, arc.host): self.encode(arc.cost) for arc in arcs.arcs}
        """The encoded cost of each arc, by unit and host."""

    @staticmethod
    def _reach(arcs: ArcSet) -> Vector:
        totals = [0] * LEVELS
        for group in arcs.of_unit:
            for level in range(LEVELS):
                totals[level] += max((abs(arc.cost[level]) for arc in group), default=0)
        totals[POINTS] += arcs.instance.settings.weights.empty_host * len(arcs.instance.hosts)
        return tuple(totals)

    def encode(self, vector: Vector) -> int:
        """Return the number that stands for a vector."""
        return sum(value * factor for value, factor in zip(vector, self.factors, strict=True))

    def slack_below(self, level: int) -> int:
        """Return the most that all levels after this one can add up to."""
        return sum(
            reach * factor
            for reach, factor in zip(
                self.reach[level + 1 :], self.factors[level + 1 :], strict=True
            )
        )
