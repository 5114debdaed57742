"""What a host can take at once, and the prices of units that prove a bound.

A *pattern* is a set of units that one host can receive together: within its places and on days
it can open. With a price for each unit, no match can cost less than: for every host, its
cheapest pattern (costs and prices), less the prices of all units; for each unit is in one
pattern at most. This holds for *any* prices that are not negative (Lagrangean relaxation of
"each unit once"; Geoffrion 1974), and it keeps companions together and the hosts' days exact,
which the flow's prices of places cannot. A host has at most three places, so its cheapest
pattern is found by looking: no solver is needed to check the bound.

Levels that are settled already are held: going above the settled value has a price too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from operator import itemgetter

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.choices import Choice, HostOffers, host_offers
from ipraktik.matching.levels import Stage, Vector
from ipraktik.model.people import MAX_UNIT_SIZE

SCALE = 1 << 20
"""Prices are whole numbers in parts of a point (or of whatever the level counts)."""

Pattern = tuple[Choice, ...]
Priced = tuple[int, Pattern]
_IMPOSSIBLE: Priced = (1 << 200, ())
BySize = list[list[Priced]]
"""Priced choices by the size of their unit; the entry for size 0 is empty."""


class Offers:
    """The choices of every host, window by window, over the arcs still in play.

    Parameters
    ----------
    arcs : ArcSet
    alive : sequence of Arc
        The arcs that may be used.
    stage : Stage
        The level that counts, and those that are held.
    """

    def __init__(self, arcs: ArcSet, alive: Sequence[Arc], stage: Stage) -> None:
        self.arcs = arcs
        self.alive = alive
        self.stage = stage
        groups: list[list[Arc]] = [[] for _ in arcs.instance.hosts]
        for arc in alive:
            groups[arc.host].append(arc)
        self.by_host = tuple(
            host_offers(arcs, host, group, stage) for host, group in enumerate(groups)
        )

    @cached_property
    def empty(self) -> Vector | None:
        """Return what a host without a visitor adds to the stage's levels; None if none may be."""
        weight = self.arcs.instance.settings.weights.empty_host
        if not self.stage.allows((weight,)):
            return None
        return tuple(level.empty_amount(weight) for level in self.stage.levels)


@dataclass(frozen=True)
class UnitPrices:
    """Prices of units on one level, with the levels above held at their settled values.

    Parameters
    ----------
    offers : Offers
    units : tuple of int
        Price of each unit times `SCALE`; not negative unless the unit must be placed.
    held : tuple of int
        Price of one more than settled on each of the stage's limits, times `SCALE`; not negative.
    """

    offers: Offers
    units: tuple[int, ...]
    held: tuple[int, ...]

    @cached_property
    def _weights(self) -> tuple[tuple[int, int], ...]:
        """Return the positions of the levels that count, and what one of each costs."""
        held = ((number, price) for number, price in enumerate(self.held, start=1) if price)
        return ((0, SCALE), *held)

    def value(self, choice: Choice) -> int:
        """Return cost and prices of one choice."""
        total = self.units[choice.arc.unit]
        for number, price in self._weights:
            total += price * choice.amounts[number]
        return total

    @cached_property
    def _empty(self) -> Priced:
        """Return a host without a visitor, with its cost."""
        amounts = self.offers.empty
        if amounts is None:
            return _IMPOSSIBLE
        return sum(price * amounts[number] for number, price in self._weights), ()

    @cached_property
    def cheapest(self) -> tuple[Priced, ...]:
        """Return each host's cheapest pattern with its value."""
        return tuple(
            min(
                (
                    self._empty,
                    *(
                        cheapest_pattern(priced, host.capacity)
                        for _, priced in self._windows(offers)
                    ),
                ),
                key=itemgetter(0),
            )
            for host, offers in zip(
                self.offers.arcs.instance.hosts, self.offers.by_host, strict=True
            )
        )

    def _windows(self, offers: HostOffers) -> Iterator[tuple[list[Priced], BySize]]:
        """Yield each window of a host: all its choices with values, and the cheapest by size."""
        units = self.offers.arcs.instance.units
        valued: list[Priced] = [(self.value(choice), (choice,)) for choice in offers.choices]
        sizes = [units[choice.arc.unit].size for choice in offers.choices]
        for window in offers.windows:
            by_size: BySize = [[] for _ in range(MAX_UNIT_SIZE + 1)]
            for position in window:
                by_size[sizes[position]].append(valued[position])
            # One more than fits: a choice that must be in takes itself out of the company.
            least = [nsmallest(MAX_UNIT_SIZE + 1, group, key=itemgetter(0)) for group in by_size]
            yield [valued[position] for position in window], least

    @cached_property
    def bound(self) -> int:
        """Return the least value of the level that the prices leave possible."""
        return -(-self._total // SCALE)

    @cached_property
    def _total(self) -> int:
        """Return the bound times `SCALE`, before it is rounded up to a whole number."""
        limits = (value for _, value in self.offers.stage.limits)
        above = sum(p * z for p, z in zip(self.held, limits, strict=True))
        return sum(value for value, _ in self.cheapest) - sum(self.units) - above

    def excesses(self) -> Mapping[tuple[int, int], int]:
        """Return by how much the bound rises, times `SCALE`, if an arc must be used."""
        excess: dict[tuple[int, int], int] = {}
        units, hosts = self.offers.arcs.instance.units, self.offers.arcs.instance.hosts
        for position, offers in enumerate(self.offers.by_host):
            least, capacity = self.cheapest[position][0], hosts[position].capacity
            for valued, by_size in self._windows(offers):
                for value, (choice, *_) in valued:
                    room = capacity - units[choice.arc.unit].size
                    more = value + _beside(by_size, room, choice) - least
                    key = (choice.arc.unit, position)
                    excess[key] = min(more, excess.get(key, more))
        return excess

    def possible(self, ceiling: int) -> list[Arc]:
        """Return the arcs that a match with no more than `ceiling` on the level may use."""
        slack = SCALE * ceiling - self._total
        excess = self.excesses()
        return [
            arc for arc in self.offers.alive if excess.get((arc.unit, arc.host), slack + 1) <= slack
        ]


def _combinations(priced: BySize, room: int) -> Iterator[Priced]:
    """Yield the patterns worth looking at within so many places, cheapest of their kind."""
    _, singles, pairs, triples = priced
    for number in range(1, room + 1):
        if len(singles) >= number:
            chosen = singles[:number]
            yield sum(v for v, _ in chosen), tuple(c for _, cs in chosen for c in cs)
    if room >= 2 and pairs:
        yield pairs[0]
        if room >= 3 and singles:
            yield pairs[0][0] + singles[0][0], pairs[0][1] + singles[0][1]
    if room >= 3 and triples:
        yield triples[0]


def cheapest_pattern(priced: BySize, room: int) -> Priced:
    """Return the cheapest units, sorted by value and size, that so many places hold."""
    return min(_combinations(priced, room), key=itemgetter(0), default=_IMPOSSIBLE)


def _beside(priced: BySize, room: int, choice: Choice) -> int:
    """Return the value of the cheapest company for a choice; none costs nothing."""
    if room == 0:
        return 0
    others = [[one for one in group if one[1][0] is not choice] for group in priced]
    return min(0, cheapest_pattern(others, room)[0])
