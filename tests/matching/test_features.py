"""Tests that the seeded random instances of the gate mix every feature of the contract."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ipraktik.matching.points import Points
from tests.matching.adapters import GATE_SEEDS, GATE_SIZES, instance_of_seed, to_instance
from tests.oracle import milp
from tests.oracle.instance import OracleInstance
from tests.oracle.points import is_priority

Feature = Callable[[OracleInstance], bool]

SHAPES: dict[str, Feature] = {
    "alone": lambda one: any(len(unit) == 1 for unit in one.units),
    "two": lambda one: any(len(unit) == 2 for unit in one.units),
    "three": lambda one: any(len(unit) == 3 for unit in one.units),
    "few days": lambda one: any(len(intern.available) < 5 for intern in one.interns),
    "host's days shared": lambda one: any(h.capacity > 1 and h.days < 5 for h in one.hosts),
    "self-found": lambda one: any(intern.own_host for intern in one.interns),
    "wishes": lambda one: any(intern.wishes for intern in one.interns),
    "refusals": lambda one: bool(one.refused),
    "refused self-found": lambda one: any(
        (intern.intern_id, intern.own_host) in one.refused for intern in one.interns
    ),
    "locks with days": lambda one: any(days for _, days in one.locked.values()),
    "locks on any days": lambda one: any(not days for _, days in one.locked.values()),
    "one companion locked": lambda one: any(
        0 < sum(i in one.locked for i in unit) < len(unit) for unit in one.units
    ),
    "locked against a refusal": lambda one: any(
        (intern_id, host) in one.refused for intern_id, (host, _) in one.locked.items()
    ),
    "sent": lambda one: bool(one.sent),
    "without a place last year": lambda one: bool(one.waiting),
    "nobody without a place last year": lambda one: not one.waiting,
    "priority and without a place": lambda one: any(
        is_priority(one, intern) and intern.intern_id in one.waiting for intern in one.interns
    ),
    "visited before": lambda one: any(
        (i.intern_id, host.workplace_key) in one.visited for i in one.interns for host in one.hosts
    ),
    "visited, self-found all the same": lambda one: any(
        i.own_host and (i.intern_id, one.host_by_id[i.own_host].workplace_key) in one.visited
        for i in one.interns
    ),
    "more interns than places": lambda one: (
        sum(host.capacity for host in one.hosts) < len(one.interns)
    ),
    "more places than interns": lambda one: (
        sum(host.capacity for host in one.hosts) > len(one.interns)
    ),
}
SETTINGS: dict[str, Feature] = {
    "field wish": lambda one: one.settings.field_rule == "ønske",
    "landsdel wish": lambda one: one.settings.landsdel_rule == "ønske",
    "wishes required": lambda one: one.settings.wish_rule == "krav",
    "own organisation": lambda one: one.settings.own_organisation_allowed,
    "priority by workplace": lambda one: one.settings.priority == "arbejdsplads",
    "priority by organisation": lambda one: one.settings.priority == "organisation",
    "no priority": lambda one: one.settings.priority == "ingen",
    "samlet": lambda one: not one.settings.fair,
    "retfærdig": lambda one: one.settings.fair,
    "empty hosts free": lambda one: one.settings.w_empty == 0,
    "huge weight": lambda one: one.settings.w_wish == 997,
    "no weight on days": lambda one: one.settings.w_intern_days == 0,
}


@pytest.fixture(scope="module")
def oracles() -> list[OracleInstance]:
    """Return the instances that the gate compares with the integer programme."""
    return [instance_of_seed(seed, *GATE_SIZES) for seed in GATE_SEEDS]


@pytest.mark.parametrize("name", [*SHAPES, *SETTINGS])
def test_feature_is_among_the_seeds(name: str, oracles: list[OracleInstance]) -> None:
    """Tests that several of the hundred instances have it."""
    has = {**SHAPES, **SETTINGS}[name]
    assert sum(map(has, oracles)) >= 3


def test_matches_differ(oracles: list[OracleInstance]) -> None:
    """Tests mutual wishes, and best matches that leave interns out and hosts empty."""
    mutual = sum(bool(Points(to_instance(one)).mutual_wishes) for one in oracles)
    best = [(one, milp.optimum(one)) for one in oracles[:50]]
    left_out = sum(found.optimum.placed < len(one.interns) for one, found in best)
    empty = sum(
        len({host for host, _ in found.placements.values()}) < len(one.hosts) for one, found in best
    )
    kept = sum(found.optimum.kept > 0 for _, found in best)
    moved = sum(
        any(i in one.sent and one.sent[i][0] != host for i, (host, _) in found.placements.items())
        for one, found in best
    )
    assert min(mutual, left_out, empty, kept, moved) >= 10
