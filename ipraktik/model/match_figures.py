"""The figures of `Overblik`, counted from a match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ipraktik.model.earlier_years import YearFigures
from ipraktik.model.people import Host, Intern
from ipraktik.model.placement import Match, Placement
from ipraktik.model.week import VisitWeek


class WishOutcome(StrEnum):
    """What an intern with a host got of what was wished for."""

    FIRST = "first"
    SECOND = "second"
    LATER = "later"
    UNWISHED = "unwished"
    NO_WISHES = "no_wishes"
    SELF_FOUND = "self_found"


_MET = (WishOutcome.FIRST, WishOutcome.SECOND, WishOutcome.LATER)
_WISHED = (*_MET, WishOutcome.UNWISHED)


@dataclass(frozen=True, slots=True)
class LandsdelFigures:
    """The places of the hosts in one part of the country, and how many are used."""

    landsdel: str
    places: int
    used: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What coordinator and steering group ask first.

    Parameters
    ----------
    interns, hosts : int
        Signed up and not cancelled; also those with errors.
    interns_out, hosts_out : int
        How many of them took no part because of an error.
    visited, empty : int
        Hosts that took part, with and without visitors.
    as_wished : int
        Interns who get as many days as they asked for.
    points : int
        The placed interns' points, without those for empty hosts.
    waiting, waiting_placed : int
        Those who had no place last year and go first for it, and how many of them have a host.
    """

    week: VisitWeek
    interns: int
    interns_out: int
    hosts: int
    hosts_out: int
    places: int
    placed: int
    priority: int
    priority_placed: int
    visited: int
    empty: int
    as_wished: int
    visit_days: int
    points: int
    empty_points: int
    wishes: Sequence[tuple[WishOutcome, int]]
    landsdele: Sequence[LandsdelFigures]
    waiting: int = 0
    waiting_placed: int = 0

    @property
    def unplaced(self) -> int:
        """Return how many interns have no host."""
        return self.interns - self.placed


def took_part(match: Match, person: Host | Intern) -> bool:
    """Return whether it is this sign-up that took part, not another with the same ID."""
    instance = match.instance
    if isinstance(person, Host):
        return instance.host_by_id.get(person.host_id) == person
    return instance.intern_by_id.get(person.intern_id) == person


def count_figures(match: Match) -> Figures:
    """Count everything that `Overblik` shows."""
    instance, placements = match.instance, match.result.placements
    interns = sum(not intern.cancelled for intern in match.signups.interns)
    hosts = sum(not host.cancelled for host in match.signups.hosts)
    visited = len({placement.host_id for placement in placements})
    empty = len(instance.hosts) - visited
    settings = instance.settings
    return Figures(
        week=VisitWeek(settings.year or 0, settings.week),
        interns=interns,
        interns_out=interns - len(instance.interns),
        hosts=hosts,
        hosts_out=hosts - len(instance.hosts),
        places=instance.places,
        placed=len(placements),
        priority=len(instance.priority_ids),
        priority_placed=sum(one.intern_id in instance.priority_ids for one in placements),
        visited=visited,
        empty=empty,
        as_wished=sum(
            len(one.days) == instance.intern_by_id[one.intern_id].days for one in placements
        ),
        visit_days=sum(len(one.days) for one in placements),
        points=sum(one.points for one in placements),
        empty_points=empty * settings.weights.empty_host,
        wishes=_count_wishes(match),
        landsdele=_count_landsdele(match),
        waiting=len(instance.waiting),
        waiting_placed=sum(one.intern_id in instance.waiting for one in placements),
    )


def _count_wishes(match: Match) -> tuple[tuple[WishOutcome, int], ...]:
    counts = Counter(_outcome(match, placement) for placement in match.result.placements)
    return tuple((outcome, counts[outcome]) for outcome in WishOutcome)


def _outcome(match: Match, placement: Placement) -> WishOutcome:
    """Return the outcome by the rank that the intern gave, as `Begrundelse` tells it."""
    instance = match.instance
    if instance.unit_of[placement.intern_id].own_host_id:
        return WishOutcome.SELF_FOUND
    wished = instance.wishes.get(placement.intern_id, ())
    if not wished:
        return WishOutcome.NO_WISHES
    if placement.host_id not in wished:
        return WishOutcome.UNWISHED
    rank = wished.index(placement.host_id)
    return (WishOutcome.FIRST, WishOutcome.SECOND, WishOutcome.LATER)[min(rank, 2)]


def _count_landsdele(match: Match) -> tuple[LandsdelFigures, ...]:
    hosts = match.instance.host_by_id
    places, used = Counter[str](), Counter[str]()
    for host in hosts.values():
        places[host.landsdel] += host.capacity
    for placement in match.result.placements:
        used[hosts[placement.host_id].landsdel] += 1
    ordered = sorted(places, key=lambda name: (-places[name], name))
    return tuple(LandsdelFigures(name, places[name], used[name]) for name in ordered)


def this_year(figures: Figures) -> YearFigures:
    """Return the line of a match, to be held against other years."""
    wishes = dict(figures.wishes)
    return YearFigures(
        year=figures.week.year,
        interns=figures.interns,
        placed=figures.placed,
        priority=figures.priority,
        priority_placed=figures.priority_placed,
        hosts=figures.hosts,
        visited=figures.visited,
        wishing=sum(wishes[one] for one in _WISHED),
        met=sum(wishes[one] for one in _MET),
        as_wished=figures.as_wished,
    )


def years_of(figures: Figures, earlier: tuple[YearFigures, ...]) -> tuple[YearFigures, ...]:
    """Return this year and then the earlier ones, the newest first."""
    now = this_year(figures)
    others = (one for one in earlier if one.year != now.year)
    return (now, *sorted(others, key=lambda one: -one.year))
