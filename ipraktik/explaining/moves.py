"""How many have a place with 0, 1, 2, … moves of sent proposals: each answer exact by itself.

A weighted sum of places and moves would only find some of these; here each number of moves is a
side constraint of a match of its own (`matching/moving.py`).
"""

from __future__ import annotations

from dataclasses import replace

from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.matching.levels import PLACED
from ipraktik.matching.moving import TooFewMovesError, who_could_stay
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance
from ipraktik.model.moves import Moves, MovesRow
from ipraktik.model.placement import LevelName, LevelResult, Proof, Result

_FIRST = PLACED + 1


def find_moves(
    instance: Instance, result: Result, deadline: Deadline, told: Told = lambda *_: None
) -> Moves | None:
    """Return how many are placed for each number of moves, up to where it is the most.

    Parameters
    ----------
    instance : Instance
    result : Result
        Its best match, held to a number of moves or not.
    deadline : Deadline
    told : callable

    Returns
    -------
    Moves or None
        None where nobody had been sent a host.
    """
    if not instance.sent:
        return None
    rows: list[MovesRow] = []
    could_stay, kept = len(who_could_stay(instance)), -result.level(LevelName.KEPT).value
    most = _most_placed(instance, result, deadline)
    moves, whole = 0, True
    while moves <= could_stay:
        told(moves, could_stay + 1)
        if deadline.is_over:
            whole = False
            break
        limited = replace(instance, max_moves=moves)
        try:
            level = _placed(solve(limited, deadline.seconds_left, _FIRST))
        except TooFewMovesError as error:
            moves = error.least
            continue
        rows.append(MovesRow(moves, -level.value, level.proof is not Proof.NONE))
        if -level.value >= most:
            break
        moves += 1
    return Moves(tuple(rows), len(instance.sent), could_stay, kept, whole)


def _most_placed(instance: Instance, result: Result, deadline: Deadline) -> int:
    """Return more than which cannot be placed, however many move."""
    if instance.max_moves is None:
        return -_placed(result).bound
    return -_placed(solve(replace(instance, max_moves=None), deadline.seconds_left, _FIRST)).bound


def _placed(result: Result) -> LevelResult:
    return result.level(LevelName.PLACED)


def is_held_back(instance: Instance, result: Result) -> bool:
    """Whether a limit on moves leaves somebody without a place."""
    if instance.max_moves is None:
        return False
    free = solve(replace(instance, max_moves=None), levels=_FIRST)
    return len(free.placements) > len(result.placements)
