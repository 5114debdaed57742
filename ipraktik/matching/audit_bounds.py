"""The bound that a certificate proves, worked out again: additions and comparisons alone.

A host takes at most three interns, so at most one group of two or three. What it could take at
the least is found by looking at the cheapest who come alone, the cheapest two and the cheapest
three who travel together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from heapq import nsmallest
from operator import mul

from ipraktik.matching.audit_offers import Entry, Offers, Window
from ipraktik.model.certificate import Certificate
from ipraktik.model.placement import LevelName

_MOST_TOGETHER = 3

Windows = Sequence[Sequence[Window]]
"""The windows of each host, with who could still come."""
BySize = dict[int, list[tuple[int, int]]]
"""Worth and number in the window of the cheapest entries, by the size of their unit."""


class Worths:
    """What entries and empty hosts are worth at the weights and prices of a certificate.

    Parameters
    ----------
    offers : Offers
    certificate : Certificate
    closed : frozenset of int
        Numbers of points that nobody may have.
    at_best : bool
        Whether a unit counts with the most days it could have at a host, whatever the window.
    """

    def __init__(
        self,
        offers: Offers,
        certificate: Certificate,
        closed: frozenset[int] = frozenset(),
        at_best: bool = False,
    ) -> None:
        self._closed, self._at_best = closed, at_best
        get = certificate.weights.get
        self._steps = {
            n: w for (name, n), w in certificate.weights.items() if name == LevelName.FAIR
        }
        self._points = get((LevelName.POINTS, 0), 0)
        self._kept = get((LevelName.KEPT, 0), 0)
        self._lots = get((LevelName.LOTTERY, 0), 0), get((LevelName.LOTTERY, 1), 0)
        self._units = list(certificate.prices)
        for name, gains in (
            (LevelName.PLACED, offers.sizes),
            (LevelName.PRIORITY, offers.first),
            (LevelName.LAST_YEAR, offers.waiting),
            (LevelName.TICKETS, map(mul, offers.sizes, offers.tickets)),
        ):
            weight = get((name, 0), 0)
            self._units = [
                worth - weight * gain for worth, gain in zip(self._units, gains, strict=True)
            ]
        self._known: dict[tuple[int, ...], int | None] = {}
        self.empty = self._of_points((offers.instance.settings.weights.empty_host,))
        """What a host without a visitor is worth; None where none may be."""

    def of(self, entry: Entry) -> int | None:
        """Return what an entry is worth; None where its points are closed."""
        offer, given = entry
        row = offer.points[offer.most if self._at_best else given]
        worth = self._known[row] if row in self._known else self._of_points(row)
        if worth is None:
            return None
        first, second = self._lots
        worth += self._units[offer.unit] - self._kept * offer.kept
        return worth + first * offer.lots[0] + second * offer.lots[1]

    def _of_points(self, row: tuple[int, ...]) -> int | None:
        worth = None
        if self._closed.isdisjoint(row):
            worth = self._points * sum(row) + sum(self._steps.get(points, 0) for points in row)
        self._known[row] = worth
        return worth


class Bound:
    """The bound over all hosts, and which entries a match near it could use.

    Parameters
    ----------
    offers : Offers
    windows : Windows
        Who could still come.
    worths : Worths
    prices : sequence of int
    visited : collection of int
        Hosts that cannot be empty.
    """

    def __init__(
        self,
        offers: Offers,
        windows: Windows,
        worths: Worths,
        prices: Sequence[int],
        visited: Collection[int] = (),
    ) -> None:
        self._capacities = [host.capacity for host in offers.hosts]
        self._windows = windows
        self._worths = worths
        self._prices = prices
        self._visited = visited

    @cached_property
    def _valued(self) -> list[list[list[int | None]]]:
        of = self._worths.of
        return [[[of(entry) for entry in window] for window in host] for host in self._windows]

    @cached_property
    def least(self) -> list[int | None]:
        """Return the least that each host could be worth; None where it can be nothing at all."""
        found: list[int | None] = []
        offered = zip(self._capacities, self._windows, self._valued, strict=True)
        for number, (capacity, host, valued) in enumerate(offered):
            empty = None if number in self._visited else self._worths.empty
            worths = [] if empty is None else [empty]
            for window, values in zip(host, valued, strict=True):
                worths += _patterns(_cheapest(window, values, _MOST_TOGETHER), capacity)
            found.append(min(worths, default=None))
        return found

    @cached_property
    def total(self) -> int | None:
        """Return the least sum of weights times levels; None where there can be no match."""
        worths = [worth for worth in self.least if worth is not None]
        if len(worths) < len(self.least):
            return None
        return sum(worths) - sum(self._prices)

    def visited(self, room: int) -> Iterator[int]:
        """Yield the hosts that have visitors in any match worth at most so much more."""
        empty = self._worths.empty
        for host, least in enumerate(self.least):
            if least is not None and (empty is None or empty - least > room):
                yield host

    def left(self, room: int) -> Windows:
        """Return who could come in a match that is worth at most so much more than the bound."""
        found = []
        for capacity, host, valued, least in zip(
            self._capacities, self._windows, self._valued, self.least, strict=True
        ):
            limit = room + (least or 0)
            kept = []
            for window, values in zip(host, valued, strict=True):
                by_size = _cheapest(window, values, _MOST_TOGETHER + 1)
                entries = enumerate(zip(window, values, strict=True))
                within = tuple(
                    entry
                    for number, (entry, worth) in entries
                    if worth is not None
                    and worth + _beside(by_size, capacity - entry[0].size, number) <= limit
                )
                if within:
                    kept.append(within)
            found.append(kept)
        return found


def _cheapest(window: Window, values: Sequence[int | None], most: int) -> BySize:
    """Return so many of the cheapest entries of each size."""
    groups: BySize = {}
    for number, ((offer, _), worth) in enumerate(zip(window, values, strict=True)):
        if worth is not None:
            groups.setdefault(offer.size, []).append((worth, number))
    return {size: nsmallest(most, group) for size, group in groups.items()}


def _patterns(by_size: BySize, room: int) -> Iterator[int]:
    """Yield what the cheapest of each kind of company that fits is worth."""
    alone = [worth for worth, _ in by_size.get(1, ())]
    for number in range(1, min(room, len(alone)) + 1):
        yield sum(alone[:number])
    for size in (2, 3):
        group = by_size.get(size)
        if group and size <= room:
            yield group[0][0] + sum(alone[: room - size])
            yield group[0][0]


def _beside(by_size: BySize, room: int, number: int) -> int:
    """Return the least that others beside an entry are worth; nobody is worth 0."""
    if room <= 0:
        return 0
    others = {size: [one for one in group if one[1] != number] for size, group in by_size.items()}
    return min(0, *_patterns(others, room), 0)
