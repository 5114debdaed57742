"""Settles the levels one after another, where the flow alone is not a match."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.assignment import Assignment, value
from ipraktik.matching.certificates import of_flow, of_ladder, of_reach, of_units
from ipraktik.matching.levels import POINTS, Level, Stage, make_slope
from ipraktik.matching.master import Master, best_prices, start_patterns
from ipraktik.matching.patterns import Offers, UnitPrices
from ipraktik.matching.prices import Prices
from ipraktik.matching.search import Search
from ipraktik.model.certificate import Certificate
from ipraktik.model.placement import LevelName, LevelResult, Proof

_SLOPE_GAP = 0.01
"""How far from best a match on a slope may be: it is only a start for the rungs."""


FirstBound = Callable[[int, Sequence[int]], tuple[int, Certificate]]
"""The bound of a level that needs no work, and what proves it."""


def bound_of_flow(prices: Prices, arcs: ArcSet) -> FirstBound:
    """Return the bounds of the flow's prices, and that nobody can be better than all placed."""
    of_all = cache(lambda: of_flow(prices, arcs.levels))

    def bound(number: int, settled: Sequence[int]) -> tuple[int, Certificate]:
        gains = prices.coded.reach[number] if arcs.levels[number].column < POINTS else 0
        flow = prices.level_bound(number, settled)
        if flow <= -gains:
            return -gains, of_reach(arcs, arcs.levels[number])
        return flow, of_all()

    return bound


class Settling:
    """What is known while the levels are settled, each held while those below are.

    Parameters
    ----------
    arcs : ArcSet
    first_bound : callable
        Bounds a level that nothing else is known of: by its number and the values above it.
    start : Assignment
        A legal match.
    seconds_left : callable
        How long settling may still take; not positive when time is over.
    held : sequence of (Level, int)
        Levels that are settled already, with their values.
    limits : sequence of (Level, int)
        Levels yet to be settled that no match may exceed.
    """

    def __init__(  # noqa: PLR0913
        self,
        arcs: ArcSet,
        first_bound: FirstBound,
        start: Assignment,
        seconds_left: Callable[[], float],
        held: Sequence[tuple[Level, int]] = (),
        limits: Sequence[tuple[Level, int]] = (),
    ) -> None:
        self._arcs = arcs
        self._bound_of = first_bound
        self._seconds_left = seconds_left
        self.held = list(held)
        """The levels settled so far, with their values."""
        self._limits = limits
        self.best = start
        """The best match known."""
        self._value = value(arcs, start)
        self.alive: Sequence[Arc] = arcs.arcs
        """The arcs that prices have not ruled out."""
        self.results: list[LevelResult] = []
        self.solver = "prices"

    @property
    def _all_proven(self) -> bool:
        return all(result.proof is not Proof.NONE for result in self.results)

    @property
    def _may_go_on(self) -> bool:
        """Whether there is time, and nothing better is left on the levels above."""
        return self._seconds_left() > 0 and self._all_proven

    @property
    def _settled(self) -> tuple[int, ...]:
        return tuple(amount for _, amount in self.held)

    def settle(self, level: Level) -> LevelResult:
        """Settle the next level and return its result.

        First by what is known anyhow and by the flow's prices, then by prices of units, and what
        is left by search over the arcs that no price has ruled out.
        """
        number, alive = len(self.held), self.alive
        # A limit on a level says nothing any more once the level itself is held.
        limits = (one for one in self._limits if one[0].column > level.column)
        stage = Stage(level, (*limits, *self.held))
        bound, certificate = self._first_bound(level)
        proof = Proof.PRICES
        if self._value[number] > bound and self._may_go_on:
            prices = self._price(stage)
            # What rules pairs out has to stand beside the level: levels below rest on it.
            is_better = prices.bound >= bound
            if is_better:
                bound, certificate = prices.bound, of_units(prices)
                self.alive = prices.possible(self._value[number])
            if self._value[number] > bound and self._may_go_on and level.points is not None:
                self._slide(stage, bound)
            if self._value[number] > bound and self._may_go_on:
                searched = self._search(stage)
                proof = Proof.PRICES if self._value[number] == bound else Proof.SEARCH
                bound = max(bound, searched)
                if is_better:
                    self.alive = prices.possible(self._value[number])
        if level.points is not None and not self._value[number]:
            self.alive = alive  # a closed rung is not told, so nothing may rest on its prices
        if self._value[number] > bound:
            proof = Proof.NONE
        self.held.append((level, self._value[number]))
        found = LevelResult(
            level.name, self._value[number], bound, proof, level.points, certificate
        )
        self.results.append(found)
        return found

    def _first_bound(self, level: Level) -> tuple[int, Certificate]:
        """Return the bound that needs no work: the flow's, or what the levels above leave."""
        number = len(self.held)
        if level.name is LevelName.POINTS and self._arcs.is_fair and self._all_proven:
            # How many have how many points says what they add up to.
            return self._value[number], of_ladder(self._arcs, level)
        return self._bound_of(number, self._settled)

    def _price(self, stage: Stage) -> UnitPrices:
        """Return the best prices of units; where they come with a better match, keep it."""
        offers = Offers(self._arcs, self.alive, stage)
        master = Master(offers, start_patterns(self._arcs, stage, self.best))
        prices = best_prices(master, lambda: self._seconds_left() <= 0)
        self._keep_better(master.assignment())
        return prices

    def _slide(self, stage: Stage, bound: int) -> None:
        """Look for a match that has a rung at its bound, and is good on all those below.

        A search for the rung alone would leave the rungs below as they come.
        """
        self.solver = "search"
        slope = make_slope(self._arcs.levels, stage.level)
        wanted = Stage(slope, (*stage.held, (stage.level, bound)))
        found = Search(self._arcs, self.alive, wanted, self._seconds_left()).minimise(_SLOPE_GAP)
        if found is not None:
            self._keep_better(found.host_of)

    def _search(self, stage: Stage) -> int:
        """Search the arcs left, keep a better match, and return the bound that search proves."""
        self.solver = "search"
        found = Search(self._arcs, self.alive, stage, self._seconds_left()).minimise()
        if found is not None:
            self._keep_better(found.host_of)
        known = found.bound if found is not None else None
        return self._first_bound(stage.level)[0] if known is None else known

    def _keep_better(self, found: Assignment | None) -> None:
        """Keep an assignment that holds the settled levels and is better on those below."""
        if found is None:
            return
        new = value(self._arcs, found)
        holds = new[: len(self.held)] == self._settled
        if holds and new < self._value and self._is_within(new):
            self.best, self._value = found, new

    def _is_within(self, new: Sequence[int]) -> bool:
        levels = self._arcs.levels
        return all(new[levels.index(level)] <= most for level, most in self._limits)
