"""Every single answer of a person that could be given otherwise, as a changed instance."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from ipraktik.matching.what_if import with_unit
from ipraktik.model.eligibility import shares_field, wants_landsdel
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.settings import Demand
from ipraktik.model.week import ALL_DAYS, Day


class Answer(StrEnum):
    """An answer that could be wider."""

    DAY = "day"
    FIELD = "field"
    LANDSDEL = "landsdel"
    ALONE = "alone"
    WISHES = "wishes"
    ALL_DAYS = "all_days"
    ALL_FIELDS = "all_fields"
    ALL_LANDSDELE = "all_landsdele"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Relaxed:
    """One answer given otherwise.

    Parameters
    ----------
    answer : Answer
    value : str
        The day, field, landsdel or host that is added; empty where none is.
    together : bool
        Whether all companions give it.
    instance : Instance
    unit : Unit
        Who is to have a place in it.
    """

    answer: Answer
    value: str
    together: bool
    instance: Instance
    unit: Unit


Change = Callable[[Intern], Intern]


def single_answers(instance: Instance, intern: Intern) -> Iterator[Relaxed]:
    """Yield each answer with one value more, of the person alone and of all companions."""
    unit = instance.unit_of[intern.intern_id]
    yield from _alone(instance, unit, intern)
    yield from _without_wishes(instance, unit, intern)
    for answer, value, change in _one_more(instance):
        yield from _changed(instance, intern, (answer, value), change)


def open_answers(instance: Instance, intern: Intern) -> Iterator[Relaxed]:
    """Yield each answer as open as it can be."""
    for answer, change in _OPEN.items():
        yield from _changed(instance, intern, (answer, ""), change)


def named_hosts(instance: Instance, intern: Intern, together: bool) -> Iterator[Relaxed]:
    """Yield each host as one wish more, the likeliest first: a wish opens it whatever is ticked.

    Parameters
    ----------
    instance : Instance
    intern : Intern
    together : bool
        Whether all companions wish for it; there is none for somebody who travels alone.
    """
    unit = instance.unit_of[intern.intern_id]
    members = unit.members if together else (intern,)
    if together and unit.size == 1:
        return

    def rank(host: Host) -> tuple[int, str]:
        met = sum(shares_field(one, host) + wants_landsdel(one, host) for one in members)
        return (-met, host.host_id)

    for host in sorted(instance.hosts, key=rank):
        more = {
            one.intern_id: (*instance.wishes.get(one.intern_id, ()), host.host_id)
            for one in members
            if host.host_id not in instance.wishes.get(one.intern_id, ())
        }
        if more:
            changed = with_unit(instance, unit, unit, wishes=more)
            yield Relaxed(Answer.WISH, host.host_id, together, changed, unit)


def _one_more(instance: Instance) -> Iterator[tuple[Answer, str, Change]]:
    for day in Day:
        yield Answer.DAY, day.short, _add_day(day)
    for field in sorted({field for host in instance.hosts for field in host.fields}):
        yield Answer.FIELD, field, _add_field(field)
    for landsdel in sorted({host.landsdel for host in instance.hosts}):
        yield Answer.LANDSDEL, landsdel, _add_landsdel(landsdel)


def _changed(
    instance: Instance, intern: Intern, what: tuple[Answer, str], change: Change
) -> Iterator[Relaxed]:
    """Yield the person's own change, and where that is not all, that of all companions."""
    unit = instance.unit_of[intern.intern_id]
    own = tuple(change(one) if one is intern else one for one in unit.members)
    everybody = tuple(change(one) for one in unit.members)
    for members, together in ((own, False), (everybody, True)):
        if members == unit.members or (together and members == own):
            continue
        new = replace(unit, members=members)
        yield Relaxed(*what, together, with_unit(instance, unit, new), new)


def _add_day(day: Day) -> Change:
    # One possible day more does not mean one more day of visit: that answer stays.
    return lambda one: replace(one, available=one.available | {day})


def _add_field(field: str) -> Change:
    def change(one: Intern) -> Intern:
        known = not one.interests or field in one.interests
        return one if known else replace(one, interests=(*one.interests, field))

    return change


def _add_landsdel(landsdel: str) -> Change:
    def change(one: Intern) -> Intern:
        known = not one.landsdele or landsdel in one.landsdele
        return one if known else replace(one, landsdele=(*one.landsdele, landsdel))

    return change


_OPEN: dict[Answer, Change] = {
    Answer.ALL_DAYS: lambda one: replace(one, available=ALL_DAYS),
    Answer.ALL_FIELDS: lambda one: replace(one, interests=()),
    Answer.ALL_LANDSDELE: lambda one: replace(one, landsdele=()),
}


def _alone(instance: Instance, unit: Unit, intern: Intern) -> Iterator[Relaxed]:
    """Yield the person travelling alone; the others keep together, and may stay at home."""
    if unit.size > 1:
        rest = tuple(one for one in unit.members if one is not intern)
        alone = Unit((intern,))
        changed = with_unit(instance, unit, alone, Unit(rest))
        yield Relaxed(Answer.ALONE, "", False, changed, alone)


def _without_wishes(instance: Instance, unit: Unit, intern: Intern) -> Iterator[Relaxed]:
    """Yield the person without host wishes, where those are a demand."""
    if instance.settings.rules.wishes is Demand.REQUIRED and instance.wishes.get(intern.intern_id):
        changed = with_unit(instance, unit, unit, wishes={intern.intern_id: ()})
        yield Relaxed(Answer.WISHES, "", False, changed, unit)
