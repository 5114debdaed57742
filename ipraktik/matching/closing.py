"""Settles one sum of levels: prices first, then a choice of patterns that closes what is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ipraktik.matching.bundle_prices import BundlePrices
from ipraktik.matching.choosing import choose_best, choose_by_parts, choose_first, choose_other
from ipraktik.matching.draft import Draft
from ipraktik.matching.host_table import Ints
from ipraktik.model.placement import Proof

_RESERVE = 0.4
"""The share of the time that is kept for choosing a match."""


def less(seconds_left: Callable[[], float], spare: float) -> Callable[[], float]:
    """Return a clock on which time is over so many seconds earlier."""
    return lambda: seconds_left() - spare


@dataclass(frozen=True, slots=True)
class Stage:
    """The best choice of patterns, its gap to the bound in the bill's numbers, what is left."""

    patterns: Ints
    prices: BundlePrices
    gap: int
    proof: Proof
    left: Ints


@dataclass(frozen=True, slots=True)
class _Closed:
    """A choice of patterns, how it is proven, and whether it is known to be the only best one."""

    patterns: Ints
    proof: Proof
    alone: bool = False


Close = Callable[[Draft, Ints, Callable[[], float]], _Closed]


def settle(draft: Draft, known: Ints, close: Close, seconds_left: Callable[[], float]) -> Stage:
    """Draft from a match that is known, and close what gap is left."""
    draft.improve(less(seconds_left, _RESERVE * seconds_left()))
    known = choose_by_parts(draft, less(seconds_left, seconds_left() / 2), known)
    choice = choose_first(draft, less(seconds_left, seconds_left() / 4), known)
    closed = close(draft, choice.patterns, seconds_left)
    gap = draft.gap_of(closed.patterns)
    left = draft.bundles.least_of_pairs(draft.best.excesses()) <= gap
    among = draft.pairs_of(closed.patterns) if closed.alone else draft.bundles.among[left]
    return Stage(closed.patterns, draft.best, gap, closed.proof, among)


def close_gap(draft: Draft, patterns: Ints, seconds_left: Callable[[], float]) -> _Closed:
    """Find the best choice: among patterns this near, as no other can be part of it."""
    gap, one = draft.gap_of(patterns), draft.scale.one
    if gap < one:
        return _Closed(patterns, Proof.PRICES)
    found = choose_best(draft, seconds_left, patterns)
    return _Closed(found.patterns, Proof.SEARCH if found.proven else Proof.NONE)


def close_alone(draft: Draft, patterns: Ints, seconds_left: Callable[[], float]) -> _Closed:
    """Find the best choice, and whether it is the only one."""
    while True:
        gap, one = draft.gap_of(patterns), draft.scale.one
        other = choose_other(draft, seconds_left, patterns)
        if not other.proven:
            return _Closed(patterns, Proof.PRICES if gap < one else Proof.NONE)
        same = np.array_equal(draft.pairs_of(other.patterns), draft.pairs_of(patterns))
        if same or draft.gap_of(other.patterns) >= gap:
            alone = same or draft.gap_of(other.patterns) > gap
            return _Closed(patterns, Proof.PRICES if gap < one else Proof.SEARCH, alone)
        patterns = other.patterns
