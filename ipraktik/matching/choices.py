"""A unit at a host with a number of days: what patterns and the search are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.levels import Stage, Vector
from ipraktik.matching.windows import days_within, windows_of


@dataclass(frozen=True, slots=True)
class Choice:
    """A unit at a host with so many days.

    Parameters
    ----------
    arc : Arc
    given : int
        Days, from the arc's `least_days` to its `best_days`.
    amounts : Vector
        What the choice adds to each of the stage's levels.
    """

    arc: Arc
    given: int
    amounts: Vector = field(compare=False)


def make_choice(arc: Arc, given: int, stage: Stage) -> Choice:
    """Return the choice of an arc and a number of days."""
    points = arc.points_by_days[given]
    return Choice(arc, given, tuple(level.amount(arc.cost, points) for level in stage.levels))


@dataclass(frozen=True, slots=True)
class HostOffers:
    """What a host can offer: its choices, and which of them each set of days holds.

    Parameters
    ----------
    choices : tuple of Choice
    windows : tuple of tuple of int
        Positions in `choices`; sets of days that offer the same are listed once.
    """

    choices: tuple[Choice, ...]
    windows: tuple[tuple[int, ...], ...]


def host_offers(arcs: ArcSet, host: int, group: Sequence[Arc], stage: Stage) -> HostOffers:
    """Return the offers of one host over some of its arcs, without points that are closed.

    Units get all the days that a window has for them: fewer would be worse on some level above.
    """
    positions: dict[tuple[Arc, int], int] = {}
    windows = {
        tuple(
            positions.setdefault((arc, given), len(positions))
            for arc in group
            if (given := days_within(arc, window)) and stage.allows(arc.points_by_days[given])
        ): None
        for window in windows_of(arcs.instance.hosts[host])
    }
    choices = tuple(make_choice(arc, given, stage) for arc, given in positions)
    return HostOffers(choices, tuple(window for window in windows if window))
