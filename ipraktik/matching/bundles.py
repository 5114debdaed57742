"""What each pair is in each window of its host, as columns of numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ipraktik.matching.host_table import COUNT, Bools, Ints, day_bits
from ipraktik.matching.levels import POINTS
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.windows import windows_of

NEVER = 1 << 59
"""A value that is never the cheapest; sums of three of them still fit into 64 bits."""


class Bundles:
    """The entries of pairs, window by window, sorted by host and window.

    Parameters
    ----------
    pairs : Pairs
    among : array of int
        Positions of the pairs that count.

    Attributes
    ----------
    pair, given, window : array of int
        The pair, its days and its window, one for each entry.
    unit, host, size : array of int
        The entry's unit, its host, and how many interns it is.
    host_of_window : array of int
        The host of each window.
    """

    def __init__(self, pairs: Pairs, among: Ints) -> None:
        self.pairs, self.among = pairs, among
        ordered = among[np.argsort(pairs.host[among], kind="stable")]
        ends = np.searchsorted(pairs.host[ordered], np.arange(len(pairs.capacity) + 1))
        parts = [
            _host_entries(pairs, host, ordered[ends[host] : ends[host + 1]])
            for host in range(len(pairs.capacity))
        ]
        numbers = [part.windows for part in parts]
        self.host_of_window = np.repeat(np.arange(len(parts), dtype=np.int32), numbers)
        first = np.concatenate(([0], np.cumsum(numbers)[:-1])).astype(np.int32)
        shifts = np.repeat(first, [len(part.pair) for part in parts])
        self.pair: Ints = np.concatenate([part.pair for part in parts])
        self.given: Ints = np.concatenate([part.given for part in parts])
        self.window: Ints = np.concatenate([part.window for part in parts]) + shifts
        self.unit = pairs.unit[self.pair]
        self.size = pairs.size.astype(np.int8)[self.unit]
        self.host = self.host_of_window[self.window]

    def amounts(self, column: int) -> Ints:
        """Return what each entry adds to one of levels 1 to 5."""
        return np.asarray(self.pairs.amounts(column, self.pair, self.given), dtype=np.int64)

    def patterns_of(self, used: Ints) -> Ints:
        """Return the patterns of a match, with the windows that cost the fewest points.

        Parameters
        ----------
        used : array of int
            Positions of the match's pairs.
        """
        is_used = np.zeros(len(self.pairs), dtype=np.bool_)
        is_used[used] = True
        entries = np.flatnonzero(is_used[self.pair])
        costs = self.pairs.amounts(POINTS, self.pair[entries], self.given[entries])
        points = dict(zip(entries.tolist(), costs.tolist(), strict=True))
        by_window: dict[int, list[int]] = {}
        for entry in points:
            by_window.setdefault(int(self.window[entry]), []).append(entry)
        visitors = np.bincount(self.pairs.host[used], minlength=len(self.pairs.capacity))
        best: dict[int, tuple[int, list[int]]] = {}
        for window, group in by_window.items():
            host = int(self.host_of_window[window])
            worth = sum(points[entry] for entry in group)
            if len(group) == visitors[host] and (host not in best or worth < best[host][0]):
                best[host] = worth, group
        rows = [sorted(group, reverse=True) + [-1] * (3 - len(group)) for _, group in best.values()]
        return np.array(rows, dtype=np.int64).reshape(-1, 3)

    def least_of_pairs(self, values: Ints) -> Ints:
        """Return the least of each pair's entries, for each pair of `among`."""
        least: Ints = np.full(len(self.pairs), NEVER, dtype=np.int64)
        np.minimum.at(least, self.pair, values)
        return np.asarray(least[self.among])


@dataclass(frozen=True, slots=True)
class _HostEntries:
    pair: Ints
    given: Ints
    window: Ints
    windows: int


def _host_entries(pairs: Pairs, host: int, rows: Ints) -> _HostEntries:
    """Return a host's entries; windows that are never better than another are left out."""
    bits = [day_bits(window) for window in windows_of(pairs.instance.hosts[host])]
    shared = pairs.shared[rows][:, None] & np.array(bits, dtype=np.int8)[None, :]
    given = np.minimum(COUNT[shared], pairs.best[rows][:, None])
    given[given < pairs.least[rows][:, None]] = 0
    given = given[:, useful_windows(given)]
    window, row = np.nonzero(given.T)
    pair, window = rows[row].astype(np.int32), window.astype(np.int32)
    return _HostEntries(pair, given[row, window].astype(np.int8), window, given.shape[1])


def useful_windows(given: Ints) -> Bools:
    """Return which windows no other one beats or equals; of equal ones the first stays."""
    as_good = (given[:, :, None] >= given[:, None, :]).all(axis=0)
    earlier = np.tri(given.shape[1], k=-1, dtype=np.bool_).T
    beats = as_good & (~as_good.T | earlier)
    return np.asarray(~beats.any(axis=0))
