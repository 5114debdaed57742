"""Prices as certificates: in the one form that the audit knows, whatever they come from."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.levels import FIRST_LOT, POINTS, Level
from ipraktik.matching.patterns import SCALE, UnitPrices
from ipraktik.matching.prices import SCALE as FLOW_SCALE
from ipraktik.matching.prices import Prices
from ipraktik.model.certificate import Certificate, LevelKey


def key_of(level: Level) -> LevelKey:
    """Return how the audit calls a level."""
    if level.points is not None:
        return level.name, level.points
    return level.name, max(0, level.column - FIRST_LOT)


def of_flow(prices: Prices, levels: Sequence[Level]) -> Certificate:
    """Return the flow's prices of places as prices of units: what the best of its hosts saves.

    A host that takes units pays no less for them than its own price of their places. So the bound
    is at least the flow's, on all its levels at once.

    Parameters
    ----------
    prices : Prices
    levels : sequence of Level
        Those of the instance; the flow may know the first of them only.
    """
    factors = prices.coded.factors
    pairs = zip(levels[: len(factors)], factors, strict=True)
    return make_certificate(
        {key_of(level): FLOW_SCALE * factor for level, factor in pairs},
        (-int(least) for least in prices.unit_values()),
    )


def of_units(prices: UnitPrices) -> Certificate:
    """Return prices of units, with what one more costs on each level that is held."""
    stage = prices.offers.stage
    held = zip((level for level, _ in stage.limits), prices.held, strict=True)
    weights = {key_of(stage.level): SCALE} | {key_of(level): price for level, price in held}
    return make_certificate(weights, prices.units)


def of_reach(arcs: ArcSet, level: Level) -> Certificate:
    """Return that no unit can gain more than at its best host, and no sum be less than 0."""
    best = [0] * len(arcs.instance.units)
    for arc in arcs.arcs if level.column < POINTS else ():
        best[arc.unit] = max(best[arc.unit], -arc.cost[level.column])
    return make_certificate({key_of(level): 1}, best)


def of_ladder(arcs: ArcSet, level: Level) -> Certificate:
    """Return that the sum of points is what the numbers of points say it is."""
    rungs = (one for one in arcs.levels if one.points is not None)
    weights = {key_of(one): -(one.points or 0) for one in rungs}
    return make_certificate(weights | {key_of(level): 1}, [0] * len(arcs.instance.units))


def make_certificate(weights: Mapping[LevelKey, int], prices: Iterable[int]) -> Certificate:
    """Return a certificate in the smallest whole numbers.

    Parameters
    ----------
    weights : mapping of LevelKey to int
        What one more of each level costs, by `key_of`.
    prices : iterable of int
        In the order of the instance's units.
    """
    units = tuple(prices)
    divisor = math.gcd(*weights.values(), *units) or 1
    return Certificate(
        {key: weight // divisor for key, weight in weights.items() if weight},
        tuple(price // divisor for price in units),
    )
