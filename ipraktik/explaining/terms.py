"""The points of one placement taken apart in words."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.matching.points import Points
from ipraktik.matching.reasons import guest_parts, wish_number
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import PointTerm
from ipraktik.text import Text, joined, say, say_many


def unit_terms(points: Points, unit: Unit, host: Host, given: int) -> tuple[Text, ...]:
    """Return the terms of a unit; of companions one text each, by ID."""
    if unit.size == 1:
        return tuple(_terms(points, unit, unit.members[0], host, given))
    return tuple(
        say(
            "{intern}: {terms}",
            intern=member.intern_id,
            terms=joined(tuple(_terms(points, unit, member, host, given))),
        )
        for member in sorted(unit.members, key=lambda one: one.intern_id)
    )


def _terms(points: Points, unit: Unit, intern: Intern, host: Host, given: int) -> Iterator[Text]:
    """Yield what a person's points are made of, and what was met at no cost."""
    self_found = unit.own_host_id == host.host_id
    cost = points.terms(intern, host, given, self_found)
    if self_found:
        yield say("agreed beforehand")
    else:
        yield _wish(points, intern, host, cost.get(PointTerm.WISH, 0))
    if PointTerm.INTERN_DAYS in cost:
        yield say_many(
            "{count} day fewer than wished (+{points})",
            "{count} days fewer than wished (+{points})",
            intern.effective_days - given,
            points=cost[PointTerm.INTERN_DAYS],
        )
    if PointTerm.HOST_DAYS in cost:
        yield say_many(
            "{count} day fewer than the host offers (+{points})",
            "{count} days fewer than the host offers (+{points})",
            host.effective_days - given,
            points=cost[PointTerm.HOST_DAYS],
        )
    if PointTerm.GUEST in cost:
        first, *more = guest_parts(intern, host)
        what = say("{one}, {other}", one=first, other=more[0]) if more else first
        yield say("kind of visit: {what} (+{points})", what=what, points=cost[PointTerm.GUEST])
    if PointTerm.FIELD in cost:
        yield say("none of the fields of interest (+{points})", points=cost[PointTerm.FIELD])
    if PointTerm.LANDSDEL in cost:
        yield say(
            "outside the parts of the country wished for (+{points})",
            points=cost[PointTerm.LANDSDEL],
        )


def _wish(points: Points, intern: Intern, host: Host, cost: int) -> Text:
    instance = points.instance
    wished = instance.wishes.get(intern.intern_id, ())
    if not wished:
        return say("has no host wishes")
    if host.host_id not in wished:
        return say("not wished for (+{points})", points=cost) if cost else say("not wished for")
    if (intern.intern_id, host.host_id) in points.mutual_wishes:
        return say("the two wish for each other")
    rank = wish_number(instance, intern, host.host_id)
    return say("wish {rank} (+{points})", rank=rank, points=cost) if cost else _met(rank)


def _met(rank: int) -> Text:
    return say("wish {rank}", rank=rank)
