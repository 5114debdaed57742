"""Tests that a named event really forced its change, and that none is left out."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import combinations

import pytest

from ipraktik.explaining.deadline import Deadline
from ipraktik.explaining.events import find_causes, is_as_before, plain_causes
from ipraktik.matching.impossible import LockError
from ipraktik.matching.solve import solve
from ipraktik.model.changes import Change, ChangeKind, find_changes
from ipraktik.model.events import Cause, Event, Weight
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.locks import find_lock_faults
from ipraktik.model.people import Unit
from ipraktik.model.promises import Before, KeptRow, Stay
from ipraktik.model.week import Day
from ipraktik.text import say
from tests.matching import tiny

Apply = Callable[[Instance], Instance]
TWO = frozenset({Day.MON, Day.TUE})


def stays(instance: Instance) -> dict[str, Stay]:
    return {one.intern_id: Stay(one.host_id, one.days) for one in solve(instance).placements}


def gone(host_id: str) -> Apply:
    return lambda one: replace(one, hosts=tuple(h for h in one.hosts if h.host_id != host_id))


def refused(who: str, host_id: str) -> Apply:
    return lambda one: replace(one, refused=one.refused | {(who, host_id)})


def locked(who: str, host_id: str) -> Apply:
    return lambda one: replace(one, locked={**one.locked, who: Promise(host_id)})


def new(number: int, **changes: object) -> Apply:
    added = Unit((tiny.intern(number, **changes),))
    return lambda one: replace(one, units=(*one.units, added))


def smaller(host_id: str) -> Apply:
    return lambda one: replace(
        one, hosts=tuple(replace(h, capacity=1) if h.host_id == host_id else h for h in one.hosts)
    )


class Case:
    """A match, what happened since, and every match without some of it."""

    def __init__(self, base: Instance, happened: Mapping[str, Apply]) -> None:
        self.base, self.happened = base, happened
        old = stays(base)
        rows = {who: KeptRow(who, one.host_id, one.days, one) for who, one in old.items()}
        now = self.instance(frozenset())
        placements = solve(now).placements
        self.changes = tuple(find_changes(Before(rows), now, placements))
        self.events = tuple(Event(key, say("{id}", id=key)) for key in happened)
        self._known: dict[frozenset[str], dict[str, Stay] | None] = {}

    def instance(self, without: frozenset[str]) -> Instance:
        found = self.base
        for key, apply in self.happened.items():
            if key not in without:
                found = apply(found)
        # A lock and a wish need a host that is there.
        known = {w: p for w, p in found.locked.items() if p.host_id in found.host_by_id}
        wishes = {
            who: tuple(one for one in named if one in found.host_by_id)
            for who, named in found.wishes.items()
        }
        return replace(found, locked=known, wishes=wishes)

    def without(self, keys: frozenset[str]) -> dict[str, Stay] | None:
        if keys not in self._known:
            found = self.instance(keys)
            self._known[keys] = None if any(find_lock_faults(found)) else stays(found)
        return self._known[keys]

    def is_gone(self, change: Change, keys: frozenset[str]) -> bool:
        found = self.without(keys)
        return found is not None and is_as_before(change, found.get(change.intern_id))

    def causes(self, seconds: float = 60.0) -> dict[str, Cause]:
        return find_causes(
            self.changes, self.events, self.without, Deadline(seconds), lambda *_: None
        )


def random_case(seed: int) -> Case:
    """Return a crowded match, and two to five things that happened."""
    draw = random.Random(seed)
    hosts = [tiny.host(n, capacity=draw.choice((1, 1, 2))) for n in range(1, 6)]
    ids = [host.host_id for host in hosts]
    people = range(1, draw.choice((6, 7, 8)))
    interns = [tiny.intern(n) for n in people]
    wishes = {f"P{n}": tuple(draw.sample(ids, draw.choice((1, 2, 3)))) for n in people}
    base = tiny.instance(hosts, *interns, wishes=wishes)
    old = stays(base)
    placed = sorted(old)
    lost, no, who = draw.sample(ids, 2), draw.sample(placed, 2), draw.choice(placed)
    kinds: list[tuple[str, Apply]] = [
        *((f"gone {host_id}", gone(host_id)) for host_id in lost),
        *((f"refused {one}", refused(one, old[one].host_id)) for one in no),
        *((f"new P{number}", new(number)) for number in (21, 22)),
        (f"locked {who}", locked(who, draw.choice(ids))),
        ("smaller", smaller(draw.choice(ids))),
    ]
    return Case(base, dict(draw.sample(kinds, draw.choice((2, 3, 4, 5)))))


@pytest.mark.parametrize("seed", range(40))
def test_against_every_subset(seed: int) -> None:
    """Tests each cause against matches without each set of events."""
    try:
        case = random_case(seed)
    except LockError:
        pytest.skip("a lock that rules 1 to 3 forbid")
    causes = case.causes()
    every = frozenset(case.happened)
    for change in case.changes:
        cause = causes[change.intern_id]
        named = {one.key for one in cause.events}
        alone = {key for key in every if case.is_gone(change, frozenset({key}))}
        assert named == alone or not alone
        if alone:
            assert cause.weight is Weight.NEEDED
        elif case.is_gone(change, every):
            assert cause.weight is Weight.TOGETHER
            assert case.is_gone(change, frozenset(named))
            for size in range(1, len(named)):
                for some in combinations(sorted(named), size):
                    if size == len(named) - 1:
                        assert not case.is_gone(change, frozenset(some))
        else:
            assert cause.weight is Weight.UNKNOWN


def test_the_random_cases_are_worth_asking() -> None:
    """Tests that single events, several together, and chains all occur."""
    weights = set()
    chains = 0
    for seed in range(40):
        try:
            case = random_case(seed)
        except LockError:
            continue
        for who, cause in case.causes().items():
            weights.add(cause.weight)
            chains += cause.weight is Weight.NEEDED and not any(
                who in event.key for event in cause.events
            )
    assert {Weight.NEEDED, Weight.TOGETHER} <= weights
    assert chains > 10


def test_a_chain() -> None:
    """Tests that somebody who moved for a lock elsewhere is told of the lock."""
    hosts = [tiny.host(1, capacity=1), tiny.host(2, capacity=1)]
    base = tiny.instance(
        hosts, tiny.intern(1), tiny.intern(2), wishes={"P1": ("V1", "V2"), "P2": ("V2", "V1")}
    )
    case = Case(base, {"locked P1": locked("P1", "V2"), "smaller": smaller("V1")})
    causes = case.causes()
    assert [one.key for one in causes["P2"].events] == ["locked P1"]
    assert causes["P2"].weight is Weight.NEEDED


def test_no_time() -> None:
    """Tests that without time nothing is claimed but what follows from a rule."""
    change = Change(ChangeKind.LOST, "P1", Stay("V1", TWO), None, "Sendt")
    other = Change(ChangeKind.MOVED, "P2", Stay("V2", TWO), Stay("V3", TWO), "Sendt")
    bound = Event("gone V1", say("V1 has cancelled"), frozenset({"P1"}))

    def never(_: frozenset[str]) -> None:
        raise AssertionError("no time for a match")

    causes = find_causes((change, other), (bound,), never, Deadline(0.0), lambda *_: None)
    assert causes == {"P1": Cause(Weight.PLAIN, (bound,)), "P2": Cause(Weight.OPEN)}
    assert causes == plain_causes((change, other), (bound,))
