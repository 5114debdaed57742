"""Earlier stays of those who sign up: whom they concern, and what should be asked about."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.model.earlier_stays import WorkplaceKey, visited_by, without_place_in
from ipraktik.model.eligibility import (
    Rule,
    breakers,
    describe_rule,
    is_new_workplace,
    is_possible_wish,
    of_companions,
)
from ipraktik.model.findings import Code
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit
from ipraktik.model.schema import wish_key
from ipraktik.model.signups import SignUps
from ipraktik.text import say
from ipraktik.validation.faults import Faults
from ipraktik.validation.naming import name_of_host


def visited_of(signups: SignUps) -> Mapping[str, frozenset[WorkplaceKey]]:
    """Return the workplaces that interns have visited, by intern ID."""
    visited = visited_by(signups.kept.stays)
    return {
        intern.intern_id: visited[intern.identity]
        for intern in signups.interns
        if intern.identity in visited
    }


def waiting_of(signups: SignUps) -> frozenset[str]:
    """Return the IDs of the interns who had no place the year before, where they go first."""
    settings = signups.settings
    if settings.year is None or not settings.policy.last_year_first:
        return frozenset()
    waiting = without_place_in(signups.kept.stays, settings.year - 1)
    return frozenset(one.intern_id for one in signups.interns if one.identity in waiting)


def warn_visited_before(instance: Instance, faults: Faults) -> None:
    """Warn of self-found hosts and of wishes that somebody of the unit has visited before."""
    for unit in instance.units:
        if any(member.intern_id in instance.visited for member in unit.members):
            _warn_of_own_host(instance, unit, faults)
            _warn_of_wishes(instance, unit, faults)


def _warn_of_own_host(instance: Instance, unit: Unit, faults: Faults) -> None:
    """Say that an agreement holds all the same: rule 6 is above what has been before."""
    host = instance.host_by_id.get(unit.own_host_id)
    for member in unit.members if host else ():
        if host is not None and host.workplace_key in instance.visited_by(member.intern_id):
            message = say(
                "The intern has visited {host} before. The agreement holds all the same; ask "
                "whether it is meant.",
                host=name_of_host(host, member.row),
            )
            faults.report(Code.VISITED_BEFORE, member, "own_host", message)


def _warn_of_wishes(instance: Instance, unit: Unit, faults: Faults) -> None:
    """Say that a wish cannot be met, if nothing else is said of it."""
    for member in unit.members:
        for host_id in instance.wishes.get(member.intern_id, ()):
            host = instance.host_by_id[host_id]
            if host_id == unit.own_host_id or is_new_workplace(instance, unit, host):
                continue
            if is_possible_wish(instance, unit, host):
                why = breakers(instance, member, host, Rule.VISITED)
                message = say(
                    "The wish for {host} cannot be met. {reason}.",
                    host=name_of_host(host, member.row),
                    reason=of_companions(describe_rule(Rule.VISITED), why),
                )
                key = wish_key(instance.wish_numbers[member.intern_id, host_id])
                faults.report(Code.VISITED_BEFORE, member, key, message)
