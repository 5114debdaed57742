"""The exact match: a min-cost flow first, and branch and bound for what it cannot hold."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from ipraktik.errors import FindingsError
from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.assignment import Assignment, by_host, greedy, value
from ipraktik.matching.days import choose_days
from ipraktik.matching.encoding import Encoding
from ipraktik.matching.levels import Level, Stage, Vector
from ipraktik.matching.network import Flow, Network
from ipraktik.matching.search import Search
from ipraktik.matching.settling import Settling
from ipraktik.matching.windows import suits_all
from ipraktik.model.instance import Instance
from ipraktik.model.locks import require_possible_locks
from ipraktik.model.placement import LevelResult, Placement, Proof, Result
from ipraktik.text import say


class ImpossibleError(FindingsError):
    """Units that must be placed cannot all be."""

    def __init__(self) -> None:
        super().__init__(say("Those who must have a host cannot all have one."))


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
        Settle only the first so many levels of contract 4 (1: how many can be placed); the lower
        ones are left as found, and the result does not tell them.
    clock : callable
        Tells the time in seconds.

    Raises
    ------
    LockError
        If locks cannot be kept.
    ImpossibleError
        If units that must be placed cannot all be.
    """
    require_possible_locks(instance)
    started = clock()
    arcs = ArcSet(instance)
    asked = tuple(one for one in arcs.levels if levels is None or one.number <= levels)
    if instance.must:
        _search_any(arcs)
    encoding = Encoding(arcs)
    flow = Network(arcs, encoding).solve()
    if _is_match(arcs, flow):
        best: Assignment = flow.host_of
        results, solver = _proven_by_prices(asked, value(arcs, best)), "flow"
        ruled_out = sum(flow.prices.excess(arc) > 0 for arc in arcs.arcs)
    else:
        start = _start(arcs, encoding, flow)
        settling = Settling(arcs, flow.prices, start, lambda: started + time_limit - clock())
        for level in asked:
            settling.settle(level)
        best, results, solver = settling.best, tuple(settling.results), settling.solver
        ruled_out = len(arcs.arcs) - len(settling.alive)
    return Result(
        _placements(arcs, best),
        tuple(one for one in results if not _goes_without_saying(one)),
        len(arcs.arcs),
        ruled_out,
        solver,
        clock() - started,
    )


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


def _is_match(arcs: ArcSet, flow: Flow) -> bool:
    """Whether the flow keeps companions together and the hosts' days give it what it counted."""
    if not flow.splits_nobody:
        return False
    if any(amount != arcs.instance.units[unit].size for (unit, _), amount in flow.parts.items()):
        return False
    groups = by_host(arcs, flow.host_of)
    return all(suits_all(group, arcs.instance.hosts[host]) for host, group in groups.items())


def _proven_by_prices(asked: tuple[Level, ...], reached: Vector) -> tuple[LevelResult, ...]:
    return tuple(
        LevelResult(level.name, amount, amount, Proof.PRICES, level.points)
        for level, amount in zip(asked, reached, strict=False)
    )


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
