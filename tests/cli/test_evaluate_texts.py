"""Tests that ``evaluate`` tells of texts it cannot write as they were typed, and of no answers."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.after_week import HOSTS, INTERNS
from tests.conftest import run_cli

HEADERS = (
    *("E-mail", "Rolle", "Anbefaler", "Tilfreds", "Konkret udbytte", "Kontakt bagefter"),
    *("Udbytte: hvad", "Kopieret med hjem", "Kommentar", "Besvaret"),
)
PLAIN = (*("Vært", "Ja", "I høj grad", "Ja", "Nej", "Netværk"), "Åbne kontorer", "")
CODES = ("text-too-long", "odd-characters", "formula-text")


def survey(folder: Path, answers: int = 6, **typed: str) -> Path:
    """Write answers of hosts as CSV, which can hold any text; the third has what is typed."""
    rows = [
        dict(zip(HEADERS, (f"v{n}@x.dk", *PLAIN, "20-09-2026 10:00"), strict=True))
        for n in range(answers)
    ]
    if typed:
        rows[2] |= {name.replace("_", " "): text for name, text in typed.items()}
    path = folder / "svar.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADERS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def findings(path: Path, output: Path) -> list[dict[str, Any]]:
    ran = run_cli("evaluate", path, "-o", output, "--json")
    assert ran.exit_code == 0, ran.err
    return list(json.loads(ran.out)["findings"])


@pytest.mark.parametrize("header", ["Kopieret_med_hjem", "Kommentar"])
@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("Æ" * 40_000, "text-too-long", "warning"),
        ("linje\n" * 400, "text-too-long", "warning"),
        ("a\x07b", "odd-characters", "info"),
        ("=1+1", "formula-text", "info"),
        ('=HYPERLINK("http://x.dk";"x") 010170-1234', "formula-text", "info"),
    ],
)
def test_a_text_that_cannot_be_written_is_told(
    tmp_path: Path, header: str, text: str, code: str, severity: str
) -> None:
    found = findings(survey(tmp_path, **{header: text}), tmp_path / "e.xlsx")
    (one,) = [one for one in found if one["code"] in CODES]
    assert (one["code"], one["severity"], one["row"]) == (code, severity, 4)
    assert one["column"] == header.replace("_", " ")
    assert len(one["value"]) <= 80
    assert "1234" not in one["value"]


@pytest.mark.parametrize("text", ["Æ" * 40_000, "linje\n" * 400])
def test_what_was_cut_ends_in_its_mark(tmp_path: Path, text: str) -> None:
    findings(survey(tmp_path, Kopieret_med_hjem=text), tmp_path / "e.xlsx")
    ideas = openpyxl.load_workbook(tmp_path / "e.xlsx")["Ideer"]["C"]
    assert sum(str(cell.value).endswith(" […]") for cell in ideas) == 1


def test_own_words_for_a_use_are_told(tmp_path: Path) -> None:
    found = findings(survey(tmp_path, **{"Udbytte:_hvad": "=A1"}), tmp_path / "e.xlsx")
    assert [one["code"] for one in found] == ["formula-text"]


def test_plain_answers_are_no_findings(tmp_path: Path) -> None:
    """Tests some lines, a dash, and the answers of the sample."""
    text = "Første linje\n- og en til\n\nHilsen Ida"
    assert findings(survey(tmp_path, Kommentar=text), tmp_path / "e.xlsx") == []
    ran = run_cli("evaluate", HOSTS, INTERNS, "-o", tmp_path / "s.xlsx", "--json")
    assert not {one["code"] for one in json.loads(ran.out)["findings"]} & set(CODES)


def test_no_answers_at_all(tmp_path: Path, sample_match: Path) -> None:
    """Tests headers without rows: the report is written, and one line says why it is empty."""
    chosen = ("--match", sample_match, "--lang", "en")
    ran = run_cli("evaluate", survey(tmp_path, 0), "-o", tmp_path / "e.xlsx", *chosen)
    assert ran.exit_code == 0, ran.err
    assert "No answers were read" in ran.out
    assert (tmp_path / "e.xlsx").exists()
    ran = run_cli("evaluate", survey(tmp_path, 6), "-o", tmp_path / "f.xlsx", *chosen)
    assert "No answers were read" not in ran.out


def test_an_id_where_the_address_should_be(tmp_path: Path, sample_match: Path) -> None:
    """Tests that it is joined by the ID, and is no faulty address."""
    path = survey(tmp_path, 6, **{"E-mail": "v003 "})
    ran = run_cli(*("evaluate", path, "-o", tmp_path / "e.xlsx", "--match", sample_match, "--json"))
    told = json.loads(ran.out)
    assert (told["unjoined"], told["findings"]) == (5, [])
