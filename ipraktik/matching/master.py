"""Finds the best prices of units: a linear program over patterns, grown as prices ask for them.

The program chooses one pattern a host, each unit at most once, settled levels held (Dantzig and
Wolfe 1960). Its dual values are the prices; patterns that would be cheaper at those prices join
until the bound that the prices prove cannot rise by a whole number any more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.assignment import Assignment, by_host
from ipraktik.matching.choices import make_choice
from ipraktik.matching.days import cheapest_days
from ipraktik.matching.levels import Stage
from ipraktik.matching.linear import new_model
from ipraktik.matching.patterns import SCALE, Offers, Pattern, UnitPrices

_TOLERANCE = 1e-6


class Master:
    """The linear program over patterns for one level.

    Parameters
    ----------
    offers : Offers
    start : sequence of (host, Pattern)
        Patterns of a legal match that keeps what the stage holds: one for each host.
    """

    def __init__(self, offers: Offers, start: Sequence[tuple[int, Pattern]]) -> None:
        import highspy

        self._offers = offers
        self._known: set[tuple[int, Pattern]] = set()
        self._columns: list[tuple[int, Pattern]] = []
        self._model = new_model()
        self._infinity = highspy.kHighsInf
        self._add_rows()
        for host, pattern in start:
            self.add(host, pattern)

    def _add_rows(self) -> None:
        arcs = self._offers.arcs
        for position in range(len(arcs.instance.units)):
            least = 1.0 if arcs.is_binding(position) else 0.0
            self._model.addRow(least, 1.0, 0, [], [])
        for _ in arcs.instance.hosts:
            self._model.addRow(1.0, 1.0, 0, [], [])
        for _, value in self._offers.stage.limits:
            self._model.addRow(-self._infinity, float(value), 0, [], [])

    def add(self, host: int, pattern: Pattern) -> bool:
        """Add a pattern of a host unless it is known; say whether it was new."""
        if (host, pattern) in self._known:
            return False
        self._known.add((host, pattern))
        self._columns.append((host, pattern))
        arcs = self._offers.arcs
        entries = {choice.arc.unit: 1.0 for choice in pattern}
        entries[len(arcs.instance.units) + host] = 1.0
        first = len(arcs.instance.units) + len(arcs.instance.hosts)
        cost, *held = self._amounts(pattern)
        entries |= {first + number: float(amount) for number, amount in enumerate(held)}
        self._model.addCol(
            float(cost), 0.0, self._infinity, len(entries), list(entries), list(entries.values())
        )
        return True

    def _amounts(self, pattern: Pattern) -> list[int]:
        """Return what a pattern adds to each of the stage's levels."""
        if not pattern:
            return list(self._offers.empty or ())
        return [sum(column) for column in zip(*(choice.amounts for choice in pattern), strict=True)]

    def prices(self) -> UnitPrices:
        """Solve the program as it is and return its prices, made whole numbers."""
        self._model.run()
        duals = list(self._model.getSolution().row_dual)
        arcs = self._offers.arcs
        first = len(arcs.instance.units)
        units = [-round(SCALE * dual) for dual in duals[:first]]
        free = [arcs.is_binding(unit) for unit in range(first)]
        held = duals[first + len(arcs.instance.hosts) :]
        return UnitPrices(
            self._offers,
            tuple(p if f else max(0, p) for p, f in zip(units, free, strict=True)),
            tuple(max(0, -round(SCALE * dual)) for dual in held),
        )

    @property
    def objective(self) -> float:
        """Return the value of the program over the patterns known."""
        return float(self._model.getInfo().objective_function_value)

    def assignment(self) -> Assignment | None:
        """Return the match that the program has found, or None where it mixes patterns."""
        host_of: dict[int, int] = {}
        weights = self._model.getSolution().col_value
        for (host, pattern), weight in zip(self._columns, weights, strict=True):
            if _TOLERANCE < weight < 1 - _TOLERANCE:
                return None
            if weight > 0.5:
                host_of |= {choice.arc.unit: host for choice in pattern}
        return host_of


def best_prices(master: Master, is_over: Callable[[], bool] = lambda: False) -> UnitPrices:
    """Return the prices with the best bound, adding patterns until it can rise no more.

    When time is over, the best prices so far are returned.
    """
    best: UnitPrices | None = None
    while True:
        prices = master.prices()
        if best is None or prices.bound > best.bound:
            best = prices
        if best.bound >= master.objective - _TOLERANCE or is_over():
            return best
        added = [master.add(host, pattern) for host, (_, pattern) in enumerate(prices.cheapest)]
        if not any(added):
            return best


def start_patterns(arcs: ArcSet, stage: Stage, assignment: Assignment) -> list[tuple[int, Pattern]]:
    """Return the pattern of each host in a legal match, with the days that cost least."""
    groups = by_host(arcs, assignment)
    patterns: list[tuple[int, Pattern]] = []
    for host in range(len(arcs.instance.hosts)):
        group = groups.get(host, [])
        days = (cheapest_days(group, arcs) if group else None) or ()
        pairs = zip(group, days, strict=True)
        patterns.append((host, tuple(make_choice(arc, given, stage) for arc, given in pairs)))
    return patterns
