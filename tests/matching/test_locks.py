"""Tests that locks are kept, and that those which cannot be are told by ID alone."""

from __future__ import annotations

import pytest

from ipraktik.matching.impossible import LockError
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.locks import find_lock_faults
from ipraktik.model.people import Unit
from ipraktik.model.placement import LevelName
from ipraktik.model.week import Day
from tests.matching.tiny import TWO, host, instance, intern, pair

MON, TUE, WED, THU, FRI = Day


def _placed(instance: Instance) -> dict[str, tuple[str, frozenset[Day]]]:
    return {one.intern_id: (one.host_id, one.days) for one in solve(instance).placements}


def test_lock_stands_over_rules_4_to_7() -> None:
    """Tests a lock at the own workplace, in another field, refused and not the self-found host."""
    home = {"workplace": "Værtsplads 1", "organisation": "Værtsby 1"}
    built = instance(
        [host(1), host(2)],
        Unit((intern(1, **home, interests=("Kultur",), landsdele=("Bornholm",)),), "V2"),
        refused=frozenset({("P1", "V1")}),
        locked={"P1": Promise("V1", frozenset({TUE, THU}))},
    )
    assert _placed(built) == {"P1": ("V1", frozenset({TUE, THU}))}


def test_one_lock_holds_the_companions() -> None:
    """Tests that the whole unit goes where one member is locked, on those days."""
    days = frozenset({WED, FRI})
    built = instance([host(1), host(2)], pair(), locked={"P2": Promise("V2", days)})
    assert _placed(built) == {"P1": ("V2", days), "P2": ("V2", days)}


def test_others_fit_around_locked_days() -> None:
    """Tests that a host of two days can only take those who can come on the locked ones."""
    later = intern(2, available=frozenset({WED, THU, FRI}))
    built = instance([host(1, days=2)], intern(1), later, locked={"P1": Promise("V1", TWO)})
    assert _placed(built) == {"P1": ("V1", TWO)}
    free = instance([host(1, days=2)], intern(1), later, locked={"P1": Promise("V1")})
    assert len(_placed(free)) == 2


def test_lock_costs_somebody_else_the_place() -> None:
    """Tests that locked people take places before anybody who has priority."""
    built = instance(
        [host(1, capacity=1), host(2, capacity=1)],
        intern(1),
        intern(2, workplace="Værtsplads 2", organisation="Værtsby 2"),
        locked={"P1": Promise("V1")},
    )
    result = solve(built)
    assert [one.intern_id for one in result.placements] == ["P1"]
    assert result.level(LevelName.PRIORITY).value == 0


FAULTS = [
    pytest.param({"P1": Promise("V9")}, 1, ("P1", "P2"), id="no such host"),
    pytest.param({"P1": Promise("V1"), "P2": Promise("V2")}, 2, ("P1", "P2"), id="apart"),
    pytest.param({"P1": Promise("V3")}, 1, ("P1", "P2"), id="one place"),
    pytest.param({"P1": Promise("V1", frozenset({MON}))}, 3, ("P1", "P2"), id="one day"),
    pytest.param({"P1": Promise("V1", TWO | {WED})}, 3, ("P1", "P2"), id="too long"),
    pytest.param({"P3": Promise("V1", TWO)}, 3, ("P3",), id="away"),
    pytest.param({"P1": Promise("V2"), "P3": Promise("V2")}, 1, ("P1", "P2", "P3"), id="full"),
    pytest.param(
        {"P1": Promise("V4", TWO), "P3": Promise("V4", frozenset({THU, FRI}))},
        3,
        ("P1", "P2", "P3"),
        id="too many days together",
    ),
    pytest.param({"P4": Promise("V5")}, 1, ("P4",), id="beside a self-found visit"),
]


@pytest.mark.parametrize(("locked", "rule", "who"), FAULTS)
def test_impossible_lock_is_named(
    locked: dict[str, Promise], rule: int, who: tuple[str, ...]
) -> None:
    """Tests that a lock against rules 1 to 3 is refused, naming IDs and nothing else."""
    built = instance(
        [host(1), host(2), host(3, capacity=1), host(4, capacity=3, days=3), host(5, capacity=1)],
        pair(),
        intern(3, available=frozenset({WED, THU, FRI})),
        intern(4),
        Unit((intern(5),), "V5"),
        locked=locked,
    )
    (fault,) = find_lock_faults(built)
    assert (fault.rule, fault.intern_ids) == (rule, who)
    with pytest.raises(LockError) as raised:
        solve(built)
    said = str(raised.value)
    assert all(intern_id in said for intern_id in who)
    assert not any(word in said for word in ("Hemmelig", "@", "{"))
