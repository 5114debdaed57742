"""Tests that visits hold the right people, and nobody else."""

from __future__ import annotations

from dataclasses import replace

from ipraktik.model.people import Unit
from ipraktik.model.placement import Placement
from ipraktik.model.week import Day
from ipraktik.programme.visits import build_visits
from ipraktik.programme.wording import short_names
from tests.programme.visit_cases import HOST, INTERNS, WEEK, visit_of

OTHER = replace(HOST, host_id="V001", workplace="Kulturhuset")
HOSTS = {host.host_id: host for host in (HOST, OTHER)}
PEOPLE = {intern.intern_id: intern for intern in INTERNS}
DAYS = frozenset({Day.MON, Day.TUE})


def test_visits_are_sorted_and_hold_only_own_interns() -> None:
    placements = [
        Placement("P003", "V007", DAYS),
        Placement("P002", "V001", DAYS),
        Placement("P001", "V007", DAYS),
    ]
    visits = build_visits(HOSTS, PEOPLE, placements, WEEK)
    people = [[one.intern.intern_id for one in visit.visitors] for visit in visits]
    assert [visit.host.host_id for visit in visits] == ["V001", "V007"]
    assert people == [["P002"], ["P001", "P003"]]
    assert visits == build_visits(HOSTS, PEOPLE, reversed(placements), WEEK)


def test_companions_share_a_unit_and_know_each_other() -> None:
    unit = Unit(INTERNS[:2], "V007")
    placements = [Placement(intern.intern_id, "V007", DAYS) for intern in INTERNS]
    (visit,) = build_visits(HOSTS, PEOPLE, placements, WEEK, [unit, Unit(INTERNS[2:])])
    first, second, third = visit.visitors
    assert first.unit == second.unit != third.unit
    assert first.companions == (INTERNS[1].name,)
    assert third.companions == ()
    assert [one.self_found for one in visit.visitors] == [True, True, False]
    assert visit.units_present(Day.MON) == 2


def test_a_companion_at_another_host_is_not_named() -> None:
    placements = [Placement("P001", "V007", DAYS), Placement("P002", "V001", DAYS)]
    visits = build_visits(HOSTS, PEOPLE, placements, WEEK, [Unit(INTERNS[:2])])
    assert all(visitor.companions == () for visit in visits for visitor in visit.visitors)


def test_short_names_are_first_names_unless_shared() -> None:
    visit = visit_of((DAYS, DAYS, DAYS), "abc")
    assert list(short_names(visit.visitors).values()) == ["Anne-Mette", "Bo", "Camilla"]
    names = ("Bo Friis", "Bo Holm", "Holm, Anna")
    renamed = [
        replace(visitor, intern=replace(visitor.intern, name=name))
        for visitor, name in zip(visit.visitors, names, strict=True)
    ]
    assert tuple(short_names(renamed).values()) == names
