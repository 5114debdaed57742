"""Tests of a limit on moves: exact on all levels against brute force and the integer programme."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from ipraktik.matching.audit_proofs import check_proofs
from ipraktik.matching.moving import TooFewMovesError, who_could_stay
from ipraktik.matching.solve import solve
from ipraktik.model.audited import Outcome
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.placement import LevelName, Result
from tests.matching.adapters import count_assignments, instance_of_seed, to_instance
from tests.matching.checks import check_against_brute, check_against_milp
from tests.matching.tiny import host, instance, intern
from tests.oracle import brute, milp, moves
from tests.oracle.instance import OracleInstance
from tests.oracle.points import is_bound


def sent_instance(seed: int, hosts: tuple[int, int], interns: tuple[int, int]) -> OracleInstance:
    """Return an instance in which the match of some was sent before the others signed up.

    At times a host has fewer places by now, and somebody was sent an impossible host.
    """
    oracle, rng = instance_of_seed(seed, hosts, interns), random.Random(seed)
    units = tuple(unit for unit in oracle.units if rng.random() < 0.6 or is_bound(oracle, unit))
    early = {intern_id for unit in units for intern_id in unit}
    first = replace(
        oracle,
        units=units,
        interns=tuple(one for one in oracle.interns if one.intern_id in early),
        sent={},
    )
    told = solve(to_instance(first)).placements
    sent = {i: p for i, p in oracle.sent.items() if rng.random() < 0.3}
    sent |= {one.intern_id: (one.host_id, ()) for one in told if rng.random() < 0.9}
    if oracle.locked or any(one.own_host for one in oracle.interns):
        return replace(oracle, sent=sent)
    shut = {one.host_id for one in oracle.hosts if rng.random() < 0.2}
    fewer = [replace(h, capacity=max(1, h.capacity - (h.host_id in shut))) for h in oracle.hosts]
    return replace(oracle, hosts=tuple(fewer), sent=sent)


def check_limit(oracle: OracleInstance, name: str) -> Result | None:
    """Check one limit against the oracle; None where more has to move."""
    if moves.least_kept(oracle) <= 0:
        return None
    made = to_instance(oracle)
    assert list(who_could_stay(made)) == moves.who_could_stay(oracle), name
    if count_assignments(oracle) <= 3_000:
        if brute.best(oracle) is None:
            with pytest.raises(TooFewMovesError) as raised:
                solve(made)
            at_least = replace(oracle, max_moves=raised.value.least)
            assert brute.best(at_least) is not None, name
            assert brute.best(replace(oracle, max_moves=raised.value.least - 1)) is None, name
            return None
        check_against_brute(oracle, name)
    found = solve(made)
    check_proofs_hold(made, found, name)
    return found


@pytest.mark.parametrize("block", range(4))
def test_every_limit_is_exact_on_tiny_instances(block: int) -> None:
    """Tests all levels of matches held to each number of moves, by trying everything."""
    binding = 0
    for seed in range(81_000 + 40 * block, 81_040 + 40 * block):
        oracle = sent_instance(seed, (2, 5), (4, 6))
        if count_assignments(oracle) > 3_000:
            continue
        free = solve(to_instance(oracle)).level(LevelName.KEPT).value
        for most in range(3):
            found = check_limit(replace(oracle, max_moves=most), f"seed {seed}, {most} moves")
            binding += found is not None and found.level(LevelName.KEPT).value < free
    assert binding >= 1, "limits never bind"


def check_proofs_hold(made: Instance, found: Result, name: str) -> None:
    """Assert that the audit proves anew what is told to be proven by prices."""
    for one in check_proofs(made, found.levels):
        assert one.outcome in (Outcome.PROVEN, Outcome.SEARCH), (name, one.level)


@pytest.mark.parametrize("block", range(4))
def test_every_limit_is_exact(block: int) -> None:
    """Tests the same on larger instances, against the integer programme."""
    binding = 0
    for seed in range(82_000 + 6 * block, 82_006 + 6 * block):
        oracle = sent_instance(seed, (4, 12), (8, 18))
        free = solve(to_instance(oracle)).level(LevelName.KEPT).value
        for most in (0, 1, 3):
            limited, name = replace(oracle, max_moves=most), f"seed {seed}, {most} moves"
            try:
                found = check_against_milp(limited, name)
            except TooFewMovesError:
                with pytest.raises(milp.OracleError):
                    milp.best(limited)
                continue
            binding += found.level(LevelName.KEPT).value < free
            check_proofs_hold(to_instance(limited), found, name)
    assert binding >= 1, "limits never bind"


def chain(**more: object) -> Instance:
    """Return three hosts of one place, of which the first two are sent, and a new intern.

    The new one fits the first host only; its visitor the first two, and so on: two moves place
    all four people, none places three.
    """
    hosts = [
        host(1, capacity=1, fields=("Sundhed",)),
        host(2, capacity=1, fields=("Kultur",)),
        host(3, capacity=1, fields=("Natur",)),
    ]
    people = [
        intern(1, interests=("Sundhed", "Kultur")),
        intern(2, interests=("Kultur", "Natur")),
        intern(3),
    ]
    sent = {"P1": Promise("V1"), "P2": Promise("V2")}
    return instance(hosts, *people, sent=sent, **more)


def test_what_a_limit_costs() -> None:
    """Tests that a chain of two moves is made where it may be, and is not where it may not."""
    placed = [len(solve(chain(max_moves=most)).placements) for most in (0, 1, 2, None)]
    assert placed == [2, 2, 3, 3]


def test_who_cannot_stay_is_not_counted() -> None:
    """Tests that whoever was sent a host that has left may move although no move is allowed."""
    made = chain(max_moves=0)
    hosts = tuple(one for one in made.hosts if one.host_id != "V2")
    result = solve(replace(made, hosts=hosts))
    assert {one.intern_id: one.host_id for one in result.placements} == {"P1": "V1", "P2": "V3"}


def test_too_few_moves() -> None:
    """Tests that it is said how many must move at least where two were sent one place."""
    hosts = [host(1, capacity=1), host(2, capacity=1)]
    sent = {"P1": Promise("V1"), "P2": Promise("V1")}
    with pytest.raises(TooFewMovesError) as raised:
        solve(instance(hosts, intern(1), intern(2), sent=sent, max_moves=0))
    assert raised.value.least == 1
    assert "--max-moves 1" in str(raised.value.text)
    assert len(solve(instance(hosts, intern(1), intern(2), sent=sent, max_moves=1)).placements) == 2
