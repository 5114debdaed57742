"""Tests of what hangs on an answer, against every assignment of tiny instances."""

from __future__ import annotations

import random
from dataclasses import replace

from ipraktik.explaining.refusing import Refusing
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Unit
from tests.explaining.test_costs import tiny_oracles
from tests.matching.adapters import to_instance
from tests.matching.tiny import host, instance, intern, pair
from tests.matching.what_ifs_brute import most_placed


def only(made: Instance, host_of: dict[str, str]) -> Instance:
    """Return an instance of those who are placed."""
    units = [unit for unit in made.units if unit.members[0].intern_id in host_of]
    return replace(made, units=tuple(units))


def after_no(made: Instance, unit: Unit, host_id: str) -> Instance:
    """Return the instance in which a unit never goes to a host."""
    ids = {member.intern_id for member in unit.members}
    locked = {one: lock for one, lock in made.locked.items() if one not in ids}
    if unit.own_host_id == host_id:
        return replace(made, units=tuple(u for u in made.units if u is not unit), locked=locked)
    return replace(made, refused=made.refused | {(one, host_id) for one in ids}, locked=locked)


def without(made: Instance, host_id: str) -> Instance:
    """Return the instance in which a host does not take part, and binds nobody."""
    free = (Unit(u.members) if u.own_host_id == host_id else u for u in made.units)
    wishes = {i: tuple(h for h in named if h != host_id) for i, named in made.wishes.items()}
    return replace(
        made,
        hosts=tuple(one for one in made.hosts if one.host_id != host_id),
        units=tuple(free),
        wishes=wishes,
        locked={i: lock for i, lock in made.locked.items() if lock.host_id != host_id},
    )


def test_against_every_assignment() -> None:
    """Tests a no of everybody who has a place, some of them locked, and of every host."""
    lost = asked = 0
    for seed, oracle in tiny_oracles(60, 71_000):
        made = to_instance(oracle)
        placements = solve(made).placements
        host_of = {one.intern_id: one.host_id for one in placements}
        rng = random.Random(seed)
        free = [one for one in placements if not made.unit_of[one.intern_id].own_host_id]
        for one in rng.sample(free, min(1, len(free))):
            made = replace(made, locked={**made.locked, one.intern_id: Promise(one.host_id)})
        base = only(made, host_of)
        refusing, most = Refusing(made, host_of), most_placed(base)
        for who, where in host_of.items():
            expected = most - most_placed(after_no(base, base.unit_of[who], where))
            assert refusing.lost_without_pair(who, where) == expected, (seed, who)
            asked, lost = asked + 1, lost + (expected > 0)
        for where in sorted(set(host_of.values())):
            expected = max(0, most - most_placed(without(base, where)))
            assert refusing.lost_without_host(where) == expected, (seed, where)
            asked, lost = asked + 1, lost + (expected > 0)
    assert asked > lost > asked / 10


def test_a_found_host_that_is_full() -> None:
    """Tests that who is locked elsewhere, and whose own host is full, has no place after a no."""
    hosts = [host(1), host(2, capacity=1)]
    own = Unit((intern(1),), "V2")
    locked = {"P1": Promise("V1"), "P2": Promise("V2")}
    made = instance(hosts, own, intern(2), locked=locked)
    refusing = Refusing(made, {"P1": "V1", "P2": "V2"})
    assert refusing.lost_without_pair("P1", "V1") == 1
    assert refusing.lost_without_host("V1") == 1


def test_a_gain_of_others_hides_no_loss() -> None:
    """Tests that somebody who waits for the place does not make up for the one who loses it."""
    made = instance([host(1, capacity=1)], intern(1), intern(2))
    assert Refusing(made, {"P1": "V1"}).lost_without_pair("P1", "V1") == 1


def test_companions_lose_together() -> None:
    """Tests that a no of one counts for both, and that one who is left travels on alone."""
    made = instance([host(1)], pair())
    assert Refusing(made, {"P1": "V1", "P2": "V1"}).lost_without_pair("P1", "V1") == 2
    assert Refusing(made, {"P1": "V1"}).lost_without_host("V1") == 1
