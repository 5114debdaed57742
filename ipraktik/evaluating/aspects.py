"""What of a visit satisfaction is held against: the value of each respondent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ipraktik.evaluating.grouping import Value
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Rated, VisitFacts
from ipraktik.model.evaluation_report import Aspect
from ipraktik.model.names import fold_field

ONLY_ONE, OTHERS_TOO, COMPANIONS = range(3)
"""Companions are at one host, and one intern has none: one scale, so that no two tables tell
together who was alone among others."""
FIRST, SECOND, LATER, UNWISHED, NO_WISHES, SELF_FOUND = range(6)
LOW, MIDDLE, HIGH = range(3)

ASPECTS: Mapping[Role, tuple[Aspect, ...]] = {
    Role.HOST: (Aspect.DAYS, Aspect.COMPANY, Aspect.GUEST, Aspect.FIELD, Aspect.LANDSDEL),
    Role.INTERN: (
        *(Aspect.DAYS, Aspect.COMPANY, Aspect.GUEST, Aspect.WISH, Aspect.POINTS),
        *(Aspect.FIELD, Aspect.LANDSDEL),
    ),
}
IN_ORDER = frozenset({Aspect.DAYS, Aspect.COMPANY, Aspect.WISH, Aspect.POINTS})
"""Those whose small groups are put together with their neighbours."""


def values_of(rated: Sequence[Rated], aspect: Aspect) -> list[Value | None]:
    """Return the value of each respondent; None where it is not known."""
    if aspect is Aspect.FIELD:
        return list(_spelt([_field(one) for one in rated]))
    if aspect is Aspect.POINTS:
        low, high = point_bounds(rated)
        return [None if p is None else _band(p, low, high) for p in map(_points, rated)]
    return [None if one.facts is None else _OF_FACTS[aspect](one.facts) for one in rated]


def point_bounds(rated: Sequence[Rated]) -> tuple[int, int]:
    """Return up to which points the lowest and the middle third go."""
    points = sorted(p for p in map(_points, rated) if p is not None)
    if not points:
        return (0, 0)
    return points[(len(points) - 1) // 3], points[2 * (len(points) - 1) // 3]


def point_pairs(rated: Sequence[Rated]) -> list[tuple[int, int]]:
    """Return points and satisfaction of the interns of whom both are known."""
    return [
        (points, int(one.satisfied))
        for one in rated
        if one.role is Role.INTERN
        and (points := _points(one)) is not None
        and one.satisfied is not None
    ]


def _points(one: Rated) -> int | None:
    return one.facts.points if one.facts else None


def _band(points: int, low: int, high: int) -> int:
    return LOW if points <= low else MIDDLE if points <= high else HIGH


def first_field(one: Rated) -> str:
    """Return the host's field that is named first, or the one that was answered; may be empty.

    One each: fields that share hosts would tell together how many have both.
    """
    return _field(one) or ""


def _field(one: Rated) -> str | None:
    fields = one.facts.fields if one.facts else one.fields
    return fields[0] if fields else None


def _spelt(fields: Sequence[str | None]) -> list[str | None]:
    """Return each field in one spelling: the first of those that are the same field."""
    spelling = {
        fold_field(one): one for one in sorted({one for one in fields if one}, reverse=True)
    }
    return [spelling[fold_field(one)] if one else None for one in fields]


def _company(facts: VisitFacts) -> int:
    if facts.interns_at_host <= 1 and facts.alone:
        return ONLY_ONE
    return OTHERS_TOO if facts.alone else COMPANIONS


def _wish(facts: VisitFacts) -> int | None:
    if facts.self_found:
        return SELF_FOUND
    if facts.wish_rank is None:
        return None
    named = {-1: UNWISHED, 0: NO_WISHES, 1: FIRST, 2: SECOND}
    return named.get(facts.wish_rank, LATER)


_OF_FACTS: Mapping[Aspect, Callable[[VisitFacts], Value | None]] = {
    Aspect.DAYS: lambda facts: facts.days,
    Aspect.COMPANY: _company,
    Aspect.GUEST: lambda facts: facts.guest or None,
    Aspect.WISH: _wish,
    Aspect.LANDSDEL: lambda facts: facts.landsdel or None,
}
