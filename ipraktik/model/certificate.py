"""What proves a level without a solver: weights of the levels, and a price for each unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipraktik.model.placement import LevelName, LevelResult

LevelKey = tuple["LevelName", int]
"""A level's name; with the points of a step under ``retfærdig``, or the round of the lots."""


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


def level_keys(levels: Sequence[LevelResult]) -> Iterator[LevelKey]:
    """Yield the key of each level; a level that has several results is one of rounds."""
    seen: dict[str, int] = {}
    for level in levels:
        if level.points is not None:
            yield level.name, level.points
            continue
        yield level.name, seen.get(level.name, 0)
        seen[level.name] = seen.get(level.name, 0) + 1
