"""A property: the findings are the same in whatever order rows and columns stand."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from .build import FIRST_ROW, HOSTS, INTERNS, Row, SignUps, signups
from .expect import Report, Validate, codes

Key = tuple[str, str | None]


def messy() -> SignUps:
    """Sign-ups with many faults, all but one in different people's rows."""
    hosts: dict[int, Row] = {
        0: {"Antal praktikanter": 1, "Aftalt praktikant": "P007;P099"},
        1: {"Workshop": None, "Mulige dage": "Man;Tir"},
        2: {"Landsdel": "Østjylland"},
    }
    interns: dict[int, Row] = {
        0: {"Værtsønske 1": "V001", "Værtsønske 2": "V002", "Værtsønske 3": "vaert2@example.dk"},
        1: {"Rejsefælle": "P003", "Antal dage": 2},
        2: {"Aftalt med leder": None, "Interesse": "Sundhed;Digitalisring"},
        3: {"Rejsefælle": "P003", "Niveau": "Kejser"},
        4: {"Egen vært": "V001"},
    }
    more: list[Row] = [
        {"Praktikant-ID": "P006", "E-mail": "METTE.LUND@example.dk", "Navn": "Mette Lund"},
        {"Praktikant-ID": "P007", "Egen vært": "V001"},
        {"Praktikant-ID": "P008", "Værtsønske 1": "Månebasen", "Motivation": "=1+1"},
    ]
    more[0] = {**more[0], "Tilmeldt": datetime(2026, 2, 1, 12, 0)}
    return signups(hosts, interns, [("Uge", 37)], [{}], more)


def without_ids() -> SignUps:
    """Sign-ups where the IDs that people name must be given by the program."""
    signed = signups(
        {1: {"Aftalt praktikant": "P004"}, 2: {"E-mail": "nej"}},
        {1: {"Rejsefælle": "P001"}, 2: {"Værtsønske 1": "V001"}, 4: {"Rejsefælle": "P005"}},
    )
    return signed.drop(HOSTS, "Vært-ID").drop(INTERNS, "Praktikant-ID")


def conflicts() -> SignUps:
    """Sign-ups with claims that cannot all hold."""
    hosts: dict[int, Row] = {1: {"Antal praktikanter": 1, "Aftalt praktikant": "P005"}}
    interns: dict[int, Row] = {
        0: {"Egen vært": "V002"},
        1: {"Rejsefælle": "P003"},
        2: {"Rejsefælle": "P004"},
        4: {"Egen vært": "V002", "Rejsefælle": "Jonas Krogh"},
    }
    return signups(hosts, interns)


def shuffled(signed: SignUps, seed: int) -> SignUps:
    """The same sign-ups with rows and columns of both sheets in another order."""
    chance = random.Random(seed)
    for rows in (signed.hosts, signed.interns):
        headers = list(dict.fromkeys(key for row in rows for key in row))
        chance.shuffle(headers)
        rows[:] = [{key: row.get(key) for key in headers} for row in rows]
        chance.shuffle(rows)
    return signed


def whose(signed: SignUps, report: Report) -> Counter[Key]:
    """How often each code is found at each person, by e-mail."""
    rows = {HOSTS: signed.hosts, INTERNS: signed.interns}

    def person(found: Row) -> str | None:
        if found["sheet"] not in rows or found["row"] is None:
            return None
        return str(rows[found["sheet"]][found["row"] - FIRST_ROW]["E-mail"]).casefold()

    return Counter((found["code"], person(found)) for found in report["findings"])


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("make", [messy, without_ids, conflicts])
def test_order_does_not_matter(
    validate: Validate, tmp_path: Path, make: Callable[[], SignUps], seed: int
) -> None:
    """Tests that shuffled rows and columns give the same codes at the same people."""
    plain, other = make(), shuffled(make(), seed)
    before = validate(plain.write(tmp_path, "plain.xlsx"))
    after = validate(other.write(tmp_path, "shuffled.xlsx"))
    assert before["findings"]
    assert whose(plain, before) == whose(other, after)
    for key in ("hosts", "interns", "errors", "warnings", "exit"):
        assert before[key] == after[key], key


def test_messy_has_many_faults(validate: Validate, tmp_path: Path) -> None:
    """Tests that the messy sign-ups show at least the faults that are put there."""
    expected = {
        "agreed-intern-unknown",
        "duplicate-signup",
        "formula-text",
        "kommune-landsdel-mismatch",
        "no-workshop",
        "not-agreed-with-manager",
        "own-host-conflict",
        "similar-value",
        "unknown-value",
        "wish-duplicate",
        "wish-impossible",
        "wish-unknown",
    }
    report = validate(messy().write(tmp_path))
    assert codes(report) >= expected
