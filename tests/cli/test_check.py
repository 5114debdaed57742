"""Tests of `match --check`: each edit found, judged by the rules, and priced by matching again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.edited import Typed, by_id, edited
from tests.conftest import SAMPLE_DATA, Ran, run_cli

Cli = Callable[..., Ran]


def check(book: Path, *more: object) -> dict[str, Any]:
    """Return what `--check --json` tells, with the exit code."""
    ran = run_cli("match", book, *more, "--check", "--json", "--lang", "en")
    assert ran.out, ran.err
    told: dict[str, Any] = json.loads(ran.out)
    return told | {"exit": ran.exit_code}


def rematch(book: Path, path: Path) -> dict[str, Any]:
    ran = run_cli("match", book, "-o", path, "--quick", "--json")
    assert ran.exit_code == 0, ran.err
    told: dict[str, Any] = json.loads(ran.out)
    return told


@pytest.fixture(scope="module")
def rows(sample_match: Path) -> dict[str, dict[str, Any]]:
    return by_id(sample_match)


def alone(rows: dict[str, dict[str, Any]]) -> list[str]:
    """Return those who travel alone and are free to go anywhere, most points first."""
    free = (one for one in rows.values() if not one["Rejsefælle"] and one["Aftalt selv"] == "Nej")
    return [one["Praktikant-ID"] for one in sorted(free, key=lambda one: -one["Point"])]


def test_nothing_typed(sample_match: Path, tmp_path: Path) -> None:
    """Tests a workbook as the program wrote it, and that nothing is written."""
    told = {"edits": [], "findings": [], "notes": [], "possible": True, "exit": 0}
    assert check(sample_match) == told
    ran = run_cli("match", sample_match, "--check", "--lang", "en")
    assert "as the match wrote them" in ran.out
    assert list(tmp_path.iterdir()) == []


def test_no_match_workbook(cli: Cli) -> None:
    """Tests that --check wants a match workbook, and everything else an output."""
    sample = SAMPLE_DATA / "lille.xlsx"
    assert cli("match", sample, "--check").exit_code == 2
    assert cli("match", sample).exit_code == 2


def test_every_edit_is_found(
    sample_match: Path, rows: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    """Tests cell, old and new value of each edited column, told from the seals alone."""
    first, second, third, *_ = alone(rows)
    typed: Typed = {
        (first, "Dage"): "Man;Tir",
        (second, "Lås"): "Ja",
        (third, "Status"): "Afvist",
        (third, "Bemærkning"): "Ringer igen",
    }
    told = check(edited(sample_match, tmp_path / "e.xlsx", Matchforslag=typed))
    found = {
        (cell["intern"], cell["column"], cell["before"], cell["after"])
        for one in told["edits"]
        for cell in one["cells"]
    }
    assert found == {
        (first, "Dage", rows[first]["Dage"], "Man;Tir"),
        (second, "Lås", "", "Ja"),
        (third, "Status", "Foreslået", "Afvist"),
    }
    letters = {cell["column"]: cell["cell"][0] for one in told["edits"] for cell in one["cells"]}
    assert letters == {"Dage": "I", "Lås": "R", "Status": "Q"}


def moves(sample_match: Path, rows: dict[str, dict[str, Any]]) -> list[tuple[str, str]]:
    """Return a few people with another host that has room for them once others move."""
    hosts = by_id(sample_match, "Værter")
    found = []
    for who, other in zip(alone(rows)[:6], reversed(alone(rows)), strict=False):
        target = rows[other]["Vært-ID"]
        if target != rows[who]["Vært-ID"] and hosts[target]["Antal dage"] >= 3:
            found.append((who, target))
    return found


def test_costs_are_those_of_matching_again(
    sample_match: Path, rows: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    """Tests levels, places and points of two edits against whole matches with and without each."""
    (one, there), (two, here) = moves(sample_match, rows)[:2]
    edits: dict[str, Typed] = {
        one: {(one, "Vært-ID"): there, (one, "Lås"): "Ja"},
        two: {(two, "Vært-ID"): here, (two, "Lås"): "Ja"},
    }
    every = {key: value for typed in edits.values() for key, value in typed.items()}
    book = edited(sample_match, tmp_path / "both.xlsx", Matchforslag=every)
    told = check(book)
    assert told["exit"] == 0, told
    both = rematch(book, tmp_path / "both_match.xlsx")
    placed = by_id(tmp_path / "both_match.xlsx").keys()
    for left_out, judged in zip((one, two), sorted(told["edits"], key=_who(one)), strict=True):
        rest = {key: value for key, value in every.items() if key[0] != left_out}
        name = tmp_path / f"{left_out}.xlsx"
        without = rematch(edited(sample_match, tmp_path / "e.xlsx", Matchforslag=rest), name)
        before = by_id(name).keys()
        assert judged["interns"] == [left_out]
        assert judged["legal"]
        for level in ("placed", "priority", "tickets"):
            key = "priority_placed" if level == "priority" else level
            assert judged["cost"][level] == without[key] - both[key], level
        assert judged["cost"]["points"] == both["points"] - without["points"]
        assert judged["lost_place"] == sorted(before - placed)
        assert judged["got_place"] == sorted(placed - before)


def _who(first: str) -> Callable[[dict[str, Any]], bool]:
    return lambda one: one["interns"] != [first]


def test_wishes_lost(sample_match: Path, rows: dict[str, dict[str, Any]], tmp_path: Path) -> None:
    """Tests that exactly those who go to a later wish or to none are named, with the numbers."""
    who, there = moves(sample_match, rows)[0]
    typed: Typed = {(who, "Vært-ID"): there, (who, "Lås"): "Ja"}
    book = edited(sample_match, tmp_path / "e.xlsx", Matchforslag=typed)
    (judged,) = check(book)["edits"]
    rematch(book, tmp_path / "m.xlsx")
    after, interns = by_id(tmp_path / "m.xlsx"), by_id(sample_match, "Praktikanter")
    hosts = by_id(sample_match, "Værter")

    def wish(intern_id: str, host_id: str) -> int | None:
        names = {host_id, hosts[host_id]["E-mail"], hosts[host_id]["Arbejdsplads"]}
        found = (n for n in range(1, 4) if interns[intern_id][f"Værtsønske {n}"] in names)
        return next(found, None)

    expected = []
    for one in sorted(rows.keys() & after.keys()):
        old, new = wish(one, rows[one]["Vært-ID"]), wish(one, after[one]["Vært-ID"])
        if old is not None and (new is None or new > old):
            expected.append({"intern": one, "before": old, "after": new})
    assert judged["lost_wish"] == expected
    assert expected


def test_illegal_edits(sample_match: Path, rows: dict[str, dict[str, Any]], tmp_path: Path) -> None:
    """Tests that each illegal edit has its rule and cell, and the others still their cost."""
    bad, days, good, *_ = alone(rows)
    own = next(one["Praktikant-ID"] for one in rows.values() if one["Aftalt selv"] == "Ja")
    hosts = by_id(sample_match, "Værter").values()
    other = next(one["Vært-ID"] for one in hosts if (one["Ledige pladser"] or 0) > 0)
    typed: Typed = {
        (bad, "Vært-ID"): "V999",
        (days, "Dage"): "Man;Tir;Ons;Tor;Fre",
        (own, "Vært-ID"): other,
        (good, "Lås"): "Ja",
    }
    book = edited(sample_match, tmp_path / "e.xlsx", Matchforslag=typed)
    told = check(book)
    assert told["exit"] == 1
    judged = {one["interns"][0]: one for one in told["edits"]}
    assert judged[bad]["finding"]["code"] == "lock-impossible"
    assert judged[bad]["finding"]["column"] == "Vært-ID"
    assert "no host V999" in judged[bad]["finding"]["message"]
    assert "on these days" in judged[days]["finding"]["message"]
    assert "already agreed" in judged[own]["finding"]["message"]
    assert judged[good]["legal"]
    assert judged[good]["cost"]["points"] == 0
    screen = run_cli("match", book, "--check", "--lang", "en")
    assert screen.exit_code == 1
    assert "could not keep all of it" in screen.out
    assert max(map(len, screen.out.splitlines())) <= 80


def test_companions_are_one_edit(
    sample_match: Path, rows: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    """Tests that the rows of companions are judged together: one alone would cost nothing."""
    first = next(one for one in rows.values() if one["Rejsefælle"] and one["Aftalt selv"] == "Nej")
    unit = [first["Praktikant-ID"], *first["Rejsefælle"].split(";")]
    typed: Typed = {(one, "Lås"): "Ja" for one in unit}
    told = check(edited(sample_match, tmp_path / "e.xlsx", Matchforslag=typed))
    assert [one["interns"] for one in told["edits"]] == [sorted(unit)]


def test_a_lock_over_a_rule_is_told(
    sample_match: Path, rows: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    """Tests that a locked host that breaks rule 4 or 5 is kept, and the rule named."""
    hosts = by_id(sample_match, "Værter")
    who = alone(rows)[0]
    wanted = str(by_id(sample_match, "Praktikanter")[who]["Ønsket landsdel"])
    for host_id, host in hosts.items():
        if host["Landsdel"] in wanted or host["Ledige pladser"] == 0:
            continue
        typed: Typed = {(who, "Vært-ID"): host_id, (who, "Lås"): "Ja", (who, "Dage"): None}
        told = check(edited(sample_match, tmp_path / "e.xlsx", Matchforslag=typed))
        (judged,) = told["edits"]
        if judged["legal"]:
            assert any("outside the parts of the country" in one for one in judged["against"])
            return
    raise AssertionError("no host lies elsewhere")


def test_many_marks_are_summed_up(sample_match: Path, tmp_path: Path) -> None:
    """Tests that proposals merely marked as sent do not fill the screen."""
    ids = sorted(by_id(sample_match))[:6]
    typed: Typed = {(one, "Status"): "Sendt" for one in ids}
    book = edited(sample_match, tmp_path / "e.xlsx", Matchforslag=typed)
    ran = run_cli("match", book, "--check", "--lang", "en")
    assert ran.exit_code == 0
    assert "6 rows have another Status, which costs nothing" in ran.out
