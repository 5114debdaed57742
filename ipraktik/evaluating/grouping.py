"""Groups that tell nobody's answer: the small ones are put together, none is left out.

Everybody is in just one group, and no group is small. What can be worked out from the groups of
one table and its total is then a union of groups, and never small. `gives_away` is for what two
tables tell together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ipraktik.model.evaluation import FEWEST_SHOWN

Value = int | str
Members = frozenset[int]


@dataclass(frozen=True)
class Pile:
    """The respondents who have one of some values.

    Parameters
    ----------
    values : tuple of Value
    parts : tuple of frozenset of int
        Who has each of these values.
    yes : frozenset of int
        Who of them is satisfied.
    rest : bool
        Whether it holds whatever is too small to stand alone.
    unknown : bool
        Whether it also holds the few of whom nothing is known.
    """

    values: tuple[Value, ...]
    parts: tuple[Members, ...]
    yes: Members = frozenset()
    rest: bool = False
    unknown: bool = False

    @property
    def members(self) -> Members:
        """Return everybody in it."""
        return frozenset().union(*self.parts)

    @property
    def size(self) -> int:
        """Return how many that are."""
        return sum(map(len, self.parts))

    @property
    def safe(self) -> bool:
        """Return whether its numbers tell nobody what a small part of it has answered.

        Five parts of one each, or parts of four each, would be found by somebody who knows that
        none is empty, or that all are small; and where all answered alike, a small part did.
        """
        if len(self.parts) == 1:
            return self.size >= FEWEST_SHOWN
        sizes = {len(part) for part in self.parts}
        mixed = 0 < len(self.yes) < self.size
        return self.size >= FEWEST_SHOWN and mixed and sizes not in ({1}, {FEWEST_SHOWN - 1})

    def joined(self, other: Pile) -> Pile:
        """Return one pile of both."""
        return Pile(
            (*self.values, *other.values),
            (*self.parts, *other.parts),
            self.yes | other.yes,
            self.rest or other.rest,
            self.unknown or other.unknown,
        )


def pile_up(having: Mapping[Value, Members], yes: Members) -> tuple[Pile, ...]:
    """Return a pile for each value, in their order; `yes` are all who are satisfied."""
    return tuple(
        Pile((value,), (having[value],), having[value] & yes)
        for value in sorted(having, key=_order)
    )


def _order(value: Value) -> tuple[int, str]:
    return (value, "") if isinstance(value, int) else (0, value)


def join_neighbours(piles: Sequence[Pile], border: int = 0) -> tuple[Pile, ...]:
    """Return piles in order, each that is too small together with its smaller neighbour.

    Neighbours on the same side of the value `border` are closer.
    """
    left = list(piles)
    while len(left) > 1 and not all(pile.safe for pile in left):
        at = min((n for n, pile in enumerate(left) if not pile.safe), key=lambda n: left[n].size)
        beside = [n for n in (at - 1, at + 1) if 0 <= n < len(left)]
        sides = [_order(pile.values[0]) < (border, "") for pile in left]
        near = min((sides[n] != sides[at], left[n].size, n) for n in beside)[2]
        first, second = sorted((at, near))
        left[first : second + 1] = [left[first].joined(left[second])]
    return tuple(left)


def join_rest(piles: Sequence[Pile]) -> tuple[Pile, ...]:
    """Return the large piles, and last one of all the small; the smallest large joins if needed."""
    small = [pile for pile in piles if not pile.safe]
    large = sorted(
        (pile for pile in piles if pile.safe), key=lambda one: (-one.size, one.values[0])
    )
    if not small:
        return tuple(large)
    rest = Pile((), (), rest=True)
    for pile in small:
        rest = rest.joined(pile)
    while large and (len(rest.values) < 2 or not rest.safe):
        rest = rest.joined(large.pop())
    return (*large, rest)


def add_unknown(piles: Sequence[Pile], unknown: Members, yes: Members) -> tuple[Pile, ...]:
    """Return piles with those of whom the value is not known: alone, or in another pile.

    Were they left out, their answers could be worked out from the headline. The few go to the
    others, or to the largest pile that hides what they answered.
    """
    if not unknown or not piles:
        return tuple(piles)
    alone = Pile((), (unknown,), unknown & yes, unknown=True)
    if alone.safe:
        return (*piles, alone)
    joined = [pile.joined(alone) for pile in piles]
    order = (-n for n in range(len(piles)))
    _, _, _, at = max(
        (one.safe, one.rest, one.size, n) for one, n in zip(joined, order, strict=True)
    )
    return tuple(joined[n] if n == -at else pile for n, pile in enumerate(piles))


def gives_away(ones: Sequence[Pile], others: Sequence[Pile], everybody: int) -> bool:
    """Return whether two tables together tell how large a small group is.

    Where all of one group are in another, or none, or one of both has everybody, the sizes of
    the two tell how many are in just one of them.
    """
    for one in ones:
        for other in others:
            both = len(one.members & other.members)
            ours, theirs = one.size - both, other.size - both
            cells = (both, ours, theirs, everybody - both - ours - theirs)
            if 0 in cells and any(0 < cell < FEWEST_SHOWN for cell in cells):
                return True
    return False
