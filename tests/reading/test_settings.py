"""Settings, their specs, and the year of the visits."""

from datetime import datetime

import pytest

from ipraktik.model.findings import Code, Finding
from ipraktik.model.origin import Place, Raw
from ipraktik.model.setting_specs import (
    SETTING_SPECS,
    SettingSpec,
    format_setting,
    setting_value,
    with_setting,
)
from ipraktik.model.settings import Demand, Settings
from ipraktik.reading.settings import (
    ReadSettings,
    given_in_sheet,
    given_on_command_line,
    parse_setting,
    read_settings,
)
from ipraktik.reading.tables import recognise_sheets
from ipraktik.reading.year import fill_year, year_of_sign_ups

from .build import raw_sheet


@pytest.mark.parametrize("spec", SETTING_SPECS, ids=lambda spec: spec.name)
def test_default_of_each_setting(spec: SettingSpec) -> None:
    """Tests that the table's defaults are those of the dataclasses, and are read as such."""
    assert str(format_setting(spec, Settings())) == spec.default_text
    if spec.default_text:
        value = parse_setting(spec, spec.default_text)
        assert value == setting_value(spec, Settings())
        assert with_setting(Settings(), spec, value) == Settings()


def _read(rows: list[tuple[Raw, ...]], **options: str) -> ReadSettings:
    (table,) = recognise_sheets([raw_sheet([("Navn", "Værdi"), *rows], "Indstillinger")])
    return read_settings(tuple(given_in_sheet(table)), tuple(given_on_command_line(options)))


def test_values_are_set() -> None:
    read = _read(
        [
            ("UGE", "38"),
            ("Fagfelt", "Ønske"),
            ("Tilladte sektorer", "region; kommune"),
            ("Krav om workshop", "Nej"),
            ("Lodtrækning", 7.0),
            ("Vægt gæst", None),
            (None, "x"),
        ]
    )
    assert read.findings == ()
    settings = read.settings
    assert (settings.week, settings.seed) == (38, 7)
    assert settings.rules.field is Demand.WISH
    assert settings.rules.allowed_sectors == ("Kommune", "Region")
    assert not settings.rules.require_workshop


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Uge", 54),
        ("Uge", "uge"),
        ("År", 1999),
        ("Vægt ønske", 1001),
        ("Vægt ønske", 2.5),
        ("Lodtrækning", -1),
        ("Lodtrækning", 2**63),
        ("Lodtrækning", str(2**63)),
        ("Lodtrækning", 1.2345678901234501e17),
        ("Tilladte sektorer", "Kommune;Hest"),
        ("Tilladte sektorer", ";"),
        ("Fordeling", "hest"),
        ("Krav om workshop", "måske"),
        ("Kontakt e-mail", "ring til mig"),
        ("Svarfrist", "snart"),
    ],
)
def test_out_of_range(name: str, value: Raw) -> None:
    (found,) = _read([(name, value)]).findings
    assert found.code is Code.SETTING_OUT_OF_RANGE
    assert (found.place.cell, found.place.column) == ("B2", "Værdi")


@pytest.mark.parametrize("digits", range(1, 20))
def test_seed_of_any_length(digits: int) -> None:
    """Tests that a drawn number is read to its last digit, as written and as read back."""
    seed = int("8765432198765432198"[-digits:])
    spec = next(spec for spec in SETTING_SPECS if spec.name == "Lodtrækning")
    settings = with_setting(Settings(), spec, parse_setting(spec, str(seed)))
    assert settings.seed == seed
    written = format_setting(spec, settings)
    assert isinstance(written, str) == (digits > 11)
    assert parse_setting(spec, written) == seed


@pytest.mark.parametrize("value", [101901234, "0101901234", "3112901234", "311219901234"])
def test_seed_like_a_cpr_number(value: Raw) -> None:
    """Tests that such a number is refused in words of its own, without its digits."""
    for found in (*_read([("Lodtrækning", value)]).findings, *_given(str(value))):
        if found.code is Code.SETTING_OUT_OF_RANGE:
            assert "cpr" in str(found.message)
        assert "90123" not in f"{found.message} {found.value}"


def _given(seed: str) -> tuple[Finding, ...]:
    findings = _read([], Lodtrækning=seed).findings
    assert [found.code for found in findings] == [Code.SETTING_OUT_OF_RANGE]
    return findings


def test_unknown_setting_names_the_nearest() -> None:
    (found,) = _read([("Vægt gest", 1)]).findings
    assert found.code is Code.SETTING_UNKNOWN
    assert "'Vægt gæst'" in str(found.message)


def test_command_line_wins() -> None:
    read = _read([("Uge", 99)], Uge="40")
    assert (read.settings.week, read.findings) == (40, ())
    assert [one.code for one in _read([], Uge="99", Hest="1").findings] == [
        Code.SETTING_OUT_OF_RANGE,
        Code.SETTING_UNKNOWN,
    ]


def test_twice_with_different_values() -> None:
    assert not _read([("Uge", 38), ("Uge", "38")]).findings
    (found,) = _read([("Uge", 38), ("Uge", 39)]).findings
    assert (found.code, found.place.cell) == (Code.SETTING_OUT_OF_RANGE, "B3")


@pytest.mark.parametrize(
    ("newest", "week", "year"),
    [
        (datetime(2026, 9, 6, 23, 59), 37, 2026),
        (datetime(2026, 9, 7), 37, 2027),
        (datetime(2026, 12, 31), 1, 2027),
        (datetime(2025, 12, 29), 53, 2026),
    ],
)
def test_year(newest: datetime, week: int, year: int) -> None:
    assert year_of_sign_ups(newest, week) == year


def test_year_missing_and_week_53() -> None:
    place = Place("x.xlsx")
    _, (missing,) = fill_year(_read([]), [], place)
    assert (missing.code, missing.place) == (Code.YEAR_MISSING, place)
    _, (wrong,) = fill_year(_read([("År", 2025), ("Uge", 53)]), [], place)
    assert (wrong.code, wrong.place.cell) == (Code.SETTING_OUT_OF_RANGE, "B3")
    assert fill_year(_read([("År", 2026), ("Uge", 53)]), [], place)[1] == ()
