"""Tests of the two files that ``evaluate --next`` writes."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.cli.after_week import HOSTS
from tests.conftest import Ran, run_cli


def evaluate(match: Path, output: Path, next_year: Path) -> Ran:
    chosen = ("--match", match, "--next", next_year, "--force", "--lang", "en")
    return run_cli("evaluate", HOSTS, "-o", output, *chosen)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("x.xlsx", "x.xlsx"),
        ("x.xlsx", "X.XLSX"),
        ("Evaluering å.xlsx", unicodedata.normalize("NFD", "evaluering Å.xlsx")),
    ],
)
def test_two_names_that_may_be_one_file(
    sample_match: Path, tmp_path: Path, one: str, other: str
) -> None:
    ran = evaluate(sample_match, tmp_path / one, tmp_path / "." / other)
    assert ran.exit_code == 2
    assert "a name each" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_the_same_name_in_two_folders(sample_match: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    ran = evaluate(sample_match, tmp_path / "x.xlsx", tmp_path / "a" / "x.xlsx")
    assert ran.exit_code == 0, ran.err


@pytest.mark.parametrize("name", ["E.xlsx", "P.xlsx"])
def test_one_that_is_open_leaves_both(
    sample_match: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Tests that one line names the file, and that neither is new."""
    paths = [tmp_path / "E.xlsx", tmp_path / "P.xlsx"]
    for path in paths:
        path.write_text("gammelt")
    move = os.replace

    def replace(source: Any, target: Any) -> None:
        if Path(target) == tmp_path / name:
            raise PermissionError(errno.EACCES, "open in Excel")
        move(source, target)

    monkeypatch.setattr(os, "replace", replace)
    ran = evaluate(sample_match, *paths)
    assert ran.exit_code == 2
    assert f"{name} could not be written" in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert [path.read_text() for path in paths] == ["gammelt", "gammelt"]
    assert sorted(tmp_path.iterdir()) == paths
