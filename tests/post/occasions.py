"""Occasions to write letters and calendars for, made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.programme import Visit
from ipraktik.model.settings import Office, Settings
from ipraktik.model.signups import SignUps
from ipraktik.model.week import Day
from ipraktik.post.occasion import Meeting, Occasion
from tests.programme.visit_cases import HOST, INTERNS, visit_of
from tests.writing.match_cases import host, intern

MON_TUE, MON_WED = frozenset({Day.MON, Day.TUE}), frozenset({Day.MON, Day.WED})
OFFICE = Office(
    "Kirsten Koordinator",
    "kirsten@coi.example",
    "00 11 22 33",
    answer_by=date(2026, 6, 15),
    delete_by=date(2026, 12, 31),
)
SETTINGS = Settings(year=2026, office=OFFICE)
MEETING = Meeting("Vejle", date(2026, 8, 19), time(9, 0), time(15, 0))
UNPLACED, EMPTY = intern(90), host(90)


def occasion_of(
    *visits: Visit,
    hosts: tuple[Host, ...] = (),
    interns: tuple[Intern, ...] = (),
    settings: Settings = SETTINGS,
    **more: Any,
) -> Occasion:
    """Return an occasion of these visits, with these others who have none."""
    placed = [visitor.intern for visit in visits for visitor in visit.visitors]
    everybody = tuple(_valid(one) for one in (*placed, *interns))
    all_hosts = (*(replace(visit.host, capacity=3) for visit in visits), *hosts)
    units = tuple(Unit((one,)) for one in everybody if not one.cancelled)
    taking_part = tuple(one for one in all_hosts if not one.cancelled)
    instance = Instance(settings, taking_part, units)
    return Occasion(SignUps(all_hosts, everybody, settings), instance, visits, **more)


def _valid(one: Intern) -> Intern:
    signed_up = datetime(2026, 5, 1, 12, 30)
    return replace(one, days=one.days or 3, signed_up_at=signed_up)


def usual(**more: Any) -> Occasion:
    """Return two interns at one host, an intern without a host and a host without interns."""
    visit = visit_of((MON_TUE, MON_WED), "ab")
    return occasion_of(visit, hosts=(EMPTY,), interns=(UNPLACED,), **more)


__all__ = ["EMPTY", "HOST", "INTERNS", "MEETING", "MON_TUE", "MON_WED", "UNPLACED"]
