"""Points, tickets and totals of any match, worked out again from contract 4 alone.

Written beside the solver, never with it: nothing here comes from the modules that the solver
uses for the same numbers, so a slip in one of the two shows as a difference.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, SignUp, Unit, VisitKind
from ipraktik.model.placement import LevelName, PointTerm
from ipraktik.model.settings import Demand, Priority
from ipraktik.model.week import MIN_VISIT_DAYS, Day


def own_limit(person: SignUp) -> int:
    """Return n of contract 3: the smaller of the days named and the possible days."""
    return min(person.days, len(person.available))


def shared_days(unit: Unit, host: Host) -> frozenset[Day]:
    """Return the days that are possible for the host and for every member of the unit."""
    days = set(host.available)
    for member in unit.members:
        days &= member.available
    return frozenset(days)


def wished_hosts(instance: Instance, intern: Intern) -> list[Host]:
    """Return the existing hosts that an intern wishes for, in rank order."""
    named = instance.wishes.get(intern.intern_id, ())
    return [instance.host_by_id[host_id] for host_id in named if host_id in instance.host_by_id]


def wants_host(instance: Instance, intern: Intern, host: Host) -> bool:
    """Return whether the intern wishes for this host by name."""
    return host in wished_hosts(instance, intern)


def meets_field(intern: Intern, host: Host) -> bool:
    """Return whether one of the intern's fields is the host's; no field means open to all."""
    return not intern.interests or any(one in host.fields for one in intern.interests)


def meets_landsdel(intern: Intern, host: Host) -> bool:
    """Return whether the intern wants the host's landsdel; none named means all."""
    return not intern.landsdele or host.landsdel in intern.landsdele


def _is_possible(instance: Instance, unit: Unit, host: Host) -> bool:
    """Rules 1, 3 and 4 for a whole unit at a host."""
    if len(unit.members) > host.capacity or len(shared_days(unit, host)) < MIN_VISIT_DAYS:
        return False
    open_house = instance.settings.rules.own_organisation_allowed
    for member in unit.members:
        if member.workplace_key == host.workplace_key:
            return False
        if not open_house and member.organisation_key == host.organisation_key:
            return False
    return True


def _is_exchange(instance: Instance, intern: Intern, host: Host) -> bool:
    """Whether somebody from the wished host's workplace wishes for this intern's own."""
    if not wants_host(instance, intern, host):
        return False
    return any(
        wished.workplace_key == intern.workplace_key
        for other in instance.interns_at.get(host.workplace_key, ())
        if other.intern_id != intern.intern_id
        for wished in wished_hosts(instance, other)
    )


def _wish(instance: Instance, intern: Intern, host: Host) -> int:
    weights, unit = instance.settings.weights, instance.unit_of[intern.intern_id]
    ranked = [one for one in wished_hosts(instance, intern) if _is_possible(instance, unit, one)]
    if not ranked or _is_exchange(instance, intern, host):
        return 0
    if host in ranked:
        return weights.wish * ranked.index(host)
    return max(weights.unwished, weights.wish * len(ranked))


def _guest(instance: Instance, intern: Intern, host: Host) -> int:
    same = int(intern.sector == host.sector)
    other = 1 - same
    if intern.own_field and intern.own_field in host.fields:
        same += 1
    elif intern.own_field:
        other += 1
    unmet = {VisitKind.FAMILY_VISIT: other, VisitKind.UNKNOWN_GUEST: same, VisitKind.BOTH: 0}
    return instance.settings.weights.guest * (unmet[intern.visit_kind] + unmet[host.visit_kind])


def derive_terms(
    instance: Instance, intern: Intern, host: Host, days: int
) -> Mapping[PointTerm, int]:
    """Return the terms of an intern who is given so many days at a host; without zeros."""
    weights, rules = instance.settings.weights, instance.settings.rules
    terms = {
        PointTerm.INTERN_DAYS: weights.intern_days * (own_limit(intern) - days),
        PointTerm.HOST_DAYS: weights.host_days * (own_limit(host) - days),
    }
    if instance.unit_of[intern.intern_id].own_host_id != host.host_id:
        terms[PointTerm.WISH] = _wish(instance, intern, host)
        terms[PointTerm.GUEST] = _guest(instance, intern, host)
        wanted = wants_host(instance, intern, host)
        if rules.field is Demand.WISH and not (wanted or meets_field(intern, host)):
            terms[PointTerm.FIELD] = weights.field
        if rules.landsdel is Demand.WISH and not (wanted or meets_landsdel(intern, host)):
            terms[PointTerm.LANDSDEL] = weights.landsdel
    return {term: points for term, points in terms.items() if points}


def _draw(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def derive_ticket(instance: Instance, unit: Unit) -> int:
    """Return the ticket that every member of a unit carries (level 4)."""
    address = min(member.email_identity for member in unit.members)
    return 1 + _draw(f"{instance.settings.seed}:{address}") % 10_000


LOT_ROUNDS = 2


def derive_lots(instance: Instance, unit: Unit, host: Host) -> tuple[int, ...]:
    """Return the lot of a unit at a host in each round of the last lottery, 0 to 65,535."""
    address = min(member.email_identity for member in unit.members)
    pair = f"{address}:{host.email_identity}:{host.identity[1]}"
    seed = instance.settings.seed
    return tuple(_draw(f"{seed}:{number}:{pair}") % 65_536 for number in range(1, LOT_ROUNDS + 1))


def who_goes_first(instance: Instance) -> frozenset[str]:
    """Return the interns whose own workplace (or organisation) is a host (level 2)."""
    match instance.settings.policy.priority:
        case Priority.NOBODY:
            return frozenset()
        case Priority.ORGANISATION:
            names = {host.organisation_key for host in instance.hosts}
            return frozenset(i.intern_id for i in instance.interns if i.organisation_key in names)
        case Priority.WORKPLACE:
            places = {host.workplace_key for host in instance.hosts}
            return frozenset(i.intern_id for i in instance.interns if i.workplace_key in places)


def derive_totals(
    instance: Instance, host_of: Mapping[str, str], points: Mapping[str, int]
) -> dict[LevelName, int]:
    """Return what a match is worth on every level but the last lottery.

    Parameters
    ----------
    instance : Instance
    host_of : mapping of intern ID to host ID
        Who is placed where.
    points : mapping of intern ID to int
        The points of those placed.

    Returns
    -------
    dict of LevelName to int
        Plain counts and sums: three interns placed are 3, not -3 as in `LevelResult`.
    """
    placed = [intern for intern in instance.interns if intern.intern_id in host_of]
    sent = {intern_id: promise.host_id for intern_id, promise in instance.sent.items()}
    empty = {host.host_id for host in instance.hosts}.difference(host_of.values())
    return {
        LevelName.PLACED: len(placed),
        LevelName.PRIORITY: len(who_goes_first(instance).intersection(host_of)),
        LevelName.LAST_YEAR: sum(one.intern_id in instance.waiting for one in placed),
        LevelName.KEPT: sum(sent.get(who) == where for who, where in host_of.items()),
        LevelName.TICKETS: sum(
            derive_ticket(instance, instance.unit_of[intern.intern_id]) for intern in placed
        ),
        LevelName.POINTS: sum(points.values()) + instance.settings.weights.empty_host * len(empty),
    }
