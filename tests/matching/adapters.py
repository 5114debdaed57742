"""From the oracle's instances to the program's, and from its answers back."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Host, Intern, Unit, VisitKind
from ipraktik.model.placement import LevelName, Placement, Result
from ipraktik.model.settings import Demand, Fairness, Policy, Priority, Rules, Settings, Weights
from ipraktik.model.week import Day
from tests.oracle.days import DayKey, Plan, best_days, day_key, plan_points
from tests.oracle.instance import (
    Assignment,
    FairOptimum,
    Optimum,
    OracleHost,
    OracleInstance,
    OracleIntern,
)
from tests.oracle.instance import Promise as OraclePromise
from tests.oracle.points import is_allowed
from tests.oracle.random_instances import random_instance

GATE_SEEDS, GATE_SIZES = range(100), ((1, 12), (1, 18))
"""The random instances that every run of the tests compares with the integer programme."""
KINDS = {
    "begge": VisitKind.BOTH,
    "familie": VisitKind.FAMILY_VISIT,
    "ukendt": VisitKind.UNKNOWN_GUEST,
}


def to_settings(oracle: OracleInstance) -> Settings:
    """Return the same settings in the program's form."""
    given = oracle.settings
    return Settings(
        year=2026,
        rules=Rules(
            field=Demand(given.field_rule),
            landsdel=Demand(given.landsdel_rule),
            wishes=Demand(given.wish_rule),
            own_organisation_allowed=given.own_organisation_allowed,
        ),
        policy=Policy(
            priority=Priority(given.priority),
            fairness=Fairness.FAIR if given.fair else Fairness.TOTAL,
            seed=given.seed,
        ),
        weights=Weights(
            wish=given.w_wish,
            unwished=given.w_unwished,
            intern_days=given.w_intern_days,
            host_days=given.w_host_days,
            guest=given.w_guest,
            field=given.w_field,
            landsdel=given.w_landsdel,
            empty_host=given.w_empty,
        ),
    )


def to_host(given: OracleHost) -> Host:
    """Return the same host in the program's form."""
    return Host(
        host_id=given.host_id,
        email=given.email,
        workplace=given.workplace_key,
        organisation=given.organisation_key,
        sector=given.sector,
        landsdel=given.landsdel,
        fields=tuple(sorted(given.fields)),
        capacity=given.capacity,
        days=given.days,
        available=frozenset(map(Day, given.available)),
        visit_kind=KINDS[given.visit_kind],
        contact=f"Kontakt {given.host_id}",
    )


def to_intern(given: OracleIntern) -> Intern:
    """Return the same intern in the program's form."""
    return Intern(
        intern_id=given.intern_id,
        name=f"Navn {given.intern_id}",
        email=given.email,
        workplace=given.workplace_key,
        organisation=given.organisation_key,
        sector=given.sector,
        own_field=given.own_field,
        interests=tuple(sorted(given.interests)),
        landsdele=tuple(sorted(given.landsdele)),
        days=given.days,
        available=frozenset(map(Day, given.available)),
        visit_kind=KINDS[given.visit_kind],
        own_host=given.own_host or "",
        wishes=given.wishes,
    )


def to_unit(oracle: OracleInstance, ids: Sequence[str]) -> Unit:
    """Return one unit in the program's form."""
    members = [to_intern(oracle.intern_by_id[intern_id]) for intern_id in ids]
    members.sort(key=lambda member: member.email_identity)
    return Unit(tuple(members), members[0].own_host)


def to_promise(given: OraclePromise) -> Promise:
    """Return the same promise in the program's form."""
    return Promise(given[0], frozenset(map(Day, given[1])))


def to_instance(oracle: OracleInstance) -> Instance:
    """Return the same instance in the program's form."""
    return Instance(
        to_settings(oracle),
        tuple(to_host(host) for host in oracle.hosts),
        tuple(to_unit(oracle, unit) for unit in oracle.units),
        {intern.intern_id: intern.wishes for intern in oracle.interns if intern.wishes},
        oracle.refused,
        {intern_id: to_promise(promise) for intern_id, promise in oracle.sent.items()},
        locked={intern_id: to_promise(promise) for intern_id, promise in oracle.locked.items()},
        max_moves=oracle.max_moves,
        visited=to_visited(oracle),
        waiting=oracle.waiting,
    )


def to_visited(oracle: OracleInstance) -> dict[str, frozenset[tuple[str, str]]]:
    """Return the workplaces that interns have visited, by the keys of the program."""
    keys = {host.workplace_key: to_host(host).workplace_key for host in oracle.hosts}
    visited: dict[str, set[tuple[str, str]]] = {}
    for intern_id, key in oracle.visited:
        visited.setdefault(intern_id, set()).add(keys.get(key, (key, "")))
    return {intern_id: frozenset(found) for intern_id, found in visited.items()}


def shuffled(instance: Instance, rng: random.Random) -> Instance:
    """Return an instance made from the same hosts and units in another order."""
    wishes = tuple(instance.wishes.items())
    refused = sorted(instance.refused)
    return replace(
        instance,
        hosts=tuple(rng.sample(instance.hosts, len(instance.hosts))),
        units=tuple(rng.sample(instance.units, len(instance.units))),
        wishes=dict(rng.sample(wishes, len(wishes))),
        refused=frozenset(rng.sample(refused, len(refused))),
    )


def renamed(instance: Instance) -> tuple[Instance, Callable[[Placement], Placement]]:
    """Return the same people under IDs that sort the other way, and how to undo it."""

    def other(own_id: str) -> str:
        return own_id and f"{own_id[0]}{999 - int(own_id[1:]):03}"

    def undo(placement: Placement) -> Placement:
        return replace(
            placement, intern_id=other(placement.intern_id), host_id=other(placement.host_id)
        )

    changed = replace(
        instance,
        hosts=tuple(host.with_id(other(host.host_id)) for host in instance.hosts),
        units=tuple(
            Unit(
                tuple(member.with_id(other(member.intern_id)) for member in unit.members),
                other(unit.own_host_id),
            )
            for unit in instance.units
        ),
        wishes={other(i): tuple(map(other, hosts)) for i, hosts in instance.wishes.items()},
        refused=frozenset((other(i), other(h)) for i, h in instance.refused),
        sent={other(i): replace(p, host_id=other(p.host_id)) for i, p in instance.sent.items()},
        locked={other(i): replace(p, host_id=other(p.host_id)) for i, p in instance.locked.items()},
        visited={other(i): keys for i, keys in instance.visited.items()},
        waiting=frozenset(map(other, instance.waiting)),
    )
    return changed, undo


def reached(result: Result, fair: bool) -> Optimum | FairOptimum:
    """Return what the solver says it reached, in the oracle's form."""
    names = list(LevelName)[: list(LevelName).index(LevelName.TICKETS) + 1]
    found = {level.name: -level.value for level in result.levels}
    counts = [found.get(name, 0) for name in names]
    points = result.level(LevelName.POINTS).value
    if not fair:
        return Optimum(*counts, points)
    rungs = [level for level in result.levels if level.name is LevelName.FAIR]
    vector = tuple(rung.points or 0 for rung in rungs for _ in range(rung.value))
    return FairOptimum(*counts, vector, points)


def to_assignment(oracle: OracleInstance, placements: Sequence[Placement]) -> Assignment:
    """Return each unit's host, in the order of the oracle's units; companions must agree."""
    hosts = {placement.intern_id: placement.host_id for placement in placements}
    found = [{hosts.get(intern_id) for intern_id in unit} for unit in oracle.units]
    assert all(len(one) == 1 for one in found), "companions are apart"
    return tuple(one.pop() for one in found)


def day_keys(
    oracle: OracleInstance, placements: Sequence[Placement]
) -> Mapping[str, tuple[DayKey, DayKey | None]]:
    """Return, by host, the oracle's key of the days given and the key of the best days."""
    days = {one.intern_id: tuple(sorted(map(int, one.days))) for one in placements}
    keys: dict[str, tuple[DayKey, DayKey | None]] = {}
    assignment = to_assignment(oracle, placements)
    for host in oracle.hosts:
        pairs = zip(oracle.units, assignment, strict=True)
        units = tuple(unit for unit, host_id in pairs if host_id == host.host_id)
        if units:
            plan: Plan = tuple(days[unit[0]] for unit in units)
            vector, fair = plan_points(oracle, host, units, plan), oracle.settings.fair
            points = vector if fair else sum(vector)
            best = best_days(oracle, host, units, fair)
            keys[host.host_id] = (day_key(oracle, units, plan, points), best.key if best else None)
    return keys


def count_assignments(oracle: OracleInstance) -> int:
    """Return an upper limit on what the brute-force oracle has to walk through."""
    total = 1
    for unit in oracle.units:
        total *= 1 + sum(is_allowed(oracle, unit, host) for host in oracle.hosts)
    return total


def instance_of_seed(seed: int, hosts: tuple[int, int], interns: tuple[int, int]) -> OracleInstance:
    """Return the random instance of a seed; sizes are drawn between the two limits."""
    rng = random.Random(seed)
    make = partial(random_instance, rng, rng.randint(*hosts), rng.randint(*interns))
    if rng.random() < 0.3:  # at times without what a flow cannot hold, or with much of it
        return make(
            group_share=rng.choice((0.0, 0.8)),
            self_found_share=rng.choice((0.0, 0.4)),
            locked_share=rng.choice((0.0, 0.4)),
            refused_share=rng.choice((0.0, 0.4)),
            sent_share=rng.choice((0.0, 0.8)),
        )
    return make()


def positions_of(instance: Instance, hosts: Mapping[str, str]) -> dict[int, int]:
    """Return an assignment by positions from the host ID of each intern."""
    host_at = {host.host_id: position for position, host in enumerate(instance.hosts)}
    return {
        position: host_at[hosts[unit.members[0].intern_id]]
        for position, unit in enumerate(instance.units)
        if unit.members[0].intern_id in hosts
    }
