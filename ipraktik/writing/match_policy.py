"""What the policy costs: the two ways of sharing side by side, and the rule of who goes first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipraktik.language import danish
from ipraktik.model.instance import Instance
from ipraktik.model.placement import Match, Placement, Result
from ipraktik.model.settings import Fairness
from ipraktik.text import Text, say
from ipraktik.writing.match_grid import GridBuilder
from ipraktik.writing.tables import Cell

_RANKS = 3


@dataclass(frozen=True, slots=True)
class PolicyFigures:
    """What one way of sharing gives.

    Parameters
    ----------
    wishes : tuple of int
        How many got wish 1, 2 and 3.
    later, none, no_wishes, self_found : int
        How many got a later wish, or none of their wishes; had none, or had agreed it beforehand.
    as_wished : int
        How many get as many days as they asked for.
    highest : int
        The most points of one person.
    points, empty, priority, placed : int
    """

    wishes: tuple[int, ...]
    later: int
    none: int
    no_wishes: int
    self_found: int
    as_wished: int
    highest: int
    points: int
    empty: int
    priority: int
    placed: int


def count_policy(instance: Instance, result: Result) -> PolicyFigures:
    """Count what `Overblik` compares."""
    ranks = [_rank(instance, one) for one in result.placements]
    interns, visited = instance.intern_by_id, {one.host_id for one in result.placements}
    empty = len(instance.hosts) - len(visited)
    points = sum(one.points for one in result.placements)
    return PolicyFigures(
        wishes=tuple(ranks.count(rank) for rank in range(1, _RANKS + 1)),
        later=sum(rank > _RANKS for rank in ranks),
        none=ranks.count(_NONE_MET),
        no_wishes=ranks.count(_NO_WISHES),
        self_found=ranks.count(_SELF_FOUND),
        as_wished=sum(len(one.days) == interns[one.intern_id].days for one in result.placements),
        highest=max((one.points for one in result.placements), default=0),
        points=points + empty * instance.settings.weights.empty_host,
        empty=empty,
        priority=sum(one.intern_id in instance.priority_ids for one in result.placements),
        placed=len(result.placements),
    )


_NONE_MET, _NO_WISHES, _SELF_FOUND = 0, -1, -2


def _rank(instance: Instance, one: Placement) -> int:
    """Return the rank of a wish that was met, or why there is none."""
    wished = instance.wishes.get(one.intern_id, ())
    if instance.unit_of[one.intern_id].own_host_id:
        return _SELF_FOUND
    if not wished:
        return _NO_WISHES
    return wished.index(one.host_id) + 1 if one.host_id in wished else _NONE_MET


def add_policy(page: GridBuilder, match: Match) -> None:
    """Add both comparisons to `Overblik`, as far as they have been worked out."""
    if match.insight is None:
        return
    if match.insight.other_fairness is not None:
        page.gap()
        page.section(say("What would the other Fordeling give?"))
        page.table(_headers(match), _compared(match, match.insight.other_fairness), 0)
    if match.insight.without_priority is not None:
        page.gap()
        page.section(say("What does it mean that some go first?"))
        headers = (say("Interns with a host"), say("With the rule"), say("Without it"))
        page.table(headers, _priority_rows(match, match.insight.without_priority), 0)


def _headers(match: Match) -> tuple[Text, Text, Text]:
    total = match.instance.settings.policy.fairness is Fairness.TOTAL
    chosen = say("samlet (chosen)") if total else say("retfærdig (chosen)")
    other = say("retfærdig") if total else say("samlet")
    return (say("Fordeling"), chosen, other)


def _compared(match: Match, result: Result) -> Iterator[tuple[Cell, ...]]:
    one = count_policy(match.instance, match.result)
    other = count_policy(match.instance, result)
    for rank in range(_RANKS):
        name = danish(say("Got wish {rank}", rank=rank + 1))
        yield name, one.wishes[rank], other.wishes[rank]
    if one.later or other.later:
        yield danish(say("Got a later wish")), one.later, other.later
    yield danish(say("Got none of those wished for")), one.none, other.none
    yield danish(say("Had no host wishes")), one.no_wishes, other.no_wishes
    yield danish(say("Had agreed it beforehand")), one.self_found, other.self_found
    yield danish(say("As many days as wished")), one.as_wished, other.as_wished
    yield danish(say("Most points of one person")), one.highest, other.highest
    yield danish(say("Points in all")), one.points, other.points
    yield danish(say("Hosts without visitors")), one.empty, other.empty
    yield danish(say("Placed of those who go first")), one.priority, other.priority


def _priority_rows(match: Match, without: Result) -> Iterator[tuple[Cell, ...]]:
    """Yield the share of those who go first, and of the others, who have a host."""
    first = match.instance.priority_ids
    everybody = frozenset(match.instance.intern_by_id)
    results = [{one.intern_id for one in result.placements} for result in (match.result, without)]
    for name, group in (
        (say("Those who go first"), first),
        (say("The others"), everybody - first),
    ):
        yield danish(name), *(_share(len(group & placed), len(group)) for placed in results)


def _share(part: int, whole: int) -> Cell:
    if not whole:
        return None
    share = round(100 * part / whole)
    return danish(say("{part} of {whole} ({share} %)", part=part, whole=whole, share=share))
