"""Tests of the level of those without a place last year, on matches by hand."""

from __future__ import annotations

import pytest

from ipraktik.explaining.cost_words import describe_cost
from ipraktik.explaining.costs import cost_of_fixing, standing
from ipraktik.explaining.deadline import Deadline
from ipraktik.matching.lottery import ticket
from ipraktik.matching.reasons import give_reasons
from ipraktik.matching.solve import solve
from ipraktik.model.certificate import key_of_number, level_keys, number_of
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.placement import LevelName
from tests.matching.tiny import TWO, host, instance, intern, pair

LONG = Deadline(600)
HOME = {"workplace": "Værtsplads 1", "organisation": "Værtsby 1"}


def by_ticket(count: int = 2) -> list[str]:
    """Return interns by their tickets, the one with the fewest first."""
    ids = [f"P{number}" for number in range(1, count + 1)]
    return sorted(ids, key=lambda one: ticket(2026, f"{one.lower()}@example.dk"))


def one_place(**more: object) -> Instance:
    """Return two interns for one place."""
    return instance([host(2, capacity=1)], intern(1), intern(2), **more)


def placed(made: Instance) -> set[str]:
    return {one.intern_id for one in solve(made).placements}


def test_who_waited_goes_before_tickets() -> None:
    few, many = by_ticket()
    assert placed(one_place()) == {many}
    assert placed(one_place(waiting=frozenset({few}))) == {few}
    assert placed(one_place(waiting=frozenset({few, many}))) == {many}


def test_it_goes_before_what_was_sent_and_after_priority() -> None:
    """Tests its place among the levels."""
    few, many = by_ticket()
    sent = {many: Promise("V2", TWO)}
    assert placed(one_place(sent=sent, waiting=frozenset({few}))) == {few}
    first, other = intern(int(many[1:]), **HOME), intern(int(few[1:]))
    hosts = host(1, fields=("Kultur",)), host(2, capacity=1)
    made = instance(hosts, first, other, waiting=frozenset({few}))
    assert made.priority_ids == {many}
    assert placed(made) == {many}


def test_more_places_come_first() -> None:
    """Tests that nobody waits at the cost of a place in all."""
    made = instance([host(1)], pair(), intern(3), waiting=frozenset({"P3"}))
    assert placed(made) == {"P1", "P2"}


def test_the_level_is_told_only_where_somebody_waits() -> None:
    """Tests that the others' numbers stay, and that who takes no part does not count."""
    without = solve(one_place())
    unknown = solve(one_place(waiting=frozenset({"P9"})))
    assert without.levels == unknown.levels
    assert [one.certificate for one in without.levels] == [
        one.certificate for one in unknown.levels
    ]
    names = [one.name for one in solve(one_place(waiting=frozenset({"P1"}))).levels]
    assert names[:4] == list(LevelName)[:4]
    assert LevelName.LAST_YEAR not in [one.name for one in without.levels]


def test_numbers_of_levels_are_read_back() -> None:
    """Tests that kept proposals stay level 3, and last year's is 2b."""
    levels = solve(one_place(waiting=frozenset({"P1"}))).levels
    keys = list(level_keys(levels))
    assert [number_of(key) for key in keys] == ["1", "2", "2b", "3", "4", "5", "6", "7"]
    assert [key_of_number(number_of(key)) for key in keys] == keys


@pytest.mark.parametrize("sent", [False, True])
def test_it_is_told_in_words(sent: bool) -> None:
    """Tests `Begrundelse`, the cause of who is left out, and what it would cost."""
    few, many = by_ticket()
    promised = {many: Promise("V2", TWO)} if sent else {}
    made = one_place(waiting=frozenset({few}), sent=promised)
    placements = solve(made).placements
    assert any("no place last year" in str(one) for one in give_reasons(made, placements)[few])
    base = standing(made, placements)
    unit = made.unit_of[many]
    cost, never = cost_of_fixing(base, unit, made.hosts[0], LONG)
    assert cost is not None
    assert not never
    assert (cost.placed, cost.priority, cost.waiting) == (0, 0, 1)
    assert "none last year" in str(describe_cost(cost, [many], "V2", str)[0])
