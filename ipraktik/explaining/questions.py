"""Which hosts to ask one question, and how many more would have a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.explaining.people import most_asked
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.matching.levels import TICKETS
from ipraktik.matching.solve import solve
from ipraktik.matching.what_if import with_host
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.insight import HostQuestion
from ipraktik.model.people import MAX_UNIT_SIZE, Host
from ipraktik.model.placement import Proof
from ipraktik.model.week import Day
from ipraktik.text import Text, say, say_many

_MOST_DAYS = 5
_MOST_TOGETHER = 30
"""How many of the best questions are tried together."""


@dataclass(frozen=True, slots=True)
class _Ask:
    """`size` is how much is asked for: how many places, or one day."""

    host: Host
    question: Text
    more: int
    size: int


def find_questions(
    what_ifs: WhatIfs, deadline: Deadline, told: Told
) -> tuple[tuple[HostQuestion, ...], bool]:
    """Return every question whose yes gives somebody a place, the few to ask first on top.

    Returns
    -------
    (tuple of HostQuestion, bool)
        The second says whether time sufficed for all of them.
    """
    asks: list[_Ask] = []
    hosts = what_ifs.instance.hosts
    for number, host in enumerate(hosts):
        told(number, len(hosts))
        if deadline.is_over:
            return tuple(_listed(sorted(asks, key=_rank), [])), False
        asks += _worth_asking(what_ifs, host)
    ordered = sorted(asks, key=_rank)
    plan = _plan(what_ifs, ordered[:_MOST_TOGETHER], deadline)
    listed = list(_listed(ordered, plan))
    changed = {(ask.host.host_id, str(ask.question)): ask.host for ask in ordered}
    for number, one in enumerate(listed[: max(len(plan), most_asked(what_ifs.instance))]):
        host = changed[one.host_id, str(one.question)]
        listed[number] = replace(one, who=_who(what_ifs, host, deadline))
    return tuple(listed), not deadline.is_over


def _rank(ask: _Ask) -> tuple[int, int, str]:
    """Rank by what a yes gives; of equals, the smaller question is the easier to say yes to."""
    return (-ask.more, ask.size, ask.host.host_id)


def _worth_asking(what_ifs: WhatIfs, host: Host) -> Iterator[_Ask]:
    """Yield the questions to one host that give somebody a place; more places only if needed."""
    most = 0
    for changed, question in _other_answers(host):
        if not _is_felt(what_ifs, changed):
            continue
        more = what_ifs.gain(with_host(what_ifs.instance, changed), [changed])
        wants_places = changed.capacity != host.capacity
        if more > (most if wants_places else 0):
            yield _Ask(changed, question, more, max(1, changed.capacity - host.capacity))
        if wants_places:
            most = max(most, more)


def _other_answers(host: Host) -> Iterator[tuple[Host, Text]]:
    for places in range(host.capacity + 1, MAX_UNIT_SIZE + 1):
        asked = say_many("{count} place more", "{count} places more", places - host.capacity)
        yield replace(host, capacity=places), asked
    if host.days < min(_MOST_DAYS, len(host.available)):
        yield replace(host, days=host.days + 1), say("One day more")
    for day in Day:
        if day not in host.available:
            yield replace(host, available=host.available | {day}), also(day)


def also(day: Day) -> Text:
    """Return the question whether a day is possible too."""
    return say("Also {day}", day=_DAYS[day])


_DAYS = {
    Day.MON: say("Monday"),
    Day.TUE: say("Tuesday"),
    Day.WED: say("Wednesday"),
    Day.THU: say("Thursday"),
    Day.FRI: say("Friday"),
}


def _is_felt(what_ifs: WhatIfs, changed: Host) -> bool:
    """Whether the answer can matter to those who share too few places."""
    crowded = what_ifs.crowded
    return changed.host_id in {host.host_id for host in crowded.hosts} or any(
        is_eligible(what_ifs.instance, unit, changed) for unit in crowded.units
    )


def _plan(what_ifs: WhatIfs, asks: Sequence[_Ask], deadline: Deadline) -> list[tuple[_Ask, int]]:
    """Return questions one after another, each the one that adds most to those before it."""
    plan: list[tuple[_Ask, int]] = []
    instance, reached, left = what_ifs.instance, 0, list(asks)
    while left and not deadline.is_over:
        best, most = left[0], reached
        for ask in left:
            if most - reached >= ask.more:  # sorted: none of the rest promises more
                break
            changed = [*(one.host for one, _ in plan), ask.host]
            found = what_ifs.gain(with_host(instance, ask.host), changed)
            if found > most:
                best, most = ask, found
        if most == reached:
            break
        plan.append((best, most))
        instance, reached = with_host(instance, best.host), most
        left = [ask for ask in left if ask.host.host_id != best.host.host_id]
    return plan


def _who(what_ifs: WhatIfs, host: Host, deadline: Deadline) -> tuple[str, ...]:
    """Return who would have a place that they have not now, if a host alone says yes."""
    if deadline.is_over:
        return ()
    result = solve(with_host(what_ifs.instance, host), deadline.seconds_left, levels=TICKETS + 1)
    if any(level.proof is Proof.NONE for level in result.levels):
        return ()
    return tuple(sorted({one.intern_id for one in result.placements} - what_ifs.host_of.keys()))


def _listed(asks: Sequence[_Ask], plan: Sequence[tuple[_Ask, int]]) -> Iterator[HostQuestion]:
    for ask, together in plan:
        yield HostQuestion(ask.host.host_id, ask.question, ask.more, together)
    planned = {id(ask) for ask, _ in plan}
    for ask in asks:
        if id(ask) not in planned:
            yield HostQuestion(ask.host.host_id, ask.question, ask.more)
