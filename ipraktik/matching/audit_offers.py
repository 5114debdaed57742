"""What each host could take, worked out again for the audit of proofs: pairs, days and windows.

Nothing is taken from the modules that find a match; the rules of contract 3 are those that the
audit holds a match against.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from ipraktik.matching.audit_points import (
    derive_lots,
    derive_terms,
    derive_ticket,
    own_limit,
    who_goes_first,
)
from ipraktik.matching.audit_visitors import Visitor, days_at, make_visitor, may_visit
from ipraktik.model.certificate import LevelKey
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host
from ipraktik.model.placement import LevelName
from ipraktik.model.week import MIN_VISIT_DAYS, Day


@dataclass(frozen=True, slots=True, eq=False)
class Offer:
    """A unit at a host that takes it.

    Parameters
    ----------
    unit : int
        Its position in the instance.
    size, kept : int
        How many members it has, and how many of them were sent this host.
    most : int
        The most days the unit could have there.
    points : mapping of int to tuple of int
        The members' points by the number of days.
    lots : tuple of int
        In the rounds of the last lottery.
    """

    unit: int
    size: int
    kept: int
    most: int
    points: Mapping[int, tuple[int, ...]]
    lots: tuple[int, ...]


Entry = tuple[Offer, int]
"""An offer with the days that a window gives it."""
Window = tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class HostOffers:
    """A host's places, and whom it could take on each set of days that it could open."""

    capacity: int
    windows: tuple[Window, ...]


class Offers:
    """All pairs that the rules allow.

    Parameters
    ----------
    instance : Instance
    """

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self._visitors = [make_visitor(instance, n, unit) for n, unit in enumerate(instance.units)]
        self.hosts = tuple(self._host_offers(host) for host in instance.hosts)
        first = who_goes_first(instance)
        self.sizes = tuple(len(unit.members) for unit in instance.units)
        self.first = tuple(len(first.intersection(one.ids)) for one in self._visitors)
        """How many members of each unit go first."""
        waiting = instance.waiting
        self.waiting = tuple(len(waiting.intersection(one.ids)) for one in self._visitors)
        """How many members of each unit had no place last year."""
        self.tickets = tuple(derive_ticket(instance, unit) for unit in instance.units)

    @cached_property
    def of_unit(self) -> Sequence[Sequence[Offer]]:
        """Return the offers of each unit."""
        groups: list[dict[int, Offer]] = [{} for _ in self.instance.units]
        for host in self.hosts:
            for window in host.windows:
                for offer, _ in window:
                    groups[offer.unit][id(offer)] = offer
        return [tuple(group.values()) for group in groups]

    def amount(self, offer: Offer, key: LevelKey) -> int:
        """Return what a unit adds to a level with the most days it could have at a host."""
        name, number = key
        row = offer.points[offer.most]
        match name:
            case LevelName.PLACED:
                return -offer.size
            case LevelName.PRIORITY:
                return -self.first[offer.unit]
            case LevelName.LAST_YEAR:
                return -self.waiting[offer.unit]
            case LevelName.KEPT:
                return -offer.kept
            case LevelName.TICKETS:
                return -offer.size * self.tickets[offer.unit]
            case LevelName.FAIR:
                return row.count(number)
            case LevelName.POINTS:
                return sum(row)
            case LevelName.LOTTERY:
                return offer.lots[number]

    def reach(self, key: LevelKey) -> tuple[int, int]:
        """Return between what a level must lie, where everybody has the most days they could."""
        weight = self.instance.settings.weights.empty_host
        empty = weight if key[0] is LevelName.POINTS else int(key == (LevelName.FAIR, weight))
        least, most = 0, empty * len(self.hosts)
        for group in self.of_unit:
            amounts = [0, *(self.amount(offer, key) for offer in group)]
            least, most = least + min(amounts), most + max(amounts)
        return least, most

    @cached_property
    def numbers(self) -> frozenset[int]:
        """Return the points that anybody, or an empty host, could have."""
        weight = self.instance.settings.weights.empty_host
        offers = (offer for group in self.of_unit for offer in group)
        rows = (row for offer in offers for row in offer.points.values())
        return frozenset((weight, *(points for row in rows for points in row)))

    @cached_property
    def must(self) -> frozenset[int]:
        """Return the units that have to be placed: their prices may be negative."""
        return frozenset(
            one.number
            for one in self._visitors
            if one.locks
            or (one.unit.own_host_id and self.of_unit[one.number])
            or not self.instance.must.isdisjoint(one.ids)
        )

    def _host_offers(self, host: Host) -> HostOffers:
        offers = tuple(self._offers(host))
        limit, windows = own_limit(host), dict[Window, None]()
        for days in combinations(sorted(host.available), limit):
            opened = frozenset(days)
            entries = ((o, _days_within(v, o, days_of, opened)) for v, o, days_of in offers)
            windows[tuple((offer, given) for offer, given in entries if given)] = None
        return HostOffers(host.capacity, tuple(window for window in windows if window))

    def _offers(self, host: Host) -> Iterator[tuple[Visitor, Offer, frozenset[Day]]]:
        """Yield who may visit the host, with the days that could be theirs."""
        workplace, organisation = host.workplace_key, host.organisation_key
        for one in self._visitors:
            days = days_at(one, host)
            if days and may_visit(self.instance, one, host, workplace, organisation):
                yield one, self._offer(one, host, days), days

    def _offer(self, one: Visitor, host: Host, days: frozenset[Day]) -> Offer:
        instance, weights = self.instance, self.instance.settings.weights
        most = min(one.limit, own_limit(host), len(days))
        # A day more is worth the same to everybody, so points are worked out once.
        base = [sum(derive_terms(instance, m, host, 0).values()) for m in one.unit.members]
        day = weights.intern_days + weights.host_days
        sent = (instance.sent.get(who) for who in one.ids)
        return Offer(
            one.number,
            len(one.ids),
            sum(promise is not None and promise.host_id == host.host_id for promise in sent),
            most,
            {
                given: tuple(points - day * given for points in base)
                for given in range(MIN_VISIT_DAYS, most + 1)
            },
            derive_lots(instance, one.unit, host),
        )


def _days_within(one: Visitor, offer: Offer, days: frozenset[Day], opened: frozenset[Day]) -> int:
    """Return how many days a window gives; all of a lock's days, or none."""
    given = min(offer.most, len(days & opened))
    if any(promised and not promised <= opened for _, promised in one.locks):
        return 0
    return given if given >= MIN_VISIT_DAYS else 0
