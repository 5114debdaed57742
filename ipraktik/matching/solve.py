"""The exact match: a min-cost flow first, and branch and bound for what it cannot hold."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ipraktik.matching.arcs import FIRST_LOT, KEPT, LEVELS, Arc, ArcSet, Encoding, Vector
from ipraktik.matching.assignment import Assignment, by_host, greedy, value
from ipraktik.matching.days import choose_days
from ipraktik.matching.network import Flow, LeftOut, Network
from ipraktik.matching.prices import Prices
from ipraktik.matching.search import Search
from ipraktik.matching.windows import suits_all
from ipraktik.model.instance import Instance
from ipraktik.model.placement import LevelName, LevelResult, Placement, Proof, Result

Progress = Callable[[str], None]
_NAMES = tuple(LevelName)


@dataclass
class _State:
    """What is known while the levels are settled one after another."""

    arcs: ArcSet
    encoding: Encoding
    prices: Prices
    deadline: float
    alive: Sequence[Arc]
    best: Assignment
    settled: list[int] = field(default_factory=list)
    results: list[LevelResult] = field(default_factory=list)

    @property
    def prefix(self) -> int:
        """Return the encoded value of the levels that are settled and still encoded."""
        first = self.encoding.first
        factors = self.encoding.factors
        return sum(
            amount * factors[level] for level, amount in enumerate(self.settled) if level >= first
        )

    def price_bound(self, level: int) -> int:
        """Return the least value of a level that the prices leave possible."""
        rest = self.prices.bound - self.encoding.slack_below(level) - self.prefix
        return -(-rest // self.encoding.factors[level])

    def rule_out(self, ceiling: Vector) -> None:
        """Drop the arcs that the prices show to be worse than `ceiling` on its levels."""
        level = len(ceiling) - 1
        factors = self.encoding.factors
        reach = sum(
            ceiling[index] * factors[index] for index in range(self.encoding.first, level + 1)
        ) + self.encoding.slack_below(level)
        limit = reach - self.prices.bound
        self.alive = [arc for arc in self.alive if self.prices.excess(arc) <= limit]


def solve(instance: Instance, time_limit: float = 60.0) -> Result:
    """Return the best match of an instance, with the proof of every level.

    Parameters
    ----------
    instance : Instance
    time_limit : float
        Seconds for the search. Where they do not suffice, the best match found is returned
        and the levels not proven say so.
    """
    started = time.monotonic()
    arcs = ArcSet(instance)
    encoding = Encoding(arcs)
    flow = Network(arcs, encoding).solve()
    if _is_match(arcs, flow):
        best: Assignment = dict(flow.parts)
        levels, ruled_out, solver = _proven_by_prices(value(arcs, best)), 0, "flow"
    else:
        state = _State(
            arcs,
            encoding,
            flow.prices,
            started + time_limit,
            arcs.arcs,
            greedy(arcs, encoding),
        )
        _settle_all(state)
        best, levels, solver = state.best, tuple(state.results), "flow+search"
        ruled_out = len(arcs.arcs) - len(state.alive)
    return Result(
        _placements(arcs, best),
        levels,
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
    groups = by_host(arcs, dict(flow.parts))
    return all(suits_all(group, arcs.instance.hosts[host]) for host, group in groups.items())


def _proven_by_prices(reached: Vector) -> tuple[LevelResult, ...]:
    names = (_NAMES[min(level, FIRST_LOT)] for level in range(LEVELS))
    return tuple(
        LevelResult(name, amount, amount, Proof.PRICES)
        for name, amount in zip(names, reached, strict=True)
    )


def _settle_all(state: _State) -> None:
    """Settle level after level; what is settled is held while the next is optimised."""
    for level in range(LEVELS):
        if level == KEPT and any(one.proof is not Proof.PRICES for one in state.results):
            _price_again(state)
        _settle(state, level)


def _settle(state: _State, level: int) -> None:
    reached = value(state.arcs, state.best)
    bound, proof = state.price_bound(level), Proof.PRICES
    if reached[level] > bound:
        state.rule_out((*state.settled, reached[level]))
        seconds = max(0.0, state.deadline - time.monotonic())
        search = Search(state.arcs, state.alive, seconds)
        for upper, amount in enumerate(state.settled):
            search.hold(upper, amount)
        found = search.minimise(level)
        if found is not None and found.value <= reached[level]:
            state.best = found.host_of
            reached = value(state.arcs, state.best)
        bound = max(bound, found.bound if found else bound)
        proof = Proof.SEARCH if bound == reached[level] else Proof.NONE
    state.settled.append(reached[level])
    state.results.append(LevelResult(_NAMES[min(level, FIRST_LOT)], reached[level], bound, proof))
    state.rule_out(tuple(state.settled))


def _price_again(state: _State) -> None:
    """Find prices for the levels below, now that it is known how many get a place.

    The flow is told how many with and without priority stay out; so its bound on the lower
    levels is not blurred by places that companions or days make impossible.
    """
    placed, priority = -state.settled[0], -state.settled[1]
    first = len(state.arcs.instance.priority_ids)
    total = len(state.arcs.instance.interns)
    left = LeftOut(first - priority, total - first - (placed - priority))
    state.encoding = Encoding(state.arcs, KEPT)
    state.prices = Network(state.arcs, state.encoding, left).solve().prices


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
