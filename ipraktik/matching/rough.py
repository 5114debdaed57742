"""Rough prices, from the flow as a linear program in floating point: a place to start from.

Prices are proven elsewhere, in whole numbers; these only say which pairs and which prices are
worth looking at first. HiGHS begins with a match that takes the best pairs one after another, and
keeps its basis while cheap pairs are added.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ipraktik.matching.host_table import Bools, Ints
from ipraktik.matching.levels import KEPT, LAST_YEAR, PLACED, POINTS, PRIORITY, TICKETS
from ipraktik.matching.linear import new_model
from ipraktik.matching.network import cheapest_of
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.spread import dearer_than_best

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
_START_WITHIN, _START_OF_UNIT, _START_OF_HOST = 4.0, 4, 8
"""Pairs to start with: so few points dearer than their unit's best one, and the best of these for
each unit and each host."""
_ADDED = 3
_PRIMAL_SIMPLEX = 4


@dataclass(frozen=True, slots=True)
class Rough:
    """What the flow's linear program says.

    Parameters
    ----------
    units : array of float
        Prices of units, in points.
    dearness : array of float
        How dear each pair is; more than nothing where the flow does not use it.
    used : array of int
        Positions of pairs that it uses, each unit once.
    """

    units: Ints
    dearness: Ints
    used: Ints


def weigh(pairs: Pairs) -> Ints:
    """Return what each pair adds to the levels, weighted, with the most days."""
    every = np.arange(len(pairs))
    total = -MUST * pairs.binding[pairs.unit].astype(np.int64)
    for column in pairs.columns:
        total += WEIGHTS[column] * pairs.amounts(column, every)
    return np.asarray(total)


def rough_prices(pairs: Pairs, seconds_left: Callable[[], float]) -> Rough:
    """Return the prices of the flow's linear program, as good as they get in time."""
    costs = weigh(pairs).astype(np.float64)
    dearness = dearer_than_best(pairs, lambda: seconds_left() <= 0)
    chosen = _first_pairs(pairs, dearness)
    program = _Program(pairs)
    program.add(np.flatnonzero(chosen), costs)
    program.begin_with(_greedy(pairs, program.pairs, dearness))
    rough = Rough(np.zeros(len(pairs.size)), dearness, np.zeros(0, dtype=np.int64))
    while (found := program.solve(seconds_left())) is not None:
        units, places, used = found
        dearness = costs + units[pairs.unit] + pairs.size[pairs.unit] * places[pairs.host]
        rough = Rough(np.maximum(units, 0.0), dearness, used)
        better = np.flatnonzero((dearness < -1e-6) & ~chosen)
        missing = cheapest_of(pairs.unit, pairs.host, better, dearness[better], _ADDED)
        if not missing.any():
            break
        chosen |= missing
        program.add(np.flatnonzero(missing), costs)
    return rough


def _first_pairs(pairs: Pairs, dearness: Ints) -> Bools:
    """Return the pairs to start with."""
    near = np.flatnonzero(dearness <= _START_WITHIN)
    worth = dearness[near]
    chosen = cheapest_of(pairs.unit, pairs.host, near, worth, _START_OF_UNIT)
    return np.asarray(chosen | cheapest_of(pairs.host, pairs.unit, near, worth, _START_OF_HOST))


def _greedy(pairs: Pairs, among: Ints, dearness: Ints) -> Ints:
    """Return pairs whose hosts have places for them, the best first."""
    room, taken = pairs.capacity.tolist(), [False] * len(pairs.size)
    ordered = among[np.argsort(dearness[among], kind="stable")]
    ends = zip(pairs.unit[ordered].tolist(), pairs.host[ordered].tolist(), strict=True)
    used = []
    sizes = pairs.size.tolist()
    for position, (unit, host) in zip(ordered.tolist(), ends, strict=True):
        if not taken[unit] and sizes[unit] <= room[host]:
            taken[unit] = True
            room[host] -= sizes[unit]
            used.append(position)
    return np.array(used, dtype=np.int64)


class _Program:
    """Rows: each unit at most once; each host's visitors, the first of whom earns *tom vært*.

    Columns: each host's first place, its other places, and pairs.
    """

    def __init__(self, pairs: Pairs) -> None:
        import highspy

        self._pairs, self._highs = pairs, highspy
        self._model = new_model(simplex_strategy=_PRIMAL_SIMPLEX)
        units, hosts = len(pairs.size), len(pairs.capacity)
        self._add_rows(0.0, 1.0, units)
        self._add_rows(0.0, 0.0, hosts)
        self.pairs: Ints = np.zeros(0, dtype=np.int64)
        """Positions of the pairs added."""
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
        self._add(costs[among], np.full(len(among), self._highs.kHighsInf), rows, values)
        self.pairs = np.concatenate((self.pairs, among))

    def begin_with(self, used: Ints) -> None:
        """Begin with a match that uses some of the pairs added: a basis is known for it."""
        pairs, status = self._pairs, self._highs.HighsBasisStatus
        hosts, units = pairs.host[used], pairs.unit[used]
        visitors = np.bincount(hosts, pairs.size[units], minlength=len(pairs.capacity))
        placed = np.isin(np.arange(len(pairs.size)), units)
        basis = self._highs.HighsBasis()
        basis.col_status = [
            *(status.kBasic if number <= 1 else status.kUpper for number in visitors),
            *(status.kBasic if number > 1 else status.kLower for number in visitors),
            *(status.kBasic if one else status.kLower for one in np.isin(self.pairs, used)),
        ]
        basis.row_status = [
            *(status.kUpper if one else status.kBasic for one in placed),
            *[status.kLower] * len(visitors),
        ]
        basis.valid, basis.alien = True, False
        self._model.setBasis(basis)

    def solve(self, time_limit: float) -> tuple[Ints, Ints, Ints] | None:
        """Return prices of units and of places, and the pairs used; None where time is over."""
        if time_limit <= 0:
            return None
        self._model.setOptionValue("time_limit", time_limit)
        self._model.run()
        if self._model.getModelStatus() != self._highs.HighsModelStatus.kOptimal:
            return None
        found, units = self._model.getSolution(), len(self._pairs.size)
        duals = -np.array(found.row_dual)
        weights = np.array(found.col_value)[2 * len(self._pairs.capacity) :]
        return duals[:units], duals[units:], self.pairs[weights > 1 / 2]
