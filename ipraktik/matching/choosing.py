"""Chooses the best patterns in whole numbers, once prices leave few.

Costs are counted from the bound, so the sum of a choice is its gap; and only what costs less than
the gap of a choice that is known can be part of a better one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ipraktik.matching.bundles import Bundles
from ipraktik.matching.draft import Draft
from ipraktik.matching.host_table import Bools, Ints
from ipraktik.matching.linear import Solution, solve_other, solve_whole
from ipraktik.matching.programs import Program, around_choice, make_program

_FAR = 100
"""How much dearer than a pattern an empty host or a unit at home may be in a first choice."""
_PART, _PASSES, _MOVES = 1000, 5, 5
"""Hosts in a part; ways to part them; and how often they move to the middle of their visitors."""
_LONGEST = 20.0
"""Seconds for one part."""


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
    within, around = _with(known, draft.patterns_near(near)), around_choice(draft.bundles, known)
    program = make_program(draft.best, within, scale.one, _FAR * near, around)
    start = program.start(draft.best, known)
    return _choice(program, known, solve_whole(program.columns, seconds_left(), start, scale.close))


def choose_by_parts(draft: Draft, seconds_left: Callable[[], float], known: Ints) -> Ints:
    """Return a better choice where there are many hosts, found part by part: it is there soon."""
    bundles, scale = draft.bundles, draft.scale
    near = int(scale.near * scale.step * scale.one)
    patterns = draft.patterns_near(near)
    hosts, units = bundles.host[patterns[:, 0]], np.where(patterns < 0, -1, bundles.unit[patterns])
    for part in _parts(bundles, patterns):
        if seconds_left() <= 0:
            break
        around = around_choice(bundles, known, part)
        # Whoever is elsewhere stays there; -1, for nobody, is the last.
        possible = part[hosts] & np.append(around.units.free, True)[units].all(axis=1)
        ours = part[bundles.host[known[:, 0]]]
        within = _with(known[ours], patterns[possible])
        program = make_program(draft.best, within, scale.one, _FAR * near, around)
        start, limit = program.start(draft.best, known), min(_LONGEST, seconds_left())
        found = _choice(program, known[ours], solve_whole(program.columns, limit, start))
        known = np.concatenate((known[~ours], found.patterns))
    return known


def _parts(bundles: Bundles, patterns: Ints) -> Iterator[Bools]:
    """Yield parts of the hosts, in many ways: near each other are those with the same visitors.

    Each host moves to the middle of its visitors, and they to the middle of theirs, from places
    drawn by lot.
    """
    number, entries = len(bundles.pairs.capacity), patterns[patterns >= 0]
    hosts, units = bundles.host[entries], bundles.unit[entries]
    count = number // _PART
    for seed in range(_PASSES if count > 1 else 0):
        places = np.random.default_rng(seed).random(number)
        for _ in range(_MOVES):
            of_units = _mean(units, places[hosts], len(bundles.pairs.size))
            places = np.argsort(np.argsort(_mean(hosts, of_units[units], number))) / number
        for part in np.array_split(np.argsort(places), count):
            chosen = np.zeros(number, dtype=np.bool_)
            chosen[part] = True
            yield chosen


def _mean(groups: Ints, values: Ints, number: int) -> Ints:
    sums = np.bincount(groups, values, number)
    return np.asarray(sums / np.maximum(np.bincount(groups, minlength=number), 1))


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
