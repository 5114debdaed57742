"""Tests that texts no cell can hold are told, and shown by a sign in what is written."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest

from tests.conftest import run_cli
from tests.findings.build import INTERNS, row_of, signups
from tests.findings.expect import Validate, clean, one

LONG = "Æ" * 32_768


def as_csv(folder: Path, header: str, value: str) -> Path:
    """Write the interns as CSV: no workbook could hold the text."""
    rows = signups().interns
    path = folder / "praktikanter.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*rows[0], *([header] if header not in rows[0] else [])])
        writer.writeheader()
        for number, row in enumerate(rows):
            dated = {k: v for k, v in row.items() if v is not None}
            writer.writerow({**dated, **({header: value} if number == 1 else {})})
    return path


@pytest.mark.parametrize(
    ("code", "severity", "header", "value"),
    [
        ("text-too-long", "warning", "Motivation", LONG),
        ("text-too-long", "warning", "Motivation", "\N{DANCER}" * 16_384),
        ("text-too-long", "warning", "Motivation", "linje\n" * 254),
        ("text-too-long", "warning", "Øvrigt", LONG),
        ("odd-characters", "info", "Motivation", "a\x07b"),
        ("odd-characters", "info", "Motivation", "a\uffffb"),
    ],
)
def test_one_finding_each(
    validate: Validate, tmp_path: Path, code: str, severity: str, header: str, value: str
) -> None:
    hosts = signups()
    hosts.interns = []
    paths = (hosts.write(tmp_path), as_csv(tmp_path, header, value))
    found = one(validate(*paths), code, severity, row=row_of(1), column=header)
    assert len(found["value"]) < 100


@pytest.mark.parametrize("value", ["Æ" * 32_767, "\N{DANCER}" * 16_383, "linje\n" * 253])
def test_what_just_fits_is_no_finding(validate: Validate, tmp_path: Path, value: str) -> None:
    hosts = signups()
    hosts.interns = []
    clean(validate(hosts.write(tmp_path), as_csv(tmp_path, "Motivation", value)))


def test_a_long_header_is_told_once(validate: Validate, tmp_path: Path) -> None:
    hosts = signups()
    hosts.interns = []
    report = validate(hosts.write(tmp_path), as_csv(tmp_path, "Hvad " * 60, "noget"))
    one(report, "text-too-long", "info")


def test_the_match_shows_it_in_the_log_and_in_the_cell(tmp_path: Path) -> None:
    hosts = signups()
    hosts.interns = []
    paths = (hosts.write(tmp_path), as_csv(tmp_path, "Motivation", LONG))
    assert run_cli("match", *paths, "-o", tmp_path / "m.xlsx", "--quick").exit_code == 0
    book = openpyxl.load_workbook(tmp_path / "m.xlsx")
    sheet = book[INTERNS]
    column = [cell.value for cell in sheet[1]].index("Motivation")
    texts = [row[column].value for row in sheet.iter_rows(min_row=2)]
    assert [len(text) for text in texts if text.endswith(" […]")] == [32_767]
    assert "text-too-long" in [cell.value for cell in book["Log"]["B"]]
    assert run_cli("validate", tmp_path / "m.xlsx").exit_code == 0
