"""Where everybody would go if places cost what they are worth: soft prices, in a few seconds.

Each unit spreads itself over its hosts, the more the cheaper they are; a host's place grows dearer
until no more come than it holds (Sinkhorn and Knopp 1967). Only points count here: who is placed
at all is not asked. It proves nothing; it says which pairs are worth looking at first.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ipraktik.matching.host_table import Ints
from ipraktik.matching.levels import POINTS
from ipraktik.matching.pairs import Pairs

_ROUNDS = 30
_SOFTNESS = 2.0
"""So many points dearer, and less than half as many go there."""
_CHEAPEST, _DEAREST = -20.0, 200.0
"""What a place may cost, in points."""
_SHADES = 1009
"""Pairs that are equally good are told apart by parts of half a point, so that they spread."""


def dearer_than_best(pairs: Pairs, is_over: Callable[[], bool]) -> Ints:
    """Return how much dearer each pair is than its unit's best one, with what places cost.

    In points for each member, and a shade that hangs on the pair's position alone.
    """
    size = pairs.size[pairs.unit].astype(np.float32)
    points = pairs.amounts(POINTS, np.arange(len(pairs))).astype(np.float32) / size
    begin = np.flatnonzero(np.diff(pairs.unit, prepend=-1))
    counts = np.diff(begin, append=len(pairs))
    places = np.zeros(len(pairs.capacity), dtype=np.float32)
    for _ in range(_ROUNDS):
        over = _above_least(points + places[pairs.host], begin, counts)
        share = np.exp(over / -_SOFTNESS)
        whole = pairs.size[pairs.unit[begin]] / np.add.reduceat(share, begin)
        share *= np.repeat(whole.astype(np.float32), counts)
        come = np.bincount(pairs.host, weights=share, minlength=len(places))
        places += _SOFTNESS * np.log(np.maximum(come, 1e-6) / pairs.capacity).astype(np.float32)
        places = np.clip(places, _CHEAPEST, _DEAREST)
        if is_over():
            break
    shade = (pairs.unit.astype(np.int64) * 7919 + pairs.host * np.int64(104_729)) % _SHADES
    over = _above_least(points + places[pairs.host], begin, counts)
    return np.asarray(over + shade.astype(np.float32) / (2 * _SHADES))


def _above_least(values: Ints, begin: Ints, counts: Ints) -> Ints:
    """Return how far values lie above the least of their unit."""
    return np.asarray(values - np.repeat(np.minimum.reduceat(values, begin), counts))
