"""Tests of the second stage of a match: a fuller workbook, or the first one whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik import pipeline
from ipraktik.model.match_schema import PLACEMENT_HEADERS, QUESTIONS_SHEET, RECRUIT_HEADERS
from ipraktik.writing.match_policy import count_policy
from tests.conftest import SAMPLE_DATA, Ran, run_cli

Cli = Callable[..., Ran]
SAMPLE = SAMPLE_DATA / "tilmeldinger.xlsx"
SMALL = SAMPLE_DATA / "lille.xlsx"
INSIGHT = "ipraktik.explaining.insight.find_insight"


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the fuller match of the sample."""
    path = tmp_path_factory.mktemp("full") / "match.xlsx"
    assert run_cli("match", SAMPLE, "-o", path).exit_code == 0
    return path


def records(path: Path, sheet: str) -> Iterator[dict[str, Any]]:
    header, *rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return (dict(zip(map(str, header), row, strict=True)) for row in rows)


def sheets(path: Path) -> list[str]:
    return openpyxl.load_workbook(path).sheetnames


def test_the_fuller_workbook(full: Path) -> None:
    """Tests that alternatives, questions and recruits are there, and sorted."""
    rows = list(records(full, "Matchforslag"))
    assert list(rows[0]) == list(PLACEMENT_HEADERS)
    free = [row for row in rows if row["Aftalt selv"] == "Nej"]
    assert sum(row["Næste vært 1"] is not None for row in free) > len(free) // 2
    for row in rows:
        assert not str(row["Næste vært 1"]).startswith(row["Vært-ID"])
    gains = [
        tuple(row[header] for header in RECRUIT_HEADERS)
        for row in records(full, "Udbud og efterspørgsel")
        if row["Praktikanter"]
    ]
    assert None not in {one for row in gains for one in row}
    assert gains == sorted(gains, reverse=True)
    assert all(row[0] <= row[1] <= row[2] for row in gains)


def test_whom_to_ask_first(full: Path) -> None:
    """Tests that those to ask first stand first, say so, and name who would have a place."""
    rows = list(records(full, QUESTIONS_SHEET))
    totals = [row["I alt med dem ovenfor"] for row in rows]
    first = [total for total in totals if total is not None]
    assert first
    assert first == sorted(first)
    assert totals[: len(first)] == first
    assert [row["Hvornår"] for row in rows].count(rows[0]["Hvornår"]) == len(first)
    gains = [row["Flere får plads"] for row in rows[len(first) :]]
    assert gains == sorted(gains, reverse=True)
    unplaced = {row["Praktikant-ID"] for row in records(full, "Uden match")}
    for row in rows[: len(first)]:
        who = row["Hvem får plads"].split(", ")
        assert len(who) >= row["Flere får plads"]
        assert set(who) <= unplaced


def test_the_comparison_adds_up(tmp_path: Path) -> None:
    """Tests that what people got of their wishes sums up to everybody with a host."""
    options = pipeline.MatchOptions(insight_limit=0.0)
    found = pipeline.match([SAMPLE], tmp_path / "match.xlsx", None, options)
    one = count_policy(found.instance, found.result)
    wishes = (*one.wishes, one.later, one.none, one.no_wishes, one.self_found)
    assert sum(wishes) == one.placed
    assert min(one.no_wishes, one.self_found) > 0


def test_the_audit_knows_it(cli: Cli, full: Path, tmp_path: Path) -> None:
    """Tests that the fuller workbook holds, and that a changed new cell is named."""
    assert cli("validate", full).exit_code == 0
    for sheet, header in (
        ("Matchforslag", "Næste vært 1"),
        (QUESTIONS_SHEET, "Flere får plads"),
        ("Udbud og efterspørgsel", RECRUIT_HEADERS[0]),
    ):
        book = openpyxl.load_workbook(full)
        column = [one.value for one in book[sheet][1]].index(header) + 1
        book[sheet].cell(3, column).value = 99
        changed = tmp_path / "changed.xlsx"
        book.save(changed)
        told = json.loads(cli("validate", changed, "--json").out)
        found = [f for f in told["findings"] if f["code"] == "cell-changed"]
        assert [(f["sheet"], f["column"]) for f in found] == [(sheet, header)]


def test_the_fuller_workbook_is_input_again(cli: Cli, full: Path, tmp_path: Path) -> None:
    """Tests that a match of it gives the same match and, but for the log, the same answers."""
    again = tmp_path / "again.xlsx"
    assert cli("match", full, "-o", again).exit_code == 0
    for sheet in ("Matchforslag", "Uden match", "Udbud og efterspørgsel", QUESTIONS_SHEET):
        assert list(records(again, sheet)) == list(records(full, sheet)), sheet


def test_the_same_bytes(cli: Cli, full: Path, tmp_path: Path) -> None:
    """Tests that a second run writes the same workbook."""
    second = tmp_path / "match.xlsx"
    assert cli("match", SAMPLE, "-o", second).exit_code == 0
    assert second.read_bytes() == full.read_bytes()


def test_quick(cli: Cli, tmp_path: Path) -> None:
    """Tests that --quick writes the same match, says what it left out, and holds."""
    quick = tmp_path / "quick.xlsx"
    ran = cli("match", SMALL, "-o", quick, "--quick")
    assert (ran.exit_code, ran.err) == (0, "")
    assert QUESTIONS_SHEET not in sheets(quick)
    assert {row["Næste vært 1"] for row in records(quick, "Matchforslag")} == {None}
    assert cli("validate", quick).exit_code == 0


def test_silent_where_nobody_watches(cli: Cli, tmp_path: Path) -> None:
    """Tests that no progress bar is drawn where the error stream is no terminal."""
    assert cli("match", SMALL, "-o", tmp_path / "match.xlsx").err == ""


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit(143)])
def test_stopped_in_between(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException
) -> None:
    """Tests that the whole first workbook lies there when the second stage is stopped."""
    quick, match = tmp_path / "quick.xlsx", tmp_path / "match.xlsx"
    assert cli("match", SMALL, "-o", quick, "--quick").exit_code == 0

    def stopped(*_: object) -> None:
        raise stop

    monkeypatch.setattr(INSIGHT, stopped)
    ran = cli("match", SMALL, "-o", match)
    assert ran.exit_code in (130, 143)
    assert "nothing was written" not in ran.err
    assert match.read_bytes() == quick.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["match.xlsx", "quick.xlsx"]


def test_changed_in_between(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that a workbook that somebody has saved meanwhile is left alone, and told."""
    match = tmp_path / "match.xlsx"
    from ipraktik.explaining.insight import find_insight

    def meanwhile(*arguments: Any) -> Any:
        match.write_bytes(b"mine")
        return find_insight(*arguments)

    monkeypatch.setattr(INSIGHT, meanwhile)
    ran = cli("match", SMALL, "-o", match, "--lang", "en")
    assert (ran.exit_code, match.read_bytes()) == (0, b"mine")
    assert "changed meanwhile" in ran.out


def test_no_time_left(cli: Cli, tmp_path: Path) -> None:
    """Tests that what time does not reach is told in the workbook, and that it holds."""
    match = tmp_path / "match.xlsx"
    options = pipeline.MatchOptions(insight_limit=0.0)
    found = pipeline.match([SMALL], match, None, options)
    assert found.insight is not None
    assert len(found.insight.not_reached) >= 4
    keys = [row["Nøgle"] for row in records(match, "Log")]
    assert len(found.insight.not_reached) == sum(
        key in ("Not worked out", "Ikke regnet ud") for key in keys
    )
    assert cli("validate", match).exit_code == 0


def test_too_many_sign_ups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that with very many sign-ups the first workbook's answers stay, and it is told."""
    monkeypatch.setattr("ipraktik.explaining.insight.MOST_PAIRS", 10)
    found = pipeline.match([SMALL], tmp_path / "match.xlsx")
    assert found.insight is not None
    assert len(found.insight.not_reached) == 1
    assert found.insight.unplaced == found.unplaced
