"""Cell -> value: what people write, and the one fault it gives where it cannot be read."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipraktik.model.findings import Code
from ipraktik.model.origin import Raw
from ipraktik.model.people import Level, VisitKind
from ipraktik.model.week import ALL_DAYS, Day, VisitWeek, format_days
from ipraktik.reading import answers, cells, days, regions
from ipraktik.reading.parsed import Parsed, cell_text, shown, tidy_text

WEEK = VisitWeek(2026, 37)


def fault(parsed: Parsed[object]) -> Code:
    """Return the code of the one fault."""
    (found,) = parsed.faults
    return found.code


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (12345678, "12345678"),
        (12345678.0, "12345678"),
        ("0012", "0012"),
        ("  a\u00a0 b\n", "a b"),
        ("A\u030arhus", "Århus"),
        (None, ""),
        (datetime(2026, 9, 7), "07-09-2026"),
        (datetime(2026, 9, 7, 8, 5), "07-09-2026 08:05"),
        ("NA", "NA"),
    ],
)
def test_text(raw: Raw, text: str) -> None:
    assert tidy_text(raw) == text


def test_long_text_keeps_its_lines() -> None:
    assert cells.read_long_text(" a \r\nb\n").value == "a\nb"


@pytest.mark.parametrize(
    ("raw", "address"),
    [
        (" Bo@Example.DK ", "Bo@Example.DK"),
        ("mailto:bo@example.org", "bo@example.org"),
        ("<bo@example.dk>", "bo@example.dk"),
        ("Bo Holm <bo@example.dk>", "bo@example.dk"),
        ("bo@afdeling.test", "bo@afdeling.test"),
        ("bo@kontor.local", "bo@kontor.local"),
        ("åse@kommune.dk", "åse@kommune.dk"),
    ],
)
def test_email(raw: str, address: str) -> None:
    assert cells.read_email(raw) == Parsed(address)


@pytest.mark.parametrize("raw", ["bo", "bo@", "@x.dk", "bo@x", "bo at x.dk", "a@x.dk;b@x.dk", 7])
def test_bad_email(raw: Raw) -> None:
    assert fault(cells.read_email(raw)) is Code.BAD_EMAIL


@pytest.mark.parametrize("raw", [3, 3.0, "3", " 3 ", "3,0", "3 dage", "op til 3 dage", "03"])
def test_number(raw: Raw) -> None:
    assert cells.read_day_count(raw) == Parsed(3)


@pytest.mark.parametrize("raw", ["mange", "2-3", "2 eller 3", 2.5, "2,5", True, "", "1e2 3"])
def test_not_a_number(raw: Raw) -> None:
    assert fault(cells.read_day_count(raw)) is Code.NOT_A_NUMBER


@pytest.mark.parametrize(("raw", "value"), [(1, 1), (6, 6), ("-3", 0), (0, 0)])
def test_days_out_of_range(raw: Raw, value: int) -> None:
    parsed = cells.read_day_count(raw)
    assert (parsed.value, fault(parsed)) == (value, Code.DAYS_OUT_OF_RANGE)


def test_capacity() -> None:
    assert cells.read_capacity("2 praktikanter") == Parsed(2)
    assert fault(cells.read_capacity(4)) is Code.CAPACITY_OUT_OF_RANGE


@pytest.mark.parametrize(
    "raw",
    [
        datetime(2026, 3, 1, 9, 30),
        "01-03-2026 09:30",
        "1/3/2026 9.30",
        "01.03.2026 kl. 09:30:00",
        "2026-03-01T09:30:00Z",
        "2026-03-01 09:30",
        46082.395833333336,
    ],
)
def test_date_time(raw: Raw) -> None:
    assert cells.read_date_time(raw) == Parsed(datetime(2026, 3, 1, 9, 30))


@pytest.mark.parametrize("raw", ["31-02-2026", "03/13/2026", "i går", "01-03-26", "01-03-3026", 7])
def test_bad_date(raw: Raw) -> None:
    assert fault(cells.read_date_time(raw)) is Code.BAD_DATE


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 12, 31)))
def test_date_round_trip(when: datetime) -> None:
    """Tests that a date-time shown as Danes write it is read as the same minute."""
    minute = when.replace(second=0, microsecond=0)
    assert cells.find_date_time(cell_text(minute)) == minute


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        *(
            (yes, True)
            for yes in ("Ja", "YES", "j", 1, "1", 1.0, True, "true", "x", "Ja, det er ok")
        ),
        *((no, False) for no in ("Nej", "no", "N", 0, "0", False, "false", "Nej, ikke endnu")),
    ],
)
def test_yes_no(raw: Raw, value: bool) -> None:
    assert answers.read_yes_no(raw) == Parsed(value)


@pytest.mark.parametrize("raw", ["måske", "ja/nej", "ja, men ikke endnu", "ikke endnu", 2])
def test_neither_yes_nor_no(raw: Raw) -> None:
    assert fault(answers.read_yes_no(raw)) is Code.UNKNOWN_VALUE


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Et familiebesøg (tæt på vores fag)", VisitKind.FAMILY_VISIT),
        ("En ukendt gæst (fra en anden type arbejdsplads)", VisitKind.UNKNOWN_GUEST),
        ("UKENDT\u00a0GÆST", VisitKind.UNKNOWN_GUEST),
        ("Begge dele er fint", VisitKind.BOTH),
    ],
)
def test_visit_kind(raw: str, value: VisitKind) -> None:
    assert answers.read_visit_kind(raw) == Parsed(value)


@pytest.mark.parametrize("raw", ["ukendt gæst eller familiebesøg", "ikke familiebesøg", "gæst"])
def test_visit_kind_not_understood(raw: str) -> None:
    assert fault(answers.read_visit_kind(raw)) is Code.UNKNOWN_VALUE


def test_level() -> None:
    assert answers.read_level("leder") == Parsed(Level.MANAGER)
    assert fault(answers.read_level("ikke chef")) is Code.UNKNOWN_VALUE


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("kommunal", "Kommune"),
        ("Statslig", "Stat"),
        ("En kommune", "Kommune"),
        ("Region Midtjylland", "Region"),
        ("privat virksomhed", "Privat"),
    ],
)
def test_sector(raw: str, value: str) -> None:
    assert answers.read_sector(raw) == Parsed(value)


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("Man;Tir", {0, 1}),
        ("mandag\nonsdag", {0, 2}),
        ("Monday, Wed", {0, 2}),
        ("mandag den første;fre.", {0, 4}),
        ("07-09-2026;11/9/2026", {0, 4}),
        ("2026-09-08; d. 9/9", {1, 2}),
        ("mandag 07-09-2026;tirsdag 08-09-2026", {0, 1}),
        ("Hele ugen", {0, 1, 2, 3, 4}),
    ],
)
def test_days(raw: Raw, found: set[int]) -> None:
    assert days.read_days(raw, WEEK) == Parsed(frozenset(map(Day, found)))


@pytest.mark.parametrize(
    ("raw", "codes"),
    [
        ("Man;Juleaften", [Code.UNKNOWN_VALUE]),
        ("lørdag;man;tir", [Code.UNKNOWN_VALUE]),
        ("Man", [Code.TOO_FEW_DAYS]),
        ("mandag 08-09-2026;tir;ons", [Code.UNKNOWN_VALUE]),
        ("Man;Tir;12-09-2026", [Code.DATE_OUTSIDE_WEEK]),
        ("Man;Tir;14/9", [Code.DATE_OUTSIDE_WEEK]),
        (datetime(2026, 9, 7), [Code.TOO_FEW_DAYS]),
        (date(2025, 9, 8), [Code.DATE_OUTSIDE_WEEK, Code.TOO_FEW_DAYS]),
    ],
)
def test_days_with_faults(raw: Raw, codes: list[Code]) -> None:
    assert [found.code for found in days.read_days(raw, WEEK).faults] == codes


@given(st.frozensets(st.sampled_from(Day), min_size=2))
def test_days_round_trip(chosen: frozenset[Day]) -> None:
    """Tests that days as a workbook writes them are read as the same days."""
    assert days.read_days(format_days(chosen), WEEK) == Parsed(chosen)
    dates = ", ".join(f"{WEEK.date_of(day):%d-%m-%Y}" for day in sorted(chosen))
    assert days.read_days(dates, WEEK) == Parsed(chosen)
    assert chosen <= ALL_DAYS


@pytest.mark.parametrize(
    ("raw", "kommune"),
    [
        ("Aarhus", "Aarhus"),
        ("Århus", "Aarhus"),
        ("AARHUS KOMMUNE", "Aarhus"),
        ("Københavns Kommune", "København"),
        ("København Kommune", "København"),
        ("Bornholms Regionskommune", "Bornholm"),
        ("Høje Taastrup", "Høje-Taastrup"),
        ("Nordfyn", "Nordfyns"),
        ("Vesthimmerland Kommune", "Vesthimmerlands"),
        ("Ringkøbing-Skjern", "Ringkøbing-Skjern"),
    ],
)
def test_kommune(raw: str, kommune: str) -> None:
    assert regions.read_kommune(raw) == Parsed(kommune)


def test_unknown_kommune_names_the_nearest() -> None:
    parsed = regions.read_kommune("Aarhuus")
    assert fault(parsed) is Code.UNKNOWN_VALUE
    assert "'Aarhus'" in str(parsed.faults[0].message)


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("Fyn; Bornholm", ("Bornholm", "Fyn")),
        ("Fyn, Bornholm", ("Bornholm", "Fyn")),
        ("Vest- og Sydsjælland", ("Vest- og Sydsjælland",)),
        ("Region Sjælland", ("Østsjælland", "Vest- og Sydsjælland")),
        ("Midtjylland", ("Vestjylland", "Østjylland")),
        ("Hele landet", ()),
        ("Fyn;hele landet", ()),
    ],
)
def test_landsdele(raw: str, found: tuple[str, ...]) -> None:
    parsed = regions.read_landsdele(raw)
    assert not parsed.faults
    assert sorted(parsed.value or ()) == sorted(found)


def test_region_ostdanmark() -> None:
    assert len(regions.read_landsdele("Region Østdanmark").value or ()) == 6


@pytest.mark.parametrize("raw", ["Atlantis", "Fyn;Atlantis", "Sjælland"])
def test_unknown_landsdele(raw: str) -> None:
    assert fault(regions.read_landsdele(raw)) is Code.UNKNOWN_VALUE


def test_check_landsdel() -> None:
    assert regions.check_landsdel("Odense", "Fyn") is None
    found = regions.check_landsdel("Odense", "Bornholm")
    assert found is not None
    assert found.code is Code.KOMMUNE_LANDSDEL_MISMATCH


def test_cpr_is_never_shown() -> None:
    for read in (cells.read_email, cells.read_day_count, answers.read_sector):
        assert "9641" not in str(read("cpr 230578-9641").faults[0].message)
    assert shown(2305789641) == "•" * 10
