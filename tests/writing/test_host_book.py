"""Tests that a host's workbook holds what the host should know, and nothing of anybody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.language import danish
from ipraktik.model.programme import Visit
from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.model.workshops import Workshop
from ipraktik.programme.sketch import sketch_programme
from ipraktik.text import say
from ipraktik.writing.host_book import host_file_stem, host_sheets, write_host_book
from ipraktik.writing.host_page import PAGE_HEIGHT, PAGE_WIDTH
from ipraktik.writing.programme_words import duration
from ipraktik.writing.tables import Grid, Rich
from tests.programme.pages import DIGIT, PADDING, PAPER_HEIGHT, PAPER_WIDTH, check_page
from tests.programme.visit_cases import DAY_SETS, INTERNS, visit_of

EARLY, LATE = frozenset({Day.MON, Day.TUE}), frozenset({Day.TUE, Day.THU, Day.FRI})
OFFICE = Office(
    "Mette Holm", "mette@coi.example", "12 34 56 78", date(2026, 6, 15), date(2026, 12, 31)
)
WORKSHOP = Workshop("Vejle", "Vejle", "Hallen", date(2026, 8, 20), time(9), time(15))
DELETED = "31-12-2026"


def book_of(visit: Visit, folder: Path, office: Office = OFFICE) -> Any:
    path = folder / "vært.xlsx"
    write_host_book(path, sketch_programme(visit), office)
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


def test_program_prints_on_one_page_lying_down(book: Any) -> None:
    page = book["Program"]
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert {page.page_setup.fitToWidth, page.page_setup.fitToHeight} <= {None, 1}


def test_every_session_is_on_the_page_on_its_day(tmp_path: Path) -> None:
    programme = sketch_programme(visit_of((EARLY, LATE), "ab"))
    page = book_of(programme.visit, tmp_path)["Program"]
    for number, day in enumerate(programme.visit.days):
        cells = page.iter_rows(min_col=2 + 2 * number, max_col=2 + 2 * number)
        shown = [str(cell.value) for (cell,) in cells]
        for session in programme.sessions:
            if session.day == day:
                assert any(text.startswith(danish(session.title)) for text in shown)


def test_who_the_guests_are_stands_above_the_programme(book: Any) -> None:
    told = "\n".join(texts(book["Program"]))
    for intern in INTERNS[:2]:
        assert intern.name in told
        assert intern.workplace in told
    assert "mandag og tirsdag" in told
    assert "=Nysgerrig" in told


def rows_of(sheet: Any) -> dict[str, list[Any]]:
    rows = (list(row) for row in sheet.iter_rows(values_only=True) if row[0])
    return {label: values for label, *values in rows}


def test_interns_sheet_has_a_column_for_each_of_the_own_interns(book: Any) -> None:
    _, *rows = rows_of(book["Praktikanter"]).values()
    name, title, workplace, phone, email, days, companion, interests, motivation = rows[:9]
    assert name == [intern.name for intern in INTERNS[:2]]
    assert title == ["Sektionsleder", None]
    assert workplace[0] == "Borgerservice og Biblioteker\nVejle Kommune"
    assert (phone[1], email[1]) == ("00453040", "bo@vejle.example")
    assert days[0] == "mandag 07-09-2026\ntirsdag 08-09-2026"
    assert companion == ["Rejser alene", "Rejser alene"]
    assert interests[0] == "Digitalisering"
    assert motivation[0] == "=Nysgerrig"


def test_companions_name_each_other(tmp_path: Path) -> None:
    book = book_of(visit_of((EARLY, EARLY), "aa"), tmp_path)
    told = list(book["Praktikanter"].iter_rows(values_only=True))
    assert any(row[1:] == (INTERNS[1].name, INTERNS[0].name) for row in told)


def test_very_long_motivation_is_kept_whole(tmp_path: Path) -> None:
    visit = visit_of((EARLY,), "a")
    long = "Jeg vil lære af jer. " * 250
    intern = replace(visit.visitors[0].intern, motivation=long.strip())
    visit = replace(visit, visitors=(replace(visit.visitors[0], intern=intern),))
    assert long.strip() in texts(book_of(visit, tmp_path)["Praktikanter"])
    programme = sketch_programme(visit)
    check_page(host_sheets(programme, OFFICE)[0], programme)
    (grid,) = host_sheets(programme)[1].blocks
    assert isinstance(grid, Grid)
    assert max(grid.heights.values()) < 409


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
        "mandag 07-09-2026",
        "Med på genbrugsstationen.",
        "Dorte Dahl",
        "Mette Holm, 12 34 56 78, mette@coi.example",
    ],
)
def test_practical_sheet_tells(book: Any, words: str) -> None:
    assert any(words in text for text in texts(book["Praktisk"]))


def test_every_sheet_says_when_it_is_to_be_deleted(book: Any, tmp_path: Path) -> None:
    for sheet in book:
        assert DELETED in texts(sheet)[-1]
    for sheet in book_of(visit_of((EARLY,), "a"), tmp_path, Office()):
        assert not any(DELETED in text for text in texts(sheet))


def test_without_a_contact_the_coordinator_is_told(tmp_path: Path) -> None:
    told = texts(book_of(visit_of((EARLY,), "a"), tmp_path, Office())["Praktisk"])
    assert any(danish(say("the coordinator")) in text for text in told)


def test_the_workshop_is_told_with_place_and_time(tmp_path: Path) -> None:
    """Tests a host whose workshop is set, one whose date follows, and one who is on no list."""
    programme = sketch_programme(visit_of((EARLY,), "a"))
    told = []
    for workshop in (WORKSHOP, replace(WORKSHOP, day=None), None):
        write_host_book(tmp_path / "vært.xlsx", programme, OFFICE, workshop)
        sheet = openpyxl.load_workbook(tmp_path / "vært.xlsx")["Praktisk"]
        told.append(next(text for text in texts(sheet) if "orkshoppen" in text or "listen" in text))
    set_, follows, none = told
    assert "Vejle, Hallen, torsdag 20-08-2026 kl. 9.00–15.00" in set_
    assert f"Vejle, Hallen, {danish(say('the date follows'))}" in follows
    assert "Vejle" not in none


def test_illness_is_told_to_a_number_in_the_same_cell(book: Any) -> None:
    (ill,) = (text for text in texts(book["Praktisk"]) if "Kan I ikke" in text)
    assert "12 34 56 78" in ill


def test_one_rule_of_deletion(book: Any) -> None:
    (kept,) = (text for text in texts(book["Praktisk"]) if text.startswith("Navne"))
    assert DELETED in kept


def test_lines_to_fill_in_are_high_enough_to_write_on() -> None:
    """Tests weeks of two and three days with two guests; nothing is left out for it."""
    for days in (EARLY, LATE):
        programme = sketch_programme(visit_of((days, days), "ab"))
        (grid,) = host_sheets(programme, OFFICE)[0].blocks
        assert isinstance(grid, Grid)
        prompts = [cell for cell in grid.cells if cell.value == danish(say("Who | where"))]
        heights = [
            grid.heights[prompt.row]
            for prompt in prompts
            if not any(one.row == prompt.row and one.style.tint for one in grid.cells)
        ]
        assert min(heights) >= 18
        shown = {cell.value.body for cell in grid.cells if isinstance(cell.value, Rich)}
        assert {danish(one.note or "") for one in programme.sessions} == shown


def test_days_without_a_farewell_say_when_they_end(book: Any) -> None:
    assert texts(book["Program"]).count("Slut kl. 15.00") == 2


def test_hours_stand_at_the_foot(tmp_path: Path) -> None:
    for units, shown in (("ab", True), ("aa", False)):
        programme = sketch_programme(visit_of((EARLY, EARLY), units))
        foot = texts(book_of(programme.visit, tmp_path)["Program"])[-2]
        assert duration(programme.staff_minutes) in foot
        assert (duration(90) in foot) is shown


def test_cpr_numbers_are_hidden(tmp_path: Path) -> None:
    visit = visit_of((EARLY,), "a")
    intern = replace(visit.visitors[0].intern, motivation="Mit cpr er 010190-1234")
    visit = replace(visit, visitors=(replace(visit.visitors[0], intern=intern),))
    everything = "\n".join(text for sheet in book_of(visit, tmp_path) for text in texts(sheet))
    assert "010190" not in everything
    assert host_file_stem(visit) == "V007 Teknik- og Miljøforvaltningen"


def test_no_sheet_is_wider_than_the_paper() -> None:
    for count, units in ((1, "a"), (2, "ab"), (3, "aab")):
        visit = visit_of((DAY_SETS[-1],) * count, units)
        for sheet in host_sheets(sketch_programme(visit), OFFICE):
            (grid,) = sheet.blocks
            assert isinstance(grid, Grid)
            margins = 0 if sheet.one_page else (1.0 - 0.7) * 72
            used = sum(width * DIGIT + PADDING for width in grid.widths)
            assert used <= PAPER_WIDTH - margins
            assert all(cell.style.size >= 9 for cell in grid.cells)
    assert PAGE_HEIGHT <= PAPER_HEIGHT
    assert PAGE_WIDTH * DIGIT <= PAPER_WIDTH


def test_same_visit_gives_the_same_bytes(tmp_path: Path) -> None:
    programme = sketch_programme(visit_of((EARLY, LATE), "ab"))
    for name in ("en.xlsx", "to.xlsx"):
        write_host_book(tmp_path / name, programme, OFFICE)
    assert (tmp_path / "en.xlsx").read_bytes() == (tmp_path / "to.xlsx").read_bytes()
