"""Tests of the cancellation drill, each answer against brute force on the instance left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ipraktik.explaining.deadline import Deadline
from ipraktik.explaining.drill import find_drill
from ipraktik.matching.solve import solve
from ipraktik.model.drill import Cancellation, Drill, Risk
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Unit
from tests.matching.adapters import count_assignments, instance_of_seed, to_instance
from tests.matching.tiny import host, instance, intern, pair
from tests.oracle.brute import Enumeration
from tests.oracle.instance import OracleInstance, OracleIntern


def drill(made: Instance, seconds: float = 60.0) -> Drill:
    return find_drill(made, solve(made), Deadline(seconds))


def rows(made: Instance) -> dict[str, Cancellation]:
    return {one.leaver: one for one in drill(made).rows}


def after_host(oracle: OracleInstance, gone: str) -> OracleInstance:
    """Return what is left when a host leaves, in the oracle's form."""

    def free(one: OracleIntern) -> OracleIntern:
        own = None if one.own_host == gone else one.own_host
        return replace(one, own_host=own, wishes=tuple(w for w in one.wishes if w != gone))

    return replace(
        oracle,
        hosts=tuple(one for one in oracle.hosts if one.host_id != gone),
        interns=tuple(map(free, oracle.interns)),
        sent={i: p for i, p in oracle.sent.items() if p[0] != gone},
        locked={i: p for i, p in oracle.locked.items() if p[0] != gone},
    )


def after_intern(oracle: OracleInstance, gone: str) -> OracleInstance:
    """Return what is left when an intern leaves, in the oracle's form."""
    units = (tuple(i for i in unit if i != gone) for unit in oracle.units)
    return replace(
        oracle,
        interns=tuple(one for one in oracle.interns if one.intern_id != gone),
        units=tuple(sorted(unit for unit in units if unit)),
        sent={i: p for i, p in oracle.sent.items() if i != gone},
        locked={i: p for i, p in oracle.locked.items() if i != gone},
    )


def best_of(oracle: OracleInstance) -> tuple[int, int, set[frozenset[str]]]:
    """Return how many the best matches place and keep, and the sets of those placed."""
    walk, best, sets = Enumeration(oracle, fair=False), None, set[frozenset[str]]()
    for assignment in walk.walk():
        score = walk.score(assignment)
        key = (score.placed, score.priority, score.waiting, score.kept, score.tickets)
        placed = zip(oracle.units, assignment, strict=True)
        who = frozenset(i for unit, at in placed if at is not None for i in unit)
        if best is None or key > best:
            best, sets = key, set()
        if key == best:
            sets.add(who)
    assert best is not None
    return best[0], best[3], sets


@pytest.mark.parametrize("block", range(4))
def test_every_answer_is_the_oracles(block: int) -> None:
    """Tests places lost, moves, losers and stand-ins of every leaver on random instances."""
    seen: list[Risk] = []
    for seed in range(71_000 + 80 * block, 71_080 + 80 * block):
        oracle = instance_of_seed(seed, (2, 5), (4, 6))
        if count_assignments(oracle) > 8_000:
            continue
        if seed % 3:  # a match that has been sent out as a whole
            told = solve(to_instance(oracle)).placements
            oracle = replace(oracle, sent={one.intern_id: (one.host_id, ()) for one in told})
        made = to_instance(oracle)
        result = solve(made)
        today = {one.intern_id: one.host_id for one in result.placements}
        sent = {i: p for i, p in oracle.sent.items() if today.get(i) == p[0]}
        found = find_drill(made, result, Deadline(60.0))
        assert {one.leaver for one in found.rows} >= today.keys() | set(today.values())
        assert not found.not_reached
        for one in found.rows:
            leave = after_host if one.is_host else after_intern
            left = leave(replace(oracle, sent=sent), one.leaver)
            check_row(left, one, today.keys() - {one.leaver}, f"seed {seed}, {one}")
            seen.append(one.risk)
    assert set(seen) | {Risk.CLASH} == set(Risk), "not every kind of row has come up"


def check_row(left: OracleInstance, one: Cancellation, today: set[str], name: str) -> None:
    """Compare one row with the best matches of what is left."""
    if one.clash:
        assert not any(True for _ in Enumeration(left, fair=False).walk()), name
        return
    placed, kept, sets = best_of(left)
    assert one.lost == len(today) - placed, name
    assert one.moved == len(left.sent) - kept, name
    assert frozenset(today) - set(one.losers) | set(one.stand_ins) in sets, name


def test_stand_in_for_a_visitor() -> None:
    """Tests that whoever waits for a place is named as the stand-in, and who comes by lot."""
    made = instance([host(1, capacity=1)], intern(1), intern(2))
    placed = solve(made).placements[0].intern_id
    waiting = ({"P1", "P2"} - {placed}).pop()
    found = rows(made)
    assert found[placed].stand_ins == (waiting,)
    assert (found[placed].lost, found[placed].risk) == (-1, Risk.STAND_IN)
    assert (found["V1"].lost, found["V1"].losers) == (1, (placed,))


def test_promises_are_held() -> None:
    """Tests that whoever was sent a host moves for another's place; who said yes never does."""
    hosts = [host(1, capacity=1), host(2, capacity=1), host(3, capacity=1, fields=("Kultur",))]
    wide = intern(1, interests=("Sundhed", "Kultur"))
    sent = {"P1": Promise("V1"), "P2": Promise("V2")}
    made = instance(hosts, wide, intern(2), sent=sent)
    one = rows(made)["V2"]
    assert (one.lost, one.moved, one.told, one.risk) == (0, 1, 1, Risk.MOVES)
    accepted = replace(made, sent={"P2": Promise("V2")}, locked={"P1": Promise("V1")})
    one = rows(accepted)["V2"]
    assert (one.lost, one.moved, one.losers, one.risk) == (1, 0, ("P2",), Risk.LOSS)


def test_companions_travel_on() -> None:
    """Tests that one of two who leaves does not take the other along."""
    made = instance([host(1, capacity=2)], pair())
    for one in drill(made).rows:
        if not one.is_host:
            assert (one.lost, one.risk) == (0, Risk.NONE)


def test_self_found_host_that_leaves() -> None:
    """Tests that whoever found a host is free, and finds another one."""
    made = instance([host(1, capacity=1), host(2, capacity=1)], Unit((intern(1),), "V1"))
    assert (rows(made)["V1"].lost, rows(made)["V1"].risk) == (0, Risk.NEW_HOST)


def test_promises_that_clash() -> None:
    """Tests that it is told where a lock on the one who leaves kept companions from their host."""
    hosts = [host(1, capacity=1), host(2)]
    units = pair("V1"), Unit((intern(3),), "V1")
    made = instance(hosts, *units, locked={"P1": Promise("V2")})
    found = drill(made).rows
    assert [one.leaver for one in found if one.clash] == ["V2", "P1"]


def test_the_riskiest_first() -> None:
    """Tests the order: most places lost, then most moves; and that it does not hang on rows."""
    for seed in range(71_200, 71_210):
        made = to_instance(instance_of_seed(seed, (3, 6), (6, 12)))
        found = drill(made)
        order = [(-max(0, one.lost), -one.moved) for one in found.rows]
        assert order == sorted(order)
        turned = replace(made, hosts=made.hosts[::-1], units=made.units[::-1])
        assert drill(turned) == found


def test_time_runs_out() -> None:
    """Tests that whoever is not reached is told, hosts first, and nothing is said of them."""
    made = instance([host(1), host(2)], intern(1), intern(2), intern(3))
    found = drill(made, 0.0)
    assert found.rows == ()
    hosts = {one.host_id for one in solve(made).placements}
    told = [*((one, True) for one in sorted(hosts)), ("P1", False), ("P2", False), ("P3", False)]
    assert list(found.not_reached) == told
