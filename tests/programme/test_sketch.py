"""Tests that the sketch holds for everybody, over every way in which people can come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest

from ipraktik.model.people import Level
from ipraktik.model.programme import Activity, Visit
from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.programme.sketch import sketch_programme
from ipraktik.writing.host_page import programme_sheet
from tests.programme.checker import check_default
from tests.programme.pages import check_page
from tests.programme.visit_cases import DAY_SETS, HOST, INTERNS, all_visits, visit_of

BOTH = frozenset({Day.MON, Day.TUE})


def check(visit: Visit) -> None:
    """Check a sketch, and the page that it is shown on."""
    programme = sketch_programme(visit)
    check_default(programme)
    check_page(programme_sheet(programme, Office()), programme)


def test_one_and_two_interns_and_companions() -> None:
    for visit in all_visits(most_interns=2):
        check(visit)


@pytest.mark.parametrize("units", ["aaa", "aab"])
def test_three_interns_with_companions(units: str) -> None:
    for visit in all_visits():
        if "".join(visitor.unit for visitor in visit.visitors) == units:
            check(visit)


def three_alone() -> Iterator[Visit]:
    # 26 x 26 x 26 combinations; who is who makes no difference, so ordered ones are enough.
    for first, one in enumerate(DAY_SETS):
        for second, two in enumerate(DAY_SETS[first:], start=first):
            for three in DAY_SETS[second:]:
                yield visit_of((one, two, three), "abc")


@pytest.mark.parametrize("part", range(4))
def test_three_interns_alone(part: int) -> None:
    for number, visit in enumerate(three_alone()):
        if number % 4 == part:
            check(visit)


def with_levels(visit: Visit, *levels: Level | None) -> Visit:
    visitors = tuple(
        replace(visitor, intern=replace(visitor.intern, level=level))
        for visitor, level in zip(visit.visitors, levels, strict=True)
    )
    return replace(visit, visitors=visitors)


def notes(visit: Visit, activity: Activity) -> list[str]:
    sessions = sketch_programme(visit).sessions
    return [str(one.note) for one in sessions if one.activity is activity]


def test_sketch_is_always_the_same() -> None:
    visit = visit_of((DAY_SETS[0], DAY_SETS[-1]), "ab")
    assert sketch_programme(visit) == sketch_programme(visit)


def test_who_comes_later_has_a_short_welcome_of_the_own() -> None:
    visit = visit_of((BOTH, frozenset({Day.TUE, Day.WED})), "ab")
    first, second = (
        one
        for one in sketch_programme(visit).sessions
        if one.activity in (Activity.WELCOME, Activity.ARRIVAL)
    )
    assert (first.day, first.minutes) == (Day.MON, 60)
    assert (second.day, second.start, second.minutes) == (Day.TUE, time(9), 30)
    assert second.title == "Velkomst til Bo"
    assert "Anne-Mette: opgaver imens." in str(second.note)


def test_farewells_name_those_who_leave() -> None:
    visit = visit_of((BOTH, frozenset({Day.TUE, Day.WED})), "ab")
    titles = [str(s.title) for s in sketch_programme(visit).sessions]
    farewells = [title for title in titles if title.startswith("Farvel")]
    assert farewells == ["Farvel til Anne-Mette", "Farvel til Bo"]


def test_theme_names_the_hosts_field_that_guests_want_first() -> None:
    visit = visit_of((BOTH, frozenset({Day.THU, Day.FRI})), "ab")
    titles = [str(s.title) for s in sketch_programme(visit).sessions]
    themes = [title for title in titles if title.startswith("Tema")]
    assert INTERNS[0].interests == ("Digitalisering",)
    assert themes[:2] == ["Tema: Digitalisering", "Tema: Natur, klima og miljø"]


def test_what_the_host_shows_is_in_the_programme() -> None:
    assert notes(visit_of((BOTH,), "a"), Activity.EXPERIENCE) == [HOST.offer]
    without = replace(visit_of((BOTH,), "a"), host=replace(HOST, offer=" "))
    assert notes(without, Activity.EXPERIENCE) == []


def test_companions_are_reminded_to_carry_it_home_together() -> None:
    for units, expected in (("aa", True), ("ab", False)):
        sessions = sketch_programme(visit_of((BOTH, BOTH), units)).sessions
        for one in (one for one in sessions if one.activity is Activity.REFLECTION):
            assert ("(Anne-Mette og Bo sammen)" in str(one.title)) is expected
            assert ("bæres det hjem" in str(one.note)) is expected


def test_managers_follow_and_meet_a_manager() -> None:
    visit = visit_of((BOTH, BOTH), "aa")
    mixed = with_levels(visit, Level.MANAGER, None)
    assert all("Anne-Mette følger gerne en leder" in n for n in notes(mixed, Activity.SHADOWING))
    assert notes(mixed, Activity.CONVERSATION)[0] == (
        "Anne-Mette taler med en leder om at lede. Bo taler med en kollega i samme slags job."
    )
    employees = with_levels(visit, Level.EMPLOYEE, Level.EMPLOYEE)
    told = notes(employees, Activity.SHADOWING) + notes(employees, Activity.CONVERSATION)
    assert not any("leder" in note for note in told)


def test_interests_that_the_host_has_come_first() -> None:
    visit = visit_of((frozenset({Day.MON, Day.TUE, Day.WED}),), "a")
    assert "Gerne noget om »Digitalisering«." in notes(visit, Activity.SHADOWING)[-1]
