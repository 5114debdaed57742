"""Tests of what an export holds for interns and for the workshop, from the sample."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.conftest import run_cli


@pytest.fixture(scope="module")
def folder(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "ud"
    assert run_cli("export", sample_match, "-o", path).exit_code == 0
    return path


def rows_of(path: Path, sheet: str) -> list[dict[str, Any]]:
    page = openpyxl.load_workbook(path)[sheet]
    headers, *rows = page.iter_rows(values_only=True)
    return [dict(zip(map(str, headers), row, strict=True)) for row in rows if row[1] is not None]


def test_every_placed_intern_has_one_plan(folder: Path, sample_match: Path) -> None:
    placed = [row["Praktikant-ID"] for row in rows_of(sample_match, "Matchforslag")]
    names = [path.name.split()[0] for path in (folder / "praktikanter").iterdir()]
    assert sorted(names) == sorted(placed)


def test_each_host_is_told_the_workshop_of_its_contact(folder: Path) -> None:
    coming = rows_of(folder / "workshop.xlsx", "Deltagere")
    towns = {row["E-mail"]: str(row["By"]) for row in coming}
    contacts = {
        row["Vært-ID"]: row["Værtens e-mail"]
        for row in rows_of(folder / "placeringer.xlsx", "Efter vært")
    }
    for path in (folder / "værter").iterdir():
        page = openpyxl.load_workbook(path)["Praktisk"]
        told = {row[0]: str(row[1]) for row in page.iter_rows(values_only=True)}
        town = towns.get(contacts[path.name.split()[0]], "Før ugen")
        assert told["Workshop"].startswith(town)


def test_everybody_at_the_workshop_once_and_with_the_own_host(
    folder: Path, sample_match: Path
) -> None:
    coming = rows_of(folder / "workshop.xlsx", "Deltagere")
    placed = rows_of(sample_match, "Matchforslag")
    emails = {
        row[key]: row["E-mail"].casefold()
        for sheet, key in (("Praktikanter", "Praktikant-ID"), ("Værter", "Vært-ID"))
        for row in rows_of(sample_match, sheet)
    }
    seen = Counter(row["E-mail"].casefold() for row in coming)
    assert set(seen.values()) == {1}
    assert set(seen) == {emails[row[key]] for row in placed for key in ("Praktikant-ID", "Vært-ID")}
    table = {row["E-mail"].casefold(): (row["By"], row["Bord"]) for row in coming}
    for row in placed:
        assert table[emails[row["Praktikant-ID"]]] == table[emails[row["Vært-ID"]]]


def test_export_again_takes_the_place_of_the_first(folder: Path, sample_match: Path) -> None:
    """Tests that a folder with plans and workshop is known as an export."""
    assert run_cli("export", sample_match, "-o", folder, "--force").exit_code == 0
    assert {path.name for path in folder.iterdir()} >= {"praktikanter", "workshop.xlsx"}
