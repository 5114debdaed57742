"""Who could move where: prices of places that prove levels 1 to 4 of a match without a solver.

On these levels it hardly matters at which host somebody is. So a place costs what it takes to free
one: nothing where one is free; else the least that is lost when somebody leaves in the end, after
others have moved up one after another. These are the shortest ways from each host, and if the
match is as good as any flow, they prove it (Ahuja, Magnanti and Orlin 1993, ch. 9).
"""

from __future__ import annotations

import numpy as np

from ipraktik.matching.encoding import CodedPairs
from ipraktik.matching.host_table import Ints
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.prices import SCALE, Prices

_LONGEST = 500
"""More steps than any way has that is worth going."""


def prices_of_match(pairs: Pairs, used: Ints, levels: int) -> Prices:
    """Return the prices of places that a match gives on its first levels.

    Parameters
    ----------
    pairs : Pairs
    used : array of int
        Positions of the match's pairs.
    levels : int
        How many levels count.
    """
    coded = CodedPairs(pairs, levels)
    size, hosts, units = coded.size[coded.unit], coded.host[used], coded.unit[used]
    costs = SCALE * coded.costs
    taken = np.bincount(hosts, weights=pairs.size[units], minlength=len(pairs.capacity))
    dearest = int(abs(costs).max(initial=0)) + 1
    places = np.where(taken < pairs.capacity, 0, dearest).astype(costs.dtype)
    begin = np.flatnonzero(np.diff(coded.unit, prepend=-1))
    best: Ints = np.zeros(len(coded.size), dtype=costs.dtype)
    for _ in range(_LONGEST):
        least = np.minimum.reduceat(costs + size * places[coded.host], begin) if len(begin) else 0
        who = coded.unit[begin]
        best[who] = np.where(coded.must[who], least, np.minimum(least, 0))
        before = places.copy()
        np.minimum.at(places, hosts, (best[units] - costs[used]) // size[used])
        if (places == before).all():
            break
    return Prices(coded, tuple(places.tolist()))
