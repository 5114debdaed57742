"""Wishes for hosts by name: which hosts they mean, and which can be met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipraktik.model.eligibility import broken_wish_rules, describe_rule
from ipraktik.model.findings import Code
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern
from ipraktik.model.schema import wish_key
from ipraktik.text import Text, say
from ipraktik.validation.faults import Faults
from ipraktik.validation.naming import name_of_host, quoted
from ipraktik.validation.references import Directory

Wishes = Mapping[str, int]
"""The existing hosts an intern wishes for, by ID in rank order, with the number of the wish."""


def resolve_wishes(
    interns: Sequence[Intern], hosts: Sequence[Host], directory: Directory, faults: Faults
) -> tuple[Wishes, ...]:
    """Return each intern's wishes that name an existing host, in the interns' order."""
    taking_part = [not faults.has_error(host) and not host.cancelled for host in hosts]
    return tuple(_resolve(intern, hosts, taking_part, directory, faults) for intern in interns)


def _resolve(
    intern: Intern,
    hosts: Sequence[Host],
    taking_part: Sequence[bool],
    directory: Directory,
    faults: Faults,
) -> Wishes:
    named: dict[str, int] = {}
    for number, reference in enumerate(intern.wishes, start=1):
        if not reference:
            continue
        found = directory.find(reference)
        existing = [hosts[position] for position in found if taking_part[position]]
        problem = _problem(intern, reference, [hosts[one] for one in found], existing, named)
        if problem is not None:
            code, message = problem
            faults.report(code, intern, wish_key(number), message)
        else:
            named[existing[0].host_id] = number
    return named


def _problem(
    intern: Intern,
    reference: str,
    found: Sequence[Host],
    existing: Sequence[Host],
    named: Wishes,
) -> tuple[Code, Text] | None:
    if len(existing) > 1:
        return Code.WISH_AMBIGUOUS, say(
            "Several hosts fit the wish '{value}'. Write its workplace and organisation, or the "
            "e-mail address of its contact.",
            value=quoted(reference),
        )
    if not found:
        return Code.WISH_UNKNOWN, say(
            "No host signed up fits the wish '{value}'. Write the e-mail address of its contact, "
            "or empty the cell if it has not signed up.",
            value=quoted(reference),
        )
    if not existing:
        return Code.WISH_UNKNOWN, say(
            "The host {host} takes no part: its row has an error, or it has cancelled.",
            host=name_of_host(found[0], intern.row),
        )
    if existing[0].host_id in named:
        return Code.WISH_DUPLICATE, say(
            "The host {host} is wished for twice; the first wish counts.",
            host=name_of_host(existing[0], intern.row),
        )
    return None


def warn_impossible_wishes(instance: Instance, faults: Faults) -> None:
    """Warn of wishes that rules 1, 3 or 4 forbid."""
    for unit in instance.units:
        for member in unit.members:
            for host_id in instance.wishes.get(member.intern_id, ()):
                host = instance.host_by_id[host_id]
                broken = next(broken_wish_rules(instance, unit, host), None)
                if broken is not None:
                    message = say(
                        "The wish for {host} cannot be met. {reason}.",
                        host=name_of_host(host, member.row),
                        reason=describe_rule(broken),
                    )
                    key = wish_key(instance.wish_numbers[member.intern_id, host_id])
                    faults.report(Code.WISH_IMPOSSIBLE, member, key, message)
