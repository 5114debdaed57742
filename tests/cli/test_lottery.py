"""Tests of what a match workbook says of the lottery: its number, and whether it chose."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.conftest import SAMPLE_DATA, Ran
from tests.findings.build import SignUps, signups

Cli = Callable[..., Ran]
Validate = Callable[..., dict[str, Any]]

SEEDS = (7, 12345678901, 3081521303336, 123456789012345678, 2**63 - 1)
ONLY = "Intet andet match er lige så godt."
EQUALS = "Andre match er lige så gode; den sidste lodtrækning valgte mellem dem."
UNKNOWN = "Det vides ikke, om et andet match er lige så godt: tidsgrænsen kom først."


def _told(path: Path, sheet: str) -> list[str]:
    rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [str(cell) for row in rows for cell in row if cell is not None]


@pytest.mark.parametrize("seed", SEEDS)
def test_seed_survives_the_workbook(
    cli: Cli, validate: Validate, tmp_path: Path, seed: int
) -> None:
    """Tests that the number stands in full in the workbook, is audited, and draws again."""
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    ran = cli("match", SAMPLE_DATA / "lille.xlsx", "-o", first, "--seed", seed, "--quick", "--json")
    assert (ran.exit_code, json.loads(ran.out)["seed"]) == (0, seed)
    for sheet in ("Log", "Indstillinger"):
        assert str(seed) in _told(first, sheet)
    report = validate(first)
    assert (report["exit"], report["findings"]) == (0, [])
    again = json.loads(cli("match", first, "-o", second, "--quick", "--json").out)
    told = json.loads(ran.out)
    assert {**again, "seconds": 0} == {**told, "seconds": 0}


@pytest.mark.parametrize("seed", [str(2**63), "3112901234"])
def test_seed_that_is_refused(cli: Cli, tmp_path: Path, seed: str) -> None:
    """Tests one clear line, and that nothing is written."""
    out = tmp_path / "match.xlsx"
    ran = cli("match", SAMPLE_DATA / "lille.xlsx", "-o", out, "--seed", seed, "--lang", "en")
    assert (ran.exit_code, out.exists()) == (2, False)
    assert "Lodtrækning" in ran.err
    assert "\n" not in ran.err.strip()


def _one_host_one_intern() -> SignUps:
    made = signups()
    made.hosts, made.interns = made.hosts[1:2], made.interns[1:2]
    return made


def _two_like_hosts() -> SignUps:
    made = signups(hosts={2: {"Fagfelt": "Sundhed", "Sektor": "Kommune"}})
    made.hosts, made.interns = made.hosts[1:], made.interns[1:2]
    return made


def _companions_and_one_more() -> SignUps:
    """Companions and one intern share two places; the one has the higher ticket."""
    made = signups(hosts={1: {"Antal praktikanter": 2}}, interns={1: {"Rejsefælle": "P003"}})
    made.hosts, made.interns = made.hosts[1:2], made.interns[1:4]
    return made


@pytest.mark.parametrize(
    ("make", "options", "sentence"),
    [
        (_one_host_one_intern, (), ONLY),
        (_two_like_hosts, (), EQUALS),
        (_companions_and_one_more, (), ONLY),
        (_companions_and_one_more, ("--time-limit", "0"), UNKNOWN),
    ],
    ids=["only", "equals", "searched", "no time"],
)
def test_workbook_says_whether_the_match_is_the_only_one(
    cli: Cli, tmp_path: Path, make: Callable[[], SignUps], options: tuple[str, ...], sentence: str
) -> None:
    """Tests that `Overblik` and `Log` say it in Danish, and no other sentence of the three."""
    out = tmp_path / "match.xlsx"
    ran = cli("match", make().write(tmp_path), "-o", out, "--quick", "--seed", 3, *options)
    assert ran.exit_code == 0, ran.err
    for sheet in ("Overblik", "Log"):
        assert {ONLY, EQUALS, UNKNOWN} & set(_told(out, sheet)) == {sentence}, sheet
