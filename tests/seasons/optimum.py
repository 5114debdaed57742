"""What the best match of a round is, by the independent oracle, and what a workbook reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tests.oracle import milp
from tests.oracle.days import best_days, day_key, plan_points
from tests.oracle.instance import FairOptimum, Optimum, OracleInstance, Promise, Unit, total_of
from tests.oracle.points import is_priority, placed_levels, unit_points
from tests.seasons.sheets import Book, parse_days, text


def placements_of(book: Book) -> dict[str, Promise]:
    """Return the host and the days of every placed intern."""
    return {
        text(row["Praktikant-ID"]): (text(row["Vært-ID"]), parse_days(row["Dage"]))
        for row in book.matched
    }


def by_host(instance: OracleInstance, placed: Mapping[str, Promise]) -> dict[str, tuple[Unit, ...]]:
    """Return the units at every host that has visitors."""
    found: dict[str, tuple[Unit, ...]] = {}
    for unit in instance.units:
        if unit[0] in placed:
            host_id = placed[unit[0]][0]
            found[host_id] = (*found.get(host_id, ()), unit)
    return found


def reached(instance: OracleInstance, placed: Mapping[str, Promise]) -> Optimum | FairOptimum:
    """Return the levels that a match reaches, counted anew from hosts and days."""
    hosts = by_host(instance, placed)
    pairs = [(unit, host_id) for host_id, units in hosts.items() for unit in units]
    entries = [instance.settings.w_empty] * (len(instance.hosts) - len(hosts))
    for unit, host_id in pairs:
        host, days = instance.host_by_id[host_id], placed[unit[0]][1]
        entries += unit_points(instance, unit, host, len(days))
    vector = tuple(sorted(entries, reverse=True))
    value = FairOptimum(*placed_levels(instance, pairs), vector, sum(entries))
    return value if instance.settings.fair else total_of(value)


def check_optimum(instance: OracleInstance, book: Book, told: Mapping[str, Any]) -> Iterator[str]:
    """Yield every level where the workbook, or what was printed, is not the optimum."""
    placed = placements_of(book)
    found, best = reached(instance, placed), milp.best(instance)
    if found != best:
        yield f"the workbook reaches {found}, the oracle {best}"
    priority = sum(is_priority(instance, one) for one in instance.interns)
    expected = {
        "interns": len(instance.interns),
        "hosts": len(instance.hosts),
        "places": sum(host.capacity for host in instance.hosts),
        "placed": best.placed,
        "unplaced": len(instance.interns) - best.placed,
        "priority": priority,
        "priority_placed": best.priority,
        "kept": best.kept,
        "tickets": best.tickets,
        "points": best.points,
        "optimal": True,
    }
    for name, value in expected.items():
        if told.get(name) != value:
            yield f"--json says {name} = {told.get(name)}, the oracle {value}"
    yield from check_days(instance, placed)


def check_days(instance: OracleInstance, placed: Mapping[str, Promise]) -> Iterator[str]:
    """Yield every host whose days are not the best by the order of section 4."""
    fair = instance.settings.fair
    for host_id, units in by_host(instance, placed).items():
        host = instance.host_by_id[host_id]
        plan = tuple(placed[unit[0]][1] for unit in units)
        vector = plan_points(instance, host, units, plan)
        key = day_key(instance, units, plan, vector if fair else sum(vector))
        best = best_days(instance, host, units, fair)
        if best is None or key != best.key:
            yield f"{host_id}: the days reach {key}, the oracle's {best.key if best else None}"
