"""The values of all levels as single whole numbers, for the flow."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.levels import Vector


class Encoding:
    """Turns values of all levels into single whole numbers that order in the same way.

    Python's integers have no upper limit, so the levels stay strictly apart however large the
    sums are: one unit of a level outweighs all that the levels below it can add up to.

    Parameters
    ----------
    arcs : ArcSet
    """

    def __init__(self, arcs: ArcSet) -> None:
        weight = arcs.instance.settings.weights.empty_host
        self._plain = [(n, one) for n, one in enumerate(arcs.levels) if one.points is None]
        self._rungs = {one.points: n for n, one in enumerate(arcs.levels) if one.points is not None}
        empty = [level.empty_amount(weight) for level in arcs.levels]
        self.reach = self._reach(arcs, empty)
        """How far the sums of each level can lie from zero over a whole match."""
        factors = [1] * len(arcs.levels)
        for level in reversed(range(len(factors) - 1)):
            factors[level] = factors[level + 1] * (2 * self.reach[level + 1] + 1)
        self.factors = tuple(factors)
        self.empty_host = self.encode(tuple(empty))
        self.costs = {(arc.unit, arc.host): self._encode_arc(arc) for arc in arcs.arcs}
        """The encoded cost of each arc, by unit and host."""

    def encode(self, vector: Vector) -> int:
        """Return the number that stands for the values of all levels."""
        return sum(value * factor for value, factor in zip(vector, self.factors, strict=True))

    def slack_below(self, level: int) -> int:
        """Return the most that all levels after this one can add up to."""
        below = zip(self.reach[level + 1 :], self.factors[level + 1 :], strict=True)
        return sum(reach * factor for reach, factor in below)

    def _amounts(self, arc: Arc) -> Iterator[tuple[int, int]]:
        """Yield what an arc adds to each level that it adds anything to."""
        for number, level in self._plain:
            yield number, level.amount(arc.cost, arc.points)
        if self._rungs:
            for points in arc.points:
                yield self._rungs[points], 1

    def _encode_arc(self, arc: Arc) -> int:
        return sum(amount * self.factors[number] for number, amount in self._amounts(arc))

    def _reach(self, arcs: ArcSet, empty: list[int]) -> Vector:
        totals = [amount * len(arcs.instance.hosts) for amount in empty]
        for group in arcs.of_unit:
            most: dict[int, int] = {}
            for arc in group:
                sums: dict[int, int] = {}
                for number, amount in self._amounts(arc):
                    sums[number] = sums.get(number, 0) + abs(amount)
                for number, amount in sums.items():
                    most[number] = max(amount, most.get(number, 0))
            for number, amount in most.items():
                totals[number] += amount
        return tuple(totals)
