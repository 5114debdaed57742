"""Tests of `Brevskabelon`: it is read back as written, and each fault names its cell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from ipraktik.model.findings import Finding
from ipraktik.model.kept_sheets import KeptSheets
from ipraktik.model.letter_texts import DEFAULT_LETTERS
from ipraktik.model.letters import LetterKind, LetterTemplate, LetterTemplates
from ipraktik.reading.exports import read_exports
from ipraktik.reading.kept_sheets import read_kept_sheets
from ipraktik.writing.letters_sheet import letters_sheet
from ipraktik.writing.xlsx import write_workbook

PLACED = LetterKind.PLACED
Line = tuple[str | None, ...]


def read(folder: Path, *lines: Line, title: str = "Ark1") -> tuple[LetterTemplates, list[Finding]]:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for line in lines:
        sheet.append(line)
    book.save(folder / "breve.xlsx")
    kept, findings = read_kept_sheets(read_exports([folder / "breve.xlsx"]).tables)
    return kept.letters, list(findings)


HEADERS = ("Brev", "Emne", "Brevtekst")


def test_written_texts_are_read_back(tmp_path: Path) -> None:
    own = LetterTemplate(PLACED, "Til {navn}", "Kære {navn}\n\nVi ses {dage}\n=ikke en formel")
    letters = {**DEFAULT_LETTERS, PLACED: own}
    write_workbook(tmp_path / "a.xlsx", [letters_sheet(letters)])
    kept = read_kept_sheets(read_exports([tmp_path / "a.xlsx"]).tables)
    assert kept == (KeptSheets(letters=letters), ())


def test_blank_cells_and_missing_lines_stand_for_the_usual_texts(tmp_path: Path) -> None:
    letters, findings = read(tmp_path, HEADERS, ("praktikant  MED vært", None, " Hej {NAVN} "))
    assert not findings
    usual = DEFAULT_LETTERS[PLACED]
    assert letters == {**DEFAULT_LETTERS, PLACED: replace(usual, text="Hej {NAVN}")}


@pytest.mark.parametrize(
    ("line", "code", "cell", "told"),
    [
        (("Praktikant med vrt", "A", "B"), "setting-unknown", "A2", "Praktikant med vært"),
        ((PLACED, "A", "Kære {nvan}"), "setting-out-of-range", "C2", "{navn}"),
        ((PLACED, "A {x y}", "B"), "setting-out-of-range", "B2", "{x y}"),
        (("Vært uden besøg", "A", "{dage}"), "setting-out-of-range", "C2", "{dage}"),
        ((PLACED, "A", "Kære {navn"), "setting-out-of-range", "C2", "{navn}"),
        ((PLACED, "A", "Kære navn}"), "setting-out-of-range", "C2", "brace"),
    ],
)
def test_faults(tmp_path: Path, line: Line, code: str, cell: str, told: str) -> None:
    _, (finding,) = read(tmp_path, HEADERS, line)
    assert (finding.code.value, finding.place.cell) == (code, cell)
    assert told in str(finding.message)


def test_two_texts_for_one_letter(tmp_path: Path) -> None:
    same, other = (PLACED, "A", "B"), (PLACED, "A", "C")
    assert not read(tmp_path, HEADERS, same, same)[1]
    _, (finding,) = read(tmp_path, HEADERS, same, other)
    assert (finding.code.value, finding.place.cell) == ("setting-out-of-range", "A3")


def test_known_by_its_name_alone(tmp_path: Path) -> None:
    """Tests that a sheet with another header is told, not passed over."""
    _, findings = read(tmp_path, ("Brev", "Overskrift", "Tekst"), title="Brevskabelon")
    assert {finding.code.value for finding in findings} == {"missing-column"}
