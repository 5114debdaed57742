"""Why nobody, and what would help: for each intern without a host."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ipraktik.matching.bottleneck import Bottlenecks
from ipraktik.matching.bottleneck_words import describe_bottleneck
from ipraktik.matching.no_host import explain_no_host
from ipraktik.matching.points import Points
from ipraktik.model.eligibility import Rule
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import Placement, Unplaced
from ipraktik.model.settings import Priority
from ipraktik.model.signups import SignUps
from ipraktik.model.week import MIN_VISIT_DAYS, Day
from ipraktik.text import Text, say

_NEAREST = 3

_RELAXED: Mapping[Rule, Text] = {
    Rule.FIELD: say("With one more field of interest there is room at {hosts}."),
    Rule.LANDSDEL: say("With one more part of the country there is room at {hosts}."),
    Rule.DAYS: say("With other possible days there is room at {hosts}."),
    Rule.CAPACITY: say("Travelling alone there is room at {hosts}."),
    Rule.OWN_ORGANISATION: say(
        "In the own organisation, if the setting allows it, there is room at {hosts}."
    ),
}


def explain_unplaced(
    signups: SignUps, instance: Instance, placements: Sequence[Placement]
) -> tuple[Unplaced, ...]:
    """Return cause, help and nearest hosts for everybody without a host, sorted by ID.

    All of it at once, without matching again: the help is only what free places offer without
    moving anybody.
    """
    host_of = {one.intern_id: one.host_id for one in placements}
    placed = {instance.intern_by_id[intern_id].identity for intern_id in host_of}
    room, points = _Room(instance, placements), Points(instance)
    groups = Bottlenecks(instance, host_of)
    return tuple(
        _explain(points, room, groups, intern)
        for intern in sorted(signups.interns, key=lambda intern: intern.intern_id)
        if intern.identity not in placed
    )


def _explain(points: Points, room: _Room, groups: Bottlenecks, intern: Intern) -> Unplaced:
    instance = points.instance
    known = instance.intern_by_id.get(intern.intern_id)
    if intern.cancelled:
        return Unplaced(intern.intern_id, say("Has cancelled (Status Afmeldt)."), in_match=False)
    if known is None or known.identity != intern.identity:
        cause = say("The sign-up has an error, so it took no part.")
        helps = (say("Mend the sign-up; see the findings."),)
        return Unplaced(intern.intern_id, cause, helps, in_match=False)
    unit = instance.unit_of[intern.intern_id]
    broken = groups.broken_rules(unit)
    possible = groups.possible_hosts(unit)
    own_host = _refused_own_host(instance, unit)
    return Unplaced(
        intern.intern_id,
        explain_cause(groups, known),
        (_empty_own_host(own_host),) if own_host else tuple(_helps(instance, unit, room, broken)),
        _nearest(points, unit, possible, broken),
    )


def _refused_own_host(instance: Instance, unit: Unit) -> str:
    """Return the self-found host of a unit that was turned down; empty for none.

    Nobody is sent anywhere else than to the host found beforehand (contract 4, rule 6).
    """
    host_id = unit.own_host_id
    pairs = {(member.intern_id, host_id) for member in unit.members}
    return host_id if host_id and not pairs.isdisjoint(instance.refused) else ""


def _empty_own_host(host_id: str) -> Text:
    return say(
        "Empty Egen vært, and Aftalt praktikant at {host}, so that another host can be found.",
        host=host_id,
    )


def explain_cause(groups: Bottlenecks, intern: Intern) -> Text:
    """Return why an intern has no place, as far as it is known without matching again."""
    instance, unit = groups.instance, groups.instance.unit_of[intern.intern_id]
    own_host = _refused_own_host(instance, unit)
    if own_host:
        return say("The host found beforehand, {host}, cannot any more.", host=own_host)
    if not groups.possible_hosts(unit):
        return explain_no_host(instance, intern, groups.broken_rules(unit))
    group = groups.sharing(unit)
    return say(
        "{share} {why}",
        share=describe_bottleneck(group, groups.placed_in(group), instance.hosts),
        why=who_goes_first(instance),
    )


def who_goes_first(instance: Instance) -> Text:
    """Return who had the places before others, and what decided then."""
    priority = instance.settings.policy.priority
    return (_WITH_LAST_YEAR if instance.waiting else _WHO_GOES_FIRST)[priority]


_WITH_LAST_YEAR: Mapping[Priority, Text] = {
    Priority.WORKPLACE: say(
        "As many as possible got one; after that, interns whose own workplace is a host go "
        "first, then those who had no place last year, and then the lottery decides."
    ),
    Priority.ORGANISATION: say(
        "As many as possible got one; after that, interns whose own organisation has a host go "
        "first, then those who had no place last year, and then the lottery decides."
    ),
    Priority.NOBODY: say(
        "As many as possible got one; after that, those who had no place last year go first, and "
        "then the lottery decides."
    ),
}
_WHO_GOES_FIRST: Mapping[Priority, Text] = {
    Priority.WORKPLACE: say(
        "As many as possible got one; after that, interns whose own workplace is a host go "
        "first, and then the lottery decides."
    ),
    Priority.ORGANISATION: say(
        "As many as possible got one; after that, interns whose own organisation has a host go "
        "first, and then the lottery decides."
    ),
    Priority.NOBODY: say("As many as possible got one; after that, the lottery decides."),
}


def _helps(
    instance: Instance, unit: Unit, room: _Room, broken: Mapping[str, Sequence[Rule]]
) -> Iterator[Text]:
    """Yield each single answer that opens a host with room, without moving anybody."""
    for rule, text in _RELAXED.items():
        hosts = [
            host.host_id
            for host in instance.hosts
            if tuple(broken[host.host_id]) == (rule,) and room.takes(unit, host, rule)
        ]
        if hosts:
            yield replace(text, values={"hosts": ", ".join(sorted(hosts)[:_NEAREST])})


def _nearest(
    points: Points, unit: Unit, possible: Sequence[Host], broken: Mapping[str, Sequence[Rule]]
) -> tuple[str, ...]:
    if possible:
        ranked = sorted(
            (points.unit_points(unit, host, MIN_VISIT_DAYS), host.identity, host.host_id)
            for host in possible
        )
        return tuple(host_id for _, _, host_id in ranked[:_NEAREST])
    # Who has turned the unit down, or was turned down, is near no longer.
    open_rules = ((rules, one) for one, rules in broken.items() if Rule.REFUSED not in rules)
    fewest = sorted((len(rules), host_id) for rules, host_id in open_rules)
    return tuple(host_id for _, host_id in fewest[:_NEAREST])


class _Room:
    """Free places and days at each host after a match."""

    def __init__(self, instance: Instance, placements: Sequence[Placement]) -> None:
        self._used: Counter[str] = Counter(placement.host_id for placement in placements)
        self._days: dict[str, frozenset[Day]] = {}
        for placement in placements:
            taken = self._days.get(placement.host_id, frozenset())
            self._days[placement.host_id] = taken | placement.days

    def takes(self, unit: Unit, host: Host, relaxed: Rule) -> bool:
        """Whether the host can take the unit beside those it has, if one rule is relaxed."""
        size = 1 if relaxed is Rule.CAPACITY else unit.size
        if self._used[host.host_id] + size > host.capacity:
            return False
        wanted = host.available if relaxed is Rule.DAYS else unit.available & host.available
        taken = self._days.get(host.host_id, frozenset())
        new_days = host.effective_days - len(taken)
        return len(wanted & taken) + min(new_days, len(wanted - taken)) >= MIN_VISIT_DAYS
