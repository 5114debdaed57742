"""What a match is worth on every level, and whether that is what is said of it; for the audit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ipraktik.matching.audit_points import LOT_ROUNDS, derive_lots, derive_totals
from ipraktik.matching.audit_rules import Violation
from ipraktik.model.instance import Instance
from ipraktik.model.placement import LevelName, LevelResult
from ipraktik.text import Text, say

_WRONG_TOTALS: Mapping[LevelName, Text] = {
    LevelName.PLACED: say("The match is said to place {said} interns but places {found}."),
    LevelName.PRIORITY: say(
        "The match is said to place {said} interns with priority but places {found}."
    ),
    LevelName.LAST_YEAR: say(
        "The match is said to place {said} of those without a place last year but places {found}."
    ),
    LevelName.KEPT: say(
        "The match is said to keep {said} of the proposals that were sent but keeps {found}."
    ),
    LevelName.TICKETS: say(
        "The lottery tickets of those placed are said to add up to {said} but add up to {found}."
    ),
    LevelName.POINTS: say(
        "The points of the match are said to add up to {said} but add up to {found}."
    ),
}
_GAINS = frozenset(_WRONG_TOTALS) - {LevelName.POINTS}
"""Levels of which more is better; a `LevelResult` holds them with the opposite sign."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What a match is worth, worked out again.

    Parameters
    ----------
    values : mapping of LevelName to int
        Plain counts and sums; the last lottery is not among them.
    with_points : mapping of int to int
        How many have so many points, empty hosts counted too; all there are.
    lots : tuple of int
        The sums of the last lottery, round by round.
    """

    values: Mapping[LevelName, int]
    with_points: Mapping[int, int]
    lots: tuple[int, ...]


def total_up(instance: Instance, host_of: Mapping[str, str], points: Mapping[str, int]) -> Totals:
    """Return what placements are worth: who is where, and the points of each."""
    counts = Counter(points.values())
    empty = instance.host_by_id.keys() - host_of.values()
    if empty:
        counts[instance.settings.weights.empty_host] += len(empty)
    lots = [0] * LOT_ROUNDS
    for unit in instance.units:
        host = instance.host_by_id.get(host_of.get(unit.members[0].intern_id, ""))
        drawn = derive_lots(instance, unit, host) if host else lots[:0]
        for number, lot in enumerate(drawn):
            lots[number] += lot
    return Totals(derive_totals(instance, host_of, points), counts, tuple(lots))


def check_levels(totals: Totals, levels: Sequence[LevelResult]) -> Iterator[Violation]:
    """Yield every total that is not what is said."""
    for level in levels:
        if level.name not in totals.values:
            continue
        said = -level.value if level.name in _GAINS else level.value
        found = totals.values[level.name]
        if said != found:
            text = replace(_WRONG_TOTALS[level.name], values={"said": said, "found": found})
            yield Violation("", "", text)
    yield from _check_ladder(totals.with_points, levels)
    yield from _check_lots(totals.lots, levels)


def _check_lots(lots: Sequence[int], levels: Sequence[LevelResult]) -> Iterator[Violation]:
    rounds = [level.value for level in levels if level.name is LevelName.LOTTERY]
    for number, (said, found) in enumerate(zip(rounds, lots, strict=False), start=1):
        if said != found:
            text = say(
                "The lots of round {number} are said to add up to {said} but add up to {found}.",
                number=number,
                said=said,
                found=found,
            )
            yield Violation("", "", text)


def _check_ladder(counts: Mapping[int, int], levels: Sequence[LevelResult]) -> Iterator[Violation]:
    """Yield each number of points that more or fewer have than is said, if it is said at all."""
    said = {level.points: level.value for level in levels if level.points is not None}
    for points in sorted(said.keys() | counts.keys()) if said else ():
        if said.get(points, 0) != counts.get(points, 0):
            text = say(
                "{said} are said to have {points} points, but {found} have.",
                said=said.get(points, 0),
                points=points,
                found=counts.get(points, 0),
            )
            yield Violation("", "", text)
