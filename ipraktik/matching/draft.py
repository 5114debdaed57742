"""Prices of units for a million pairs: a linear program over patterns that stays near its start.

As in `master.py`, one pattern a host, each unit at most once, grown as prices ask for them. What
makes it fit for size: costs are counted from the first prices on, so numbers are small; prices may
not leave a box around the best known (Marsten, Hogan and Blankenship 1975), which grows where they
press against it; many patterns join at once; and an interior point method, whose prices lie in
the middle of what is possible, needs few rounds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ipraktik.matching.bundle_prices import Bill, BundlePrices, sum_of
from ipraktik.matching.host_table import Ints
from ipraktik.matching.linear import EXACT, solve_program
from ipraktik.matching.programs import make_program

_BOX = 20.0
"""Half the width of the box to begin with, in steps."""
_START_WITHIN, _START_EACH, _ADDED_EACH = 5, 15, 5
"""Patterns to start with: within so many steps of the best, so many for each unit; later, so
many are added for each host in a round."""
_CROWDED, _KEPT_WITHIN = 30_000, 40.0
"""From so many patterns on, those are dropped that cost so many steps too much."""
_CLOSE = 0.4
"""A gap below one half: costs are whole numbers, so nothing better can lie in it."""
_ROUNDS = 60


@dataclass(frozen=True, slots=True)
class Scale:
    """How costs are measured.

    Parameters
    ----------
    one : int
        What one of the level minimised is in the bill's whole numbers.
    step : float
        What is a small difference between two matches, counted in that level: a point, or many
        lots.
    near : float
        The first match is chosen among patterns that cost at most so many steps too much.
    close : float
        How far it may be from the best of them.
    """

    one: int
    step: float = 1.0
    near: float = 5.0
    close: float = EXACT


class Draft:
    """The linear program over patterns, in costs above what the first prices say.

    Parameters
    ----------
    bill : Bill
    scale : Scale
    units : array of int
        The first prices of units.
    held : int
        The first price of the level that is held.
    known : array of int, optional
        The patterns of a match.
    """

    def __init__(
        self, bill: Bill, scale: Scale, units: Ints, held: int = 0, known: Ints | None = None
    ) -> None:
        self._bill, self.bundles, self.scale = bill, bill.bundles, scale
        self._first = BundlePrices(bill, units, held)
        self._usual = self._first.held_by_hosts
        self.best = self._first
        """The prices with the best bound."""
        self.gap = float("inf")
        """How far the bound is from the program's value over the patterns known."""
        self._patterns: Ints = np.zeros((0, 3), dtype=np.int64) if known is None else known
        over = self._first.excesses()
        most = int(_START_WITHIN * scale.step * scale.one)
        self._add(self._first, over, self.bundles.unit, most, _START_EACH)
        self._centre = np.zeros(len(units) + 1)
        self._width = np.full(len(units) + 1, _BOX * scale.step)

    def improve(self, seconds_left: Callable[[], float]) -> None:
        """Add patterns and move the box until the bound cannot rise any more, or time is over."""
        for _ in range(_ROUNDS):
            solved = self._solve(seconds_left) if seconds_left() > 0 else None
            if solved is None:
                return
            value, prices, hosts = solved
            self.gap = value - self._above(self.best)
            if self.gap < _CLOSE:
                return
            found = self._prices_of(prices)
            known, moves = len(self._patterns), found.bound > self.best.bound
            if moves:
                self._move(found)
                self._drop(prices, hosts)
            self._add_cheaper(found, hosts)
            if not moves and len(self._patterns) == known:
                return

    def gap_of(self, patterns: Ints) -> int:
        """Return how far a choice of patterns lies above the bound, in the bill's numbers."""
        empty = len(self._first.host_values) - len(patterns)
        return (
            int(sum_of(self._bill.cost, patterns).sum())
            + self._bill.empty * empty
            - self.best.bound
        )

    def patterns_near(self, most: int) -> Ints:
        """Return the patterns known that cost at most so much more than their host's cheapest."""
        over = sum_of(self.best.values, self._patterns) - self.best.host_values[self._hosts]
        return np.asarray(self._patterns[over <= most])

    def pairs_of(self, patterns: Ints) -> Ints:
        """Return the pairs that a choice uses."""
        return np.sort(self.bundles.pair[patterns[patterns >= 0]])

    @property
    def _hosts(self) -> Ints:
        return np.asarray(self.bundles.host[self._patterns[:, 0]])

    def _solve(self, seconds_left: Callable[[], float]) -> tuple[float, Ints, Ints] | None:
        """Return the program's value, its prices of units and held level, and of hosts."""
        number = len(self._centre)
        columns = make_program(self._first, self._patterns, self.scale.one).columns
        rows = np.arange(number)[:, None]
        highest, lowest = self._centre + self._width, self._centre - self._width
        dearest = np.array([-1, 1]) * self._bill.hold.dearest - self._first.held
        lowest[-1], highest[-1] = np.clip((lowest[-1], highest[-1]), *dearest / self.scale.one)
        columns.add(highest, rows, -1.0)
        columns.add(-lowest, rows)
        found = solve_program(columns, seconds_left)
        if found is None:
            return None
        return found.value, -found.duals[:number], found.duals[number:]

    def _prices_of(self, prices: Ints) -> BundlePrices:
        """Return prices as whole numbers, such that nobody gains by staying at home."""
        raised = np.round(prices * self.scale.one).astype(np.int64)
        hold = self._bill.hold
        held = int(np.clip(self._first.held + int(raised[-1]), -hold.dearest, hold.dearest))
        units = self._first.units + raised[:-1]
        lowest = np.where(self._bill.placed, units, -held * hold.stay)
        return BundlePrices(self._bill, np.maximum(units, lowest), held)

    def _above(self, prices: BundlePrices) -> float:
        return (prices.bound - self._first.bound) / self.scale.one

    def _move(self, found: BundlePrices) -> None:
        self.best = found
        before = np.append(self._first.units, self._first.held)
        centre = (np.append(found.units, found.held) - before) / self.scale.one
        pressed = np.abs(centre - self._centre) >= 0.98 * self._width
        self._width = np.where(pressed, 2 * self._width, self._width)
        self._centre = centre

    def _add_cheaper(self, prices: BundlePrices, hosts: Ints) -> None:
        """Add patterns that cost less than the program pays at their host."""
        one = self.scale.one
        paid = self._first.host_values + np.round(hosts * one).astype(np.int64)
        paid += (prices.held - self._first.held) * self._usual
        over = prices.least_with_each() - paid[self.bundles.host]
        self._add(prices, over, self.bundles.host, -max(one // 100, 1), _ADDED_EACH)

    def _add(self, prices: BundlePrices, over: Ints, groups: Ints, most: int, each: int) -> None:
        """Add the patterns of the best entries of each group, as far as they are new."""
        good = np.flatnonzero(over <= most)
        order = good[np.lexsort((over[good], groups[good]))]
        begin = np.flatnonzero(np.diff(groups[order], prepend=-1))
        rank = np.arange(len(order)) - np.repeat(begin, np.diff(begin, append=len(order)))
        # The entry with the highest number stands first: each pattern has one way to be written.
        new = -np.sort(-prices.best_with(order[rank < each])[1], axis=1)
        self._patterns = np.unique(np.concatenate((self._patterns, new)), axis=0)

    def _drop(self, prices: Ints, hosts: Ints) -> None:
        """Drop patterns that are far too dear, where they are many."""
        if len(self._patterns) <= _CROWDED:
            return
        one = self.scale.one
        entries = self._first.values / one + prices[:-1][self.bundles.unit]
        entries = entries + prices[-1] * self._bill.hold.entries
        paid = self._first.host_values / one + hosts + prices[-1] * self._usual
        over = sum_of(entries, self._patterns) - paid[self._hosts]
        self._patterns = self._patterns[over <= _KEPT_WITHIN * self.scale.step]
