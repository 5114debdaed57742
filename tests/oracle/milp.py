"""The exact optimum by mixed-integer programming, level by level.

Every host chooses one set of visit days, as large as it may be: a larger set never costs a
visitor anything, since weights are not negative. A unit at a host with those visit days gets as
many of its own as it may. What is left is one binary for (unit, host, visit days), and one for
(host, visit days); no big M is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csr_array, vstack

from .instance import DaySet, FairOptimum, Optimum, OracleInstance, Unit, total_of
from .moves import least_kept
from .points import (
    MIN_DAYS,
    is_allowed,
    is_bound,
    lock_of,
    placed_levels,
    unit_days,
    unit_levels,
    unit_max_days,
    unit_points,
)

Vector = NDArray[np.float64]
Placements = dict[str, tuple[str, DaySet]]
Row = tuple[dict[int, float], float, float]
T = TypeVar("T", Optimum, FairOptimum)


class OracleError(Exception):
    """The solver did not prove an optimum, or no match keeps the binding placements."""


@dataclass(frozen=True)
class Solution(Generic[T]):
    """An optimum and one match that reaches it: intern -> (host, days)."""

    optimum: T
    placements: Placements


@dataclass(frozen=True)
class Choice:
    """One column: a unit at a host whose visit days are ``pattern``."""

    unit: Unit
    host_id: str
    pattern: DaySet
    days: DaySet
    points: tuple[int, ...]


def host_patterns(instance: OracleInstance) -> list[tuple[str, DaySet]]:
    """Return every largest set of visit days, for every host."""
    return [
        (host.host_id, pattern)
        for host in instance.hosts
        for pattern in combinations(sorted(host.available), host.effective_days)
    ]


def unit_choices(instance: OracleInstance) -> list[Choice]:
    """Return every (unit, host, visit days) that rules 1 to 7 allow."""
    patterns = host_patterns(instance)
    choices = []
    for unit in instance.units:
        free, most = unit_days(instance, unit), unit_max_days(instance, unit)
        for host_id, pattern in patterns:
            host = instance.host_by_id[host_id]
            days = tuple(day for day in pattern if day in free)[:most]
            lock = lock_of(instance, unit)
            if lock is not None and lock[1]:
                days = lock[1] if set(lock[1]) <= set(pattern) else ()
            if len(days) >= MIN_DAYS and is_allowed(instance, unit, host):
                points = unit_points(instance, unit, host, len(days))
                choices.append(Choice(unit, host_id, pattern, days, points))
    return choices


class Model:
    """The constraints of one instance, with the levels that are already settled."""

    def __init__(self, instance: OracleInstance) -> None:
        """Build the columns and the rows of rules 1 to 3 and 6."""
        self.instance = instance
        self.choices = unit_choices(instance)
        self.opened = host_patterns(instance)
        self.size = len(self.choices) + len(self.opened)
        rows = self._unit_rows() + self._host_rows()
        self.matrix = csr_array((0, self.size))
        self.lower: list[float] = []
        self.upper: list[float] = []
        self.add(rows)

    def _unit_rows(self) -> list[Row]:
        """One place at most for each unit, exactly one for a self-found host."""
        columns: dict[Unit, dict[int, float]] = {unit: {} for unit in self.instance.units}
        for column, choice in enumerate(self.choices):
            columns[choice.unit][column] = 1.0
        rows = []
        for unit, row in columns.items():
            bound = is_bound(self.instance, unit)
            if bound and not row:
                raise OracleError(f"{unit}: the host promised cannot take the unit")
            rows.append((row, float(bound), 1.0))
        return rows

    def _host_rows(self) -> list[Row]:
        """One set of visit days for each host, opened just when somebody comes, and places."""
        base = len(self.choices)
        place = {key: base + k for k, key in enumerate(self.opened)}
        rows: list[Row] = []
        visitors: dict[tuple[str, DaySet], list[int]] = {key: [] for key in self.opened}
        for column, choice in enumerate(self.choices):
            key = (choice.host_id, choice.pattern)
            visitors[key].append(column)
            rows.append(({column: 1.0, place[key]: -1.0}, -np.inf, 0.0))
        for key, columns in visitors.items():
            capacity = self.instance.host_by_id[key[0]].capacity
            size = {c: float(len(self.choices[c].unit)) for c in columns}
            rows.append(({**size, place[key]: -float(capacity)}, -np.inf, 0.0))
            rows.append(({**dict.fromkeys(columns, -1.0), place[key]: 1.0}, -np.inf, 0.0))
        rows.extend(
            ({place[k]: 1.0 for k in self.opened if k[0] == host.host_id}, 0.0, 1.0)
            for host in self.instance.hosts
        )
        return rows

    def add(self, rows: list[Row]) -> None:
        """Add rows (coefficients, lower bound, upper bound)."""
        entries = [(r, c, v) for r, row in enumerate(rows) for c, v in row[0].items()]
        values = [v for _, _, v in entries]
        where = ([r for r, _, _ in entries], [c for _, c, _ in entries])
        block = coo_array((values, where), shape=(len(rows), self.size))
        self.matrix = csr_array(vstack([self.matrix, block]))
        self.lower += [row[1] for row in rows]
        self.upper += [row[2] for row in rows]

    def minimise(self, cost: Vector) -> Vector:
        """Return an optimal 0/1 vector, proven with no gap."""
        if self.size == 0:
            return np.zeros(0)
        result = milp(
            cost,
            integrality=np.ones(self.size),
            bounds=Bounds(0, 1),
            constraints=LinearConstraint(self.matrix, self.lower, self.upper),
            options={"mip_rel_gap": 0.0},
        )
        if result.status != 0 or result.x is None:
            raise OracleError(result.message)
        found: Vector = np.round(result.x)
        return found

    def hold(self, cost: Vector, value: float) -> None:
        """Hold every later level to this cost (whole numbers: half a unit is room enough)."""
        self.add([({int(c): float(cost[c]) for c in np.nonzero(cost)[0]}, -np.inf, value + 0.5)])

    def settle(self, cost: Vector) -> Vector:
        """Minimise, then hold every later level to the value found."""
        solution = self.minimise(cost)
        self.hold(cost, round(float(cost @ solution)))
        return solution

    def hold_moves(self) -> None:
        """Keep as many sent proposals as a limit on moves asks for."""
        kept = [unit_levels(self.instance, one.unit, one.host_id)[3] for one in self.choices]
        cost, least = np.zeros(self.size), least_kept(self.instance)
        cost[: len(kept)] = [-number for number in kept]
        if least:
            self.hold(cost, -least)

    def settle_placed(self) -> None:
        """Settle levels 1 to 4: placed, priority (and last year's), kept, tickets."""
        self.hold_moves()
        levels = [unit_levels(self.instance, one.unit, one.host_id) for one in self.choices]
        for level in range(5):
            cost = np.zeros(self.size)
            cost[: len(levels)] = [-row[level] for row in levels]
            self.settle(cost)

    def count_cost(self, level: int) -> Vector:
        """Return the cost that counts those with just ``level`` points, but for a constant."""
        cost = np.zeros(self.size)
        cost[: len(self.choices)] = [choice.points.count(level) for choice in self.choices]
        if level == self.instance.settings.w_empty:
            cost[len(self.choices) :] = -1.0
        return cost

    def points_cost(self) -> Vector:
        """Return the cost of level 5 under ``samlet``, but for a constant."""
        cost = np.zeros(self.size)
        cost[: len(self.choices)] = [sum(choice.points) for choice in self.choices]
        cost[len(self.choices) :] = -self.instance.settings.w_empty
        return cost

    def read(self, solution: Vector) -> tuple[Placements, list[Choice]]:
        """Return the match a solution stands for, and its columns."""
        chosen = [c for c, value in zip(self.choices, solution, strict=False) if value > 0.5]
        return {i: (c.host_id, c.days) for c in chosen for i in c.unit}, chosen


def score(instance: OracleInstance, chosen: list[Choice]) -> FairOptimum:
    """Return all levels of a match, counted from the columns in whole numbers."""
    levels = placed_levels(instance, [(choice.unit, choice.host_id) for choice in chosen])
    empty = len(instance.hosts) - len({choice.host_id for choice in chosen})
    entries = [p for choice in chosen for p in choice.points]
    entries += [instance.settings.w_empty] * empty
    vector = tuple(sorted(entries, reverse=True))
    return FairOptimum(*levels, vector, sum(vector))


def optimum(instance: OracleInstance) -> Solution[Optimum]:
    """Return the proven optimum under ``samlet`` and one match that reaches it.

    Raises
    ------
    OracleError
        When self-found hosts and locks cannot all be kept, or the solver proves nothing.
    """
    model = Model(instance)
    model.settle_placed()
    placements, chosen = model.read(model.minimise(model.points_cost()))
    return Solution(total_of(score(instance, chosen)), placements)


def best(instance: OracleInstance) -> Optimum | FairOptimum:
    """Return the proven optimum by the instance's own ``Fordeling``."""
    solve = optimum_retfaerdig if instance.settings.fair else optimum
    return solve(instance).optimum


def most_placed(instance: OracleInstance) -> int:
    """Return the proven optimum of level 1 alone."""
    model = Model(instance)
    model.hold_moves()
    cost = np.zeros(model.size)
    cost[: len(model.choices)] = [-len(choice.unit) for choice in model.choices]
    return -round(float(cost @ model.minimise(cost)))


def optimum_retfaerdig(instance: OracleInstance) -> Solution[FairOptimum]:
    """Return the proven optimum under ``retfærdig`` and one match that reaches it.

    Raises
    ------
    OracleError
        As for `optimum`.
    """
    model = Model(instance)
    model.settle_placed()
    levels = {p for choice in model.choices for p in choice.points}
    solution = model.minimise(model.points_cost())
    for level in sorted(levels | {instance.settings.w_empty}, reverse=True):
        cost = model.count_cost(level)
        if np.all(cost >= 0) and cost @ solution == 0:
            model.hold(cost, 0.0)
        else:
            solution = model.settle(cost)
    placements, chosen = model.read(solution)
    return Solution(score(instance, chosen), placements)
