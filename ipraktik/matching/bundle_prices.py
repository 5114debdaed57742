"""What each host could take at once, priced for a million pairs in one go.

The same bound as in `patterns.py`, with columns of numbers: each pair is listed once for each of
its host's windows, with its cost in that window. With prices for units, only pairs cheaper than
an empty host matter, and those are few; so looking at all patterns means sorting a short list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ipraktik.matching.bundles import NEVER, Bundles
from ipraktik.matching.host_table import Bools, Ints

_BLOCK = 1 << 18
"""Entries looked at together: what is worked out for each on the way takes much memory."""

_MOST = 1_000_000
"""More patterns than a search could choose among."""


@dataclass(frozen=True)
class Hold:
    """A sum that is held at its settled value while something else is minimised.

    Parameters
    ----------
    entries : array of int
        What each entry adds to it.
    empty : int
        What a host without a visitor adds.
    stay : array of int
        What a unit adds that stays at home.
    limit : int
        What it adds up to.
    """

    entries: Ints
    empty: int
    stay: Ints
    limit: int

    @classmethod
    def nothing(cls, bundles: Bundles) -> Hold:
        """Hold nothing."""
        entries = np.broadcast_to(np.int64(0), bundles.pair.shape)
        return cls(entries, 0, np.zeros(len(bundles.pairs.size), dtype=np.int64), 0)

    @property
    def dearest(self) -> int:
        """Return the highest price of one more that sums of three entries have room for."""
        return NEVER // (8 * int(max(1, abs(self.entries).max(initial=0), abs(self.empty))))


@dataclass(frozen=True)
class Bill:
    """What is to be minimised, entry by entry, and what is held while it is.

    Parameters
    ----------
    bundles : Bundles
    cost : array of int
        What each entry costs.
    empty : int
        What a host without a visitor costs.
    placed, visited : array of bool
        Units that have to be placed, and hosts that cannot be empty.
    hold : Hold
    """

    bundles: Bundles
    cost: Ints
    empty: int
    placed: Bools
    visited: Bools
    hold: Hold


def sum_of(values: Ints, patterns: Ints) -> Ints:
    """Return the sums over patterns of what their entries have."""
    return np.asarray(np.where(patterns < 0, 0, values[patterns]).sum(axis=1))


class BundlePrices:
    """Prices of units, what each host would take at them, and the bound they prove.

    Parameters
    ----------
    bill : Bill
        In units of the prices.
    units : array of int
        A price for each unit; nobody gains by staying at home unless the unit must be placed.
    held : int
        The price of one more of what is held; of either sign, as it has just one value.
    """

    def __init__(self, bill: Bill, units: Ints, held: int = 0) -> None:
        self.bill, self.units, self.held = bill, units, held
        self._bundles = bill.bundles
        self.values: Ints = bill.cost + units[bill.bundles.unit]
        """Cost and prices of each entry."""
        if held:
            self.values += held * bill.hold.entries
        self.empty = bill.empty + held * bill.hold.empty

    @cached_property
    def _least(self) -> dict[tuple[int, int], Ints]:
        """Return, for each window, the entries of 1 to 3 interns that cost least.

        Keyed by size and rank; -1 where there is none that could help.
        """
        bundles = self._bundles
        visited = self.bill.visited[bundles.host]
        worth = np.flatnonzero(visited | (self.values <= max(self.empty, 0)))
        segment = bundles.window[worth] * 4 + bundles.size[worth]
        order = worth[np.lexsort((worth, self.values[worth], segment))]
        segment = bundles.window[order] * 4 + bundles.size[order]
        begin = np.flatnonzero(np.diff(segment, prepend=-1))
        rank = np.arange(len(order)) - np.repeat(begin, np.diff(begin, append=len(order)))
        found = {}
        for size in (1, 2, 3):
            for place in range(4):
                entries = np.full(len(bundles.host_of_window), -1, dtype=np.int64)
                chosen = order[(rank == place) & (segment % 4 == size)]
                entries[bundles.window[chosen]] = chosen
                found[size, place] = entries
        return found

    def _value(self, entries: Ints) -> Ints:
        return np.where(entries < 0, NEVER, self.values[entries])

    @cached_property
    def window_best(self) -> tuple[Ints, Ints]:
        """Return each window's cheapest pattern: its value, and its entries (-1: none)."""
        least, nothing = self._least, np.full(len(self._bundles.host_of_window), -1)
        one, two, three = (least[1, place] for place in range(3))
        pair, triple = least[2, 0], least[3, 0]
        patterns = [
            (1, (one, nothing, nothing)),
            (2, (one, two, nothing)),
            (2, (pair, nothing, nothing)),
            (3, (one, two, three)),
            (3, (pair, one, nothing)),
            (3, (triple, nothing, nothing)),
        ]
        room = self._bundles.pairs.capacity[self._bundles.host_of_window]
        value: Ints = np.full(len(room), NEVER, dtype=np.int64)
        entries: Ints = np.full((len(room), 3), -1, dtype=np.int64)
        for places, members in patterns:
            total = sum(np.where(m is nothing, 0, self._value(m)) for m in members)
            better = (room >= places) & (total < value)
            value = np.where(better, total, value)
            entries[better] = np.stack(members, axis=1)[better]
        return value, entries

    @cached_property
    def host_values(self) -> Ints:
        """Return the least each host can cost, empty if it may be, or with its cheapest pattern."""
        values: Ints = np.where(self.bill.visited, NEVER, self.empty)
        np.minimum.at(values, self._bundles.host_of_window, self.window_best[0])
        return values

    @cached_property
    def held_by_hosts(self) -> Ints:
        """Return what each host adds to what is held, empty or with its cheapest pattern."""
        value, entries = self.window_best
        host = self._bundles.host_of_window
        best = np.flatnonzero(value == self.host_values[host])
        held: Ints = np.full(len(self.host_values), self.bill.hold.empty, dtype=np.int64)
        held[host[best]] = sum_of(self.bill.hold.entries, entries[best])
        return held

    @cached_property
    def bound(self) -> int:
        """Return what every match costs at least."""
        total = sum(self.host_values.tolist()) - sum(self.units.tolist())
        return int(total) - self.held * self.bill.hold.limit

    def best_with(self, chosen: Ints) -> tuple[Ints, Ints]:
        """Return the cheapest pattern that each of these entries can be part of.

        Parameters
        ----------
        chosen : array of int
            Entries.

        Returns
        -------
        tuple of array
            The patterns' values, and their entries (-1: none), three for each.
        """
        bundles, value = self._bundles, self.values[chosen]
        window, size = bundles.window[chosen], bundles.size[chosen]
        left = bundles.pairs.capacity[bundles.host_of_window[window]] - size
        one, two, three = (self._least[1, place][window] for place in range(3))
        # An entry among the cheapest itself keeps company with the next ones.
        next_to = [one == chosen, (one == chosen) | (two == chosen)]
        first, second = np.where(next_to[0], two, one), np.where(next_to[1], three, two)
        pair, nothing = self._least[2, 0][window], np.full(len(chosen), -1)
        company, best = np.zeros(len(chosen), dtype=np.int64), np.stack([nothing] * 2, axis=1)
        for places, others in ((1, (first, nothing)), (2, (first, second)), (2, (pair, nothing))):
            total = sum(0 if one is nothing else self._value(one) for one in others)
            better = (left >= places) & (total < company)
            company = np.where(better, total, company)
            best[better] = np.stack(others, axis=1)[better]
        return value + company, np.concatenate((chosen[:, None], best), axis=1)

    def least_with_each(self) -> Ints:
        """Return the value of the cheapest pattern that each of all entries can be part of."""
        every = np.arange(len(self.values))
        blocks = np.split(every, range(_BLOCK, len(every), _BLOCK))
        return np.concatenate([self.best_with(block)[0] for block in blocks])

    def excesses(self) -> Ints:
        """Return by how much the bound rises if an entry must be used."""
        return np.asarray(self.least_with_each() - self.host_values[self._bundles.host])

    def patterns_within(self, most: int, is_over: Callable[[], bool]) -> Ints | None:
        """Return every pattern that costs at most so much more than its host's cheapest.

        Returns
        -------
        array of int or None
            None where they are too many, or time is over.
        """
        entries = np.flatnonzero(self.excesses() <= most)
        window = self._bundles.window[entries]
        order = entries[np.lexsort((entries, self.values[entries], window))]
        window = self._bundles.window[order]
        begin = np.flatnonzero(np.diff(window, prepend=-1))
        groups = np.split(order, begin[1:]) if len(order) else []
        rows: list[tuple[int, int, int]] = []
        for group in groups:
            rows += self._within(group, most)
            if len(rows) > _MOST or is_over():
                return None
        return np.unique(np.array(rows, dtype=np.int64).reshape(-1, 3), axis=0)

    def _within(self, entries: Ints, most: int) -> list[tuple[int, int, int]]:
        """Return the patterns of one window; `entries` are sorted by value."""
        bundles, first = self._bundles, int(entries[0])
        room = int(bundles.pairs.capacity[bundles.host[first]])
        limit = int(self.host_values[bundles.host[first]]) + most
        members = [(int(self.values[e]), int(bundles.size[e]), int(e)) for e in entries]
        found: list[tuple[int, int, int]] = []

        def extend(chosen: tuple[int, ...], value: int, left: int, start: int) -> None:
            if chosen and value <= limit:
                ordered = sorted(chosen, reverse=True)
                found.append((*ordered, *[-1] * (3 - len(ordered))))  # type: ignore[arg-type]
            for number in range(start, len(members)):
                worth, size, entry = members[number]
                if value + worth * (left if worth < 0 else 1) > limit:
                    break  # all that follow cost as much or more
                if size <= left:
                    extend((*chosen, entry), value + worth, left - size, number + 1)

        extend((), 0, room, 0)
        return found
