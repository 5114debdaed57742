"""The levels of the objective (contract 4), from the most important to the least.

Under ``retfærdig`` level 5 is a ladder: one level for each number of points that anybody could
have, from the highest downwards, that counts how many have just so many. It counts an empty host
as one with *tom vært* points.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ipraktik.matching.lottery import LOT_ROUNDS
from ipraktik.model.instance import Instance
from ipraktik.model.placement import LevelName
from ipraktik.model.settings import Fairness

PLACED, PRIORITY, LAST_YEAR, KEPT, TICKETS, POINTS, FIRST_LOT = range(7)
"""Columns of a cost vector; the lots' rounds are the last ones."""
COLUMNS = FIRST_LOT + LOT_ROUNDS
NAMES = {
    PLACED: LevelName.PLACED,
    PRIORITY: LevelName.PRIORITY,
    LAST_YEAR: LevelName.LAST_YEAR,
    KEPT: LevelName.KEPT,
    TICKETS: LevelName.TICKETS,
    POINTS: LevelName.POINTS,
}
"""The levels of the columns before the lots."""

_STEEPEST = 1 << 24

Vector = tuple[int, ...]
"""What something adds to each of several levels; all are minimised, so gains are negative."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level.

    Parameters
    ----------
    name : LevelName
    column : int
        Where a cost vector has what a visit adds.
    points : int, optional
        On the ladder: the points of those that are counted.
    """

    name: LevelName
    column: int
    points: int | None = None

    @property
    def number(self) -> int:
        """Return which level it is, from 1, that of last year counted as the third."""
        return min(self.column, FIRST_LOT) + 1

    def amount(self, cost: Vector, points: Vector) -> int:
        """Return what a visit adds, from its cost vector and its members' points."""
        if self.points is not None:
            return points.count(self.points)
        return sum(points) if self.column == POINTS else cost[self.column]

    def empty_amount(self, empty_host: int) -> int:
        """Return what a host without a visitor adds, at so many points *tom vært*."""
        if self.points is not None:
            return int(self.points == empty_host)
        return empty_host if self.column == POINTS else 0


@dataclass(frozen=True, slots=True)
class Slope(Level):
    """The rungs below one, each worth half of that above it: nearly the ladder, as one level.

    It proves nothing; a match that is good on it is good on those rungs, one after another.
    """

    weights: Mapping[int, int] = field(default_factory=dict)

    def amount(self, cost: Vector, points: Vector) -> int:
        """Return what a visit adds."""
        return sum(self.weights.get(number, 0) for number in points)

    def empty_amount(self, empty_host: int) -> int:
        """Return what a host without a visitor adds."""
        return self.weights.get(empty_host, 0)


def make_slope(levels: Sequence[Level], rung: Level) -> Slope:
    """Return the slope of the rungs below one."""
    below = levels[levels.index(rung) + 1 :]
    rungs = [level.points for level in below if level.points is not None]
    weights = {points: max(1, _STEEPEST >> number) for number, points in enumerate(rungs)}
    return Slope(LevelName.FAIR, POINTS, weights=weights)


def columns_of(instance: Instance) -> tuple[int, ...]:
    """Return the columns of levels 1 to 5; that of last year only where somebody waits."""
    return tuple(one for one in range(FIRST_LOT) if one != LAST_YEAR or instance.waiting)


def make_levels(instance: Instance, points: Collection[int]) -> tuple[Level, ...]:
    """Return the levels of a match in which visitors can have these points."""
    settings = instance.settings
    columns = [Level(NAMES[one], one) for one in columns_of(instance) if one != POINTS]
    if settings.policy.fairness is Fairness.FAIR:
        rungs = sorted({*points, settings.weights.empty_host}, reverse=True)
        columns += [Level(LevelName.FAIR, POINTS, rung) for rung in rungs]
    columns.append(Level(LevelName.POINTS, POINTS))
    columns += [Level(LevelName.LOTTERY, column) for column in range(FIRST_LOT, COLUMNS)]
    return tuple(columns)


@dataclass(frozen=True)
class Stage:
    """One level to be minimised while those above are held at their settled values.

    Parameters
    ----------
    level : Level
    held : tuple of (Level, int)
    """

    level: Level
    held: tuple[tuple[Level, int], ...] = ()

    @cached_property
    def closed(self) -> frozenset[int]:
        """Return the points that nobody may have: those levels of the ladder came out as 0."""
        return frozenset(
            level.points for level, value in self.held if level.points is not None and not value
        )

    @cached_property
    def limits(self) -> tuple[tuple[Level, int], ...]:
        """Return the other levels that are held, with their values."""
        return tuple(one for one in self.held if one[0].points is None or one[1])

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """Return the level to be minimised, then those of `limits`."""
        return (self.level, *(level for level, _ in self.limits))

    def allows(self, points: Collection[int]) -> bool:
        """Whether none of these points is closed."""
        return self.closed.isdisjoint(points)
