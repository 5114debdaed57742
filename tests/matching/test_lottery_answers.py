"""Tests that nobody's chance of a place depends on what they wished, or on the days they asked for.

Who is placed is settled on levels 1 to 4. Those depend on which hosts are possible for each unit,
on which units one host can take at once, on priority, on what was sent, and on the tickets: so
answers that leave these alone leave the same people placed.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipraktik.matching.solve import solve
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit, VisitKind
from ipraktik.model.placement import LevelName, Result
from ipraktik.model.settings import Fairness, Weights
from ipraktik.model.week import MIN_VISIT_DAYS, Day
from tests.matching.adapters import GATE_SEEDS, GATE_SIZES, instance_of_seed, to_instance
from tests.oracle.random_instances import random_instance

FIELDS = ("Sundhed", "Kultur", "Beskæftigelse", "Digitalisering", "")
TRIES = 4
UPPER = (LevelName.PLACED, LevelName.PRIORITY, LevelName.KEPT, LevelName.TICKETS)


def _placed(result: Result) -> frozenset[str]:
    return frozenset(one.intern_id for one in result.placements)


def _upper(result: Result) -> list[int]:
    return [result.level(name).value for name in UPPER]


def _check_same_people(before: Instance, after: Instance, name: str) -> bool:
    """Assert that the same people are placed; return whether anything else became different."""
    one, other = solve(before), solve(after)
    assert _upper(one) == _upper(other), name
    assert _placed(one) == _placed(other), name
    return one.placements != other.placements


def _hosts_of(made: Instance, unit: Unit) -> list[Host]:
    return [host for host in made.hosts if is_eligible(made, unit, host)]


def _new_answers(rng: random.Random, one: Intern) -> Intern:
    """Return an intern who asks for other days, visits and fields; possible days stay."""
    return replace(
        one,
        days=rng.randint(2, 5),
        visit_kind=rng.choice(list(VisitKind)),
        own_field=rng.choice(FIELDS),
        sector=rng.choice(("Kommune", "Stat")),
        interests=rng.choice((one.interests, (), tuple(rng.sample(FIELDS[:4], 2)))),
        landsdele=rng.choice((one.landsdele, ())),
    )


def _new_wishes(rng: random.Random, made: Instance) -> tuple[str, ...]:
    hosts = [host.host_id for host in made.hosts]
    return tuple(rng.sample(hosts, rng.randint(0, min(3, len(hosts)))))


def _answered(rng: random.Random, made: Instance) -> Instance:
    """Return an instance in which units answer otherwise, each with the same hosts possible.

    Locked units stay: the days of a lock have to fit the number of days asked for.
    """
    for unit in made.units:
        wanted = [host.host_id for host in _hosts_of(made, unit)]
        for _ in range(0 if made.lock_of(unit) else TRIES):
            members = tuple(_new_answers(rng, one) for one in unit.members)
            changed = replace(unit, members=members)
            wishes = {one.intern_id: _new_wishes(rng, made) for one in members}
            other = replace(
                made,
                units=tuple(changed if one is unit else one for one in made.units),
                wishes={**made.wishes, **wishes},
            )
            if [host.host_id for host in _hosts_of(other, changed)] == wanted:
                made = other
                break
    return made


def _other_policy(rng: random.Random, made: Instance) -> Instance:
    """Return the same people under other weights and the other `Fordeling`."""
    now = made.settings
    policy = replace(now.policy, fairness=rng.choice(list(Fairness)))
    weights = Weights(
        wish=rng.randint(0, 30),
        unwished=rng.randint(0, 60),
        intern_days=rng.randint(0, 9),
        host_days=rng.randint(0, 9),
        guest=rng.randint(0, 9),
        empty_host=rng.randint(0, 40),
    )
    hosts = tuple(replace(one, visit_kind=rng.choice(list(VisitKind))) for one in made.hosts)
    return replace(made, hosts=hosts, settings=replace(now, policy=policy, weights=weights))


def test_other_answers_leave_the_same_people_placed() -> None:
    """Tests wishes, visits, fields and numbers of days on a hundred mixed instances."""
    different = unplaced = 0
    for seed in GATE_SEEDS:
        made, rng = to_instance(instance_of_seed(seed, *GATE_SIZES)), random.Random(seed)
        other = _other_policy(rng, _answered(rng, made))
        different += _check_same_people(made, other, f"seed {seed}")
        unplaced += len(made.interns) > -solve(made, levels=1).level(LevelName.PLACED).value
    assert different >= 50
    assert unplaced >= 50


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(
    rng=st.randoms(use_true_random=False),
    hosts=st.integers(1, 4),
    interns=st.integers(2, 9),
    groups=st.sampled_from((0.0, 0.3, 0.8)),
)
def test_other_answers_on_any_small_instance(
    rng: random.Random, hosts: int, interns: int, groups: float
) -> None:
    """Tests the same on instances that hypothesis shrinks."""
    oracle = random_instance(rng, hosts, interns, group_share=groups)
    made = to_instance(oracle)
    _check_same_people(made, _other_policy(rng, _answered(rng, made)), repr(oracle))


def _together(made: Instance) -> Mapping[str, frozenset[frozenset[str]]]:
    """Return, for each host, the sets of units that it can take at once, as rule 1 and 3 say."""
    found: dict[str, frozenset[frozenset[str]]] = {}
    for host in made.hosts:
        units = [unit for unit in made.units if is_eligible(made, unit, host)]
        groups = (
            group
            for number in range(1, host.capacity + 1)
            for group in combinations(units, number)
            if sum(unit.size for unit in group) <= host.capacity and _share_days(made, group, host)
        )
        found[host.host_id] = frozenset(
            frozenset(one.intern_id for unit in group for one in unit.members) for group in groups
        )
    return found


def _share_days(made: Instance, group: tuple[Unit, ...], host: Host) -> bool:
    """Whether some days that the host can open hold two days of each unit, or its locked ones."""
    return any(
        all(_may_come(made, unit, frozenset(opened)) for unit in group)
        for opened in combinations(sorted(host.available), host.effective_days)
    )


def _may_come(made: Instance, unit: Unit, opened: frozenset[Day]) -> bool:
    lock = made.lock_of(unit)
    if lock and lock.days:
        return lock.days <= opened
    return len(unit.available & opened) >= MIN_VISIT_DAYS


def _other_days(rng: random.Random, made: Instance) -> Instance:
    """Return an instance with other possible days, where the same units fit together."""
    wanted = _together(made)
    for unit in made.units:
        if made.lock_of(unit):
            continue
        days = frozenset(rng.sample(list(Day), rng.randint(MIN_VISIT_DAYS, 5)))
        changed = replace(unit, members=tuple(replace(one, available=days) for one in unit.members))
        other = replace(made, units=tuple(changed if one is unit else one for one in made.units))
        if _together(other) == wanted:
            made = other
    return made


def test_other_possible_days_leave_the_same_people_placed() -> None:
    """Tests changed `Mulige dage` wherever each host can still take the same units at once."""
    different = moved = 0
    for seed in range(80_000, 80_060):
        made, rng = to_instance(instance_of_seed(seed, (1, 8), (2, 12))), random.Random(seed)
        other = _other_days(rng, made)
        moved += sum(
            one.available != made.intern_by_id[one.intern_id].available for one in other.interns
        )
        different += _check_same_people(made, other, f"seed {seed}")
    assert moved >= 60
    assert different >= 20


def _shifted(rng: random.Random, made: Instance) -> Instance:
    """Return an instance in which the days of the week have changed places for everybody."""
    new = dict(zip(Day, rng.sample(list(Day), 5), strict=True))

    def moved(days: frozenset[Day]) -> frozenset[Day]:
        return frozenset(new[day] for day in days)

    return replace(
        made,
        hosts=tuple(replace(one, available=moved(one.available)) for one in made.hosts),
        units=tuple(
            replace(
                unit,
                members=tuple(replace(m, available=moved(m.available)) for m in unit.members),
            )
            for unit in made.units
        ),
        sent={i: replace(one, days=moved(one.days)) for i, one in made.sent.items()},
        locked={i: replace(one, days=moved(one.days)) for i, one in made.locked.items()},
    )


def test_no_day_of_the_week_is_better_than_another() -> None:
    """Tests that who can come on Mondays is not placed sooner than who can come on Fridays."""
    for seed in range(81_000, 81_040):
        made = to_instance(instance_of_seed(seed, (1, 10), (2, 14)))
        _check_same_people(made, _shifted(random.Random(seed), made), f"seed {seed}")
