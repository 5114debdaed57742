"""A choice of hosts for units: whether it is legal, what it is worth, and a first one."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.matching.arcs import LEVELS, POINTS, Arc, ArcSet, Encoding, Vector
from ipraktik.matching.days import fewest_points

Assignment = Mapping[int, int]
"""The position of the host of each placed unit, by the unit's position."""


def by_host(arcs: ArcSet, assignment: Assignment) -> dict[int, list[Arc]]:
    """Return the arcs that an assignment uses, by host.

    Raises
    ------
    KeyError
        If a unit is put where it may not be.
    """
    known = {(arc.unit, arc.host): arc for arc in arcs.arcs}
    groups: dict[int, list[Arc]] = {}
    for unit, host in sorted(assignment.items()):
        groups.setdefault(host, []).append(known[unit, host])
    return groups


def fits(arcs: ArcSet, group: list[Arc]) -> bool:
    """Whether units have places and two days each at their common host."""
    units, host = arcs.instance.units, arcs.instance.hosts[group[0].host]
    places = sum(units[arc.unit].size for arc in group)
    return places <= host.capacity and fewest_points(group, arcs) is not None


def value(arcs: ArcSet, assignment: Assignment) -> Vector:
    """Return what an assignment is worth on every level, with the days that cost least.

    Raises
    ------
    ValueError
        If a host's days do not give every unit two days.
    """
    groups = by_host(arcs, assignment)
    totals = [0] * LEVELS
    for group in groups.values():
        points = fewest_points(group, arcs)
        if points is None:
            raise ValueError("the host's days do not fit")
        for level in range(LEVELS):
            totals[level] += sum(arc.cost[level] for arc in group)
        totals[POINTS] += points - sum(arc.cost[POINTS] for arc in group)
    weight = arcs.instance.settings.weights.empty_host
    totals[POINTS] += weight * (len(arcs.instance.hosts) - len(groups))
    return tuple(totals)


def greedy(arcs: ArcSet, encoding: Encoding) -> Assignment:
    """Return a legal assignment to start from: promised hosts, then the cheapest arcs.

    Raises
    ------
    ValueError
        If the self-found hosts do not fit, which validation rules out.
    """
    ordered = sorted(
        arcs.arcs,
        key=lambda arc: (
            not arcs.is_binding(arc.unit),
            encoding.costs[arc.unit, arc.host],
            arc.unit,
            arc.host,
        ),
    )
    assignment: dict[int, int] = {}
    groups: dict[int, list[Arc]] = {}
    for arc in ordered:
        group = [*groups.get(arc.host, []), arc]
        if arc.unit not in assignment and fits(arcs, group):
            assignment[arc.unit] = arc.host
            groups[arc.host] = group
    if any(arcs.is_binding(u) and u not in assignment for u in range(len(arcs.of_unit))):
        raise ValueError("the self-found hosts do not fit")
    return assignment
