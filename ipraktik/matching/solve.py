"""The exact match: a min-cost flow first, and branch and bound for what it cannot hold."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from ipraktik.matching.answer import Answer
from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.assignment import Assignment, by_host, greedy, value
from ipraktik.matching.certificates import of_flow
from ipraktik.matching.days import choose_days
from ipraktik.matching.encoding import Encoding
from ipraktik.matching.impossible import ImpossibleError, require_possible_locks
from ipraktik.matching.large import answer_large, is_large
from ipraktik.matching.levels import Level, Stage
from ipraktik.matching.moving import keeps, least_moved, limits_of
from ipraktik.matching.network import Flow, Network
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.prices import Prices
from ipraktik.matching.search import Search
from ipraktik.matching.settling import Settling, bound_of_flow
from ipraktik.matching.uniqueness import is_only_best
from ipraktik.model.instance import Instance
from ipraktik.model.placement import LevelName, LevelResult, Placement, Proof, Result


def solve(
    instance: Instance,
    time_limit: float = 60.0,
    levels: int | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Result:
    """Return the best match of an instance, with the proof of every level.

    Parameters
    ----------
    instance : Instance
    time_limit : float
        Seconds for what comes after the flow. Where they do not suffice, the best match found
        is returned and the levels not proven say so. With none, the flow's bound stands alone.
    levels : int, optional
        Settle only the first so many levels (1: how many can be placed; that of last year is the
        third, whether anybody waits or not); the lower ones are left as found, and the result
        does not tell them, nor whether it is the only best.
    clock : callable
        Tells the time in seconds.

    Raises
    ------
    LockError
        If locks cannot be kept.
    ImpossibleError
        If units that must be placed cannot all be.
    TooFewMovesError
        If more sent proposals must move than the instance allows.
    """
    require_possible_locks(instance)
    started = clock()
    pairs = Pairs(instance)

    def seconds_left() -> float:
        return started + time_limit - clock()

    answer = None
    if is_large(pairs, levels):
        answer = answer_large(pairs, seconds_left, levels)
    if answer is None or not keeps(answer.arcs, answer.best, limits_of(answer.arcs)):
        answer = _answer_small(ArcSet(instance), levels, seconds_left)
    return Result(
        _placements(answer.arcs, answer.best),
        tuple(one for one in answer.results if not _goes_without_saying(one)),
        len(pairs),
        answer.ruled_out,
        answer.solver,
        clock() - started,
        answer.only,
    )


def _answer_small(arcs: ArcSet, levels: int | None, seconds_left: Callable[[], float]) -> Answer:
    """Answer with an exact flow, and by settling level after level where it is not a match."""
    asked = tuple(one for one in arcs.levels if levels is None or one.number <= levels)
    if arcs.instance.must:
        _search_any(arcs)
    encoding, limits = Encoding(arcs), limits_of(arcs)
    flow = Network(encoding).solve(lambda: seconds_left() <= 0)
    answer = _flow_answer(arcs, flow, asked)
    if answer is None or not keeps(arcs, answer.best, limits):
        start = _start(arcs, encoding, flow)
        if not keeps(arcs, start, limits):
            start = least_moved(arcs, limits)
        first_bound = bound_of_flow(flow.prices, arcs)
        settling = Settling(arcs, first_bound, start, seconds_left, limits=limits)
        answer = _settle(arcs, settling, asked)
    if levels is not None:
        return answer
    return replace(answer, only=_is_only_best(flow.prices, answer, seconds_left))


def _flow_answer(arcs: ArcSet, flow: Flow, asked: Sequence[Level]) -> Answer | None:
    """Return the flow as it is, where it is a match: its prices prove all levels at once."""
    if not flow.is_match(arcs):
        return None
    reached, certificate = value(arcs, flow.host_of), of_flow(flow.prices, arcs.levels)
    results = tuple(
        LevelResult(level.name, amount, amount, Proof.PRICES, level.points, certificate)
        for level, amount in zip(asked, reached, strict=False)
    )
    ruled_out = int((flow.prices.excesses > 0).sum())
    return Answer(arcs, flow.host_of, results, "flow", ruled_out, arcs.arcs)


def _settle(arcs: ArcSet, settling: Settling, asked: Sequence[Level]) -> Answer:
    """Settle one level after another."""
    left: Sequence[Arc] = arcs.arcs
    for level in asked:
        settling.settle(level)
        if level.name is not LevelName.LOTTERY:
            left = settling.alive
    ruled_out = len(arcs.arcs) - len(settling.alive)
    return Answer(arcs, settling.best, tuple(settling.results), settling.solver, ruled_out, left)


def _is_only_best(prices: Prices, answer: Answer, seconds_left: Callable[[], float]) -> bool | None:
    """Return whether no other match is as good on levels 1 to 5; None where it is not known."""
    levels = answer.arcs.levels
    above = [one for one in levels if one.name is not LevelName.LOTTERY]
    proven = answer.results[: len(above)]
    if len(proven) < len(above) or any(one.proof is Proof.NONE for one in proven):
        return None
    held = [(level, one.value) for level, one in zip(above, proven, strict=True)]
    return is_only_best(answer.arcs, prices, answer.best, held, answer.left, seconds_left)


def _start(arcs: ArcSet, encoding: Encoding, flow: Flow) -> Assignment:
    """Return a legal assignment that places all who must be placed, as the flow if that fits."""
    start = greedy(arcs, encoding, flow.host_of)
    units = range(len(arcs.instance.units))
    complete = all(unit in start for unit in units if arcs.is_binding(unit))
    return start if complete else _search_any(arcs)


def _search_any(arcs: ArcSet) -> Assignment:
    found = Search(arcs, arcs.arcs, Stage(arcs.levels[0]), math.inf).minimise()
    if found is None:
        raise ImpossibleError
    return found.host_of


def _goes_without_saying(level: LevelResult) -> bool:
    """Whether nobody has so many points: fewer than none there cannot be."""
    return level.points is not None and not level.value


def _placements(arcs: ArcSet, best: Assignment) -> tuple[Placement, ...]:
    placements: list[Placement] = []
    for group in by_host(arcs, best).values():
        host = arcs.instance.hosts[group[0].host]
        for position, days in choose_days(group, arcs).items():
            unit = arcs.instance.units[position]
            self_found = unit.own_host_id == host.host_id
            placements.extend(
                Placement(
                    member.intern_id,
                    host.host_id,
                    days,
                    arcs.points.terms(member, host, len(days), self_found),
                )
                for member in unit.members
            )
    return tuple(sorted(placements, key=lambda placement: placement.intern_id))
