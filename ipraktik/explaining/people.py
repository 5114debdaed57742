"""Explain one intern or one host: the other side in order, and why not the better ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ipraktik.explaining.costs import Standing, cost_of_fixing
from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.explaining.ruled_out import ruled_out_hosts, ruled_out_interns
from ipraktik.explaining.terms import unit_terms
from ipraktik.matching.reasons import give_reasons
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.explained import HostExplained, InternExplained, Option, Visitor
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.text import Text

_NEAREST = 3
_LEAST_ASKED = 3
_PAIRS_ASKED = 150_000
"""Pairs of all matches that are made for one answer: few questions where each takes long."""


def most_asked(instance: Instance) -> int:
    """Return how many placements are tried for one answer, the best for the person first."""
    pairs = max(1, len(instance.units) * len(instance.hosts))
    return max(_LEAST_ASKED, _PAIRS_ASKED // pairs)


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
    instance = base.instance
    options = _options(base, intern, instance.hosts)
    here = next((one.points for one in options if one.here), None)
    better = [one for one in options if not one.here and (here is None or one.points < here)]
    asked = _ask_all(base, better[: most_asked(instance)], deadline, told)
    answers = {one.host_id: one for one in asked}
    explained = _about(base, intern, reasons, instance.hosts)
    return replace(
        explained,
        options=tuple(answers.get(one.host_id, one) for one in options),
        unasked=len(better) - len(asked),
        nearest=_nearest(options, explained) if here is None else (),
    )


def _nearest(options: Sequence[Option], explained: InternExplained) -> tuple[str, ...]:
    if options:
        return tuple(one.host_id for one in options[:_NEAREST])
    fewest = sorted((len(one.rules), host) for one in explained.ruled_out for host in one.ids)
    return tuple(host for _, host in fewest[:_NEAREST])


def explain_pair(
    base: Standing, intern: Intern, host: Host, deadline: Deadline, told: Told
) -> InternExplained:
    """Explain why an intern is not at one host: the rules, or what the match would lose."""
    options = _options(base, intern, (host,))
    answers = [one if one.here else _ask_all(base, [one], deadline, told)[0] for one in options]
    explained = _about(base, intern, (), (host,))
    return replace(explained, options=tuple(answers), alone=True)


def _options(base: Standing, intern: Intern, hosts: Sequence[Host]) -> list[Option]:
    instance, unit = base.instance, base.instance.unit_of[intern.intern_id]
    possible = (host for host in hosts if is_eligible(instance, unit, host))
    return _in_order(_option(base, unit, host) for host in possible)


def _about(
    base: Standing, intern: Intern, reasons: Sequence[Text], hosts: Sequence[Host]
) -> InternExplained:
    unit = base.instance.unit_of[intern.intern_id]
    return InternExplained(
        intern.intern_id,
        tuple(sorted(one.intern_id for one in unit.members if one is not intern)),
        base.by_intern.get(intern.intern_id),
        tuple(reasons),
        ruled_out=tuple(ruled_out_hosts(base.instance, intern, hosts)),
        hosts=len(hosts),
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
    others = _in_order(_option(base, unit, host) for unit in units)
    most = most_asked(instance)
    asked = _ask_all(base, others[:most], deadline, told)
    visitors = tuple(
        Visitor(one.intern_id, one.days, one.points, reasons[one.intern_id])
        for one in base.placements
        if one.host_id == host.host_id
    )
    return HostExplained(
        host.host_id,
        host.capacity,
        visitors,
        (*asked, *others[most:]),
        tuple(ruled_out_interns(instance, host)),
        len(instance.interns),
        len(others[most:]),
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
        tuple(_points_of(base, unit, host, given)),
        is_here,
        now=here.host_id if here is not None else "",
    )


def _points_of(base: Standing, unit: Unit, host: Host, given: int) -> Iterator[tuple[str, int]]:
    self_found = unit.own_host_id == host.host_id
    for member in sorted(unit.members, key=lambda one: one.intern_id):
        terms = base.points.terms(member, host, given, self_found)
        yield member.intern_id, sum(terms.values())


def _in_order(options: Iterable[Option]) -> list[Option]:
    return sorted(options, key=lambda one: (one.points, not one.here, one.host_id, one.intern_ids))


def _ask_all(
    base: Standing, options: Sequence[Option], deadline: Deadline, told: Told
) -> list[Option]:
    answers = []
    for number, one in enumerate(options):
        told(number, len(options))
        unit = base.instance.unit_of[one.intern_ids[0]]
        host = base.instance.host_by_id[one.host_id]
        cost, impossible = cost_of_fixing(base, unit, host, deadline)
        answers.append(replace(one, cost=cost, impossible=impossible, asked=True))
    return answers
