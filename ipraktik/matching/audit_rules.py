"""The rules of contract 3 that concern one intern at one host, for the audit alone.

They stand here a second time, on purpose: nothing is taken from the modules that find a match.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ipraktik.matching.audit_points import (
    derive_terms,
    meets_field,
    meets_landsdel,
    own_limit,
    wants_host,
)
from ipraktik.model.earlier_stays import VISITED_RULE
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import Placement
from ipraktik.model.settings import Demand
from ipraktik.model.week import MIN_VISIT_DAYS, format_days
from ipraktik.text import Text, say

LOCK = 8


@dataclass(frozen=True, slots=True)
class Violation:
    """One rule that a match breaks, or one number that is not what it should be.

    `intern_id` or `host_id` is empty where the fault concerns no single one; `rule` is the
    number of the rule in contract 3, `LOCK` for a lock that is not kept, `VISITED_RULE` for a
    workplace visited in an earlier year, or 0 for a wrong number.
    """

    intern_id: str
    host_id: str
    message: Text
    rule: int = 0


@dataclass(frozen=True, slots=True)
class Visit:
    """A placement with its people looked up."""

    instance: Instance
    placement: Placement
    intern: Intern
    host: Host

    @property
    def unit(self) -> Unit:
        """Return those who travel together with the intern."""
        return self.instance.unit_of[self.intern.intern_id]

    @property
    def is_locked(self) -> bool:
        """Return whether it is the coordinator's lock, which stands over rules 4 to 7."""
        return any(lock.host_id == self.host.host_id for lock in locks_of(self.instance, self.unit))

    @property
    def is_agreed(self) -> bool:
        """Return whether it is the self-found host, or the lock's: rules 4 and 5 give way."""
        return self.is_locked or self.unit.own_host_id == self.host.host_id

    @property
    def is_wanted(self) -> bool:
        """Return whether rule 5 is met by a wish, or does not apply."""
        return self.is_agreed or wants_host(self.instance, self.intern, self.host)


def locks_of(instance: Instance, unit: Unit) -> list[Promise]:
    """Return the locks of a unit's members; each of them holds the whole unit."""
    ids = (member.intern_id for member in unit.members)
    return [instance.locked[who] for who in ids if who in instance.locked]


def _is_own_workplace(visit: Visit) -> bool:
    """Rule 4; only a lock stands over it."""
    return not visit.is_locked and visit.intern.workplace_key == visit.host.workplace_key


def _is_own_organisation(visit: Visit) -> bool:
    """Rule 4; the own workplace has a sentence of its own, and a self-found host is exempt."""
    return (
        not visit.instance.settings.rules.own_organisation_allowed
        and not visit.is_agreed
        and not _is_own_workplace(visit)
        and visit.intern.organisation_key == visit.host.organisation_key
    )


def _is_not_wished(visit: Visit) -> bool:
    required = visit.instance.settings.rules.wishes is Demand.REQUIRED
    named = visit.instance.wishes.get(visit.intern.intern_id, ())
    return required and bool(named) and not visit.is_wanted


def _is_other_field(visit: Visit) -> bool:
    required = visit.instance.settings.rules.field is Demand.REQUIRED
    return required and not (visit.is_wanted or meets_field(visit.intern, visit.host))


def _is_other_landsdel(visit: Visit) -> bool:
    required = visit.instance.settings.rules.landsdel is Demand.REQUIRED
    return required and not (visit.is_wanted or meets_landsdel(visit.intern, visit.host))


def _is_visited_before(visit: Visit) -> bool:
    """What is agreed or locked stands over it; a companion's stay is told of the companion."""
    been_at = visit.instance.visited.get(visit.intern.intern_id, frozenset())
    return visit.host.workplace_key in been_at and not visit.is_agreed


def _is_day_off_for_intern(visit: Visit) -> bool:
    return not visit.placement.days <= visit.intern.available


def _is_day_off_for_host(visit: Visit) -> bool:
    return not visit.placement.days <= visit.host.available


def _is_too_short(visit: Visit) -> bool:
    return len(visit.placement.days) < MIN_VISIT_DAYS


def _is_too_long(visit: Visit) -> bool:
    return len(visit.placement.days) > own_limit(visit.intern)


_RULES: tuple[tuple[int, Callable[[Visit], bool], Text], ...] = (
    (
        3,
        _is_day_off_for_intern,
        say("The intern {intern} is given days that the intern cannot: {off_intern}."),
    ),
    (
        3,
        _is_day_off_for_host,
        say("The intern {intern} is given days that the host {host} cannot: {off_host}."),
    ),
    (3, _is_too_short, say("The intern {intern} is given fewer than two days at {host}.")),
    (
        3,
        _is_too_long,
        say("The intern {intern} is given {given} days at {host} but can have {limit} at most."),
    ),
    (4, _is_own_workplace, say("The host {host} is the own workplace of the intern {intern}.")),
    (
        4,
        _is_own_organisation,
        say("The host {host} belongs to the own organisation of the intern {intern}."),
    ),
    (
        5,
        _is_not_wished,
        say("The intern {intern} has host wishes, and {host} is not one of them."),
    ),
    (
        5,
        _is_other_field,
        say("The host {host} has none of the fields that the intern {intern} is interested in."),
    ),
    (
        5,
        _is_other_landsdel,
        say("The host {host} lies outside the parts of the country that {intern} wants."),
    ),
    (
        VISITED_RULE,
        _is_visited_before,
        say("The intern {intern} has visited the workplace of {host} in an earlier year."),
    ),
)


def check_visit(visit: Visit) -> Iterator[Violation]:
    """Yield every rule that one intern at one host breaks, and wrong points."""
    who, where, days = visit.intern.intern_id, visit.host.host_id, visit.placement.days
    values = {
        "intern": who,
        "host": where,
        "off_intern": format_days(days - visit.intern.available),
        "off_host": format_days(days - visit.host.available),
        "given": len(days),
        "limit": own_limit(visit.intern),
    }
    for rule, is_broken, text in _RULES:
        if is_broken(visit):
            yield Violation(who, where, replace(text, values=values), rule)
    if visit.placement.points != derive_points(visit):
        text = say(
            "The points of the intern {intern} at {host} are said to be {said} but are {found}.",
            intern=who,
            host=where,
            said=visit.placement.points,
            found=derive_points(visit),
        )
        yield Violation(who, where, text)


def derive_points(visit: Visit) -> int:
    """Return the points of a visit, worked out again."""
    terms = derive_terms(visit.instance, visit.intern, visit.host, len(visit.placement.days))
    return sum(terms.values())
