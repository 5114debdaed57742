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

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import networkx as nx

from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.assignment import by_host
from ipraktik.matching.encoding import Encoding
from ipraktik.matching.prices import SCALE, Prices
from ipraktik.matching.windows import suits_all

Node = tuple[str, int]
SINK: Node = ("sink", 0)
_ROOT: Node = ("root", 0)
_START_ARCS = 6
_ADDED_ARCS = 3


@dataclass(frozen=True, slots=True)
class Flow:
    """An optimal flow.

    Parameters
    ----------
    parts : mapping of (unit, host) to int
        How many members of the unit go to the host; positive entries only.
    prices : Prices
        The prices that prove it.
    """

    parts: Mapping[tuple[int, int], int]
    prices: Prices

    @property
    def splits_nobody(self) -> bool:
        """Return whether no unit appears at two hosts."""
        return len(self.host_of) == len(self.parts)

    def is_match(self, arcs: ArcSet) -> bool:
        """Whether it keeps companions together and the hosts' days give it what it counted."""
        if not self.splits_nobody:
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
    """The flow problem of one set of arcs.

    Parameters
    ----------
    arcs : ArcSet
    encoding : Encoding
    """

    def __init__(self, arcs: ArcSet, encoding: Encoding) -> None:
        self._arcs = arcs
        self._units = arcs.instance.units
        self._hosts = arcs.instance.hosts
        self._encoding = encoding
        self._cost = {
            (unit, host): cost * (SCALE // self._units[unit].size)
            for (unit, host), cost in encoding.costs.items()
        }

    def solve(self) -> Flow:
        """Return an optimal flow over all arcs.

        Raises
        ------
        networkx.NetworkXUnfeasible
            If the self-found hosts cannot be kept.
        """
        chosen = self._cheapest()
        while True:
            graph = self._graph(chosen)
            _, flow = nx.network_simplex(graph)
            prices = self._prices(graph, flow)
            missing = self._helpful(prices, chosen)
            if not missing:
                return Flow(self._parts(flow), prices)
            chosen |= missing

    def _cheapest(self) -> set[tuple[int, int]]:
        chosen = set()
        for group in self._arcs.of_unit:
            ordered = sorted(group, key=lambda arc: (self._cost[arc.unit, arc.host], arc.host))
            chosen |= {(arc.unit, arc.host) for arc in ordered[:_START_ARCS]}
        return chosen

    def _graph(self, chosen: Iterable[tuple[int, int]]) -> nx.DiGraph:
        graph = nx.DiGraph()
        graph.add_node(SINK, demand=sum(unit.size for unit in self._units))
        for position, unit in enumerate(self._units):
            graph.add_node(("unit", position), demand=-unit.size)
            if not self._arcs.is_binding(position):
                graph.add_edge(("unit", position), SINK, capacity=unit.size, weight=0)
        for unit_position, host in sorted(chosen):
            graph.add_edge(
                ("unit", unit_position),
                ("host", host),
                capacity=self._units[unit_position].size,
                weight=self._cost[unit_position, host],
            )
        for position in range(len(self._hosts)):
            self._add_host(graph, position)
        return graph

    def _add_host(self, graph: nx.DiGraph, position: int) -> None:
        """Add a host whose first visitor earns back *tom vært*.

        The first place goes through a node of its own, since a DiGraph has no parallel arcs.
        """
        node, first = ("host", position), ("first", position)
        reward = -SCALE * self._encoding.empty_host
        graph.add_edge(node, first, capacity=1, weight=reward)
        graph.add_edge(first, SINK, capacity=1, weight=0)
        graph.add_edge(node, SINK, capacity=self._hosts[position].capacity - 1, weight=0)

    def _prices(self, graph: nx.DiGraph, flow: Mapping[Node, Mapping[Node, int]]) -> Prices:
        """Return node prices: shortest distances in the residual network, which has no
        negative cycle because the flow is optimal (Ahuja, Magnanti and Orlin 1993, ch. 9)."""
        residual = nx.DiGraph()
        residual.add_nodes_from(graph)
        residual.add_weighted_edges_from((_ROOT, node, 0) for node in graph)
        for tail, head, data in graph.edges(data=True):
            used = flow[tail][head]
            if used < data["capacity"]:
                residual.add_edge(tail, head, weight=data["weight"])
            if used > 0:
                residual.add_edge(head, tail, weight=-data["weight"])
        distance = nx.single_source_bellman_ford_path_length(residual, _ROOT)
        base = distance[SINK]
        places = tuple(base - distance["host", position] for position in range(len(self._hosts)))
        return Prices(self._arcs, self._encoding, places)

    def _helpful(self, prices: Prices, chosen: set[tuple[int, int]]) -> set[tuple[int, int]]:
        """Return arcs outside `chosen` that are cheaper than what their unit does now."""
        found = set()
        for position, group in enumerate(self._arcs.of_unit):
            best = prices.unit_value(position, chosen)
            values = ((prices.arc_value(arc), arc.host) for arc in group)
            better = sorted(
                (value, host)
                for value, host in values
                if value < best and (position, host) not in chosen
            )
            found |= {(position, host) for _, host in better[:_ADDED_ARCS]}
        return found

    def _parts(self, flow: Mapping[Node, Mapping[Node, int]]) -> Mapping[tuple[int, int], int]:
        return {
            (position, head[1]): amount
            for position in range(len(self._units))
            for head, amount in flow["unit", position].items()
            if amount > 0 and head[0] == "host"
        }
