"""Odd and hostile CSV files: read whole, or refused with the cause."""

from pathlib import Path

import pytest

from ipraktik.errors import Refusal
from ipraktik.reading.signups import read_signups
from ipraktik.reading.unreadable import MOST_BYTES, Budget
from ipraktik.reading.workbook import read_file

from .parts import refusal_of, rows_of

PEOPLE = "Navn;Sted\nÆrø;Århus\n"


@pytest.mark.parametrize(
    "data",
    [
        PEOPLE.encode("utf-8-sig"),
        PEOPLE.encode("utf-16"),
        b"\xfe\xff" + PEOPLE.encode("utf-16-be"),
        PEOPLE.encode("cp1252"),
        PEOPLE.encode("mac-roman"),
        PEOPLE.replace("\n", "\r\n").encode(),
        PEOPLE.replace(";", "|").encode(),
        b"sep=|\r\n" + PEOPLE.encode(),
        PEOPLE.replace("\n", "\r").encode(),
        ("\n" * 3 + PEOPLE + "\n" * 100_000).encode(),
    ],
)
def test_read_whole(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.csv").write_bytes(data)
    cells = tuple(cells for _, cells in rows_of(tmp_path / "a.csv"))
    assert cells == (("Navn", "Sted"), ("Ærø", "Århus"))


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"a;b\n1;\0\n", Refusal.NOT_A_WORKBOOK),
        (PEOPLE.encode("utf-16-le"), Refusal.NOT_A_WORKBOOK),
        (PEOPLE.encode("utf-16")[:-1], Refusal.NOT_A_WORKBOOK),
        (PEOPLE.encode() + b"\xff\n", Refusal.DAMAGED),
        (PEOPLE.encode()[:-6], Refusal.DAMAGED),
        (PEOPLE.encode("utf-8-sig") + b"\xff\n", Refusal.DAMAGED),
        (b"<html><table><tr><td>Navn</td></tr></table></html>", Refusal.NOT_A_WORKBOOK),
        (b'  <?xml version="1.0"?><Workbook/>', Refusal.NOT_A_WORKBOOK),
        (b"%PDF-1.7\n", Refusal.NOT_A_WORKBOOK),
        (b"\x89PNG\r\n\x1a\n", Refusal.NOT_A_WORKBOOK),
        (b"a;b\n" + b"x" * 11_000_000, Refusal.TOO_LARGE),
        (b"a;b\n" + b"x" * (MOST_BYTES + 1), Refusal.TOO_LARGE),
        (b"a;b\n" + b";" * (Budget.cells + 1), Refusal.TOO_LARGE),
        (b"a;b\n" + b"1;2\n" * Budget.rows, Refusal.TOO_LARGE),
        (b"a;b\n" + b"\n" * 500_000, Refusal.TOO_LARGE),
    ],
)
def test_refused(tmp_path: Path, data: bytes, refusal: Refusal) -> None:
    (tmp_path / "a.csv").write_bytes(data)
    assert refusal_of(lambda: read_file(tmp_path / "a.csv"))[0] is refusal


def test_ragged_rows(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a;b;c\n1\n1;2;3;4;5\n")
    assert rows_of(tmp_path / "a.csv")[1:] == ((2, ("1",)), (3, ("1", "2", "3", "4", "5")))


def test_excel_xml_of_2003(tmp_path: Path) -> None:
    """Tests that the XML that SurveyXact names .xls is refused with the step to take."""
    data = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook>"</Workbook>'
    (tmp_path / "a.xls").write_text(data, encoding="utf-8-sig")
    refusal, text = refusal_of(lambda: read_file(tmp_path / "a.xls"))
    assert refusal is Refusal.NOT_A_WORKBOOK
    assert "Save As > Excel Workbook" in text


def test_no_sign_ups(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"Dato;Sal\n1;2\n")
    assert refusal_of(lambda: read_signups([tmp_path / "a.csv"]))[0] is Refusal.NO_SIGNUPS
