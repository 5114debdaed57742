"""The levels of the objective, and what proves one without a solver: weights and prices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class LevelName(StrEnum):
    """The levels of the objective, from the most important to the least (contract 4).

    `LAST_YEAR` is there only where somebody had no place the year before and goes first for it.
    """

    PLACED = "placed"
    PRIORITY = "priority"
    LAST_YEAR = "last_year"
    KEPT = "kept"
    TICKETS = "tickets"
    FAIR = "fairness"
    POINTS = "points"
    LOTTERY = "lottery"


LevelKey = tuple[LevelName, int]
"""A level's name; with the points of a step under ``retfærdig``, or the round of the lots."""

_FIRST_LOT = 6
_NUMBERS: Mapping[LevelName, str] = {
    LevelName.PLACED: "1",
    LevelName.PRIORITY: "2",
    LevelName.LAST_YEAR: "2b",
    LevelName.KEPT: "3",
    LevelName.TICKETS: "4",
    LevelName.FAIR: "5",
    LevelName.POINTS: "5",
}
_NAMES = {number: name for name, number in _NUMBERS.items()}


@dataclass(frozen=True, slots=True)
class Certificate:
    """A claim that additions can check: no match is worth less than a bound.

    With *z* the values of the levels, all minimised, any match has: the sum of weight times *z*
    is at least the sum over hosts of the cheapest that each could take (worth and prices), or
    of staying empty, less the sum of all prices; since each unit is at one host at most.

    Parameters
    ----------
    weights : mapping of LevelKey to int
        Those that are not 0.
    prices : tuple of int
        By the position of the unit in the instance; not negative, unless the unit must be placed.
    """

    weights: Mapping[LevelKey, int]
    prices: tuple[int, ...]


class Levelled(Protocol):
    """What is said of one level."""

    @property
    def name(self) -> LevelName:
        """Return its name."""

    @property
    def points(self) -> int | None:
        """Return the points of a step."""


def level_keys(levels: Sequence[Levelled]) -> Iterator[LevelKey]:
    """Yield the key of each level; the last lottery has one for each round."""
    rounds = 0
    for level in levels:
        if level.points is not None:
            yield level.name, level.points
        elif level.name is LevelName.LOTTERY:
            yield level.name, rounds
            rounds += 1
        else:
            yield level.name, 0


def rank(key: LevelKey) -> tuple[int, int]:
    """Return where a level stands among all: the highest points of the ladder come first."""
    name, number = key
    return tuple(LevelName).index(name), -number if name is LevelName.FAIR else number


def number_of(key: LevelKey) -> str:
    """Return the number by which a workbook calls a level; all steps have that of the points."""
    name, number = key
    return str(_FIRST_LOT + number) if name is LevelName.LOTTERY else _NUMBERS[name]


def key_of_number(number: str, points: int | None = None) -> LevelKey | None:
    """Return the level that a workbook calls so; None where there is none."""
    if points is not None:
        return (LevelName.FAIR, points) if number == _NUMBERS[LevelName.FAIR] else None
    if number.isdecimal() and int(number) >= _FIRST_LOT:
        return LevelName.LOTTERY, int(number) - _FIRST_LOT
    return (_NAMES[number], 0) if number in _NAMES else None
