"""The points of contract 4: one named integer term per function.

As the rules do (`model/eligibility.py`), a term asks one host or a table of hosts the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from ipraktik.model.eligibility import (
    Hosts,
    is_possible_wish,
    shares_field,
    wants_landsdel,
    wishes_for,
)
from ipraktik.model.exchanges import find_mutual_wishes
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit, VisitKind
from ipraktik.model.placement import PointTerm
from ipraktik.model.settings import Demand, Weights

Amount = int | Any
"""A whole number for one host, an array of them for a table."""


def guest_points(intern: Intern, host: Hosts, weights: Weights) -> Amount:
    """Return *guest*: what goes against either side's wish for a family visit or a stranger.

    Two parts are known or not: the field (own field among the host's, unknown if blank) and
    the sector. Each known part that goes against a wish costs ``Vægt gæst``.
    """
    parts = [host.is_sector(intern.sector)]
    if intern.own_field:
        parts.append(host.works_with((intern.own_field,)))
    family, stranger = VisitKind.FAMILY_VISIT, VisitKind.UNKNOWN_GUEST
    wishes_same = (intern.visit_kind is family, host.wishes_for_guest(family))
    wishes_other = (intern.visit_kind is stranger, host.wishes_for_guest(stranger))
    return sum(
        weights.guest * (wish & against)
        for same in parts
        for wishes, against in ((wishes_same, same ^ True), (wishes_other, same))
        for wish in wishes
    )


def intern_day_points(intern: Intern, given: int, weights: Weights) -> int:
    """Return ``Vægt praktikantdage`` for each day fewer than the intern's own n."""
    return weights.intern_days * (intern.effective_days - given)


def host_day_points(host: Hosts, given: int, weights: Weights) -> Amount:
    """Return ``Vægt værtsdage`` for each day fewer than the host's own n."""
    return weights.host_days * (host.effective_days - given)


class Points:
    """The points of an instance; what concerns one intern alone is worked out once.

    Parameters
    ----------
    instance : Instance
    """

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self._weights = instance.settings.weights
        self._rules = instance.settings.rules

    @cached_property
    def possible_wishes(self) -> Mapping[str, tuple[str, ...]]:
        """Return, by intern ID, the wished hosts that rules 1, 3 and 4 allow, in rank order."""
        hosts = self.instance.host_by_id
        return {
            member.intern_id: tuple(
                host_id
                for host_id in self.instance.wishes.get(member.intern_id, ())
                if is_possible_wish(self.instance, unit, hosts[host_id])
            )
            for unit in self.instance.units
            for member in unit.members
        }

    @cached_property
    def mutual_wishes(self) -> frozenset[tuple[str, str]]:
        """Return the pairs (intern ID, host ID) of *i praktik hos hinanden*."""
        return frozenset(find_mutual_wishes(self.instance))

    def wish_points(self, intern: Intern, host: Hosts) -> Amount:
        """Return *wish*: by the host's rank among the possible wishes of this intern."""
        possible = self.possible_wishes[intern.intern_id]
        if not possible:
            return 0
        costs = {host_id: self._weights.wish * rank for rank, host_id in enumerate(possible)}
        wished = self.instance.wishes.get(intern.intern_id, ())
        mutual = (one for one in wished if (intern.intern_id, one) in self.mutual_wishes)
        costs |= dict.fromkeys(mutual, 0)
        unwished = max(self._weights.unwished, self._weights.wish * len(possible))
        return host.look_up(costs, unwished)

    def field_points(self, intern: Intern, host: Hosts) -> Amount:
        """Return *field*: only where fields are a wish, and not at a wished host."""
        if self._rules.field is not Demand.WISH:
            return 0
        met = wishes_for(self.instance, intern, host) | shares_field(intern, host)
        return self._weights.field * (met ^ True)

    def landsdel_points(self, intern: Intern, host: Hosts) -> Amount:
        """Return *landsdel*: only where landsdele are a wish, and not at a wished host."""
        if self._rules.landsdel is not Demand.WISH:
            return 0
        met = wishes_for(self.instance, intern, host) | wants_landsdel(intern, host)
        return self._weights.landsdel * (met ^ True)

    def terms(
        self, intern: Intern, host: Host, given: int, self_found: bool
    ) -> dict[PointTerm, int]:
        """Return the terms of one placement by name; a self-found one has only the days."""
        terms = dict(self._day_terms(intern, host, given))
        if not self_found:
            terms |= dict(self._other_terms(intern, host))
        return {term: points for term, points in terms.items() if points}

    def _day_terms(
        self, intern: Intern, host: Hosts, given: int
    ) -> Iterator[tuple[PointTerm, Amount]]:
        yield PointTerm.INTERN_DAYS, intern_day_points(intern, given, self._weights)
        yield PointTerm.HOST_DAYS, host_day_points(host, given, self._weights)

    def _other_terms(self, intern: Intern, host: Hosts) -> Iterator[tuple[PointTerm, Amount]]:
        yield PointTerm.WISH, self.wish_points(intern, host)
        yield PointTerm.GUEST, guest_points(intern, host, self._weights)
        yield PointTerm.FIELD, self.field_points(intern, host)
        yield PointTerm.LANDSDEL, self.landsdel_points(intern, host)

    def day_points(self, intern: Intern, host: Hosts, given: int) -> Amount:
        """Return the points that hang on the days given, at one host or at each of a table."""
        return sum(points for _, points in self._day_terms(intern, host, given))

    def other_points(self, unit: Unit, intern: Intern, host: Hosts) -> Amount:
        """Return all other points of a unit's member; none at the host it has found itself."""
        agreed = host.is_one_of((unit.own_host_id,))
        return sum(points for _, points in self._other_terms(intern, host)) * (agreed ^ True)

    def member_points(self, unit: Unit, host: Host, given: int) -> tuple[int, ...]:
        """Return each member's points for so many days at a host, highest first."""
        points = (
            int(self.day_points(member, host, given) + self.other_points(unit, member, host))
            for member in unit.members
        )
        return tuple(sorted(points, reverse=True))

    def unit_points(self, unit: Unit, host: Host, given: int) -> int:
        """Return the points of all members of a unit that is given so many days at a host."""
        return sum(self.member_points(unit, host, given))
