"""What an edit costs: the best match with it beside the best match without it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ipraktik.explaining.costs import Standing, compare, is_proven
from ipraktik.model.edits import WishLost
from ipraktik.model.explained import Cost
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.placement import Result


def cost_of_edit(
    before: tuple[Instance, Result], after: tuple[Instance, Result]
) -> tuple[Cost, tuple[WishLost, ...]]:
    """Return what the match is worth less with an edit than without it.

    Parameters
    ----------
    before, after : (Instance, Result)
        Without the edit and with it. Whoever takes part in one of them only, as by a
        cancellation, loses and gets nothing.

    Returns
    -------
    (Cost, tuple of WishLost)
        Proposals count as kept by what was sent before the edit.
    """
    both = before[0].intern_by_id.keys() & after[0].intern_by_id.keys()
    old, new = (
        Standing(instance, [one for one in result.placements if one.intern_id in both])
        for instance, result in (before, after)
    )
    cost = compare(old, new, is_proven(before[1]) and is_proven(after[1]))
    sent = old.instance.sent
    cost = replace(cost, kept=_kept(sent, old.host_of) - _kept(sent, new.host_of))
    return cost, tuple(_wishes_lost(old, new))


def _kept(sent: Mapping[str, Promise], host_of: Mapping[str, str]) -> int:
    return sum(host_of.get(who) == one.host_id for who, one in sent.items())


def _wishes_lost(old: Standing, new: Standing) -> Iterator[WishLost]:
    """Yield who goes from one wish to a later one or to none; a lost place is told elsewhere."""
    before, after = old.instance.wish_numbers, new.instance.wish_numbers
    for who in sorted(old.host_of.keys() & new.host_of.keys()):
        had, has = before.get((who, old.host_of[who])), after.get((who, new.host_of[who]))
        if had is not None and (has is None or has > had):
            yield WishLost(who, had, has)
