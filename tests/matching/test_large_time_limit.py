"""Tests that sifting keeps the time limit at every step, and tells what it did not come to."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from ipraktik.matching import choosing, large
from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.audit_proofs import check_proofs
from ipraktik.matching.encoding import Encoding
from ipraktik.matching.levels import TICKETS
from ipraktik.matching.network import Network
from ipraktik.matching.solve import solve
from ipraktik.model.audited import Outcome
from ipraktik.model.instance import Instance
from ipraktik.model.placement import LevelName, Proof
from ipraktik.model.settings import Fairness
from tests.matching.adapters import instance_of_seed, to_instance
from tests.matching.test_time_limit import check_honest, ticking

LIMITS = (0, 2, 4, 8, 16, 32, 64, 128, 256)
_STEPS_AFTER = 15
"""So often may the clock be asked once time is over: once by each step that then does nothing."""


@pytest.fixture(autouse=True)
def _every_size_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sift instances of every size, with nothing else to fall back on."""
    monkeypatch.setattr(large, "SIFT_FROM", 1)
    monkeypatch.setattr(large, "_MANY", 1)
    monkeypatch.setattr(choosing, "_PART", 4)


def middling(seed: int, fairness: Fairness) -> Instance:
    instance = to_instance(instance_of_seed(seed, (10, 20), (15, 30)))
    policy = replace(instance.settings.policy, fairness=fairness)
    return replace(instance, settings=replace(instance.settings, policy=policy))


@pytest.mark.parametrize("fairness", Fairness)
def test_honest_wherever_time_runs_out(fairness: Fairness) -> None:
    """Tests that each level tells a value and a bound that hold, whichever step was the last."""
    proven: set[bool] = set()
    for seed in range(4):
        instance = middling(seed, fairness)
        for limit in LIMITS:
            result = solve(instance, time_limit=float(limit), clock=ticking())
            check_honest(instance, result, f"seed {seed}, {limit} s")
            again = [one.outcome for one in check_proofs(instance, result.levels)]
            told = [one.proof is Proof.PRICES for one in result.levels]
            assert [one is Outcome.PROVEN for one in again] == told, f"seed {seed}, {limit} s"
            proven.add(result.level(LevelName.POINTS).proof is not Proof.NONE)
    assert False in proven
    assert (True in proven) is (fairness is Fairness.TOTAL)


@pytest.mark.parametrize("limit", LIMITS)
def test_nothing_begins_once_time_is_over(limit: int) -> None:
    """Tests with a clock that moves each time it is asked: no step goes round in circles."""
    for seed in range(4):
        clock = ticking()
        solve(middling(seed, Fairness.TOTAL), time_limit=float(limit), clock=clock)
        assert clock() <= limit + _STEPS_AFTER, f"seed {seed}"


def test_levels_alone() -> None:
    """Tests that the first levels come out as in the ordinary way."""
    for seed in range(6):
        instance = middling(seed, Fairness.TOTAL)
        whole = solve(instance)
        for last, number in ((LevelName.PLACED, 1), (LevelName.TICKETS, TICKETS + 1)):
            few = solve(instance, levels=number)
            at = [one.name for one in whole.levels].index(last)
            assert few.levels == whole.levels[: at + 1]
            assert few.only_best is None


def test_a_flow_that_is_cut_off_claims_nothing() -> None:
    """Tests that its prices still bound every match, and that it is not called the best."""
    for seed in range(6):
        coded = Encoding(ArcSet(middling(seed, Fairness.TOTAL)))
        cut, whole = Network(coded).solve(lambda: True), Network(coded).solve()
        assert whole.is_best
        assert cut.prices.bound <= whole.prices.bound
        assert cut.is_best or not cut.is_match(ArcSet(middling(seed, Fairness.TOTAL)))


def test_the_limit_holds() -> None:
    """Tests with the real clock, generously."""
    instance = to_instance(instance_of_seed(1, (150, 150), (250, 250)))
    begin = time.monotonic()
    result = solve(instance, time_limit=0.2)
    assert time.monotonic() - begin < 20
    assert not result.optimal
