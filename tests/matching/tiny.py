"""Tiny matches by hand: a host, an intern, companions, and what each rule makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ipraktik.matching.audit import audit
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import Placement, PointTerm
from ipraktik.model.settings import Rules, Settings
from ipraktik.model.week import ALL_DAYS, Day

TWO = frozenset({Day.MON, Day.TUE})


def host(number: int, **changes: object) -> Host:
    """Return a host of its own organisation that takes two interns on all days."""
    base = Host(
        host_id=f"V{number}",
        email=f"v{number}@example.dk",
        workplace=f"Værtsplads {number}",
        organisation=f"Værtsby {number}",
        sector="Kommune",
        landsdel="Fyn",
        fields=("Sundhed",),
        capacity=2,
        days=5,
        available=ALL_DAYS,
    )
    return replace(base, **changes)


def intern(number: int, **changes: object) -> Intern:
    """Return an intern who wants two days of health on Funen, and has no name to leak."""
    base = Intern(
        intern_id=f"P{number}",
        name=f"Hemmelig {number}",
        email=f"p{number}@example.dk",
        workplace=f"Plads {number}",
        organisation=f"By {number}",
        sector="Kommune",
        interests=("Sundhed",),
        landsdele=("Fyn",),
        days=2,
        available=ALL_DAYS,
    )
    return replace(base, **changes)


def at(who: str, where: str, days: frozenset[Day] = TWO) -> Placement:
    """Return a placement without terms; `with_points` adds them."""
    return Placement(who, where, days)


def with_points(instance: Instance, placements: Sequence[Placement]) -> list[Placement]:
    """Return placements that carry the points the audit works out, so that none differ."""
    points = audit(instance, placements, ()).points
    return [
        replace(one, terms={PointTerm.WISH: points[one.intern_id]})
        if one.intern_id in points and one.host_id in instance.host_by_id
        else one
        for one in placements
    ]


def instance(
    hosts: Sequence[Host], *units: Intern | Unit, rules: Rules | None = None, **more: object
) -> Instance:
    """Return an instance; an intern alone stands for a unit of one."""
    made = tuple(one if isinstance(one, Unit) else Unit((one,)) for one in units)
    settings = Settings(year=2026, rules=rules or Rules())
    return Instance(settings, tuple(hosts), made, **more)


def pair(own_host_id: str = "", **changes: object) -> Unit:
    """Return P1 and P2 as companions."""
    return Unit((intern(1, **changes), intern(2)), own_host_id)
