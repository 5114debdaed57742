"""Tests that a match for which time ran out says so, level by level, and never too much."""

from __future__ import annotations

from collections.abc import Callable

from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.assignment import value
from ipraktik.matching.audit import audit
from ipraktik.matching.levels import Stage
from ipraktik.matching.search import Search
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance
from ipraktik.model.placement import LevelName, Proof, Result
from tests.matching.adapters import instance_of_seed, positions_of, to_instance

SEEDS = range(70_000, 70_050)


def ticking() -> Callable[[], float]:
    """Return a clock that goes one second on each time it is looked at."""
    seconds = iter(range(1_000_000))
    return lambda: float(next(seconds))


def _values(instance: Instance, result: Result) -> tuple[ArcSet, tuple[int, ...]]:
    arcs = ArcSet(instance)
    hosts = {one.intern_id: one.host_id for one in result.placements}
    return arcs, value(arcs, positions_of(instance, hosts))


def check_honest(instance: Instance, result: Result, name: str) -> None:
    """Assert that each level is what the match has, and that its bound and proof hold."""
    assert audit(instance, result.placements, result.levels).violations == (), name
    arcs, reached = _values(instance, result)
    told = {(level.name, level.points): level for level in result.levels}
    lots = [level for level in result.levels if level.name is LevelName.LOTTERY]
    for number, level in enumerate(arcs.levels):
        if level.name is LevelName.LOTTERY:
            said = lots[number - len(arcs.levels)]
        elif (level.name, level.points) in told:
            said = told[level.name, level.points]
        else:
            assert reached[number] == 0, (name, level)
            continue
        held = tuple(zip(arcs.levels[:number], reached[:number], strict=True))
        best = Search(arcs, arcs.arcs, Stage(level, held)).minimise()
        assert best is not None, (name, level)
        assert (said.value, said.bound <= best.value) == (reached[number], True), (name, said)
        assert (said.proof is Proof.NONE) == (said.value > said.bound), (name, said)
        if said.proof is not Proof.NONE:
            assert best.value == said.value, (name, said)


def test_no_time_at_all() -> None:
    """Tests that the flow's bound stands alone, and that a gap is never called optimal."""
    open_ones = 0
    for seed in SEEDS:
        instance = to_instance(instance_of_seed(seed, (2, 8), (4, 14)))
        result = solve(instance, time_limit=0.0)
        again = solve(instance, time_limit=0.0)
        assert (result.placements, result.levels) == (again.placements, again.levels)
        check_honest(instance, result, f"seed {seed}")
        if not result.optimal:
            open_ones += 1
            gaps = [level for level in result.levels if level.proof is Proof.NONE]
            assert all(level.value > level.bound for level in gaps), f"seed {seed}"
            assert result.only_best is None or gaps[0].name is LevelName.LOTTERY, f"seed {seed}"
    assert open_ones >= 8


def test_time_runs_out_on_the_way() -> None:
    """Tests that the gap closes level by level with more time, told honestly all the way."""
    closed: list[int] = []
    for seed in SEEDS[:15]:
        instance = to_instance(instance_of_seed(seed, (2, 8), (4, 14)))
        for limit in (4, 8, 16, 32):
            result = solve(instance, time_limit=float(limit), clock=ticking())
            check_honest(instance, result, f"seed {seed}, {limit} s")
            closed.append(result.optimal)
    assert True in closed
    assert False in closed
