"""Tests that a text no cell can hold makes the same person before and after it is written."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from tests.conftest import run_cli
from tests.findings.build import Row, signups

BACKSPACE, SEPARATOR, NO_CHARACTER = "\x08", "\x1f", "\uffff"
LONG = "Æ" * 33_000


def as_csv(path: Path, rows: Sequence[Row]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(key for row in rows for key in row)))
        writer.writeheader()
        writer.writerows(rows)
    return path


def rows_of(path: Path) -> list[tuple[object, ...]]:
    rows = openpyxl.load_workbook(path)["Matchforslag"].iter_rows(min_row=2, values_only=True)
    return [row[:9] for row in rows]


@pytest.mark.parametrize(
    "more", [BACKSPACE, SEPARATOR, NO_CHARACTER, f"a{BACKSPACE}b", LONG], ids=ascii
)
@pytest.mark.parametrize("side", ["host", "intern"])
def test_the_same_people_come_back(tmp_path: Path, side: str, more: str) -> None:
    """Tests that a match holds, and that a new match with the same sign-ups moves nobody."""
    if more == LONG:
        texts = ("Arbejdsplads", "Organisation")
    else:
        texts = ("Arbejdsplads", "Organisation", "Kontaktperson", "Navn", "Stilling", "Telefon")
    people = signups()
    for row in (people.hosts if side == "host" else people.interns)[1:2]:
        row.update({header: f"{row[header]}{more}" for header in texts if header in row})
    files = [
        as_csv(tmp_path / f"{name}.csv", rows)
        for name, rows in (("v", people.hosts), ("p", people.interns))
    ]
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    assert run_cli("match", *files, "-o", first, "--quick").exit_code == 0
    held = run_cli("validate", first, "--lang", "en")
    assert held.exit_code == 0, held.out
    again = run_cli("match", first, *files, "-o", second, "--quick", "--lang", "en")
    assert again.exit_code == 0, again.err
    assert "Everybody stands as in the match before" in " ".join(again.out.split())
    assert rows_of(first) == rows_of(second)
