"""Prices of places, and the bound they prove without any solver.

With a price for one place at each host, no match can cost less than: for every unit, the
cheapest of its hosts (cost and price) or of staying out; plus, for every host, the cheapest
number of visitors (empty-host cost less the prices earned). Each part ignores the others, so
the sum is a lower bound for *any* prices (Lagrangean relaxation; Geoffrion 1974). Good prices
come from the flow; anybody can check the bound with additions alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.encoding import Encoding

SCALE = 6
"""Least common multiple of the unit sizes 1, 2 and 3."""


@dataclass(frozen=True)
class Prices:
    """A price per place at each host, in encoded costs times `SCALE`.

    Parameters
    ----------
    arcs : ArcSet
    encoding : Encoding
    places : tuple of int
        The price of one place at each host.
    """

    arcs: ArcSet
    encoding: Encoding
    places: tuple[int, ...]

    def arc_value(self, arc: Arc) -> int:
        """Return cost and price of a unit at a host."""
        size = self.arcs.instance.units[arc.unit].size
        cost = self.encoding.costs[arc.unit, arc.host]
        return SCALE * cost + size * self.places[arc.host]

    def unit_value(self, unit: int, among: Collection[tuple[int, int]] | None = None) -> int:
        """Return the cheapest a unit can do, over all its arcs or those in `among`.

        Staying out costs nothing, but a unit that has found its own host may not.
        """
        values = [
            value
            for arc, value in zip(self.arcs.of_unit[unit], self._arc_values[unit], strict=True)
            if among is None or (arc.unit, arc.host) in among
        ]
        return min(values) if self.arcs.is_binding(unit) else min(0, *values, 0)

    @cached_property
    def _arc_values(self) -> Sequence[tuple[int, ...]]:
        return [tuple(self.arc_value(arc) for arc in group) for group in self.arcs.of_unit]

    @cached_property
    def _unit_values(self) -> tuple[int, ...]:
        return tuple(self.unit_value(unit) for unit in range(len(self.arcs.instance.units)))

    def host_value(self, host: int) -> int:
        """Return the cheapest a host can do: empty at a cost, or with 1 to capacity visitors."""
        capacity = self.arcs.instance.hosts[host].capacity
        earned = (-self.places[host] * visitors for visitors in range(1, capacity + 1))
        return min(SCALE * self.encoding.empty_host, *earned)

    @cached_property
    def bound(self) -> int:
        """Return the lower bound on the encoded cost of every match, rounded up."""
        total = sum(self._unit_values)
        total += sum(self.host_value(host) for host in range(len(self.places)))
        return -(-total // SCALE)

    def excess(self, arc: Arc) -> int:
        """Return by how much the bound rises if this arc must be used (reduced cost)."""
        return (self.arc_value(arc) - self._unit_values[arc.unit]) // SCALE

    def level_bound(self, level: int, settled: Sequence[int]) -> int:
        """Return the least value of a level that these prices leave possible.

        Parameters
        ----------
        level : int
        settled : sequence of int
            The values of all levels above.
        """
        factors = self.encoding.factors
        above = sum(amount * factors[upper] for upper, amount in enumerate(settled))
        rest = self.bound - self.encoding.slack_below(level) - above
        return -(-rest // factors[level])
