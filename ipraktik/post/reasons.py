"""Why this host, or why none: only what names nobody else and is sure to be so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ipraktik.language import danish
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.settings import Priority
from ipraktik.text import Text, say

_WHO_GOES_FIRST: Mapping[Priority, Text] = {
    Priority.WORKPLACE: say(
        "Those whose own workplace is a host go first, and after that the lottery decides."
    ),
    Priority.ORGANISATION: say(
        "Those whose own organisation has a host go first, and after that the lottery decides."
    ),
    Priority.NOBODY: say("The lottery decides who gets them."),
}


_WITH_LAST_YEAR: Mapping[Priority, Text] = {
    Priority.WORKPLACE: say(
        "Those whose own workplace is a host go first, then those who had no place last year, and "
        "after that the lottery decides."
    ),
    Priority.ORGANISATION: say(
        "Those whose own organisation has a host go first, then those who had no place last year, "
        "and after that the lottery decides."
    ),
    Priority.NOBODY: say(
        "Those who had no place last year go first, and after that the lottery decides."
    ),
}


def _who_goes_first(instance: Instance) -> Text:
    words = _WITH_LAST_YEAR if instance.waiting else _WHO_GOES_FIRST
    return words[instance.settings.policy.priority]


def why_this_host(instance: Instance, visit: Visit, visitor: Visitor) -> str:
    """Return the reason that an intern is told."""
    return " ".join(map(danish, _why_this_host(instance, visit.host, visitor)))


def _why_this_host(instance: Instance, host: Host, visitor: Visitor) -> Iterator[Text]:
    intern = visitor.intern
    if visitor.self_found:
        yield say("The visit was agreed beforehand.")
        return
    if host.host_id in instance.wishes.get(intern.intern_id, ()):
        yield say("The host is among those you wished for.")
    shared = [one for one in host.fields if one in intern.interests]
    if shared:
        yield say("The host works with {fields}, which you wish to see.", fields="; ".join(shared))
    elif host.fields:
        yield say("The host works with {fields}.", fields="; ".join(host.fields))


def why_these_interns(visit: Visit) -> str:
    """Return the reason that a host is told: its fields that the guests ask for."""
    wanted = {field for visitor in visit.visitors for field in visitor.intern.interests}
    shared = [one for one in visit.host.fields if one in wanted]
    if not shared:
        return ""
    return danish(
        say("You work with just what they wish to see: {fields}.", fields="; ".join(shared))
    )


def why_no_host(instance: Instance, intern: Intern) -> str:
    """Return why an intern has no host; never who has the places."""
    known = instance.intern_by_id.get(intern.intern_id)
    if known is None or known.identity != intern.identity:
        return danish(
            say("Your sign-up could not take part this time; just ask us if you wonder why.")
        )
    unit = instance.unit_of[intern.intern_id]
    if not _fits_any(instance, (unit,), instance.hosts):
        if _fits_any(replace(instance, refused=frozenset()), (unit,), instance.hosts):
            return danish(say("What fitted was turned down, and no other host fits."))
        return danish(say("None of the hosts that take part fitted the answers of the sign-up."))
    return danish(
        say(
            "The places at the hosts that fitted did not suffice for everybody. {why}",
            why=_who_goes_first(instance),
        )
    )


def why_no_intern(instance: Instance, host: Host) -> str:
    """Return why a host has no visitor; never who went where."""
    known = instance.host_by_id.get(host.host_id)
    if known is None or known.identity != host.identity:
        return danish(
            say("Your sign-up could not take part this time; just ask us if you wonder why.")
        )
    if not _fits_any(instance, instance.units, (host,)):
        if _fits_any(replace(instance, refused=frozenset()), instance.units, (host,)):
            return danish(say("What fitted was turned down, and no other intern fits."))
        return danish(say("None of the interns who take part fitted your answers."))
    return danish(say("The interns who would have fitted have got a place elsewhere."))


def _fits_any(instance: Instance, units: Iterable[Unit], hosts: Sequence[Host]) -> bool:
    return any(is_eligible(instance, unit, host) for unit in units for host in hosts)
