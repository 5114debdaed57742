"""At most so many sent proposals may move: a side constraint over all levels.

It is counted against those who could stay, each taken by itself. As a level it is the third one,
held from the start: at least so many kept.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ipraktik.errors import UsageError
from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.assignment import Assignment, value
from ipraktik.matching.impossible import ImpossibleError
from ipraktik.matching.levels import Level, Stage
from ipraktik.matching.search import Search
from ipraktik.matching.what_if import with_fixed
from ipraktik.model.certificate import LevelName
from ipraktik.model.instance import Instance
from ipraktik.text import say_many

Limits = Sequence[tuple[Level, int]]
"""Levels with the values that they may not exceed."""


class TooFewMovesError(UsageError):
    """More sent proposals must move than were allowed, whatever the match.

    Parameters
    ----------
    least : int
        How many must.
    """

    def __init__(self, least: int) -> None:
        super().__init__(
            say_many(
                "At least {count} sent proposal must move, as they cannot all be kept at once: "
                "--max-moves {count}.",
                "At least {count} sent proposals must move, as they cannot all be kept at once: "
                "--max-moves {count}.",
                least,
            )
        )
        self.least = least


def who_could_stay(instance: Instance) -> tuple[str, ...]:
    """Return the IDs of those who were sent a host and could be there, each taken by itself.

    Who was sent a host that has left, has been refused, or has no room beside those who must be
    there (locked or self-found), has to move, and does not count as a move.
    """
    hosts = instance.host_by_id
    return tuple(
        intern_id
        for intern_id, sent in sorted(instance.sent.items())
        if intern_id in instance.unit_of
        and sent.host_id in hosts
        and with_fixed(instance, instance.unit_of[intern_id], hosts[sent.host_id]) is not None
    )


def limits_of(arcs: ArcSet) -> Limits:
    """Return what the match may not exceed beside the levels: nothing unless moves are limited."""
    instance = arcs.instance
    if instance.max_moves is None:
        return ()
    kept = len(who_could_stay(instance)) - instance.max_moves
    level = next(one for one in arcs.levels if one.name is LevelName.KEPT)
    return ((level, -kept),) if kept > 0 else ()


def keeps(arcs: ArcSet, assignment: Assignment, limits: Limits) -> bool:
    """Whether a match stays within limits."""
    if not limits:
        return True
    reached = dict(zip(arcs.levels, value(arcs, assignment), strict=True))
    return all(reached[level] <= most for level, most in limits)


def least_moved(arcs: ArcSet, limits: Limits) -> Assignment:
    """Return a match that keeps as many as can be kept.

    Raises
    ------
    TooFewMovesError
        If that is fewer than the limits ask for.
    ImpossibleError
        If units that must be placed cannot all be.
    """
    (level, most), *_ = limits
    found = Search(arcs, arcs.arcs, Stage(level), math.inf).minimise()
    if found is None:
        raise ImpossibleError
    if found.value > most:
        raise TooFewMovesError(len(who_could_stay(arcs.instance)) + found.value)
    return found.host_of
