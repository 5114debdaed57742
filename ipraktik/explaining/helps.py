"""What one other answer of a person would do: a place, with nobody else losing one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ipraktik.explaining.relaxing import (
    Answer,
    Relaxed,
    named_hosts,
    open_answers,
    single_answers,
)
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.people import Intern
from ipraktik.text import Text, say

_MOST_HOSTS = 3


def find_helps(what_ifs: WhatIfs, intern: Intern) -> tuple[Text, ...]:
    """Return each single answer that would place a person without a host.

    What follows from a narrower answer is left out: all five days where one more is enough, and
    what all companions answer where the person's own answer is.
    """
    instance = what_ifs.instance
    found = [one for one in single_answers(instance, intern) if would_place(what_ifs, one)]
    known = {(_NARROW[one.answer], one.together) for one in found if one.answer in _NARROW}
    for one in open_answers(instance, intern):
        follows = (one.answer, False) in known or (one.answer, one.together) in known
        if not follows and would_place(what_ifs, one):
            found.append(one)
            known.add((one.answer, one.together))
    found += _wishes(what_ifs, intern)
    if found:
        return tuple(_describe(found))
    if not what_ifs.groups.possible_hosts(instance.unit_of[intern.intern_id]):
        return (_NO_HOST_FITS,)
    return (_NO_PLACES if len(what_ifs.host_of) >= instance.places else _NOTHING,)


def _wishes(what_ifs: WhatIfs, intern: Intern) -> Iterator[Relaxed]:
    """Yield hosts that a wish by name gives a place at: of the person's own, then of all."""
    known: set[str] = set()
    for together in (False, True):
        for one in named_hosts(what_ifs.instance, intern, together):
            if len(known) > _MOST_HOSTS:
                return
            if one.value not in known and would_place(what_ifs, one):
                known.add(one.value)
                yield one


_NARROW = {
    Answer.DAY: Answer.ALL_DAYS,
    Answer.FIELD: Answer.ALL_FIELDS,
    Answer.LANDSDEL: Answer.ALL_LANDSDELE,
}
_NOTHING = say("No single answer of this person's is enough.")
_NO_PLACES = say("No single answer of this person's is enough: more places are needed.")
_NO_HOST_FITS = say("No host fits, even with one answer changed.")


def would_place(what_ifs: WhatIfs, relaxed: Relaxed) -> bool:
    """Whether a changed answer gives a place, and everybody placed now keeps one."""
    if not _opens_a_host(what_ifs, relaxed):
        return False
    return what_ifs.can_be_placed(relaxed.instance, relaxed.unit)


def _opens_a_host(what_ifs: WhatIfs, relaxed: Relaxed) -> bool:
    """Whether the answer makes any difference to who can come where, or on which days."""
    new, old = relaxed.instance, what_ifs.instance
    unit = old.unit_of[relaxed.unit.members[0].intern_id]
    wider = relaxed.answer in (Answer.DAY, Answer.ALL_DAYS, Answer.ALONE)
    return any(
        is_eligible(new, relaxed.unit, host) and (wider or not is_eligible(old, unit, host))
        for host in old.hosts
    )


def _describe(found: Iterable[Relaxed]) -> Iterator[Text]:
    """Yield one sentence for each kind of answer, with all its values."""
    kinds: dict[tuple[Answer, bool], list[str]] = {}
    for one in found:
        values = kinds.setdefault((one.answer, one.together), [])
        # What the person alone can answer needs no companions.
        if not (one.together and one.value in kinds.get((one.answer, False), ())):
            values.append(one.value)
    for (answer, together), values in kinds.items():
        if not values:
            continue
        words = (_TOGETHER if together else _WORDS)[answer]
        if answer is Answer.WISH and len(values) > _MOST_HOSTS:
            words, values = _SEVERAL[together], values[:_MOST_HOSTS]
        yield Text(words.template, {"values": ", ".join(values)} if values[0] else {})


_SEVERAL = {
    False: say("Wishing by name for one of several, such as {values}."),
    True: say("All companions wishing by name for one of several, such as {values}."),
}
_WORDS: Mapping[Answer, Text] = {
    Answer.DAY: say("One possible day more: {values}."),
    Answer.FIELD: say("One field of interest more: {values}."),
    Answer.LANDSDEL: say("One part of the country more: {values}."),
    Answer.ALONE: say("Travelling alone."),
    Answer.WISHES: say("Without the host wishes, which are a demand."),
    Answer.ALL_DAYS: say("All five days possible."),
    Answer.ALL_FIELDS: say("Open to all fields."),
    Answer.ALL_LANDSDELE: say("Open to the whole country."),
    Answer.WISH: say("Wishing by name for one of these: {values}."),
}
_TOGETHER: Mapping[Answer, Text] = {
    Answer.DAY: say("One possible day more for all companions: {values}."),
    Answer.FIELD: say("One field of interest more for all companions: {values}."),
    Answer.LANDSDEL: say("One part of the country more for all companions: {values}."),
    Answer.ALL_DAYS: say("All five days possible for all companions."),
    Answer.ALL_FIELDS: say("Open to all fields, all companions."),
    Answer.ALL_LANDSDELE: say("Open to the whole country, all companions."),
    Answer.WISH: say("All companions wishing by name for one of these: {values}."),
}
