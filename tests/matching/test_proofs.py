"""Tests that the audit derives each bound again from a certificate, and believes no false one."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest

from ipraktik.matching.audit import audit
from ipraktik.matching.audit_bounds import Bound, Worths
from ipraktik.matching.audit_offers import Offers
from ipraktik.matching.audit_proofs import check_proofs
from ipraktik.matching.solve import solve
from ipraktik.model.audited import Outcome
from ipraktik.model.certificate import Certificate, LevelKey, level_keys
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit
from ipraktik.model.placement import LevelName, LevelResult, Proof, Result
from ipraktik.model.settings import Fairness
from tests.matching.adapters import GATE_SIZES, instance_of_seed, to_instance
from tests.matching.tiny import host, instance, intern
from tests.oracle.days import day_plans, plan_points
from tests.oracle.instance import OracleInstance
from tests.oracle.points import is_allowed, unit_levels

SEEDS = range(40)
TELLING = {Proof.PRICES: Outcome.PROVEN, Proof.SEARCH: Outcome.SEARCH, Proof.NONE: Outcome.NONE}


def solved(seed: int, fair: bool) -> tuple[Instance, Result]:
    made = to_instance(instance_of_seed(seed, *GATE_SIZES))
    fairness = Fairness.FAIR if fair else Fairness.TOTAL
    policy = replace(made.settings.policy, fairness=fairness)
    made = replace(made, settings=replace(made.settings, policy=policy))
    return made, solve(made)


def outcomes(made: Instance, levels: Sequence[LevelResult]) -> list[Outcome]:
    return [one.outcome for one in check_proofs(made, levels)]


@pytest.mark.parametrize("fair", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_bounds_are_derived_again(seed: int, fair: bool) -> None:
    """Tests that prices prove again each level that is told so, and no other is said to be."""
    made, result = solved(seed, fair)
    assert not audit(made, result.placements, result.levels).violations
    assert outcomes(made, result.levels) == [TELLING[one.proof] for one in result.levels]
    _refuses_other_values(made, result)
    _refuses_other_prices(made, result)


def _refuses_other_values(made: Instance, result: Result) -> None:
    """Assert that no level is believed to be better than it is, nor proven where it is worse."""
    for number, level in enumerate(result.levels):
        for change in (-1, 1):
            told = list(result.levels)
            told[number] = replace(level, value=level.value + change)
            assert audit(made, result.placements, told).violations
            if level.proof is Proof.PRICES and change > 0:
                assert outcomes(made, told)[number] is Outcome.BROKEN


def _refuses_other_prices(made: Instance, result: Result) -> None:
    """Assert that a price below 0 proves nothing, nor prices for other units.

    Levels below the first may rest on who is sure to be placed: such a unit's price may be any.
    """
    placed = {one.intern_id for one in result.placements}
    for number, level in enumerate(result.levels):
        certificate = level.certificate
        if level.proof is not Proof.PRICES or certificate is None:
            continue
        told = list(result.levels)
        free = Offers(made).must
        at_home = [
            one
            for one, unit in enumerate(made.units)
            if one not in free
            and (number == 0 or placed.isdisjoint(m.intern_id for m in unit.members))
        ]
        for unit in at_home[:1]:
            prices = tuple(-1 if n == unit else p for n, p in enumerate(certificate.prices))
            told[number] = replace(level, certificate=replace(certificate, prices=prices))
            assert outcomes(made, told)[number] is Outcome.BROKEN
        told[number] = replace(level, certificate=replace(certificate, prices=(0,) * 99))
        assert outcomes(made, told)[number] is Outcome.BROKEN


def test_prices_of_no_use_are_told() -> None:
    """Tests levels without prices, and with prices too low for anything to be proven."""
    broken = 0
    for seed in SEEDS:
        made, result = solved(seed, fair=False)
        bare = [replace(level, certificate=None) for level in result.levels]
        told = outcomes(made, bare)
        assert Outcome.PROVEN not in told
        for number, level in enumerate(result.levels):
            certificate = level.certificate
            if certificate is None or not any(certificate.prices):
                continue
            nothing = replace(certificate, prices=(0,) * len(certificate.prices))
            lowered = list(result.levels)
            lowered[number] = replace(level, certificate=nothing)
            broken += outcomes(made, lowered)[number] is Outcome.BROKEN
    assert broken > len(SEEDS)


def _random_certificate(rng: random.Random, made: Instance) -> Certificate:
    names = list(LevelName)[:5]
    weights: dict[LevelKey, int] = {(name, 0): rng.randint(-5, 9) for name in names}
    weights[LevelName.TICKETS, 0] //= 4
    weights[LevelName.POINTS, 0] = rng.randint(1, 9)
    return Certificate(weights, tuple(rng.choice((0, rng.randint(0, 600))) for _ in made.units))


def _naive_bound(oracle: OracleInstance, made: Instance, certificate: Certificate) -> int:
    """Return the bound from every company of up to three and every choice of days."""
    price = {
        frozenset(one.intern_id for one in unit.members): certificate.prices[number]
        for number, unit in enumerate(made.units)
    }
    upper = [certificate.weights.get((name, 0), 0) for name in list(LevelName)[:5]]
    points = certificate.weights[LevelName.POINTS, 0]
    total = -sum(certificate.prices)
    for host_ in oracle.hosts:
        guests = [unit for unit in oracle.units if is_allowed(oracle, unit, host_)]
        worths = [points * oracle.settings.w_empty]
        for number in range(1, host_.capacity + 1):
            for company in combinations(guests, number):
                gains = [unit_levels(oracle, unit, host_.host_id) for unit in company]
                worth = sum(price[frozenset(unit)] for unit in company)
                worth -= sum(w * g for one in gains for w, g in zip(upper, one, strict=True))
                plans = day_plans(oracle, host_, company)
                worths += [
                    worth + points * sum(plan_points(oracle, host_, company, plan))
                    for plan in plans
                ]
        total += min(worths)
    return total


def test_bound_is_that_of_every_company_and_day() -> None:
    """Tests random prices on small instances, against a bound that skips nothing."""
    for seed in range(40):
        oracle = instance_of_seed(seed, (1, 4), (1, 8))
        oracle = replace(oracle, settings=replace(oracle.settings, fair=False))
        made, rng = to_instance(oracle), random.Random(seed)
        offers = Offers(made)
        for _ in range(3):
            certificate = _random_certificate(rng, made)
            windows = [one.windows for one in offers.hosts]
            worths = Worths(offers, certificate)
            bound = Bound(offers, windows, worths, certificate.prices).total
            assert bound == _naive_bound(oracle, made, certificate), seed


def test_no_prices_prove_more_than_the_best_match() -> None:
    """Tests that no random prices lie above what the best match is worth."""
    for seed in SEEDS:
        made, result = solved(seed, fair=False)
        offers, rng = Offers(made), random.Random(seed)
        told = zip(level_keys(result.levels), result.levels, strict=True)
        values = {key: level.value for key, level in told}
        for _ in range(5):
            certificate = _random_certificate(rng, made)
            windows = [one.windows for one in offers.hosts]
            worths = Worths(offers, certificate)
            bound = Bound(offers, windows, worths, certificate.prices).total
            assert bound is not None
            reached = (weight * values.get(key, 0) for key, weight in certificate.weights.items())
            assert bound <= sum(reached), seed


def test_a_binding_price_may_be_negative() -> None:
    """Tests that who must be placed may be paid for it, and nobody else."""
    alone = instance([host(1), host(2)], Unit((intern(1),), "V1"), intern(2))
    levels = solve(alone).levels
    placed = levels[0]
    for prices, outcome in (
        ((-1, 1), Outcome.PROVEN),
        ((1, -1), Outcome.BROKEN),
        ((1, 1), Outcome.PROVEN),
    ):
        told = replace(placed, certificate=Certificate({(LevelName.PLACED, 0): 1}, prices))
        assert check_proofs(alone, [told])[0].outcome is outcome
    assert Offers(alone).must == {0}
