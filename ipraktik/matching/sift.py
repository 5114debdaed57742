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

from ipraktik.matching.bundles import Bill, BundlePrices, Bundles
from ipraktik.matching.draft import Draft, Scale
from ipraktik.matching.encoding import CodedPairs
from ipraktik.matching.host_table import Bools, Ints
from ipraktik.matching.levels import POINTS
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.rough import MUST, WEIGHTS, rough_prices
from ipraktik.matching.ways import prices_of_match

_POINT = Scale(1 << 16)
_LOT = Scale(1 << 8, 6_500.0)
_LOTS_A_POINT = 1 << 16
"""What a point is worth in lots to begin with; the program finds out what it really is."""
_NEAR = 5.0


@dataclass(frozen=True, slots=True)
class Settled:
    """A level that is settled: its value, whether prices alone prove it, and what is left.

    Parameters
    ----------
    value : int
    by_prices : bool
        Else branch and bound had to close a gap.
    used, left : array of int
        Positions of the pairs of the best match, and of all that a match as good may use.
    """

    value: int
    by_prices: bool
    used: Ints
    left: Ints


@dataclass(frozen=True, slots=True)
class Sifted:
    """The best match on levels 1 to 5 and in the first round of lots.

    Parameters
    ----------
    above : tuple of int
        The values of levels 1 to 4, which prices prove.
    points, lots : Settled
    """

    above: tuple[int, ...]
    points: Settled
    lots: Settled


def sift(pairs: Pairs, seconds_left: Callable[[], float]) -> Sifted | None:
    """Return the best match on levels 1 to 5 and the first lots.

    Returns
    -------
    Sifted or None
        None where a proof does not come out this way, or not in time; what is then left to do is
        the same as for small instances.
    """
    rough = rough_prices(pairs, CodedPairs(pairs))
    bundles = Bundles(pairs, np.arange(len(pairs)))
    draft = Draft(_points_bill(bundles), _POINT, np.round(rough.units * _POINT.one).astype(np.int64))
    stage = _settle(draft, None, seconds_left)
    if stage is None:
        return None
    used = bundles.pair[stage.patterns[stage.patterns >= 0]]
    above = tuple(int(pairs.amounts(column, used).sum()) for column in range(POINTS))
    proof = prices_of_match(pairs, used, POINTS)
    placed = stage.prices.units > stage.gap
    if proof.bound != proof.coded.encode(above) or not placed[pairs.unit[stage.left]].all():
        return None
    points = Settled(_points_of(bundles, stage), stage.by_prices, used, stage.left)
    lots = _settle_lots(pairs, points, stage, placed, seconds_left)
    return None if lots is None else Sifted(above, points, lots)


@dataclass(frozen=True, slots=True)
class _Stage:
    """What a draft came to: the best choice of patterns, its gap to the bound, what is left."""

    patterns: Ints
    prices: BundlePrices
    gap: int
    by_prices: bool
    left: Ints


def _settle(draft: Draft, known: Ints | None, seconds_left: Callable[[], float]) -> _Stage | None:
    """Draft, and close what gap is left; None where time was too short or nothing was found."""
    draft.improve(lambda: seconds_left() <= 0)
    choice = draft.best_known(_NEAR, max(seconds_left(), 0.0), known)
    if choice is None:
        return None
    gap, one = draft.gap_of(choice.patterns), draft.scale.one
    by_prices = gap < one
    if not by_prices:
        within = draft.best.patterns_within(gap - one // 2)
        choice = draft.choose(within, max(seconds_left(), 0.0), choice.patterns)
        if choice is None or not choice.proven:
            return None
        gap = draft.gap_of(choice.patterns)
    left = draft.bundles.least_of_pairs(draft.best.excesses()) <= gap
    return _Stage(choice.patterns, draft.best, gap, by_prices, draft.bundles.among[left])


def _points_bill(bundles: Bundles) -> Bill:
    """Return levels 1 to 5, weighed together in points."""
    pairs, one = bundles.pairs, _POINT.one
    cost = -MUST * one * pairs.binding[bundles.unit].astype(np.int64)
    for column, weight in WEIGHTS.items():
        cost += weight * one * bundles.amounts(column)
    empty = WEIGHTS[POINTS] * one * pairs.instance.settings.weights.empty_host
    return Bill(bundles, cost, empty, pairs.binding)


def _points_of(bundles: Bundles, stage: _Stage) -> int:
    entries = stage.patterns[stage.patterns >= 0]
    empty = len(bundles.pairs.capacity) - len(stage.patterns)
    weight = bundles.pairs.instance.settings.weights.empty_host
    return int(bundles.amounts(POINTS)[entries].sum()) + weight * empty


def _settle_lots(
    pairs: Pairs,
    points: Settled,
    stage: _Stage,
    placed: Bools,
    seconds_left: Callable[[], float],
) -> Settled | None:
    """Settle the first round of lots among those who are placed, with the points held."""
    bundles = Bundles(pairs, points.left)
    lots = pairs.lots(points.left)
    empty = pairs.instance.settings.weights.empty_host
    every = np.zeros(len(pairs), dtype=np.int64)
    every[points.left] = lots
    cost = every[bundles.pair] * _LOT.one
    bill = Bill(bundles, cost, 0, placed, bundles.amounts(POINTS), empty, points.value)
    worth = np.zeros(len(pairs.size))
    units = np.unique(pairs.unit[points.left])
    above = -MUST * pairs.binding.astype(np.float64)
    above += sum(WEIGHTS[column] * pairs.of_units[column] for column in pairs.of_units)
    worth[units] = stage.prices.units[units] / _POINT.one + above[units]
    first = np.round(worth * _LOTS_A_POINT).astype(np.int64) * _LOT.one
    draft = Draft(bill, _LOT, first, _LOTS_A_POINT * _LOT.one)
    known = bundles.patterns_of(points.used)
    found = _settle(draft, known, seconds_left)
    if found is None:
        return None
    used = bundles.pair[found.patterns[found.patterns >= 0]]
    return Settled(int(every[used].sum()), found.by_prices, used, found.left)
