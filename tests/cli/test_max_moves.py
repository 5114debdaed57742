"""Tests of a new match after everything was sent: what moves buy, and `--max-moves`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik import pipeline
from ipraktik.matching.solve import solve
from ipraktik.model.match_schema import LOG_MOVES
from tests.conftest import SAMPLE_DATA, Ran, run_cli

Cli = Callable[..., Ran]
GONE = "V009"
"""A host of the sample whose leaving makes others move, so that more have a place."""


def records(path: Path, sheet: str) -> list[dict[str, Any]]:
    header, *rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


def write(book: openpyxl.Workbook, sheet: str, row: int, header: str, value: object) -> None:
    headers = [cell.value for cell in book[sheet][1]]
    book[sheet].cell(row, headers.index(header) + 1).value = value


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a match that has been sent out as a whole, of which one host has left."""
    folder = tmp_path_factory.mktemp("sent")
    first, path = folder / "match.xlsx", folder / "sent.xlsx"
    sample = SAMPLE_DATA / "tilmeldinger.xlsx"
    assert run_cli("match", sample, "-o", first, "--quick").exit_code == 0
    book = openpyxl.load_workbook(first)
    for row in range(2, book["Matchforslag"].max_row + 1):
        write(book, "Matchforslag", row, "Status", "Sendt")
    for number, one in enumerate(records(first, "Værter"), start=2):
        if one["Vært-ID"] == GONE:
            write(book, "Værter", number, "Status", "Afmeldt")
    book.save(path)
    return path


def matched(sent: Path, output: Path, *options: object) -> dict[str, Any]:
    ran = run_cli("match", sent, "-o", output, "--quick", "--json", *options)
    assert ran.exit_code == 0, ran.err
    told: dict[str, Any] = json.loads(ran.out)
    return told


def test_each_limit_is_kept_and_audited(sent: Path, tmp_path: Path) -> None:
    """Tests that more moves never place fewer, that none exceeds its limit, and that all hold."""
    at = {one["Praktikant-ID"]: one["Vært-ID"] for one in records(sent, "Matchforslag")}
    stay = {who: host for who, host in at.items() if host != GONE}
    placed = []
    for most in (0, 4):
        output = tmp_path / f"{most}.xlsx"
        told = matched(sent, output, "--max-moves", most)
        assert told["optimal"]
        now = {one["Praktikant-ID"]: one["Vært-ID"] for one in records(output, "Matchforslag")}
        moved = sum(now.get(who) != host for who, host in stay.items())
        assert moved <= most
        assert told["kept"] == len(stay) - moved
        placed.append(told["placed"])
        limits = [row["Værdi"] for row in records(output, "Log") if row["Emne"] == LOG_MOVES[0]]
        assert limits == [most]
        assert run_cli("validate", output).exit_code == 0
    free = matched(sent, tmp_path / "free.xlsx")
    assert placed == sorted(placed)
    assert placed[0] < placed[-1] == free["placed"]


def test_the_audit_holds_the_match_to_its_limit(sent: Path, tmp_path: Path) -> None:
    """Tests that a workbook whose limit is made stricter afterwards does not pass."""
    output, changed = tmp_path / "four.xlsx", tmp_path / "changed.xlsx"
    matched(sent, output, "--max-moves", 4)
    book = openpyxl.load_workbook(output)
    row = next(n for n, one in enumerate(records(output, "Log"), 2) if one["Emne"] == LOG_MOVES[0])
    write(book, "Log", row, "Værdi", 0)
    book.save(changed)
    assert run_cli("validate", changed).exit_code == 1


def test_a_limit_is_not_handed_on(sent: Path, tmp_path: Path) -> None:
    """Tests that a match of a match that was held back is free again."""
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    held = matched(sent, first, "--max-moves", 0)
    assert matched(first, second)["placed"] > held["placed"]
    assert all(row["Emne"] != LOG_MOVES[0] for row in records(second, "Log"))


def test_the_table_of_moves(sent: Path, tmp_path: Path) -> None:
    """Tests the table against matches held to each number, on screen and in Overblik."""
    output = tmp_path / "full.xlsx"
    options = pipeline.MatchOptions(insight_limit=0.0, moves_limit=600.0)
    found = pipeline.match([sent], output, None, options)
    assert found.moves is not None
    assert found.moves.whole
    assert found.moves.rows[0].moves == 0
    for row in found.moves.rows:
        held = solve(replace(found.instance, max_moves=row.moves))
        assert (len(held.placements), row.proven) == (row.placed, True)
    assert found.moves.rows[-1].placed == len(found.result.placements)
    assert found.moves.rows[-1].placed > found.moves.rows[-2].placed
    cells = {c.value for row in openpyxl.load_workbook(output)["Overblik"].iter_rows() for c in row}
    assert {step.placed for step in found.moves.steps} <= cells


def test_held_back_is_said(cli: Cli, sent: Path, tmp_path: Path) -> None:
    """Tests that whoever has no place because of the limit is not told another cause."""
    output = tmp_path / "held.xlsx"
    ran = cli("match", sent, "-o", output, "--max-moves", 0, "--lang", "en")
    assert ran.exit_code == 0
    assert "it is held to 0 at most" in ran.out
    causes = {row["Årsag"] for row in records(output, "Uden match")}
    assert len(causes) == 1
    assert "--max-moves" in str(causes)
    assert cli("validate", output).exit_code == 0


def test_only_after_something_was_sent(cli: Cli, tmp_path: Path) -> None:
    """Tests that a limit in a first match is refused."""
    small = SAMPLE_DATA / "lille.xlsx"
    ran = cli("match", small, "-o", tmp_path / "m.xlsx", "--max-moves", 2, "--lang", "en")
    assert ran.exit_code == 2
    assert "--max-moves" in ran.err
    assert not (tmp_path / "m.xlsx").exists()
