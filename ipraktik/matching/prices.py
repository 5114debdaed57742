"""Prices of places, and the bound they prove without any solver.

With a price for one place at each host, no match can cost less than: for every unit, the
cheapest of its hosts (cost and price) or of staying out; plus, for every host, the cheapest
number of visitors (empty-host cost less the prices earned). Each part ignores the others, so
the sum is a lower bound for *any* prices (Lagrangean relaxation; Geoffrion 1974). Good prices
come from the flow; anybody can check the bound with additions alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ipraktik.matching.encoding import Coded, whole_numbers
from ipraktik.matching.host_table import Bools, Ints

SCALE = 6
"""Least common multiple of the unit sizes 1, 2 and 3."""


@dataclass(frozen=True)
class Prices:
    """A price per place at each host, in encoded costs times `SCALE`.

    Parameters
    ----------
    coded : Coded
        The arcs and their encoded costs.
    places : tuple of int
        The price of one place at each host.
    """

    coded: Coded
    places: tuple[int, ...]

    @cached_property
    def arc_values(self) -> Ints:
        """Return cost and price of each arc, a unit at a host."""
        coded = self.coded
        largest = max(map(abs, (*self.places, *self._extremes)), default=0)
        places = whole_numbers(self.places, 4 * SCALE * largest)
        costs = coded.costs.astype(places.dtype)
        return np.asarray(SCALE * costs + coded.size[coded.unit] * places[coded.host])

    @property
    def _extremes(self) -> tuple[int, ...]:
        costs = self.coded.costs
        return (int(costs.min()), int(costs.max())) if len(costs) else ()

    def unit_values(self, among: Bools | None = None) -> Ints:
        """Return the cheapest each unit can do, over all its arcs or those in `among`.

        Staying out costs nothing, but a unit that must be placed may not.
        """
        coded = self.coded
        values = self.arc_values if among is None else self.arc_values[among]
        units = coded.unit if among is None else coded.unit[among]
        cheapest = np.zeros(len(coded.size), dtype=values.dtype)
        begin = np.flatnonzero(np.diff(units, prepend=-1))
        if len(begin):
            least, has_arcs = np.minimum.reduceat(values, begin), units[begin]
            cheapest[has_arcs] = np.where(coded.must[has_arcs], least, np.minimum(least, 0))
        return cheapest

    @cached_property
    def _unit_values(self) -> Ints:
        return self.unit_values()

    def host_value(self, host: int) -> int:
        """Return the cheapest a host can do: empty at a cost, or with 1 to capacity visitors."""
        visitors = range(1, int(self.coded.capacity[host]) + 1)
        earned = (-self.places[host] * number for number in visitors)
        return min(SCALE * self.coded.empty_host, *earned)

    @cached_property
    def bound(self) -> int:
        """Return the lower bound on the encoded cost of every match, rounded up."""
        total = sum(map(int, self._unit_values))
        total += sum(self.host_value(host) for host in range(len(self.places)))
        return -(-total // SCALE)

    @cached_property
    def excesses(self) -> Ints:
        """Return by how much the bound rises if an arc must be used (reduced cost)."""
        return np.asarray((self.arc_values - self._unit_values[self.coded.unit]) // SCALE)

    def level_bound(self, level: int, settled: Sequence[int]) -> int:
        """Return the least value of a level that these prices leave possible.

        Parameters
        ----------
        level : int
        settled : sequence of int
            The values of all levels above.
        """
        factors = self.coded.factors
        above = sum(amount * factors[upper] for upper, amount in enumerate(settled))
        rest = self.bound - self.coded.slack_below(level) - above
        return -(-rest // factors[level])
