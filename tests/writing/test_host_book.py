"""Tests that a host's workbook fits on its pages and holds what the host should know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.language import danish
from ipraktik.model.programme import Programme, Visit
from ipraktik.model.week import Day
from ipraktik.programme.sketch import sketch_programme
from ipraktik.writing.host_book import INTERN_HEADERS, host_file_stem, host_sheets, write_host_book
from ipraktik.writing.host_page import PAGE_HEIGHT, PAGE_WIDTH
from ipraktik.writing.tables import Grid
from tests.programme.visit_cases import DAY_SETS, INTERNS, all_visits, visit_of

EARLY, LATE = frozenset({Day.MON, Day.TUE}), frozenset({Day.TUE, Day.THU, Day.FRI})
A4_HEIGHT_POINTS = (8.27 - 0.6 - 0.5) * 72
A4_WIDTH_PIXELS = (11.69 - 0.7) * 96


def book_of(visit: Visit, folder: Path) -> Any:
    path = folder / "vært.xlsx"
    write_host_book(path, sketch_programme(visit))
    return openpyxl.load_workbook(path)


def texts(sheet: Any) -> list[str]:
    return [str(c.value) for row in sheet.iter_rows() for c in row if c.value is not None]


@pytest.fixture
def book(tmp_path: Path) -> Any:
    """Return the workbook for two interns of whom one comes later."""
    return book_of(visit_of((EARLY, LATE), "ab"), tmp_path)


def test_sheets_and_dates(book: Any) -> None:
    assert book.sheetnames == ["Program", "Praktikanter", "Praktisk"]
    assert book.properties.created == datetime(2026, 9, 7)
    heads = [text for text in texts(book["Program"]) if text.endswith("-2026")]
    assert heads == [
        "Mandag 07-09-2026",
        "Tirsdag 08-09-2026",
        "Torsdag 10-09-2026",
        "Fredag 11-09-2026",
    ]


def test_every_session_is_on_the_page_on_its_day(tmp_path: Path) -> None:
    programme = sketch_programme(visit_of((EARLY, LATE), "ab"))
    page = book_of(programme.visit, tmp_path)["Program"]
    for column, day in enumerate(programme.visit.days, start=2):
        shown = [str(cell.value) for (cell,) in page.iter_rows(min_col=column, max_col=column)]
        for session in programme.sessions:
            expected = f"{danish(session.title)}\n{danish(session.note or '')}"
            if session.day == day:
                assert expected in shown


def test_interns_sheet_is_a_table_of_the_own_interns(book: Any) -> None:
    sheet = book["Praktikanter"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == INTERN_HEADERS
    assert [row[0] for row in rows[1:]] == [intern.name for intern in INTERNS[:2]]
    first = dict(zip(*rows[:2], strict=True))
    assert first["Motivation"] == "=Nysgerrig"
    assert first["Dage"] == "mandag\ntirsdag"
    assert rows[2][INTERN_HEADERS.index("Telefon og e-mail")].startswith("00453040\n")
    assert [table.ref for table in sheet.tables.values()] == ["A1:H3"]


def test_nobody_elses_name_is_in_the_book(book: Any) -> None:
    everything = "\n".join(text for sheet in book for text in texts(sheet))
    stranger = INTERNS[2]
    for secret in (stranger.name, stranger.email, stranger.workplace):
        assert secret not in everything


@pytest.mark.parametrize(
    "words",
    [
        "sædvanlige løn",
        "egen arbejdsgiver",
        "transport og overnatning",
        "betaler ikke løn",
        "workshop",
        "kalenderen",
        "formel rapport",
        "koordinatoren",
        "mandag 07-09-2026",
        "Med på genbrugsstationen.",
    ],
)
def test_practical_sheet_tells(book: Any, words: str) -> None:
    assert any(words in text for text in texts(book["Praktisk"]))


def test_cpr_numbers_are_hidden(tmp_path: Path) -> None:
    visit = visit_of((EARLY,), "a")
    intern = replace(visit.visitors[0].intern, motivation="Mit cpr er 010190-1234")
    visit = replace(visit, visitors=(replace(visit.visitors[0], intern=intern),))
    everything = "\n".join(text for sheet in book_of(visit, tmp_path) for text in texts(sheet))
    assert "1234" not in everything
    assert host_file_stem(visit) == "V007 Teknik- og Miljøforvaltningen"


def programmes() -> Iterator[Programme]:
    """Yield a sample of all visits, and the fullest weeks."""
    for visit in islice(all_visits(), 0, None, 97):
        yield sketch_programme(visit)
    for days in DAY_SETS:
        yield sketch_programme(visit_of((DAY_SETS[-1], DAY_SETS[-1], days), "aab"))


def test_programme_fits_on_one_page_in_full_size() -> None:
    for programme in programmes():
        sheet = host_sheets(programme)[0]
        (grid,) = sheet.blocks
        assert isinstance(grid, Grid)
        assert sheet.one_page
        assert sum(grid.heights.values()) <= A4_HEIGHT_POINTS
        pixels = sum(int(width * 7 + 5.5) for width in grid.widths)
        assert pixels <= A4_WIDTH_PIXELS
        assert all(cell.style.size >= 9 for cell in grid.cells)


def test_page_constants_are_within_the_paper() -> None:
    assert PAGE_HEIGHT <= A4_HEIGHT_POINTS
    assert PAGE_WIDTH * 7 <= A4_WIDTH_PIXELS


def test_cells_of_the_programme_do_not_overlap() -> None:
    for programme in programmes():
        (grid,) = host_sheets(programme)[0].blocks
        assert isinstance(grid, Grid)
        taken = [
            (row, column)
            for cell in grid.cells
            for row in range(cell.row, cell.row + cell.rows)
            for column in range(cell.column, cell.column + cell.columns)
        ]
        assert len(taken) == len(set(taken))


def test_same_visit_gives_the_same_bytes(tmp_path: Path) -> None:
    programme = sketch_programme(visit_of((EARLY, LATE), "ab"))
    for name in ("en.xlsx", "to.xlsx"):
        write_host_book(tmp_path / name, programme)
    assert (tmp_path / "en.xlsx").read_bytes() == (tmp_path / "to.xlsx").read_bytes()
