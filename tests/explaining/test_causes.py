"""Tests of why nobody: who shares the places, what those places are called, and what decided."""

from __future__ import annotations

from dataclasses import replace

from ipraktik.explaining.causes import find_cause
from ipraktik.explaining.costs import standing
from ipraktik.explaining.helps import find_helps
from ipraktik.explaining.people import explain_intern
from ipraktik.explaining.recruiting import find_recruits
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.matching.advice import explain_cause
from ipraktik.matching.bottleneck import Bottlenecks
from ipraktik.matching.bottleneck_words import name_hosts
from ipraktik.matching.reasons import give_reasons
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Unit
from ipraktik.model.placement import SupplyRow
from ipraktik.model.settings import Demand, Policy, Rules
from ipraktik.model.week import Day
from ipraktik.reading.geography import geography
from ipraktik.validation.counterparts import supply_and_demand
from tests.explaining.test_costs import LONG, tiny_oracles
from tests.explaining.test_what_ifs import built, cause_of, nothing
from tests.matching.adapters import to_instance
from tests.matching.tiny import at, host, instance, intern, pair


def helps_of(made: Instance, who: str) -> list[str]:
    return [str(text) for text in find_helps(built(made), made.intern_by_id[who])]


def no_host(made: Instance, who: str) -> str:
    return str(explain_cause(Bottlenecks(made, {}), made.intern_by_id[who]))


def test_everybody_who_can_only_go_there_is_counted() -> None:
    """Tests that all others without a place, too, are among those who share one."""
    made = instance([host(1, capacity=1), host(2)], *(intern(n) for n in (1, 2, 3, 4, 5, 6)))
    made = replace(made, hosts=(made.hosts[0],))
    assert cause_of(built(made), built(made).unplaced[0].members[0].intern_id).startswith(
        "6 interns share 1 place"
    )


def test_who_shares_against_every_unit() -> None:
    """Tests that the group is just those whose possible hosts are all among its hosts."""
    asked = 0
    for seed, oracle in tiny_oracles(60, first=95_000):
        what_ifs = built(to_instance(oracle))
        groups, made = what_ifs.groups, what_ifs.instance
        for unit in what_ifs.unplaced:
            if not groups.possible_hosts(unit):
                continue
            group = what_ifs.groups.sharing(unit)
            hosts = {one.host_id for one in group.hosts}
            bound = {
                one.identity
                for one in made.units
                if (possible := {at.host_id for at in groups.possible_hosts(one)})
                and possible <= hosts
            }
            assert {one.identity for one in group.units} == bound, f"seed {seed}"
            asked += 1
    assert asked > 10


def test_a_name_covers_just_those_places() -> None:
    """Tests that a field in a landsdel names no host beside those it is to name."""
    one, same = host(1, workplace="Huset"), host(2)
    other = host(3, fields=("Kultur",))
    assert str(name_hosts([one, same], [one, same, other])) == "Sundhed on Fyn"
    assert name_hosts([one], [one, same, other]) == "V1 Huset"
    assert str(name_hosts([other], [one, same, other])) == "Kultur on Fyn"
    assert name_hosts([other], [one, same, other], [intern(1)]) == "V3 Værtsplads 3"


def test_many_hosts_have_a_name_too() -> None:
    """Tests hosts with nothing in common: their landsdele, or else their number and IDs."""
    mixed = [host(number, fields=(f"F{number}",)) for number in range(1, 9)]
    assert str(name_hosts(mixed, mixed)) == "the hosts on Fyn"
    more = [*mixed, host(9, fields=("F9",))]
    assert str(name_hosts(mixed, more)) == "8 hosts (V1, V2, V3, V4, V5, V6 …)"
    assert str(name_hosts(mixed[:4], more)) == "4 hosts (V1, V2, V3, V4)"
    wide = [host(n, landsdel=f"L{n}") for n in range(1, 5)]
    assert name_hosts(wide, [*wide, host(5, fields=("Kultur",))]) == "Sundhed"


def test_one_place_is_held() -> None:
    """Tests one place that is locked, in the singular, and two in the plural."""
    for places, words in ((1, "The place is held"), (2, "The places are held")):
        locked = {f"P{number}": Promise("V1") for number in range(1, places + 1)}
        people = [intern(number) for number in range(1, places + 2)]
        made = instance([host(1, capacity=places)], *people, locked=locked)
        assert words in cause_of(built(made), f"P{places + 1}")


def test_one_of_the_others() -> None:
    """Tests that the rival of the lottery is told as one of the others."""
    what_ifs = built(instance([host(1, capacity=1)], intern(1), intern(2)))
    (left,) = what_ifs.unplaced
    assert cause_of(what_ifs, left.members[0].intern_id).endswith(
        "One of the others could have been without a host instead; the lottery decided it."
    )


def test_who_had_no_place_last_year_went_first() -> None:
    """Tests that neither the lottery nor priority is blamed, and that the rule is told."""
    without = instance([host(1, capacity=1)], intern(1), intern(2))
    (won,) = (one.intern_id for one in solve(without).placements)
    (lost,) = {"P1", "P2"} - {won}
    made = replace(without, waiting=frozenset({lost}))
    assert "having had no place last year" in cause_of(built(made), won)
    assert "no place last year" in no_host(made, won)
    assert "no place last year" not in no_host(without, lost)
    both = instance([host(2)], pair(), intern(3), intern(4), waiting=frozenset({"P3"}))
    assert "fewer of those who had none last year" in cause_of(built(both), "P1")


def test_several_give_way_to_companions() -> None:
    """Tests a pair whose places two others have: by priority, and by the lottery."""
    home = {"workplace": "Værtsplads 1", "organisation": "Værtsby 1"}
    hosts = [host(1, capacity=2, landsdel="Bornholm"), host(2)]
    made = instance(hosts, pair(), intern(3, **home), intern(4, **home))
    assert cause_of(built(made), "P1").endswith(
        "With a place here, 2 others would be without one, and fewer of those who go first "
        "would have one."
    )
    seen = set()
    for seed in range(1, 40):
        drawn = instance([host(2)], pair(), intern(3), intern(4))
        drawn = replace(
            drawn, settings=replace(drawn.settings, policy=replace(Policy(), seed=seed))
        )
        left = built(drawn).unplaced[0]
        if left.size > 1:
            seen.add(cause_of(built(drawn), "P1").partition(". ")[2])
    assert seen == {
        "With a place here, 2 others would be without one instead; the lottery decided it."
    }


def test_a_match_that_is_not_the_best_blames_no_lottery() -> None:
    """Tests a match in which the lower ticket has the place, as only hands can make it."""
    made = instance([host(1, capacity=1)], intern(1), intern(2))
    (winner,) = (one.intern_id for one in solve(made).placements)
    (loser,) = {"P1", "P2"} - {winner}
    what_ifs = WhatIfs(made, [at(loser, "V1")])
    assert "lottery" not in str(find_cause(what_ifs, made.unit_of[winner], LONG))


def test_companions_are_named_whose_rule_it_is() -> None:
    """Tests `Begrundelse`, and a cause, where it is the companion who lacks the field."""
    wishing, other = intern(1, wishes=("V1",)), intern(2)
    made = instance(
        [host(1, fields=("Kultur",)), host(2)], Unit((wishing, other)), wishes={"P1": ("V1",)}
    )
    reasons = give_reasons(made, [at("P1", "V2"), at("P2", "V2")])
    told = [str(text) for text in reasons["P1"]]
    assert "Wish 1 (V1): none of the fields of interest (for the companion P2)." in told
    alone = replace(made, hosts=(made.host_by_id["V1"],))
    assert no_host(alone, "P1") == (
        "No host is possible: of 1 host, 1 have none of the fields of interest "
        "(for the companion P2)."
    )
    assert no_host(alone, "P2") == (
        "No host is possible: of 1 host, 1 have none of the fields of interest."
    )


def test_days_that_only_together_are_too_few() -> None:
    """Tests that a person with days enough is told with whom they are too few."""
    early = frozenset({Day.MON, Day.TUE})
    unit = Unit((intern(1), intern(2, available=frozenset({Day.MON, Day.FRI, Day.THU}))))
    made = instance([host(1, available=early | {Day.FRI}, days=2)], unit)
    assert "P2" not in no_host(made, "P2")
    made = instance([host(1, available=early, days=2)], unit)
    assert no_host(made, "P1").endswith("(for the companion P2).")


def test_the_own_workplace_counts_once() -> None:
    """Tests that it does not count again as part of the own organisation."""
    home = {"workplace": "Værtsplads 1", "organisation": "Værtsby 1"}
    assert no_host(instance([host(1)], intern(1, **home)), "P1") == (
        "No host is possible: of 1 host, 1 are the own workplace."
    )


def test_no_answer_helps() -> None:
    """Tests that places are only said to be lacking where no place is free."""
    home = {"workplace": "Værtsplads 1", "organisation": "Værtsby 1"}
    assert helps_of(instance([host(1)], intern(1, **home)), "P1") == [
        "No host fits, even with one answer changed."
    ]
    full = instance([host(1, capacity=1)], intern(1), intern(2))
    (left,) = built(full).unplaced
    assert helps_of(full, left.members[0].intern_id) == [
        "No single answer of this person's is enough: more places are needed."
    ]
    free = instance([host(1, capacity=1), host(2)], intern(1), intern(2), intern(3, **home))
    free = replace(free, hosts=(free.host_by_id["V1"], host(2, organisation="By 1")))
    free = replace(free, settings=replace(free.settings, rules=Rules(wishes=Demand.WISH)))
    for unit in built(free).unplaced:
        for one in unit.members:
            assert "more places" not in " ".join(helps_of(free, one.intern_id))


def test_each_answer_that_helps_is_listed() -> None:
    """Tests that all five days stand beside another answer that is enough."""
    made = instance(
        [
            host(1, available=frozenset({Day.MON, Day.TUE}), days=2),
            host(2, fields=("Kultur",)),
        ],
        intern(1, available=frozenset({Day.WED, Day.THU, Day.FRI})),
    )
    assert helps_of(made, "P1") == [
        "One field of interest more: Kultur.",
        "All five days possible.",
        "Wishing by name for one of these: V2.",
    ]


def test_many_hosts_to_wish_for() -> None:
    """Tests that a long list is told as such, for one and for companions."""
    hosts = [host(number, landsdel="Bornholm") for number in range(1, 6)]
    assert helps_of(instance(hosts, intern(1)), "P1")[-1] == (
        "Wishing by name for one of several, such as V1, V2, V3."
    )
    assert helps_of(instance(hosts, pair()), "P1")[-1] == (
        "All companions wishing by name for one of several, such as V1, V2, V3."
    )


def test_recruits_where_nobody_is() -> None:
    """Tests that a landsdel without a host has rows where somebody is open to the country."""
    open_to_all = instance([host(1, capacity=1)], intern(1, landsdele=()), intern(2))
    rows = supply_and_demand(open_to_all, geography().landsdele).rows
    assert SupplyRow("Sundhed", "Bornholm", 0, 1) in rows
    assert SupplyRow("Sundhed", "Fyn", 1, 2) in rows
    assert find_recruits(built(open_to_all), rows, LONG, nothing)["Sundhed", "Bornholm"] == (
        1,
        1,
        1,
    )
    assert len(supply_and_demand(open_to_all).rows) == 1


def test_ruled_out_hosts_name_the_companion() -> None:
    """Tests what explain lists: hosts by rule, and whose rule it is."""
    unit = Unit((intern(1, interests=()), intern(2)))
    made = instance([host(1, fields=("Kultur",)), host(2)], unit)
    base = standing(made, solve(made).placements)
    told = explain_intern(base, made.intern_by_id["P1"], (), LONG, nothing)
    (out,) = told.ruled_out
    assert (out.ids, out.companions) == (("V1",), (("P2",),))


def test_wishes_of_all_companions_beside_the_own() -> None:
    """Tests a host that the own wish opens, and another that only that of all does."""
    wide = intern(2, interests=("Kultur",))
    made = instance(
        [host(1, fields=("Kultur",)), host(2, fields=("Skole",))], Unit((intern(1), wide))
    )
    assert helps_of(made, "P1")[-2:] == [
        "Wishing by name for one of these: V1.",
        "All companions wishing by name for one of these: V2.",
    ]
