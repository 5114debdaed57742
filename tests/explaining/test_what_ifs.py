"""Tests of causes, helps, questions and recruits, against every assignment of tiny instances."""

from __future__ import annotations

import random
from dataclasses import replace

from ipraktik.explaining.alternatives import find_alternatives
from ipraktik.explaining.causes import could_change_places, find_cause
from ipraktik.explaining.deadline import Deadline
from ipraktik.explaining.helps import find_helps, would_place
from ipraktik.explaining.questions import find_questions
from ipraktik.explaining.recruiting import find_recruits, new_host
from ipraktik.explaining.relaxing import named_hosts, open_answers, single_answers
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.matching.solve import solve
from ipraktik.matching.what_if import with_host
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit
from ipraktik.model.placement import SupplyRow
from ipraktik.model.week import ALL_DAYS, Day
from tests.explaining.test_costs import LONG, tiny_oracles
from tests.matching.adapters import to_instance
from tests.matching.tiny import TWO, host, instance, intern, pair
from tests.matching.what_ifs_brute import can_all_be_placed, most_placed
from tests.oracle.random_instances import FIELDS, LANDSDELE


def nothing(done: int, questions: int) -> None:
    """Tell nobody."""


def built(made: Instance) -> WhatIfs:
    return WhatIfs(made, solve(made).placements)


def test_every_relaxed_answer_against_every_assignment() -> None:
    """Tests of each answer given otherwise whether it gives a place that costs nobody theirs."""
    yes = no = 0
    for seed, oracle in tiny_oracles(80, first=60_000):
        what_ifs, rng = built(to_instance(oracle)), random.Random(seed)
        left = [member for unit in what_ifs.unplaced for member in unit.members]
        for one in rng.sample(left, min(2, len(left))):
            made = what_ifs.instance
            tries = [*single_answers(made, one), *open_answers(made, one)]
            tries += [*named_hosts(made, one, False), *named_hosts(made, one, True)]
            for relaxed in rng.sample(tries, min(8, len(tries))):
                placed = [u for u in relaxed.instance.units if what_ifs.is_placed(u)]
                wanted = can_all_be_placed(relaxed.instance, [*placed, relaxed.unit])
                told = would_place(what_ifs, relaxed)
                assert told == wanted, f"seed {seed}, {one.intern_id}: {relaxed.answer}"
                yes, no = yes + wanted, no + (not wanted)
    assert min(yes, no) > 30, (yes, no)


def test_every_question_to_a_host_against_every_assignment() -> None:
    """Tests how many more one place, or one day, more gives; also those that give nothing."""
    gains = 0
    for seed, oracle in tiny_oracles(60, first=70_000):
        what_ifs = built(to_instance(oracle))
        made, before = what_ifs.instance, len(what_ifs.host_of)
        rng = random.Random(seed)
        for one in rng.sample(made.hosts, min(2, len(made.hosts))):
            day = rng.choice(tuple(Day))
            for changed in (
                replace(one, capacity=min(3, one.capacity + 1)),
                replace(one, available=one.available | {day}),
                replace(one, days=min(5, one.days + 1)),
            ):
                other = with_host(made, changed)
                more = most_placed(other) - before
                assert what_ifs.gain(other, [changed]) == more, f"seed {seed}, {one.host_id}"
                gains += more
    assert gains > 10


def test_the_few_to_ask_first() -> None:
    """Tests that every question and every running total is what all assignments give."""
    asked = 0
    for seed, oracle in tiny_oracles(40, first=75_000):
        what_ifs = built(to_instance(oracle))
        made, before = what_ifs.instance, len(what_ifs.host_of)
        questions, whole = find_questions(what_ifs, LONG, nothing)
        assert whole
        assert [one.more for one in questions if one.together is None] == sorted(
            (one.more for one in questions if one.together is None), reverse=True
        )
        totals = [one.together for one in questions if one.together is not None]
        assert totals == sorted(set(totals)), f"seed {seed}"
        for one in questions:
            asked += 1
            assert 0 < one.more <= len(made.interns) - before, f"seed {seed}"
        if questions:
            assert questions[0].together == questions[0].more == max(q.more for q in questions)
    assert asked > 10


def test_recruits_against_every_assignment() -> None:
    """Tests how many more one new host of 1, 2 and 3 places gives, field by landsdel."""
    gains = 0
    for seed, oracle in tiny_oracles(40, first=80_000):
        what_ifs, rng = built(to_instance(oracle)), random.Random(seed)
        made, before = what_ifs.instance, len(what_ifs.host_of)
        rows = [SupplyRow(rng.choice(FIELDS), rng.choice(LANDSDELE), 0, 1) for _ in range(2)]
        found = find_recruits(what_ifs, rows, LONG, nothing)
        for row in rows:
            for places, more in enumerate(found[row.field, row.landsdel], start=1):
                other = with_host(made, new_host(row, places))
                assert more == most_placed(other) - before, f"seed {seed}, {row}, {places}"
                gains += more
    assert gains > 10


def test_rivals_against_every_assignment() -> None:
    """Tests who could have stood back for somebody without a place."""
    yes = no = 0
    for seed, oracle in tiny_oracles(60, first=85_000):
        what_ifs = built(to_instance(oracle))
        made = what_ifs.instance
        placed = [unit for unit in made.units if what_ifs.is_placed(unit) and not unit.own_host_id]
        for unit in what_ifs.unplaced[:2]:
            for rival in placed[:3]:
                others = [one for one in made.units if what_ifs.is_placed(one) and one is not rival]
                without = replace(made, units=tuple(u for u in made.units if u is not rival))
                wanted = can_all_be_placed(without, [*others, unit])
                assert could_change_places(what_ifs, unit, rival) == wanted, f"seed {seed}"
                yes, no = yes + wanted, no + (not wanted)
    assert min(yes, no) > 5, (yes, no)


def test_alternatives_against_every_assignment() -> None:
    """Tests that the next hosts are possible, in order, and true about who would lose."""
    known = 0
    for seed, oracle in tiny_oracles(40, first=90_000):
        what_ifs = built(to_instance(oracle))
        made = what_ifs.instance
        for intern_id, found in find_alternatives(what_ifs, LONG, nothing).items():
            unit = made.unit_of[intern_id]
            for one in found:
                assert one.host_id != what_ifs.host_of[intern_id]
                place = made.host_by_id[one.host_id]
                assert is_eligible(made, unit, place), f"seed {seed}"
                placed = [u for u in made.units if what_ifs.is_placed(u)]
                wanted = can_all_be_placed(made, placed, {unit.identity: one.host_id})
                if one.loses_nobody is not None:
                    assert one.loses_nobody == wanted, f"seed {seed}, {intern_id}, {one}"
                    known += 1
                assert wanted or not one.has_room
    assert known > 30


def cause_of(what_ifs: WhatIfs, who: str) -> str:
    return str(find_cause(what_ifs, what_ifs.instance.unit_of[who], LONG))


def test_cause_names_the_group_and_the_lottery() -> None:
    """Tests two places for three, with others elsewhere whom it does not concern."""
    far = intern(9, landsdele=("Bornholm",))
    made = instance([host(1), host(2, landsdel="Bornholm")], *(intern(n) for n in (1, 2, 3)), far)
    what_ifs = built(made)
    (left,) = what_ifs.unplaced
    assert cause_of(what_ifs, left.members[0].intern_id) == (
        "3 interns share 2 places: Sundhed on Fyn. 2 of the others could have been without a host "
        "instead; the lottery decided it."
    )


def test_cause_names_priority() -> None:
    """Tests that somebody whose own workplace is a host goes first."""
    home = {"workplace": "Værtsplads 2", "organisation": "Værtsby 2"}
    made = instance(
        [host(1, capacity=1), host(2, landsdel="Bornholm")], intern(1, **home), intern(2)
    )
    assert "went first" in cause_of(built(made), "P2")


def test_cause_counts_what_a_pair_would_cost() -> None:
    """Tests a pair that would take the places of three who travel together."""
    three = Unit(tuple(intern(number) for number in (3, 4, 5)))
    what_ifs = built(instance([host(1, capacity=3)], pair(), three))
    assert cause_of(what_ifs, "P1") == (
        "5 interns share 3 places: Sundhed on Fyn. With a place here, 1 intern fewer would have "
        "one in all."
    )


def test_cause_where_days_are_in_the_way() -> None:
    """Tests that free places that no days fill are told as such."""
    late = intern(2, available=frozenset({Day.THU, Day.FRI}))
    made = instance([host(1, days=2)], intern(1, available=TWO), late)
    what_ifs = built(made)
    left = what_ifs.unplaced[0].members[0].intern_id
    assert "for companions and days only 1 can be filled" in cause_of(what_ifs, left)


def test_helps_in_words() -> None:
    """Tests one sentence for each kind of answer, and companions apart from the person alone."""
    made = instance(
        [host(1, landsdel="Fyn", capacity=1), host(2, landsdel="Bornholm", fields=("Kultur",))],
        intern(1, interests=("Kultur",)),
        Unit((intern(2, landsdele=("Bornholm",)), intern(3, landsdele=("Bornholm",)))),
    )
    what_ifs = built(made)
    assert [str(text) for text in find_helps(what_ifs, made.intern_by_id["P1"])] == [
        "One field of interest more: Sundhed.",
        "One part of the country more: Bornholm.",
        "Wishing by name for one of these: V1, V2.",
    ]
    assert [str(text) for text in find_helps(what_ifs, made.intern_by_id["P2"])] == [
        "One field of interest more for all companions: Kultur.",
        "All companions wishing by name for one of these: V2.",
    ]


def test_a_day_more_helps() -> None:
    """Tests the day that is missing, at a host of two days."""
    made = instance(
        [host(1, available=frozenset({Day.MON, Day.TUE}), days=2)],
        intern(1, available=ALL_DAYS - {Day.MON}),
    )
    texts = [str(text) for text in find_helps(built(made), made.intern_by_id["P1"])]
    assert texts == ["One possible day more: Man."]


def test_of_equal_questions_the_smaller_is_asked() -> None:
    """Tests that one place more is asked for before two, though the other host comes first."""
    made = instance(
        [host(1, capacity=1, fields=("HR", "Kultur")), host(2, capacity=1, fields=("Kultur",))],
        intern(1, interests=("HR",)),
        Unit((intern(2, interests=("Kultur",)), intern(3, interests=("Kultur",)))),
    )
    questions, _ = find_questions(built(made), LONG, nothing)
    assert [(one.host_id, str(one.question), one.more) for one in questions[:2]] == [
        ("V2", "1 place more", 2),
        ("V1", "2 places more", 2),
    ]
    assert questions[0].who == ("P2", "P3")


def test_past_the_deadline_nothing_is_claimed() -> None:
    """Tests that what time does not reach is left open, never guessed."""
    made = instance([host(1, capacity=1)], intern(1), intern(2))
    what_ifs, over = built(made), Deadline(0)
    row = SupplyRow("Sundhed", "Fyn", 1, 2)
    assert find_recruits(what_ifs, [row], over, nothing) == {}
    assert find_questions(what_ifs, over, nothing) == ((), False)
    assert find_alternatives(what_ifs, over, nothing) == {}
