"""The exact match: a min-cost flow first, and branch and bound for what it cannot hold."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from ipraktik.matching.arcs import FIRST_LOT, LEVELS, Arc, ArcSet, Encoding, Vector
from ipraktik.matching.assignment import Assignment, by_host, greedy, value
from ipraktik.matching.days import choose_days
from ipraktik.matching.master import Master, best_prices, start_patterns
from ipraktik.matching.network import Flow, Network
from ipraktik.matching.patterns import Offers, UnitPrices
from ipraktik.matching.prices import Prices
from ipraktik.matching.search import Search
from ipraktik.matching.windows import suits_all
from ipraktik.model.instance import Instance
from ipraktik.model.locks import require_possible_locks
from ipraktik.model.placement import LevelName, LevelResult, Placement, Proof, Result


@dataclass
class _State:
    """What is known while the levels are settled one after another."""

    arcs: ArcSet
    flow_prices: Prices
    deadline: float
    alive: Sequence[Arc]
    best: Assignment
    settled: tuple[int, ...] = ()
    results: list[LevelResult] = field(default_factory=list)
    solver: str = "prices"

    @property
    def seconds_left(self) -> float:
        """Return how long the search may still take."""
        return max(0.0, self.deadline - time.monotonic())


def solve(instance: Instance, time_limit: float = 60.0, levels: int | None = None) -> Result:
    """Return the best match of an instance, with the proof of every level.

    Parameters
    ----------
    instance : Instance
    time_limit : float
        Seconds for the search. Where they do not suffice, the best match found is returned
        and the levels not proven say so.
    levels : int, optional
        Settle only the first so many levels (1: how many can be placed); the lower ones are
        left as found, and the result does not tell them.

    Raises
    ------
    LockError
        If locks cannot be kept.
    """
    require_possible_locks(instance)
    started = time.monotonic()
    asked = LEVELS if levels is None else min(levels, LEVELS)
    arcs = ArcSet(instance)
    encoding = Encoding(arcs)
    flow = Network(arcs, encoding).solve()
    if _is_match(arcs, flow):
        best: Assignment = flow.host_of
        results, solver = _proven_by_prices(value(arcs, best)[:asked]), "flow"
        ruled_out = sum(flow.prices.excess(arc) > 0 for arc in arcs.arcs)
    else:
        start = greedy(arcs, encoding)
        state = _State(arcs, flow.prices, started + time_limit, arcs.arcs, start)
        for level in range(asked):
            _settle(state, level)
        best, results, solver = state.best, tuple(state.results), state.solver
        ruled_out = len(arcs.arcs) - len(state.alive)
    return Result(
        _placements(arcs, best),
        results,
        len(arcs.arcs),
        ruled_out,
        solver,
        time.monotonic() - started,
    )


def _is_match(arcs: ArcSet, flow: Flow) -> bool:
    """Whether the flow keeps companions together and the hosts' days give it what it counted."""
    if not flow.splits_nobody:
        return False
    if any(amount != arcs.instance.units[unit].size for (unit, _), amount in flow.parts.items()):
        return False
    groups = by_host(arcs, flow.host_of)
    return all(suits_all(group, arcs.instance.hosts[host]) for host, group in groups.items())


def _proven_by_prices(reached: Vector) -> tuple[LevelResult, ...]:
    return tuple(
        LevelResult(_name(level), amount, amount, Proof.PRICES)
        for level, amount in enumerate(reached)
    )


def _settle(state: _State, level: int) -> None:
    """Settle one level; all levels above are held at their settled values.

    First by the flow's prices, then by prices of units, and what is left by search over the
    arcs that no price has ruled out.
    """
    reached = value(state.arcs, state.best)[level]
    bound, proof = state.flow_prices.level_bound(level, state.settled), Proof.PRICES
    if reached > bound:
        prices = _price(state, level)
        reached = value(state.arcs, state.best)[level]
        bound = max(bound, prices.bound)
        state.alive = prices.possible(reached)
        if reached > bound:
            searched = _search(state, level)
            reached = value(state.arcs, state.best)[level]
            proof = Proof.PRICES if reached == bound else Proof.SEARCH
            bound = max(bound, searched)
            state.alive = prices.possible(reached)
    if reached > bound:
        proof = Proof.NONE
    state.settled = (*state.settled, reached)
    state.results.append(LevelResult(_name(level), reached, bound, proof))


def _price(state: _State, level: int) -> UnitPrices:
    """Return the best prices of units; where they come with a better match, keep it."""
    offers = Offers(state.arcs, state.alive)
    start = start_patterns(state.arcs, state.best)
    master = Master(offers, level, state.settled, start)
    prices = best_prices(master, state.deadline)
    _keep_better(state, level, master.assignment())
    return prices


def _search(state: _State, level: int) -> int:
    """Search the arcs left, keep a better match, and return the bound that search proves."""
    state.solver = "search"
    search = Search(state.arcs, state.alive, state.seconds_left)
    for upper, amount in enumerate(state.settled):
        search.hold(upper, amount)
    found = search.minimise(level)
    if found is None:
        return state.flow_prices.level_bound(level, state.settled)
    _keep_better(state, level, found.host_of)
    return found.bound


def _keep_better(state: _State, level: int, found: Assignment | None) -> None:
    """Keep an assignment that holds the settled levels and is better on this one."""
    if found is None:
        return
    new = value(state.arcs, found)
    if new[:level] == state.settled and new[level] < value(state.arcs, state.best)[level]:
        state.best = found


def _name(level: int) -> LevelName:
    return tuple(LevelName)[min(level, FIRST_LOT)]


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
