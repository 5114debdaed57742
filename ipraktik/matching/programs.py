"""The choice of patterns as a program: one a host, each unit at most once.

Rows are the units, what is held, and the hosts. Costs are counted from the best each host could
do at some prices, and what its cheapest pattern adds to what is held is taken off on both sides;
so all numbers are small where patterns are near the best.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ipraktik.matching.bundle_prices import BundlePrices, sum_of
from ipraktik.matching.bundles import Bundles
from ipraktik.matching.host_table import Bools, Ints
from ipraktik.matching.linear import Columns

ANY = 1 << 62
"""More than any cost."""


@dataclass(frozen=True)
class Program:
    """The program, and what its columns stand for: first patterns, then hosts, then units.

    Parameters
    ----------
    columns : Columns
    patterns : array of int
    empty, stay : array of int
        Hosts that may be empty, and units that may stay at home.
    """

    columns: Columns
    patterns: Ints
    empty: Ints
    stay: Ints

    def start(self, prices: BundlePrices, known: Ints) -> Ints:
        """Return a choice of these patterns as a solution."""
        bundles = prices.bill.bundles
        both = np.concatenate((known, self.patterns))
        number = np.unique(both, axis=0, return_inverse=True)[1].ravel()
        chosen = np.isin(number[len(known) :], number[: len(known)])
        empty = ~np.isin(self.empty, bundles.host[known[:, 0]])
        stay = ~np.isin(self.stay, bundles.unit[known[known >= 0]])
        return np.concatenate((chosen, empty, stay)).astype(np.float64)


@dataclass(frozen=True)
class Ends:
    """Hosts or units: which the choice that is known uses, and which may change."""

    used: Bools
    free: Bools


@dataclass(frozen=True)
class Around:
    """A choice that is known, and the part of it that may change."""

    hosts: Ends
    units: Ends


def around_choice(bundles: Bundles, known: Ints, hosts: Bools | None = None) -> Around:
    """Return what may change around a choice.

    Parameters
    ----------
    bundles : Bundles
    known : array of int
        Its patterns.
    hosts : array of bool, optional
        The hosts that may change, with their visitors and all who are at home; by default all.
    """
    pairs = bundles.pairs
    free = np.ones(len(pairs.capacity), dtype=np.bool_) if hosts is None else hosts
    used, busy = (np.zeros(len(pairs.size), dtype=np.bool_) for _ in range(2))
    entries = known[known >= 0]
    used[bundles.unit[entries]] = True
    busy[bundles.unit[entries[~free[bundles.host[entries]]]]] = True
    visited = np.isin(np.arange(len(free)), bundles.host[known[:, 0]])
    return Around(Ends(visited, free), Ends(used, ~busy))


def make_program(
    prices: BundlePrices, patterns: Ints, one: int, most: int = ANY, around: Around | None = None
) -> Program:
    """Return the program over some patterns.

    Parameters
    ----------
    prices : BundlePrices
        What costs are counted from.
    patterns : array of int
    one : int
        What counts as one.
    most : int
        An empty host, or a unit at home, that costs more is left out.
    around : Around, optional
        A choice that is known: what it leaves empty or at home stays in.
    """
    bill, least, usual = prices.bill, prices.host_values, prices.held_by_hosts
    bundles, hold, units = bill.bundles, bill.hold, len(prices.units)
    limit = hold.limit - int(usual.sum())
    columns = Columns(np.concatenate((np.ones(units), [limit], np.ones(len(least)))))
    at = bundles.host[patterns[:, 0]]
    who = np.where(patterns < 0, -1, bundles.unit[patterns])
    held = (sum_of(hold.entries, patterns) - usual[at]).astype(np.float64)
    rows = np.column_stack((who, np.full(len(at), units), units + 1 + at))
    values = np.column_stack((np.ones(who.shape), held, np.ones(len(at))))
    columns.add((sum_of(prices.values, patterns) - least[at]) / one, rows, values)
    costs = prices.empty - least
    hosts, guests = (None, None) if around is None else (around.hosts, around.units)
    empty = np.flatnonzero(~bill.visited & _counts(costs, most, hosts))
    rows = np.column_stack((np.full(len(empty), units), units + 1 + empty))
    values = np.column_stack((hold.empty - usual[empty], np.ones(len(empty))))
    columns.add(costs[empty] / one, rows, values)
    costs = prices.units + prices.held * hold.stay
    stay = np.flatnonzero(~bill.placed & _counts(costs, most, guests))
    rows = np.column_stack((stay, np.full(len(stay), units)))
    values = np.column_stack((np.ones(len(stay)), hold.stay[stay]))
    columns.add(costs[stay] / one, rows, values)
    if around is not None:
        kept = np.concatenate((around.units.free, [True], around.hosts.free))
        columns = columns.with_rows(kept)
    return Program(columns, patterns, empty, stay)


def _counts(costs: Ints, most: int, ends: Ends | None) -> Bools:
    """Return which hosts or units may be left over: where that is cheap, or the known ones are."""
    counts = costs <= most
    return counts if ends is None else (counts | ~ends.used) & ends.free
