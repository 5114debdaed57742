"""The hard rules of contract 3 that concern one unit and one host; each rule stands once.

A rule only asks the host questions (`Host.works_with` and the like) and joins the answers with
``&``, ``|`` and ``^``. So the same line serves one host, which answers with a bool, and a table
of all hosts, which answers for each of them at once with an array.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import reduce
from operator import and_, or_
from typing import Any

from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.settings import Demand
from ipraktik.model.week import MIN_VISIT_DAYS
from ipraktik.text import Text, say, say_many

Hosts = Host | Any
"""One host, or a table of hosts that answers the same questions."""
Answer = bool | Any
"""A bool for one host, an array of them for a table."""


class Rule(StrEnum):
    """What can rule out a host for a unit."""

    LOCKED = "locked"
    SELF_FOUND = "self_found"
    CAPACITY = "capacity"
    DAYS = "days"
    OWN_WORKPLACE = "own_workplace"
    OWN_ORGANISATION = "own_organisation"
    WISHED_ONLY = "wished_only"
    FIELD = "field"
    LANDSDEL = "landsdel"
    REFUSED = "refused"
    VISITED = "visited"


def _every(answers: Iterable[Answer]) -> Answer:
    return reduce(and_, answers)


def _none(answers: Iterable[Answer]) -> Answer:
    return reduce(or_, answers) ^ True


def has_places(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 1: the host takes as many interns as travel together."""
    return unit.size <= host.capacity


def shares_days(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 3: at least two days are possible for everybody."""
    return host.count_shared(unit.available) >= MIN_VISIT_DAYS


def is_other_workplace(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 4: nobody visits their own workplace."""
    return _none(host.is_workplace(member.workplace_key) for member in unit.members)


def is_other_organisation(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 4: nor, unless allowed, another workplace of their own organisation."""
    return instance.settings.rules.own_organisation_allowed or _none(
        host.is_organisation(member.organisation_key) for member in unit.members
    )


def is_wished_if_required(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 5: with wishes required, who names an existing host goes to a wished one."""
    return instance.settings.rules.wishes is Demand.WISH or _every(
        not instance.wishes.get(member.intern_id) or wishes_for(instance, member, host)
        for member in unit.members
    )


def wishes_for(instance: Instance, member: Intern, host: Hosts) -> Answer:
    """Whether the intern names this host; then it is wanted whatever is ticked (rule 5)."""
    return host.is_one_of(instance.wishes.get(member.intern_id, ()))


def shares_field(member: Intern, host: Hosts) -> Answer:
    """Whether a field of interest is among the host's; no interests means all."""
    return not member.interests or host.works_with(member.interests)


def wants_landsdel(member: Intern, host: Hosts) -> Answer:
    """Whether the intern wants the host's part of the country; none ticked means all."""
    return not member.landsdele or host.lies_in(member.landsdele)


def has_field(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 5: every member shares a field with the host, or wishes for it by name."""
    return instance.settings.rules.field is Demand.WISH or _every(
        wishes_for(instance, member, host) | shares_field(member, host) for member in unit.members
    )


def has_landsdel(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 5: every member wants the host's landsdel, or wishes for it by name."""
    return instance.settings.rules.landsdel is Demand.WISH or _every(
        wishes_for(instance, member, host) | wants_landsdel(member, host) for member in unit.members
    )


def is_not_refused(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 7: a refused combination is never proposed again, for the whole unit."""
    return _none(host.is_one_of(instance.refused_by(m.intern_id)) for m in unit.members)


def is_new_workplace(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Nobody gets a workplace again that they have visited in an earlier year."""
    visited = [key for m in unit.members for key in instance.visited_by(m.intern_id)]
    return not visited or _none(host.is_workplace(key) for key in visited)


def is_locked_host(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Contract 5: a locked unit goes to the host it is locked to."""
    lock = instance.lock_of(unit)
    return lock is None or host.is_one_of((lock.host_id,))


def is_self_found(instance: Instance, unit: Unit, host: Hosts) -> Answer:
    """Rule 6: a unit that has found its own host goes there."""
    return not unit.own_host_id or host.is_one_of((unit.own_host_id,))


PROMISES = frozenset({Rule.LOCKED, Rule.SELF_FOUND})
"""Rules that say it all: a promise elsewhere."""

Predicate = Callable[[Instance, Unit, Hosts], Answer]

WISH_RULES: tuple[tuple[Rule, Predicate], ...] = (
    (Rule.CAPACITY, has_places),
    (Rule.DAYS, shares_days),
    (Rule.OWN_WORKPLACE, is_other_workplace),
    (Rule.OWN_ORGANISATION, is_other_organisation),
)
"""Rules 1, 3 and 4: they decide whether a wish is possible."""

ALL_RULES: tuple[tuple[Rule, Predicate], ...] = (
    *WISH_RULES,
    (Rule.WISHED_ONLY, is_wished_if_required),
    (Rule.FIELD, has_field),
    (Rule.LANDSDEL, has_landsdel),
    (Rule.REFUSED, is_not_refused),
    (Rule.VISITED, is_new_workplace),
)
SELF_FOUND_RULES: tuple[tuple[Rule, Predicate], ...] = (
    (Rule.CAPACITY, has_places),
    (Rule.DAYS, shares_days),
    (Rule.OWN_WORKPLACE, is_other_workplace),
    (Rule.REFUSED, is_not_refused),
)
"""Rule 6: organisation, fields, landsdele and earlier stays do not count at a self-found host."""

LOCKED_RULES: tuple[tuple[Rule, Predicate], ...] = (
    (Rule.CAPACITY, has_places),
    (Rule.DAYS, shares_days),
)
"""Contract 5: a lock is the coordinator's word. It stands over rules 4 and 5, and as it is given
after them also over what was found beforehand (6), refused (7) or visited in an earlier year;
never over rules 1 to 3."""


def rules_of(instance: Instance, unit: Unit) -> tuple[tuple[Rule, Predicate], ...]:
    """Return the rules that count for a unit, with the promise it has, if any, first."""
    if instance.lock_of(unit) is not None:
        return ((Rule.LOCKED, is_locked_host), *LOCKED_RULES)
    if unit.own_host_id:
        return ((Rule.SELF_FOUND, is_self_found), *SELF_FOUND_RULES)
    return ALL_RULES


def broken_rules(instance: Instance, unit: Unit, host: Host) -> Iterator[Rule]:
    """Yield every rule that keeps the unit from this host; a promise elsewhere says it all."""
    for rule, holds in rules_of(instance, unit):
        if not holds(instance, unit, host):
            yield rule
            if rule in PROMISES:
                return


def breakers(instance: Instance, intern: Intern, host: Host, rule: Rule) -> tuple[str, ...]:
    """Return the companions for whose sake a rule keeps a unit away, sorted by ID.

    Empty where the intern's own answers break it, or where it is about the unit as a whole.
    Where nobody breaks it alone, as days that only together are too few, it is all companions.
    """
    unit, holds = instance.unit_of[intern.intern_id], _ONE_BY_ONE.get(rule)
    if unit.size == 1 or holds is None:
        return ()
    breaking = [one for one in unit.members if not holds(instance, Unit((one,)), host)]
    if intern in breaking:
        return ()
    others = breaking or [one for one in unit.members if one is not intern]
    return tuple(sorted(one.intern_id for one in others))


_ONE_BY_ONE: dict[Rule, Predicate] = {
    rule: holds for rule, holds in ALL_RULES if rule is not Rule.CAPACITY
}


def is_eligible(instance: Instance, unit: Unit, host: Host) -> bool:
    """Whether no rule keeps the unit from this host; the last ones rule out most."""
    return all(holds(instance, unit, host) for _, holds in reversed(rules_of(instance, unit)))


def are_eligible(instance: Instance, unit: Unit, hosts: Hosts) -> Answer:
    """Whether no rule keeps the unit from each of the hosts of a table."""
    return _every(holds(instance, unit, hosts) for _, holds in rules_of(instance, unit))


def broken_wish_rules(instance: Instance, unit: Unit, host: Host) -> Iterator[Rule]:
    """Yield the rules among 1, 3 and 4 that forbid a wish."""
    return (rule for rule, holds in WISH_RULES if not holds(instance, unit, host))


def is_possible_wish(instance: Instance, unit: Unit, host: Host) -> bool:
    """Whether rules 1, 3 and 4 allow the unit at the host (contract 4, *wish*)."""
    return next(broken_wish_rules(instance, unit, host), None) is None


_WORDS: dict[Rule, Text] = {
    Rule.LOCKED: say("The intern is locked to another host"),
    Rule.SELF_FOUND: say("Another host is already agreed"),
    Rule.CAPACITY: say("The host has fewer places than the companions need"),
    Rule.DAYS: say("The host does not share two possible days with the intern"),
    Rule.OWN_WORKPLACE: say("The host is the intern's own workplace"),
    Rule.OWN_ORGANISATION: say("The host is part of the intern's own organisation"),
    Rule.WISHED_ONLY: say("The host is not among those wished for"),
    Rule.FIELD: say("The host has none of the fields the intern is interested in"),
    Rule.LANDSDEL: say("The host lies outside the parts of the country the intern wants"),
    Rule.REFUSED: say("The combination has been turned down before"),
    Rule.VISITED: say("The intern has visited this workplace in an earlier year"),
}


def describe_rule(rule: Rule) -> Text:
    """Return the rule in the words a coordinator uses on the telephone."""
    return _WORDS[rule]


def of_companions(what: Text, ids: Sequence[str]) -> Text:
    """Return what a rule says, and which companions it is about; of the person's own, nothing."""
    if not ids:
        return what
    return say_many(
        "{what} (for the companion {ids})",
        "{what} (for the companions {ids})",
        len(ids),
        what=what,
        ids=", ".join(ids),
    )
