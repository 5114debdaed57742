"""Tests of what fixing one placement costs, against every assignment of tiny instances."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from ipraktik.explaining.cost_words import describe_cost
from ipraktik.explaining.costs import cost_of_fixing, standing
from ipraktik.explaining.deadline import Deadline
from ipraktik.matching.solve import solve
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.explained import Cost, Move
from ipraktik.model.instance import Promise
from ipraktik.model.placement import LevelName
from ipraktik.model.settings import Fairness
from tests.matching.adapters import count_assignments, instance_of_seed, to_instance
from tests.matching.tiny import host, instance, intern
from tests.oracle.brute import Enumeration
from tests.oracle.instance import FairOptimum, OracleInstance

LONG = Deadline(600)
MOST = 20_000


def tiny_oracles(number: int, first: int) -> Iterator[tuple[int, OracleInstance]]:
    """Yield random instances small enough to walk through."""
    seed = first
    while number:
        oracle = instance_of_seed(seed, (1, 4), (2, 7))
        if count_assignments(oracle) <= MOST:
            yield seed, oracle
            number -= 1
        seed += 1


Levels = tuple[int, int, int, int, int]


def best_with(
    oracle: OracleInstance, unit: int, host_id: str, fair: bool
) -> tuple[Levels, tuple[int, ...]] | None:
    """Return the best levels, and all points, of assignments that have one unit at one host."""
    enumeration = Enumeration(oracle, fair=fair)
    scores = [
        enumeration.score(assignment)
        for assignment in enumeration.walk()
        if assignment[unit] == host_id
    ]
    best = min(
        scores,
        key=lambda one: (levels_of(one), one.vector if fair else (one.points,)),
        default=None,
    )
    return None if best is None else (levels_of(best), best.vector)


def levels_of(one: FairOptimum) -> Levels:
    """Return levels 1 to 4, less being better."""
    return (-one.placed, -one.priority, -one.waiting, -one.kept, -one.tickets)


def test_every_cost_against_every_assignment() -> None:
    """Tests each possible combination of tiny instances: what it costs, or that none has it."""
    asked = impossible = 0
    for seed, oracle in tiny_oracles(60, first=40_000):
        built, rng = to_instance(oracle), random.Random(seed)
        fair = built.settings.policy.fairness is Fairness.FAIR
        result = solve(built)
        base = standing(built, result.placements)
        gains = len(base.host_of), base.priority, base.waiting, base.kept, base.tickets
        before = tuple(-gain for gain in gains)
        told = {level.name: level.value for level in result.levels}
        assert before == tuple(told.get(name, 0) for name in list(LevelName)[:5]), f"seed {seed}"
        pairs = [
            (number, ids, one)
            for number, ids in enumerate(oracle.units)
            for one in built.hosts
            if is_eligible(built, built.unit_of[ids[0]], one)
        ]
        for number, ids, one in rng.sample(pairs, min(len(pairs), 6)):
            cost, never = cost_of_fixing(base, built.unit_of[ids[0]], one, LONG)
            best = best_with(oracle, number, one.host_id, fair)
            asked, impossible = asked + 1, impossible + never
            if best is None:
                assert (cost, never) == (None, True), f"seed {seed}, {ids} at {one.host_id}"
                continue
            assert cost is not None, f"seed {seed}, {ids} at {one.host_id}"
            lost = (cost.placed, cost.priority, cost.waiting, cost.kept, cost.tickets)
            levels, points = best
            wanted = tuple(new - old for new, old in zip(levels, before, strict=True))
            assert lost == wanted, f"seed {seed}, {ids} at {one.host_id}"
            assert cost.points == sum(points) - sum(base.entries), f"seed {seed}, {ids}"
            assert cost.fair == (first_difference(base.entries, points) if fair else None)
            assert len(cost.out) - len(cost.into) == cost.placed
    assert asked > 100
    assert impossible > 0, "agreed hosts never stand in the way"


def first_difference(old: Sequence[int], new: Sequence[int]) -> tuple[int, int, int] | None:
    """Return the most points of which the number of people differs, and both numbers."""
    for points in sorted({*old, *new}, reverse=True):
        if list(old).count(points) != list(new).count(points):
            return (points, list(old).count(points), list(new).count(points))
    return None


def test_words_name_the_level_that_decides() -> None:
    """Tests that whose place is lost is named, and that nothing below that level is told."""
    built = instance([host(1, capacity=1)], intern(1), intern(2))
    base = standing(built, solve(built).placements)
    (winner,) = base.host_of
    (loser,) = {"P1", "P2"} - {winner}
    cost, _ = cost_of_fixing(base, built.unit_of[loser], built.hosts[0], LONG)
    assert cost is not None
    assert (cost.placed, cost.tickets > 0) == (0, True)
    told = [str(text) for text in describe_cost(cost, [loser], "V1", str)]
    assert told == [
        "As many have a place, but the lottery drew others.",
        f"Would lose the place: {winner}.",
        f"Would get one: {loser}.",
    ]


def test_who_must_leave_the_host_is_told() -> None:
    """Tests that a visitor who would go elsewhere is named, whatever that costs."""
    cost = Cost(1, 0, 0, 0, 0, out=("P3",), moves=(Move("P2", "V1", "V2", -4),))
    told = [str(text) for text in describe_cost(cost, ["P1"], "V1", str)]
    assert told == [
        "1 intern fewer would have a place.",
        "Would lose the place: P3.",
        "P2 goes from V1 to V2: 4 points fewer.",
    ]


def test_locked_places_cannot_be_had() -> None:
    """Tests that a place that is promised to somebody else is not offered at any cost."""
    built = instance([host(1, capacity=1)], intern(1), intern(2), locked={"P1": Promise("V1")})
    base = standing(built, solve(built).placements)
    assert cost_of_fixing(base, built.unit_of["P2"], built.hosts[0], LONG) == (None, True)


def test_past_the_deadline_nothing_is_claimed() -> None:
    """Tests that a question that time did not reach has no answer at all."""
    built = instance([host(1)], intern(1))
    base = standing(built, solve(built).placements)
    assert cost_of_fixing(base, built.units[0], built.hosts[0], Deadline(0)) == (None, False)


def test_who_pays_in_points() -> None:
    """Tests that the points of others are told by name of host, the dearest first."""
    moves = (
        Move("P1", "V1", "V2", 9),
        Move("P2", "V3", "V4", 8),
        Move("P3", "V3", "V3", 5),
        Move("P4", "V2", "V5", 4),
        Move("P5", "V2", "V6", 2),
        Move("P6", "V5", "V1", -20),
        Move("P7", "V1", "V7", -3),
        Move("P8", "V6", "V8", -6),
        Move("P9", "V6", "V9", -1),
    )
    cost = Cost(0, 0, 0, 0, 7, moves=moves)
    told = [str(text) for text in describe_cost(cost, ["P6"], "V1", lambda one: one.lower())]
    assert told == [
        "Nobody loses the place, but the match has 7 points more in all.",
        "p1 goes from V1 to V2: 9 points more.",
        "p7 goes from V1 to V7: 3 points fewer.",
        "p2 goes from V3 to V4: 8 points more.",
        "p3 at V3: 5 points more.",
        "p4 goes from V2 to V5: 4 points more.",
        "1 other gets more points too: 2 in all.",
        "P6: 20 points fewer.",
        "The others: 7 points fewer in all.",
        "Hosts without visitors: 9 points more.",
    ]
    figures = (9, -3, 8, 5, 4, 2, -20, -7, 9)
    assert sum(figures) == cost.points


def test_what_only_the_lottery_or_a_hand_decided() -> None:
    """Tests matches that are as good, and better than what has been entered by hand."""
    assert "equals" in str(describe_cost(Cost(0, 0, 0, 0, 0), [], "V1", str)[0])
    assert "by hand" in str(describe_cost(Cost(0, 0, 0, -5, 0), [], "V1", str)[0])
