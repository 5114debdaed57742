"""Why somebody has no place although there are hosts: who has the places, and what decided."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.explaining.deadline import Deadline
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.matching.bottleneck import Bottleneck, describe_bottleneck
from ipraktik.matching.counting import how_many_placed
from ipraktik.matching.what_if import must_place, with_unit
from ipraktik.model.locks import bound_host_id
from ipraktik.model.people import Unit
from ipraktik.model.settings import Priority
from ipraktik.text import Text, say, say_many


def find_cause(what_ifs: WhatIfs, unit: Unit, deadline: Deadline) -> Text | None:
    """Return why a unit with possible hosts has no place, or None where time runs out."""
    group = what_ifs.groups.around([unit])
    share = describe_bottleneck(group, what_ifs.most_of(group))
    rivals = []
    for rival in _rivals(what_ifs, group, unit):
        if deadline.is_over:
            return None
        if could_change_places(what_ifs, unit, rival):
            rivals.append(rival)
    why = _among(what_ifs, unit, rivals) if rivals else _no_rival(what_ifs, group, unit)
    return say("{share} {why}", share=share, why=why)


def _no_rival(what_ifs: WhatIfs, group: Bottleneck, unit: Unit) -> Text:
    """Say what a place would cost where nobody alone could have stood back."""
    with_it = how_many_placed(must_place(what_ifs.groups.alone(group), [unit]))
    if with_it is None:
        return say("The places are held for visits that are agreed, accepted or locked.")
    fewer = what_ifs.groups.placed_in(group) - with_it
    if fewer > 0:
        return say_many(
            "With a place here, {count} intern fewer would have one in all.",
            "With a place here, {count} interns fewer would have one in all.",
            fewer,
        )
    return _SEVERAL


_SEVERAL = say("Only by taking several places from others could it be had.")


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
    ids = what_ifs.instance.priority_ids

    def first(one: Unit) -> int:
        return sum(member.intern_id in ids for member in one.members)

    level = [one for one in rivals if first(one) == first(unit)]
    kept = sum(one.size for one in level if _keeps_its_promise(what_ifs, one))
    equal = sum(one.size for one in level) - kept
    ahead = sum(one.size for one in rivals if first(one) > first(unit))
    if equal:
        return say_many(
            "{count} of them could have stood back instead; the lottery drew that one.",
            "{count} of them could have stood back instead; the lottery drew those.",
            equal,
        )
    if ahead:
        reason = _GOES_FIRST[what_ifs.instance.settings.policy.priority]
        return say_many(
            "{count} of them could have stood back instead, but {reason}.",
            "{count} of them could have stood back instead, but {reason}.",
            ahead,
            reason=reason,
        )
    if kept:
        return say_many(
            "{count} of them could have stood back instead, but has been sent the proposal.",
            "{count} of them could have stood back instead, but have been sent their proposals.",
            kept,
        )
    return _SEVERAL


def _keeps_its_promise(what_ifs: WhatIfs, unit: Unit) -> bool:
    """Whether somebody of a unit keeps the host that was sent to them (level 3)."""
    sent, host_of = what_ifs.instance.sent, what_ifs.host_of
    ids = (member.intern_id for member in unit.members)
    return any(one in sent and sent[one].host_id == host_of.get(one) for one in ids)


_GOES_FIRST = {
    Priority.WORKPLACE: say("go first, as the own workplace is a host"),
    Priority.ORGANISATION: say("go first, as the own organisation has a host"),
    Priority.NOBODY: say("go first"),
}
