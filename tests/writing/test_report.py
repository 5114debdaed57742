"""The report of ``validate --report``: the user's own rows, coloured, linked, and read again."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.findings import Code, Severity
from ipraktik.model.match_schema import REPAIR_HEADERS
from ipraktik.model.report_sheets import LIST_HEADERS, MAIL_HEADERS, OWN_HEADERS
from ipraktik.pipeline import report, validate
from ipraktik.writing.report_advice import ADVICE
from ipraktik.writing.report_mail_words import ASKED
from ipraktik.writing.report_words import TITLES
from tests.conftest import SAMPLE_DATA
from tests.writing.match_cases import CPR

FAULTY = SAMPLE_DATA / "fejl.xlsx"
COLOURS = {"error": "FFF6D5D1", "warning": "FFFCE9C8", "info": "FFD9E6F5"}
HOST = "Jobcenter Vest,Vejle Kommune,Kommune,Vejle,Bo Vest,bo@example.dk,Beskæftigelse,2,3"
HOST_HEADERS = (
    "Arbejdsplads,Organisation,Sektor,Kommune,Kontaktperson,E-mail,Fagfelt,"
    "Antal praktikanter,Antal dage,Tilmeldt"
)
MENDED: dict[str, object] = {
    "Navn": "Ida Ny",
    "Kontaktperson": "Ida Ny",
    "Antal praktikanter": 3,
    "Antal dage": 3,
    "Mulige dage": "Man;Tir;Ons",
    "Tilmeldt": datetime(2026, 3, 1, 9),
    "Kommune": "Aarhus",
    "Landsdel": None,
    "Ønsket landsdel": "Hele landet",
    "Gæst": "Begge",
    "Besøgstype": "Begge",
    "Sektor": "Kommune",
    "Fagfelt": "Digitalisering og it",
    "Interesse": "Digitalisering og it",
    "Workshop": "Ja",
    "Aftalt med leder": "Ja",
    "Organisation": "Silkeborg Kommune",
    "Arbejdsplads": "Plejecenter Åbrinken",
    "Det kan I opleve": "En hverdag",
    "Motivation": "Nye ideer",
}
"""A good answer for every column; the others (IDs, claims and wishes) are emptied."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "R.xlsx"
    report([FAULTY], path)
    return path


@pytest.fixture
def book(made: Path) -> Any:
    return openpyxl.load_workbook(made)


@pytest.fixture
def write_csv(tmp_path: Path) -> Callable[..., Path]:
    def write(*rows: str, headers: str = HOST_HEADERS, name: str = "svar.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join((headers, *rows)), encoding="utf-8")
        return path

    return write


def lines(book: Any) -> list[dict[str, Any]]:
    header, *rows = book["Fejlliste"].iter_rows()
    return [dict(zip((c.value for c in header), row, strict=True)) for row in rows]


def linked(book: Any, cell: Any) -> Any:
    sheet, address = re.fullmatch(r"'?(.*?)'?!(\w+)", cell.hyperlink.location).groups()
    return book[sheet][address]


def test_words_for_every_code() -> None:
    """Tests that a new code gets words, advice and, where somebody is asked, a question."""
    assert set(TITLES) == set(Code) == set(ADVICE)
    assert set(Code) > ASKED


def test_every_finding_is_listed_and_coloured(book: Any) -> None:
    """Tests that each finding has a line, and its cell a colour, a note and words beside it."""
    findings = validate([FAULTY]).findings
    listed = lines(book)
    assert len(listed) == len(findings) > 70
    for one, line in zip(findings, listed, strict=True):
        place, cell = one.place, linked(book, line["Celle"])
        told = (line["Ark"].value, line["Række"].value, line["Kode"].value)
        assert told == (place.sheet, place.row, one.code)
        assert (line["Kolonne"].value or "") == place.column
        assert (cell.parent.title, cell.row) == (place.sheet, place.row)
        assert cell.parent.cell(1, cell.column).value == (place.column or "Fejl")
        assert cell.fill.fgColor.rgb in COLOURS.values()
        if place.column:
            assert line["Hvad skal der gøres"].value in cell.comment.text
        words = cell.parent.cell(cell.row, cell.parent.max_column).value
        assert line["Hvad skal der gøres"].value in words


def test_the_gravest_finding_gives_the_colour(book: Any) -> None:
    for one, line in zip(validate([FAULTY]).findings, lines(book), strict=True):
        cell = linked(book, line["Celle"])
        if one.severity is Severity.ERROR:
            assert cell.fill.fgColor.rgb == COLOURS["error"]


def test_rows_are_the_users_own(book: Any) -> None:
    """Tests that every cell stands where it stood, also of a row that is set aside."""
    given = openpyxl.load_workbook(FAULTY)
    for sheet in given:
        own = book[sheet.title]
        assert (own.max_row, own.max_column) == (sheet.max_row, sheet.max_column + 2)
        for row in sheet.iter_rows():
            for cell in row:
                if "010136" not in str(cell.value):
                    assert own[cell.coordinate].value == cell.value
        assert tuple(c.value for c in own[1])[-2:] == OWN_HEADERS
        assert own.freeze_panes == "B2"
        assert own.tables


def test_links_lead_back(book: Any) -> None:
    """Tests that every row with a finding leads to a line about that row."""
    rows = {(line["Ark"].value, line["Række"].value) for line in lines(book)}
    for title in ("Værter", "Praktikanter"):
        for row in book[title].iter_rows(min_row=2):
            if (title, row[0].row) not in rows:
                assert row[-1].value is None
                assert row[-2].hyperlink is None
                continue
            line = book["Fejlliste"][linked(book, row[-2]).row]
            assert (line[2].value, line[3].value) == (title, row[0].row)


def test_no_digits_of_a_civil_registration_number(made: Path) -> None:
    with zipfile.ZipFile(made) as parts:
        for name in parts.namelist():
            assert b"5234" not in parts.read(name), name


def test_mended_findings_are_gone(book: Any, tmp_path: Path) -> None:
    """Tests that the report is valid input, and that mending its coloured cells mends it."""
    for number, line in enumerate(lines(book)):
        cell = linked(book, line["Celle"])
        header = cell.parent.cell(1, cell.column).value
        if header == "E-mail":
            cell.value = f"mended.{number}@example.dk"
        elif header != "Fejl":
            cell.value = MENDED.get(header)
    # What others have said of the mended rows goes as well.
    for title in ("Værter", "Praktikanter"):
        for column in book[title].iter_cols():
            for cell in column[1:]:
                if column[0].value in ("Rejsefælle", "Egen vært", "Aftalt praktikant", "Interesse"):
                    cell.value = None
                if column[0].value == "E-mail" and str(cell.value).startswith("mended"):
                    book[title].cell(cell.row, 1).value = None
    path = tmp_path / "mended.xlsx"
    book.save(path)
    again = validate([path])
    assert [(one.code, one.place.cell, str(one.message)) for one in again.findings] == []
    read = {one.sheet for one in again.signups.sheets if one.hosts or one.interns}
    assert read == {"Værter", "Praktikanter"}


def test_unmended_findings_stay(made: Path) -> None:
    """Tests that the report itself gives the findings of the sign-ups, hidden digits apart."""

    def told(path: Path) -> list[tuple[object, ...]]:
        return [
            (one.code, one.place.sheet, one.place.row, one.place.column, one.value)
            for one in validate([path]).findings
            if one.code is not Code.CPR_NUMBER
        ]

    assert told(made) == told(FAULTY)


def test_a_report_of_a_report_has_one_column_of_words(made: Path, tmp_path: Path) -> None:
    report([made], tmp_path / "again.xlsx")
    first, again = openpyxl.load_workbook(made), openpyxl.load_workbook(tmp_path / "again.xlsx")
    assert again.sheetnames == first.sheetnames
    for title in ("Værter", "Praktikanter"):
        assert [c.value for c in again[title][1]] == [c.value for c in first[title][1]]


def test_repairs_are_listed(write_csv: Callable[..., Path], tmp_path: Path) -> None:
    """Tests that a report says what was repaired, and that reading it again finds the same."""
    path = write_csv(f"{HOST},01-03-2026".replace("bo@example.dk", "Bo <bo@example.dk>"))
    report([path], tmp_path / "R.xlsx")
    book = openpyxl.load_workbook(tmp_path / "R.xlsx")
    header, *rows = book["Rettelser"].iter_rows(values_only=True)
    assert header == REPAIR_HEADERS
    assert [row[3:6] for row in rows] == [("E-mail", "Bo <bo@example.dk>", "bo@example.dk")]
    again = validate([tmp_path / "R.xlsx"]).signups.repairs
    assert [(one.place.file, one.became) for one in again] == [("R.xlsx", "bo@example.dk")]


@pytest.mark.parametrize("sign", ["-", '"', "…"])
def test_signs_are_not_quoted(write_csv: Callable[..., Path], tmp_path: Path, sign: str) -> None:
    """Tests that nobody gets a mail that quotes a dash or a ditto mark at them."""
    path = write_csv(
        f"{HOST},01-03-2026".replace("Kommune,Vejle,Bo", f"{sign},Vejle,Bo".replace('"', '""""'))
    )
    report([path], tmp_path / "R.xlsx")
    _, *rows = openpyxl.load_workbook(tmp_path / "R.xlsx")["Mails"].iter_rows(values_only=True)
    assert len(rows) == 1
    assert f"'{sign}'" not in rows[0][6]


def test_mails(book: Any) -> None:
    """Tests that mails about errors come first and ask about the person's own answers."""
    header, *rows = book["Mails"].iter_rows(values_only=True)
    assert header == MAIL_HEADERS
    kinds = [row[0] for row in rows]
    assert kinds == sorted(kinds, reverse=True)
    texts = {row[3]: row for row in rows}
    assert len(texts) == len(rows)
    mail = texts["flemming.aaskov@example.org"]
    assert mail[1] == "Flemming Aaskov"
    assert "Antal dage" in mail[6]
    assert "'nogle'" in mail[6]
    assert not any(re.search(r"\b[Rr]ække|\brow\b", row[6]) for row in rows)
    bad = next(row for row in book["Mails"].iter_rows() if "@@" in str(row[3].value))
    assert bad[3].fill.fgColor.rgb == COLOURS["error"]
    assert bad[3].comment.text


def test_one_mail_for_two_sign_ups(write_csv: Callable[..., Path], tmp_path: Path) -> None:
    path = write_csv(f"{HOST},01-03-2026", f"{HOST.replace('Vest,V', 'Øst,V')},nej")
    path.write_text(path.read_text("utf-8").replace(",3,", ",9,"), encoding="utf-8")
    report([path], tmp_path / "R.xlsx")
    _, *rows = openpyxl.load_workbook(tmp_path / "R.xlsx")["Mails"].iter_rows(values_only=True)
    assert len(rows) == 1
    assert "Jobcenter Vest" in rows[0][6]
    assert "Jobcenter Øst" in rows[0][6]


def test_csv_and_reserved_names(write_csv: Callable[..., Path], tmp_path: Path) -> None:
    """Tests that a file called as a sheet of the report gets a name of its own."""
    path = write_csv(f"{HOST},01-03-2026", name="Fejlliste.csv")
    report([path], tmp_path / "R.xlsx")
    book = openpyxl.load_workbook(tmp_path / "R.xlsx")
    assert book.sheetnames == ["Rapport", "Fejlliste (2)", "Fejlliste", "Mails"]
    assert tuple(c.value for c in book["Fejlliste"][1]) == LIST_HEADERS
    assert len(validate([tmp_path / "R.xlsx"]).signups.hosts) == 1


def test_stopping_findings(tmp_path: Path) -> None:
    """Tests that rows and header are given back, coloured, also where nothing else is checked."""
    for path in sorted((SAMPLE_DATA / "fejl").glob("*.xlsx")):
        out = tmp_path / path.name
        checked = report([path], out)
        book = openpyxl.load_workbook(out)
        assert book["Praktikanter"].max_row == 4
        codes = [one.code for one in checked.findings]
        assert [line["Kode"].value for line in lines(book)] == codes
        for one, line in zip(checked.findings, lines(book), strict=True):
            if one.place.sheet:
                assert linked(book, line["Celle"]).fill.fgColor.rgb == COLOURS["error"]
        again = {one.code for one in validate([out]).findings}
        assert again == set(codes)


def test_the_same_question_twice(write_csv: Callable[..., Path], tmp_path: Path) -> None:
    """Tests that two columns with one header keep it, though a table wants them different."""
    path = write_csv(f"{HOST},01-03-2026,a,b", headers=f"{HOST_HEADERS},Hvorfor?,Hvorfor?")
    report([path], tmp_path / "R.xlsx")
    header = [c.value for c in openpyxl.load_workbook(tmp_path / "R.xlsx")["svar"][1]]
    assert header[-4] == "Hvorfor?"
    assert header[-3] == "Hvorfor?\u00a0"


def test_hidden_in_names_too(write_csv: Callable[..., Path], tmp_path: Path) -> None:
    path = write_csv(
        f"{HOST.replace('Bo Vest', CPR)},01-03-2026,x",
        headers=f"{HOST_HEADERS},Svar fra {CPR}",
        name=f"{CPR}.csv",
    )
    report([path], tmp_path / "R.xlsx")
    with zipfile.ZipFile(tmp_path / "R.xlsx") as parts:
        for name in parts.namelist():
            assert CPR.encode() not in parts.read(name), name


def test_the_same_bytes(made: Path, tmp_path: Path) -> None:
    report([FAULTY], tmp_path / "R.xlsx")
    assert (tmp_path / "R.xlsx").read_bytes() == made.read_bytes()
