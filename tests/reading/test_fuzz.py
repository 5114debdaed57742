"""No sheet makes reading fail: what comes out is sign-ups with findings, or a clear refusal.

The seeds are fixed, so that a run can be repeated; ``FUZZ_EXAMPLES`` makes it a longer one.
"""

import csv
import os
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipraktik.errors import InputError
from ipraktik.model.schema import HOST_COLUMNS, INTERN_COLUMNS
from ipraktik.model.signups import SignUps
from ipraktik.pipeline.reporting import report
from ipraktik.reading.signups import read_signups
from ipraktik.validation.check import check

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "40"))
FUZZ = settings(
    max_examples=EXAMPLES,
    derandomize="FUZZ_EXAMPLES" not in os.environ,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
OWN_HEADERS = [spec.header for spec in (*HOST_COLUMNS, *INTERN_COLUMNS)]
QUESTIONS = [
    *("Rolle", "Værtsønske 1", "Værtsønske 2", "Navn2", "E-mail2", "Id", "Starttidspunkt"),
    *("Fuldførelsestidspunkt", "Tidsstempel", "Timestamp", "submitdate", "Response ID"),
    *("Q1[SQ001]", "Hvad hedder du?", "Hvilken kommune er din arbejdsplads placeret i?"),
    *("Hvor mange dage kan du være væk?", "Vil du være vært eller praktikant?", "s_1", "s_2"),
    *("Hvilke fagfelter interesserer dig? Kultur", "status", "respondent", "Variable", "Label"),
    *("Fil", "Ark", "Kolonne", "Felt", "Navn", "Værdi", "Matchforslag", "Status", "Lås", "#N/A"),
]
ANSWERS = [
    *("Ja", "Nej", "Kommune", "Stat", "Aarhus", "Århus Kommune", "Fyn;Bornholm", "Hele landet"),
    *("Man;Tir", "7. september", "onsdag d. 9/9-2026", "04-05-2026", "to dage", "2 ", "46272"),
    *("#N/A", "#REF!", "=1+1", "a@b.dk", "A <a@b.dk>", "anonymous", "230578-9641", "NA", "V001"),
    *("Familiebesøg", "Begge", "Praktikant", "Vært", "1", "0", "x", ";", ",", "\n", "\u00a0"),
    *("9" * 400, "ja " * 12_000, "\u202e\u0301\ud7ff", "æ" * 200, "1e400", "-0", "31-02-2026"),
]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
HEADER = st.sampled_from(OWN_HEADERS) | st.sampled_from(QUESTIONS) | TEXT
CELL: st.SearchStrategy[Any] = (
    st.none()
    | st.sampled_from(ANSWERS)
    | TEXT
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.datetimes()
    | st.dates()
    | st.times()
)


@st.composite
def tables(draw: st.DrawFn) -> list[list[Any]]:
    """Draw a sheet: perhaps titles, a header of known and unknown questions, and answers."""
    first = draw(st.sampled_from([OWN_HEADERS[:18], OWN_HEADERS[18:], []]))
    headers = [*first, *draw(st.lists(HEADER, max_size=12 if not first else 4))]
    headers = [header for header in headers if draw(st.integers(0, 19)) or not first]
    titles = draw(st.lists(st.lists(CELL, max_size=3), max_size=2))
    width = len(headers) + 1
    rows = draw(st.lists(st.lists(CELL, max_size=width), max_size=5))
    return [*titles, draw(st.permutations(headers)), *rows]


def judge(paths: list[Path]) -> SignUps | None:
    """Read files and check what was read; None where they are refused in a sentence."""
    try:
        read = read_signups(paths, {"År": "2026"})
    except InputError as refused:
        message = str(refused)
        return None if message.endswith(".") else pytest.fail(f"no sentence: {message}")
    for found in check(read).findings:
        assert str(found.message)
        assert "230578" not in f"{found.message}{found.value}"
    return read


def _excel_text(cell: Any) -> Any:
    """Return a cell as a workbook can hold it."""
    if isinstance(cell, int) and not isinstance(cell, bool):
        return cell if abs(cell) < 1e300 else None
    if isinstance(cell, datetime | date):
        return cell if cell.year >= 1900 else None
    if isinstance(cell, str):
        return openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("", cell)[:32_767]
    return cell


def write_xlsx(path: Path, sheets: list[list[list[Any]]]) -> Path:
    book = openpyxl.Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.active if number == 0 else book.create_sheet()
        for row in rows:
            sheet.append([_excel_text(cell) for cell in row])
    book.save(path)
    return path


def write_csv(path: Path, rows: list[list[Any]], encoding: str, delimiter: str) -> Path:
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        for row in rows:
            writer.writerow([c.isoformat() if isinstance(c, date | time) else c for c in row])
    return path


@FUZZ
@given(sheets=st.lists(tables(), min_size=1, max_size=2))
def test_workbooks(tmp_path: Path, sheets: list[list[list[Any]]]) -> None:
    read = judge([write_xlsx(tmp_path / "a.xlsx", sheets)])
    if read is not None and (read.hosts or read.interns):
        book = tmp_path / "r.xlsx"
        report([tmp_path / "a.xlsx"], book, {"År": "2026"}, force=True)
        judge([book])


@FUZZ
@given(
    rows=tables(),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
    delimiter=st.sampled_from([";", ",", "\t"]),
)
def test_csv(tmp_path: Path, rows: list[list[Any]], encoding: str, delimiter: str) -> None:
    judge([write_csv(tmp_path / "a.csv", rows, encoding, delimiter)])


@FUZZ
@given(data=st.binary(max_size=300) | TEXT.map(lambda text: text.encode()))
def test_any_bytes(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    judge([path])
