"""Long proofs: thousands of random instances, each against the oracle that suits its size.

Left out by default; ``pytest -m prove -s``. The environment variable ``PROVE_SECONDS`` (300 by
default) is the time for all of them together, ``PROVE_SEED`` (0) the first seed.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable

import pytest

from ipraktik.matching.counting import Counting
from tests.matching.adapters import count_assignments, instance_of_seed, to_instance
from tests.matching.checks import check_against_brute, check_against_milp
from tests.matching.what_ifs import changes
from tests.oracle import milp
from tests.oracle.instance import OracleInstance

WALKABLE = 20_000
MIDDLING = 40
"""Size of the largest instances: up to so many interns."""

pytestmark = pytest.mark.prove


def _seconds() -> float:
    return float(os.environ.get("PROVE_SECONDS", "300"))


def _prove(share: float, check: Callable[[int], bool]) -> tuple[int, int]:
    """Check seed after seed for a share of the time; return how many counted, and all seeds."""
    first = int(os.environ.get("PROVE_SEED", "0"))
    until = time.monotonic() + share * _seconds()
    seed, counted = first, 0
    while time.monotonic() < until:
        counted += check(seed)
        seed += 1
    return counted, seed - first


def _report(what: str, counted: int, seeds: int, share: float) -> None:
    seconds = share * _seconds()
    print(f"\nproved {counted} {what} instances ({seeds} seeds) in {seconds:.0f} s")
    assert counted > 0, "the time was too short for a single instance"


def test_tiny_against_every_assignment() -> None:
    """Tests hosts, days and values on tiny instances, by walking through every match."""

    def check(seed: int) -> bool:
        oracle = instance_of_seed(seed, (1, 5), (1, 8))
        if count_assignments(oracle) > WALKABLE:
            return False
        check_against_brute(oracle, f"instance_of_seed({seed}, (1, 5), (1, 8))")
        return True

    _report("tiny", *_prove(0.3, check), 0.3)


def test_small_against_the_integer_programme() -> None:
    """Tests values and days on small instances, where companions and days clash most."""

    def check(seed: int) -> bool:
        oracle: OracleInstance = instance_of_seed(seed, (1, 12), (1, 18))
        check_against_milp(oracle, f"instance_of_seed({seed}, (1, 12), (1, 18))")
        return True

    _report("small", *_prove(0.3, check), 0.3)


def test_middling_against_the_integer_programme() -> None:
    """Tests values and days on instances as large as a small year's."""

    def check(seed: int) -> bool:
        limits = (12, MIDDLING * 3 // 4), (18, MIDDLING)
        check_against_milp(instance_of_seed(seed, *limits), f"instance_of_seed({seed}, *{limits})")
        return True

    _report("middling", *_prove(0.3, check), 0.3)


def test_what_ifs_against_the_integer_programme() -> None:
    """Tests how many can be placed in what-ifs of instances of every size above."""
    asked = searches = 0

    def check(seed: int) -> bool:
        nonlocal asked, searches
        oracle, rng = instance_of_seed(seed, (1, 20), (1, 30)), random.Random(seed)
        made = to_instance(oracle)
        counting = Counting(made)
        for changed, variant in changes(oracle, made, rng):
            asked += 1
            found = counting.how_many_placed(variant)
            assert found == milp.most_placed(changed), f"seed {seed}, what-if {asked}"
        searches += counting.searches
        return True

    _report("what-if", *_prove(0.1, check), 0.1)
    print(f"{asked} what-ifs, {searches} of them searched for")
