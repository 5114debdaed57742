"""All patterns near what their host can do best: nothing else can be part of a better match."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ipraktik.matching.bundle_prices import BundlePrices
from ipraktik.matching.host_table import Ints

_MOST = 1_000_000
"""More patterns than a search could choose among."""


def patterns_within(prices: BundlePrices, most: int, is_over: Callable[[], bool]) -> Ints | None:
    """Return every pattern that costs at most so much more than its host's cheapest.

    Returns
    -------
    array of int or None
        None where they are too many, or time is over.
    """
    bundles = prices.bill.bundles
    entries = np.flatnonzero(prices.excesses() <= most)
    if len(entries) > 3 * _MOST:
        return None  # each is in a pattern, and a pattern has three at most
    order = entries[np.lexsort((entries, prices.values[entries], bundles.window[entries]))]
    begin = np.flatnonzero(np.diff(bundles.window[order], prepend=-1))
    rows: list[tuple[int, int, int]] = []
    for group in np.split(order, begin[1:]) if len(order) else []:
        rows += _of_window(prices, group, most)
        if len(rows) > _MOST or is_over():
            return None
    return np.unique(np.array(rows, dtype=np.int64).reshape(-1, 3), axis=0)


def _of_window(prices: BundlePrices, entries: Ints, most: int) -> list[tuple[int, int, int]]:
    """Return the patterns of one window; `entries` are sorted by value."""
    bundles, first = prices.bill.bundles, int(entries[0])
    room = int(bundles.pairs.capacity[bundles.host[first]])
    limit = int(prices.host_values[bundles.host[first]]) + most
    members = [(int(prices.values[e]), int(bundles.size[e]), int(e)) for e in entries]
    found: list[tuple[int, int, int]] = []

    def extend(chosen: tuple[int, ...], value: int, left: int, start: int) -> None:
        if chosen and value <= limit:
            ordered = sorted(chosen, reverse=True)
            found.append((*ordered, *[-1] * (3 - len(ordered))))  # type: ignore[arg-type]
        for number in range(start, len(members)):
            worth, size, entry = members[number]
            if value + worth * (left if worth < 0 else 1) > limit or len(found) > _MOST:
                break  # all that follow cost as much or more, or there are too many
            if size <= left:
                extend((*chosen, entry), value + worth, left - size, number + 1)

    extend((), 0, room, 0)
    return found
