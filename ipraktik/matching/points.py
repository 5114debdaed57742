"""The points of contract 4: one named integer term per function."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from ipraktik.model.eligibility import (
    is_possible_wish,
    shares_field,
    wants_landsdel,
    wishes_for,
)
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit, VisitKind
from ipraktik.model.placement import PointTerm
from ipraktik.model.settings import Demand, Weights


def guest_points(intern: Intern, host: Host, weights: Weights) -> int:
    """Return *guest*: what goes against either side's wish for a family visit or a stranger.

    Two parts are known or not: the field (own field among the host's, unknown if blank) and
    the sector. Each known part that goes against a wish costs ``Vægt gæst``.
    """
    parts = [intern.sector == host.sector]
    if intern.own_field:
        parts.append(intern.own_field in host.fields)
    against = 0
    for kind in (intern.visit_kind, host.visit_kind):
        if kind is VisitKind.FAMILY_VISIT:
            against += sum(not same for same in parts)
        elif kind is VisitKind.UNKNOWN_GUEST:
            against += sum(parts)
    return against * weights.guest


def intern_day_points(intern: Intern, given: int, weights: Weights) -> int:
    """Return ``Vægt praktikantdage`` for each day fewer than the intern's own n."""
    return weights.intern_days * (intern.effective_days - given)


def host_day_points(host: Host, given: int, weights: Weights) -> int:
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
        """Return the pairs (intern ID, host ID) of *i praktik hos hinanden*.

        Intern i wishes for a host that is j's workplace, and j for one that is i's.
        """
        home = {host.host_id: host.workplace_key for host in self.instance.hosts}
        wishes = [
            (intern, host_id)
            for intern in self.instance.interns
            for host_id in self.instance.wishes.get(intern.intern_id, ())
        ]
        wishers: dict[tuple[object, object], set[str]] = {}
        for intern, host_id in wishes:
            way = (intern.workplace_key, home[host_id])
            wishers.setdefault(way, set()).add(intern.intern_id)
        return frozenset(
            (intern.intern_id, host_id)
            for intern, host_id in wishes
            if wishers.get((home[host_id], intern.workplace_key), set()) - {intern.intern_id}
        )

    def wish_points(self, intern: Intern, host: Host) -> int:
        """Return *wish*: by the host's rank among the possible wishes of this intern."""
        possible = self.possible_wishes[intern.intern_id]
        if not possible:
            return 0
        if (intern.intern_id, host.host_id) in self.mutual_wishes:
            return 0
        if host.host_id not in possible:
            return max(self._weights.unwished, self._weights.wish * len(possible))
        return self._weights.wish * possible.index(host.host_id)

    def field_points(self, intern: Intern, host: Host) -> int:
        """Return *field*: only where fields are a wish, and not at a wished host."""
        counts = self._rules.field is Demand.WISH and not wishes_for(self.instance, intern, host)
        return self._weights.field if counts and not shares_field(intern, host) else 0

    def landsdel_points(self, intern: Intern, host: Host) -> int:
        """Return *landsdel*: only where landsdele are a wish, and not at a wished host."""
        counts = self._rules.landsdel is Demand.WISH and not wishes_for(self.instance, intern, host)
        return self._weights.landsdel if counts and not wants_landsdel(intern, host) else 0

    def terms(
        self, intern: Intern, host: Host, given: int, self_found: bool
    ) -> dict[PointTerm, int]:
        """Return the terms of one placement by name; a self-found one has only the days."""
        terms = {
            PointTerm.INTERN_DAYS: intern_day_points(intern, given, self._weights),
            PointTerm.HOST_DAYS: host_day_points(host, given, self._weights),
        }
        if not self_found:
            terms |= dict(self._terms_without_days(intern, host))
        return {term: points for term, points in terms.items() if points}

    def _terms_without_days(self, intern: Intern, host: Host) -> Iterator[tuple[PointTerm, int]]:
        yield PointTerm.WISH, self.wish_points(intern, host)
        yield PointTerm.GUEST, guest_points(intern, host, self._weights)
        yield PointTerm.FIELD, self.field_points(intern, host)
        yield PointTerm.LANDSDEL, self.landsdel_points(intern, host)

    def member_points(self, unit: Unit, host: Host, given: int) -> tuple[int, ...]:
        """Return each member's points for so many days at a host, highest first."""
        self_found = unit.own_host_id == host.host_id
        points = (sum(self.terms(m, host, given, self_found).values()) for m in unit.members)
        return tuple(sorted(points, reverse=True))

    def unit_points(self, unit: Unit, host: Host, given: int) -> int:
        """Return the points of all members of a unit that is given so many days at a host."""
        return sum(self.member_points(unit, host, given))
