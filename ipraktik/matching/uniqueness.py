"""Whether the best match is the only one, or the last lottery chose it among equals.

The pairs of the match found are marked, and a match is looked for that is as good on levels 1 to
5 and uses as few marked pairs as possible: if it must use all of them, there is no other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.assignment import Assignment
from ipraktik.matching.encoding import Encoding
from ipraktik.matching.levels import FIRST_LOT, Level
from ipraktik.matching.lottery import LOT_ROUNDS
from ipraktik.matching.network import Network
from ipraktik.matching.prices import Prices
from ipraktik.matching.settling import Settling, bound_of_flow
from ipraktik.model.placement import LevelName, Proof

_MARKED = Level(LevelName.LOTTERY, FIRST_LOT)


def is_only_best(  # noqa: PLR0913
    arcs: ArcSet,
    prices: Prices | None,
    best: Assignment,
    held: Sequence[tuple[Level, int]],
    left: Sequence[Arc],
    seconds_left: Callable[[], float],
) -> bool | None:
    """Return whether no other assignment is as good on levels 1 to 5.

    Parameters
    ----------
    arcs : ArcSet
    prices : Prices, optional
        Those of the flow, where there was one.
    best : Assignment
        A match whose levels 1 to 5 are all proven.
    held : sequence of (Level, int)
        These levels with their values.
    left : sequence of Arc
        The arcs that a match as good could use, and maybe others.
    seconds_left : callable
        How long it may take.

    Returns
    -------
    bool or None
        None where time ran out.
    """
    contenders = list(left) if prices is None else _contenders(arcs, prices, held, left)
    if len(contenders) == len(best):
        return True
    marked = arcs.with_arcs([_marked(arc, best) for arc in contenders])
    flow = Network(Encoding(marked)).solve(lambda: seconds_left() <= 0)
    if flow.prices.level_bound(len(held), [amount for _, amount in held]) >= len(best):
        return True
    if flow.is_match(marked):
        return False
    settling = Settling(marked, bound_of_flow(flow.prices, marked), best, seconds_left, held)
    found = settling.settle(_MARKED)
    if found.value < len(best):
        return False
    return None if found.proof is Proof.NONE else True


def _contenders(
    arcs: ArcSet, prices: Prices, held: Sequence[tuple[Level, int]], left: Sequence[Arc]
) -> list[Arc]:
    """Return the arcs that the flow's prices leave to matches as good."""
    encoding = prices.coded
    values = (*(amount for _, amount in held), *[0] * LOT_ROUNDS)
    room = encoding.encode(values) + encoding.slack_below(len(held) - 1) - prices.bound
    possible = {
        arc for arc, excess in zip(arcs.arcs, prices.excesses, strict=True) if excess <= room
    }
    return [arc for arc in left if arc in possible]


def _marked(arc: Arc, best: Assignment) -> Arc:
    """Return an arc whose lots tell only whether the match found uses it."""
    used = int(best.get(arc.unit) == arc.host)
    return replace(arc, cost=(*arc.cost[:FIRST_LOT], used, *[0] * (LOT_ROUNDS - 1)))
