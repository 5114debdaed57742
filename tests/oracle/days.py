"""The concrete days at one host, by plain enumeration of every choice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from .instance import DaySet, OracleHost, OracleInstance, Unit
from .points import MIN_DAYS, lock_of, unit_days, unit_max_days, unit_points

Plan = tuple[DaySet, ...]
DayKey = tuple[int | tuple[int, ...], int, int, int, tuple[int, ...]]


@dataclass(frozen=True)
class BestDays:
    """The best days of one host: the key they share and every plan that reaches it.

    A plan holds one day set for each unit, in the order the units were given. More than one plan
    means that the contract leaves the choice to the lottery among equals.
    """

    key: DayKey
    plans: frozenset[Plan]


def day_sets(instance: OracleInstance, unit: Unit, host: OracleHost) -> list[DaySet]:
    """Return every day set the unit may be given at the host (rule 3), fewest days first.

    A lock that names days leaves those alone.
    """
    lock = lock_of(instance, unit)
    if lock is not None and lock[1]:
        return [lock[1]]
    common = sorted(unit_days(instance, unit) & host.available)
    most = min(unit_max_days(instance, unit), host.effective_days)
    return [s for size in range(MIN_DAYS, most + 1) for s in combinations(common, size)]


def day_plans(
    instance: OracleInstance, host: OracleHost, units: tuple[Unit, ...]
) -> Iterator[Plan]:
    """Yield every choice of days for all the units of one host that the hard rules allow."""
    if sum(len(unit) for unit in units) <= host.capacity:
        options = [day_sets(instance, unit, host) for unit in units]
        yield from _extend(options, host.effective_days, (), frozenset())


def _extend(
    options: list[list[DaySet]], most: int, plan: Plan, used: frozenset[int]
) -> Iterator[Plan]:
    if len(plan) == len(options):
        yield plan
        return
    for days in options[len(plan)]:
        together = used.union(days)
        if len(together) <= most:
            yield from _extend(options, most, (*plan, days), together)


def plan_points(
    instance: OracleInstance, host: OracleHost, units: tuple[Unit, ...], plan: Plan
) -> tuple[int, ...]:
    """Return the points of everybody at the host under a plan, sorted from the highest."""
    rows = (unit_points(instance, u, host, len(d)) for u, d in zip(units, plan, strict=True))
    return tuple(sorted((p for row in rows for p in row), reverse=True))


def meeting_days(plan: Plan) -> int:
    """Return the number of days on which two or more units meet."""
    return sum(sum(day in days for days in plan) >= 2 for day in range(5))


def plan_gaps(units: tuple[Unit, ...], plan: Plan) -> int:
    """Return the days away between the first and the last, summed over people."""
    rows = zip(units, plan, strict=True)
    return sum(len(unit) * (max(days) - min(days) + 1 - len(days)) for unit, days in rows)


def visitor_days(units: tuple[Unit, ...], plan: Plan) -> tuple[int, ...]:
    """Return the sorted list of all visitor-days, one entry for each person and day."""
    rows = zip(units, plan, strict=True)
    return tuple(sorted(day for unit, days in rows for day in days for _ in unit))


def kept_days(instance: OracleInstance, units: tuple[Unit, ...], plan: Plan) -> int:
    """Return how many people keep the days they were sent."""
    rows = zip(units, plan, strict=True)
    return sum(i in instance.sent and instance.sent[i][1] == days for u, days in rows for i in u)


def day_key(
    instance: OracleInstance, units: tuple[Unit, ...], plan: Plan, points: int | tuple[int, ...]
) -> DayKey:
    """Return what the order of section 4 compares, smaller is better.

    Parameters
    ----------
    instance, units, plan
        The units at the host and a day set for each.
    points
        What comes first: the sum of the points, or under ``retfærdig`` their sorted vector.

    Returns
    -------
    tuple
        Points, people who keep their days negated, meeting days negated, gaps, visitor-days.
    """
    kept = kept_days(instance, units, plan)
    return points, -kept, -meeting_days(plan), plan_gaps(units, plan), visitor_days(units, plan)


def best_days(
    instance: OracleInstance, host: OracleHost, units: tuple[Unit, ...], fair: bool = False
) -> BestDays | None:
    """Return the best days for a fixed set of units at one host, or None if none are allowed.

    Parameters
    ----------
    instance, host, units
        The host and all the units it is to receive (at least one).
    fair
        Compare the vector of points (``retfærdig``) before anything else, not their sum.

    Returns
    -------
    BestDays or None
        The best key, and all the plans that share it.
    """
    known: dict[tuple[int, ...], tuple[int, ...]] = {}
    best: DayKey | None = None
    plans: set[Plan] = set()
    for plan in day_plans(instance, host, units):
        counts = tuple(len(days) for days in plan)
        if counts not in known:
            known[counts] = plan_points(instance, host, units, plan)
        key = day_key(instance, units, plan, known[counts] if fair else sum(known[counts]))
        if best is None or key < best:
            best, plans = key, set()
        if key == best:
            plans.add(plan)
    return None if best is None else BestDays(best, frozenset(plans))
