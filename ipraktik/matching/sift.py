"""The best match of large instances: prices speak first, and leave few pairs to look at.

Level by level, but for all pairs at once. Levels 1 to 4 ask who is placed (and who is kept): a
draft on levels 1 to 5, weighed together, gives a match, and the ways through it prove these four
(`ways.py`). On level 5 prices of units bound every match; where the best one known lies above the
bound, all patterns within the gap are looked at. The first round of lots is settled in the same
way, with the points held. Nothing here is trusted: each level is proven in whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ipraktik.matching.bundles import Bill, BundlePrices, Bundles, Hold, sum_of
from ipraktik.matching.draft import Draft, Scale
from ipraktik.matching.encoding import CodedPairs
from ipraktik.matching.host_table import Bools, Ints
from ipraktik.matching.levels import POINTS
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.rough import MUST, WEIGHTS, rough_prices
from ipraktik.matching.ways import prices_of_match
from ipraktik.model.placement import Proof

_POINT = Scale(1 << 16)
_LOT = Scale(1 << 2, 6_500.0, 26_000.0)
_LOTS_A_POINT = 1 << 16
"""What a point is worth in lots to begin with; the program finds out what it really is."""
_FINE = 4
"""Parts of a point in which the price of a unit is told to the lots."""
_NEAR = 5.0
"""The best match known is chosen from patterns that cost at most so many steps too much."""
_RESERVE = 0.3
"""The share of the time that is kept for choosing a match."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What a level came to.

    Parameters
    ----------
    value, bound : int
    proof : Proof
    used, left : array of int
        Positions of the pairs of the best match, and of all that a match as good may use.
    """

    value: int
    bound: int
    proof: Proof
    used: Ints
    left: Ints


@dataclass(frozen=True, slots=True)
class Sifted:
    """What levels 1 to 5 and the first round of lots came to; no lots where that was not found.

    Parameters
    ----------
    above, bounds : tuple of int
        The values of levels 1 to 4, and the bounds that prices prove.
    points : Settled
    lots : Settled or None
    """

    above: tuple[int, ...]
    bounds: tuple[int, ...]
    points: Settled
    lots: Settled | None

    @property
    def is_complete(self) -> bool:
        """Return whether all that was asked is proven."""
        return self.lots is not None and self.lots.proof is not Proof.NONE


def sift(pairs: Pairs, seconds_left: Callable[[], float]) -> Sifted | None:
    """Return the best match on levels 1 to 5 and the first lots; None where none was found."""
    rough = rough_prices(pairs, CodedPairs(pairs))
    bundles = Bundles(pairs, np.arange(len(pairs)))
    draft = Draft(_points_bill(bundles), _POINT, np.round(rough.units * _POINT.one).astype(np.int64))
    stage = _settle(draft, None, seconds_left)
    if stage is None:
        return None
    used = bundles.pair[stage.patterns[stage.patterns >= 0]]
    above = tuple(int(pairs.amounts(column, used).sum()) for column in range(POINTS))
    proof = prices_of_match(pairs, used, POINTS)
    bounds = tuple(proof.level_bound(level, above[:level]) for level in range(POINTS))
    total = _points_of(bundles, stage)
    points = Settled(total, total - stage.gap // _POINT.one, stage.proof, used, stage.left)
    lots = None
    if above == bounds and stage.proof is not Proof.NONE:
        lots = _settle_lots(pairs, points, stage, seconds_left)
    return Sifted(above, bounds, points, lots)


@dataclass(frozen=True, slots=True)
class _Stage:
    """The best choice of patterns, its gap to the bound in the bill's numbers, what is left."""

    patterns: Ints
    prices: BundlePrices
    gap: int
    proof: Proof
    left: Ints


def _settle(draft: Draft, known: Ints | None, seconds_left: Callable[[], float]) -> _Stage | None:
    """Draft, and close what gap is left; None where nothing was found in time."""
    reserve = _RESERVE * seconds_left()
    draft.improve(lambda: seconds_left() <= reserve)
    choice = draft.best_known(_NEAR, max(seconds_left(), 0.0), known)
    if choice is None:
        return None
    one, proof = draft.scale.one, Proof.PRICES
    if draft.gap_of(choice.patterns) >= one:
        # Only patterns this near can be part of anything better.
        within = draft.best.patterns_within(draft.gap_of(choice.patterns) - one // 2)
        better = draft.choose(within, max(seconds_left(), 0.0), choice.patterns)
        choice = better or choice
        proof = Proof.SEARCH if better and better.proven else Proof.NONE
    gap = draft.gap_of(choice.patterns)
    left = draft.bundles.least_of_pairs(draft.best.excesses()) <= gap
    return _Stage(choice.patterns, draft.best, gap, proof, draft.bundles.among[left])


def _points_bill(bundles: Bundles) -> Bill:
    """Return levels 1 to 5, weighed together in points."""
    pairs, one = bundles.pairs, _POINT.one
    cost = -MUST * one * pairs.binding[bundles.unit].astype(np.int64)
    for column, weight in WEIGHTS.items():
        cost += weight * one * bundles.amounts(column)
    empty = WEIGHTS[POINTS] * one * pairs.instance.settings.weights.empty_host
    return Bill(bundles, cost, empty, pairs.binding, Hold.nothing(bundles))


def _points_of(bundles: Bundles, stage: _Stage) -> int:
    entries = stage.patterns[stage.patterns >= 0]
    empty = len(bundles.pairs.capacity) - len(stage.patterns)
    weight = bundles.pairs.instance.settings.weights.empty_host
    return int(bundles.amounts(POINTS)[entries].sum()) + weight * empty


def _settle_lots(
    pairs: Pairs, points: Settled, stage: _Stage, seconds_left: Callable[[], float]
) -> Settled | None:
    """Settle the first round of lots, with levels 1 to 5 held, weighed together."""
    bundles = Bundles(pairs, points.left)
    every = np.zeros(len(pairs), dtype=np.int64)
    every[points.left] = pairs.lots(points.left)
    known = bundles.patterns_of(points.used)
    # Who is dearer than the gap cannot stay at home in any match as good.
    placed = pairs.binding | (stage.prices.units > stage.gap)
    bill = Bill(bundles, every[bundles.pair] * _LOT.one, 0, placed, _hold(bundles, stage, known))
    nothing = np.zeros(len(pairs.size), dtype=np.int64)
    draft = Draft(bill, _LOT, nothing, _LOTS_A_POINT * _LOT.one // _FINE)
    found = _settle(draft, known, seconds_left)
    if found is None:
        return None
    used = bundles.pair[found.patterns[found.patterns >= 0]]
    value = int(every[used].sum())
    return Settled(value, value - found.gap // _LOT.one, found.proof, used, found.left)


def _hold(bundles: Bundles, stage: _Stage, known: Ints) -> Hold:
    """Hold levels 1 to 5, weighed together.

    To what a unit adds its price is added, whether it is placed or not. So the sum is as fixed as
    before; but all that is left differs little at each host.
    """
    bill = _points_bill(bundles)
    price = np.round(stage.prices.units * (_FINE / _POINT.one)).astype(np.int64)
    empty = _FINE * (bill.empty // _POINT.one)
    entries = _FINE * (bill.cost // _POINT.one)
    hosts = len(bundles.pairs.capacity) - len(known)
    limit = int(sum_of(entries, known).sum()) + empty * hosts + int(price.sum())
    return Hold(entries + price[bundles.unit], empty, price, limit)
