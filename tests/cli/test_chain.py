"""Tests that the audit of a match follows the rounds before it, file by file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.edited import by_id, edited, records
from tests.conftest import run_cli

Validate = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def made(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with three rounds: a refusal after the first, another after the second."""
    folder = tmp_path_factory.mktemp("chain")
    source = sample_match
    for number in (1, 2):
        own = [one for one in by_id(source).values() if one["Aftalt selv"] == "Nej"]
        who = own[number]["Praktikant-ID"]
        answered = folder / f"r{number}.xlsx"
        edited(source, answered, Matchforslag={(who, "Status"): "Afvist"})
        source = folder / f"out{number}.xlsx"
        assert run_cli("match", answered, "-o", source, "--quick").exit_code == 0
    shutil.copy(source, folder / "r3.xlsx")
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    for number in (1, 2, 3):
        shutil.copy(made / f"r{number}.xlsx", tmp_path / f"r{number}.xlsx")
    return tmp_path


def codes(told: dict[str, Any]) -> list[tuple[str, str, str]]:
    known = ("cell-changed", "round-changed", "refusal-lost")
    found = [one for one in told["findings"] if one["code"] in known]
    return sorted((one["code"], one["sheet"], one["value"]) for one in found)


def screen(*paths: Path) -> str:
    return " ".join(run_cli("validate", *paths, "--lang", "en").out.split())


def test_all_found(folder: Path, validate: Validate) -> None:
    """Tests that whole chains have no fault, and are told."""
    assert codes(validate(folder / "r3.xlsx")) == []
    shown = screen(folder / "r3.xlsx")
    assert "Round 1, r1.xlsx: found, as the next round read it" in shown
    assert "Round 2, r2.xlsx: found, as the next round read it" in shown


def test_not_found_is_no_fault(folder: Path, validate: Validate) -> None:
    """Tests a workbook alone in its folder."""
    (folder / "r1.xlsx").unlink()
    (folder / "r2.xlsx").unlink()
    assert codes(validate(folder / "r3.xlsx")) == []
    assert screen(folder / "r3.xlsx").count("not found beside this file") == 2


def test_given_from_elsewhere(folder: Path, validate: Validate) -> None:
    """Tests earlier rounds that are named on the command line: the newest one is audited."""
    away = folder / "old"
    away.mkdir()
    for number in (1, 2):
        (folder / f"r{number}.xlsx").rename(away / f"r{number}.xlsx")
    paths = (away / "r1.xlsx", folder / "r3.xlsx", away / "r2.xlsx")
    told = validate(*paths)
    alone = validate(folder / "r3.xlsx")
    assert codes(told) == []
    assert (told["hosts"], told["interns"]) == (alone["hosts"], alone["interns"])
    shown = screen(*paths)
    assert shown.count("found, as the next round read it") == 2
    assert shown.count("was checked from its own data") == 1


def test_a_changed_round(folder: Path, validate: Validate) -> None:
    """Tests that an earlier file that was changed since is named, at its line of the log."""
    edited(folder / "r1.xlsx", folder / "r1.xlsx", Matchforslag={("P010", "Bemærkning"): "x"})
    told = validate(folder / "r3.xlsx")
    assert codes(told) == [("round-changed", "Log", "r1.xlsx")]
    assert told["exit"] == 0
    assert "r1.xlsx: found, but changed since" in screen(folder / "r3.xlsx")


def test_an_answer_typed_in_the_wrong_round(folder: Path, validate: Validate) -> None:
    """Tests that a no that was typed into an old file afterwards is told."""
    rows = [one for one in by_id(folder / "r1.xlsx").values() if one["Aftalt selv"] == "Nej"]
    late = rows[8]
    typed = {(late["Praktikant-ID"], "Svar vært"): "Nej"}
    edited(folder / "r1.xlsx", folder / "r1.xlsx", Matchforslag=typed)
    found = codes(validate(folder / "r3.xlsx"))
    pair = f"{late['Praktikant-ID']} {late['Vært-ID']}"
    assert found == [("refusal-lost", "Afvist", pair), ("round-changed", "Log", "r1.xlsx")]


def test_a_refusal_that_was_deleted(folder: Path, validate: Validate) -> None:
    """Tests that a line of an earlier round that is gone from Afvist is told, with the round."""
    book = openpyxl.load_workbook(folder / "r3.xlsx")
    page = book["Afvist"]
    pair = f"{page.cell(2, 1).value} {page.cell(2, 2).value}"
    assert len(list(records(folder / "r3.xlsx", "Afvist"))) == 2
    page.delete_rows(2)
    book.save(folder / "r3.xlsx")
    found = codes(validate(folder / "r3.xlsx"))
    assert ("refusal-lost", "Afvist", pair) in found


def test_numbers_that_do_not_fit(folder: Path, validate: Validate) -> None:
    """Tests a log whose round is another than its lines of earlier rounds count."""
    book = openpyxl.load_workbook(folder / "r3.xlsx")
    page = book["Log"]
    row = next(n for n in range(2, page.max_row + 1) if page.cell(n, 1).value == "Runde")
    page.cell(row, 3).value = 7
    book.save(folder / "r3.xlsx")
    assert ("round-changed", "Log", "7") in codes(validate(folder / "r3.xlsx"))


def test_another_file_of_the_same_name(folder: Path, validate: Validate) -> None:
    """Tests that something else under the name of an earlier round is told, and no crash."""
    (folder / "r2.xlsx").write_bytes(b"something else")
    assert codes(validate(folder / "r3.xlsx")) == [("round-changed", "Log", "r2.xlsx")]
