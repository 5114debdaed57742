"""Tests that nobody is mixed up, forgotten or promised away: people across files and rows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from tests.conftest import Ran
from tests.findings.build import signups

Cli = Callable[..., Ran]
Validate = Callable[..., dict[str, Any]]


def rows(path: Path, sheet: str) -> dict[str, tuple[Any, ...]]:
    """Return the rows of a sheet by the name in its second column."""
    lines = openpyxl.load_workbook(path)[sheet].iter_rows(min_row=2, values_only=True)
    return {line[1]: line for line in lines}


def test_an_id_used_twice_mixes_nobody_up(cli: Cli, tmp_path: Path) -> None:
    """Tests that who is left out for a used ID neither lends wishes nor vanishes."""
    book = signups(
        interns={
            1: {"Værtsønske 1": "V001"},
            4: {"Praktikant-ID": "P002", "Værtsønske 1": "V003"},
        }
    ).write(tmp_path)
    match = tmp_path / "match.xlsx"
    told = json.loads(cli("match", book, "-o", match, "--skip-errors", "--json").out)
    assert (told["placed"], told["unplaced"]) == (4, 1)
    kept = rows(match, "Matchforslag")["Jonas Krogh"]
    assert kept[4] == "V001"
    assert "Hanne Voss" in rows(match, "Uden match")


def test_files_with_the_same_name(validate: Validate, tmp_path: Path) -> None:
    """Tests that an error in one file leaves the same row of a namesake alone."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    hosts = signups()
    hosts.interns = hosts.interns[:1]
    first = hosts.write(tmp_path / "a")
    others = signups(interns={1: {"Antal dage": 9}})
    others.interns = others.interns[1:2]
    others.hosts = signups(more_hosts=[{}]).hosts[3:]
    second = others.write(tmp_path / "b")
    report = validate(first, second)
    (found,) = (f for f in report["findings"] if f["severity"] == "error")
    assert (found["file"], found["row"]) == ("b/tilmeldinger.xlsx", 2)


def test_unclear_answers_are_never_lost(cli: Cli, sample_match: Path, tmp_path: Path) -> None:
    """Tests that a match is refused where a Status cannot be read."""
    match, again = tmp_path / "match.xlsx", tmp_path / "again.xlsx"
    book = openpyxl.load_workbook(sample_match)
    sheet = book["Matchforslag"]
    column = [one.value for one in sheet[1]].index("Status") + 1
    sheet.cell(2, column).value = "Måske"
    book.save(match)
    ran = cli("match", match, "-o", again, "--quick")
    assert (ran.exit_code, again.exists()) == (1, False)
    assert "Måske" in ran.err
    assert cli("validate", match).exit_code == 1


def test_hidden_addresses_are_not_one_person(validate: Validate, tmp_path: Path) -> None:
    """Tests that two addresses with civil registration numbers do not become one person."""
    book = signups(
        interns={
            2: {"E-mail": "0101901234@example.dk"},
            3: {"E-mail": "0202902345@example.dk"},
        }
    )
    report = validate(book.write(tmp_path))
    assert report["interns"] == 5
    assert "duplicate-signup" not in {f["code"] for f in report["findings"]}


def test_misspelt_kommune(validate: Validate, tmp_path: Path) -> None:
    """Tests that an organisation with a slip in the word Kommune is told."""
    book = signups(interns={0: {"Organisation": "Aarhus Komune"}}).write(tmp_path)
    assert "similar-workplace" in {f["code"] for f in validate(book)["findings"]}
