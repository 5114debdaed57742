"""The settings sheet, and the columns that must be there: what stops a reading."""

from pathlib import Path

import pytest

from .build import HOSTS, INTERNS, SETTINGS, SignUps, base_hosts, base_interns, row_of, signups
from .expect import Validate, clean, codes, consistent, of_code, one

VALID = [
    ("År", 2026),
    ("Uge", 37),
    ("Tilladte sektorer", "Kommune;Stat;Region"),
    ("Krav om workshop", "Nej"),
    ("Krav om leders aftale", "Nej"),
    ("Fagfelt", "ønske"),
    ("Landsdel", "krav"),
    ("Værtsønsker", "krav"),
    ("Egen organisation tilladt", "Ja"),
    ("Prioritet", "organisation"),
    ("Prioritet", "ingen"),
    ("Fordeling", "retfærdig"),
    ("Lodtrækning", 7),
    ("Vægt ønske", 0),
    ("Vægt ikke ønsket", 1000),
    ("Vægt praktikantdage", 6),
    ("Vægt værtsdage", 3),
    ("Vægt gæst", 6),
    ("Vægt fagfelt", 31),
    ("Vægt landsdel", 31),
    ("Vægt tom vært", 21),
]

OUT_OF_RANGE = [
    ("Uge", 60),
    ("Uge", 0),
    ("År", "hest"),
    ("Tilladte sektorer", "Kommune;Hest"),
    ("Krav om workshop", "hest"),
    ("Krav om leders aftale", "hest"),
    ("Fagfelt", "hest"),
    ("Landsdel", "hest"),
    ("Værtsønsker", "hest"),
    ("Egen organisation tilladt", "hest"),
    ("Prioritet", "hest"),
    ("Fordeling", "hest"),
    ("Lodtrækning", "hest"),
    ("Vægt ønske", -1),
    ("Vægt ikke ønsket", 1001),
    ("Vægt praktikantdage", 2.5),
    ("Vægt værtsdage", "hest"),
    ("Vægt gæst", -10),
    ("Vægt fagfelt", 5000),
    ("Vægt landsdel", 1001),
    ("Vægt tom vært", "mange"),
]


@pytest.mark.parametrize(("name", "value"), VALID)
def test_valid_setting(validate: Validate, tmp_path: Path, name: str, value: object) -> None:
    """Tests that every setting of the contract is known, and its values accepted."""
    clean(validate(signups(settings=[(name, value)]).write(tmp_path)))


@pytest.mark.parametrize(("name", "value"), OUT_OF_RANGE)
def test_setting_out_of_range(validate: Validate, tmp_path: Path, name: str, value: object) -> None:
    """Tests that a value out of range is an error that names the cell."""
    first = ("Uge", 37) if name != "Uge" else ("Lodtrækning", 1)
    report = validate(signups(settings=[first, (name, value)]).write(tmp_path))
    one(report, "setting-out-of-range", sheet=SETTINGS, row=row_of(1), column="Værdi")


def test_setting_unknown(validate: Validate, tmp_path: Path) -> None:
    """Tests that an unknown name is an error that names the cell."""
    report = validate(signups(settings=[("Uge", 37), ("Månefase", 3)]).write(tmp_path))
    one(report, "setting-unknown", sheet=SETTINGS, row=row_of(1), column="Navn")


def _undated(settings: list[tuple[str, object]]) -> SignUps:
    blank = {"Tilmeldt": None}
    return signups(dict.fromkeys(range(3), blank), dict.fromkeys(range(5), blank), settings)


def test_year_missing(validate: Validate, tmp_path: Path) -> None:
    """Tests that without any date the year must be given."""
    one(validate(_undated([]).write(tmp_path)), "year-missing")


def test_year_missing_without_the_columns(validate: Validate, tmp_path: Path) -> None:
    """Tests that Tilmeldt may be absent, but then the year must be given."""
    book = signups().drop(HOSTS, "Tilmeldt").drop(INTERNS, "Tilmeldt")
    one(validate(book.write(tmp_path)), "year-missing")


def test_year_given_without_dates(validate: Validate, tmp_path: Path) -> None:
    """Tests that the setting is enough where there are no dates."""
    clean(validate(_undated([("År", 2026)]).write(tmp_path)))


@pytest.mark.parametrize(
    ("sheet", "cells", "code", "setting"),
    [
        (HOSTS, {"Sektor": "Region"}, "ineligible-sector", ("Tilladte sektorer", "Stat;Region")),
        (INTERNS, {"Sektor": "Privat"}, "ineligible-sector", ("Tilladte sektorer", "Privat")),
    ],
    ids=["region", "private"],
)
def test_allowed_sectors(
    validate: Validate,
    tmp_path: Path,
    sheet: str,
    cells: dict[str, object],
    code: str,
    setting: tuple[str, object],
) -> None:
    """Tests that the setting decides which sectors may take part."""
    changes = {2: cells}
    book = signups(
        hosts=changes if sheet == HOSTS else None,
        interns=changes if sheet == INTERNS else None,
        settings=[setting],
    )
    report = validate(book.write(tmp_path))
    wrong = {(found["sheet"], found["row"]) for found in of_code(report, code)}
    assert (sheet, row_of(2)) not in wrong
    assert (INTERNS, row_of(3)) in wrong  # Kommune is no longer allowed


@pytest.mark.parametrize(
    ("setting", "hosts", "interns", "code"),
    [
        ("Krav om workshop", {1: {"Workshop": "Nej"}}, {}, "no-workshop"),
        ("Krav om workshop", {}, {1: {"Workshop": "Nej"}}, "no-workshop"),
        ("Krav om leders aftale", {}, {1: {"Aftalt med leder": "Nej"}}, "not-agreed-with-manager"),
    ],
)
def test_what_is_not_asked_for_is_information(
    validate: Validate,
    tmp_path: Path,
    setting: str,
    hosts: dict[int, dict[str, object]],
    interns: dict[int, dict[str, object]],
    code: str,
) -> None:
    """Tests that a Nej is information where the setting asks for none."""
    book = signups(hosts, interns, settings=[(setting, "Nej")])
    one(validate(book.write(tmp_path)), code, "info", row=row_of(1))


@pytest.mark.parametrize(
    ("setting", "cells"),
    [("Fagfelt", {"Interesse": "Arkæologi"}), ("Landsdel", {"Ønsket landsdel": "Bornholm"})],
)
def test_field_and_landsdel_as_a_wish(
    validate: Validate, tmp_path: Path, setting: str, cells: dict[str, object]
) -> None:
    """Tests that field and landsdel set to `ønske` make nobody impossible."""
    book = signups(interns={1: cells}, settings=[(setting, "ønske")])
    clean(validate(book.write(tmp_path)))


def test_host_wishes_as_a_demand(validate: Validate, tmp_path: Path) -> None:
    """Tests that with Værtsønsker = krav one who wishes an impossible host goes nowhere."""
    book = signups(interns={0: {"Værtsønske 1": "V001"}}, settings=[("Værtsønsker", "krav")])
    report = validate(book.write(tmp_path))
    consistent(report)
    assert codes(report) == {"wish-impossible", "no-possible-host"}


@pytest.mark.parametrize(
    ("sheet", "header"),
    [
        *((HOSTS, header) for header in ("Arbejdsplads", "Organisation", "Sektor", "E-mail")),
        *((HOSTS, header) for header in ("Kontaktperson", "Fagfelt", "Antal praktikanter")),
        *((sheet, "Antal dage") for sheet in (HOSTS, INTERNS)),
        *((INTERNS, header) for header in ("Navn", "E-mail", "Arbejdsplads")),
        *((INTERNS, header) for header in ("Organisation", "Sektor")),
    ],
)
def test_missing_column(validate: Validate, tmp_path: Path, sheet: str, header: str) -> None:
    """Tests that an absent required column is one error, named in the message."""
    found = one(validate(signups().drop(sheet, header).write(tmp_path)), "missing-column")
    assert found["sheet"] == sheet
    assert header in found["message"]


def test_missing_kommune_and_landsdel(validate: Validate, tmp_path: Path) -> None:
    """Tests that a host sheet needs one of Kommune and Landsdel."""
    book = signups().drop(HOSTS, "Kommune", "Landsdel")
    one(validate(book.write(tmp_path)), "missing-column", sheet=HOSTS)


def test_missing_column_names_the_nearest_header(validate: Validate, tmp_path: Path) -> None:
    """Tests that a misspelt header is not guessed at, but named."""
    book = signups().rename(HOSTS, {"Kontaktperson": "Kontaktpersn"})
    found = one(validate(book.write(tmp_path)), "missing-column", sheet=HOSTS)
    assert "Kontaktpersn" in found["message"].replace("Kontaktperson", "")


@pytest.mark.parametrize("sheet", [HOSTS, INTERNS])
@pytest.mark.parametrize("other", ["Email", "e-mail:"])
def test_duplicate_column(validate: Validate, tmp_path: Path, sheet: str, other: str) -> None:
    """Tests that two columns for one field are an error, told once."""
    rows = base_hosts() if sheet == HOSTS else base_interns()
    added = {index: {other: row["E-mail"]} for index, row in enumerate(rows)}
    book = signups(
        hosts=added if sheet == HOSTS else None, interns=added if sheet == INTERNS else None
    )
    one(validate(book.write(tmp_path)), "duplicate-column", sheet=sheet)
