"""The values of several levels as single whole numbers, for the flow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.host_table import Ints
from ipraktik.matching.levels import Vector

SAFE = 1 << 61
"""Sums of two numbers below this are exact in 64 bits; others are kept as Python's integers."""


class Coded:
    """Arcs whose values on several levels are single whole numbers that order in the same way.

    The levels stay strictly apart however large the sums are: one unit of a level outweighs all
    that the levels below it can add up to.

    Attributes
    ----------
    unit, host : array of int
        The ends of each arc, sorted by unit and host.
    costs : array of int
        The encoded cost of each arc.
    size, must : array
        How many interns each unit has, and whether it has to be placed.
    capacity : array of int
        How many interns each host takes.
    empty_host : int
        The encoded cost of a host without a visitor.
    reach, factors : tuple of int
        How far the sums of each level can lie from zero over a whole match, and what one unit of
        each level stands for.
    """

    unit: Ints
    host: Ints
    costs: Ints
    size: Ints
    must: Ints
    capacity: Ints
    empty_host: int
    reach: Vector
    factors: Vector

    def encode(self, vector: Vector) -> int:
        """Return the number that stands for the values of all levels."""
        return sum(value * factor for value, factor in zip(vector, self.factors, strict=True))

    def slack_below(self, level: int) -> int:
        """Return the most that all levels after this one can add up to."""
        below = zip(self.reach[level + 1 :], self.factors[level + 1 :], strict=True)
        return sum(reach * factor for reach, factor in below)


def factors_of(reach: Sequence[int]) -> Vector:
    """Return what one unit of each level stands for, by how far the sums of each can reach."""
    factors = [1] * len(reach)
    for level in reversed(range(len(factors) - 1)):
        factors[level] = factors[level + 1] * (2 * reach[level + 1] + 1)
    return tuple(factors)


def whole_numbers(values: Sequence[int], largest: int) -> Ints:
    """Return a column of whole numbers, of 64 bits where the largest leaves room to add."""
    return np.array(values, dtype=np.int64 if largest < SAFE else object)


class Encoding(Coded):
    """The arcs of an arc set on all its levels.

    Parameters
    ----------
    arcs : ArcSet
    """

    def __init__(self, arcs: ArcSet) -> None:
        units, hosts = arcs.instance.units, arcs.instance.hosts
        self.unit = np.array([arc.unit for arc in arcs.arcs], dtype=np.int64)
        self.host = np.array([arc.host for arc in arcs.arcs], dtype=np.int64)
        self.size = np.array([unit.size for unit in units], dtype=np.int64)
        self.must = np.array([arcs.is_binding(unit) for unit in range(len(units))], dtype=np.bool_)
        self.capacity = np.array([host.capacity for host in hosts], dtype=np.int64)
        weight = arcs.instance.settings.weights.empty_host
        self._plain = [(n, one) for n, one in enumerate(arcs.levels) if one.points is None]
        self._rungs = {one.points: n for n, one in enumerate(arcs.levels) if one.points is not None}
        empty = [level.empty_amount(weight) for level in arcs.levels]
        self.reach = self._reach(arcs, empty)
        self.factors = factors_of(self.reach)
        self.empty_host = self.encode(tuple(empty))
        largest = self.factors[0] * (2 * self.reach[0] + 1)
        self.costs = whole_numbers([self._encode_arc(arc) for arc in arcs.arcs], largest)

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
