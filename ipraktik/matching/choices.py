"""A unit at a host with a number of days: what patterns and the search are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ipraktik.matching.arcs import POINTS, Arc, ArcSet
from ipraktik.matching.windows import days_within, windows_of


@dataclass(frozen=True, slots=True)
class Choice:
    """A unit at a host with so many days."""

    arc: Arc
    given: int

    def amount(self, level: int) -> int:
        """Return what the choice adds to a level."""
        if level == POINTS:
            return self.arc.points_by_days[self.given]
        return self.arc.cost[level]


def empty_amount(arcs: ArcSet, level: int) -> int:
    """Return what a host without a visitor adds to a level: *tom vært* points, else nothing."""
    return arcs.instance.settings.weights.empty_host if level == POINTS else 0


def offers_by_window(
    arcs: ArcSet, host: int, group: Sequence[Arc]
) -> tuple[tuple[Choice, ...], ...]:
    """Return, for each set of days the host can open, the choices its units get.

    Sets of days that give the same are listed once.
    """
    offers = {
        tuple(Choice(arc, given) for arc in group if (given := days_within(arc, window))): None
        for window in windows_of(arcs.instance.hosts[host])
    }
    return tuple(offers)
