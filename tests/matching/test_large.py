"""Tests that sifting, made for large instances, finds the best match of small ones too."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from ipraktik.matching import large, solve
from ipraktik.matching.audit_proofs import check_proofs
from ipraktik.matching.bundle_prices import Bill, BundlePrices, Hold
from ipraktik.matching.bundles import Bundles
from ipraktik.matching.levels import POINTS
from ipraktik.matching.pairs import Pairs
from ipraktik.model.audited import Outcome
from ipraktik.model.placement import LevelName, Proof
from tests.matching.adapters import count_assignments, instance_of_seed, to_instance
from tests.matching.checks import check_against_brute, check_against_milp
from tests.oracle.instance import OracleInstance

TINY = ((1, 5), (1, 8)), range(40)
SMALL = ((1, 12), (1, 18)), range(60)
MIDDLING = ((20, 30), (25, 40)), range(6)
WALKABLE = 20_000


@pytest.fixture
def sifted(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Sift instances of every size, and tell of each whether that proved all of it."""
    answers: list[bool] = []

    def answer(*arguments: object) -> object:
        found = answer_large(*arguments)  # type: ignore[arg-type]
        answers.append(found is not None)
        return found

    answer_large = large.answer_large
    monkeypatch.setattr(large, "SIFT_FROM", 1)
    monkeypatch.setattr(solve, "answer_large", answer)
    return answers


def oracles(
    sizes: tuple[tuple[int, int], tuple[int, int]], seeds: range
) -> Iterator[OracleInstance]:
    for seed in seeds:
        oracle = instance_of_seed(seed, *sizes)
        if not oracle.settings.fair:
            yield oracle


def test_tiny_against_every_assignment(sifted: list[bool]) -> None:
    """Tests hosts, days and values by walking through every match."""
    for oracle in oracles(*TINY):
        if count_assignments(oracle) <= WALKABLE:
            check_against_brute(oracle, "tiny")
    assert sum(sifted) > len(sifted) / 2


@pytest.mark.parametrize("instances", [SMALL, MIDDLING])
def test_against_the_integer_programme(
    sifted: list[bool], instances: tuple[tuple[tuple[int, int], tuple[int, int]], range]
) -> None:
    """Tests values and days, where companions and days clash most."""
    for oracle in oracles(*instances):
        check_against_milp(oracle, "sifted")
    assert sum(sifted) > len(sifted) / 2


def test_same_match_as_the_ordinary_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that both ways come to the same match, down to the last lot."""
    for oracle in oracles(((4, 14), (6, 20)), range(200, 240)):
        instance = to_instance(oracle)
        ordinary = solve.solve(instance)
        with monkeypatch.context() as patched:
            patched.setattr(large, "SIFT_FROM", 1)
            sifted = solve.solve(instance)
        assert sifted.placements == ordinary.placements
        assert [one.value for one in sifted.levels] == [one.value for one in ordinary.levels]
        assert sifted.only_best is ordinary.only_best


def test_time_does_not_decide(sifted: list[bool]) -> None:
    """Tests that a match whose proof comes in time does not depend on how much is left."""
    instance = to_instance(instance_of_seed(3, (20, 20), (30, 30)))
    first, second = solve.solve(instance, 60.0), solve.solve(instance, 600.0)
    assert first.placements == second.placements


def test_without_time_nothing_is_called_best() -> None:
    """Tests that without time no level is called proven that is not at its bound."""
    pairs = Pairs(to_instance(instance_of_seed(3, (20, 20), (30, 30))))
    answer = large.answer_large(pairs, lambda: -1.0)
    for level in answer.results if answer else ():
        assert level.bound <= level.value


def test_any_prices_bound_every_match(sifted: list[bool]) -> None:
    """Tests that no prices of units prove more than is true."""
    rng = np.random.default_rng(1)
    for oracle in oracles(((2, 9), (2, 14)), range(40)):
        instance = to_instance(oracle)
        pairs = Pairs(instance)
        if len(pairs):
            best = solve.solve(instance)
            placed = {one.intern_id for one in best.placements}
            bill = _points_of_placed(pairs, placed)
            for _ in range(5):
                drawn = rng.integers(-30, 30, len(pairs.size))
                prices = BundlePrices(bill, np.where(bill.placed, drawn, abs(drawn)))
                assert prices.bound <= best.level(LevelName.POINTS).value


def _points_of_placed(pairs: Pairs, placed: set[str]) -> Bill:
    """Return the points of a match in which just these interns are placed."""
    units = pairs.instance.units
    there = np.array([unit.members[0].intern_id in placed for unit in units])
    bundles = Bundles(pairs, np.flatnonzero(there[pairs.unit]))
    visited = np.zeros(len(pairs.capacity), dtype=np.bool_)
    empty = pairs.instance.settings.weights.empty_host
    return Bill(bundles, bundles.amounts(POINTS), empty, there, visited, Hold.nothing(bundles))


@pytest.mark.parametrize("instances", [SMALL, MIDDLING])
def test_prices_prove_it_again(
    sifted: list[bool], instances: tuple[tuple[tuple[int, int], tuple[int, int]], range]
) -> None:
    """Tests that the audit derives each bound again that sifting says prices prove."""
    for oracle in oracles(*instances):
        made = to_instance(oracle)
        levels = solve.solve(made).levels
        proven = [one.outcome is Outcome.PROVEN for one in check_proofs(made, levels)]
        assert proven == [one.proof is Proof.PRICES for one in levels], oracle.settings.seed
    assert sum(sifted) > len(sifted) / 2
