"""Tests that what-ifs are counted exactly, each against the oracle on the changed instance."""

from __future__ import annotations

import random

import pytest

from ipraktik.matching.counting import Counting, how_many_placed
from ipraktik.matching.impossible import ImpossibleError, LockError
from ipraktik.matching.solve import solve
from ipraktik.matching.what_if import must_place, with_fixed
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.instance import Promise
from ipraktik.model.people import Unit
from ipraktik.model.placement import LevelName
from tests.matching.adapters import instance_of_seed, to_instance
from tests.matching.checks import check_sound
from tests.matching.tiny import host, instance, intern, pair
from tests.matching.what_ifs import changes, unit_of
from tests.oracle import milp
from tests.oracle.brute import Enumeration
from tests.oracle.instance import OracleInstance
from tests.oracle.instance import Unit as OracleUnit

SIZES = (1, 8), (2, 12)


@pytest.mark.parametrize("block", range(4))
def test_count_is_the_oracles(block: int) -> None:
    """Tests how many can be placed in every kind of what-if, one counting asked them all."""
    asked = searches = 0
    for seed in range(60_000 + 12 * block, 60_012 + 12 * block):
        oracle, rng = instance_of_seed(seed, *SIZES), random.Random(seed)
        made = to_instance(oracle)
        counting = Counting(made)
        for changed, variant in changes(oracle, made, rng):
            asked += 1
            best = milp.most_placed(changed)
            assert counting.how_many_placed(variant) == best, f"seed {seed}, what-if {asked}"
        searches += counting.searches
    assert searches < asked / 4, "bounds hardly ever decide"


def test_count_with_those_who_must_be_placed() -> None:
    """Tests that nobody named loses a place, or that this is said to be impossible."""
    impossible = possible = 0
    for seed in range(61_000, 61_060):
        oracle, rng = instance_of_seed(seed, (1, 4), (2, 6)), random.Random(seed)
        made = to_instance(oracle)
        counting = Counting(made)
        for _ in range(4):
            wanted = rng.sample(oracle.units, rng.randint(1, min(3, len(oracle.units))))
            asked = must_place(made, [unit_of(made, ids) for ids in wanted])
            best = _most_with(oracle, wanted)
            assert counting.how_many_placed(asked) == best, f"seed {seed}, {wanted}"
            if best is None:
                with pytest.raises(ImpossibleError):
                    solve(asked)
            else:
                found = solve(asked)
                assert len(found.placements) == best, f"seed {seed}, {wanted}"
                check_sound(asked, found, f"seed {seed}, {wanted}")
                assert {one.intern_id for one in found.placements}.issuperset(asked.must)
            impossible, possible = impossible + (best is None), possible + (best is not None)
    assert min(impossible, possible) >= 40


def _most_with(oracle: OracleInstance, wanted: list[OracleUnit]) -> int | None:
    """Return the most that any assignment places which places the units wanted."""
    best: int | None = None
    for assignment in Enumeration(oracle, fair=False).walk():
        placed = {unit for unit, host in zip(oracle.units, assignment, strict=True) if host}
        if placed.issuperset(wanted):
            best = max(best or 0, sum(map(len, placed)))
    return best


def test_first_level_alone() -> None:
    """Tests that only the levels asked for are told, and that the first is the full match's."""
    for seed in range(62_000, 62_030):
        made = to_instance(instance_of_seed(seed, *SIZES))
        full = solve(made)
        for number in (1, 3):
            found = solve(made, levels=number).levels
            assert found[:2] == full.levels[: min(2, number)]
            # The third is last year's, where somebody waits.
            assert len(found) == (number if made.waiting else min(2, number))
        assert how_many_placed(made) == -full.level(LevelName.PLACED).value


def test_fixed_by_the_rules_only() -> None:
    """Tests that no rule is broken by a what-if, and that places already promised count."""
    built = instance(
        [host(1, capacity=1), host(2), host(3, fields=("Kultur",))],
        intern(1),
        pair_of(2),
        Unit((intern(4),), "V1"),
    )
    first, companions, found = built.units[0], built.units[1], built.units[2]
    assert with_fixed(built, first, built.host_by_id["V3"]) is None
    assert with_fixed(built, companions, built.host_by_id["V1"]) is None
    assert with_fixed(built, first, built.host_by_id["V1"]) is None, "V1's place is promised"
    assert with_fixed(built, found, built.host_by_id["V2"]) is None
    fixed = with_fixed(built, first, built.host_by_id["V2"])
    assert fixed is not None
    assert how_many_placed(built) == 3
    assert how_many_placed(fixed) == 2


def pair_of(first: int) -> Unit:
    """Return two companions with numbers from here on."""
    return Unit((intern(first), intern(first + 1)))


def test_fixing_does_not_lift_rules() -> None:
    """Tests that a fixed unit stands where it is eligible, and locked units stay as they are."""
    for seed in range(63_000, 63_020):
        made = to_instance(instance_of_seed(seed, *SIZES))
        for unit in made.units:
            for one in made.hosts:
                fixed = with_fixed(made, unit, one)
                assert fixed is None or is_eligible(made, unit, one)


def test_impossible_lock_is_not_counted() -> None:
    """Tests that locks which cannot be kept are refused here too."""
    built = instance([host(1, capacity=1)], pair(), locked={"P1": Promise("V1")})
    with pytest.raises(LockError):
        how_many_placed(built)
