"""A choice of hosts for units: whether it is legal, what it is worth, and a first one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.days import cheapest_days
from ipraktik.matching.encoding import Encoding
from ipraktik.matching.levels import COLUMNS, POINTS, Vector

Assignment = Mapping[int, int]
"""The position of the host of each placed unit, by the unit's position."""


def by_host(arcs: ArcSet, assignment: Assignment) -> dict[int, list[Arc]]:
    """Return the arcs that an assignment uses, by host.

    Raises
    ------
    KeyError
        If a unit is put where it may not be.
    """
    groups: dict[int, list[Arc]] = {}
    for unit, host in sorted(assignment.items()):
        groups.setdefault(host, []).append(arcs.by_pair[unit, host])
    return groups


def fits(arcs: ArcSet, group: list[Arc]) -> bool:
    """Whether units have places and enough days each at their common host."""
    units, host = arcs.instance.units, arcs.instance.hosts[group[0].host]
    places = sum(units[arc.unit].size for arc in group)
    return places <= host.capacity and cheapest_days(group, arcs) is not None


def value(arcs: ArcSet, assignment: Assignment) -> Vector:
    """Return what an assignment is worth on every level, with the days that cost least.

    Raises
    ------
    ValueError
        If a host's days do not give every unit enough.
    """
    groups = by_host(arcs, assignment)
    totals, points = [0] * COLUMNS, Counter[int]()
    for group in groups.values():
        days = cheapest_days(group, arcs)
        if days is None:
            raise ValueError("the host's days do not fit")
        for arc, given in zip(group, days, strict=True):
            points.update(arc.points_by_days[given])
            for column in range(COLUMNS):
                totals[column] += arc.cost[column]
    points[arcs.instance.settings.weights.empty_host] += len(arcs.instance.hosts) - len(groups)
    totals[POINTS] = sum(number * count for number, count in points.items())
    return tuple(
        totals[level.column] if level.points is None else points[level.points]
        for level in arcs.levels
    )


def greedy(arcs: ArcSet, encoding: Encoding, wanted: Assignment) -> Assignment:
    """Return a legal assignment to start from.

    Promised hosts come first, then those `wanted`, as far as they fit, then the cheapest arcs.
    It may leave out units that must be placed somewhere, but need not be at one host.
    """
    ordered = sorted(
        zip(arcs.arcs, encoding.costs, strict=True),
        key=lambda one: (
            not arcs.is_binding(one[0].unit),
            wanted.get(one[0].unit) != one[0].host,
            one[1],
            one[0].unit,
            one[0].host,
        ),
    )
    assignment: dict[int, int] = {}
    groups: dict[int, list[Arc]] = {}
    for arc, _ in ordered:
        if arc.unit in assignment:
            continue
        group = [*groups.get(arc.host, []), arc]
        if fits(arcs, group):
            assignment[arc.unit] = arc.host
            groups[arc.host] = group
    return assignment
