"""`Værter` and `Praktikanter` of a match workbook: written, and read in again."""

from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.language import danish
from ipraktik.matching.solve import solve
from ipraktik.model import schema
from ipraktik.model.findings import Code
from ipraktik.model.origin import Column, Raw, Row
from ipraktik.model.people import Host, Intern
from ipraktik.model.placement import Match
from ipraktik.model.week import Day
from ipraktik.reading.signups import read_signups
from ipraktik.text import say
from ipraktik.validation.check import check
from ipraktik.writing.match_book import match_book_sheets
from ipraktik.writing.xlsx import workbook_bytes
from tests.writing.match_cases import host, intern, opened, records, row, sample_match, small_match


def test_sign_up_headers() -> None:
    """The sign-up sheets have the contract's columns first and the match's last."""
    book = opened(sample_match("tilmeldinger.xlsx"))
    hosts = [cell.value for cell in book["Værter"][1]]
    assert hosts == [*(spec.header for spec in schema.HOST_COLUMNS), *schema.HOST_EXTRA_HEADERS]
    interns = [cell.value for cell in book["Praktikanter"][1]]
    assert interns[18:21] == ["Værtsønske 1", "Værtsønske 2", "Værtsønske 3"]
    assert interns[-1] == "Status"


def test_host_use() -> None:
    """Used and free places and the days of visits are told of hosts that take part."""
    cancelled = host(3, cancelled=True)
    rows = records(opened(small_match(hosts=[host(1), host(2), cancelled])), "Værter")
    extras = [tuple(one[header] for header in schema.HOST_EXTRA_HEADERS) for one in rows]
    assert extras == [
        (None, 1, 1, "Man;Tir"),
        (None, 0, 2, None),
        ("Afmeldt", None, None, None),
    ]


@pytest.mark.parametrize("name", ["tilmeldinger.xlsx", "lille.xlsx"])
def test_sign_ups_read_back_the_same(name: str, tmp_path: Path) -> None:
    """A match workbook is its own valid input: the same people and the same settings."""
    match = sample_match(name)
    path = tmp_path / "match.xlsx"
    path.write_bytes(workbook_bytes(match_book_sheets(match)))
    again = check(read_signups([path]))
    assert again.instance is not None
    assert again.signups.hosts == match.signups.hosts
    assert again.signups.interns == match.signups.interns
    assert again.instance.settings == match.instance.settings
    assert solve(again.instance).placements == match.result.placements


def test_faulty_rows_read_back_with_the_same_faults(tmp_path: Path) -> None:
    """What could not be read is written as it was typed, and marked with the reason."""
    match = sample_match("fejl.xlsx")
    path = tmp_path / "match.xlsx"
    path.write_bytes(workbook_bytes(match_book_sheets(match)))
    settled = {Code.DUPLICATE_SIGNUP, Code.CPR_NUMBER, Code.DATE_OUTSIDE_WEEK}
    before = sorted((one.code, one.value) for one in match.findings if one.code not in settled)
    again = check(read_signups([path])).findings
    assert sorted((one.code, one.value) for one in again) == before
    book = openpyxl.load_workbook(path)
    notes = [cell.comment.text for cells in book["Praktikanter"] for cell in cells if cell.comment]
    assert len(notes) >= len({one.row for one in places(match, "Praktikanter")}) > 0


def places(match: Match, sheet: str) -> list[Any]:
    return [
        one.place
        for one in match.findings
        if one.place.sheet == sheet and one.severity.value == "error"
    ]


def test_values_are_written_as_what_they_are() -> None:
    """Lists, yes and no, numbers, times and texts that look like something else."""
    when = datetime(2026, 4, 1, 9, 30)
    first = intern(
        1,
        name="NA",
        title="=1+1",
        interests=("Kultur", "Sundhed"),
        companions=("p2@example.dk", "Person 3"),
        wishes=("V002", "Hus 1", "v1@example.dk", "V001"),
        available=frozenset({Day.FRI, Day.MON}),
        workshop=True,
        manager_agreed=False,
        signed_up_at=when,
    )
    book = opened(small_match(interns=[first, intern(2)]))
    one, other = records(book, "Praktikanter")
    assert (one["Navn"], one["Stilling"], one["Telefon"]) == ("NA", "=1+1", "00123456")
    assert book["Praktikanter"]["E2"].data_type == "s"
    assert (one["Interesse"], one["Rejsefælle"]) == ("Kultur;Sundhed", "p2@example.dk;Person 3")
    assert [one[f"Værtsønske {rank}"] for rank in (1, 2, 3, 4)] == list(first.wishes)
    assert (one["Ønsket landsdel"], one["Mulige dage"]) == ("Hele landet", "Man;Fre")
    assert (one["Workshop"], one["Aftalt med leder"], one["Antal dage"]) == ("Ja", "Nej", 2)
    assert (one["Tilmeldt"], other["Tilmeldt"], other["Workshop"]) == (when, None, None)
    assert records(book, "Værter")[0]["Fagfelt"] == "Natur, klima og miljø;Kultur"


def test_unknown_columns_travel_along() -> None:
    """They keep their order and their types; what would be read as ours is renamed."""
    known = {"workplace": Column("Sted", "A")}
    cells: dict[str, Raw] = {"Sted": "Hus 1", "Allergi": "nødder", "Status": "Gennemført", "Nr": 7}
    first = host(1, row=Row("a.xlsx", "Værter", 2, known, cells))
    second = host(2, row=row(2, "Værter", "b.xlsx", allergi="-", Besøgt=datetime(2025, 1, 2)))
    book = opened(small_match(hosts=[first, second]))
    headers = [cell.value for cell in book["Værter"][1]]
    renamed = danish(say("{header} (from the sign-up)", header="Status"))
    assert headers[18:-4] == ["Allergi", renamed, "Nr", "Besøgt"]
    one, other = records(book, "Værter")
    assert (one["Allergi"], one[renamed], one["Nr"], one["Status"]) == (
        "nødder",
        "Gennemført",
        7,
        None,
    )
    assert (other["Allergi"], other["Besøgt"]) == ("-", datetime(2025, 1, 2))


def test_common_sheet_does_not_mix_sides() -> None:
    """What a common sheet asks of interns is not a host's unknown column, nor is the role."""
    role, name = Column("Rolle", "A"), Column("Navn", "B")
    cells: dict[str, Raw] = {"Rolle": "Begge", "Navn": "Bo", "Noter": "x", "Motivation": None}
    both = {"role": role}
    first = host(1, row=Row("a.xlsx", "Fælles", 2, both, cells))
    visitor = intern(1, row=Row("a.xlsx", "Fælles", 2, {**both, "name": name}, cells))
    book = opened(small_match(hosts=[first, host(2)], interns=[visitor, intern(2)]))
    assert [cell.value for cell in book["Værter"][1]][18:-4] == ["Noter"]


def test_all_columns_are_fields() -> None:
    """Every column of the contract is a field of the data model, so that none is left blank."""
    for specs, kind in ((schema.HOST_COLUMNS, Host), (schema.INTERN_COLUMNS, Intern)):
        assert {spec.key for spec in specs} <= {one.name for one in fields(kind)}
