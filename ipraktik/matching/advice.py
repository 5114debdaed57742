"""Why nobody, and what would help: for each intern without a host."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ipraktik.matching.points import Points
from ipraktik.model.eligibility import Rule, broken_rules, describe_rule
from ipraktik.model.instance import Instance, SignUps
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import Placement, Unplaced
from ipraktik.model.settings import Priority
from ipraktik.model.week import MIN_VISIT_DAYS, Day
from ipraktik.text import Text, say, say_many

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
    """Return cause, help and nearest hosts for everybody without a host, sorted by ID."""
    placed = {instance.intern_by_id[one.intern_id].identity for one in placements}
    room = _Room(instance, placements)
    points = Points(instance)
    return tuple(
        _explain(instance, points, room, intern)
        for intern in sorted(signups.interns, key=lambda intern: intern.intern_id)
        if intern.identity not in placed
    )


def _explain(instance: Instance, points: Points, room: _Room, intern: Intern) -> Unplaced:
    known = instance.intern_by_id.get(intern.intern_id)
    if known is None or known.identity != intern.identity:
        cause = say("The sign-up has an error or is cancelled, so it took no part.")
        return Unplaced(intern.intern_id, cause, (say("Mend the sign-up; see the findings."),))
    unit = instance.unit_of[intern.intern_id]
    broken = {host.host_id: tuple(broken_rules(instance, unit, host)) for host in instance.hosts}
    possible = [host for host in instance.hosts if not broken[host.host_id]]
    cause = _taken(instance, unit, room, possible) if possible else _no_host(broken)
    return Unplaced(
        intern.intern_id,
        cause,
        tuple(_helps(instance, unit, room, broken)),
        _nearest(points, unit, possible, broken),
    )


def _taken(instance: Instance, unit: Unit, room: _Room, possible: Sequence[Host]) -> Text:
    """Say that the possible hosts have given their places, or their days, to others."""
    if all(room.is_full(unit, host) for host in possible):
        where = say_many(
            "The only possible host has no place left.",
            "None of the {count} possible hosts has a place left.",
            len(possible),
        )
    else:
        where = say_many(
            "The only possible host has no place left, or no days that suit.",
            "None of the {count} possible hosts has a place left on days that suit.",
            len(possible),
        )
    return say("{where} {why}", where=where, why=_WHO_GOES_FIRST[instance.settings.policy.priority])


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


def _no_host(broken: Mapping[str, Sequence[Rule]]) -> Text:
    """Name the rules that rule out most hosts, each with its number."""
    if not broken:
        return say("No host has signed up.")
    counts = Counter(rule for rules in broken.values() for rule in rules)
    rule, number = max(sorted(counts.items()), key=lambda item: item[1])
    return say(
        "No host is possible. Most often, for {number} of {hosts} hosts: {reason}.",
        number=number,
        hosts=len(broken),
        reason=describe_rule(rule),
    )


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
    fewest = sorted((len(rules), host_id) for host_id, rules in broken.items())
    return tuple(host_id for _, host_id in fewest[:_NEAREST])


class _Room:
    """Free places and days at each host after a match."""

    def __init__(self, instance: Instance, placements: Sequence[Placement]) -> None:
        self._used: Counter[str] = Counter(placement.host_id for placement in placements)
        self._days: dict[str, frozenset[Day]] = {}
        for placement in placements:
            taken = self._days.get(placement.host_id, frozenset())
            self._days[placement.host_id] = taken | placement.days

    def is_full(self, unit: Unit, host: Host) -> bool:
        """Whether the host has fewer places left than the unit needs."""
        return self._used[host.host_id] + unit.size > host.capacity

    def takes(self, unit: Unit, host: Host, relaxed: Rule) -> bool:
        """Whether the host can take the unit beside those it has, if one rule is relaxed."""
        size = 1 if relaxed is Rule.CAPACITY else unit.size
        if self._used[host.host_id] + size > host.capacity:
            return False
        wanted = host.available if relaxed is Rule.DAYS else unit.available & host.available
        taken = self._days.get(host.host_id, frozenset())
        new_days = host.effective_days - len(taken)
        return len(wanted & taken) + min(new_days, len(wanted - taken)) >= MIN_VISIT_DAYS
