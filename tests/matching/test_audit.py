"""Tests that the audit names each broken rule, and that rule alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ipraktik.matching.audit import audit
from ipraktik.matching.audit_points import derive_terms
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Unit, VisitKind
from ipraktik.model.placement import LevelName, LevelResult, Placement, PointTerm, Proof
from ipraktik.model.settings import Demand, Policy, Priority, Rules, Settings
from ipraktik.model.week import ALL_DAYS
from tests.matching.audit_cases import CASES, Case
from tests.matching.tiny import TWO, at, host, instance, intern, pair, with_points


@pytest.mark.parametrize("make", CASES, ids=lambda make: make.__name__.strip("_"))
def test_each_rule_is_named_alone(make: Callable[[], Case]) -> None:
    """Tests that a match is faultless, and that breaking one rule gives that one violation."""
    case = make()
    good, placements = case.good
    assert audit(good, with_points(good, placements), ()).violations == ()
    bad, placements = case.bad
    violations = audit(bad, with_points(bad, placements), ()).violations
    assert len(violations) == 1, [str(one.message) for one in violations]
    assert (violations[0].intern_id, violations[0].host_id) == (case.intern_id, case.host_id)
    assert case.words in str(violations[0].message)


@pytest.mark.parametrize("make", CASES, ids=lambda make: make.__name__.strip("_"))
def test_messages_hold_no_personal_data(make: Callable[[], Case]) -> None:
    """Tests that messages name people by ID, never by name or address."""
    bad, placements = make().bad
    for one in audit(bad, placements, ()).violations:
        said = str(one.message)
        assert "Hemmelig" not in said
        assert "@" not in said
        assert "{" not in said


def test_refused_self_found_host_frees_the_unit() -> None:
    """Tests that a refusal outweighs the agreement: nobody need be placed there any more."""
    freed = instance([host(1)], Unit((intern(1),), "V1"), refused=frozenset({("P1", "V1")}))
    assert audit(freed, [], ()).violations == ()
    found = audit(freed, with_points(freed, [at("P1", "V1")]), ()).violations
    assert [(one.intern_id, one.host_id) for one in found] == [("P1", "V1")]


def test_wrong_points_are_named() -> None:
    """Tests that points which are not those of the contract are found."""
    alone = instance([host(1)], intern(1))
    right = replace(at("P1", "V1"), terms={PointTerm.HOST_DAYS: 6})
    assert audit(alone, [right], ()).violations == ()
    wrong = replace(at("P1", "V1"), terms={PointTerm.HOST_DAYS: 5})
    (found,) = audit(alone, [wrong], ()).violations
    assert "P1 at V1 are said to be 5 but are 6" in str(found.message)


PLAIN = [name for name in LevelName if name not in (LevelName.FAIR, LevelName.LOTTERY)]
"""Levels that are one count or sum."""


@pytest.mark.parametrize("name", PLAIN)
def test_wrong_totals_are_named(name: LevelName) -> None:
    """Tests that each total is compared, and that only the wrong one is named."""
    matched, placements = _rematch()
    right = _levels(audit(matched, placements, ()).totals)
    assert audit(matched, placements, right).violations == ()
    wrong = [replace(one, value=one.value + 1) if one.name == name else one for one in right]
    assert len(audit(matched, placements, wrong).violations) == 1


@pytest.mark.parametrize("ladder", [{6: 2, 20: 1}, {6: 3}, {6: 3, 20: 1, 21: 1}])
def test_wrong_rungs_are_named(ladder: dict[int, int]) -> None:
    """Tests that how many have so many points is compared, with nothing forgotten or added."""
    matched, placements = _rematch()
    found = audit(matched, placements, _rungs({6: 3, 20: 1}))
    assert (found.violations, found.with_points) == ((), {6: 3, 20: 1})
    (wrong,) = audit(matched, placements, _rungs(ladder)).violations
    assert "have" in str(wrong.message)


def _rungs(ladder: dict[int, int]) -> list[LevelResult]:
    return [LevelResult(LevelName.FAIR, n, n, Proof.PRICES, p) for p, n in ladder.items()]


def test_totals_by_hand() -> None:
    """Tests the totals of a re-match against numbers worked out by hand."""
    matched, placements = _rematch()
    totals = audit(matched, placements, ()).totals
    assert totals == {
        LevelName.PLACED: 3,
        LevelName.PRIORITY: 1,
        LevelName.LAST_YEAR: 0,
        LevelName.KEPT: 1,
        LevelName.TICKETS: 2 * 8510 + 7913,  # drawn for 2026:p1@example.dk and 2026:p3@example.dk
        LevelName.POINTS: 6 + 6 + 6 + 20,
    }


def _rematch() -> tuple[Instance, list[Placement]]:
    """Return companions and one more at two of three hosts; one host's own, one kept promise."""
    one = intern(3, workplace="Værtsplads 3", organisation="Værtsby 3")
    sent = {"P3": Promise("V2", TWO), "P1": Promise("V3", TWO)}
    matched = instance([host(1), host(2), host(3)], pair(), one, sent=sent)
    placements = [at("P1", "V1"), at("P2", "V1"), at("P3", "V2")]
    return matched, with_points(matched, placements)


def _levels(totals: dict[LevelName, int]) -> list[LevelResult]:
    gains = list(LevelName)[:5]
    values = {name: -total if name in gains else total for name, total in totals.items()}
    return [LevelResult(name, value, value, Proof.PRICES) for name, value in values.items()]


@pytest.mark.parametrize(
    ("priority", "expected"),
    [(Priority.WORKPLACE, 1), (Priority.ORGANISATION, 2), (Priority.NOBODY, 0)],
)
def test_priority_follows_the_setting(priority: Priority, expected: int) -> None:
    """Tests who counts as going first."""
    base = instance(
        [host(1), host(2)],
        intern(1, workplace="Værtsplads 2", organisation="Værtsby 2"),
        intern(2, workplace="Andet", organisation="VÆRTSBY 2 kommune"),
    )
    settings = Settings(year=2026, policy=Policy(priority=priority))
    placements = [at("P1", "V1"), at("P2", "V1")]
    totals = audit(replace(base, settings=settings), placements, ()).totals
    assert totals[LevelName.PRIORITY] == expected


def test_wish_points_by_hand() -> None:
    """Tests ranks among possible wishes, unwished hosts and exchanges against the contract."""
    home = {"workplace": "Værtsplads 2", "organisation": "Værtsby 2"}
    hosts = [host(1), host(2), host(3, capacity=1), host(4), host(5)]
    wishes = {"P1": ("V2", "V4", "V1"), "P3": ("V2",), "P4": ("V2", "V5")}
    other = intern(3, workplace="Værtsplads 4", organisation="Værtsby 4")
    built = instance(hosts, intern(1, **home), other, intern(4), wishes=wishes)

    def wish(who: str, where: str) -> int:
        terms = derive_terms(built, built.intern_by_id[who], built.host_by_id[where], 2)
        return terms.get(PointTerm.WISH, 0)

    assert wish("P1", "V1") == 10  # V2 is the own workplace; V4 counts first, V1 second
    assert wish("P1", "V4") == 0
    assert wish("P1", "V5") == 40
    assert wish("P3", "V2") == 0  # P3 at V4's workplace and P1 at V2's wish for each other's
    assert wish("P4", "V5") == 10


def test_exchange_costs_as_first_wish_and_the_others_keep_their_rank() -> None:
    """Tests *i praktik hos hinanden* at a host that is not the first wish."""
    home_1 = {"workplace": "Værtsplads 1", "organisation": "Værtsby 1"}
    home_2 = {"workplace": "Værtsplads 2", "organisation": "Værtsby 2"}
    hosts = [host(1), host(2), host(3), host(4)]
    wishes = {"P1": ("V3", "V2", "V4"), "P2": ("V1",)}
    built = instance(hosts, intern(1, **home_1), intern(2, **home_2), wishes=wishes)
    points = {
        where: derive_terms(built, built.intern_by_id["P1"], built.host_by_id[where], 2).get(
            PointTerm.WISH, 0
        )
        for where in ("V2", "V3", "V4")
    }
    assert points == {"V2": 0, "V3": 0, "V4": 20}


def test_guest_and_soft_rules_by_hand() -> None:
    """Tests *guest*, *field* and *landsdel* for one intern at one host."""
    someone = intern(
        1,
        visit_kind=VisitKind.FAMILY_VISIT,
        own_field="Kultur",
        interests=("Kultur",),
        landsdele=("Bornholm",),
        days=3,
    )
    soft = Rules(field=Demand.WISH, landsdel=Demand.WISH)
    built = instance([host(1, visit_kind=VisitKind.UNKNOWN_GUEST)], someone, rules=soft)
    terms = derive_terms(built, built.intern_by_id["P1"], built.host_by_id["V1"], 2)
    assert terms == {
        PointTerm.INTERN_DAYS: 5,
        PointTerm.HOST_DAYS: 6,
        PointTerm.GUEST: 5 + 5,  # the intern wants the same field, the host another sector
        PointTerm.FIELD: 30,
        PointTerm.LANDSDEL: 30,
    }
    agreed = instance([host(1)], Unit((replace(someone, available=ALL_DAYS),), "V1"), rules=soft)
    terms = derive_terms(agreed, agreed.intern_by_id["P1"], agreed.host_by_id["V1"], 2)
    assert terms == {PointTerm.INTERN_DAYS: 5, PointTerm.HOST_DAYS: 6}


_IMPORTS = """
import sys
sys.path.insert(0, {root!r})
import ipraktik.matching.audit
import ipraktik.matching.audit_proofs
parts = "points rules totals visitors offers bounds proofs moves".split()
allowed = {{"", ".audit", *(f".audit_{{part}}" for part in parts)}}
used = {{n.removeprefix("ipraktik.matching") for n in sys.modules if "ipraktik.matching" in n}}
assert used == allowed, used
assert "ipraktik.model.eligibility" not in sys.modules
"""


def test_audit_shares_nothing_with_the_solver() -> None:
    """Tests that importing the audit brings in no module that helps to find a match."""
    code = _IMPORTS.format(root=str(Path(__file__).parents[2]))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
