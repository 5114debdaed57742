"""Tests of `ipraktik explain`: whom it finds, what it says, and that nobody is named in errors."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik import pipeline
from tests.conftest import SAMPLE_DATA, Ran

Cli = Callable[..., Ran]


@pytest.fixture(scope="module")
def book(sample_match: Path) -> Path:
    return sample_match


def cell(book: Path, sheet: str, row: int, header: str) -> str:
    page = openpyxl.load_workbook(book)[sheet]
    headers = [one.value for one in page[1]]
    return str(page.cell(row, headers.index(header) + 1).value)


def told(cli: Cli, book: Path, *who: str) -> dict[str, Any]:
    ran = cli("explain", book, *who, "--json", "--lang", "en")
    assert ran.exit_code == 0, ran.err
    answer: dict[str, Any] = json.loads(ran.out)
    return answer


def test_the_same_person_by_id_email_and_name(cli: Cli, book: Path) -> None:
    """Tests that an intern is found by each, whatever the case, and a host likewise."""
    wanted = told(cli, book, "P017")
    assert wanted["intern"] == "P017"
    for header in ("E-mail", "Navn"):
        assert told(cli, book, cell(book, "Praktikanter", 18, header).upper()) == wanted
    host = told(cli, book, "v003")
    assert host["host"] == "V003"
    assert told(cli, book, cell(book, "Værter", 4, "E-mail")) == host


def test_points_are_those_of_the_workbook(cli: Cli, book: Path) -> None:
    """Tests host, days and points of everybody placed in the first rows, and the order."""
    for row in range(2, 8):
        answer = told(cli, book, cell(book, "Matchforslag", row, "Praktikant-ID"))
        assert answer["host"] == cell(book, "Matchforslag", row, "Vært-ID")
        assert answer["points"] == int(cell(book, "Matchforslag", row, "Point"))
        options = answer["options"]
        points = [one["points"] for one in options]
        assert points == sorted(points)
        here = next(one for one in options if one["here"])
        assert all(one["cost"] for one in options if one["points"] < here["points"])


def test_an_intern_without_a_host(cli: Cli, book: Path) -> None:
    """Tests that every possible host of somebody without one says what it would cost."""
    answer = told(cli, book, cell(book, "Uden match", 2, "Praktikant-ID"))
    assert (answer["host"], answer["points"]) == (None, None)
    assert answer["reasons"]
    options = answer["options"]
    assert all(one["cost"] or one["impossible"] for one in options)


@pytest.mark.parametrize("lang", ["en", "da"])
def test_reads_well_at_80_columns(
    cli: Cli, book: Path, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    """Tests that no line is longer than the telephone coordinator's window."""
    monkeypatch.setenv("COLUMNS", "80")
    for who in ("P017", "P040", "V018", "V027"):
        ran = cli("explain", book, who, "--lang", lang)
        assert ran.exit_code == 0
        assert max(map(len, ran.out.splitlines())) <= 80


def test_several_and_nobody(cli: Cli, book: Path) -> None:
    """Tests that each who could be meant is told on the screen: ID, name, workplace, and why."""
    name, workplace = (cell(book, "Praktikanter", 18, key) for key in ("Navn", "Arbejdsplads"))
    misspelt = name.split()[0] + "x " + name.split()[-1]
    for who in ("Center", misspelt, "nobody at all"):
        ran = cli("explain", book, who, "--lang", "en")
        assert (ran.exit_code, ran.out) == (2, "")
    assert len(ran.err.strip().splitlines()) == 1
    head, *candidates = cli("explain", book, misspelt, "--lang", "en").err.splitlines()
    assert "P017" in head
    assert name not in head
    assert any(
        line.startswith(f"  P017 {name}, {workplace}") and line.endswith("the name is like")
        for line in candidates
    )
    contact = cell(book, "Værter", 4, "Kontaktperson").split()[0]
    told = cli("explain", book, contact, "--lang", "en")
    assert "V003" not in told.err or f"the contact person {contact}" in told.err


def test_names_are_no_part_of_the_error(book: Path) -> None:
    """Tests that what could reach a log names candidates by ID only."""
    with pytest.raises(pipeline.SeveralFitError) as several:
        pipeline.explain(book, "Center")
    assert several.value.candidates
    assert not any(one.person.workplace in str(several.value) for one in several.value.candidates)


def test_one_intern_and_one_host(cli: Cli, book: Path) -> None:
    """Tests that a pair is answered alone, in either order, as it is among all hosts."""
    whole = told(cli, book, "P040")
    excluded = next(one for one in whole["ruled_out"] if not one["wish"])
    for host in (excluded["ids"][0], whole["options"][0]["host"]):
        pair = told(cli, book, "P040", host)
        assert pair == told(cli, book, host, "P040")
        assert pair["intern"] == "P040"
        ids = [one["ids"] for one in pair["ruled_out"]]
        assert ids + [[one["host"]] for one in pair["options"]] == [[host]]
    assert pair["options"][0] == whole["options"][0]
    assert (
        told(cli, book, "P040", excluded["ids"][-1])["ruled_out"][0]["rules"] == (excluded["rules"])
    )
    assert cli("explain", book, "P040", "P017").exit_code == 2
    screen = cli("explain", book, "P040", excluded["ids"][0], "--lang", "en").out
    assert f"{excluded['ids'][0]} " in screen
    assert "is ruled out:" in screen


def test_every_rule_that_excludes_is_told(cli: Cli, book: Path) -> None:
    """Tests that every host stands once, and under all the rules that keep it away."""
    for who in ("P003", "P005", "P040"):
        answer = told(cli, book, who)
        ids = [one for group in answer["ruled_out"] for one in group["ids"]]
        ids += [one["host"] for one in answer["options"]]
        assert len(ids) == len(set(ids)) == 51
        for group in answer["ruled_out"]:
            assert len(group["rules"]) == len(group["companions"]) > 0
    grouped = [tuple(group["rules"]) for group in answer["ruled_out"] if not group["wish"]]
    assert any(len(rules) > 1 for rules in grouped)
    assert grouped == sorted(grouped, key=len)


def test_cause_and_helps_by_themselves(cli: Cli, book: Path) -> None:
    """Tests the keys for somebody without a host."""
    answer = told(cli, book, cell(book, "Uden match", 2, "Praktikant-ID"))
    assert [answer["cause"], *answer["helps"]] == answer["reasons"]
    assert 0 < len(answer["nearest"]) <= 3
    assert told(cli, book, "P017")["cause"] is None


def test_no_match_workbook(cli: Cli) -> None:
    """Tests that sign-ups are not taken for a match."""
    assert cli("explain", SAMPLE_DATA / "tilmeldinger.xlsx", "P001").exit_code == 2


def test_answers_count(cli: Cli, book: Path, tmp_path: Path) -> None:
    """Tests that the own lock is what is asked about, and that all others are kept."""
    opened = openpyxl.load_workbook(book)
    page = opened["Matchforslag"]
    headers = [one.value for one in page[1]]
    rows = {page.cell(row, 1).value: row for row in range(2, page.max_row + 1)}
    for who in ("P017", "P040"):
        page.cell(rows[who], headers.index("Lås") + 1).value = "Ja"
    locked = tmp_path / "locked.xlsx"
    opened.save(locked)
    answer, before = told(cli, locked, "P040"), told(cli, book, "P040")
    assert [one["host"] for one in answer["options"]] == [one["host"] for one in before["options"]]
    assert "Held as accepted or locked." in answer["reasons"]
    other = told(cli, locked, "V003")
    assert all(one["impossible"] for one in other["others"])


def test_accepted_and_locked_are_told_apart(cli: Cli, book: Path, tmp_path: Path) -> None:
    """Tests that a host hears who has said yes elsewhere, and who is only locked, and where."""
    opened = openpyxl.load_workbook(book)
    page = opened["Matchforslag"]
    headers = [one.value for one in page[1]]
    rows = {page.cell(row, 1).value: row for row in range(2, page.max_row + 1)}
    page.cell(rows["P017"], headers.index("Status") + 1).value = "Accepteret"
    page.cell(rows["P040"], headers.index("Lås") + 1).value = "Ja"
    answered = tmp_path / "answered.xlsx"
    opened.save(answered)
    at = {who: page.cell(rows[who], headers.index("Vært-ID") + 1).value for who in rows}
    host = next(f"V{n:03}" for n in range(1, 51) if f"V{n:03}" not in (at["P017"], at["P040"]))
    told = " ".join(cli("explain", answered, host, "--lang", "en").out.split())
    assert f"have said yes to another host: 1 (P017 at {at['P017']})" in told
    assert f"are locked at another host: 1 (P040 at {at['P040']})" in told


@pytest.mark.parametrize("who", [("",), (" ",), ("P001", "")])
def test_nobody_is_asked_about(cli: Cli, book: Path, who: tuple[str, ...]) -> None:
    """Tests that a name left blank, as by a script, is wrong use and no fault."""
    ran = cli("explain", book, *who, "--lang", "en")
    assert ran.exit_code == 2
    assert "Say whom it is about" in ran.err
