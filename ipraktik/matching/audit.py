"""An independent check of any match: every hard rule, every point and every total.

It shares nothing with the solver but the data model. The rules of contract 3 stand here a
second time, on purpose, and no module that helps to find a match is imported.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ipraktik.matching.audit_moves import derive_least_kept
from ipraktik.matching.audit_offers import Offers
from ipraktik.matching.audit_points import own_limit
from ipraktik.matching.audit_rules import (
    LOCK,
    Violation,
    Visit,
    check_visit,
    derive_points,
    locks_of,
)
from ipraktik.matching.audit_totals import check_levels, total_up
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit
from ipraktik.model.placement import LevelName, LevelResult, Placement
from ipraktik.model.week import format_days
from ipraktik.text import say

__all__ = ["Audit", "Violation", "audit"]


@dataclass(frozen=True)
class Audit:
    """What the check found.

    Parameters
    ----------
    violations : tuple of Violation
        Sorted by intern, host and text; empty for a faultless match.
    totals : mapping of LevelName to int
        Worked out again, as plain counts and sums; the last lottery is not among them.
    points : mapping of intern ID to int
        The points of every placed intern, worked out again.
    with_points : mapping of int to int
        How many have so many points; an empty host counts as one with *tom vært* points.
    """

    violations: tuple[Violation, ...]
    totals: Mapping[LevelName, int]
    points: Mapping[str, int]
    with_points: Mapping[int, int]


def audit(
    instance: Instance, placements: Sequence[Placement], levels: Sequence[LevelResult]
) -> Audit:
    """Check a match against contracts 3 and 4, whoever made it.

    Parameters
    ----------
    instance : Instance
        The people that take part.
    placements : sequence of Placement
        Who visits which host on which days; in any order, and possibly wrong in any way.
    levels : sequence of LevelResult
        What the match is said to be worth; levels that are not given are not compared.

    Returns
    -------
    Audit
    """
    ordered = sorted(placements, key=lambda one: (one.intern_id, one.host_id))
    visits = [
        Visit(instance, one, instance.intern_by_id[one.intern_id], instance.host_by_id[one.host_id])
        for one in ordered
        if one.intern_id in instance.intern_by_id and one.host_id in instance.host_by_id
    ]
    # Of a person placed twice only the first placement counts in totals.
    first = {visit.intern.intern_id: visit for visit in reversed(visits)}
    points = {who: derive_points(visit) for who, visit in sorted(first.items())}
    host_of = {who: visit.host.host_id for who, visit in first.items()}
    totals = total_up(instance, host_of, points)
    found = [
        *_unknown(instance, ordered),
        *_twice(ordered),
        *_at_hosts(instance, visits),
        *_of_units(instance, first),
        *(violation for visit in visits for violation in check_visit(visit)),
        *check_levels(totals, levels),
        *_moves(instance, totals.values[LevelName.KEPT]),
    ]
    found.sort(key=lambda one: (one.intern_id, one.host_id, str(one.message)))
    return Audit(tuple(found), totals.values, points, totals.with_points)


def _moves(instance: Instance, kept: int) -> Iterator[Violation]:
    """Yield that more of those who were sent a host have moved than were to move at most."""
    if instance.max_moves is None:
        return
    least = derive_least_kept(Offers(instance))
    if least is not None and kept < least:
        text = say(
            "At least {least} sent proposals were to be kept (--max-moves), but {kept} are.",
            least=least,
            kept=kept,
        )
        yield Violation("", "", text)


def _unknown(instance: Instance, placements: Sequence[Placement]) -> Iterator[Violation]:
    for one in placements:
        who, where = one.intern_id, one.host_id
        if who not in instance.intern_by_id:
            text = say("The intern {intern} is not among those who take part.", intern=who)
            yield Violation(who, where, text, 1)
        if where not in instance.host_by_id:
            text = say(
                "The intern {intern} is placed at {host}, which is not among the hosts "
                "that take part.",
                intern=who,
                host=where,
            )
            yield Violation(who, where, text, 1)


def _twice(placements: Sequence[Placement]) -> Iterator[Violation]:
    for who, times in Counter(one.intern_id for one in placements).items():
        if times > 1:
            text = say("The intern {intern} is placed more than once.", intern=who)
            yield Violation(who, "", text, 1)


def _at_hosts(instance: Instance, visits: Sequence[Visit]) -> Iterator[Violation]:
    """Rules 1 and 3, as far as they concern all the visitors of a host together."""
    for host_id, host in instance.host_by_id.items():
        guests = [visit for visit in visits if visit.host.host_id == host_id]
        days = {day for visit in guests for day in visit.placement.days}
        if len(guests) > host.capacity:
            text = say(
                "The host {host} is given {given} interns but takes {limit} at most.",
                host=host_id,
                given=len(guests),
                limit=host.capacity,
            )
            yield Violation("", host_id, text, 1)
        if len(days) > own_limit(host):
            text = say(
                "The host {host} has visitors on {days} but receives on {limit} days at most.",
                host=host_id,
                days=format_days(days),
                limit=own_limit(host),
            )
            yield Violation("", host_id, text, 3)


def _of_units(instance: Instance, first: Mapping[str, Visit]) -> Iterator[Violation]:
    """Rules 2, 6 and 7, and locks, which concern companions as one."""
    for unit in instance.units:
        ids = sorted(member.intern_id for member in unit.members)
        visits = [first[who] for who in ids if who in first]
        yield from _apart(ids, visits)
        if locks_of(instance, unit):
            yield from _locks(instance, unit, visits)
        else:
            yield from _promises(instance, unit, visits)


def _apart(ids: Sequence[str], visits: Sequence[Visit]) -> Iterator[Violation]:
    """Rule 2: companions get the same host and the same days, or none of them is placed."""
    hosts = sorted({visit.host.host_id for visit in visits})
    if visits and (len(visits) < len(ids) or len(hosts) > 1):
        text = say("The companions {interns} do not have the same host.", interns=_join(ids))
        yield Violation(ids[0], hosts[0], text, 2)
    elif len({visit.placement.days for visit in visits}) > 1:
        text = say("The companions {interns} do not have the same days.", interns=_join(ids))
        yield Violation(ids[0], hosts[0], text, 2)


def _locks(instance: Instance, unit: Unit, visits: Sequence[Visit]) -> Iterator[Violation]:
    """Contract 5: what is locked stays, host and days."""
    ids = sorted(member.intern_id for member in unit.members)
    given = [(visit.host.host_id, visit.placement.days) for visit in visits]
    for lock in locks_of(instance, unit):
        kept = [host == lock.host_id and lock.days in (frozenset(), days) for host, days in given]
        if not kept or not all(kept):
            text = say(
                "{interns} must be placed at {host} as locked.",
                interns=_join(ids),
                host=lock.host_id,
            )
            yield Violation(ids[0], lock.host_id, text, LOCK)
            return


def _promises(instance: Instance, unit: Unit, visits: Sequence[Visit]) -> Iterator[Violation]:
    """Rules 6 and 7: what was found beforehand, and what was refused."""
    ids = sorted(member.intern_id for member in unit.members)
    hosts = sorted({visit.host.host_id for visit in visits})
    refused = {(who, host) for who in ids for host in (*hosts, unit.own_host_id)}
    refused &= instance.refused
    # A refusal comes after the agreement, so it frees the unit from it.
    if unit.own_host_id and unit.own_host_id not in hosts and (hosts or not refused):
        text = say(
            "{interns} must be placed at {host}, the host that was found beforehand.",
            interns=_join(ids),
            host=unit.own_host_id,
        )
        yield Violation(ids[0], unit.own_host_id, text, 6)
    for who, host in sorted(refused):
        if host in hosts:
            text = say(
                "The intern {intern} is placed at {host}, which has been refused before.",
                intern=who,
                host=host,
            )
            yield Violation(who, host, text, 7)


def _join(ids: Sequence[str]) -> str:
    return ", ".join(ids)
