"""The best match of large instances: prices speak first, and leave few pairs to look at.

Level by level, but for all pairs at once. Levels 1 to 4 ask who is placed (and who is kept): a
draft on levels 1 to 5, weighed together, gives a match, and the ways through it prove these four
(`ways.py`). On level 5 prices of units bound every match; where the best one known lies above the
bound, all patterns within the gap are looked at. The first round of lots is settled in the same
way, with the points held. Nothing here is trusted: each level is proven in whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ipraktik.matching.bundle_prices import Bill, Hold, sum_of
from ipraktik.matching.bundles import Bundles
from ipraktik.matching.certificates import make_certificate
from ipraktik.matching.closing import Stage, close_alone, close_gap, less, settle
from ipraktik.matching.draft import Draft, Scale
from ipraktik.matching.first_match import first_match
from ipraktik.matching.host_table import Ints
from ipraktik.matching.levels import NAMES, POINTS
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.prices import Prices
from ipraktik.matching.rough import MUST, WEIGHTS, rough_prices
from ipraktik.matching.ways import prices_of_match
from ipraktik.model.certificate import Certificate, LevelKey, LevelName
from ipraktik.model.placement import Proof

_POINT = Scale(1 << 16)
_LOT = Scale(1 << 2, 6_500.0, 10.0, 26_000.0)
_LOTS_A_POINT = 1 << 16
"""What a point is worth in lots to begin with; the program finds out what it really is."""
_FINE = 4
"""Parts of a point in which the price of a unit is told to the lots."""
_SPARE = 0.1
"""The share of the time that is kept for what has to be done in the end."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What a level came to.

    Parameters
    ----------
    value, bound : int
    proof : Proof
    certificate : Certificate
        What the prices prove.
    used, left : array of int
        Positions of the pairs of the best match, and of all that a match as good may use.
    """

    value: int
    bound: int
    proof: Proof
    certificate: Certificate
    used: Ints
    left: Ints


@dataclass(frozen=True, slots=True)
class Sifted:
    """What levels 1 to 5 and the first round of lots came to; no lots where that was not found.

    Parameters
    ----------
    above, bounds : tuple of int
        The values of levels 1 to 4, and the bounds that prices prove.
    ways : Prices
        Those prices.
    points : Settled
    lots : Settled or None
    """

    above: tuple[int, ...]
    bounds: tuple[int, ...]
    ways: Prices
    points: Settled
    lots: Settled | None

    @property
    def is_complete(self) -> bool:
        """Return whether all that was asked is proven."""
        return self.lots is not None and self.lots.proof is not Proof.NONE


def sift(pairs: Pairs, seconds_left: Callable[[], float]) -> Sifted | None:
    """Return the best match on levels 1 to 5 and the first lots, as far as it comes in time.

    Returns
    -------
    Sifted or None
        None where no match was found.
    """
    whole = seconds_left()
    for_work = less(seconds_left, _SPARE * whole)
    rough = rough_prices(pairs, less(for_work, whole / 2))
    first = first_match(pairs, rough.used, rough.dearness)
    if first is None:
        return None
    bundles = Bundles(pairs, np.arange(len(pairs)))
    known = bundles.patterns_of(first)
    units = np.round(rough.units * _POINT.one).astype(np.int64)
    draft = Draft(_points_bill(bundles), _POINT, units, known=known)
    stage = settle(draft, known, close_gap, for_work)
    used = draft.pairs_of(stage.patterns)
    *above, total = _values_of(bundles, stage.patterns)
    ways = prices_of_match(pairs, used, lambda: seconds_left() <= 0)
    bounds = [ways.level_bound(level, above[:level]) for level in range(len(above))]
    proven = _certificate(pairs, _POINT.one, {}, stage.prices.units)
    least = max(0, total - stage.gap // _POINT.one)
    points = Settled(total, least, stage.proof, proven, used, stage.left)
    lots = None
    if above == bounds and stage.proof is not Proof.NONE and for_work() > 0:
        lots = _settle_lots(pairs, points, stage, for_work)
    return Sifted(tuple(above), tuple(bounds), ways, points, lots)


def _points_bill(bundles: Bundles) -> Bill:
    """Return levels 1 to 5, weighed together in points."""
    pairs, one = bundles.pairs, _POINT.one
    cost = -MUST * one * pairs.binding[bundles.unit].astype(np.int64)
    for column in pairs.columns:
        cost += WEIGHTS[column] * one * bundles.amounts(column)
    empty = WEIGHTS[POINTS] * one * pairs.instance.settings.weights.empty_host
    visited = np.zeros(len(pairs.capacity), dtype=np.bool_)
    return Bill(bundles, cost, empty, pairs.binding, visited, Hold.nothing(bundles))


def _values_of(bundles: Bundles, patterns: Ints) -> tuple[int, ...]:
    """Return what a choice is worth on levels 1 to 5."""
    entries = patterns[patterns >= 0]
    *above, points = (
        int(bundles.amounts(column)[entries].sum()) for column in bundles.pairs.columns
    )
    empty = len(bundles.pairs.capacity) - len(patterns)
    return (*above, points + empty * bundles.pairs.instance.settings.weights.empty_host)


def _settle_lots(
    pairs: Pairs, points: Settled, stage: Stage, seconds_left: Callable[[], float]
) -> Settled | None:
    """Settle the first round of lots, with levels 1 to 5 held, weighed together."""
    bundles = Bundles(pairs, points.left)
    every = np.zeros(len(pairs), dtype=np.int64)
    every[points.left] = pairs.lots(points.left)
    known = bundles.patterns_of(points.used)
    # What is dearer than the gap is no part of any match as good.
    placed = pairs.binding | (stage.prices.units > stage.gap)
    visited = stage.prices.empty - stage.prices.host_values > stage.gap
    cost, hold = every[bundles.pair] * _LOT.one, _hold(bundles, stage, known)
    bill = Bill(bundles, cost, 0, placed, visited, hold)
    nothing = np.zeros(len(pairs.size), dtype=np.int64)
    draft = Draft(bill, _LOT, nothing, _LOTS_A_POINT * _LOT.one // _FINE)
    found = settle(draft, known, close_alone, seconds_left)
    if _values_of(bundles, found.patterns) != _values_of(bundles, known):
        return None
    used = draft.pairs_of(found.patterns)
    value = int(every[used].sum())
    held = found.prices.held
    lots = {(LevelName.LOTTERY, 0): _LOT.one}
    proven = _certificate(pairs, _FINE * held, lots, found.prices.units + held * hold.stay)
    return Settled(value, value - found.gap // _LOT.one, found.proof, proven, used, found.left)


def _certificate(
    pairs: Pairs, weight: int, lots: Mapping[LevelKey, int], units: Ints
) -> Certificate:
    """Return what prices prove, where levels 1 to 5 count so much, weighed together.

    What it counts that a unit is placed which has to be is a part of its price.
    """
    weights = {(NAMES[column], 0): weight * WEIGHTS[column] for column in pairs.columns}
    prices = units - weight * MUST * pairs.binding.astype(np.int64)
    return make_certificate({**weights, **lots}, prices.tolist())


def _hold(bundles: Bundles, stage: Stage, known: Ints) -> Hold:
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
