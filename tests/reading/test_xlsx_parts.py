"""Odd and hostile parts of an .xlsx: read whole, or refused with the cause."""

import os
import re
import struct
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from ipraktik.errors import Refusal
from ipraktik.reading.unreadable import Budget
from ipraktik.reading.workbook import read_file
from ipraktik.reading.xlsx_sheet import without_empty

from .parts import (
    BOOK,
    LINKS,
    SHEET,
    STRINGS,
    STYLES,
    Parts,
    pack,
    packed,
    refusal_of,
    rows_of,
    sheet_xml,
)
from .parts import parts as made

TEXT = '<c r="A{0}" t="inlineStr"><is><t>{1}</t></is></c>'


def inline(row: int, text: str) -> str:
    return f'<row r="{row}">{TEXT.format(row, text)}</row>'


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        (inline(3, "c") + inline(1, "a"), ((1, ("a",)), (3, ("c",)))),
        (inline(2, "a") + '<row r="2"><c r="B2"><v>7</v></c></row>', ((2, ("a", 7)),)),
        ('<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>', ((1, (1, 2)),)),
        (
            "<row><c><v>1</v></c></row><row><c/><c><v>2.5</v></c></row>",
            ((1, (1,)), (2, (None, 2.5))),
        ),
        (inline(1, "a") + inline(1 << 20, " "), ((1, ("a",)),)),
        (inline(1 << 20, "a"), ((1 << 20, ("a",)),)),
        ('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', ((1, ("one",)),)),
        ('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>', ((1, ("#N/A",)),)),
        ('<row r="1"><c r="A1" t="b"><v>1</v></c></row>', ((1, (True,)),)),
        ('<row r="1"><c r="A1" s="1"><v>46113</v></c></row>', ((1, (datetime(2026, 4, 1),)),)),
        ('<row r="1"><c r="A1" s="1"><v>-7</v></c></row>', ((1, (-7,)),)),
        ('<row r="1"><c r="A1" t="d"><v>2026-04-01</v></c></row>', ((1, (date(2026, 4, 1),)),)),
        ('<row r="1"><c r="A1" t="str"><f>A2</f><v>00123</v></c></row>', ((1, ("00123",)),)),
        ('<row r="1"><c r="A1"><v>1E5</v></c></row>', ((1, (100000.0,)),)),
        ('<row r="1"><c r="A1"><v>1E999</v></c></row>', ((1, ("1E999",)),)),
    ],
)
def test_cells_are_read_by_their_address(tmp_path: Path, data: str, rows: Any) -> None:
    assert rows_of(pack(tmp_path / "a.xlsx", made(data))) == rows


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("_x0041_", "A"),
        ("_x005F_x0041_", "_x0041_"),
        ("a_x0008_b", "a\x08b"),
        ("_xD83D__xDE00_", "\U0001f600"),
        ("_xD800_", "_xD800_"),
        ("a_x000D_\nb", "a\nb"),
        ("_xZZZZ_ and _x12", "_xZZZZ_ and _x12"),
        ("x" * 32_768, "x" * 32_768),
    ],
)
def test_text_is_as_excel_shows_it(tmp_path: Path, written: str, shown: str) -> None:
    assert rows_of(pack(tmp_path / "a.xlsx", made(inline(1, written)))) == ((1, (shown,)),)


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" t="s"><v>-1</v></c>',
        '<c r="A1" t="s"><v>2</v></c>',
        '<c r="A1" t="s"><v>one</v></c>',
        '<c r="A1"><v>ten</v></c>',
        '<c r="A1"><v>1_0</v></c>',
        '<c r="A1"><v>NaN</v></c>',
        '<c r="A1"><v>1</v><v>2</v></c>',
        '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
        '<c r="A2"><v>1</v></c>',
        '<c r="XFE1"><v>1</v></c>',
        '<c r="11"><v>1</v></c>',
        '<c r="A1" t="d"><v>soon</v></c>',
    ],
)
def test_no_value_is_guessed_at(tmp_path: Path, cell: str) -> None:
    """Tests that a cell whose value is not certain is named, never left blank in silence."""
    path = pack(tmp_path / "a.xlsx", made(f'<row r="1">{cell}</row>'))
    refusal, text = refusal_of(lambda: read_file(path))
    assert refusal is Refusal.DAMAGED
    assert "sheet Ark, cell" in text


@pytest.mark.parametrize("number", ["0", "-1", "1048577", "1.5", ""])
def test_rows_that_are_in_no_sheet(tmp_path: Path, number: str) -> None:
    path = pack(tmp_path / "a.xlsx", made(f'<row r="{number}"><c><v>1</v></c></row>'))
    assert refusal_of(lambda: read_file(path))[0] is Refusal.DAMAGED


def _replace(name: str, old: bytes, new: bytes) -> Any:
    def change(content: Parts) -> None:
        assert old in content[name]
        content[name] = content[name].replace(old, new)

    return change


def _everywhere(old: str, new: str) -> Any:
    def change(content: Parts) -> None:
        for name, data in content.items():
            content[name] = re.sub(old.encode(), new.encode(), data)

    return change


def _rename(old: str, new: str) -> Any:
    return lambda content: content.update({new: content.pop(old)})


@pytest.mark.parametrize(
    "change",
    [
        _everywhere("schemas.openxmlformats.org/spreadsheetml/2006", "purl.oclc.org/ooxml/sheet"),
        _everywhere(' xmlns(:r)?="[^"]*"', ""),
        _everywhere("<(/?)(worksheet|sheetData|row|c|is|t|v)\\b", "<\\1x:\\2"),
        _rename("xl/workbook.xml", "XL/Workbook.xml"),
        lambda content: content.pop("[Content_Types].xml"),
        lambda content: content.pop("_rels/.rels"),
        lambda content: content.update({STYLES: b"junk"}),
        lambda content: content.update({"docProps/core.xml": b"\xff<", "xl/theme/x.xml": b"<"}),
        _replace(
            SHEET, b"</sheetData>", b'</sheetData><dataValidations count="x"><a/></dataValidations>'
        ),
        _replace(
            SHEET,
            b"<sheetData>",
            b'<dimension ref="Q9:A1"/><sheetViews><x y="z"/></sheetViews><sheetData>',
        ),
    ],
)
def test_what_holds_no_data_does_not_matter(tmp_path: Path, change: Any) -> None:
    content = made(inline(1, "a"))
    change(content)
    if b"<x:" in content[SHEET]:
        content[SHEET] = content[SHEET].replace(b"<x:worksheet", b'<x:worksheet xmlns:x="x"')
    assert rows_of(pack(tmp_path / "a.xlsx", content)) == ((1, ("a",)),)


@pytest.mark.parametrize("name", [BOOK, LINKS, STRINGS, STYLES, SHEET])
def test_missing_parts(tmp_path: Path, name: str) -> None:
    content = made('<row r="1"><c r="A1" t="s"><v>1</v></c></row>')
    del content[name]
    refusal, text = refusal_of(lambda: read_file(pack(tmp_path / "a.xlsx", content)))
    assert refusal is Refusal.DAMAGED
    assert "is missing" in text


@pytest.mark.parametrize("name", [BOOK, LINKS, STRINGS, SHEET])
@pytest.mark.parametrize(
    "spoilt", [b"", b"<a", b"<a></b>", b'<?xml version="1.0" encoding="x"?><a/>']
)
def test_garbled_parts(tmp_path: Path, name: str, spoilt: bytes) -> None:
    content = made(inline(1, "a")) | {name: spoilt}
    assert refusal_of(lambda: read_file(pack(tmp_path / "a.xlsx", content)))[0] is Refusal.DAMAGED


def test_garbled_styles_matter_only_to_what_may_be_a_date(tmp_path: Path) -> None:
    content = made('<row r="1"><c r="A1" s="1"><v>46113</v></c></row>') | {STYLES: b"<junk"}
    refusal, text = refusal_of(lambda: read_file(pack(tmp_path / "a.xlsx", content)))
    assert (refusal, "A1" in text) == (Refusal.DAMAGED, True)


@pytest.mark.parametrize("name", [BOOK, LINKS, STRINGS, SHEET, STYLES])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types(tmp_path: Path, name: str, encoding: str) -> None:
    """Tests that no entity is ever looked at, whatever the part and its encoding."""
    content = made(inline(1, "a"))
    plain = content[name].decode()
    content[name] = f'<!DOCTYPE a [<!ENTITY b "c">]>{plain}'.encode(encoding)
    assert refusal_of(lambda: read_file(pack(tmp_path / "a.xlsx", content)))[0] is Refusal.UNSAFE


def test_a_million_empty_rows_are_nothing(tmp_path: Path) -> None:
    empty = "".join(f'<row r="{n}" ht="15"><c r="A{n}" s="1"/></row>' for n in range(2, 300_000))
    path = pack(tmp_path / "a.xlsx", made(inline(1, "a") + empty + inline(300_000, "b")))
    assert rows_of(path) == ((1, ("a",)), (300_000, ("b",)))


@pytest.mark.parametrize(
    "data",
    [
        "<row><c/></row><row/>",
        '<row r="1"><c/></row>',
        '<!-- <c r="A1"/> -->',
        '<c r="A1" s="">"/>',
    ],
)
def test_only_what_is_surely_empty_is_taken_out(data: str) -> None:
    assert without_empty(data.encode()) == data.encode()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("".join(inline(n, "a") for n in range(1, Budget.rows + 2)), "rows"),
        ("".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(1, 30)), "cells"),
        ("<v>1</v>" * (Budget.cells + 1), "cells"),
        ("<a/>" * (Budget.tags + 1), "tags"),
        ("<a>" + "x" * 2_000_000 + "</a>", "too long a text"),
        ("<a><![CDATA[" + ("<" + "x" * 300_000) * 8 + "]]></a>", "too long a text"),
        (" " * (Budget.unpacked + 1), "unpacks"),
    ],
)
def test_limits(tmp_path: Path, data: str, why: str) -> None:
    path = pack(tmp_path / "a.xlsx", made(data))
    refusal, text = refusal_of(lambda: read_file(path))
    assert (refusal, why in text) == (Refusal.TOO_LARGE, True)


def test_a_part_that_was_packed_to_next_to_nothing(tmp_path: Path) -> None:
    """Tests blanks of a size that is allowed, which say nothing but to wait for them."""
    blanks = " " * 25_000_000
    refusal, text = refusal_of(lambda: read_file(pack(tmp_path / "a.xlsx", made(blanks))))
    assert (refusal, "more than 500 times its size" in text) == (Refusal.UNSAFE, True)


def test_a_large_part_of_equal_rows_is_read(tmp_path: Path) -> None:
    """Tests what packs best of all that a program writes: rows of a height alone, all the same."""
    rows = "<row spans='1:26' ht='15.75' customHeight='1'/>" * 440_000
    path = pack(tmp_path / "a.xlsx", made(inline(1, "a") + rows))
    with zipfile.ZipFile(path) as archive:
        part = archive.getinfo(SHEET)
    assert part.file_size > 20_000_000
    assert 300 < part.file_size / part.compress_size < 400
    assert rows_of(path) == ((1, ("a",)),)


def test_texts_that_are_shared_too_often(tmp_path: Path) -> None:
    content = made("".join(f'<row r="{n}"><c t="s"><v>0</v></c></row>' for n in range(1, 600)))
    content[STRINGS] = content[STRINGS].replace(b"zero", b"x" * 30_000)
    refusal, text = refusal_of(lambda: read_file(pack(tmp_path / "a.xlsx", content)))
    assert (refusal, "letters" in text) == (Refusal.TOO_LARGE, True)


MERGED = '<mergeCells><mergeCell ref="{}"/></mergeCells>'


@pytest.mark.parametrize(
    ("merged", "third"),
    [("A1:A3", ("a", 7)), ("A1:XFD1048576", (None, 7)), ("A1:A1048576", (None, 7))],
)
def test_merges(tmp_path: Path, merged: str, third: Any) -> None:
    """Tests that a merge fills blank cells alone, and the whole sheet's none."""
    data = inline(1, "a") + inline(2, "b") + '<row r="3"><c r="B3"><v>7</v></c></row>'
    path = pack(tmp_path / "a.xlsx", made(data, MERGED.format(merged)))
    assert rows_of(path) == ((1, ("a",)), (2, ("b",)), (3, third))


def _patched(content: Parts, name: str, field: int, value: int, size: str = "<I") -> bytes:
    """Return an archive with one field of a part's entry in the list changed."""
    data = bytearray(packed(content))
    at = data.index(b"PK\x01\x02")
    while data[at + 46 : at + 46 + len(name)] != name.encode():
        at = data.index(b"PK\x01\x02", at + 1)
    struct.pack_into(size, data, at + field, value)
    return bytes(data)


@pytest.mark.parametrize(
    ("field", "value", "size"),
    [(16, 7, "<I"), (20, 5, "<I"), (24, 9, "<I"), (10, 0, "<H"), (42, 9, "<I")],
    ids=["check sum", "packed size", "size", "packing", "place"],
)
def test_archives_that_lie(tmp_path: Path, field: int, value: int, size: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(_patched(made(inline(1, "a")), SHEET, field, value, size))
    assert refusal_of(lambda: read_file(path))[0] is Refusal.DAMAGED


@pytest.mark.parametrize("name", ["../a", "xl/../../a", "/a", "a\\b", SHEET, SHEET.upper()])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_of_parts(tmp_path: Path, name: str) -> None:
    path = pack(tmp_path / "a.xlsx", made(inline(1, "a")))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, b"<a/>")
    assert refusal_of(lambda: read_file(path))[0] is Refusal.UNSAFE


def test_many_parts(tmp_path: Path) -> None:
    content = made(inline(1, "a"))
    few = content | {f"xl/media/{n}": b"" for n in range(3_000)}
    assert rows_of(pack(tmp_path / "a.xlsx", few)) == ((1, ("a",)),)
    many = content | {f"xl/media/{n}": b"" for n in range(10_001)}
    assert refusal_of(lambda: read_file(pack(tmp_path / "a.xlsx", many)))[0] is Refusal.TOO_LARGE


def test_pictures_are_not_unpacked(tmp_path: Path) -> None:
    content = made(inline(1, "a")) | {"xl/media/1.bin": bytes(Budget.unpacked + 1)}
    assert rows_of(pack(tmp_path / "a.xlsx", content)) == ((1, ("a",)),)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_no_plain_file(tmp_path: Path) -> None:
    """Tests that a pipe or a device is refused before it is opened, and links in a ring too."""
    os.mkfifo(tmp_path / "pipe.xlsx")
    (tmp_path / "device.csv").symlink_to("/dev/zero")
    (tmp_path / "ring.xlsx").symlink_to(tmp_path / "ring.xlsx")
    for name in ("pipe.xlsx", "device.csv"):
        refusal, _ = refusal_of(lambda name=name: read_file(tmp_path / name))
        assert refusal is Refusal.NOT_A_FILE
    assert refusal_of(lambda: read_file(tmp_path / "ring.xlsx"))[0] is Refusal.FILE


def test_hidden_rows_and_columns(tmp_path: Path) -> None:
    content = made('<row r="4" hidden="1"><c r="B4"><v>1</v></c><c r="C4"><f>A1</f></c></row>')
    content[SHEET] = content[SHEET].replace(
        b"<sheetData>", b'<cols><col min="2" max="99999" hidden="true"/></cols><sheetData>'
    )
    notes = read_file(pack(tmp_path / "a.xlsx", content))[1][0].notes
    assert (notes.hidden_rows, notes.hidden_columns, notes.unstored) == ((4,), ("B",), ("C4",))


def test_an_empty_sheet(tmp_path: Path) -> None:
    content = made() | {SHEET: sheet_xml("")}
    assert rows_of(pack(tmp_path / "a.xlsx", content)) == ()


def _second(kind: str, target: str, mode: str = "") -> Parts:
    """Return a workbook with a second sheet ``Mere`` that leads somewhere."""
    content = made(inline(1, "a"))
    content["xl/worksheets/sheet2.xml"] = sheet_xml(inline(1, "b"))
    content["xl/charts/1.xml"] = b"<chartsheet/>"
    link = f'<Relationship Id="more" Type="x/{kind}" Target="{target}" {mode}/></Relationships>'
    content[LINKS] = content[LINKS].replace(b"</Relationships>", link.encode())
    sheet = b'<sheet name="Mere" sheetId="2" r:id="more"/></sheets>'
    content[BOOK] = content[BOOK].replace(b"</sheets>", sheet)
    return content


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (_second("worksheet", "worksheets/sheet2.xml"), ["Ark", "Mere"]),
        (_second("worksheet", "/xl/worksheets/../Worksheets/sheet2.xml"), ["Ark", "Mere"]),
        (_second("chartsheet", "worksheets/sheet2.xml"), ["Ark", "Mere"]),
        (_second("chartsheet", "charts/1.xml"), ["Ark"]),
    ],
)
def test_sheets(tmp_path: Path, content: Parts, names: list[str]) -> None:
    """Tests that a sheet with rows is read whatever the file calls its kind."""
    assert [one.name for one in read_file(pack(tmp_path / "a.xlsx", content))[1]] == names


@pytest.mark.parametrize(
    "content",
    [
        _second("worksheet", "worksheets/sheet1.xml"),
        _second("worksheet", "worksheets/sheet3.xml"),
        _second("worksheet", "worksheets/sheet2.xml", 'TargetMode="External"'),
        _second("worksheet", "charts/1.xml"),
    ],
)
def test_sheets_that_are_not_there(tmp_path: Path, content: Parts) -> None:
    refusal, _ = refusal_of(lambda: read_file(pack(tmp_path / "a.xlsx", content)))
    assert refusal is Refusal.DAMAGED
