"""Rough prices, from the flow as a linear program in floating point: a place to start from.

Prices are proven elsewhere, in whole numbers; these only say which pairs and which prices are
worth looking at first. HiGHS keeps its basis while cheap pairs are added, so this takes a tenth
of what the exact flow takes when it has to find its pairs by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ipraktik.matching.host_table import Ints
from ipraktik.matching.levels import KEPT, LAST_YEAR, PLACED, POINTS, PRIORITY, TICKETS
from ipraktik.matching.linear import new_model
from ipraktik.matching.network import cheapest_of_units
from ipraktik.matching.pairs import Pairs

WEIGHTS = {
    PLACED: 300_000_000,
    PRIORITY: 30_000_000,
    LAST_YEAR: 10_000_000,
    KEPT: 3_000_000,
    TICKETS: 30,
    POINTS: 1,
}
"""What one of each level counts in points: enough that the order of levels mostly holds, little
enough for floating point. Where the order does not hold, the proof fails and is made otherwise."""
MUST = 10 * WEIGHTS[PLACED]
"""What it counts that a unit is placed which has to be."""
_START, _ADDED = 6, 3
_PRIMAL_SIMPLEX = 4


@dataclass(frozen=True, slots=True)
class Rough:
    """Prices of units, and the reduced cost of each pair, in points."""

    units: Ints
    reduced: Ints


def weigh(pairs: Pairs) -> Ints:
    """Return what each pair adds to the levels, weighted, with the most days."""
    every = np.arange(len(pairs))
    total = -MUST * pairs.binding[pairs.unit].astype(np.int64)
    for column in pairs.columns:
        total += WEIGHTS[column] * pairs.amounts(column, every)
    return np.asarray(total)


def rough_prices(pairs: Pairs) -> Rough:
    """Return the prices of the flow's linear program."""
    program, costs = _Program(pairs), weigh(pairs).astype(np.float64)
    chosen = np.zeros(len(pairs), dtype=np.bool_)
    missing = cheapest_of_units(pairs, np.arange(len(pairs)), costs, _START)
    while missing.any():
        chosen |= missing
        program.add(np.flatnonzero(missing), costs)
        units, places = program.prices()
        reduced = costs + units[pairs.unit] + pairs.size[pairs.unit] * places[pairs.host]
        found = np.flatnonzero((reduced < -1e-6) & ~chosen)
        missing = cheapest_of_units(pairs, found, reduced[found], _ADDED)
    return Rough(np.maximum(units, 0.0), reduced)


class _Program:
    """Rows: each unit at most once; each host's visitors, the first of whom earns *tom vært*."""

    def __init__(self, pairs: Pairs) -> None:
        import highspy

        self._pairs, self._infinity = pairs, highspy.kHighsInf
        self._model = new_model(simplex_strategy=_PRIMAL_SIMPLEX)
        units, hosts = len(pairs.size), len(pairs.capacity)
        self._add_rows(0.0, 1.0, units)
        self._add_rows(0.0, 0.0, hosts)
        empty = float(pairs.instance.settings.weights.empty_host)
        rows = np.arange(units, units + hosts)
        for cost, most in ((-empty, np.ones(hosts)), (0.0, pairs.capacity - 1.0)):
            self._add(np.full(hosts, cost), most, rows[:, None], np.full((hosts, 1), -1.0))

    def _add_rows(self, lower: float, upper: float, number: int) -> None:
        nothing = np.zeros(0)
        starts = np.zeros(number, dtype=np.int32)
        sides = np.full(number, lower), np.full(number, upper)
        self._model.addRows(number, *sides, 0, starts, nothing.astype(np.int32), nothing)

    def _add(self, costs: Ints, upper: Ints, rows: Ints, values: Ints) -> None:
        number, each = rows.shape
        starts = np.arange(0, number * each, each, dtype=np.int32)
        entries = number * each, starts, rows.ravel().astype(np.int32), values.ravel()
        self._model.addCols(number, costs, np.zeros(number), upper, *entries)

    def add(self, among: Ints, costs: Ints) -> None:
        """Add pairs."""
        pairs = self._pairs
        unit = pairs.unit[among]
        rows = np.stack((unit, len(pairs.size) + pairs.host[among]), axis=1)
        values = np.stack((np.ones(len(among)), pairs.size[unit]), axis=1)
        self._add(costs[among], np.full(len(among), self._infinity), rows, values)

    def prices(self) -> tuple[Ints, Ints]:
        """Solve and return the prices of units and of places."""
        self._model.run()
        duals = -np.array(self._model.getSolution().row_dual)
        return duals[: len(self._pairs.size)], duals[len(self._pairs.size) :]
