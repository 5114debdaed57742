"""Tests of `ipraktik explain`: whom it finds, what it says, and that nobody is named in errors."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.conftest import SAMPLE_DATA, Ran, run_cli

Cli = Callable[..., Ran]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a match of the sample."""
    path = tmp_path_factory.mktemp("explain") / "match.xlsx"
    assert run_cli("match", SAMPLE_DATA / "tilmeldinger.xlsx", "-o", path).exit_code == 0
    return path


def cell(book: Path, sheet: str, row: int, header: str) -> str:
    page = openpyxl.load_workbook(book)[sheet]
    headers = [one.value for one in page[1]]
    return str(page.cell(row, headers.index(header) + 1).value)


def told(cli: Cli, book: Path, who: str) -> dict[str, Any]:
    ran = cli("explain", book, who, "--json", "--lang", "en")
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
    """Tests that candidates are told by ID, in one line, and never by name."""
    name = cell(book, "Praktikanter", 18, "Navn")
    first = name.split()[0]
    for who in ("Kommune", first + "x " + name.split()[-1], "nobody at all"):
        ran = cli("explain", book, who, "--lang", "en")
        assert (ran.exit_code, ran.out) == (2, "")
        assert name.split()[-1] not in ran.err
        assert len(ran.err.strip().splitlines()) == 1
    assert "P017" in cli("explain", book, first + "x " + name.split()[-1], "--lang", "en").err


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
