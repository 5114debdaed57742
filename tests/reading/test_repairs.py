"""Values understood as something other than what stands there: each is listed, none is silent."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.model.week import Day, VisitWeek
from ipraktik.reading import cells, days, kommuner, regions
from ipraktik.reading.geography import geography, other_names
from ipraktik.reading.parsed import Parsed
from ipraktik.reading.signups import read_signups
from ipraktik.validation.check import check
from tests.conftest import run_cli

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, write_book

WEEK = VisitWeek(2026, 37)


def became(parsed: Parsed[object]) -> list[str]:
    """Return what the repairs of a cell became; the cell has no fault."""
    assert not parsed.faults
    assert all(str(one.why) for one in parsed.repairs)
    return [one.became for one in parsed.repairs]


@pytest.mark.parametrize(
    ("raw", "kommune", "repaired"),
    [
        ("Aarhus", "Aarhus", False),
        (" aarhus  KOMMUNE", "Aarhus", False),
        ("Københavns Kommune", "København", False),
        ("Høje Taastrup", "Høje-Taastrup", False),
        ("Bornholms Regionskommune", "Bornholm", False),
        ("Århus", "Aarhus", True),
        ("Ålborg Kommune", "Aalborg", True),
        ("Kbh", "København", True),
        ("Kbh.", "København", True),
        ("Nordfyn", "Nordfyns", True),
        ("Vesthimmerland", "Vesthimmerlands", True),
        ("Lyngby", "Lyngby-Taarbæk", True),
        ("Kgs. Lyngby", "Lyngby-Taarbæk", True),
        ("Gråsten Kommune", "Sønderborg", True),
        ("Rønne", "Bornholm", True),
        ("Miljøstyrelsen, Odense", "Odense", True),
        ("Staten (København K)", "København", True),
    ],
)
def test_kommune(raw: str, kommune: str, repaired: bool) -> None:
    parsed = regions.read_kommune(raw)
    assert parsed.value == kommune
    assert became(parsed) == [kommune] * repaired


@pytest.mark.parametrize(
    "raw", ["Aarhuus", "Atlantis", "Staten", "Odense eller Vejle", "Ny vejen 3", "ikke Odense"]
)
def test_no_kommune(raw: str) -> None:
    assert regions.read_kommune(raw).value is None


def test_state_workplaces_are_told_what_to_write() -> None:
    (fault,) = regions.read_kommune("Ministeriet").faults
    assert "where the workplace stands" in str(fault.message)


def test_other_names_are_sound() -> None:
    """Tests that each other name stands once, for a kommune, and is none's own name."""
    names = [fold(one.name) for one in other_names()]
    assert len(names) == len(set(names))
    assert {one.kommune for one in other_names()} <= set(geography().landsdel_of)
    assert not set(names) & set(map(fold, geography().landsdel_of))
    assert all(kommuner.find_kommune(one.name) == one.kommune for one in other_names())


@pytest.mark.parametrize(
    ("raw", "found", "repairs"),
    [
        ("Fyn", ("Fyn",), 0),
        ("Region Hovedstaden;Fyn", 5, 0),
        ("København", ("Byen København",), 1),
        ("Kbh. omegn", ("Københavns omegn",), 1),
        ("Syd- og Vestsjælland", ("Vest- og Sydsjælland",), 1),
        ("Vest- & Sydsjælland", ("Vest- og Sydsjælland",), 1),
        ("Sønderjylland", ("Sydjylland",), 1),
        ("Fyn og Sydjylland", ("Fyn", "Sydjylland"), 1),
        ("Fyn og Sydsjælland", ("Vest- og Sydsjælland", "Fyn"), 1),
        ("Region Nord", ("Nordjylland",), 1),
        ("Jylland", 4, 1),
        ("Overalt", (), 1),
    ],
)
def test_landsdele(raw: str, found: object, repairs: int) -> None:
    parsed = regions.read_landsdele(raw)
    assert (len(parsed.value or ()) if isinstance(found, int) else parsed.value) == found
    assert len(became(parsed)) == repairs


@pytest.mark.parametrize("raw", ["Sjælland", "ikke Fyn og Bornholm", "Atlantis og Mu"])
def test_unknown_landsdele(raw: str) -> None:
    assert regions.read_landsdele(raw).faults


@pytest.mark.parametrize(
    ("raw", "number", "repairs"),
    [("2 ", 2, []), ("to dage", 2, ["2"]), ("Tre", 3, ["3"]), ("fem dage", 5, ["5"])],
)
def test_numbers(raw: Raw, number: int, repairs: list[str]) -> None:
    parsed = cells.read_day_count(raw)
    assert (parsed.value, became(parsed)) == (number, repairs)


@pytest.mark.parametrize("raw", ["en eller to", "to til tre dage", "fire!", "to uger"])
def test_vague_numbers(raw: str) -> None:
    assert cells.read_day_count(raw).faults


@pytest.mark.parametrize(
    ("raw", "repairs"),
    [
        ("7. september 2026 kl. 9.30", 0),
        ("mandag d. 7. sept. 2026 kl. 09:30", 0),
        ("7/9-2026 9:30", 0),
        ("7/9 2026, 9.30", 0),
        ("7 September 2026 09:30", 0),
        (46272.395833333336, 1),
        ("46272,3958333333", 1),
    ],
)
def test_dates(raw: Raw, repairs: int) -> None:
    parsed = cells.read_date_time(raw)
    assert parsed.value == datetime(2026, 9, 7, 9, 30)
    assert became(parsed) == ["07-09-2026 09:30"] * repairs


@pytest.mark.parametrize("raw", ["7. septober 2026", "31. april 2026", "7/9-26", "september 2026"])
def test_no_dates(raw: str) -> None:
    assert cells.read_date_time(raw).faults


@pytest.mark.parametrize(
    ("raw", "repairs"),
    [
        ("7. september 2026; 8/9-2026", []),
        ("mandag d. 7. september 2026;tirsdag", []),
        ("7. september\n8. sept.", ["07-09-2026", "08-09-2026"]),
        ("46272;46273", ["07-09-2026", "08-09-2026"]),
    ],
)
def test_days(raw: Raw, repairs: list[str]) -> None:
    parsed = days.read_days(raw, WEEK)
    assert parsed.value == {Day.MON, Day.TUE}
    assert became(parsed) == repairs


def book_of(path: Path, hosts: list[dict[str, object]], interns: list[dict[str, object]]) -> Path:
    """Write sign-ups with some cells of the one host and the one intern changed."""

    def rows(headers: tuple[str, ...], base: tuple[object, ...], changes: list[dict[str, object]]):
        for number, change in enumerate(changes):
            cells = {"E-mail": f"p{number}{len(headers)}@example.dk", **change}
            yield [cells.get(h, v) for h, v in zip(headers, base, strict=True)]

    sheets = {
        "Værter": [HOST_HEADERS, *rows(HOST_HEADERS, HOST, hosts)],
        "Praktikanter": [INTERN_HEADERS, *rows(INTERN_HEADERS, INTERN, interns)],
    }
    return write_book(path, sheets)


VIBORG = {"Arbejdsplads": "Jobcenter Viborg", "Organisation": "Viborg Kommune"}


def test_fields_spelled_two_ways(tmp_path: Path) -> None:
    """Tests that fields get one spelling, each listed, and that names of workplaces do not."""
    path = book_of(
        tmp_path / "a.xlsx",
        [{**VIBORG, "Fagfelt": "Natur og miljø;IT"}, {"Organisation": "Aarhus Kommune"}],
        [
            {**VIBORG, "Interesse": "Natur & miljø;it"},
            {**VIBORG, "Arbejdsplads": "Viborg, jobcenter i", "Organisation": "viborg"},
            {"Organisation": "Århus Kommune", "Arbejdsplads": "Biblioteket"},
            {"Interesse": "Natur og miljø"},
        ],
    )
    read = read_signups([path])
    listed = {(one.place.sheet, one.place.cell): (one.was, one.became) for one in read.repairs}
    assert listed == {
        ("Praktikanter", "G2"): ("Natur & miljø", "Natur og miljø"),
    }
    assert read.interns[0].workplace_key == read.hosts[0].workplace_key
    assert read.interns[1].organisation_key == read.hosts[0].organisation_key
    assert read.interns[2].organisation_key != read.hosts[1].organisation_key


@pytest.mark.parametrize(
    "workplace", ["Viborg, jobcenter i", "Jobcentret i Viborg", "Jobcentret", "Viborg jobcenters"]
)
def test_a_guess_is_a_finding(tmp_path: Path, workplace: str) -> None:
    """Tests that where more than spelling differs, a warning names the host."""
    path = book_of(tmp_path / "a.xlsx", [VIBORG], [{**VIBORG, "Arbejdsplads": workplace}])
    checked = check(read_signups([path]))
    assert not checked.signups.repairs
    (found,) = (one for one in checked.findings if one.code == "similar-workplace")
    assert "Jobcenter Viborg" in str(found.message)


def test_listed_in_the_match_workbook(tmp_path: Path) -> None:
    """Tests that `Rettelser` lists each repair, before `Kontrol`, and a re-match keeps them."""
    odd = {"E-mail": "Bo Holm <bo@example.dk>", "Kommune": "Kbh.", "Antal dage": "to dage"}
    path = book_of(tmp_path / "a.xlsx", [odd], [{"Interesse": "kultur"}])
    ran = run_cli("validate", path, "--lang", "en")
    assert "3 values were understood as something other" in " ".join(ran.out.split())
    first, second = tmp_path / "m.xlsx", tmp_path / "n.xlsx"
    assert run_cli("match", path, "-o", first, "--skip-errors").exit_code == 0
    book = openpyxl.load_workbook(first)
    assert book.sheetnames[-2:] == ["Rettelser", "Kontrol"]
    header, *rows = book["Rettelser"].iter_rows(values_only=True)
    assert header == ("Fil", "Ark", "Række", "Kolonne", "Var", "Blev", "Hvorfor")
    assert [row[:6] for row in rows] == [
        ("a.xlsx", "Værter", 2, "Kommune", "Kbh.", "København"),
        ("a.xlsx", "Værter", 2, "E-mail", "Bo Holm <bo@example.dk>", "bo@example.dk"),
        ("a.xlsx", "Værter", 2, "Antal dage", "to dage", "2"),
    ]
    assert all(row[6] for row in rows)
    assert run_cli("validate", first).exit_code == 0
    assert run_cli("match", first, "-o", second).exit_code == 0
    again = openpyxl.load_workbook(second)["Rettelser"].iter_rows(values_only=True)
    assert list(again)[1:] == rows
