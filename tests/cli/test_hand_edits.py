"""Tests of `ipraktik explain` on workbooks that a coordinator has changed by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.conftest import Ran

Cli = Callable[..., Ran]
Told = Callable[[str], dict[str, Any]]
Change = Callable[[Worksheet, int, Callable[[str], int]], None]


@pytest.fixture
def changed(cli: Cli, sample_match: Path, tmp_path: Path) -> Callable[..., Path]:
    """Return what changes one row of a sheet of the sample's match."""

    def change(who: str, how: Change, sheet: str = "Matchforslag") -> Path:
        opened = openpyxl.load_workbook(sample_match)
        page = opened[sheet]
        headers = [one.value for one in page[1]]
        row = next(n for n in range(2, page.max_row + 1) if page.cell(n, 1).value == who)
        how(page, row, lambda header: headers.index(header) + 1)
        path = tmp_path / "changed.xlsx"
        opened.save(path)
        return path

    return change


def set_to(**values: str) -> Change:
    def change(page: Worksheet, row: int, column: Callable[[str], int]) -> None:
        for header, value in values.items():
            page.cell(row, column(header.replace("_", "-"))).value = value

    return change


def delete(page: Worksheet, row: int, column: Callable[[str], int]) -> None:
    page.delete_rows(row)


def told(cli: Cli, book: Path, who: str) -> dict[str, Any]:
    ran = cli("explain", book, who, "--json", "--lang", "en")
    assert ran.exit_code == 0, ran.err
    answer: dict[str, Any] = json.loads(ran.out)
    return answer


def rows(book: Path) -> list[tuple[str, str, str]]:
    """Return ID, host and companions of every placed intern."""
    page = openpyxl.load_workbook(book)["Matchforslag"]
    headers = [one.value for one in page[1]]
    at = [headers.index(one) for one in ("Praktikant-ID", "Vært-ID", "Rejsefælle")]
    values = page.iter_rows(min_row=2, values_only=True)
    return [(str(row[at[0]]), str(row[at[1]]), str(row[at[2]] or "")) for row in values]


def alone(book: Path) -> tuple[str, str]:
    """Return somebody who travels alone, with the host."""
    return next((who, host) for who, host, others in rows(book) if not others)


def test_companions_split_by_hand(
    cli: Cli, changed: Callable[..., Path], sample_match: Path
) -> None:
    """Tests that both companions are told of the rule, and that nothing breaks."""
    who, _, others = next(one for one in rows(sample_match) if one[2])
    book = changed(who, delete)
    for one in (who, others.split(",")[0].split(";")[0].strip()):
        warning = " ".join(told(cli, book, one)["warnings"])
        assert "do not have the same host" in warning
        assert "or match again" in warning
    assert "deleted" in told(cli, book, who)["reasons"][0]


def test_rows_that_place_nobody(cli: Cli, changed: Callable[..., Path], sample_match: Path) -> None:
    """Tests a row that was deleted, refused or cancelled: no lottery is blamed."""
    who, host = alone(sample_match)
    for change, words in (
        (delete, "The row was deleted"),
        (set_to(Status="Afvist"), f"{host} was turned down"),
        (set_to(Status="Afmeldt"), "Has cancelled"),
        (set_to(Vært_ID="V999"), "missing or unknown"),
    ):
        (reason,) = told(cli, changed(who, change), who)["reasons"]
        assert words in reason


def test_a_host_that_cancels(cli: Cli, changed: Callable[..., Path], sample_match: Path) -> None:
    """Tests that everybody else is explained as before, and its visitors are told why."""
    who, host = alone(sample_match)
    book = changed(host, set_to(Status="Afmeldt"), "Værter")
    assert told(cli, book, who)["reasons"] == [
        f"{host} has cancelled (Status Afmeldt in Værter): waits for a new match."
    ]
    other = next(one for one, at, _ in rows(sample_match) if at != host)
    assert told(cli, book, other)["reasons"]
    ran = cli("explain", book, host, "--lang", "en")
    assert (ran.exit_code, "has cancelled" in ran.err) == (2, True)


def test_an_intern_who_cancels(cli: Cli, changed: Callable[..., Path], sample_match: Path) -> None:
    """Tests that the host is explained without them, and says so."""
    who, host = alone(sample_match)
    book = changed(who, set_to(Status="Afmeldt"), "Praktikanter")
    answer = told(cli, book, host)
    assert answer["warnings"] == [f"{who} has cancelled, and is left out."]
    assert who not in [one["intern"] for one in answer["visitors"]]
    assert "has cancelled" in cli("explain", book, who, "--lang", "en").err


def test_a_rule_that_is_broken_comes_first(
    cli: Cli, changed: Callable[..., Path], sample_match: Path
) -> None:
    """Tests a host that was filled by hand beyond its places, seen from both sides."""
    who, _ = alone(sample_match)
    hosts = [host for _, host, _ in rows(sample_match)]
    full = next(host for host in hosts if hosts.count(host) == 3)
    book = changed(who, set_to(Vært_ID=full))
    for one in (who, full):
        assert any(
            "given 4 interns but takes 3" in text for text in told(cli, book, one)["warnings"]
        )
    ran = cli("explain", book, who, "--lang", "en")
    assert ran.out.index("against a rule") < ran.out.index("possible host")
    left = str(openpyxl.load_workbook(book)["Uden match"].cell(2, 1).value)
    assert "Correct that" in told(cli, book, left)["reasons"][0]


def test_room_that_was_made_by_hand(
    cli: Cli, changed: Callable[..., Path], sample_match: Path
) -> None:
    """Tests that somebody who could have the place of a row that was deleted is told so."""
    page = openpyxl.load_workbook(sample_match)["Uden match"]
    left = [str(page.cell(row, 1).value) for row in range(2, page.max_row + 1)]
    for one in left:
        options = told(cli, sample_match, one)["options"]
        hosts = {option["host"] for option in options}
        guest = next(
            (who for who, at, others in rows(sample_match) if at in hosts and not others), ""
        )
        if guest and told(cli, sample_match, guest)["options"]:
            answer = told(cli, changed(guest, delete), one)
            assert "There is room now" in answer["reasons"][0]
            return
    raise AssertionError("nobody shares a host with somebody without one")


def test_a_match_that_places_nobody(cli: Cli, sample_match: Path, tmp_path: Path) -> None:
    """Tests that why is answered just then, and that export still refuses."""
    opened = openpyxl.load_workbook(sample_match)
    opened["Matchforslag"].delete_rows(2, 1000)
    book = tmp_path / "nobody.xlsx"
    opened.save(book)
    page = opened["Uden match"]
    assert told(cli, book, str(page.cell(2, 1).value))["reasons"]
    assert cli("export", book, "-o", tmp_path / "out").exit_code == 2
