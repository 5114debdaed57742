"""Why this host: sentences for `Begrundelse`, made from the named terms and the days given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ipraktik.matching.exchange_words import describe_exchange
from ipraktik.matching.points import Points
from ipraktik.matching.rule_words import describe_shortly
from ipraktik.model.eligibility import (
    Rule,
    breakers,
    broken_rules,
    of_companions,
    shares_field,
    wants_landsdel,
    wishes_for,
)
from ipraktik.model.exchanges import Exchanges
from ipraktik.model.instance import Instance
from ipraktik.model.landsdele import in_landsdele
from ipraktik.model.people import Host, Intern, Unit, VisitKind
from ipraktik.model.placement import Placement
from ipraktik.model.settings import Priority
from ipraktik.text import Text, say, say_many

_MOST_WISHES = 3


def give_reasons(
    instance: Instance, placements: Sequence[Placement]
) -> Mapping[str, tuple[Text, ...]]:
    """Return the sentences for every placed intern, by intern ID."""
    points = Points(instance)
    used = Counter(placement.host_id for placement in placements)
    full = frozenset(h.host_id for h in instance.hosts if used[h.host_id] >= h.capacity)
    exchanges = Exchanges(instance, placements)
    return {
        placement.intern_id: tuple(_sentences(points, full, exchanges, placement))
        for placement in placements
    }


def _sentences(
    points: Points, full: frozenset[str], exchanges: Exchanges, placement: Placement
) -> Iterator[Text]:
    instance = points.instance
    intern = instance.intern_by_id[placement.intern_id]
    host = instance.host_by_id[placement.host_id]
    unit = instance.unit_of[placement.intern_id]
    if unit.own_host_id == host.host_id:
        yield say("The host was agreed beforehand.")
    else:
        yield from _wishes(points, full, intern, host)
        yield from describe_exchange(exchanges, intern.intern_id)
        yield _field(instance, intern, host)
        yield _landsdel(instance, intern, host)
        yield from describe_guest(instance, intern, host)
    yield _days(intern, host, unit, placement)
    if unit.size > 1:
        others = (member.intern_id for member in unit.members if member is not intern)
        yield say("Travels with {companions}.", companions=", ".join(sorted(others)))
    if intern.intern_id in instance.priority_ids:
        yield _GOES_FIRST[instance.settings.policy.priority]
    if intern.intern_id in instance.waiting:
        yield say("Goes before others, having had no place last year.")
    if instance.lock_of(unit) is not None:
        yield say("Held as accepted or locked.")


_GOES_FIRST = {
    Priority.WORKPLACE: say("Goes first because the own workplace is a host too."),
    Priority.ORGANISATION: say("Goes first because the own organisation has a host too."),
}


def _wishes(points: Points, full: frozenset[str], intern: Intern, host: Host) -> Iterator[Text]:
    """Say which wish is met, and of each better one why it is not."""
    instance = points.instance
    wished = instance.wishes.get(intern.intern_id, ())
    if host.host_id not in wished:
        if not wished:
            none = not any(intern.wishes)
            yield _NO_WISHES if none else say("None of the hosts wished for takes part.")
            return
        yield say("The host is not among those wished for.")
    elif (intern.intern_id, host.host_id) in points.mutual_wishes:
        yield say("The two wish for each other's workplaces.")
        return
    else:
        yield say("Wish {rank} is met.", rank=wish_number(instance, intern, host.host_id))
    better = wished[: wished.index(host.host_id)] if host.host_id in wished else wished
    for host_id in better[:_MOST_WISHES]:
        yield say(
            "Wish {rank} ({host}): {why}.",
            rank=wish_number(instance, intern, host_id),
            host=host_id,
            why=_why_not(instance, full, intern, instance.host_by_id[host_id]),
        )


_NO_WISHES = say("Has named no hosts.")


def wish_number(instance: Instance, intern: Intern, host_id: str) -> int:
    """Return the number that the sign-up gives a wish."""
    number = instance.wish_numbers.get((intern.intern_id, host_id))
    return number or instance.wishes[intern.intern_id].index(host_id) + 1


def _why_not(instance: Instance, full: frozenset[str], intern: Intern, host: Host) -> Text:
    unit = instance.unit_of[intern.intern_id]
    broken, lock = next(broken_rules(instance, unit, host), None), instance.lock_of(unit)
    if broken is Rule.LOCKED and lock is not None:
        return say("has accepted, or is locked at, {host}", host=lock.host_id)
    if broken is not None:
        companions = breakers(instance, intern, host, broken)
        return of_companions(describe_shortly(broken), companions)
    if host.host_id in full:
        return say("its places went to others")
    return say("would cost places or points elsewhere")


def _field(instance: Instance, intern: Intern, host: Host) -> Text:
    shared = [field for field in host.fields if field in intern.interests]
    if shared:
        return say("Field of interest: {fields}.", fields=", ".join(shared))
    if shares_field(intern, host):
        return say(
            "Open to all fields; the host works with {fields}.", fields=", ".join(host.fields)
        )
    if wishes_for(instance, intern, host):
        return say("The field is not ticked, but the host is wished for by name.")
    return say("The field is not among those of interest.")


def _landsdel(instance: Instance, intern: Intern, host: Host) -> Text:
    if not intern.landsdele:
        where = in_landsdele([host.landsdel])
        return say("Open to the whole country; the host is {where}.", where=where)
    if wants_landsdel(intern, host):
        return say("Part of the country as wished: {landsdel}.", landsdel=host.landsdel)
    if wishes_for(instance, intern, host):
        return say(
            "{landsdel} is not ticked, but the host is wished for by name.", landsdel=host.landsdel
        )
    return say(
        "{landsdel} is not among the parts of the country wished for.", landsdel=host.landsdel
    )


def describe_guest(instance: Instance, intern: Intern, host: Host) -> Iterator[Text]:
    """Say whether the kind of visit is as wished; what is not known is not claimed."""
    kinds = {intern.visit_kind, host.visit_kind} - {VisitKind.BOTH}
    if not kinds or not instance.settings.weights.guest:
        return
    against = tuple(_against(intern, host))
    if against:
        yield from against
    elif VisitKind.FAMILY_VISIT in kinds:
        if intern.own_field:
            yield say("A family visit, close to the own field and sector, as wished.")
        else:
            yield say("A family visit, in the own sector, as wished.")
    elif intern.own_field:
        yield say("An unknown guest from another field and sector, as wished.")
    else:
        yield say("An unknown guest from another sector, as wished.")


def _parts(intern: Intern, host: Host, same: bool) -> Text | None:
    """Return which known parts are the same (or not) on both sides, as words."""
    field = bool(intern.own_field) and (intern.own_field in host.fields) is same
    sector = (intern.sector == host.sector) is same
    if field and sector:
        return _SAME_BOTH if same else _OTHER_BOTH
    if field:
        return _SAME_FIELD if same else _OTHER_FIELD
    if sector:
        return _SAME_SECTOR if same else _OTHER_SECTOR
    return None


_SAME_BOTH = say("field and sector are the same on both sides")
_OTHER_BOTH = say("field and sector are different")
_SAME_FIELD = say("the own field is the host's too")
_OTHER_FIELD = say("the own field is not the host's")
_SAME_SECTOR = say("both are of the same sector")
_OTHER_SECTOR = say("the two are of different sectors")


def guest_parts(intern: Intern, host: Host) -> tuple[Text, ...]:
    """Return what goes against the kind of visit that either side wished for, each once."""
    parts = (
        _parts(intern, host, same=kind is VisitKind.UNKNOWN_GUEST)
        for kind in dict.fromkeys((intern.visit_kind, host.visit_kind))
        if kind is not VisitKind.BOTH
    )
    return tuple(part for part in parts if part is not None)


def _against(intern: Intern, host: Host) -> Iterator[Text]:
    for kind, (unknown, family) in ((intern.visit_kind, _INTERN), (host.visit_kind, _HOST)):
        if kind is VisitKind.BOTH:
            continue
        parts = _parts(intern, host, same=kind is VisitKind.UNKNOWN_GUEST)
        if parts is not None:
            chosen = unknown if kind is VisitKind.UNKNOWN_GUEST else family
            yield replace(chosen, values={"parts": parts})


_INTERN = (
    say("Wished to be an unknown guest, but {parts}."),
    say("Wished for a family visit, but {parts}."),
)
_HOST = (
    say("The host wished for an unknown guest, but {parts}."),
    say("The host wished for a family visit, but {parts}."),
)


def _limit(intern: Intern, unit: Unit, given: int) -> Text:
    """Say whose answer sets the number of days: the own, or which companion's."""
    if intern.effective_days == given:
        return say("no more of the own days are possible")
    companions = [one for one in unit.members if one.effective_days == given]
    if not companions:
        return say("no more days are possible for all who travel together")
    return say(
        "{companions} comes for {given} days, and they travel together",
        companions=", ".join(sorted(one.intern_id for one in companions)),
        given=given,
    )


def _days(intern: Intern, host: Host, unit: Unit, placement: Placement) -> Text:
    given = len(placement.days)
    if given == intern.days:
        return say_many("{count} day as wished.", "{count} days as wished.", given)
    if given == len(intern.available & host.available):
        why = say("no more days suit both sides")
    elif given in (unit.max_days, len(unit.available & host.available)):
        why = _limit(intern, unit, given)
    elif given == host.effective_days:
        why = say("the host receives no longer")
    else:
        why = say("the host's days are shared with others")
    return say(
        "{given} days of the {wanted} wished: {why}.", given=given, wanted=intern.days, why=why
    )
