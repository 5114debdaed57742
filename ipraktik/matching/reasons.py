"""Why this host: sentences for `Begrundelse`, made from the named terms and the days given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ipraktik.matching.points import Points
from ipraktik.model.eligibility import shares_field, wants_landsdel, wishes_for
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit, VisitKind
from ipraktik.model.placement import Placement, PointTerm
from ipraktik.model.settings import Priority
from ipraktik.text import Text, say, say_many


def give_reasons(
    instance: Instance, placements: tuple[Placement, ...]
) -> Mapping[str, tuple[Text, ...]]:
    """Return the sentences for every placed intern, by intern ID."""
    points = Points(instance)
    return {
        placement.intern_id: tuple(_sentences(instance, points, placement))
        for placement in placements
    }


def _sentences(instance: Instance, points: Points, placement: Placement) -> Iterator[Text]:
    intern = instance.intern_by_id[placement.intern_id]
    host = instance.host_by_id[placement.host_id]
    unit = instance.unit_of[placement.intern_id]
    if unit.own_host_id:
        yield say("The host was agreed beforehand.")
    else:
        yield _wish(instance, points, intern, host)
        yield _field(instance, intern, host)
        yield _landsdel(instance, intern, host)
        yield from _guest(instance, intern, host, placement)
    yield _days(intern, host, unit, placement)
    if unit.size > 1:
        others = (member.intern_id for member in unit.members if member is not intern)
        yield say("Travels with {companions}.", companions=", ".join(sorted(others)))
    if intern.intern_id in instance.priority_ids:
        yield _GOES_FIRST[instance.settings.policy.priority]


_GOES_FIRST = {
    Priority.WORKPLACE: say("Goes first because the own workplace is a host too."),
    Priority.ORGANISATION: say("Goes first because the own organisation has a host too."),
}


def _wish(instance: Instance, points: Points, intern: Intern, host: Host) -> Text:
    wished = instance.wishes.get(intern.intern_id, ())
    possible = points.possible_wishes[intern.intern_id]
    if host.host_id in wished:
        if (intern.intern_id, host.host_id) in points.mutual_wishes:
            return say("The two wish for each other's workplaces.")
        number = instance.wish_numbers.get((intern.intern_id, host.host_id))
        return say("Wish {rank} is met.", rank=number or wished.index(host.host_id) + 1)
    if not any(intern.wishes) and not wished:
        return say("Has named no hosts.")
    if not wished:
        return say("None of the hosts wished for takes part.")
    if not possible:
        return say("None of the hosts wished for is possible.")
    return say("The hosts wished for went to others, or this gives better matches for more people.")


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
        return say("Open to the whole country; the host is in {landsdel}.", landsdel=host.landsdel)
    if wants_landsdel(intern, host):
        return say("Part of the country as wished: {landsdel}.", landsdel=host.landsdel)
    if wishes_for(instance, intern, host):
        return say(
            "{landsdel} is not ticked, but the host is wished for by name.", landsdel=host.landsdel
        )
    return say(
        "{landsdel} is not among the parts of the country wished for.", landsdel=host.landsdel
    )


def _guest(instance: Instance, intern: Intern, host: Host, placement: Placement) -> Iterator[Text]:
    """Say whether the kind of visit is as wished; what is not known is not claimed."""
    kinds = {intern.visit_kind, host.visit_kind} - {VisitKind.BOTH}
    if not kinds or not instance.settings.weights.guest:
        return
    if PointTerm.GUEST in placement.terms:
        yield say("The kind of visit is not quite as intern and host wish.")
    elif VisitKind.FAMILY_VISIT in kinds:
        if intern.own_field:
            yield say("A family visit, close to the own field and sector, as wished.")
        else:
            yield say("A family visit, in the own sector, as wished.")
    elif intern.own_field:
        yield say("An unknown guest from another field and sector, as wished.")
    else:
        yield say("An unknown guest from another sector, as wished.")


def _days(intern: Intern, host: Host, unit: Unit, placement: Placement) -> Text:
    given = len(placement.days)
    if given == intern.days:
        return say_many("{count} day as wished.", "{count} days as wished.", given)
    if given == len(unit.available & host.available):
        why = say("no more days suit both sides")
    elif given == unit.max_days:
        why = say("the own possible days or a companion's wish set the limit")
    elif given == host.effective_days:
        why = say("the host receives no longer")
    else:
        why = say("the host's days are shared with others")
    return say(
        "{given} days of the {wanted} wished: {why}.", given=given, wanted=intern.days, why=why
    )
