"""The min-cost flow: units send their members through hosts, or leave them without a place.

The network has a node for each unit (supply: its size), one for each host, and a sink. A unit
of size s has an arc of capacity s to each possible host; a host has one arc to the sink that
earns back *tom vært* for its first visitor and one for its other places. Costs are per intern
and scaled by 6, so that a unit of 2 or 3 shares its cost in whole numbers.

The flow may split companions and lets each unit choose the host's days, so its cost is a lower
bound; where it does neither, it is the best match. Only the cheapest arcs enter at first; the
prices tell which others could help, until none could (column generation).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import networkx as nx
import numpy as np

from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.assignment import by_host
from ipraktik.matching.encoding import Coded
from ipraktik.matching.host_table import Bools, Ints
from ipraktik.matching.prices import SCALE, Prices
from ipraktik.matching.windows import suits_all

_START_ARCS = 6
_ADDED_ARCS = 3


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow, optimal over the arcs looked at.

    Parameters
    ----------
    parts : mapping of (unit, host) to int
        How many members of the unit go to the host; positive entries only.
    prices : Prices
        Its prices.
    is_best : bool
        Whether these prove it the best over all arcs.
    """

    parts: Mapping[tuple[int, int], int]
    prices: Prices
    is_best: bool

    @property
    def splits_nobody(self) -> bool:
        """Return whether no unit appears at two hosts."""
        return len(self.host_of) == len(self.parts)

    def is_match(self, arcs: ArcSet) -> bool:
        """Whether it is the best match: companions together, with the days that it counted."""
        if not self.is_best or not self.splits_nobody:
            return False
        sizes = arcs.instance.units
        if any(amount != sizes[unit].size for (unit, _), amount in self.parts.items()):
            return False
        groups = by_host(arcs, self.host_of)
        return all(suits_all(group, arcs.instance.hosts[host]) for host, group in groups.items())

    @property
    def host_of(self) -> Mapping[int, int]:
        """Return the host of each unit that goes anywhere; one of them where it is split."""
        return {unit: host for unit, host in self.parts}  # noqa: C416 - pairs are the keys


class Network:
    """The flow problem of some arcs.

    Nodes are whole numbers: units, then hosts, then the hosts' first places, then the sink.

    Parameters
    ----------
    coded : Coded
    """

    def __init__(self, coded: Coded) -> None:
        self._coded = coded
        self._sizes = coded.size.tolist()
        self._capacities = coded.capacity.tolist()
        self._costs = coded.costs * (SCALE // coded.size[coded.unit])
        self._first_host = len(self._sizes)
        self._first_place = self._first_host + len(self._capacities)
        self._sink = self._first_place + len(self._capacities)

    def solve(self, is_over: Callable[[], bool] = lambda: False) -> Flow:
        """Return an optimal flow over all arcs, or as far as it comes in time.

        Parameters
        ----------
        is_over : callable
            Whether time is over.

        Raises
        ------
        networkx.NetworkXUnfeasible
            If the self-found hosts cannot be kept.
        """
        every = np.arange(len(self._costs))
        coded = self._coded
        chosen = cheapest_of(coded.unit, coded.host, every, self._costs, _START_ARCS)
        while True:
            graph = self._graph(chosen)
            _, flow = nx.network_simplex(graph)
            prices = self._prices(graph, flow)
            missing = self._helpful(prices, chosen)
            if not missing.any() or is_over():
                return Flow(self._parts(flow), prices, not missing.any())
            chosen |= missing

    def _graph(self, chosen: Bools) -> nx.DiGraph:
        graph = nx.DiGraph()
        graph.add_node(self._sink, demand=sum(self._sizes))
        for unit, size in enumerate(self._sizes):
            graph.add_node(unit, demand=-size)
            if not self._coded.must[unit]:
                graph.add_edge(unit, self._sink, capacity=size, weight=0)
        columns = (self._coded.unit, self._coded.host, self._costs)
        picked = (column[chosen].tolist() for column in columns)
        for unit, host, cost in zip(*picked, strict=True):
            node = self._first_host + host
            graph.add_edge(unit, node, capacity=self._sizes[unit], weight=cost)
        for host in range(len(self._capacities)):
            self._add_host(graph, host)
        return graph

    def _add_host(self, graph: nx.DiGraph, host: int) -> None:
        """Add a host whose first visitor earns back *tom vært*.

        The first place goes through a node of its own, since a DiGraph has no parallel arcs.
        """
        node, first = self._first_host + host, self._first_place + host
        graph.add_edge(node, first, capacity=1, weight=-SCALE * self._coded.empty_host)
        graph.add_edge(first, self._sink, capacity=1, weight=0)
        graph.add_edge(node, self._sink, capacity=self._capacities[host] - 1, weight=0)

    def _prices(self, graph: nx.DiGraph, flow: Mapping[int, Mapping[int, int]]) -> Prices:
        """Return node prices: shortest distances in the residual network, which has no
        negative cycle because the flow is optimal (Ahuja, Magnanti and Orlin 1993, ch. 9)."""
        root = self._sink + 1
        residual = nx.DiGraph()
        residual.add_weighted_edges_from((root, node, 0) for node in graph)
        for tail, head, data in graph.edges(data=True):
            used = flow[tail][head]
            if used < data["capacity"]:
                residual.add_edge(tail, head, weight=data["weight"])
            if used > 0:
                residual.add_edge(head, tail, weight=-data["weight"])
        distance = nx.single_source_bellman_ford_path_length(residual, root)
        base, hosts = distance[self._sink], range(self._first_host, self._first_place)
        return Prices(self._coded, tuple(base - distance[host] for host in hosts))

    def _helpful(self, prices: Prices, chosen: Bools) -> Bools:
        """Return arcs outside `chosen` that are cheaper than what their unit does now."""
        better = prices.arc_values < prices.unit_values(chosen)[self._coded.unit]
        found = np.flatnonzero(better.astype(np.bool_) & ~chosen)
        worth = prices.arc_values[found]
        return cheapest_of(self._coded.unit, self._coded.host, found, worth, _ADDED_ARCS)

    def _parts(self, flow: Mapping[int, Mapping[int, int]]) -> Mapping[tuple[int, int], int]:
        return {
            (unit, head - self._first_host): amount
            for unit in range(self._first_host)
            for head, amount in flow[unit].items()
            if amount > 0 and head != self._sink
        }


def cheapest_of(groups: Ints, others: Ints, among: Ints, values: Ints, number: int) -> Bools:
    """Return which arcs are among so many cheapest ones of their group.

    Parameters
    ----------
    groups, others : array of int
        The two ends of each arc: the one that counts, and the one that decides between equals.
    among, values : array of int
        The arcs that count, and what each is worth.
    number : int
    """
    order = among[np.lexsort((others[among], values, groups[among]))]
    begin = np.flatnonzero(np.diff(groups[order], prepend=-1))
    rank = np.arange(len(order)) - np.repeat(begin, np.diff(begin, append=len(order)))
    cheapest = np.zeros(len(groups), dtype=np.bool_)
    cheapest[order[rank < number]] = True
    return cheapest
