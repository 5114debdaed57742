"""Tests that `placeringer.xlsx` counts and lists everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.text import say
from ipraktik.writing.placements_book import write_placements_book
from ipraktik.writing.placements_figures import Placements
from tests.programme.visit_cases import HOST, INTERNS, WEEK, visit_of

EARLY, LATE = frozenset({Day.MON, Day.TUE}), frozenset({Day.TUE, Day.FRI})
VISITED = replace(HOST, landsdel="Østjylland")
EMPTY = replace(
    HOST, host_id="V008", workplace="Kulturhuset", organisation="Aarhus", landsdel="Fyn"
)


OFFICE = Office(contact_name="Ida Holm", delete_by=date(2026, 12, 31))


def rows_of(book: Any, sheet: str) -> list[dict[str, Any]]:
    (table,) = book[sheet].tables.values()
    cells = [[cell.value for cell in row] for row in book[sheet][table.ref]]
    headers, *rows = cells
    return [dict(zip(headers, row, strict=True)) for row in rows if any(row)]


@pytest.fixture
def book(tmp_path: Path) -> Any:
    """Return the workbook of one visit by two interns; a host and an intern have nobody."""
    visit = replace(visit_of((EARLY, LATE), "ab"), host=VISITED)
    first, second = visit.visitors
    first = replace(first, intern=replace(first.intern, landsdel="Sydjylland"))
    visit = replace(visit, visitors=(first, second))
    causes = {"P003": say("Settings")}
    placements = Placements(WEEK, (visit,), (VISITED, EMPTY), INTERNS, causes, OFFICE)
    write_placements_book(tmp_path / "placeringer.xlsx", placements)
    return openpyxl.load_workbook(tmp_path / "placeringer.xlsx")


def test_every_sheet_is_a_table_with_filter(book: Any) -> None:
    assert book.sheetnames == [
        "Efter vært",
        "Efter praktikant",
        "Landsdele",
        "Fra og til landsdel",
        "Organisationer",
        "Hvem besøger hvem",
        "Værter uden besøg",
        "Uden match",
    ]
    for sheet in book:
        (table,) = sheet.tables.values()
        assert table.autoFilter is not None


@pytest.mark.parametrize("sheet", ["Efter vært", "Efter praktikant"])
def test_placements(book: Any, sheet: str) -> None:
    rows = rows_of(book, sheet)
    assert [row["Praktikant-ID"] for row in rows] == ["P001", "P002"]
    last = rows[1]
    assert (last["Vært-ID"], last["Dage"], last["Aftalt selv"]) == ("V007", "Tir, Fre", "Nej")
    assert last["Første dag"] == datetime(2026, 9, 8)
    assert last["Sidste dag"] == datetime(2026, 9, 11)
    assert last["Værtens e-mail"] == HOST.email
    assert last["Telefon"] == "00453040"
    assert (last["Værtsorganisation"], last["Praktikantens organisation"]) == (
        HOST.organisation,
        INTERNS[1].organisation,
    )


def test_each_host_says_how_many_it_has_in_all(book: Any) -> None:
    assert [row["Praktikanter i alt"] for row in rows_of(book, "Efter vært")] == [2, 2]


def test_landsdele(book: Any) -> None:
    empty, visited, total = rows_of(book, "Landsdele")
    sums = {key: empty[key] + visited[key] for key in list(total)[1:]}
    assert total == {"Landsdel": "I alt", **sums}
    assert visited == {
        "Landsdel": "Østjylland",
        "Værter": 1,
        "Med besøg": 1,
        "Pladser": 3,
        "Brugte pladser": 2,
        "Ledige pladser": 1,
        **{"Man": 1, "Tir": 2, "Ons": 0, "Tor": 0, "Fre": 1},
    }
    assert (empty["Landsdel"], empty["Med besøg"], empty["Ledige pladser"]) == ("Fyn", 0, 3)


def test_journeys(book: Any) -> None:
    """Tests that who comes from where is counted: the second intern has not told it."""
    assert rows_of(book, "Fra og til landsdel") == [
        {"Fra landsdel": "Ikke oplyst", "Østjylland": 1, "I alt": 1},
        {"Fra landsdel": "Sydjylland", "Østjylland": 1, "I alt": 1},
        {"Fra landsdel": "I alt", "Østjylland": 2, "I alt": 2},
    ]


def test_who_visits_whom(book: Any) -> None:
    assert [tuple(row.values()) for row in rows_of(book, "Hvem besøger hvem")] == [
        ("Vejle Kommune", "Aarhus Kommune", 2)
    ]


def test_sheets_with_people_say_when_to_delete(book: Any) -> None:
    """Tests that it stands below the table on the screen, and on each printed page."""
    told = {
        sheet.title
        for sheet in book
        if any("31-12-2026" in str(row[0].value) for row in sheet.iter_rows())
        and "31-12-2026" in (sheet.oddFooter.left.text or "")
    }
    assert told == {"Efter vært", "Efter praktikant", "Værter uden besøg", "Uden match"}


def test_organisations_are_counted_under_one_spelling(book: Any) -> None:
    rows = {row["Organisation"]: tuple(row.values())[1:] for row in rows_of(book, "Organisationer")}
    assert rows == {
        "Aarhus Kommune": (2, 2, 0, 0),
        "Styrelsen for Arbejdsmarked og Rekruttering": (0, 0, 1, 0),
        "Vejle Kommune": (0, 0, 2, 2),
        "I alt": (2, 2, 3, 2),
    }


def test_who_has_nobody(book: Any) -> None:
    (host,) = rows_of(book, "Værter uden besøg")
    assert (host["Vært-ID"], host["Antal praktikanter"]) == ("V008", 3)
    (intern,) = rows_of(book, "Uden match")
    assert (intern["Navn"], intern["Årsag"]) == (INTERNS[2].name, "Indstillinger")


def test_nobody_placed_is_no_fault(tmp_path: Path) -> None:
    write_placements_book(tmp_path / "tom.xlsx", Placements(WEEK, (), (), ()))
    book = openpyxl.load_workbook(tmp_path / "tom.xlsx")
    assert rows_of(book, "Efter vært") == []
    assert rows_of(book, "Landsdele") == []
    assert rows_of(book, "Fra og til landsdel") == []
    assert rows_of(book, "Hvem besøger hvem") == []
