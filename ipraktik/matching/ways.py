"""Who could move where: prices of places that prove levels 1 to 4 of a match without a solver.

On these levels it hardly matters at which host somebody is. So a place costs what it takes to free
one: nothing where one is free; else the least that is lost when somebody leaves in the end, after
others have moved up one after another. These are the shortest ways from each host, and if the
match is as good as any flow, they prove it (Ahuja, Magnanti and Orlin 1993, ch. 9).

But for those who would be kept, a unit adds the same at each host: so it looks for the cheapest
place, and that is found by the places' ranks, in few bytes a pair however large the numbers are.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ipraktik.matching.encoding import Coded, factors_of
from ipraktik.matching.host_table import Bools, Ints
from ipraktik.matching.levels import KEPT, POINTS
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.prices import SCALE, Prices

_LONGEST = 500
"""More steps than any way has that is worth going."""


class _CodedUnits(Coded):
    """Levels 1 to 4 as single whole numbers, unit by unit, and apart from them who is kept.

    Parameters
    ----------
    pairs : Pairs
    """

    def __init__(self, pairs: Pairs) -> None:
        self.unit, self.host, self.size = pairs.unit, pairs.host, pairs.size
        self.must, self.capacity, self.empty_host = pairs.binding, pairs.capacity, 0
        self.begin = np.flatnonzero(np.diff(pairs.unit, prepend=-1))
        """Where the pairs of each unit begin that has any: `who`."""
        self.who: Ints = pairs.unit[self.begin]
        kept = pairs.amounts(KEPT, np.arange(len(pairs)))
        self.keeping = np.flatnonzero(kept)
        """The pairs in which somebody is kept."""
        most = np.zeros(len(self.size), dtype=np.int64)
        np.maximum.at(most, pairs.unit[self.keeping], -kept[self.keeping])
        above = [column for column in pairs.columns if column < POINTS]
        columns = [column for column in above if column != KEPT]
        reach = {one: int(-pairs.of_units[one][self.who].sum()) for one in columns}
        self.reach = tuple((reach | {KEPT: int(most.sum())})[one] for one in above)
        self.factors = factors_of(self.reach)
        factors = dict(zip(above, self.factors, strict=True))
        self.of_unit: Ints = np.zeros(len(self.size), dtype=object)
        """What a unit adds that is placed, times `SCALE`; Python's integers have no limit."""
        for column in columns:
            self.of_unit += pairs.of_units[column].astype(object) * (SCALE * factors[column])
        self.of_keeping: Ints = kept[self.keeping].astype(object) * (SCALE * factors[KEPT])
        """What is added besides where somebody is kept."""

    def least(self, places: Ints) -> Ints:
        """Return the least each unit of `who` adds, with what places cost."""
        ranked, ranks = np.unique(places, return_inverse=True)
        ranks = ranks.ravel().astype(np.int32)
        least = np.minimum.reduceat(ranks[self.host], self.begin) if len(self.begin) else self.begin
        values: Ints = np.zeros(len(self.size), dtype=object)
        values[self.who] = self.of_unit[self.who] + self.size[self.who] * ranked[least]
        unit, host = self.unit[self.keeping], self.host[self.keeping]
        kept = self.of_unit[unit] + self.size[unit] * places[host] + self.of_keeping
        np.minimum.at(values, unit, kept)
        return np.asarray(values[self.who])

    def costs_of(self, among: Ints) -> Ints:
        """Return what some pairs add, sorted by position, times `SCALE`."""
        costs: Ints = self.of_unit[self.unit[among]]
        there = np.isin(self.keeping, among)
        costs[np.searchsorted(among, self.keeping[there])] += self.of_keeping[there]
        return costs


class _PlacePrices(Prices):
    """Prices of places on levels 1 to 4; they speak of units, not of single pairs."""

    coded: _CodedUnits

    def unit_values(self, among: Bools | None = None) -> Ints:
        """Return the cheapest each unit can do; staying out costs nothing, if it may."""
        coded = self.coded
        values: Ints = np.zeros(len(coded.size), dtype=object)
        values[coded.who] = _or_home(coded, coded.least(np.array(self.places, dtype=object)))
        return values


def prices_of_match(pairs: Pairs, used: Ints, is_over: Callable[[], bool]) -> Prices:
    """Return the prices of places that a match gives on levels 1 to 4.

    Where time is over they are not the best ones, but prove what they prove.

    Parameters
    ----------
    pairs : Pairs
    used : array of int
        Positions of the match's pairs, sorted.
    is_over : callable
        Whether time is over.
    """
    coded = _CodedUnits(pairs)
    hosts, units, size = pairs.host[used], pairs.unit[used], pairs.size[pairs.unit[used]]
    costs = coded.costs_of(used)
    taken = np.bincount(hosts, weights=size, minlength=len(pairs.capacity))
    dearest = 2 * max(map(abs, (*coded.of_unit, *coded.of_keeping)), default=0) + 1
    places: Ints = np.where(taken < pairs.capacity, 0, dearest).astype(object)
    best: Ints = np.zeros(len(coded.size), dtype=object)
    for _ in range(_LONGEST):
        best[coded.who] = _or_home(coded, coded.least(places))
        before = places.copy()
        np.minimum.at(places, hosts, (best[units] - costs) // size)
        if (places == before).all() or is_over():
            break
    return _PlacePrices(coded, tuple(places.tolist()))


def _or_home(coded: _CodedUnits, least: Ints) -> Ints:
    return np.where(coded.must[coded.who], least, np.minimum(least, 0))
