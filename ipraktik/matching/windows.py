"""Which days a host opens: every set of n of its possible days, and what units get from it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import combinations

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.model.people import Host
from ipraktik.model.week import Day

Window = frozenset[Day]


@cache
def _windows(available: frozenset[Day], days: int) -> tuple[Window, ...]:
    return tuple(frozenset(chosen) for chosen in combinations(sorted(available), days))


def windows_of(host: Host) -> tuple[Window, ...]:
    """Return every set of days the host can open (rule 3), each as large as it allows.

    Fewer days never help anybody: points only fall with the days given.
    """
    return _windows(host.available, host.effective_days)


def days_within(arc: Arc, window: Window) -> int:
    """Return how many days the unit of an arc gets in a window; 0 where they are no visit."""
    given = min(len(arc.shared & window), arc.best_days)
    return given if given >= arc.least_days else 0


def suits_all(arcs: Iterable[Arc], host: Host) -> bool:
    """Whether one window gives each of these units the most days it could get there."""
    units = tuple(arcs)
    return any(
        all(days_within(arc, window) == arc.best_days for arc in units)
        for window in windows_of(host)
    )


def binding_hosts(arcs: ArcSet, alive: Iterable[Arc]) -> dict[int, tuple[Arc, ...]]:
    """Return the hosts whose choice of days matters for these arcs, with their arcs."""
    groups: dict[int, list[Arc]] = {}
    for arc in alive:
        groups.setdefault(arc.host, []).append(arc)
    return {
        position: tuple(group)
        for position, group in groups.items()
        if not suits_all(group, arcs.instance.hosts[position])
    }
