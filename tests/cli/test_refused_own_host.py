"""Tests what is said where the host that somebody had found says no."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.edited import by_id, edited
from tests.conftest import Ran
from tests.findings.build import signups

Cli = Callable[..., Ran]


@pytest.fixture
def refused(cli: Cli, tmp_path: Path) -> Path:
    """Return a match in which the self-found host has said no since."""
    people = signups(hosts={1: {"Aftalt praktikant": "P002"}}, interns={1: {"Egen vært": "V002"}})
    match = tmp_path / "match.xlsx"
    assert cli("match", people.write(tmp_path), "-o", match, "--quick").exit_code == 0
    assert by_id(match)["P002"]["Vært-ID"] == "V002"
    answers = {("P002", "Status"): "Sendt", ("P002", "Svar vært"): "Nej"}
    return edited(match, tmp_path / "nej.xlsx", Matchforslag=answers)


def test_the_answer_is_no_fault(cli: Cli, refused: Path) -> None:
    ran = cli("validate", refused, "--lang", "en")
    assert ran.exit_code == 0, ran.out


def test_what_can_help_is_told(cli: Cli, refused: Path, tmp_path: Path) -> None:
    again, freed = tmp_path / "igen.xlsx", tmp_path / "fri.xlsx"
    assert cli("match", refused, "-o", again, "--quick").exit_code == 0
    told = by_id(again, "Uden match")["P002"]
    assert "V002" in told["Årsag"]
    assert "V002" not in str(told["Nærmeste værter"])
    assert "Tøm Egen vært, og Aftalt praktikant hos V002" in told["Hvad kan hjælpe"]
    edited(
        again,
        freed,
        Praktikanter={("P002", "Egen vært"): None},
        Værter={("V002", "Aftalt praktikant"): None},
    )
    last = tmp_path / "sidste.xlsx"
    assert cli("match", freed, "-o", last, "--quick").exit_code == 0
    assert by_id(last)["P002"]["Vært-ID"] != "V002"
