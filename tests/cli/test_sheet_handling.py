"""Tests that what happens to a sheet in daily work does no harm, and is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.cli.edited import by_id, edited, records
from tests.conftest import run_cli

Change = Callable[[Worksheet], None]


def changed(source: Path, path: Path, change: Change) -> Path:
    book = openpyxl.load_workbook(source)
    change(book["Matchforslag"])
    book.save(path)
    return path


def resort(page: Worksheet) -> None:
    """Sort the rows by host, the last one first."""
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
    for number, row in enumerate(sorted(rows, key=lambda one: str(one[4]))[::-1], start=2):
        for column, value in enumerate(row, start=1):
            page.cell(number, column).value = value


def hide(page: Worksheet) -> None:
    page.auto_filter.add_filter_column(3, ["Odense Kommune"])
    for number in (3, 4, 7):
        page.row_dimensions[number].hidden = True


def add_columns(page: Worksheet) -> None:
    last = page.max_column
    for number, header in ((1, "Ringet op"), (2, "Noter fra Mette")):
        page.cell(1, last + number).value = header
        for row in range(2, page.max_row + 1):
            page.cell(row, last + number).value = f"{header} {page.cell(row, 1).value}"


def duplicate(page: Worksheet) -> None:
    page.append([cell.value for cell in page[2]])


def delete(page: Worksheet) -> None:
    page.delete_rows(2)


def match(book: Path, out: Path) -> str:
    ran = run_cli("match", book, "-o", out, "--quick", "--force", "--lang", "en")
    assert ran.exit_code == 0, ran.err
    return ran.out


def check(book: Path) -> dict[str, Any]:
    ran = run_cli("match", book, "--check", "--json", "--lang", "en")
    told: dict[str, Any] = json.loads(ran.out)
    return told | {"exit": ran.exit_code}


def placed(book: Path) -> dict[str, tuple[Any, ...]]:
    return {
        who: tuple(row[one] for one in ("Vært-ID", "Dage", "Status", "Lås", "Bemærkning"))
        for who, row in by_id(book).items()
    }


@pytest.fixture(scope="module")
def sent(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the second round of the sample, all proposals sent, one with a note."""
    folder = tmp_path_factory.mktemp("sent")
    typed: dict[tuple[str, str], object] = {(one, "Status"): "Sendt" for one in by_id(sample_match)}
    typed[next(iter(typed))[0], "Bemærkning"] = "Ringer mandag"
    book = edited(sample_match, folder / "answered.xlsx", Matchforslag=typed)
    match(book, folder / "round2.xlsx")
    return folder / "round2.xlsx"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (resort, "sorted otherwise"),
        (hide, "3 rows of Matchforslag are hidden or filtered away"),
        (add_columns, "Ringet op, Noter fra Mette"),
        (duplicate, "stands in row 2 too, with the same: one counts"),
        (delete, "was deleted. What had been sent or agreed by the last match still counts"),
    ],
)
def test_no_harm(sent: Path, tmp_path: Path, change: Change, words: str) -> None:
    """Tests that the new match is the same, and that the screen and --check say what was done."""
    book, out = changed(sent, tmp_path / "e.xlsx", change), tmp_path / "m.xlsx"
    shown = " ".join(match(book, out).split())
    assert all(word in shown for word in words.split())
    now = placed(out)
    if change is delete:  # the promise is remembered, the note was in the row
        now = {who: (*row[:4], None) for who, row in now.items()}
        assert now == {who: (*row[:4], None) for who, row in placed(sent).items()}
    else:
        assert now == placed(sent)
    assert list(records(out, "Ændringer")) == []
    assert "Everybody stands as in the match before" in shown
    told = check(book)
    assert (told["exit"], told["edits"]) == (0, [])
    said = [*told["notes"], *(one["message"] for one in told["findings"])]
    assert any(words in one for one in said)


def test_added_columns_go_along(sent: Path, tmp_path: Path) -> None:
    """Tests that every cell of them stands at the same intern after two more rounds."""
    first = changed(sent, tmp_path / "a.xlsx", add_columns)
    match(first, tmp_path / "b.xlsx")
    resorted = changed(tmp_path / "b.xlsx", tmp_path / "c.xlsx", resort)
    match(resorted, tmp_path / "d.xlsx")
    rows = by_id(tmp_path / "d.xlsx")
    assert rows
    for who, row in rows.items():
        assert row["Noter fra Mette"] == f"Noter fra Mette {who}"
        assert row["Ringet op"] == f"Ringet op {who}"


def test_two_rows_that_differ(sent: Path, tmp_path: Path) -> None:
    """Tests that nothing is written, and that the second row's cell is named."""

    def change(page: Worksheet) -> None:
        duplicate(page)
        page.cell(page.max_row, 5).value = page.cell(3, 5).value

    book = changed(sent, tmp_path / "e.xlsx", change)
    out = tmp_path / "m.xlsx"
    assert run_cli("match", book, "-o", out).exit_code == 1
    assert not out.exists()
    told = check(book)
    assert told["exit"] == 1
    faults = [one for one in told["findings"] if one["code"] == "duplicate-row"]
    assert [(one["severity"], one["column"]) for one in faults] == [("error", "Praktikant-ID")]
    last = openpyxl.load_workbook(book)["Matchforslag"].max_row
    assert faults[0]["row"] == last


def test_a_deleted_proposal_that_was_never_sent(sample_match: Path, tmp_path: Path) -> None:
    """Tests that the intern is matched afresh, and that it is told."""
    told = check(changed(sample_match, tmp_path / "e.xlsx", delete))
    assert told["exit"] == 0
    assert "matched afresh" in told["findings"][0]["message"]


def test_own_notes_and_sheets_go_along(sample_match: Path, tmp_path: Path) -> None:
    """Tests that what a coordinator added beside the program's sheets is there two rounds later."""
    book = openpyxl.load_workbook(sample_match)
    page = book["Uden match"]
    page.cell(1, page.max_column + 1).value = "Ringet"
    page.cell(2, page.max_column).value = "Ja, den 3."
    who = page.cell(2, 1).value
    notes = book.create_sheet("Mine noter")
    notes["B3"], notes["C3"], notes["B7"] = "Husk", 4.5, "=1+1 er ikke regnet ud"
    book.create_sheet("Tomt")
    book.save(tmp_path / "noter.xlsx")
    told = match(tmp_path / "noter.xlsx", tmp_path / "m2.xlsx")
    assert "Mine noter" in told
    assert "stays behind: Tomt" in told
    match(tmp_path / "m2.xlsx", tmp_path / "m3.xlsx")
    later = openpyxl.load_workbook(tmp_path / "m3.xlsx")
    assert later.sheetnames[-1] == "Mine noter"
    kept = later["Mine noter"]
    assert (kept["B3"].value, kept["C3"].value) == ("Husk", 4.5)
    rows = {**by_id(tmp_path / "m3.xlsx", "Uden match"), **by_id(tmp_path / "m3.xlsx")}
    assert rows[who]["Ringet"] == "Ja, den 3."
    assert run_cli("validate", tmp_path / "m3.xlsx").exit_code == 0
