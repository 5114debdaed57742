"""What one other answer of a person would do: a place, with nobody else losing one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

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

    Wider answers, and hosts wished for by name, are only tried where no single value does.
    """
    instance = what_ifs.instance
    tries: tuple[Callable[[], Iterable[Relaxed]], ...] = (
        lambda: single_answers(instance, intern),
        lambda: open_answers(instance, intern),
        lambda: named_hosts(instance, intern),
    )
    for relaxed in tries:
        found = [one for one in relaxed() if would_place(what_ifs, one)]
        if found:
            return tuple(_describe(found))
    return (_NOTHING,)


_NOTHING = say("No single answer of this person's is enough: more places are needed.")


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
        shown = values[:_MOST_HOSTS] if answer is Answer.WISH else values
        words = (_TOGETHER if together else _WORDS)[answer]
        yield Text(words.template, {"values": ", ".join(shown)} if shown[0] else {})


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
}
