"""Files, sheets and headers: where sign-ups may stand, and the row numbers of each."""

from pathlib import Path

import pytest

from .build import (
    HOSTS,
    INTERNS,
    Row,
    Table,
    base_hosts,
    row_of,
    signups,
    table,
    write_book,
    write_csv,
)
from .expect import Validate, clean, of_code, one

FAULTY: dict[int, Row] = {3: {"Antal dage": 9}}
CODE = "days-out-of-range"

ENGLISH_HOSTS = {
    "Vært-ID": "Host ID",
    "Arbejdsplads": "Workplace",
    "Organisation": "Organisation",
    "Sektor": "Sector",
    "Kommune": "Municipality",
    "Landsdel": "Part of country",
    "Kontaktperson": "Contact",
    "E-mail": "Email",
    "Telefon": "Phone",
    "Fagfelt": "Fields",
    "Antal praktikanter": "Capacity",
    "Antal dage": "Days",
    "Mulige dage": "Possible days",
    "Gæst": "Guest",
    "Aftalt praktikant": "Agreed intern",
    "Det kan I opleve": "What you will see",
    "Tilmeldt": "Signed up",
}
ENGLISH_INTERNS = {
    "Praktikant-ID": "Intern ID",
    "Navn": "Name",
    "E-mail": "Email",
    "Telefon": "Phone",
    "Stilling": "Title",
    "Niveau": "Level",
    "Arbejdsplads": "Workplace",
    "Sektor": "Sector",
    "Kommune": "Municipality",
    "Eget fagfelt": "Own field",
    "Interesse": "Interests",
    "Ønsket landsdel": "Wanted parts of country",
    "Antal dage": "Days",
    "Mulige dage": "Possible days",
    "Besøgstype": "Kind of visit",
    "Rejsefælle": "Companion",
    "Egen vært": "Own host",
    "Værtsønske 1": "Host wish 1",
    "Værtsønske 2": "Host wish 2",
    "Værtsønske 3": "Host wish 3",
    "Aftalt med leder": "Agreed with manager",
    "Tilmeldt": "Signed up",
}


def test_english_headers(validate: Validate, tmp_path: Path) -> None:
    """Tests that English headers and sheet names do, and are named as they stand."""
    changes: dict[int, Row] = {1: {"Antal dage": 9}, 2: {"Værtsønske 2": "V099"}}
    sheets = signups(interns=changes).rename(HOSTS, ENGLISH_HOSTS).rename(INTERNS, ENGLISH_INTERNS)
    tables = {"Hosts": table(sheets.hosts), "Interns": table(sheets.interns)}
    report = validate(write_book(tmp_path / "english.xlsx", tables))
    one(report, CODE, sheet="Interns", row=row_of(1), column="Days", also={"wish-unknown"})
    assert of_code(report, "wish-unknown")[0]["column"] == "Host wish 2"


HEADERS = [
    "ANTAL DAGE",
    "antal  dage:",
    "Antal\u00a0dage *",
    "  Antal dage?  ",
    "Antal dage*:",
]


@pytest.mark.parametrize("header", HEADERS)
def test_headers_as_people_write_them(validate: Validate, tmp_path: Path, header: str) -> None:
    """Tests that case, white space and trailing signs do not matter in headers."""
    signed = signups(interns=FAULTY).rename(INTERNS, {"Antal dage": header})
    one(validate(signed.write(tmp_path)), CODE, row=row_of(3), column=header.strip())


@pytest.mark.parametrize("above", [[["Tilmeldinger 2026"]], [["Tilmeldinger"], [], ["Udkast"]]])
def test_title_rows_above_the_header(validate: Validate, tmp_path: Path, above: Table) -> None:
    """Tests that title rows are passed over, and rows numbered as Excel shows them."""
    sheets = signups(interns=FAULTY).sheets()
    sheets = {name: [*above, *rows] for name, rows in sheets.items()}
    report = validate(write_book(tmp_path / "titled.xlsx", sheets))
    one(report, CODE, sheet=INTERNS, row=row_of(3) + len(above), column="Antal dage")


def test_empty_rows(validate: Validate, tmp_path: Path) -> None:
    """Tests that empty rows, and rows of blanks, are skipped and still counted in row numbers."""
    sheets = signups(interns=FAULTY).sheets()
    rows = sheets[INTERNS]
    sheets[INTERNS] = [*rows[:2], [], ["  ", None, "\u00a0"], *rows[2:], [], [" "]]
    report = validate(write_book(tmp_path / "gaps.xlsx", sheets))
    one(report, CODE, sheet=INTERNS, row=row_of(3) + 2)
    assert report["hosts"] == 3


def test_unknown_sheets_and_columns(validate: Validate, tmp_path: Path) -> None:
    """Tests that sheets and columns nobody knows are no fault."""
    signed = signups(hosts={0: {"Kantine": "Ja", "=Sum": "x"}}, interns={2: {"Sko": "43"}})
    other: Table = [["Frokost", "Pris"], ["Smørrebrød", 45]]
    sheets = {"Noter": other, **signed.sheets(), "Tom": []}
    clean(validate(write_book(tmp_path / "more.xlsx", sheets)), also={"formula-text"})


def test_sheets_are_known_by_their_headers(validate: Validate, tmp_path: Path) -> None:
    """Tests that the sheets' names and order do not matter."""
    sheets = signups(interns=FAULTY).sheets()
    tables = {"Ark1": sheets[INTERNS], "Ark2": sheets[HOSTS]}
    report = validate(write_book(tmp_path / "sheets.xlsx", tables))
    one(report, CODE, sheet="Ark1", row=row_of(3))
    assert report["hosts"] == 3


@pytest.mark.parametrize("turned", [False, True], ids=["hosts-first", "interns-first"])
def test_two_files(validate: Validate, tmp_path: Path, turned: bool) -> None:
    """Tests that hosts and interns may come in two files, in any order."""
    sheets = signups(interns={**FAULTY, 1: {"Værtsønske 1": "V002"}}).sheets()
    hosts = write_book(tmp_path / "hosts.xlsx", {"Svar": sheets[HOSTS]})
    interns = write_book(tmp_path / "interns.xlsx", {"Svar": sheets[INTERNS]})
    report = validate(*([interns, hosts] if turned else [hosts, interns]))
    found = one(report, CODE, sheet="Svar", row=row_of(3))
    assert Path(found["file"]).name == "interns.xlsx"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ","], ids=["semicolon", "comma"])
def test_csv(validate: Validate, tmp_path: Path, encoding: str, delimiter: str) -> None:
    """Tests that CSV is read in the encodings and separators in use, letters and digits whole."""
    interns: dict[int, Row] = {
        1: {"Navn": "NA", "Rejsefælle": "Åse Æbelø"},
        2: {"Navn": "Åse Æbelø", "Rejsefælle": "007"},
        3: {"Kommune": "Blåbærgrød på fad", "Interesse": "Natur, klima og miljø"},
    }
    interns[1]["Praktikant-ID"] = "007"
    interns[3]["Praktikant-ID"] = "7"
    sheets = signups(interns=interns).sheets()
    paths = [
        write_csv(tmp_path / f"{name}.csv", rows, encoding, delimiter)
        for name, rows in sheets.items()
    ]
    report = validate(*paths)
    found = one(report, "unknown-value", row=row_of(3), column="Kommune")
    assert found["value"] == "Blåbærgrød på fad"
    assert Path(found["file"]).name == paths[1].name


def _in_one_sheet() -> list[Row]:
    signed = signups(interns={3: {"Antal dage": 9}})
    hosts = [{"Rolle": "Vært", **row} for row in signed.hosts]
    interns = [{"Rolle": "Praktikant", **row} for row in signed.interns]
    return [*hosts, *interns]


def test_one_sheet_with_roles(validate: Validate, tmp_path: Path) -> None:
    """Tests that one sheet with Rolle holds both, each row asked only what its role asks."""
    report = validate(write_book(tmp_path / "roles.xlsx", {"Svar": table(_in_one_sheet())}))
    one(report, CODE, sheet="Svar", row=row_of(len(base_hosts()) + 3), column="Antal dage")


def _both(cells: Row) -> list[Row]:
    rows = _in_one_sheet()
    rows[6] = {**rows[6], "Antal dage": 3}
    rows[3] = {**rows[0], **rows[3], "Rolle": "Begge", **cells}
    return rows[1:]


def test_begge(validate: Validate, tmp_path: Path) -> None:
    """Tests that one row may be host and intern: nobody visits the own workplace."""
    cells = {"Fagfelt": "Sundhed", "Antal praktikanter": 2}
    rows = [row for row in _both(cells) if row["Rolle"] != "Vært"]
    report = validate(write_book(tmp_path / "begge.xlsx", {"Svar": table(rows)}))
    one(report, "no-possible-host", "warning", sheet="Svar")
    assert (report["hosts"], report["interns"]) == (1, 5)


def test_a_fault_of_both_roles_is_told_once(validate: Validate, tmp_path: Path) -> None:
    """Tests that one faulty cell in a row of both roles gives one finding."""
    rows = table(_both({"E-mail": "nej"}))
    report = validate(write_book(tmp_path / "begge.xlsx", {"Svar": rows}))
    one(report, "bad-email", sheet="Svar", row=row_of(2), column="E-mail")


def test_unknown_role(validate: Validate, tmp_path: Path) -> None:
    """Tests that a Rolle that is not understood is an error at its cell."""
    rows = _in_one_sheet()
    rows[6] = {**rows[6], "Rolle": "Tilskuer", "Antal dage": 3}
    report = validate(write_book(tmp_path / "roles.xlsx", {"Svar": table(rows)}))
    one(report, "unknown-value", sheet="Svar", row=row_of(6), column="Rolle")
