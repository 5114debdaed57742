"""Tests that whatever a person types stands in the workbook as typed, for three readers."""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
import zipfile
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from ipraktik.model.cell_text import MAX_TEXT, SIGN, clean_text
from ipraktik.writing.layout import legal_headers, legal_sheet_name, page_text
from ipraktik.writing.tables import (
    CellStyle,
    Grid,
    GridCell,
    Link,
    Mark,
    Rich,
    Sheet,
    Table,
    table_sheet,
)
from ipraktik.writing.xlsx import workbook_bytes

SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ESCAPE = re.compile("_x([0-9a-fA-F]{4})_")
ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

PIECES = st.sampled_from(
    (
        *("=", "+", "@", "-", "_x0008_", "_x0041_", "x0041_", "_x005F_", "x005F_", "_"),
        *("<r>", "</r>", "<t>", "&amp;", "&", "<", "]]>", '"', "'", " ", "\n", "\t", "\u00a0"),
        *("\u2028", "\x85", "\x7f", "\u202e", "\U0001f600", "e\u0301", "http://x.dk"),
        *("[/nope]", "TRUE", "0012", "1E5"),
    )
)
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=12).map("".join)


def decoded(text: str) -> str:
    """Return text of a cell as Excel reads it: `_x0041_` is the letter A."""
    return ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def strings_of(data: bytes) -> list[str]:
    """Return all shared texts, by a reader that knows nothing but the standard."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = ET.fromstring(archive.read("xl/sharedStrings.xml"))
    found = []
    for one in root.findall(f"{SPREADSHEET}si"):
        runs = [decoded(part.text or "") for part in one.iter(f"{SPREADSHEET}t")]
        found.append("".join(runs))
    return found


def expected(text: str) -> str:
    """Return what is promised: line breaks as Excel has them, a sign for odd characters."""
    return ODD.sub(SIGN, text.replace("\r\n", "\n").replace("\r", "\n"))


@settings(max_examples=15, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=8))
@example(["<r><t>x</t></r>", "<r>&</r>", "_x0041_x0042_", "_x0008_", "_x005F_x0041_"])
@example(["a\rb", "\ud800", "\ufffe", " ind ", "\n", "\t"])
def test_plain_texts(texts: list[str]) -> None:
    """Tests that each text is read back by the standard, openpyxl and calamine."""
    data = workbook_bytes([table_sheet(Table("T", ("A",), tuple((t,) for t in texts)))])
    wanted = [expected(text) for text in texts]
    assert set(strings_of(data)) == {"A", *filter(None, wanted)}
    sheet = openpyxl.load_workbook(BytesIO(data)).active
    assert sheet is not None
    other = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()
    for number, text in enumerate(wanted, start=2):
        cell = sheet.cell(number, 1)
        assert cell.data_type in ("s", "n" if not text else "s")
        assert cell.hyperlink is None
        if "x005F_" not in text:  # openpyxl loses this wherever it stands
            assert (cell.value or "") == text
        if text and ESCAPE.search(text) is None:  # calamine leaves escapes as they are
            assert other[number - 1][0] == text


@settings(max_examples=12, deadline=None)
@given(TEXTS.filter(lambda text: clean_text(text) != ""), TEXTS)
@example("_x0041_x0042_", "<r><t>x</t></r>")
@example("=1+1", "_x005F_x0041_")
def test_rich_texts_comments_and_headers(text: str, header: str) -> None:
    """Tests that a heading with its text, a table's header and its column are as typed."""
    rich = Rich(text, "krop") if text.strip() else Rich("hoved", text)
    grid = Sheet("Side", (Grid((GridCell(0, 0, rich, CellStyle()),), (20,), {}),))
    table = table_sheet(Table("T", (header, "B"), ((Link(text, "Side"), "x"),)))
    data = workbook_bytes([grid, table])
    (shown,) = legal_headers([header])
    wanted = {expected(f"{rich.heading}\n{rich.body}"), shown, "B", "x", expected(text)}
    assert set(strings_of(data)) == wanted - {""}
    with zipfile.ZipFile(BytesIO(data)) as archive:
        columns = ET.fromstring(archive.read("xl/tables/table1.xml"))
    names = [one.get("name", "") for one in columns.iter(f"{SPREADSHEET}tableColumn")]
    assert decoded(names[0]) == shown


@settings(max_examples=12, deadline=None)
@given(TEXTS.filter(lambda text: clean_text(text).strip() != ""))
@example("_x0041_x0042_")
def test_notes(text: str) -> None:
    table = Table("T", ("A",), (("x",),), marks=(Mark(0, "A", note=text),))
    data = workbook_bytes([table_sheet(table)])
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = ET.fromstring(archive.read("xl/comments1.xml"))
        assert [one.text for one in root.iter(f"{SPREADSHEET}author")] in ([None], [""])
    assert "".join(decoded(t.text or "") for t in root.iter(f"{SPREADSHEET}t")) == expected(text)


@settings(max_examples=8, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=5, unique=True))
@example(["A/B", "a:b", "[x]", "'x'", "History", "\u00c5", "A\u030a", "x" * 40, "X" * 41])
@example(["\U0001f600" * 20, "\U0001f600" * 21, "_x0041_", ""])
def test_sheet_names(titles: list[str]) -> None:
    """Tests that names are legal, unlike each other after folding, and links lead there."""
    sheets = [table_sheet(Table(title, ("A",), ((Link("til", titles[0]),),))) for title in titles]
    book: Any = openpyxl.load_workbook(BytesIO(workbook_bytes(sheets)))
    names = book.sheetnames
    assert len({unicodedata.normalize("NFC", name).casefold() for name in names}) == len(titles)
    for name in names:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not re.search(r"[\[\]:*?/\\\x00-\x1f]|^'|'$", name)
        assert name.casefold() != "history"
        assert not ESCAPE.search(name)
    quoted = names[0].replace("'", "''")
    assert {sheet["A2"].hyperlink.location for sheet in book} == {f"'{quoted}'!A1"}


@settings(max_examples=30)
@given(TEXTS)
@example("R&D &A &P &G")
def test_heads_and_feet_of_pages_have_no_codes(text: str) -> None:
    assert "&" not in page_text(text, 200).replace("&&", "")


@pytest.mark.parametrize("letter", ["x", "Æ", "\N{DANCER}"])
def test_the_longest_text_is_whole(letter: str) -> None:
    most = MAX_TEXT if letter != "\N{DANCER}" else MAX_TEXT // 2
    data = workbook_bytes([table_sheet(Table("T", ("A",), ((letter * most,),)))])
    assert strings_of(data)[1] == letter * most


def test_taken_names_know_unicode_forms() -> None:
    assert legal_sheet_name("A\u030a", ["\u00c5"]) == "\u00c5 (2)"
