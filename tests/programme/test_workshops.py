"""Tests that everybody has one seat, with their own host, at the right workshop."""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from ipraktik.model.people import Host, Intern
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.week import Day
from ipraktik.model.workshops import DEFAULT_WORKSHOPS, Workshop
from ipraktik.programme.distances import Map
from ipraktik.programme.workshop_plan import Seating, WorkshopPlan
from ipraktik.programme.workshops import LARGEST_TABLE, plan_workshops
from ipraktik.reading.geography import geography
from tests.conftest import REPO
from tests.programme.visit_cases import WEEK

PLACES = Map(geography().coordinates, geography().landsdel_of)
DAYS = frozenset({Day.MON, Day.TUE})
AARHUS, VEJLE, HELLERUP = DEFAULT_WORKSHOPS
TOWNS = {"Aarhus": "Aarhus", "Vejle": "Vejle", "Hellerup": "Gentofte"}

with (REPO / "ipraktik/data/kommuner.csv").open(encoding="utf-8-sig") as file:
    ROWS = {row["kommune"]: row for row in csv.DictReader(file)}


def nearest_town(kommune: str) -> str:
    """Return the nearest of the three towns, by the chord between points on a globe."""

    def point(row: dict[str, str]) -> tuple[float, float, float]:
        north, east = math.radians(float(row["lat"])), math.radians(float(row["lon"]))
        flat = math.cos(north)
        return flat * math.cos(east), flat * math.sin(east), math.sin(north)

    here = point(ROWS[kommune])
    return min(TOWNS, key=lambda town: math.dist(here, point(ROWS[TOWNS[town]])))


def host(number: int, kommune: str = "Aarhus", **more: object) -> Host:
    return Host(
        host_id=f"V{number:03d}",
        email=str(more.pop("email", f"v{number}@example.dk")),
        municipality=kommune,
        landsdel=ROWS[kommune]["landsdel"],
        workshop=True,
        **more,  # type: ignore[arg-type]
    )


def intern(number: int, kommune: str = "Aarhus", **more: object) -> Intern:
    return Intern(
        intern_id=f"P{number:03d}",
        email=str(more.pop("email", f"p{number}@example.dk")),
        municipality=kommune,
        workshop=True,
        **more,  # type: ignore[arg-type]
    )


def visit(at: Host, *interns: Intern) -> Visit:
    return Visit(WEEK, at, tuple(Visitor(one, DAYS, one.intern_id) for one in interns))


def plan(
    *visits: Visit, at: Sequence[Workshop] = DEFAULT_WORKSHOPS, must: bool = True
) -> WorkshopPlan:
    return plan_workshops(visits, at, PLACES, must)


def ids(table: Seating) -> list[str]:
    people = [seated.participant for seated in table.people]
    return [one.hosts[0].host_id if one.hosts else one.signup.own_id for one in people]


@pytest.mark.parametrize("kommune", ROWS)
def test_the_nearest_of_the_three(kommune: str) -> None:
    (table,) = plan(visit(host(1, kommune), intern(1, "København"))).tables
    assert table.workshop.town == nearest_town(kommune)
    assert [seated.own.town for seated in table.people if seated.own] == [
        nearest_town(kommune),
        "Hellerup",
    ]


def test_a_landsdel_that_is_named_goes_where_it_is_named() -> None:
    fyn = replace(HELLERUP, landsdele=("Fyn",))
    odense, vejle = plan(
        visit(host(1, "Odense"), intern(1)), visit(host(2, "Vejle"), intern(2)), at=(VEJLE, fyn)
    ).tables[::-1]
    assert (odense.workshop, vejle.workshop) == (fyn, VEJLE)


def test_a_host_with_a_landsdel_only() -> None:
    alone = replace(host(1, "Aalborg"), municipality="")
    assert plan(visit(alone, intern(1))).tables[0].workshop == AARHUS


def test_two_that_visit_each_other_share_a_table_and_so_does_one_contact() -> None:
    a, b = host(1, email="a@example.dk"), host(2, "København", email="B@example.dk")
    both = plan(
        visit(a, intern(1, email="b@example.dk")), visit(b, intern(2, email="A@example.dk"))
    )
    assert [ids(table) for table in both.tables] == [["V001", "V002"]]
    assert both.tables[0].workshop == AARHUS
    again = replace(b, email="a@example.dk")
    (shared,) = plan(visit(a, intern(1)), visit(again, intern(2))).tables
    assert ids(shared) == ["V001", "P001", "P002"]
    assert [one.host_id for one in shared.people[0].participant.hosts] == ["V001", "V002"]


def test_a_chain_of_hosts_is_cut_before_the_table_is_too_large() -> None:
    chain = [
        visit(host(n), intern(n, email=f"v{n + 1}@example.dk"), intern(100 + n), intern(200 + n))
        for n in range(1, 9)
    ]
    tables = plan(*chain).tables
    assert len(tables) > 1
    assert max(len(table.people) for table in tables) <= LARGEST_TABLE
    assert max(Counter(one for table in tables for one in ids(table)).values()) == 1


def test_who_comes() -> None:
    at, said_no, silent = (
        host(1),
        replace(intern(1), workshop=False),
        replace(intern(2), workshop=None),
    )
    visits = visit(at, said_no, silent, intern(3))
    required, free = plan(visits), plan(visits, must=False)
    assert ids(required.tables[0]) == ["V001", "P002", "P003"]
    assert ids(free.tables[0]) == ["V001", "P003"]
    assert [one.signup.own_id for one in free.absent] == ["P001", "P002"]


def test_without_the_host_each_intern_goes_to_the_own_workshop() -> None:
    away = replace(host(1), workshop=False)
    tables = plan(visit(away, intern(1, "København"), intern(2)), must=False).tables
    assert [(one.workshop, one.number, ids(one)) for one in tables] == [
        (AARHUS, 1, ["P002"]),
        (HELLERUP, 1, ["P001"]),
    ]


@pytest.mark.parametrize("seed", range(30))
def test_everybody_once_and_with_the_own_host(seed: int) -> None:
    """Tests whole weeks in which some are contacts of several hosts, and some are interns too."""
    random = Random(seed)
    kommuner = sorted(ROWS)
    hosts = [
        host(n, random.choice(kommuner), email=f"v{random.randint(1, 40)}@x.dk")
        for n in range(1, 31)
    ]
    emails = [f"p{n}@x.dk" for n in range(60)]
    for n in range(0, 60, 12):
        emails[n] = f"v{n // 12 + 1}@x.dk"
    interns = [intern(n, random.choice(kommuner), email=email) for n, email in enumerate(emails)]
    visits = [visit(one, *interns[2 * n : 2 * n + 2]) for n, one in enumerate(hosts)]
    whole = plan(*visits)
    seen = Counter(s.participant.email_identity for table in whole.tables for s in table.people)
    assert set(seen) == {one.email for one in (*hosts, *interns)}
    assert set(seen.values()) == {1}
    assert not whole.absent
    table_of = {
        seated.participant.email_identity: table
        for table in whole.tables
        for seated in table.people
    }
    contacts = {one.email for one in hosts}
    for one in visits:
        for visitor in one.visitors:
            if visitor.intern.email not in contacts:
                assert table_of[visitor.intern.email] is table_of[one.host.email]
    for table in whole.tables:
        if len(table.visits) == 1:
            assert table.workshop.town == nearest_town(table.visits[0].host.municipality)
    for workshop in DEFAULT_WORKSHOPS:
        tables = whole.tables_at(workshop)
        assert [table.number for table in tables] == list(range(1, len(tables) + 1))
    assert plan(*visits[::-1]) == whole
