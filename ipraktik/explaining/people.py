"""Explain one intern or one host: the other side in order, and why not the better ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ipraktik.explaining.costs import Standing, cost_of_fixing
from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.explaining.terms import unit_terms
from ipraktik.matching.reasons import give_reasons, wish_number
from ipraktik.model.eligibility import Rule, breakers, broken_rules, is_eligible
from ipraktik.model.explained import (
    HostExplained,
    InternExplained,
    Option,
    RuledOut,
    Visitor,
)
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.text import Text


def explain_intern(
    base: Standing, intern: Intern, reasons: Sequence[Text], deadline: Deadline, told: Told
) -> InternExplained:
    """Explain why an intern has this host, or none.

    Parameters
    ----------
    base : Standing
    intern : Intern
        One who takes part.
    reasons : sequence of Text
        Why this host, or why none.
    deadline : Deadline
        What is not reached by then has no cost.
    told : Told
    """
    instance, unit = base.instance, base.instance.unit_of[intern.intern_id]
    placement = base.by_intern.get(intern.intern_id)
    hosts = [host for host in instance.hosts if is_eligible(instance, unit, host)]
    options = _in_order(_option(base, unit, host) for host in hosts)
    here = next((one.points for one in options if one.here), None)
    better = [one for one in options if not one.here and (here is None or one.points < here)]
    asked = {}
    for number, one in enumerate(better):
        told(number, len(better))
        asked[one.host_id] = _ask(base, unit, one, deadline)
    return InternExplained(
        intern.intern_id,
        _others(unit, intern),
        placement,
        tuple(reasons),
        tuple(asked.get(one.host_id, one) for one in options),
        tuple(_ruled_out_hosts(base, unit, intern)),
        len(instance.hosts),
        len(better),
    )


def explain_host(base: Standing, host: Host, deadline: Deadline, told: Told) -> HostExplained:
    """Explain who comes to a host, who else could have, and what that would cost."""
    instance, host_of = base.instance, base.host_of
    reasons = give_reasons(instance, base.placements)
    units = [
        unit
        for unit in instance.units
        if host_of.get(unit.members[0].intern_id) != host.host_id
        and is_eligible(instance, unit, host)
    ]
    others = []
    for number, one in enumerate(_in_order(_option(base, unit, host) for unit in units)):
        told(number, len(units))
        others.append(_ask(base, instance.unit_of[one.intern_ids[0]], one, deadline))
    visitors = tuple(
        Visitor(one.intern_id, one.days, one.points, reasons[one.intern_id])
        for one in base.placements
        if one.host_id == host.host_id
    )
    return HostExplained(
        host.host_id,
        host.capacity,
        visitors,
        tuple(others),
        tuple(_ruled_out_interns(base, host)),
        len(instance.interns),
    )


def _option(base: Standing, unit: Unit, host: Host) -> Option:
    """Return what a host would be for a unit, on the most days; as it is where it is there."""
    points, ids = base.points, tuple(sorted(one.intern_id for one in unit.members))
    here = base.by_intern.get(ids[0])
    given = min(unit.max_days, host.effective_days, len(unit.available & host.available))
    is_here = here is not None and here.host_id == host.host_id
    if here is not None and is_here:
        given = len(here.days)
    return Option(
        host.host_id,
        ids,
        given,
        points.unit_points(unit, host, given),
        unit_terms(points, unit, host, given),
        is_here,
    )


def _in_order(options: Iterable[Option]) -> list[Option]:
    return sorted(options, key=lambda one: (one.points, not one.here, one.host_id, one.intern_ids))


def _ask(base: Standing, unit: Unit, option: Option, deadline: Deadline) -> Option:
    host = base.instance.host_by_id[option.host_id]
    cost, impossible = cost_of_fixing(base, unit, host, deadline)
    return replace(option, cost=cost, impossible=impossible)


def _others(unit: Unit, intern: Intern) -> tuple[str, ...]:
    return tuple(sorted(one.intern_id for one in unit.members if one is not intern))


def _ruled_out_hosts(base: Standing, unit: Unit, intern: Intern) -> Iterator[RuledOut]:
    """Yield each wished host that a rule keeps away, then all others by their first rule."""
    instance = base.instance
    wished = instance.wishes.get(intern.intern_id, ())
    for host_id in wished:
        host = instance.host_by_id[host_id]
        rules = tuple(broken_rules(instance, unit, host))
        if rules:
            whose = tuple(breakers(instance, intern, host, rule) for rule in rules)
            yield RuledOut((host_id,), rules, wish_number(instance, intern, host_id), whose)
    groups: dict[tuple[Rule, tuple[str, ...]], list[str]] = {}
    for host in instance.hosts:
        rule = next(broken_rules(instance, unit, host), None)
        if rule is not None and host.host_id not in wished:
            theirs = breakers(instance, intern, host, rule)
            groups.setdefault((rule, theirs), []).append(host.host_id)
    for rule, theirs in sorted(groups, key=lambda one: (tuple(Rule).index(one[0]), one[1])):
        yield RuledOut(tuple(sorted(groups[rule, theirs])), (rule,), companions=(theirs,))


def _ruled_out_interns(base: Standing, host: Host) -> Iterator[RuledOut]:
    groups: dict[Rule, list[str]] = {}
    for unit in base.instance.units:
        rule = next(broken_rules(base.instance, unit, host), None)
        if rule is not None:
            groups.setdefault(rule, []).extend(one.intern_id for one in unit.members)
    for rule in Rule:
        if rule in groups:
            yield RuledOut(tuple(sorted(groups[rule])), (rule,))
