"""Tests that the sketch holds for everybody, over every way in which people can come."""

from __future__ import annotations

from datetime import time
from itertools import pairwise

import pytest

from ipraktik.model.programme import Activity, Session, Visit
from ipraktik.model.week import Day
from ipraktik.programme.sketch import sketch_programme
from tests.programme.visit_cases import DAY_SETS, HOST, all_visits, visit_of


def sessions_by_day(visit: Visit) -> dict[Day, list[Session]]:
    days: dict[Day, list[Session]] = {}
    for session in sketch_programme(visit).sessions:
        days.setdefault(session.day, []).append(session)
    return days


def check(visit: Visit) -> None:
    """Check a sketch against the rules, from the visitors' days alone."""
    by_day = sessions_by_day(visit)
    present = {day for visitor in visit.visitors for day in visitor.days}
    assert set(by_day) == present, "sessions on the visit's days, and on no other"
    for day, sessions in by_day.items():
        here = [visitor for visitor in visit.visitors if day in visitor.days]
        kinds = [session.activity for session in sessions]
        assert all(time(9) <= s.start < s.end <= time(15, 30) for s in sessions)
        assert all(one.end <= other.start for one, other in pairwise(sessions))
        assert kinds.count(Activity.LUNCH) == 1
        assert kinds.count(Activity.REFLECTION) == 1
        assert Activity.SHADOWING in kinds
        assert (Activity.SPARRING in kinds) == (len({one.unit for one in here}) > 1)
        arrives = any(min(one.days) == day for one in here)
        assert (Activity.WELCOME in kinds) == (day == min(present))
        assert (Activity.ARRIVAL in kinds) == (arrives and day != min(present))
        assert (Activity.FAREWELL in kinds) == any(max(one.days) == day for one in here)
        for session in sessions:
            alone = session.activity in (Activity.SPARRING, Activity.REFLECTION)
            assert session.staff_needed is not alone
    for visitor in visit.visitors:
        met = {session.activity for day in visitor.days for session in by_day[day]}
        assert {Activity.TALK, Activity.THEME, Activity.FAREWELL, Activity.SHADOWING} <= met
        assert met & {Activity.WELCOME, Activity.ARRIVAL}


def test_one_and_two_interns_and_companions() -> None:
    for visit in all_visits(most_interns=2):
        check(visit)


@pytest.mark.parametrize("units", ["aaa", "aab"])
def test_three_interns_with_companions(units: str) -> None:
    for visit in all_visits():
        if "".join(visitor.unit for visitor in visit.visitors) == units:
            check(visit)


def test_three_interns_alone() -> None:
    # 26 x 26 x 26 combinations; who is who makes no difference, so ordered ones are enough.
    for first, one in enumerate(DAY_SETS):
        for second, two in enumerate(DAY_SETS[first:], start=first):
            for three in DAY_SETS[second:]:
                check(visit_of((one, two, three), "abc"))


def test_sketch_is_sorted_and_always_the_same() -> None:
    visit = visit_of((DAY_SETS[0], DAY_SETS[-1]), "ab")
    sessions = sketch_programme(visit).sessions
    assert list(sessions) == sorted(sessions, key=lambda one: (one.day, one.start))
    assert sketch_programme(visit) == sketch_programme(visit)


def test_farewell_names_those_who_leave_first() -> None:
    visit = visit_of((frozenset({Day.MON, Day.TUE}), frozenset({Day.TUE, Day.WED})), "ab")
    titles = [str(s.title) for s in sketch_programme(visit).sessions]
    assert [title for title in titles if title.startswith("Farewell")] == [
        "Farewell to Anne-Mette",
        "Farewell",
    ]


def test_theme_names_the_hosts_field() -> None:
    visit = visit_of((frozenset({Day.MON, Day.TUE}), frozenset({Day.THU, Day.FRI})), "ab")
    titles = [str(s.title) for s in sketch_programme(visit).sessions]
    assert [f"Theme: {field}" for field in HOST.fields] == [
        title for title in titles if title.startswith("Theme")
    ]


def test_companions_are_reminded_to_carry_it_home_together() -> None:
    days = frozenset({Day.MON, Day.TUE})
    for units, expected in (("aa", True), ("ab", False)):
        notes = [str(s.note) for s in sketch_programme(visit_of((days, days), units)).sessions]
        assert any("Companions" in note for note in notes) is expected
