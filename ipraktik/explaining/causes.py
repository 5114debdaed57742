"""Why somebody has no place although there are hosts: who has the places, and what decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ipraktik.explaining.deadline import Deadline
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.matching.bottleneck import Bottleneck
from ipraktik.matching.bottleneck_words import describe_bottleneck
from ipraktik.matching.counting import how_many_placed
from ipraktik.matching.impossible import ImpossibleError
from ipraktik.matching.levels import TICKETS
from ipraktik.matching.lottery import ticket
from ipraktik.matching.solve import solve
from ipraktik.matching.what_if import must_place, with_unit
from ipraktik.model.instance import Instance
from ipraktik.model.locks import bound_host_id
from ipraktik.model.people import Unit
from ipraktik.model.placement import Proof
from ipraktik.model.settings import Priority
from ipraktik.text import Text, say, say_many


def find_cause(what_ifs: WhatIfs, unit: Unit, deadline: Deadline) -> Text | None:
    """Return why a unit with possible hosts has no place, or None where time runs out."""
    group = what_ifs.groups.sharing(unit)
    share = describe_bottleneck(group, what_ifs.most_of(group), what_ifs.instance.hosts)
    rivals = []
    for rival in _rivals(what_ifs, group, unit):
        if deadline.is_over:
            return None
        if could_change_places(what_ifs, unit, rival):
            rivals.append(rival)
    if rivals:
        why: Text | None = _among(what_ifs, unit, rivals)
    else:
        why = _no_rival(what_ifs, group, unit, deadline)
    return None if why is None else say("{share} {why}", share=share, why=why)


def _no_rival(what_ifs: WhatIfs, group: Bottleneck, unit: Unit, deadline: Deadline) -> Text | None:
    """Say what a place would cost where nobody alone could have stood back."""
    with_it = how_many_placed(must_place(what_ifs.groups.alone(group), [unit]))
    if with_it is None:
        return say_many(
            "The place is held for a visit that is agreed, accepted or locked.",
            "The places are held for visits that are agreed, accepted or locked.",
            group.places,
        )
    fewer = what_ifs.groups.placed_in(group) - with_it
    if fewer > 0:
        return say_many(
            "With a place here, {count} intern fewer would have one in all.",
            "With a place here, {count} interns fewer would have one in all.",
            fewer,
        )
    return _several(what_ifs, unit, deadline)


def _several(what_ifs: WhatIfs, unit: Unit, deadline: Deadline) -> Text | None:
    """Say how many would give way together, as many having a place, and what stands before."""
    instance, before = what_ifs.instance, what_ifs.host_of
    try:
        result = solve(must_place(instance, [unit]), deadline.seconds_left, levels=TICKETS + 1)
    except ImpossibleError:
        return None
    if any(level.proof is Proof.NONE for level in result.levels):
        return None
    after = {one.intern_id: one.host_id for one in result.placements}
    out = len(before.keys() - after.keys())
    first = instance.priority_ids
    if len(first & before.keys()) > len(first & after.keys()):
        return say_many(
            "With a place here, {count} other would be without one, and fewer of those who go "
            "first would have one.",
            "With a place here, {count} others would be without one, and fewer of those who go "
            "first would have one.",
            out,
        )
    if len(instance.waiting & before.keys()) > len(instance.waiting & after.keys()):
        return say_many(
            "With a place here, {count} other would be without one, and fewer of those who had "
            "none last year would have one.",
            "With a place here, {count} others would be without one, and fewer of those who had "
            "none last year would have one.",
            out,
        )
    if _kept(instance, before) > _kept(instance, after):
        return say_many(
            "With a place here, {count} other would be without one, and a sent proposal would be "
            "taken back.",
            "With a place here, {count} others would be without one, and a sent proposal would be "
            "taken back.",
            out,
        )
    if _tickets(instance, before) >= _tickets(instance, after):
        return say_many(
            "With a place here, {count} other would be without one instead; the lottery decided "
            "it.",
            "With a place here, {count} others would be without one instead; the lottery decided "
            "it.",
            out,
        )
    return _NOT_BEST


_NOT_BEST = say(
    "With a place here the match would be better: it was changed by hand, or time ran out."
)


def _kept(instance: Instance, host_of: Mapping[str, str]) -> int:
    """Return how many keep the host of a proposal that was sent (level 3)."""
    return sum(host_of.get(one) == sent.host_id for one, sent in instance.sent.items())


def _tickets(instance: Instance, placed: Iterable[str]) -> int:
    """Return the sum of the tickets of interns (level 4)."""
    return sum(_ticket(instance, instance.unit_of[one]) for one in placed)


def _ticket(instance: Instance, unit: Unit) -> int:
    return ticket(instance.settings.seed, unit.identity)


def _rivals(what_ifs: WhatIfs, group: Bottleneck, unit: Unit) -> Iterator[Unit]:
    """Yield the placed units that could come into question: as large, and free to move."""
    for other in group.units:
        bound = bound_host_id(what_ifs.instance, other)
        if what_ifs.is_placed(other) and other.size == unit.size and not bound:
            yield other


def could_change_places(what_ifs: WhatIfs, unit: Unit, rival: Unit) -> bool:
    """Whether a unit could have a place instead of another, with all others keeping theirs."""
    without = with_unit(what_ifs.instance, rival)
    return what_ifs.can_be_placed(without, unit)


def _among(what_ifs: WhatIfs, unit: Unit, rivals: list[Unit]) -> Text:
    """Say what decided between a unit and those who could have stood back instead."""
    instance = what_ifs.instance

    def first(one: Unit) -> tuple[int, int]:
        ids = {member.intern_id for member in one.members}
        return len(ids & instance.priority_ids), len(ids & instance.waiting)

    mine = _ticket(instance, unit)
    level = [one for one in rivals if first(one) == first(unit)]
    drawn = [one for one in level if not _keeps_its_promise(what_ifs, one)]
    won = [one for one in drawn if _ticket(instance, one) >= mine]
    if len(won) < len(drawn) and not instance.sent:
        return _NOT_BEST
    equal = sum(one.size for one in won)
    # Where a lower ticket keeps a place, a proposal sent to somebody else would be taken back.
    kept = sum(one.size for one in level) - equal
    before = [one for one in rivals if first(one) > first(unit)]
    ahead = sum(one.size for one in before)
    if equal:
        return say_many(
            "One of the others could have been without a host instead; the lottery decided it.",
            "{count} of the others could have been without a host instead; the lottery decided it.",
            equal,
        )
    if ahead:
        by_priority = any(first(one)[0] > first(unit)[0] for one in before)
        reason = _GOES_FIRST[instance.settings.policy.priority] if by_priority else _LAST_YEAR
        return say_many(
            "One of the others could have been without a host instead, but {reason}.",
            "{count} of the others could have been without a host instead, but {reason}.",
            ahead,
            reason=reason,
        )
    if kept:
        return say_many(
            "One of the others could have been without a host instead, but proposals are sent.",
            "{count} of the others could have been without a host instead, but proposals are sent.",
            kept,
        )
    return _NOT_BEST


def _keeps_its_promise(what_ifs: WhatIfs, unit: Unit) -> bool:
    """Whether somebody of a unit keeps the host that was sent to them (level 3)."""
    sent, host_of = what_ifs.instance.sent, what_ifs.host_of
    ids = (member.intern_id for member in unit.members)
    return any(one in sent and sent[one].host_id == host_of.get(one) for one in ids)


_GOES_FIRST = {
    Priority.WORKPLACE: say("went first, as the own workplace is a host"),
    Priority.ORGANISATION: say("went first, as the own organisation has a host"),
    Priority.NOBODY: say("went first"),
}
_LAST_YEAR = say("went first, having had no place last year")
