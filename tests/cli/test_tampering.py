"""Tests that any changed cell of a match workbook is named, unless it is a coordinator's.

The workbook is made and read once; each test changes the cells as they were read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

import ipraktik.reading.given_files as given_files
from ipraktik.model.audited import Outcome
from ipraktik.model.findings import Code, Finding
from ipraktik.model.match_schema import (
    CONTROL_SHEET,
    DRILL_SHEET,
    FREE_HEADERS,
    KEY_COLUMNS,
    LOG_SHEET,
    PAPER_SHEETS,
    PLACEMENTS_SHEET,
    PRICE_PART,
    PROOF_SHEET,
    QUESTIONS_SHEET,
    REFUSED_HEADERS,
    REFUSED_SHEET,
    UNPLACED_SHEET,
)
from ipraktik.model.origin import Raw
from ipraktik.model.programme_template import TEMPLATE_SHEET
from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, LETTERS_SHEET, SETTINGS_SHEET
from ipraktik.model.signups import InputFile
from ipraktik.pipeline.changes import Changes, find_changes
from ipraktik.pipeline.validating import validate
from ipraktik.reading.raw_sheets import RawSheet, column_letter
from ipraktik.reading.workbook import read_file
from tests.conftest import SAMPLE_DATA, run_cli

TABLES = sorted(KEY_COLUMNS)
SHEETS = [*TABLES, *PAPER_SHEETS, CONTROL_SHEET]
OPTIONAL = {QUESTIONS_SHEET, DRILL_SHEET}
TEMPLATES = {LETTERS_SHEET, TEMPLATE_SHEET}
"""What a match that is quick has no answers for."""
WORDS = {2: "to dage", 3: "tre dage", 4: "fire dage", 5: "fem dage"}
Rows = list[list[Raw]]


@dataclass
class Book:
    """A match workbook as it was read, and what stands in its place now."""

    path: Path
    file: InputFile
    sheets: tuple[RawSheet, ...]
    now: tuple[RawSheet, ...]

    def rows(self, sheet: str) -> Rows:
        """Return a copy of a sheet's rows, the header first; it stands in their place.

        Each is as wide as the widest: a row that is read ends with its last filled cell.
        """
        (found,) = (one for one in self.sheets if one.name == sheet)
        width = max(len(cells) for _, cells in found.rows)
        return [[*cells, *[None] * (width - len(cells))] for _, cells in found.rows]

    def put(self, sheet: str, rows: Sequence[Sequence[Raw]], unstored: Sequence[str] = ()) -> None:
        """Let a sheet hold these rows, from its first row on or where they stood."""
        (old,) = (one for one in self.sheets if one.name == sheet)
        numbers = [number for number, _ in old.rows]
        numbers += range(numbers[-1] + 1, numbers[-1] + 1 + len(rows))
        kept = tuple((n, tuple(row)) for n, row in zip(numbers, rows, strict=False))
        new = replace(old, rows=kept, notes=replace(old.notes, unstored=tuple(unstored)))
        self.now = tuple(new if one is old else one for one in self.sheets)

    def drop(self, sheet: str) -> None:
        """Take a sheet out."""
        self.now = tuple(one for one in self.now if one.name != sheet)

    def row_number(self, sheet: str, index: int) -> int:
        """Return Excel's number of a row by its index."""
        (found,) = (one for one in self.sheets if one.name == sheet)
        return found.rows[index][0]


def set_status(path: Path, by_row: Mapping[int, str]) -> None:
    """Let rows of `Matchforslag` have another Status."""
    match = openpyxl.load_workbook(path)
    proposals = match[PLACEMENTS_SHEET]
    status = [cell.value for cell in proposals[1]].index("Status") + 1
    for row, value in by_row.items():
        proposals.cell(row, status).value = value
    match.save(path)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Book:
    folder = tmp_path_factory.mktemp("match")
    source, path = folder / "source.xlsx", folder / "match.xlsx"
    signups = openpyxl.load_workbook(SAMPLE_DATA / "lille.xlsx")
    refused = signups.create_sheet(REFUSED_SHEET)
    for row in (REFUSED_HEADERS, ("P001", "V002"), ("P002", "V001")):
        refused.append(row)
    interns = signups[INTERNS_SHEET]
    days = [cell.value for cell in interns[1]].index("Antal dage") + 1
    for index in (2, 5):  # understood, and so listed in `Rettelser`
        cell = interns.cell(index, days)
        cell.value = WORDS[cell.value]
    signups.save(source)
    first, second = folder / "first.xlsx", folder / "second.xlsx"
    assert run_cli("match", source, "-o", first, "--quick").exit_code == 0
    # The second round changes something and is never sent, and so does the third.
    set_status(first, {5: "Sendt", 4: "Sendt", 6: "Afvist"})
    assert run_cli("match", first, "-o", second, "--quick").exit_code == 0
    set_status(second, {7: "Afvist"})
    assert run_cli("match", second, "-o", path, "--quick").exit_code == 0
    file, sheets = read_file(path)
    return Book(path, file, sheets, sheets)


@pytest.fixture
def book(made: Book, monkeypatch: pytest.MonkeyPatch) -> Book:
    own = replace(made)

    def read(path: Path, label: str = "") -> tuple[InputFile, tuple[RawSheet, ...]]:
        return own.file, own.now

    monkeypatch.setattr(given_files, "read_file", read)
    return own


def place(one: Finding) -> tuple[str, int | None, str]:
    assert one.code is Code.CELL_CHANGED
    return one.place.sheet, one.place.row, one.place.column


def named(changes: Changes) -> list[tuple[str, int | None, str]]:
    return [place(one) for one in changes.findings]


def changed_text(value: Raw) -> Raw:
    return f"{value or ''} rettet"


def changed_number(value: Raw) -> Raw:
    return value + 1 if isinstance(value, int | float) else 7


def as_text(value: Raw) -> Raw:
    """A number that somebody made a text, and a date written out."""
    if isinstance(value, datetime):
        return f"{value:%d-%m-%Y}"
    return str(value) if isinstance(value, int | float) else "5"


def blanked(value: Raw) -> Raw:
    return None if value not in (None, "") else "x"


def test_every_sheet_is_tampered_with(made: Book) -> None:
    """Tests that no sheet of the workbook is left out below, but those that are the user's."""
    assert {one.name for one in made.sheets} - TEMPLATES | OPTIONAL == set(SHEETS)
    assert not find_changes(made.path).findings


def cells(book: Book, sheet: str) -> Iterator[list[tuple[int, int]]]:
    """Yield indices of row and column of cells to change at once, one of every column.

    What names a row is changed alone.
    """
    rows = book.rows(sheet)
    free = FREE_HEADERS.get(sheet, ())
    found = [(1 + n % (len(rows) - 1), n) for n, one in enumerate(rows[0]) if one not in free]
    keys = KEY_COLUMNS[sheet]
    yield from ([one] for one in found[:keys])
    yield found[keys:]


def present(made: Book, sheet: str) -> None:
    if len([one for one in made.sheets if one.name == sheet and len(one.rows) > 1]) == 0:
        pytest.skip("the small match has no rows in this sheet")


@pytest.mark.parametrize("change", [changed_text, changed_number, as_text, blanked])
@pytest.mark.parametrize("sheet", TABLES)
def test_changed_cells_are_named(book: Book, sheet: str, change: Callable[[Raw], Raw]) -> None:
    """Tests a cell of every column of every table: that cell is named, and no other."""
    present(book, sheet)
    for group in cells(book, sheet):
        rows = book.rows(sheet)
        for index, column in group:
            rows[index] += [None] * (column + 1 - len(rows[index]))
            rows[index][column] = change(rows[index][column])
        book.put(sheet, rows)
        wanted = {(sheet, book.row_number(sheet, n), rows[0][column]) for n, column in group}
        assert set(named(find_changes(book.path))) == wanted


@pytest.mark.parametrize("sheet", TABLES)
def test_formulas_are_named(book: Book, sheet: str) -> None:
    """Tests a formula in every column, over a value or in a blank cell."""
    present(book, sheet)
    for group in cells(book, sheet):
        rows = book.rows(sheet)
        for index, column in group:
            rows[index] += [None] * (column + 1 - len(rows[index]))
            rows[index][column] = None
        numbers = {index: book.row_number(sheet, index) for index, _ in group}
        book.put(sheet, rows, [f"{column_letter(column)}{numbers[n]}" for n, column in group])
        wanted = {(sheet, numbers[n], rows[0][column]) for n, column in group}
        assert set(named(find_changes(book.path))) == wanted


@pytest.mark.parametrize("sheet", [*TABLES, CONTROL_SHEET])
def test_headers_are_named(book: Book, sheet: str) -> None:
    """Tests every header: the column that is missing is named, and nothing else."""
    if sheet in OPTIONAL:
        pytest.skip("the small match has no such sheet")
    for column, header in enumerate(book.rows(sheet)[0]):
        rows = book.rows(sheet)
        rows[0][column] = "Noget andet"
        book.put(sheet, rows)
        found = named(find_changes(book.path))
        assert found == [(sheet, book.row_number(sheet, 0), header)]


@pytest.mark.parametrize("sheet", PAPER_SHEETS)
def test_cells_of_a_page_are_named(book: Book, sheet: str) -> None:
    """Tests every cell of `Overblik` that holds something; the others are room for notes."""
    rows, wanted = book.rows(sheet), []
    for index, row in enumerate(rows):
        filled = [column for column, value in enumerate(row) if value not in (None, "")]
        number = book.row_number(sheet, index)
        wanted += [(sheet, number, column_letter(column)) for column in filled]
    book.put(sheet, [[changed_text(v) if v not in (None, "") else "note" for v in r] for r in rows])
    assert named(find_changes(book.path)) == wanted


def test_seals_are_named(book: Book) -> None:
    """Tests every line of `Kontrol`: a changed seal, a changed sheet, and a line that is gone."""
    lines = book.rows(CONTROL_SHEET)
    for index in range(1, len(lines)):
        number = book.row_number(CONTROL_SHEET, index)
        rows = book.rows(CONTROL_SHEET)
        column = 0 if index % 3 == 0 and index < len(lines) - 1 else 1
        rows[index][column] = f"{rows[index][column]}x"
        book.put(CONTROL_SHEET, rows)
        assert named(find_changes(book.path)) == [(CONTROL_SHEET, number, "Segl")]
        book.put(CONTROL_SHEET, lines[:index] + lines[index + 1 :])
        assert named(find_changes(book.path)) == [(CONTROL_SHEET, None, "")]


@pytest.mark.parametrize("sheet", TABLES)
def test_rows_are_named(book: Book, sheet: str) -> None:
    """Tests a row that is gone, one that is added, and cells that changed places.

    Refusals and proposals may be added by hand.
    """
    present(book, sheet)
    rows = book.rows(sheet)
    book.put(sheet, rows[:-1])
    (gone,) = find_changes(book.path).findings
    assert gone.place.sheet == sheet
    assert gone.code is (Code.MISSING_ROW if sheet == PLACEMENTS_SHEET else Code.CELL_CHANGED)
    assert "missing" in str(gone.message)
    book.put(sheet, [*rows, ["Ny" if value else None for value in rows[-1]]])
    added = [(sheet, book.row_number(sheet, len(rows) - 1) + 1, rows[0][0])]
    by_hand = sheet in (REFUSED_SHEET, PLACEMENTS_SHEET)
    assert named(find_changes(book.path)) == ([] if by_hand else added)
    if len(rows) < 3 or rows[1][1] == rows[2][1]:
        return
    swapped = book.rows(sheet)
    swapped[1][1], swapped[2][1] = swapped[2][1], swapped[1][1]
    book.put(sheet, swapped)
    numbers = [book.row_number(sheet, 1), book.row_number(sheet, 2)]
    found = {(one[1], one[2]) for one in named(find_changes(book.path))}
    assert found == {(number, rows[0][1]) for number in numbers} or sheet in TWO_KEYS


TWO_KEYS = {sheet for sheet, number in KEY_COLUMNS.items() if number > 1}
"""Where the second column is part of a row's name, the rows may be taken for each other."""


@pytest.mark.parametrize("sheet", SHEETS)
def test_missing_sheets_are_named(book: Book, sheet: str) -> None:
    """Tests that a sheet which is gone is told once; without proposals it is no match at all."""
    if sheet in OPTIONAL:
        pytest.skip("the small match has no such sheet")
    book.drop(sheet)
    if sheet == PLACEMENTS_SHEET:
        assert (sheet, None, "") in named(find_changes(book.path))
    else:
        assert named(find_changes(book.path)) == [(sheet, None, "")]


@pytest.mark.parametrize("sheet", [*TABLES, CONTROL_SHEET])
def test_sorting_and_new_columns_are_the_coordinators(book: Book, sheet: str) -> None:
    """Tests rows in another order beside a new column: nothing is told."""
    if sheet in OPTIONAL:
        pytest.skip("the small match has no such sheet")
    head, *rows = book.rows(sheet)
    width = len(head)
    turned = [[*row, *[None] * (width - len(row)), "note"] for row in reversed(rows)]
    book.put(sheet, [["Mine noter", *head], *([row[-1], *row[:-1]] for row in turned)])
    assert named(find_changes(book.path)) == []


@pytest.mark.parametrize("sheet", sorted(FREE_HEADERS))
def test_the_coordinators_cells_are_free(book: Book, sheet: str) -> None:
    """Tests every column that is a coordinator's to change."""
    rows = book.rows(sheet)
    if len(rows) < 2:
        rows.append(["P001", "V001"])
    for row in rows[1:]:
        row += [None] * (len(rows[0]) - len(row))
        for column, header in enumerate(rows[0]):
            if header in FREE_HEADERS[sheet]:
                row[column] = "V002"
    book.put(sheet, rows)
    changes = find_changes(book.path)
    assert named(changes) == []
    assert changes.any_edit == (sheet not in (REFUSED_SHEET, UNPLACED_SHEET))


def test_a_remark_changes_nothing(book: Book) -> None:
    """Tests that totals and proofs are still compared beside a coordinator's remark."""
    rows = book.rows(PLACEMENTS_SHEET)
    rows[1][rows[0].index("Bemærkning")] = "Ring i morgen"
    book.put(PLACEMENTS_SHEET, rows)
    (audited,) = validate([book.path]).audits
    assert audited.levels
    assert not audited.edited


@pytest.mark.parametrize("sheet", [INTERNS_SHEET, HOSTS_SHEET, SETTINGS_SHEET])
def test_validate_names_what_stops_it(book: Book, sheet: str) -> None:
    """Tests headers and settings with which nothing else can be checked."""
    rows = book.rows(sheet)
    columns = (0, 1) if sheet == SETTINGS_SHEET else range(5)
    for column in columns:
        tampered = book.rows(sheet)
        index = 0 if sheet != SETTINGS_SHEET else 2
        tampered[index][column] = "Noget andet"
        book.put(sheet, tampered)
        wanted = (sheet, book.row_number(sheet, index), rows[0][column])
        checked = validate([book.path])
        places = [(f.place.sheet, f.place.row, f.place.column) for f in checked.findings]
        assert wanted in places


def test_every_other_price_is_named(book: Book) -> None:
    """Tests that each price and weight of every proof is sealed by itself."""
    rows, wanted = book.rows(PROOF_SHEET), []
    for index, row in enumerate(rows):
        for column in range(4, len(row)):
            if index and row[column] is not None:
                row[column] = f"-{row[column]}"
                number = book.row_number(PROOF_SHEET, index)
                wanted.append((PROOF_SHEET, number, rows[0][column]))
    book.put(PROOF_SHEET, rows)
    assert len(wanted) > 20
    assert set(named(find_changes(book.path))) == set(wanted)


def test_missing_prices_are_told(book: Book) -> None:
    """Tests prices that were taken out with their seals: each proof that fails is told."""
    rows = book.rows(PROOF_SHEET)
    for row in rows:
        row[4:] = [None if row[0] == PRICE_PART else value for value in row[4:]]
    book.put(PROOF_SHEET, rows)
    book.drop(CONTROL_SHEET)
    checked = validate([book.path])
    told = [one.place.sheet for one in checked.findings if one.code is Code.CELL_CHANGED]
    broken = [one for one in checked.audits[0].levels if one.outcome is Outcome.BROKEN]
    assert broken
    assert told.count(PROOF_SHEET) == len(broken)


def test_changed_results_are_told(book: Book) -> None:
    """Tests each level's result without any seals to name the cell."""
    for index, row in enumerate(book.rows(LOG_SHEET)):
        if str(row[0]).startswith("Niveau") and row[1] == "Resultat":
            rows = book.rows(LOG_SHEET)
            rows[index][2] = int(str(row[2])) + 1
            book.put(LOG_SHEET, rows)
            book.drop(CONTROL_SHEET)
            checked = validate([book.path])
            told = {one.place.sheet for one in checked.findings if one.code is Code.CELL_CHANGED}
            assert PLACEMENTS_SHEET in told
