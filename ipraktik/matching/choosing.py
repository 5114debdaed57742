"""Chooses the best patterns in whole numbers, once prices leave few.

Costs are counted from the bound, so the sum of a choice is its gap; and only what costs less than
the gap of a choice that is known can be part of a better one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ipraktik.matching.draft import Draft
from ipraktik.matching.host_table import Ints
from ipraktik.matching.linear import Solution, solve_other, solve_whole
from ipraktik.matching.programs import Program, make_program

_FAR = 100
"""How much dearer than a pattern an empty host or a unit at home may be in a first choice."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One pattern for each host that is not empty, and whether no other choice is better."""

    patterns: Ints
    proven: bool


def choose_first(draft: Draft, seconds_left: Callable[[], float], known: Ints) -> Choice:
    """Return a good choice among the patterns of a draft, from one that is known.

    Parameters
    ----------
    draft : Draft
    seconds_left : callable
    known : array of int
        The patterns of a choice.
    """
    scale = draft.scale
    near = int(scale.near * scale.step * scale.one)
    within = _with(known, draft.patterns_near(near))
    program = make_program(draft.best, within, scale.one, _FAR * near, known)
    start = program.start(draft.best, known)
    return _choice(program, known, solve_whole(program.columns, seconds_left(), start, scale.close))


def choose_best(draft: Draft, seconds_left: Callable[[], float], known: Ints) -> Choice:
    """Return the best choice, from one that is known."""
    gap, one = draft.gap_of(known), draft.scale.one
    within = draft.best.patterns_within(gap - one // 2, lambda: seconds_left() <= 0)
    if within is None:
        return Choice(known, False)
    program = make_program(draft.best, _with(known, within), one, gap)
    start = program.start(draft.best, known)
    return _choice(program, known, solve_whole(program.columns, seconds_left(), start))


def choose_other(draft: Draft, seconds_left: Callable[[], float], known: Ints) -> Choice:
    """Return the best choice where the one known costs one more.

    So the known one comes out only where all others are worse.
    """
    gap, pair = draft.gap_of(known), draft.bundles.pair
    near = draft.best.patterns_within(gap, lambda: seconds_left() <= 0)
    if near is None:
        return Choice(known, False)
    within = _with(known, near)
    program = make_program(draft.best, within, draft.scale.one, gap)
    start = program.start(draft.best, known)
    # The same visits in another window are the same choice.
    visits = -np.sort(np.where(within < 0, 0, -1 - pair[within]), axis=1)
    number = np.unique(visits, axis=0, return_inverse=True)[1].ravel()
    again = np.flatnonzero(np.isin(number, number[start[: len(within)] > 0]))
    return _choice(program, known, solve_other(program.columns, seconds_left(), start, again))


def _with(known: Ints, patterns: Ints) -> Ints:
    return np.unique(np.concatenate((known, patterns)), axis=0)


def _choice(program: Program, known: Ints, found: Solution | None) -> Choice:
    if found is None:
        return Choice(known, False)
    chosen = found.columns[: len(program.patterns)] > 0.5
    return Choice(program.patterns[chosen], found.proven)
