"""Tests that an intern's plan is one page, is right, and tells nothing of people not met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from ipraktik.language import danish
from ipraktik.model.programme import Visit
from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.model.workshops import Workshop
from ipraktik.programme.sketch import sketch_programme
from ipraktik.writing.intern_book import intern_file_stem, write_intern_book
from ipraktik.writing.intern_page import plan_sheet
from ipraktik.writing.intern_words import InternPlan
from ipraktik.writing.tables import Grid
from tests.programme.visit_cases import DAY_SETS, HOST, INTERNS, all_visits, visit_of

EARLY, LATE = frozenset({Day.MON, Day.TUE}), frozenset({Day.TUE, Day.THU, Day.FRI})
END = frozenset({Day.THU, Day.FRI})
WORKSHOP = Workshop("Vejle", "Vejle", "Hallen", date(2026, 8, 20), time(9), time(15))
OFFICE = Office("Ida Holm", "ida@coi.example", "12 34 56 78", None, date(2026, 12, 31))
A4_HEIGHT_POINTS = (11.69 - 0.6 - 0.5) * 72
A4_WIDTH_PIXELS = (8.27 - 0.7) * 96


def plans_of(visit: Visit) -> list[InternPlan]:
    programme = sketch_programme(visit)
    return [InternPlan(programme, one, WORKSHOP, True, OFFICE) for one in visit.visitors]


def sheet_of(plan: InternPlan, folder: Path) -> Any:
    write_intern_book(folder / "plan.xlsx", plan)
    (sheet,) = openpyxl.load_workbook(folder / "plan.xlsx")
    return sheet


def texts(sheet: Any) -> list[str]:
    return [str(c.value) for row in sheet.iter_rows() for c in row if c.value is not None]


def everything_in(path: Path) -> str:
    """Return all parts of a file as text, names of parts included."""
    with ZipFile(path) as parts:
        read = [parts.read(name).decode("utf-8") for name in parts.namelist()]
        return "\n".join([*parts.namelist(), *read])


@pytest.mark.parametrize(
    "words",
    [
        HOST.workplace,
        HOST.contact,
        HOST.email,
        "Med på genbrugsstationen.",
        "mandag 07-09-2026",
        "Mandag 07-09",
        "Vejle, Hallen, torsdag 20-08-2026 kl. 9.00–15.00",
        "31-12-2026",
        "Ida Holm · ida@coi.example · 12 34 56 78",
        INTERNS[0].name,
    ],
)
def test_the_plan_tells(tmp_path: Path, words: str) -> None:
    first = plans_of(visit_of((EARLY, LATE), "ab"))[0]
    assert any(words in text for text in texts(sheet_of(first, tmp_path)))
    assert intern_file_stem(first) == f"P001 {INTERNS[0].name}"


def test_only_the_own_days(tmp_path: Path) -> None:
    """Tests that each own session stands below its day, and no other day is on the page."""
    plan = plans_of(visit_of((EARLY, LATE), "ab"))[1]
    sheet = sheet_of(plan, tmp_path)
    columns = {}
    for row in sheet.iter_rows():
        for cell in row:
            day = str(cell.value).split(" ")[0].casefold()
            if cell.column > 1 and day in [one.long for one in Day] and "\n" not in str(cell.value):
                columns.setdefault(day, cell.column)
    assert list(columns) == ["tirsdag", "torsdag", "fredag"]
    for session in plan.programme.sessions:
        title = danish(session.title)
        if session.day in LATE:
            column = columns[session.day.long]
            below = [str(cell.value) for (cell,) in sheet.iter_rows(min_col=column, max_col=column)]
            assert any(text.startswith(title) for text in below)
    assert not any("andag" in text and "07-09" in text for text in texts(sheet))


def test_who_is_met_is_named_and_nobody_else(tmp_path: Path) -> None:
    """Tests every part of the file: names of those met, addresses of none."""
    visit = visit_of((EARLY, LATE, END), "abc")
    for plan in plans_of(visit):
        write_intern_book(tmp_path / "plan.xlsx", plan)
        whole = everything_in(tmp_path / "plan.xlsx")
        for other in visit.visitors:
            if other is plan.visitor:
                continue
            meets = bool(other.days & plan.visitor.days)
            assert (other.intern.name in whole) is meets
            told = (other.intern.email, other.intern.phone, other.intern.motivation.strip("="))
            assert not any(secret and secret in whole for secret in told)
        assert plan.visitor.intern.name in whole


def test_companions_are_named_once(tmp_path: Path) -> None:
    first, second, third = plans_of(visit_of((EARLY, EARLY, EARLY), "aab"))
    shown = texts(sheet_of(first, tmp_path))
    assert sum(second.visitor.intern.name in text for text in shown) == 1
    assert any(f"{third.visitor.intern.name} (mandag, tirsdag)" in text for text in shown)


def test_the_day_ends_and_illness_has_a_number(tmp_path: Path) -> None:
    shown = texts(sheet_of(plans_of(visit_of((EARLY,), "a"))[0], tmp_path))
    assert shown.count("Slut kl. 15.00") == 1
    (ill,) = (text for text in shown if text.startswith("Sig det straks"))
    assert HOST.email in ill, "a host without a number"
    assert "12 34 56 78" in ill


def test_who_does_not_come_to_the_workshop(tmp_path: Path) -> None:
    plan = replace(plans_of(visit_of((EARLY,), "a"))[0], workshop=None)
    assert not any("Vejle, Hallen" in text for text in texts(sheet_of(plan, tmp_path)))


def test_a_cpr_number_is_hidden(tmp_path: Path) -> None:
    plan = plans_of(visit_of((EARLY,), "a"))[0]
    host = replace(plan.visit.host, offer="Ring til 010190-1234")
    visit = replace(plan.visit, host=host)
    plan = replace(plan, programme=replace(plan.programme, visit=visit))
    write_intern_book(tmp_path / "plan.xlsx", plan)
    assert "1234" not in everything_in(tmp_path / "plan.xlsx").replace("12 34 56 78", "")


def crowded() -> Iterator[InternPlan]:
    """Yield plans of a sample of all visits, of full weeks, and of a host with much to say."""
    for visit in islice(all_visits(), 0, None, 197):
        yield plans_of(visit)[-1]
    full = visit_of((DAY_SETS[-1],) * 3, "abc")
    yield plans_of(full)[0]
    host = replace(HOST, offer="Her er meget at se for den, der vil. " * 90, municipality="Odense")
    yield plans_of(replace(full, host=host))[0]


def test_the_plan_is_one_page_in_full_size() -> None:
    for plan in crowded():
        sheet = plan_sheet(plan)
        (grid,) = sheet.blocks
        assert isinstance(grid, Grid)
        assert (sheet.one_page, sheet.portrait) == (True, True)
        assert sum(grid.heights.values()) <= A4_HEIGHT_POINTS
        assert sum(int(width * 7 + 5.5) for width in grid.widths) <= A4_WIDTH_PIXELS
        assert all(cell.style.size >= 9 for cell in grid.cells)
        taken = [
            (row, column)
            for cell in grid.cells
            for row in range(cell.row, cell.row + cell.rows)
            for column in range(cell.column, cell.column + cell.columns)
        ]
        assert len(taken) == len(set(taken))


def test_a_short_offer_is_never_cut() -> None:
    for visit in islice(all_visits(), 0, None, 197):
        (grid,) = plan_sheet(plans_of(visit)[0]).blocks
        assert isinstance(grid, Grid)
        assert any(cell.value == HOST.offer for cell in grid.cells)


def test_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    plan = plans_of(visit_of((EARLY, LATE), "ab"))[0]
    for name in ("en.xlsx", "to.xlsx"):
        write_intern_book(tmp_path / name, plan)
    assert (tmp_path / "en.xlsx").read_bytes() == (tmp_path / "to.xlsx").read_bytes()
    created = openpyxl.load_workbook(tmp_path / "en.xlsx").properties.created
    assert created == datetime(2026, 9, 7)
