"""Values as people write them: days, closed answers, lists, places, numbers as text."""

from datetime import datetime
from pathlib import Path

import pytest

from .build import HOSTS, INTERNS, Row, row_of, signups
from .expect import Validate, clean, codes, of_code, one, only

MUTUAL: dict[int, Row] = {1: {"Rejsefælle": "P003"}, 2: {"Rejsefælle": "P002"}}
OUTSIDE = "date-outside-week"

MONDAY_TUESDAY = [
    "Man;Tir",
    "man; tir",
    "Mandag;Tirsdag",
    "MANDAG\nTIRSDAG",
    "Monday;Tuesday",
    "Mon;Tue",
    "mandag, tirsdag",
    "2026-09-07;2026-09-08",
    "07-09-2026;08-09-2026",
]


@pytest.mark.parametrize("written", MONDAY_TUESDAY)
@pytest.mark.parametrize(("other", "fits"), [("Man;Tir", True), ("Ons;Tor;Fre", False)])
def test_ways_to_write_days(
    validate: Validate, tmp_path: Path, written: str, other: str, fits: bool
) -> None:
    """Tests that the days are the same however written, by holding them to a companion's."""
    interns = {
        1: {**MUTUAL[1], "Antal dage": 2, "Mulige dage": written},
        2: {**MUTUAL[2], "Antal dage": 2, "Mulige dage": other},
    }
    report = validate(signups(interns=interns).write(tmp_path))
    if fits:
        clean(report)
    else:
        only(report, "companion-no-common-days", also={"companion-has-error"})


@pytest.mark.parametrize(
    ("newest", "settings", "inside"),
    [
        (datetime(2026, 5, 20), [], "2026-09-07;2026-09-09;2026-09-11"),
        (datetime(2026, 9, 6, 23, 0), [], "2026-09-07;2026-09-09;2026-09-11"),
        (datetime(2026, 9, 7, 8, 0), [], "2027-09-13;2027-09-15;2027-09-17"),
        (datetime(2026, 12, 1), [], "2027-09-13;2027-09-15;2027-09-17"),
        (datetime(2026, 5, 20), [("År", 2027)], "2027-09-13;2027-09-15;2027-09-17"),
        (datetime(2026, 12, 1), [("År", 2026)], "2026-09-07;2026-09-09;2026-09-11"),
        (datetime(2026, 5, 20), [("Uge", 38)], "2026-09-14;2026-09-16;2026-09-18"),
        (datetime(2026, 9, 8), [("Uge", 38)], "2026-09-14;2026-09-16;2026-09-18"),
    ],
)
def test_the_week(
    validate: Validate,
    tmp_path: Path,
    newest: datetime,
    settings: list[tuple[str, object]],
    inside: str,
) -> None:
    """Tests that the newest Tilmeldt of all, or the setting, decides which week it is."""
    dates = {"Mulige dage": inside}
    book = signups({1: dates, 2: {"Tilmeldt": newest}}, {1: dates}, settings)
    clean(validate(book.write(tmp_path)))


@pytest.mark.parametrize("settings", [[("År", 2027)], [("Uge", 36)]], ids=["year", "week"])
def test_dates_of_another_week(
    validate: Validate, tmp_path: Path, settings: list[tuple[str, object]]
) -> None:
    """Tests that the same date falls outside when the settings name another week."""
    dates = {"Mulige dage": "Man;Tir;Ons;2026-09-07"}
    report = validate(signups(interns={1: dates}, settings=settings).write(tmp_path))
    one(report, OUTSIDE, "warning", sheet=INTERNS, row=row_of(1), column="Mulige dage")


@pytest.mark.parametrize(
    ("sheet", "header", "value"),
    [
        (HOSTS, "Gæst", "Et familiebesøg (tæt på vores fag)"),
        (HOSTS, "Gæst", " UKENDT\u00a0 gæst "),
        (HOSTS, "Sektor", "Kommunal"),
        (HOSTS, "Antal praktikanter", "2 praktikanter"),
        (HOSTS, "Antal dage", "3 dage"),
        (HOSTS, "Mulige dage", "mandag den første;tirsdag;onsdag"),
        (HOSTS, "Kommune", "Aarhus Kommune"),
        (HOSTS, "Kommune", "aarhus"),
        (HOSTS, "Kommune", "Ringkøbing-Skjern"),
        (HOSTS, "Kommune", "Københavns Kommune"),
        (HOSTS, "Landsdel", "østjylland"),
        (HOSTS, "Workshop", "x"),
        (HOSTS, "Workshop", "J"),
        (HOSTS, "Workshop", 1),
        (HOSTS, "Tilmeldt", "01-04-2026 10:00"),
        (INTERNS, "Besøgstype", "Et familiebesøg (tæt på vores fag)"),
        (INTERNS, "Sektor", "Stat"),
        (INTERNS, "Antal dage", "3 dage"),
        (INTERNS, "Antal dage", "3"),
        (INTERNS, "Niveau", "leder"),
        (INTERNS, "Aftalt med leder", "yes"),
        (INTERNS, "Aftalt med leder", "true"),
        (INTERNS, "Ønsket landsdel", "Region Syddanmark"),
        (INTERNS, "Ønsket landsdel", "Fyn;Bornholm"),
        (INTERNS, "Ønsket landsdel", "Fyn, Bornholm"),
        (INTERNS, "Ønsket landsdel", None),
        (INTERNS, "Interesse", None),
        (INTERNS, "Interesse", "Sundhed, Digitalisering"),
        (INTERNS, "Interesse", "Arkæologi\nSundhed"),
        (INTERNS, "Interesse", "Natur, klima og miljø"),
        (INTERNS, "Tilmeldt", "2026-05-01 12:30"),
    ],
)
def test_understood(
    validate: Validate, tmp_path: Path, sheet: str, header: str, value: object
) -> None:
    """Tests that a cell as people write it is understood without a finding."""
    changes = {0: {header: value}}
    book = signups(hosts=changes) if sheet == HOSTS else signups(interns=changes)
    clean(validate(book.write(tmp_path)))


@pytest.mark.parametrize(
    ("kommune", "wanted", "possible"),
    [
        ("Odense", "Region Syddanmark", True),
        ("Odense", "Fyn", True),
        ("Odense", "Sydjylland", False),
        ("Roskilde", "Region Østdanmark", True),
        ("Odense", "Region Østdanmark", False),
        ("Roskilde", "Region Sjælland", True),
        ("Roskilde", "Region Hovedstaden", False),
        ("Bornholm", "Region Hovedstaden", True),
    ],
)
def test_landsdele_and_regions(
    validate: Validate, tmp_path: Path, kommune: str, wanted: str, possible: bool
) -> None:
    """Tests that a region is all its landsdele, and that the Kommune gives the landsdel."""
    hosts = {index: {"Kommune": kommune} for index in range(3)}
    report = validate(signups(hosts, {1: {"Ønsket landsdel": wanted}}).write(tmp_path))
    assert codes(report) == (set() if possible else {"no-possible-host"})


def test_landsdel_in_the_place_of_kommune(validate: Validate, tmp_path: Path) -> None:
    """Tests that hosts may give the landsdel only, and that it is used."""
    hosts = {index: {"Landsdel": "Fyn"} for index in range(3)}
    interns = {1: {"Ønsket landsdel": "Fyn"}, 2: {"Ønsket landsdel": "Nordjylland"}}
    report = validate(signups(hosts, interns).drop(HOSTS, "Kommune").write(tmp_path))
    one(report, "no-possible-host", "warning", row=row_of(2))


@pytest.mark.parametrize(
    ("interests", "possible"),
    [
        ("Natur, klima og miljø", True),
        ("Digitalisering, Natur, klima og miljø", True),
        ("Digitalisering;Natur, klima og miljø", True),
        ("Digitalisering, Arkæologi", True),
        ("Arkæologi, Sundhed", False),  # no other cell knows Arkæologi: it is one field
        ("klima", False),
    ],
)
def test_commas_in_fields(
    validate: Validate, tmp_path: Path, interests: str, possible: bool
) -> None:
    """Tests that a comma parts only values known from elsewhere in the data."""
    interns: dict[int, Row] = {1: {"Interesse": interests}, 2: {"Interesse": "Digitalisering"}}
    if possible:
        interns[3] = {"Interesse": "Arkæologi;Sundhed"}
    report = validate(signups(interns=interns).write(tmp_path))
    assert [found["row"] for found in of_code(report, "no-possible-host")] == (
        [] if possible else [row_of(1)]
    )


@pytest.mark.parametrize(("days", "exceeds"), [("2 dage", False), ("3 dage", True)])
def test_the_number_in_an_answer_counts(
    validate: Validate, tmp_path: Path, days: str, exceeds: bool
) -> None:
    """Tests that "3 dage" is three, by holding it to two possible days."""
    cells = {"Antal dage": days, "Mulige dage": "Man;Tir"}
    report = validate(signups(interns={1: cells}).write(tmp_path))
    assert codes(report) == ({"days-exceed-possible"} if exceeds else set())


@pytest.mark.parametrize("name", ["NA", "NULL", "None", "nan", "N/A", "Null Sørensen", "True"])
def test_people_called_na(validate: Validate, tmp_path: Path, name: str) -> None:
    """Tests that no cell is guessed at: a person called NA has a name and can be named."""
    interns = {1: {"Navn": name, "Rejsefælle": "P003"}, 2: {"Rejsefælle": name}}
    clean(validate(signups(interns=interns).write(tmp_path)))


@pytest.mark.parametrize("name", ["NA", "NULL"])
def test_workplaces_called_na(validate: Validate, tmp_path: Path, name: str) -> None:
    """Tests that a workplace called NULL is one, and can be wished for."""
    book = signups({1: {"Arbejdsplads": name}}, {1: {"Værtsønske 1": name}})
    clean(validate(book.write(tmp_path)))


def test_leading_zeros(validate: Validate, tmp_path: Path) -> None:
    """Tests that text of digits stays text: 007 and 7 are two people."""
    interns = {
        1: {"Praktikant-ID": "007", "Rejsefælle": "P003"},
        2: {"Rejsefælle": "007"},
        3: {"Praktikant-ID": "7"},
    }
    clean(validate(signups(interns=interns).write(tmp_path)))


def test_value_as_typed(validate: Validate, tmp_path: Path) -> None:
    """Tests that a finding shows the cell as typed."""
    report = validate(signups(interns={1: {"Sektor": "0042"}}).write(tmp_path))
    assert one(report, "unknown-value", column="Sektor")["value"] == "0042"
