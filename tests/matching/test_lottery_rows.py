"""Tests that rows, names, IDs and all that nobody is matched by change nothing in a match."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from ipraktik.matching.solve import solve
from ipraktik.reading.signups import read_signups
from ipraktik.validation.check import check
from tests.conftest import SAMPLE_DATA
from tests.findings.build import HOSTS, INTERNS, Row, table, write_book

REFERENCES = (
    "Rejsefælle", "Egen vært", "Aftalt praktikant", "Værtsønske 1", "Værtsønske 2", "Værtsønske 3",
)  # fmt: skip
MEANINGLESS = ("Kontaktperson", "Telefon", "Det kan I opleve", "Stilling", "Niveau", "Motivation")


def _sheets() -> dict[str, list[Row]]:
    book = openpyxl.load_workbook(SAMPLE_DATA / "tilmeldinger.xlsx")
    sheets: dict[str, list[Row]] = {}
    for name in (HOSTS, INTERNS):
        header, *rows = book[name].iter_rows(values_only=True)
        sheets[name] = [dict(zip(map(str, header), cells, strict=True)) for cells in rows]
    return sheets


def _write(path: Path, sheets: Mapping[str, list[Row]]) -> Path:
    return write_book(path, {name: table(rows) for name, rows in sheets.items()})


def _match(path: Path) -> dict[str, object]:
    """Return host and days of everybody placed, by e-mail address."""
    instance = check(read_signups([path])).instance
    assert instance is not None
    return {
        instance.intern_by_id[one.intern_id].email: (
            instance.host_by_id[one.host_id].identity,
            sorted(one.days),
        )
        for one in solve(instance).placements
    }


def _scrambled(rng: random.Random, sheets: dict[str, list[Row]]) -> dict[str, list[Row]]:
    """Return the same sign-ups in other rows and columns, under other names and IDs."""
    new: dict[object, str] = {}
    for rows, key, letter in (
        (sheets[HOSTS], "Vært-ID", "V"),
        (sheets[INTERNS], "Praktikant-ID", "P"),
    ):
        numbers = rng.sample(range(100, 1000), len(rows))
        new |= {row[key]: f"{letter}{number}" for row, number in zip(rows, numbers, strict=True)}
    new |= {row["Navn"]: f"Ny Person{number}" for number, row in enumerate(sheets[INTERNS])}
    scrambled = {
        name: [_scrambled_row(rng, row, new) for row in rng.sample(rows, len(rows))]
        for name, rows in sheets.items()
    }
    return dict(rng.sample(list(scrambled.items()), 2))


def _scrambled_row(rng: random.Random, row: Row, new: Mapping[object, str]) -> Row:
    changed = dict(row)
    for header in ("Vært-ID", "Praktikant-ID", "Navn"):
        if header in row:
            changed[header] = new[row[header]]
    for header in REFERENCES:
        if row.get(header):
            changed[header] = ";".join(new.get(one, one) for one in str(row[header]).split(";"))
    for header in MEANINGLESS:
        if header in row:
            changed[header] = {"Niveau": rng.choice(("Leder", "Medarbejder"))}.get(
                header, f"{rng.randint(10_000_000, 99_999_999)}"
            )
    return changed


@pytest.mark.parametrize("seed", [1, 2])
def test_only_who_somebody_is_counts(tmp_path: Path, seed: int) -> None:
    """Tests that the sample gives the same people the same hosts and days in another order."""
    sheets = _sheets()
    scrambled = _scrambled(random.Random(seed), sheets)
    before = _match(_write(tmp_path / "a.xlsx", sheets))
    assert len(before) == 69
    assert _match(_write(tmp_path / "b.xlsx", scrambled)) == before
