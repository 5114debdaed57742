"""Tests that `workshop.xlsx` lists everybody once, at a table, and on the right sign-in list."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, time
from itertools import pairwise
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.model.workshops import Workshop
from ipraktik.programme.distances import Map
from ipraktik.programme.workshops import plan_workshops
from ipraktik.reading.geography import geography
from ipraktik.writing.tables import Table
from ipraktik.writing.workshop_book import workshop_sheets, write_workshop_book
from ipraktik.writing.workshop_words import danish_order
from tests.programme.visit_cases import HOST, WEEK, visit_of

DAYS = frozenset({Day.MON, Day.TUE})
AARHUS = Workshop("Aarhus", "Aarhus", "Dokk1", date(2026, 8, 19), time(9), time(15))
VEJLE = Workshop("Vejle", "Vejle")
OFFICE = Office(contact_email="ida@coi.example", delete_by=date(2026, 12, 31))
PLACES = Map(geography().coordinates, geography().landsdel_of)


def at_vejle() -> Any:
    """Return a visit of one intern, who has said no to the workshop, and one who is silent."""
    visit = visit_of((DAYS, DAYS), "ab")
    host = replace(HOST, host_id="V008", email="v@x.dk", contact="Åse Ørn", municipality="Vejle")
    answers = zip(visit.visitors, (False, None), strict=True)
    visitors = tuple(
        replace(one, intern=replace(one.intern, email=f"{n}@x.dk", workshop=answer))
        for n, (one, answer) in enumerate(answers)
    )
    return replace(visit, host=replace(host, workshop=True), visitors=visitors)


@pytest.fixture
def book(tmp_path: Path) -> Any:
    visits = (replace(visit_of((DAYS,) * 3, "aab"), host=replace(HOST, municipality="Aarhus")),)
    plan = plan_workshops((*visits, at_vejle()), (AARHUS, VEJLE), PLACES, required=True)
    write_workshop_book(tmp_path / "workshop.xlsx", plan, WEEK, OFFICE)
    return openpyxl.load_workbook(tmp_path / "workshop.xlsx")


def rows_of(book: Any, sheet: str) -> list[dict[str, Any]]:
    (table,) = book[sheet].tables.values()
    headers, *rows = [[cell.value for cell in row] for row in book[sheet][table.ref]]
    return [dict(zip(headers, row, strict=True)) for row in rows if any(row)]


def test_sheets(book: Any) -> None:
    assert book.sheetnames == [
        "Workshopper",
        "Deltagere",
        "Kommer ikke",
        *("Borde Aarhus", "Fremmøde Aarhus", "Borde Vejle", "Fremmøde Vejle"),
    ]


def test_workshops_are_counted(book: Any) -> None:
    aarhus, vejle = rows_of(book, "Workshopper")
    assert (aarhus["Dag"], aarhus["Klokken"]) == ("onsdag 19-08-2026", "9.00–15.00")
    counted = ("Værter", "Praktikanter", "I alt (også ikke svaret)", "Heraf ikke svaret", "Borde")
    assert [aarhus[name] for name in counted] == [1, 3, 4, 4, 1]
    assert [vejle[name] for name in counted] == [1, 1, 2, 1, 1]


def test_everybody_is_listed_once(book: Any) -> None:
    coming, absent = rows_of(book, "Deltagere"), rows_of(book, "Kommer ikke")
    emails = Counter(row["E-mail"] for row in (*coming, *absent))
    assert len(emails) == 7
    assert set(emails.values()) == {1}
    assert [(row["E-mail"], row["Svar"]) for row in absent] == [("0@x.dk", "Nej")]
    for workshop in ("Aarhus", "Vejle"):
        listed = [row["Navn"] for row in rows_of(book, f"Fremmøde {workshop}")]
        assert sorted(listed) == sorted(row["Navn"] for row in coming if row["By"] == workshop)
        assert listed == sorted(listed, key=danish_order)


def test_table_plan_has_names_and_no_addresses(book: Any) -> None:
    shown = [str(c.value) for row in book["Borde Aarhus"].iter_rows() for c in row if c.value]
    assert any(HOST.contact in text for text in shown)
    assert not any("@" in text for text in shown)


def test_each_sheet_says_when_to_delete(book: Any) -> None:
    assert all("31-12-2026" in sheet.oddFooter.left.text for sheet in book)
    assert "31-12-2026" in str([row[0].value for row in book["Deltagere"].iter_rows()])


def test_pages_of_the_table_plan(tmp_path: Path) -> None:
    """Tests that no card is parted, and that each page is printed in full size."""
    visits = [
        replace(
            visit_of((DAYS,) * 3, "abc"),
            host=replace(HOST, host_id=f"V{n:03d}", email=f"v{n}@x.dk", municipality="Aarhus"),
        )
        for n in range(30)
    ]
    for n, visit in enumerate(visits):
        guests = tuple(
            replace(one, intern=replace(one.intern, email=f"{n}.{k}@x.dk"))
            for k, one in enumerate(visit.visitors)
        )
        visits[n] = replace(visit, visitors=guests)
    plan = plan_workshops(visits, (AARHUS,), PLACES, required=True)
    write_workshop_book(tmp_path / "w.xlsx", plan, WEEK, Office())
    sheet = openpyxl.load_workbook(tmp_path / "w.xlsx")["Borde Aarhus"]
    breaks = [one.id for one in sheet.row_breaks.brk]
    heads = [row[0].row for row in sheet.iter_rows() if str(row[0].value).startswith("Bord ")]
    assert len(heads) == 15
    assert breaks
    assert {first + 1 for first in breaks} <= set(heads)
    bounds = [0, *breaks, sheet.max_row]
    for first, last in pairwise(bounds):
        heights = [sheet.row_dimensions[row].height for row in range(first + 1, last + 1)]
        assert sum(heights) <= (11.69 - 0.75 - 0.6) * 72
    pixels = sum(int(sheet.column_dimensions[name].width * 7 + 0.5) for name in "ABC")
    assert pixels <= (8.27 - 1.0) * 96


def test_nobody_comes() -> None:
    titles = [
        sheet.title
        for sheet in workshop_sheets(plan_workshops((), (AARHUS,), PLACES, True), OFFICE)
    ]
    assert titles == ["Workshopper", "Deltagere"]


def test_parts_of_the_country_only_where_they_are_set(book: Any) -> None:
    assert "Landsdele" not in rows_of(book, "Workshopper")[0]
    parted = replace(AARHUS, landsdele=("Østjylland",))
    (table,) = workshop_sheets(plan_workshops((), (parted,), PLACES, True), OFFICE)[0].blocks
    assert isinstance(table, Table)
    assert table.rows[0][table.headers.index("Landsdele")] == "Østjylland"


def test_each_town_begins_on_a_page_of_its_own(book: Any) -> None:
    sheet, rows = book["Deltagere"], rows_of(book, "Deltagere")
    begun = [n for n, (above, row) in enumerate(pairwise(rows), 2) if above["By"] != row["By"]]
    assert len(begun) == 1
    assert [one.id for one in sheet.row_breaks.brk] == begun
    assert not sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.print_title_cols == "$A:$C"
    assert 60 <= (sheet.page_setup.scale or 100) <= 100
