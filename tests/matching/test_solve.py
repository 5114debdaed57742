"""Tests that the solver finds the best match, as an independent oracle sees it."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.assignment import value
from ipraktik.matching.encoding import Encoding
from ipraktik.matching.levels import Stage
from ipraktik.matching.network import Network
from ipraktik.matching.patterns import Offers, UnitPrices
from ipraktik.matching.prices import SCALE, Prices
from ipraktik.matching.search import Search
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance
from ipraktik.model.placement import LevelName
from tests.matching.adapters import (
    GATE_SEEDS,
    GATE_SIZES,
    count_assignments,
    instance_of_seed,
    positions_of,
    renamed,
    shuffled,
    to_assignment,
    to_instance,
)
from tests.matching.checks import check_against_brute, check_against_milp
from tests.oracle.instance import Assignment, OracleInstance
from tests.oracle.random_instances import random_instance

ROOT = Path(__file__).parents[2]
WALKABLE = 3_000
"""The most assignments that a test in the gate lets the brute-force oracle walk through."""


def tiny_oracles(
    number: int, first: int = 0, change: Callable[[OracleInstance], OracleInstance] | None = None
) -> Iterator[tuple[int, OracleInstance]]:
    """Yield so many seeds with an instance that can be walked through."""
    seed = first
    while number:
        drawn = instance_of_seed(seed, (1, 4), (1, 7))
        oracle = change(drawn) if change else drawn
        if count_assignments(oracle) <= WALKABLE:
            yield seed, oracle
            number -= 1
        seed += 1


def without_differences(oracle: OracleInstance) -> OracleInstance:
    """Return the same people, open to everything, at no points: very many matches are equal."""
    names = ("w_wish", "w_unwished", "w_intern_days", "w_host_days", "w_guest")
    zero = dict.fromkeys((*names, "w_field", "w_landsdel", "w_empty"), 0)
    blank = {"interests": frozenset(), "landsdele": frozenset(), "wishes": ()}
    return replace(
        oracle,
        interns=tuple(replace(one, **blank) for one in oracle.interns),
        settings=replace(oracle.settings, **zero),
    )


def to_positions(
    oracle: OracleInstance, instance: Instance, assignment: Assignment
) -> dict[int, int]:
    """Return an oracle's assignment by the positions of units and hosts in the instance."""
    unit_at = {frozenset(m.intern_id for m in u.members): p for p, u in enumerate(instance.units)}
    host_at = {host.host_id: position for position, host in enumerate(instance.hosts)}
    return {
        unit_at[frozenset(unit)]: host_at[host_id]
        for unit, host_id in zip(oracle.units, assignment, strict=True)
        if host_id is not None
    }


@pytest.mark.parametrize("block", range(10))
def test_optimum_equals_the_integer_programme(block: int) -> None:
    """Tests that placed, priority, tickets and points are the oracle's on mixed sizes."""
    for seed in GATE_SEEDS[10 * block : 10 * block + 10]:
        oracle = instance_of_seed(seed, *GATE_SIZES)
        check_against_milp(oracle, f"instance_of_seed({seed}, *{GATE_SIZES})")


def test_hard_instances_are_among_the_seeds() -> None:
    """Tests that the seeds above exercise the flow alone and what comes after it."""
    oracles = (instance_of_seed(seed, *GATE_SIZES) for seed in GATE_SEEDS)
    solvers = [solve(to_instance(oracle)).solver for oracle in oracles]
    assert solvers.count("flow") >= 20
    assert len(solvers) - solvers.count("flow") >= 20


def test_match_is_one_of_all_the_best() -> None:
    """Tests that hosts and days of tiny instances are in the oracle's set of best ones."""
    for seed, oracle in tiny_oracles(120):
        check_against_brute(oracle, f"instance_of_seed({seed}, (1, 4), (1, 7))")


def test_lottery_chooses_among_all_the_best() -> None:
    """Tests that of the equally good matches the one with the lowest lots is taken."""
    several = 0
    for seed, oracle in tiny_oracles(120, first=5_000, change=without_differences):
        instance = to_instance(oracle)
        best = check_against_brute(oracle, f"seed {seed}")
        several += len(best.assignments) > 1
        arcs = ArcSet(instance)
        values = {a: value(arcs, to_positions(oracle, instance, a)) for a in best.assignments}
        chosen = to_assignment(oracle, solve(instance).placements)
        assert values[chosen] == min(values.values()), f"seed {seed}"
        assert list(values.values()).count(values[chosen]) == 1, f"seed {seed}: a tie is left"
    assert several >= 20, "the lottery among equals is hardly exercised"


def test_order_of_the_input_decides_nothing() -> None:
    """Tests that hosts, units, wishes' owners and refusals may come in any order."""
    for seed in range(200, 230):
        instance = to_instance(instance_of_seed(seed, (2, 10), (4, 14)))
        placements = solve(instance).placements
        for variant in range(3):
            other = shuffled(instance, random.Random(variant))
            assert solve(other).placements == placements, f"seed {seed}, order {variant}"


def test_order_of_companions_decides_nothing() -> None:
    """Tests that the members of a unit may come in any order."""
    for seed in range(200, 230):
        instance = to_instance(instance_of_seed(seed, (2, 10), (4, 14)))
        turned = [replace(unit, members=unit.members[::-1]) for unit in instance.units]
        other = replace(instance, units=tuple(turned))
        assert solve(other).placements == solve(instance).placements, f"seed {seed}"


def test_ids_decide_nothing() -> None:
    """Tests that the same people under other IDs get the same hosts and days."""
    for seed in range(230, 260):
        instance = to_instance(instance_of_seed(seed, (2, 10), (4, 14)))
        other, undo = renamed(instance)
        found = sorted(map(undo, solve(other).placements), key=lambda one: one.intern_id)
        assert tuple(found) == solve(instance).placements, f"seed {seed}"


_EASY = """
import random, sys
from dataclasses import replace
from tests.matching.adapters import to_instance
from tests.oracle.random_instances import random_instance
from ipraktik.matching.search import Search
from ipraktik.matching.solve import solve
from ipraktik.model.placement import Proof
for seed in range(40):
    rng = random.Random(seed)
    oracle = random_instance(rng, rng.randint(1, 12), rng.randint(1, 18), group_share=0.0)
    hosts = tuple(replace(host, days=5) for host in oracle.hosts)
    result = solve(to_instance(replace(oracle, hosts=hosts)))
    assert result.solver == "flow", seed
    assert {level.proof for level in result.levels} == {Proof.PRICES}, seed
assert "highspy" not in sys.modules
assert not [name for name in sys.modules if name.startswith("scipy.optimize._highs")]
"""


def test_flow_alone_needs_no_search() -> None:
    """Tests that without companions and scarce days prices prove all, and HiGHS stays away."""
    code = _EASY.replace("import random, sys", f"import random, sys\nsys.path[:0] = {_paths()}", 1)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _paths() -> list[str]:
    return [str(ROOT)]


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(
    rng=st.randoms(use_true_random=False),
    hosts=st.integers(1, 3),
    interns=st.integers(1, 5),
    groups=st.sampled_from((0.0, 0.3, 0.8)),
    self_found=st.sampled_from((0.0, 0.15, 0.5)),
)
def test_any_small_instance(
    rng: random.Random, hosts: int, interns: int, groups: float, self_found: float
) -> None:
    """Tests the solver against the brute-force oracle on instances that hypothesis shrinks."""
    oracle = random_instance(rng, hosts, interns, group_share=groups, self_found_share=self_found)
    check_against_brute(oracle, repr(oracle))


def stages(arcs: ArcSet, optimum: tuple[int, ...]) -> Iterator[tuple[int, Stage]]:
    """Yield each level with those above held at their best values."""
    for level, one in enumerate(arcs.levels):
        yield level, Stage(one, tuple(zip(arcs.levels[:level], optimum[:level], strict=True)))


def _random_prices(rng: random.Random, size: int, number: int) -> tuple[int, ...]:
    return tuple(rng.randint(-size, size) if rng.random() < 0.8 else 0 for _ in range(number))


def test_prices_never_promise_too_much() -> None:
    """Tests that any prices, good or random, give a bound that no match goes below."""
    reached = 0
    for seed, oracle in tiny_oracles(80, first=9_000):
        instance, rng = to_instance(oracle), random.Random(seed)
        arcs = ArcSet(instance)
        encoding = Encoding(arcs)
        best = to_positions(oracle, instance, to_assignment(oracle, solve(instance).placements))
        optimum = encoding.encode(value(arcs, best))
        flow = Network(encoding).solve().prices
        assert flow.bound <= optimum, f"seed {seed}"
        levels = value(arcs, best)
        for level, wanted in enumerate(levels):
            assert flow.level_bound(level, levels[:level]) <= wanted, f"seed {seed}, {level}"
        reached += flow.bound == optimum
        for _ in range(25):
            size = SCALE * rng.choice([1, *encoding.factors])
            noise = _random_prices(rng, size, len(instance.hosts))
            near = tuple(map(sum, zip(flow.places, noise, strict=True)))
            for places in (noise, near):
                assert Prices(encoding, places).bound <= optimum, f"seed {seed}, {places}"
    assert reached >= 20, "the flow's prices are hardly ever exact"


def _unit_prices(rng: random.Random, offers: Offers) -> UnitPrices:
    """Return any prices of units that are allowed: negative only where a unit is binding."""
    size = SCALE * rng.choice((1, 10, 100, 10_000))
    units = tuple(
        rng.randint(-size if offers.arcs.is_binding(unit) else 0, size)
        for unit in range(len(offers.arcs.instance.units))
    )
    limits = offers.stage.limits
    held = tuple(rng.randint(0, size) if rng.random() < 0.5 else 0 for _ in limits)
    return UnitPrices(offers, units, held)


def test_prices_of_units_never_promise_too_much() -> None:
    """Tests that any prices of units keep every best match, on each level in turn."""
    for seed, oracle in tiny_oracles(60, first=12_000):
        instance, rng = to_instance(oracle), random.Random(seed)
        arcs, best = ArcSet(instance), check_against_brute(oracle, f"seed {seed}")
        chosen = to_positions(oracle, instance, to_assignment(oracle, solve(instance).placements))
        optimum = value(arcs, chosen)
        equals = [to_positions(oracle, instance, one) for one in best.assignments]
        for level, stage in stages(arcs, optimum):
            wanted, offers = optimum[level], Offers(arcs, arcs.arcs, stage)
            lottery = stage.level.name is LevelName.LOTTERY
            used = {arc for one in ([chosen] if lottery else equals) for arc in one.items()}
            for _ in range(10):
                prices = _unit_prices(rng, offers)
                assert prices.bound <= wanted, f"seed {seed}, level {level}, {prices.units}"
                left = {(arc.unit, arc.host) for arc in prices.possible(wanted)}
                assert used <= left, f"seed {seed}, level {level}, {prices.units}"


def test_search_alone_reaches_every_level() -> None:
    """Tests branch and bound over all arcs, which prices mostly leave nothing to do."""
    for seed in range(300, 330):
        instance = to_instance(instance_of_seed(seed, (2, 8), (4, 12)))
        arcs = ArcSet(instance)
        hosts = {one.intern_id: one.host_id for one in solve(instance).placements}
        optimum = value(arcs, positions_of(instance, hosts))
        for level, stage in stages(arcs, optimum):
            found = Search(arcs, arcs.arcs, stage).minimise()
            assert found is not None, f"seed {seed}, level {level}"
            wanted = optimum[level]
            assert (found.value, found.bound) == (wanted, wanted), f"seed {seed}, level {level}"
