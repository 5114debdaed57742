"""Wishes for hosts by name: which hosts they mean, and which can be met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipraktik.model.eligibility import broken_wish_rules, describe_rule
from ipraktik.model.findings import Code
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern
from ipraktik.text import Text, say
from ipraktik.validation.faults import Faults
from ipraktik.validation.references import Directory


def resolve_wishes(
    interns: Sequence[Intern], hosts: Sequence[Host], directory: Directory, faults: Faults
) -> Mapping[str, tuple[str, ...]]:
    """Return the existing hosts each intern wishes for, by ID, in rank order, each once."""
    wishes = {}
    for intern in interns:
        named: dict[str, int] = {}
        for rank, reference in enumerate(intern.wishes, start=1):
            if not reference:
                continue
            found = directory.find(reference)
            host = hosts[found[0]] if len(found) == 1 else None
            problem = _problem(found, host, named, faults)
            if problem is not None:
                faults.report(*_at(problem[0], intern, rank), problem[1])
            elif host is not None:
                named[host.host_id] = rank
        wishes[intern.intern_id] = tuple(named)
    return wishes


def _at(code: Code, intern: Intern, rank: int) -> tuple[Code, Intern, str]:
    return code, intern, wish_key(rank)


def wish_key(rank: int) -> str:
    """Return the key of the column that holds the wish of a rank."""
    return f"wishes {rank}"


def _problem(
    found: Sequence[int], host: Host | None, named: Mapping[str, int], faults: Faults
) -> tuple[Code, Text] | None:
    if not found:
        return Code.WISH_UNKNOWN, say("No host signed up fits this wish. Write the host's ID.")
    if host is None:
        return Code.WISH_AMBIGUOUS, say("Several hosts fit this wish. Write the host's ID.")
    if faults.has_error(host) or host.cancelled:
        return Code.WISH_UNKNOWN, say(
            "The host {id} takes no part, for its row has an error.", id=host.host_id
        )
    if host.host_id in named:
        return Code.WISH_DUPLICATE, say(
            "The host {id} is wished for twice; the first wish counts.", id=host.host_id
        )
    return None


def warn_impossible_wishes(instance: Instance, faults: Faults, directory: Directory) -> None:
    """Warn of wishes that rules 1, 3 or 4 forbid."""
    for unit in instance.units:
        for member in unit.members:
            told: set[str] = set()
            for rank, reference in enumerate(member.wishes, start=1):
                found = directory.find(reference) if reference else ()
                host = instance.hosts[found[0]] if len(found) == 1 else None
                if host is None or host.host_id in told:
                    continue
                told.add(host.host_id)
                broken = next(broken_wish_rules(instance, unit, host), None)
                if broken is not None:
                    message = say(
                        "The wish for {id} cannot be met. {reason}.",
                        id=host.host_id,
                        reason=describe_rule(broken),
                    )
                    faults.report(Code.WISH_IMPOSSIBLE, member, wish_key(rank), message)
