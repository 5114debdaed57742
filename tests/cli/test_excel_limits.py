"""Tests that all workbooks keep within what Excel says it can hold; Excel itself was not at hand.

The limits are Microsoft's own, from its support pages:

- *Excel specifications and limits*: 1,048,576 rows, 16,384 columns, widths of 255 characters,
  heights of 409 points, 32,767 characters and 253 line feeds in a cell, 255 characters in a header
  or footer, 65,490 cell formats, 512 fonts, 200 number formats, 65,530 hyperlinks.
- *Rename an Excel table*: begins with a letter, ``_`` or ``\\``; letters, numbers, full stops and
  underscores; not C, c, R or r alone; not a cell's address; at most 255 characters; unique.
- *Rename a worksheet*: not blank, at most 31 characters, none of ``/ \\ ? * : [ ]``, no apostrophe
  at the ends, not History.
- *Apply data validation to cells*: a typed list holds at most 255 characters; titles have 32, and
  messages 255 (the file format's own limits, ISO/IEC 29500 18.3.1.32).
- *Restrictions and limitations in OneDrive and SharePoint*, *Naming files, paths and namespaces*:
  reserved names, characters and ends; 260 characters in a path on Windows.
"""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from tests.conftest import SAMPLE_DATA, run_cli

ANSWERS = [SAMPLE_DATA / f"evaluering_{one}.xlsx" for one in ("vaerter", "praktikanter")]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LONG = "Æ" * 300
WEIRD = ("CON", f"\U0001f600{'😀' * 200}", "'=A1'", f"Navn {LONG}. . ", 'a/b:c*?"<>|', "Bo\tBo\nBo")
_ADDRESS = re.compile(r"([a-z]{1,3}\d+|[rc]|r\d*c\d*)", re.IGNORECASE)
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.lock|_vti_.*)", re.IGNORECASE)


def weird_signups(path: Path) -> Path:
    """Write sign-ups with names, workplaces and answers that fit nowhere."""
    book = openpyxl.load_workbook(SAMPLE_DATA / "lille.xlsx")
    for sheet in book:
        headers = [str(cell.value) for cell in sheet[1]]
        fill = {
            "Navn": WEIRD,
            "Arbejdsplads": WEIRD,
            "Kontaktperson": WEIRD,
            "Motivation": ("=1+1\n" * 300, "Lang " * 9000),
            "Det kan I opleve": ("x " * 20000, "-\n" * 400),
        }
        for header in fill.keys() & set(headers):
            for number, text in enumerate(fill[header], start=2):
                if sheet.cell(number, 1).value is not None:
                    cell = sheet.cell(number, headers.index(header) + 1)
                    cell.value, cell.data_type = text, "s"
    book.save(path)
    return path


@pytest.fixture(scope="module")
def written(sample_match: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a workbook of every kind, and exports of two matches."""
    folder = tmp_path_factory.mktemp("limits")
    sample, weird = SAMPLE_DATA / "tilmeldinger.xlsx", weird_signups(folder / "weird.xlsx")
    chosen = ("--set", "Slettes senest=31-12-2026", "--set", f"Kontakt navn={LONG}")
    runs: tuple[tuple[object, ...], ...] = (
        ("export", sample_match, "-o", folder / "ud"),
        ("match", weird, "-o", folder / "weird match.xlsx", *chosen, "--quick", "--skip-errors"),
        ("export", folder / "weird match.xlsx", "-o", folder / "weird ud"),
        ("init", sample, "-o", folder / "projekt.xlsx"),
        ("init", "-o", folder / "skema.xlsx"),
        ("init", "--evaluation", "-o", folder / "spørgeskema.xlsx"),
        ("init", "--hosts", "-o", folder / "kun værter.xlsx"),
        (
            *("evaluate", *ANSWERS, "-o", folder / "evaluering.xlsx"),
            *("--match", sample_match, "--next", folder / "projekt 2027.xlsx"),
        ),
        (
            *("evaluate", *ANSWERS, "-o", folder / "weird evaluering.xlsx"),
            *("--match", folder / "weird match.xlsx", "--next", folder / "weird projekt.xlsx"),
        ),
    )
    for arguments in runs:
        ran = run_cli(*arguments)
        assert ran.exit_code == 0, ran.err
    for signups, report in ((SAMPLE_DATA / "fejl.xlsx", "fejl"), (weird, "weird fejl")):
        run_cli("validate", signups, "--report", folder / f"{report}.xlsx")
    (folder / "match.xlsx").write_bytes(sample_match.read_bytes())
    weird.unlink()
    return folder


@pytest.fixture(scope="module")
def books(written: Path) -> dict[Path, Any]:
    """Return all the workbooks, opened."""
    return {path: openpyxl.load_workbook(path) for path in sorted(written.rglob("*.xlsx"))}


def sheets(books: dict[Path, Any]) -> Iterator[tuple[str, Any]]:
    for path, book in books.items():
        for sheet in book:
            yield f"{path.name}: {sheet.title}", sheet


def units(text: str) -> int:
    """Return a length as Excel counts it."""
    return len(text.encode("utf-16-le")) // 2


def test_there_is_one_of_every_kind(books: dict[Path, Any]) -> None:
    tops = {path.name for path in books if path.parent.name.startswith("limits")}
    assert {"projekt.xlsx", "skema.xlsx", "match.xlsx", "weird match.xlsx"} <= tops
    assert {"kun værter.xlsx", "fejl.xlsx", "weird fejl.xlsx"} <= tops
    kinds = {(path.parent.name, path.name) for path in books}
    for name in ("placeringer.xlsx", "workshop.xlsx", "brevfletning.xlsx"):
        assert {("ud", name), ("weird ud", name)} <= kinds
    assert {"værter", "praktikanter"} <= {folder for folder, _ in kinds}


def test_names_of_sheets_tables_and_ranges(books: dict[Path, Any]) -> None:
    for path, book in books.items():
        titles = [sheet.title for sheet in book]
        assert len({title.casefold() for title in titles}) == len(titles)
        for title in titles:
            assert 0 < units(title) <= 31
            assert not set(title) & set("/\\?*:[]")
            assert title == title.strip("'")
            assert title.casefold() != "history"
        assert not book.defined_names, path.name
        names = [name for sheet in book for name in sheet.tables]
        assert len({name.casefold() for name in names}) == len(names)
        for name in names:
            assert units(name) <= 255
            assert re.fullmatch(r"[^\W\d][\w.]*", name)
            assert not _ADDRESS.fullmatch(name)
        for sheet in book:
            assert {*sheet.defined_names} <= {"_xlnm.Print_Titles", "_xlnm.Print_Area"}


def test_headers_of_tables(books: dict[Path, Any]) -> None:
    for place, sheet in sheets(books):
        for table in sheet.tables.values():
            assert not sheet.merged_cells.ranges, place
            headers = [column.name for column in table.tableColumns]
            cells = [cell.value for cell in sheet[table.ref][0]]
            assert headers == cells, place
            assert len({header.casefold() for header in headers}) == len(headers), place
            assert all(0 < units(header) <= 255 for header in headers)
            assert not any(column.calculatedColumnFormula for column in table.tableColumns)


def test_choices_and_what_is_said_of_them(books: dict[Path, Any]) -> None:
    for place, sheet in sheets(books):
        for rule in sheet.data_validations.dataValidation:
            source = rule.formula1 or ""
            if rule.type == "list" and source.startswith('"'):
                assert units(source.strip('"')) <= 255, place
            for title in (rule.promptTitle, rule.errorTitle):
                assert units(title or "") <= 32
            for message in (rule.prompt, rule.error):
                assert units(message or "") <= 255


def test_cells_and_sizes(books: dict[Path, Any]) -> None:
    """Tests that texts fit, that nothing is worked out, and that rows and columns fit."""
    for place, sheet in sheets(books):
        assert sheet.max_row <= 1_048_576
        assert sheet.max_column <= 16_384
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (place, cell.coordinate)
                if isinstance(cell.value, str):
                    assert units(cell.value) <= 32_767
        for size in sheet.row_dimensions.values():
            assert (size.height or 0) <= 409, place
        for size in sheet.column_dimensions.values():
            assert size.width <= 255


def test_line_breaks_in_a_cell(books: dict[Path, Any]) -> None:
    for place, sheet in sheets(books):
        texts = (str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
        assert max((text.count("\n") for text in texts), default=0) <= 253, place


def test_numbers_of_formats_fonts_and_links(books: dict[Path, Any]) -> None:
    for path in books:
        with ZipFile(path) as pack:
            styles = ET.fromstring(pack.read("xl/styles.xml"))
            links = sum(pack.read(name).count(b"<hyperlink ") for name in pack.namelist())
        counts = {child.tag.removeprefix(MAIN): len(child) for child in styles}
        assert counts["cellXfs"] <= 65_490
        assert counts["fonts"] <= 512
        assert counts.get("numFmts", 0) <= 200
        assert links <= 65_530


def test_heads_and_feet(books: dict[Path, Any]) -> None:
    """Tests that each sheet that can be printed has its title on top and counts its pages."""
    for place, sheet in sheets(books):
        if sheet.sheet_state != "visible":
            continue
        head, foot = sheet.oddHeader.left.text, sheet.oddFooter.right.text
        assert head, place
        assert re.fullmatch(r"Side &\[?P\w*\]? af &\[?N\w*\]?", foot), (place, foot)
    for path in books:
        with ZipFile(path) as pack:
            for name in pack.namelist():
                if name.startswith("xl/worksheets/sheet"):
                    page = ET.fromstring(pack.read(name))
                    for tag in ("oddHeader", "oddFooter"):
                        for one in page.iter(f"{MAIN}{tag}"):
                            assert units(one.text or "") <= 255, (path.name, tag)


def test_file_names(written: Path) -> None:
    """Tests names for Windows, OneDrive and mail; 115 of 260 characters are left for the folder."""
    paths = [path for path in written.rglob("*") if path.is_file()]
    assert len({str(path).casefold() for path in paths}) == len(paths)
    for path in paths:
        name = path.name
        assert not set(name) & set('"*:<>?/\\|#%~')
        assert not any(unicodedata.category(char).startswith("C") for char in name)
        assert unicodedata.is_normalized("NFC", name)
        assert not _RESERVED.fullmatch(name.split(".")[0])
        assert name == name.strip(" .")
        assert path.stem == path.stem.strip(" .")
        assert len(name.encode("utf-8")) <= 255
        assert units(str(path.relative_to(written))) <= 145
