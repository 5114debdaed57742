"""The concrete days at one host, once it is known who comes (contract 4, last paragraphs)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.levels import FIRST_LOT, Vector
from ipraktik.matching.windows import days_within, windows_of
from ipraktik.model.week import Day

DaySet = frozenset[Day]


def points_key(arcs: Sequence[Arc], days: Sequence[int], fair: bool) -> tuple[int, ...]:
    """Return what is compared first for so many days each: less is better.

    It is the sum of all points; under ``retfærdig`` the points themselves, highest first.
    """
    points = [p for arc, given in zip(arcs, days, strict=True) for p in arc.points_by_days[given]]
    return tuple(sorted(points, reverse=True)) if fair else (sum(points),)


def cheapest_days(arcs: Sequence[Arc], arc_set: ArcSet) -> Vector | None:
    """Return the days of each unit at their common host that cost least on level 5.

    Returns
    -------
    tuple of int or None
        None where the host's days do not give every unit enough.
    """
    windows = windows_of(arc_set.instance.hosts[arcs[0].host])
    options = {tuple(days_within(arc, window) for arc in arcs) for window in windows}
    possible = [given for given in options if all(given)]
    if len(possible) < 2:
        return possible[0] if possible else None
    return min(possible, key=lambda given: (points_key(arcs, given, arc_set.is_fair), given))


def choose_days(arcs: Sequence[Arc], arc_set: ArcSet) -> dict[int, DaySet]:
    """Return the days of each unit at one host, by unit position.

    Fewest points first (under ``retfærdig`` the highest of them), then most people keeping the
    days they were sent, then most days on which two or more units meet, then the fewest days away
    between first and last, then the earliest days; what is still equal goes by the units' lots.

    Raises
    ------
    ValueError
        If the host's days do not give every unit two days.
    """
    given = cheapest_days(arcs, arc_set)
    if given is None:
        raise ValueError(f"no days at host {arc_set.instance.hosts[arcs[0].host].host_id}")
    key = points_key(arcs, given, arc_set.is_fair)
    ordered = sorted(arcs, key=lambda arc: arc.cost[FIRST_LOT:])
    limit = arc_set.instance.hosts[arcs[0].host].effective_days
    best = min(
        _possible_days(ordered, limit, key, arc_set.is_fair),
        key=lambda days: _preference(ordered, days, arc_set),
    )
    return {arc.unit: days for arc, days in zip(ordered, best, strict=True)}


def _possible_days(
    arcs: Sequence[Arc], limit: int, key: Vector, fair: bool
) -> Iterator[tuple[DaySet, ...]]:
    """Yield every choice of days that costs just these points and fits the host."""
    for sizes in product(*(range(arc.least_days, arc.best_days + 1) for arc in arcs)):
        if points_key(arcs, sizes, fair) != key:
            continue
        subsets = (
            [frozenset(days) for days in combinations(sorted(arc.shared), size)]
            for arc, size in zip(arcs, sizes, strict=True)
        )
        for chosen in product(*subsets):
            if len(frozenset.union(*chosen)) <= limit:
                yield chosen


def _preference(
    arcs: Sequence[Arc], chosen: tuple[DaySet, ...], arc_set: ArcSet
) -> tuple[object, ...]:
    units = [arc_set.instance.units[arc.unit] for arc in arcs]
    kept = sum(
        promise is not None and promise.days == days
        for unit, days in zip(units, chosen, strict=True)
        for promise in (arc_set.instance.sent.get(member.intern_id) for member in unit.members)
    )
    meetings = sum(sum(day in days for days in chosen) >= 2 for day in Day)
    gaps = sum(
        unit.size * (max(days) - min(days) + 1 - len(days))
        for unit, days in zip(units, chosen, strict=True)
    )
    visitor_days = sorted(
        day
        for unit, days in zip(units, chosen, strict=True)
        for day in days
        for _ in range(unit.size)
    )
    return (-kept, -meetings, gaps, visitor_days, [sorted(days) for days in chosen])
