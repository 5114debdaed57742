"""A hand-made match for each hard rule: one that keeps it and one that breaks just that one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Unit
from ipraktik.model.placement import Placement
from ipraktik.model.settings import Demand, Rules
from ipraktik.model.week import Day
from tests.matching.tiny import TWO, at, host, instance, intern, pair

MON, TUE, WED, THU, FRI = Day


@dataclass(frozen=True)
class Case:
    """A match that keeps every rule, one that breaks a single one, and what is said of it."""

    good: tuple[Instance, Sequence[Placement]]
    bad: tuple[Instance, Sequence[Placement]]
    intern_id: str
    host_id: str
    words: str


def _unknown_intern() -> Case:
    all_of_it = instance([host(1)], intern(1))
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1"), at("P9", "V1")]),
        "P9",
        "V1",
        "not among those who take part",
    )


def _unknown_host() -> Case:
    all_of_it = instance([host(1)], intern(1))
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V9")]),
        "P1",
        "V9",
        "not among the hosts",
    )


def _two_hosts() -> Case:
    all_of_it = instance([host(1), host(2)], intern(1))
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1"), at("P1", "V2")]),
        "P1",
        "",
        "more than once",
    )


def _too_many() -> Case:
    people = intern(1), intern(2), intern(3)
    placements = [at("P1", "V1"), at("P2", "V1"), at("P3", "V1")]
    return Case(
        (instance([host(1, capacity=3)], *people), placements),
        (instance([host(1)], *people), placements),
        "",
        "V1",
        "given 3 interns but takes 2",
    )


def _companion_left_at_home() -> Case:
    all_of_it = instance([host(1)], pair())
    return Case(
        (all_of_it, [at("P1", "V1"), at("P2", "V1")]),
        (all_of_it, [at("P2", "V1")]),
        "P1",
        "V1",
        "P1, P2 do not have the same host",
    )


def _companions_apart() -> Case:
    all_of_it = instance([host(1), host(2)], pair())
    return Case(
        (all_of_it, [at("P1", "V1"), at("P2", "V1")]),
        (all_of_it, [at("P1", "V1"), at("P2", "V2")]),
        "P1",
        "V1",
        "P1, P2 do not have the same host",
    )


def _companions_on_other_days() -> Case:
    all_of_it = instance([host(1)], pair())
    return Case(
        (all_of_it, [at("P1", "V1"), at("P2", "V1")]),
        (all_of_it, [at("P1", "V1"), at("P2", "V1", frozenset({TUE, WED}))]),
        "P1",
        "V1",
        "do not have the same days",
    )


def _intern_away() -> Case:
    all_of_it = instance([host(1)], intern(1, available=frozenset({MON, TUE, WED})))
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1", frozenset({WED, FRI}))]),
        "P1",
        "V1",
        "the intern cannot: Fre",
    )


def _host_away() -> Case:
    all_of_it = instance([host(1, available=frozenset({MON, TUE, WED}))], intern(1))
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1", frozenset({WED, THU}))]),
        "P1",
        "V1",
        "the host V1 cannot: Tor",
    )


def _one_day() -> Case:
    all_of_it = instance([host(1)], intern(1))
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1", frozenset({MON}))]),
        "P1",
        "V1",
        "fewer than two days",
    )


def _no_day() -> Case:
    all_of_it = instance([host(1)], intern(1))
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1", frozenset())]),
        "P1",
        "V1",
        "fewer than two days",
    )


def _more_days_than_wanted() -> Case:
    all_of_it = instance([host(1)], intern(1))
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1", TWO | {FRI})]),
        "P1",
        "V1",
        "given 3 days at V1 but can have 2",
    )


def _more_days_than_a_companion_wants() -> Case:
    all_of_it = instance([host(1)], pair(days=3))
    return Case(
        (all_of_it, [at("P1", "V1"), at("P2", "V1")]),
        (all_of_it, [at("P1", "V1", TWO | {FRI}), at("P2", "V1", TWO | {FRI})]),
        "P2",
        "V1",
        "given 3 days at V1 but can have 2",
    )


def _host_open_too_long() -> Case:
    all_of_it = instance([host(1, days=3)], intern(1), intern(2))
    return Case(
        (all_of_it, [at("P1", "V1"), at("P2", "V1", frozenset({TUE, WED}))]),
        (all_of_it, [at("P1", "V1"), at("P2", "V1", frozenset({WED, THU}))]),
        "",
        "V1",
        "visitors on Man;Tir;Ons;Tor but receives on 3 days",
    )


def _own_workplace() -> Case:
    home = {"workplace": "Værtsplads 1", "organisation": "Værtsby 1"}
    rules = Rules(own_organisation_allowed=True)
    placements = [at("P1", "V1")]
    elsewhere = {**home, "workplace": "Et andet sted"}
    return Case(
        (instance([host(1)], intern(1, **elsewhere), rules=rules), placements),
        (instance([host(1)], intern(1, **home), rules=rules), placements),
        "P1",
        "V1",
        "own workplace",
    )


def _own_workplace_self_found() -> Case:
    home = {"workplace": "VÆRTSPLADS  1!", "organisation": "Værtsby 1 Kommune"}
    elsewhere = {**home, "workplace": "Et andet sted"}
    placements = [at("P1", "V1")]
    return Case(
        (instance([host(1)], Unit((intern(1, **elsewhere),), "V1")), placements),
        (instance([host(1)], Unit((intern(1, **home),), "V1")), placements),
        "P1",
        "V1",
        "own workplace",
    )


def _own_organisation() -> Case:
    someone = intern(1, organisation="Værtsby 1")
    placements = [at("P1", "V1")]
    return Case(
        (instance([host(1)], someone, rules=Rules(own_organisation_allowed=True)), placements),
        (instance([host(1)], someone), placements),
        "P1",
        "V1",
        "own organisation",
    )


def _other_field() -> Case:
    someone = intern(1, interests=("Kultur",))
    placements = [at("P1", "V1")]
    return Case(
        (instance([host(1)], someone, wishes={"P1": ("V1",)}), placements),
        (instance([host(1)], someone), placements),
        "P1",
        "V1",
        "none of the fields",
    )


def _companions_other_field() -> Case:
    two = pair(interests=("Kultur",))
    placements = [at("P1", "V1"), at("P2", "V1")]
    return Case(
        (instance([host(1)], two, rules=Rules(field=Demand.WISH)), placements),
        (instance([host(1)], two, wishes={"P2": ("V1",)}), placements),
        "P1",
        "V1",
        "none of the fields",
    )


def _other_landsdel() -> Case:
    someone = intern(1, landsdele=("Bornholm",))
    placements = [at("P1", "V1")]
    return Case(
        (instance([host(1)], someone, rules=Rules(landsdel=Demand.WISH)), placements),
        (instance([host(1)], someone), placements),
        "P1",
        "V1",
        "outside the parts of the country",
    )


def _not_wished() -> Case:
    wishes = {"P1": ("V2",)}
    hosts, placements = [host(1), host(2)], [at("P1", "V1")]
    rules = Rules(wishes=Demand.REQUIRED)
    return Case(
        (instance(hosts, intern(1), wishes=wishes), placements),
        (instance(hosts, intern(1), wishes=wishes, rules=rules), placements),
        "P1",
        "V1",
        "V1 is not one of them",
    )


def _promise_forgotten() -> Case:
    all_of_it = instance([host(1)], Unit((intern(1),), "V1"))
    return Case((all_of_it, [at("P1", "V1")]), (all_of_it, []), "P1", "V1", "must be placed at V1")


def _promise_broken() -> Case:
    all_of_it = instance([host(1), host(2)], Unit((intern(1), intern(2)), "V1"))
    return Case(
        (all_of_it, [at("P1", "V1"), at("P2", "V1")]),
        (all_of_it, [at("P1", "V2"), at("P2", "V2")]),
        "P1",
        "V1",
        "P1, P2 must be placed at V1",
    )


def _refused() -> Case:
    placements = [at("P1", "V1"), at("P2", "V1")]
    return Case(
        (instance([host(1)], pair(), refused=frozenset({("P9", "V1")})), placements),
        (instance([host(1)], pair(), refused=frozenset({("P2", "V1")})), placements),
        "P2",
        "V1",
        "refused before",
    )


def _visited() -> Case:
    placements = [at("P1", "V1"), at("P2", "V1")]
    here, elsewhere = ({"P2": frozenset({host(n).workplace_key})} for n in (1, 2))
    return Case(
        (instance([host(1)], pair(), visited=elsewhere), placements),
        (instance([host(1)], pair(), visited=here), placements),
        "P2",
        "V1",
        "in an earlier year",
    )


def _exempt_self_found() -> Case:
    """At a self-found host organisation, field, landsdel, wishes and stays do not count."""
    someone = intern(
        1, organisation="Værtsby 1", interests=("Kultur",), landsdele=("Bornholm",), days=3
    )
    rules, wishes = Rules(wishes=Demand.REQUIRED), {"P1": ("V2",)}
    visited = {"P1": frozenset({host(1).workplace_key})}
    all_of_it = instance(
        [host(1), host(2)], Unit((someone,), "V1"), rules=rules, wishes=wishes, visited=visited
    )
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1", TWO | {WED, THU})]),
        "P1",
        "V1",
        "given 4 days at V1 but can have 3",
    )


def _exempt_locked() -> Case:
    """At a locked host rules 4 to 7 do not count, but rule 3 does."""
    home = {"workplace": "Værtsplads 1", "organisation": "Værtsby 1"}
    someone = intern(1, **home, interests=("Kultur",), landsdele=("Bornholm",))
    all_of_it = instance(
        [host(1), host(2)],
        Unit((someone,), "V2"),
        refused=frozenset({("P1", "V1")}),
        locked={"P1": Promise("V1")},
        visited={"P1": frozenset({host(1).workplace_key})},
    )
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1", frozenset({MON}))]),
        "P1",
        "V1",
        "fewer than two days",
    )


def _lock_forgotten() -> Case:
    all_of_it = instance([host(1)], pair(), locked={"P2": Promise("V1", TWO)})
    good = [at("P1", "V1"), at("P2", "V1")]
    return Case((all_of_it, good), (all_of_it, []), "P1", "V1", "P1, P2 must be placed at V1")


def _lock_at_another_host() -> Case:
    all_of_it = instance([host(1), host(2)], intern(1), locked={"P1": Promise("V1")})
    return Case(
        (all_of_it, [at("P1", "V1", frozenset({WED, THU}))]),
        (all_of_it, [at("P1", "V2")]),
        "P1",
        "V1",
        "P1 must be placed at V1 as locked",
    )


def _lock_on_other_days() -> Case:
    all_of_it = instance([host(1)], intern(1), locked={"P1": Promise("V1", TWO)})
    return Case(
        (all_of_it, [at("P1", "V1")]),
        (all_of_it, [at("P1", "V1", frozenset({TUE, WED}))]),
        "P1",
        "V1",
        "P1 must be placed at V1 as locked",
    )


CASES: tuple[Callable[[], Case], ...] = (
    _unknown_intern,
    _unknown_host,
    _two_hosts,
    _too_many,
    _companion_left_at_home,
    _companions_apart,
    _companions_on_other_days,
    _intern_away,
    _host_away,
    _one_day,
    _no_day,
    _more_days_than_wanted,
    _more_days_than_a_companion_wants,
    _host_open_too_long,
    _own_workplace,
    _own_workplace_self_found,
    _own_organisation,
    _other_field,
    _companions_other_field,
    _other_landsdel,
    _not_wished,
    _promise_forgotten,
    _promise_broken,
    _refused,
    _visited,
    _exempt_self_found,
    _exempt_locked,
    _lock_forgotten,
    _lock_at_another_host,
    _lock_on_other_days,
)
