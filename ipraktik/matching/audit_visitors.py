"""Whom a host may take, for the audit of proofs: the rules of contract 3, worked out again."""

from __future__ import annotations

from dataclasses import dataclass

from ipraktik.matching.audit_points import meets_field, meets_landsdel, own_limit, shared_days
from ipraktik.matching.audit_rules import locks_of
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Unit
from ipraktik.model.settings import Demand
from ipraktik.model.week import MIN_VISIT_DAYS, Day


@dataclass(frozen=True, slots=True)
class Visitor:
    """A unit with what every pair asks of it."""

    unit: Unit
    number: int
    workplaces: frozenset[tuple[str, str]]
    organisations: frozenset[str]
    locks: tuple[tuple[str, frozenset[Day]], ...]
    ids: tuple[str, ...]
    limit: int


def make_visitor(instance: Instance, number: int, unit: Unit) -> Visitor:
    """Return a unit with what every pair asks of it."""
    return Visitor(
        unit,
        number,
        frozenset(member.workplace_key for member in unit.members),
        frozenset(member.organisation_key for member in unit.members),
        tuple((lock.host_id, lock.days) for lock in locks_of(instance, unit)),
        tuple(member.intern_id for member in unit.members),
        min(own_limit(member) for member in unit.members),
    )


def days_at(one: Visitor, host: Host) -> frozenset[Day]:
    """Return the days that unit and host share; none where that is no visit (rules 1, 3)."""
    if len(one.ids) > host.capacity:
        return frozenset()
    days = shared_days(one.unit, host)
    for _, promised in one.locks:
        days = promised & days if promised else days
    return days if len(days) >= MIN_VISIT_DAYS else frozenset()


def may_visit(
    instance: Instance, one: Visitor, host: Host, workplace: tuple[str, str], organisation: str
) -> bool:
    """Rules 4 to 7 and earlier stays; a lock stands over all of them, a self-found host over
    4 (in part), 5 and earlier stays."""
    if one.locks:
        return all(locked == host.host_id for locked, _ in one.locks)
    refused = instance.refused
    if workplace in one.workplaces or any((who, host.host_id) in refused for who in one.ids):
        return False
    if one.unit.own_host_id:
        return one.unit.own_host_id == host.host_id
    if any(workplace in instance.visited.get(who, ()) for who in one.ids):
        return False
    rules = instance.settings.rules
    if not rules.own_organisation_allowed and organisation in one.organisations:
        return False
    return _is_wanted(instance, one, host)


def _is_wanted(instance: Instance, one: Visitor, host: Host) -> bool:
    """Rule 5 for every member."""
    rules = instance.settings.rules
    for member in one.unit.members:
        named = instance.wishes.get(member.intern_id, ())
        if host.host_id in named:
            continue
        if rules.wishes is Demand.REQUIRED and named:
            return False
        if rules.field is Demand.REQUIRED and not meets_field(member, host):
            return False
        if rules.landsdel is Demand.REQUIRED and not meets_landsdel(member, host):
            return False
    return True
