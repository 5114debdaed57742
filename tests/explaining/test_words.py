"""Tests of words: where a landsdel is, whose points, whose days, and how many places to find."""

from __future__ import annotations

from dataclasses import replace

from ipraktik.explaining.costs import standing
from ipraktik.explaining.deadline import Deadline
from ipraktik.explaining.people import explain_host, explain_intern, most_asked
from ipraktik.matching.reasons import give_reasons
from ipraktik.matching.solve import solve
from ipraktik.model.eligibility import Rule
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.landsdele import in_landsdele
from ipraktik.model.people import Unit
from ipraktik.model.week import Day
from tests.matching.tiny import TWO, host, instance, intern

THREE, LATE = TWO | {Day.WED}, frozenset({Day.TUE, Day.WED, Day.THU})


def nothing(done: int, questions: int) -> None:
    """Tell nobody."""


def test_on_islands_and_in_the_rest() -> None:
    """Tests the word before a part of the country."""
    assert str(in_landsdele(["Fyn", "Nordjylland", "Bornholm"])) == (
        "on Fyn, in Nordjylland, on Bornholm"
    )


def test_whose_days_set_the_limit() -> None:
    """Tests that a companion's shorter visit is told with the companion's ID."""
    made = instance([host(1)], Unit((intern(1, days=4), intern(2, days=3, available=THREE))))
    assert "3 days of the 4 wished: P2 comes for 3 days, and they travel together." in told(made)
    apart = Unit((intern(1, days=3, available=THREE), intern(2, days=3, available=LATE)))
    why = "2 days of the 3 wished: no more days are possible for all who travel together."
    assert why in told(instance([host(1)], apart))


def told(made: Instance) -> list[str]:
    """Return the reasons of P1 in the best match."""
    return [str(one) for one in give_reasons(made, solve(made).placements)["P1"]]


def test_whose_points_and_whose_rule() -> None:
    """Tests the points of each companion, and the companion for whose sake a host is ruled out."""
    made = instance(
        [host(1), host(2, fields=("HR",)), host(3, capacity=1, fields=("HR",))],
        Unit((intern(1, interests=("Sundhed", "HR")), intern(2))),
    )
    base = standing(made, solve(made).placements)
    about = explain_intern(base, made.intern_by_id["P1"], (), Deadline(60), nothing)
    (option,) = about.options
    assert sum(points for _, points in option.points_of) == option.points
    assert [one for one, _ in option.points_of] == ["P1", "P2"]
    assert len(option.terms) == 2
    groups = {one.ids: (one.rules, one.companions) for one in about.ruled_out}
    assert groups == {
        ("V2",): ((Rule.FIELD,), (("P2",),)),
        ("V3",): ((Rule.CAPACITY, Rule.FIELD), ((), ("P2",))),
    }


def test_where_others_are_now() -> None:
    """Tests that a host hears where those are who could have come."""
    made = instance([host(1, capacity=1), host(2, capacity=1)], intern(1), intern(2), intern(3))
    base = standing(made, solve(made).placements)
    about = explain_host(base, made.hosts[0], Deadline(60), nothing)
    assert sorted(one.now for one in about.others) == ["", "V2"]


def test_a_wish_elsewhere_than_promised() -> None:
    """Tests that who is held at a host hears which, beside the wish that was better."""
    made = instance([host(1), host(2)], intern(1), locked={"P1": Promise("V1")})
    made = replace(made, wishes={"P1": ("V2",)})
    assert "Wish 1 (V2): has accepted, or is locked at, V1." in told(made)


def test_few_questions_where_each_takes_long() -> None:
    """Tests that many hosts and interns do not make an answer take many matches."""
    small = instance([host(1)], intern(1))
    large = instance([host(n) for n in range(1, 201)], *(intern(n) for n in range(1, 301)))
    assert most_asked(small) > 1000
    assert most_asked(large) == 3
