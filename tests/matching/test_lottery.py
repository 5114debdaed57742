"""Tests that equal people win equally often: the lottery over 2,000 numbers, always the same ones.

Everything is fixed, so a test passes or fails for good; p > 0.001 is what a fair lottery gives in
all but one of a thousand choices of the numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, permutations

import pytest
from scipy.stats import chi2, chisquare

from ipraktik.matching.levels import TICKETS
from ipraktik.matching.lottery import ticket
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit, VisitKind
from ipraktik.model.placement import Placement
from ipraktik.model.settings import Policy
from tests.matching.tiny import TWO, host, instance, intern

SEEDS = range(1, 2_001)
LEAST_P = 0.001
SHORT = {"days": 2, "available": TWO}
"""A host of two days: there is nothing to choose there, which saves time."""
Outcome = tuple[str, ...]


def _draws(
    made: Instance,
    outcome: Callable[[Sequence[Placement]], Outcome],
    levels: int | None = TICKETS + 1,
) -> Counter[Outcome]:
    """Return how often each outcome comes out; level 4 settles who is placed."""
    found = Counter[Outcome]()
    for seed in SEEDS:
        settings = replace(made.settings, policy=replace(made.settings.policy, seed=seed))
        found[outcome(solve(replace(made, settings=settings), levels=levels).placements)] += 1
    return found


def _who(placements: Sequence[Placement]) -> Outcome:
    return tuple(sorted(one.intern_id for one in placements))


def _check(found: Mapping[Outcome, int], expected: Mapping[Outcome, float]) -> None:
    """Assert that outcomes come as often as expected, and no others."""
    assert found.keys() <= expected.keys()
    total = sum(found.values())
    wanted = [float(expected[one]) * total for one in expected]
    assert chisquare([found.get(one, 0) for one in expected], wanted).pvalue > LEAST_P


def _check_alike(found: Mapping[Outcome, int], outcomes: Iterable[Outcome]) -> None:
    alike = list(outcomes)
    _check(found, dict.fromkeys(alike, 1 / len(alike)))


def _check_each(found: Mapping[Outcome, int], ids: Sequence[str]) -> None:
    """Assert that each of several people is placed as often as the others.

    Of n people k are drawn without putting back: their numbers vary less than chi-square with
    independent draws expects, by (n - k) / (n - 1).
    """
    won = Counter(one for outcome, count in found.items() for one in outcome for _ in range(count))
    people, draws = len(ids), sum(found.values())
    wanted = sum(won.values()) / people
    places = sum(won.values()) / draws
    squares = sum((won[one] - wanted) ** 2 for one in ids) / wanted
    assert chi2.sf(squares * (people - 1) / (people - places), people - 1) > LEAST_P


def test_five_for_two_places_whatever_they_wish() -> None:
    """Tests every pair of winners, and each person, with as different answers as can be."""
    made = instance(
        [host(1, capacity=1), host(2, capacity=1, days=2)],
        intern(1),
        intern(2, days=5, visit_kind=VisitKind.FAMILY_VISIT),
        intern(3, own_field="Kultur", interests=(), landsdele=()),
        intern(4, days=4, sector="Stat", visit_kind=VisitKind.UNKNOWN_GUEST),
        intern(5),
        wishes={"P1": ("V1",), "P3": ("V2", "V1"), "P5": ("V2",)},
    )
    ids = [f"P{number}" for number in range(1, 6)]
    found = _draws(made, _who)
    _check_alike(found, combinations(ids, 2))
    _check_each(found, ids)


def test_those_who_go_first_have_a_lottery_of_their_own() -> None:
    """Tests three with priority for two places: they share them evenly, the others get none."""
    home = {"workplace": "Værtsplads 2", "organisation": "Et andet sted"}
    away = host(2, organisation="Et andet sted", landsdel="Bornholm", **SHORT)
    first = [intern(number, **home) for number in (1, 2, 3)]
    found = _draws(instance([host(1, **SHORT), away], *first, intern(4), intern(5)), _who)
    _check_alike(found, combinations(["P1", "P2", "P3"], 2))


def test_those_who_do_not_go_first_share_what_is_left() -> None:
    """Tests one with priority, who is always placed, and three for the other place."""
    home = {"workplace": "Værtsplads 2", "organisation": "Et andet sted"}
    away = host(2, organisation="Et andet sted", landsdel="Bornholm", **SHORT)
    made = instance([host(1, **SHORT), away], intern(1, **home), *(intern(n) for n in (2, 3, 4)))
    _check_alike(_draws(made, _who), [("P1", other) for other in ("P2", "P3", "P4")])


def test_companions_among_singles() -> None:
    """Tests two companions and three singles for two places.

    The companions win where their ticket is above the mean of the two best of three others:
    with tickets spread evenly, in 3 of 8 draws. The singles share the other 5 evenly.
    """
    made = instance(
        [host(1, **SHORT)], Unit((intern(1), intern(2))), *(intern(n) for n in (3, 4, 5))
    )
    singles = dict.fromkeys(combinations(["P3", "P4", "P5"], 2), 5 / 24)
    _check(_draws(made, _who), {("P1", "P2"): 3 / 8, **singles})


def test_last_lottery_hands_out_hosts_evenly() -> None:
    """Tests that three equal people at three equal hosts get each order equally often."""
    hosts = [host(number, capacity=1, **SHORT) for number in (1, 2, 3)]
    made = instance(hosts, *(intern(number) for number in (1, 2, 3)))

    def order(placements: Sequence[Placement]) -> Outcome:
        return tuple(one.host_id for one in placements)

    _check_alike(_draws(made, order, None), permutations(["V1", "V2", "V3"]))


def _shares(groups: Sequence[int], places: int) -> dict[Outcome, Fraction]:
    """Return how often each set of units has the largest sum of tickets, over the numbers."""
    found = Counter[Outcome]()
    names = [f"p{number}@example.dk" for number in range(len(groups))]
    full = [
        chosen
        for size in range(len(groups) + 1)
        for chosen in combinations(range(len(groups)), size)
        if sum(groups[one] for one in chosen) == places
    ]
    for seed in SEEDS:
        drawn = [size * ticket(seed, name) for size, name in zip(groups, names, strict=True)]
        best = max(full, key=lambda chosen: sum(drawn[one] for one in chosen))
        found[tuple(map(str, best))] += 1
    return {one: Fraction(count, len(SEEDS)) for one, count in found.items()}


@pytest.mark.parametrize(
    ("groups", "places", "chance"),
    [
        ((2, 1, 1), 2, Fraction(1, 2)),
        ((2, 1, 1, 1), 3, Fraction(5, 8)),
        ((2, *[1] * 10), 2, Fraction(3, 22)),
        ((3, 1, 1, 1), 3, Fraction(1, 2)),
        ((3, *[1] * 10), 3, Fraction(2, 11)),
        ((2, 2, 2), 2, Fraction(1, 3)),
        ((3, 2, 1), 3, Fraction(1, 2)),
    ],
    ids=lambda value: str(value),
)
def test_chance_of_the_first_group(groups: tuple[int, ...], places: int, chance: Fraction) -> None:
    """Tests what the sum of tickets gives companions at one host, as the page tells it."""
    won = sum(share for units, share in _shares(groups, places).items() if "0" in units)
    draws = len(SEEDS)
    lost = 1 - won
    assert (
        chisquare(
            [float(won * draws), float(lost * draws)],
            [float(chance * draws), float((1 - chance) * draws)],
        ).pvalue
        > LEAST_P
    )


def test_the_year_is_a_seed_like_others() -> None:
    """Tests that a match without a number of its own draws with the year."""
    made = instance([host(1, **SHORT)], *(intern(number) for number in range(1, 6)))
    drawn = replace(made, settings=replace(made.settings, policy=Policy(seed=2026)))
    assert solve(made).placements == solve(drawn).placements
