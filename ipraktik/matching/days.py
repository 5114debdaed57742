"""The concrete days at one host, once it is known who comes (contract 4, last paragraphs)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from ipraktik.matching.arcs import FIRST_LOT, Arc, ArcSet
from ipraktik.matching.windows import days_within, windows_of
from ipraktik.model.week import Day

DaySet = frozenset[Day]


def fewest_points(arcs: Sequence[Arc], arc_set: ArcSet) -> int | None:
    """Return the fewest points that units can have together at their host.

    Returns
    -------
    int or None
        None where the host's days do not give every unit two days.
    """
    totals = []
    for window in windows_of(arc_set.instance.hosts[arcs[0].host]):
        given = [days_within(arc, window) for arc in arcs]
        if all(given):
            pairs = zip(arcs, given, strict=True)
            totals.append(sum(arc.points_by_days[most] for arc, most in pairs))
    return min(totals, default=None)


def choose_days(arcs: Sequence[Arc], arc_set: ArcSet) -> dict[int, DaySet]:
    """Return the days of each unit at one host, by unit position.

    Fewest points first, then most people keeping the days they were sent, then most days on
    which two or more units meet, then the fewest days away between first and last, then the
    earliest days; what is still equal goes by the units' lots.

    Raises
    ------
    ValueError
        If the host's days do not give every unit two days.
    """
    least = fewest_points(arcs, arc_set)
    if least is None:
        raise ValueError(f"no days at host {arc_set.instance.hosts[arcs[0].host].host_id}")
    ordered = sorted(arcs, key=lambda arc: arc.cost[FIRST_LOT:])
    limit = arc_set.instance.hosts[arcs[0].host].effective_days
    best = min(
        _possible_days(ordered, limit, least),
        key=lambda days: _preference(ordered, days, arc_set),
    )
    return {arc.unit: days for arc, days in zip(ordered, best, strict=True)}


def _possible_days(arcs: Sequence[Arc], limit: int, points: int) -> Iterator[tuple[DaySet, ...]]:
    """Yield every choice of days that costs so many points and fits the host."""
    for sizes in product(*(range(arc.least_days, arc.best_days + 1) for arc in arcs)):
        pairs = zip(arcs, sizes, strict=True)
        if sum(arc.points_by_days[size] for arc, size in pairs) != points:
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
