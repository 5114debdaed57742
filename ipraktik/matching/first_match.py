"""A legal match at once, however large the instance: it is there before anything is proven."""

from __future__ import annotations

import numpy as np

from ipraktik.matching.host_table import COUNT, Ints, day_bits
from ipraktik.matching.levels import LAST_YEAR, PLACED, PRIORITY, TICKETS
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.windows import windows_of


def first_match(pairs: Pairs, wanted: Ints, dearness: Ints) -> Ints | None:
    """Return the positions of pairs that make a legal match; None where none was found.

    Those who must be placed come first, then the pairs wanted, then who counts most on levels 1
    to 4, each at the least dear host that has room and days.

    Parameters
    ----------
    pairs : Pairs
    wanted : array of int
        Positions of pairs to begin with, as far as they fit.
    dearness : array of float
        How dear each pair is.
    """
    match = _Match(pairs, dearness)
    levels = (pairs.of_units[one] for one in (TICKETS, LAST_YEAR, PRIORITY, PLACED))
    counts = np.lexsort([-pairs.size, *levels])
    must = counts[pairs.binding[counts]]
    for unit in must.tolist():
        if not match.place(unit):
            return None
    pair_of = dict(zip(pairs.unit[wanted].tolist(), wanted.tolist(), strict=True))
    for unit in counts.tolist():
        if unit not in pair_of or not match.use(pair_of[unit]):
            match.place(unit)
    return np.array(sorted(match.pair_of.values()), dtype=np.int64)


class _Match:
    """Who is where, and what each host has left."""

    def __init__(self, pairs: Pairs, dearness: Ints) -> None:
        self._pairs, self._dearness = pairs, dearness
        self._room = pairs.capacity.copy()
        self._ends = np.searchsorted(pairs.unit, np.arange(len(pairs.size) + 1))
        self._windows = [
            np.array([day_bits(window) for window in windows_of(host)], dtype=np.int8)
            for host in pairs.instance.hosts
        ]
        """The windows of each host that hold all its visitors."""
        self.pair_of: dict[int, int] = {}
        """The pair of each unit placed."""

    def place(self, unit: int) -> bool:
        """Place a unit unless it is; say whether it is then."""
        if unit in self.pair_of:
            return True
        pairs = self._pairs
        row = np.arange(self._ends[unit], self._ends[unit + 1])
        row = row[self._room[pairs.host[row]] >= pairs.size[unit]]
        order = row[np.argsort(self._dearness[row], kind="stable")]
        return any(self.use(pair) for pair in order.tolist())

    def use(self, pair: int) -> bool:
        """Place a unit, unless it is, where its host has room and days; say whether it had."""
        pairs = self._pairs
        unit, host = int(pairs.unit[pair]), int(pairs.host[pair])
        left = self._windows[host]
        left = left[COUNT[left & pairs.shared[pair]] >= pairs.least[pair]]
        if unit in self.pair_of or self._room[host] < pairs.size[unit] or not len(left):
            return False
        self._windows[host] = left
        self._room[host] -= pairs.size[unit]
        self.pair_of[unit] = pair
        return True
