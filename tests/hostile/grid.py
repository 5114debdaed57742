"""Family grid: rows and cells out of place, lying dimensions, stray cells, merges."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from .case import Case, Expect, one_file
from .grid_sizes import size_cases
from .packages import HOST_SHEET, INTERN_SHEET, Edit, Parts, simple, swap, workbook
from .people import Rows, host_rows, intern_rows, markers
from .zips import pack

FAMILY = "grid"
ALL, REFUSE, EITHER = Expect.ALL, Expect.REFUSE, Expect.EITHER
_ROW = re.compile(rb"<row [^>]*>.*?</row>", re.DOTALL)
_CELL = re.compile(rb"<c [^>]*?(?:/>|>.*?</c>)", re.DOTALL)
Change = Callable[[bytes], bytes]


def _swapped(old: str, new: str, count: int = 1, part: str = INTERN_SHEET) -> Edit:
    return lambda parts: swap(parts, part, old, new, count)


def _after_rows(xml: str) -> Edit:
    return _swapped("</sheetData>", f"</sheetData>{xml}")


def _more_rows(xml: str, part: str = INTERN_SHEET) -> Edit:
    return _swapped("</sheetData>", f"{xml}</sheetData>", part=part)


def _each_sheet(change: Change) -> Edit:
    def edit(parts: Parts) -> None:
        for name in (HOST_SHEET, INTERN_SHEET):
            before = parts[name]
            parts[name] = change(before)
            if parts[name] == before:
                raise AssertionError(f"nothing changed in {name}")

    return edit


def _rows(change: Callable[[list[bytes]], list[bytes]]) -> Edit:
    def whole(sheet: bytes) -> bytes:
        rows = _ROW.findall(sheet)
        start, end = sheet.index(rows[0]), sheet.index(b"</sheetData>")
        return sheet[:start] + b"".join(change(rows)) + sheet[end:]

    return _each_sheet(whole)


def _cells_reversed(sheet: bytes) -> bytes:
    def turn(row: re.Match[bytes]) -> bytes:
        cells = _CELL.findall(row[0])
        head = row[0][: row[0].index(b"<c ")]
        return head + b"".join(reversed(cells)) + b"</row>"

    return _ROW.sub(turn, sheet)


def _renumbered(step: int, plus: int) -> Edit:
    """Move every row to another number, cells included."""

    def number(found: re.Match[bytes]) -> bytes:
        return found[1] + str(int(found[2]) * step + plus).encode() + b'"'

    def change(sheet: bytes) -> bytes:
        sheet = re.sub(rb'(<row r=")(\d+)"', number, sheet)
        return re.sub(rb'(<c r="[A-Z]+)(\d+)"', number, sheet)

    return _each_sheet(change)


def _order() -> Iterator[Case]:
    why = "Each cell says where it belongs, so its order in the file does not matter."
    people = {"match": True, "markers": markers()}
    reverse = _rows(lambda rows: rows[::-1])
    yield simple(FAMILY, "rows-reversed", ALL, why, reverse, **people)
    mixed = _rows(lambda rows: rows[::2] + rows[1::2])
    yield simple(FAMILY, "rows-mixed", ALL, why, mixed, **people)
    cells = _each_sheet(_cells_reversed)
    yield simple(FAMILY, "cells-reversed", ALL, why, cells, **people)
    why = "A row or cell without a number follows the one before: Excel opens it."
    no_row = _each_sheet(lambda s: re.sub(rb'<row r="\d+">', b"<row>", s))
    yield simple(FAMILY, "rows-unnumbered", ALL, why, no_row, **people)
    no_cell = _each_sheet(lambda s: re.sub(rb'<c r="[A-Z]+\d+"', b"<c", s))
    yield simple(FAMILY, "cells-unnumbered", ALL, why, no_cell, **people)
    neither = _each_sheet(lambda s: re.sub(rb' r="[A-Z]*\d+"', b"", s))
    yield simple(FAMILY, "no-numbers", ALL, why, neither, **people)
    why = "Blank rows between people are skipped and nobody after them is lost."
    yield simple(FAMILY, "rows-apart", ALL, why, _renumbered(40, -39), **people)
    yield simple(FAMILY, "rows-far-apart", ALL, why, _renumbered(60_000, -59_999))
    why = "The headers stand far down; whether that is allowed is not said: all or none."
    yield simple(FAMILY, "rows-far-down", EITHER, why, _renumbered(1, 1_000_000))
    why = "One row number, two people: Excel repairs it, a reader must not drop one of them."
    yield simple(FAMILY, "row-number-twice", EITHER, why, _swapped('<row r="4"', '<row r="3"'))
    both = _each_sheet(lambda s: s.replace(b'<row r="4"', b'<row r="3"').replace(b'4"', b'3"'))
    yield simple(FAMILY, "row-and-cells-twice", EITHER, why, both)
    same = _each_sheet(lambda s: s.replace(b'r="B4"', b'r="A4"'))
    yield simple(FAMILY, "cell-twice", EITHER, why, same, clean=False)
    why = "A row stands twice, word for word: twice signed up is a warning, not a loss."
    double = _rows(lambda rows: [*rows, rows[-1]])
    yield simple(FAMILY, "row-repeated", EITHER, why, double, clean=False)


def _dimensions() -> Iterator[Case]:
    why = "The dimension is a hint and may lie: Excel reads the cells."
    for name, new in (
        ("small", "A1:B2"),
        ("one-cell", "A1"),
        ("whole", "A1:XFD1048576"),
        ("elsewhere", "Q400:Z900"),
        ("columns", "A1:C16"),
        ("rows", "A1:P9"),
    ):
        edit = _each_sheet(lambda s, new=new: _dimension(s, new))  # type: ignore[misc]
        yield simple(FAMILY, f"dimension-{name}", ALL, why, edit, match=name == "small")
    gone = _each_sheet(lambda s: re.sub(rb"<dimension [^>]*>", b"", s))
    yield simple(FAMILY, "dimension-none", ALL, why, gone)
    why = "A dimension that is no reference: all or none."
    for name, new in (
        ("word", "alle"),
        ("empty", ""),
        ("swapped", "P16:A1"),
        ("beyond", "A1:ZZZZ9"),
    ):
        edit = _each_sheet(lambda s, new=new: _dimension(s, new))  # type: ignore[misc]
        yield simple(FAMILY, f"dimension-{name}", EITHER, why, edit)


def _dimension(sheet: bytes, new: str) -> bytes:
    return re.sub(rb'<dimension ref="[^"]*"', f'<dimension ref="{new}"'.encode(), sheet)


def _stray(ref: str, inside: str = "") -> str:
    row = re.sub("[A-Z]", "", ref)
    return f'<row r="{row}"><c r="{ref}"{inside}</row>'


def _strays() -> Iterator[Case]:
    why = "A stray blank in a far cell, left by add-ins, is no person and costs no memory."
    space = ' t="inlineStr"><is><t xml:space="preserve"> </t></is></c>'
    people: dict[str, Any] = {"match": True, "markers": markers()}
    last = "XFD1048576"
    yield simple(FAMILY, "space-last-cell", ALL, why, _more_rows(_stray(last, space)), **people)
    hosts = _more_rows(_stray(last, space), HOST_SHEET)
    yield simple(FAMILY, "space-last-cell-hosts", ALL, why, hosts, **people)
    yield simple(FAMILY, "style-last-cell", ALL, why, _more_rows(_stray(last, ' s="1"/>')))
    empty = ' t="inlineStr"><is><t></t></is></c>'
    yield simple(FAMILY, "empty-text-last-cell", ALL, why, _more_rows(_stray(last, empty)))
    hard = space.replace("> <", ">\u00a0<")
    yield simple(FAMILY, "hard-space-last-cell", ALL, why, _more_rows(_stray(last, hard)))
    yield simple(FAMILY, "space-last-row", ALL, why, _more_rows(_stray("A1048576", space)))
    wide = f'<c r="XFD2"{space}</row><row r="3"'
    yield simple(FAMILY, "space-last-column", ALL, why, _swapped('</row><row r="3"', wide))
    head = f'<c r="XFD1"{space}</row><row r="2"'
    yield simple(FAMILY, "space-last-header", ALL, why, _swapped('</row><row r="2"', head))
    odd = "".join(_stray(f"XFD{row}", space) for row in range(100_000, 1_000_001, 100_000))
    yield simple(FAMILY, "spaces-scattered", ALL, why, _more_rows(odd))
    word = ' t="inlineStr"><is><t>x</t></is></c>'
    why = "A word in the last cell is a row of its own: found fault with, or refused."
    far = _more_rows(_stray(last, word))
    yield simple(FAMILY, "word-last-cell", EITHER, why, far, clean=False)
    why = "A place that no sheet has: all or none."
    for ref in ("XFE9", "A1048577", "AAAA20", "A0", "a20", "$A$20", "ZZZZZZZZ20", "A99999999999"):
        name = ref.replace("$", "d").lower()
        row = f'<row r="20"><c r="{ref}"{space}</row>'
        yield simple(FAMILY, f"place-{name}", EITHER, why, _more_rows(row))
    for ref in ("20", "A", "Æ20", "R20C1", "", "A-1", "1A"):
        name = {"": "empty", "Æ20": "danish", "A-1": "minus"}.get(ref, ref.lower())
        row = f'<row r="20"><c r="{ref}"{space}</row>'
        yield simple(FAMILY, f"reference-{name}", EITHER, why, _more_rows(row))
    for number in ("0", "-1", "1048577", "4294967297", "99999999999999999999", "x", "", "1.5"):
        name = number or "empty"
        row = f'<row r="{number}"><c{space}</row>'
        yield simple(FAMILY, f"row-number-{name}", EITHER, why, _more_rows(row))


def _merges() -> Iterator[Case]:
    why = "Merged blank cells, widths, hiding and outlines change nothing about the people."
    sound = (
        ("merge-blank", _after_rows('<mergeCells><mergeCell ref="A50:XFD1048576"/></mergeCells>')),
        (
            "columns-all",
            _swapped("<sheetData>", '<cols><col min="1" max="16384"/></cols><sheetData>'),
        ),
        ("columns-hidden", _swapped("<sheetData>", _HIDDEN + "<sheetData>")),
        ("rows-hidden", _swapped('<row r="', '<row hidden="1" r="', -1)),
        ("rows-filtered", _swapped('<row r="5"', '<row r="5" hidden="1"')),
        ("rows-grouped", _swapped('<row r="', '<row outlineLevel="7" collapsed="1" r="', -1)),
        ("spans-lie", _swapped('<row r="', '<row spans="900:901" r="', -1)),
        ("spans-junk", _swapped('<row r="', '<row spans="a:b" r="', -1)),
    )
    for name, edit in sound:
        more = {"match": True, "markers": markers()} if "hidden" in name else {}
        yield simple(FAMILY, name, ALL, why, edit, **more)
    why = "Merged over people, Excel shows one cell only: all that the file holds, or none."
    many = "".join(f'<mergeCell ref="AA{n}:AC{n}"/>' for n in range(1, 20_001))
    for name, refs in (
        ("whole", '<mergeCell ref="A1:XFD1048576"/>'),
        ("people", '<mergeCell ref="A2:P16"/>'),
        ("overlap", '<mergeCell ref="A1:C3"/><mergeCell ref="B2:D4"/>'),
        ("many", many),
        ("junk", '<mergeCell ref="hele arket"/>'),
        ("empty", "<mergeCell/>"),
    ):
        edit = _after_rows(f"<mergeCells>{refs}</mergeCells>")
        yield simple(FAMILY, f"merge-{name}", EITHER, why, edit)
    twice = _after_rows("<sheetData/>")
    yield simple(FAMILY, "sheet-data-twice", EITHER, "A second, empty list of rows.", twice)
    split = _swapped('<row r="9"', '</sheetData><sheetData><row r="9"')
    yield simple(FAMILY, "sheet-data-split", EITHER, "The rows in two lists: all or none.", split)


_HIDDEN = '<cols><col min="1" max="16" hidden="1"/></cols>'


def _blank_column(rows: Rows) -> Rows:
    return [[*row[:3], None, *row[3:]] for row in rows]


def _laid_out() -> Iterator[Case]:
    why = "A blank column or rows of blanks hold nobody and hide nobody."

    def columns() -> bytes:
        sheets = {"Værter": host_rows(), "Praktikanter": intern_rows()}
        return pack(workbook({name: _blank_column(rows) for name, rows in sheets.items()}))

    def blanks() -> bytes:
        interns = intern_rows()
        interns[5:5] = [[" "] * 16, ["\u00a0"] * 16, [""] * 16, [None] * 16]
        return pack(workbook({"Værter": host_rows(), "Praktikanter": interns}))

    yield Case(FAMILY, "blank-column", ALL, why, one_file("t.xlsx", columns))
    yield Case(FAMILY, "rows-of-blanks", ALL, why, one_file("t.xlsx", blanks))


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    for group in (_order(), _dimensions(), _strays(), _merges(), _laid_out(), size_cases()):
        yield from group
