"""Every possible pair of unit and host, with what it adds to levels 1 to 5, as columns of numbers.

There can be a million of them: rules and points are asked for a unit and all hosts at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ipraktik.matching.host_table import COUNT, HostTable, Ints, day_bits
from ipraktik.matching.levels import KEPT, LAST_YEAR, PLACED, POINTS, PRIORITY, TICKETS, columns_of
from ipraktik.matching.lottery import lot, ticket
from ipraktik.matching.points import Points, host_day_points, intern_day_points
from ipraktik.model.eligibility import are_eligible
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit
from ipraktik.model.week import MIN_VISIT_DAYS, Day

GIVEN = range(len(Day) + 1)
"""Numbers of days that somebody can be given."""


class Pairs:
    """The pairs that no hard rule forbids, sorted by unit and host.

    Parameters
    ----------
    instance : Instance

    Attributes
    ----------
    unit, host : array of int
        Positions in the instance.
    shared : array of int
        Days possible for both sides, as bits.
    best, least : array of int
        The most days that can be given, and the fewest that are a visit.
    size : array of int
        How many interns each unit has.
    capacity : array of int
        How many interns each host takes.
    columns : tuple of int
        Of levels 1 to 5 (`levels.py`).
    """

    def __init__(self, instance: Instance) -> None:
        self.instance, self.columns = instance, columns_of(instance)
        self.size = np.array([unit.size for unit in instance.units], dtype=np.int64)
        table, points = HostTable(instance.hosts), Points(instance)
        self.capacity = table.capacity
        rows = [_Row(instance, points, unit, table) for unit in instance.units]
        counts = [len(row.hosts) for row in rows]
        self.unit = np.repeat(np.arange(len(rows), dtype=np.int32), counts)
        self.host = _joined([row.hosts for row in rows], np.int32)
        self.shared = _joined([row.shared for row in rows], np.int8)
        self.best = _joined([row.best for row in rows], np.int8)
        self.least = np.repeat(np.array([row.least for row in rows], dtype=np.int8), counts)
        self._kept = _joined([row.kept for row in rows], np.int8)
        self._other_points = _joined([row.other_points for row in rows], np.int32)
        self._day_points = _DayPoints(instance, table)

    def __len__(self) -> int:
        return len(self.host)

    def amounts(self, column: int, among: Ints, given: Ints | None = None) -> Ints:
        """Return what pairs add to one of levels 1 to 5.

        Parameters
        ----------
        column : int
            Of the level (`levels.py`).
        among : array of int
            Positions of pairs.
        given : array of int, optional
            The days each is given; the most by default.
        """
        if column == POINTS:
            days = self.best[among] if given is None else given
            by_days = self._day_points.of(self.unit[among], self.host[among], days)
            return self._other_points[among] + by_days
        if column == KEPT:
            return -self._kept[among].astype(np.int64)
        return self.of_units[column][self.unit[among]]

    def lots(self, among: Ints) -> Ints:
        """Return the lots of pairs in the first round; drawing takes long, so only for some."""
        seed, units, hosts = self.instance.settings.seed, self.instance.units, self.instance.hosts
        pairs = zip(self.unit[among].tolist(), self.host[among].tolist(), strict=True)
        return np.array([lot(seed, units[u], hosts[h], 1) for u, h in pairs], dtype=np.int64)

    @cached_property
    def binding(self) -> NDArray[np.bool_]:
        """Return which units must be placed; a refusal frees one from its self-found host."""
        instance, possible = self.instance, np.bincount(self.unit, minlength=len(self.size)) > 0
        return np.array(
            [
                instance.lock_of(unit) is not None
                or bool(unit.own_host_id and possible[position])
                or any(member.intern_id in instance.must for member in unit.members)
                for position, unit in enumerate(instance.units)
            ],
            dtype=np.bool_,
        )

    @cached_property
    def of_units(self) -> dict[int, Ints]:
        """Return what a placed unit adds to the levels that hang on the unit alone."""
        seed, units = self.instance.settings.seed, self.instance.units
        tickets = [ticket(seed, unit.identity) for unit in units]

        def count(ids: frozenset[str]) -> Ints:
            members = [sum(one.intern_id in ids for one in unit.members) for unit in units]
            return -np.array(members, dtype=np.int64)

        return {
            PLACED: -self.size,
            PRIORITY: count(self.instance.priority_ids),
            LAST_YEAR: count(self.instance.waiting),
            TICKETS: -self.size * np.array(tickets, dtype=np.int64),
        }


class _Row:
    """One unit's possible hosts."""

    def __init__(self, instance: Instance, points: Points, unit: Unit, table: HostTable) -> None:
        lock = instance.lock_of(unit)
        promised = lock.days if lock else frozenset()
        self.hosts = np.flatnonzero(are_eligible(instance, unit, table))
        self.shared = table.days[self.hosts] & day_bits(promised or unit.available)
        self.least = len(promised) or MIN_VISIT_DAYS
        most = np.minimum(table.effective_days[self.hosts], unit.max_days)
        self.best = np.minimum(most, COUNT[self.shared])
        self.kept: Ints = np.zeros(len(self.hosts), dtype=np.int8)
        self.other_points: Ints = np.zeros(len(self.hosts), dtype=np.int32)
        if not len(self.hosts):
            return
        for member in unit.members:
            self.other_points += np.asarray(points.other_points(unit, member, table))[self.hosts]
            if member.intern_id in instance.sent:
                host_id = instance.sent[member.intern_id].host_id
                self.kept += table.is_one_of((host_id,))[self.hosts]


class _DayPoints:
    """The points that hang on the days given, by unit and by host: two small tables."""

    def __init__(self, instance: Instance, table: HostTable) -> None:
        weights = instance.settings.weights
        self._size = np.array([unit.size for unit in instance.units], dtype=np.int32)
        self._of_host = np.array([host_day_points(table, given, weights) for given in GIVEN])
        rows = [
            [sum(intern_day_points(m, given, weights) for m in unit.members) for given in GIVEN]
            for unit in instance.units
        ]
        self._of_unit = np.array(rows, dtype=np.int32).reshape(len(rows), len(GIVEN))

    def of(self, unit: Ints, host: Ints, given: Ints) -> Ints:
        """Return the points of units with so many days at hosts."""
        by_host = self._size[unit] * self._of_host[given, host]
        return np.asarray(self._of_unit[unit, given] + by_host)


def _joined(parts: Sequence[Ints], kind: Any) -> Ints:
    return np.concatenate([np.zeros(0, dtype=kind), *parts]).astype(kind)
