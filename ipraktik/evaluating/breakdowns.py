"""Satisfaction by what is known of the visit, in groups that tell nobody's answer."""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.evaluating.aspects import ASPECTS, IN_ORDER, UNWISHED, point_bounds, values_of
from ipraktik.evaluating.group_names import name_pile
from ipraktik.evaluating.grouping import (
    Pile,
    add_unknown,
    gives_away,
    join_neighbours,
    join_rest,
    pile_up,
)
from ipraktik.evaluating.headlines import is_satisfied
from ipraktik.evaluating.statistics import wilson
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Rated
from ipraktik.model.evaluation_report import Aspect, Breakdown, Group, Hidden, NotShown
from ipraktik.text import Text


def break_down(rated: Sequence[Rated], role: Role) -> tuple[list[Breakdown], list[NotShown]]:
    """Return what went with satisfaction for one role, and what cannot be shown.

    A table that tells with one before it how large a small group is, is not shown.
    """
    answered = [one for one in rated if one.role is role and one.satisfied is not None]
    shown: list[tuple[Pile, ...]] = []
    breakdowns: list[Breakdown] = []
    hidden: list[NotShown] = []
    for aspect in ASPECTS[role]:
        piles = pile_by(answered, aspect)
        why = _why_hidden(piles, shown, len(answered))
        if why is not None:
            hidden.append(NotShown(role, aspect, why))
            continue
        shown.append(piles)
        bounds = point_bounds(answered)
        groups = tuple(_group(pile, name_pile(pile, aspect, role, bounds)) for pile in piles)
        breakdowns.append(Breakdown(role, aspect, groups))
    return breakdowns, hidden


def _why_hidden(
    piles: Sequence[Pile], shown: Sequence[Sequence[Pile]], everybody: int
) -> Hidden | None:
    if not any(pile.values for pile in piles):
        return Hidden.UNKNOWN
    if len(piles) < 2 or not all(pile.safe for pile in piles):
        return Hidden.ONE_GROUP
    if any(gives_away(piles, others, everybody) for others in shown):
        return Hidden.DERIVABLE
    return None


def pile_by(answered: Sequence[Rated], aspect: Aspect) -> tuple[Pile, ...]:
    """Return respondents by an aspect, the small groups put together."""
    values = values_of(answered, aspect)
    having = {
        value: frozenset(number for number, own in enumerate(values) if own == value)
        for value in dict.fromkeys(values)
        if value is not None
    }
    unknown = frozenset(range(len(answered))).difference(*having.values())
    yes = frozenset(number for number, one in enumerate(answered) if is_satisfied(one))
    piles = pile_up(having, yes)
    if aspect in IN_ORDER:
        # Who got a wish is closer to who got another than to who got none.
        joined = join_neighbours(piles, UNWISHED if aspect is Aspect.WISH else 0)
    else:
        joined = join_rest(piles)
    return add_unknown(joined, unknown, yes)


def _group(pile: Pile, name: Text) -> Group:
    return Group(name, pile.size, len(pile.yes), wilson(len(pile.yes), pile.size))
