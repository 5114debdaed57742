"""Family grid: sheets of a million rows, and of a thousand columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .case import HOSTS, INTERNS, Case, Expect, one_file
from .packages import INTERN_SHEET, base, workbook
from .people import Rows, add_column, host_rows, intern_rows, markers
from .zips import Entry, archive, entries, pack

FAMILY = "grid"
_MILLION = 1_048_576


def _with_rows(first: int, last: int, template: bytes) -> Callable[[], bytes]:
    """Put rows after the interns; the template names the row number as ``%d``."""

    def data() -> bytes:
        items = entries(base())
        number = template.count(b"%d")
        for entry in items:
            if entry.name == INTERN_SHEET.encode():
                rows = b"".join(template % ((row,) * number) for row in range(first, last + 1))
                entry.data = entry.data.replace(b"</sheetData>", rows + b"</sheetData>")
        return archive(items)

    return data


_SPACE = b' t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>'


def _columns(count: int, header: str) -> Callable[[], bytes]:
    def data() -> bytes:
        interns: Rows = intern_rows()
        for n in range(count):
            add_column(interns, header.format(n), [f"svar {n}"])
        return pack(workbook({"Værter": host_rows(), "Praktikanter": interns}))

    return data


def _crowd(count: int) -> Callable[[], bytes]:
    def data() -> bytes:
        return pack(workbook({"Værter": host_rows(), "Praktikanter": intern_rows(count)}))

    return data


def _headers_only() -> bytes:
    people = {"Værter": host_rows()[:1], "Praktikanter": intern_rows()[:1]}
    return pack(workbook(people))


def _no_sheet_data() -> bytes:
    items: list[Entry] = entries(base())
    for entry in items:
        if entry.name == INTERN_SHEET.encode():
            head, _, tail = entry.data.partition(b"<sheetData>")
            entry.data = head + tail.partition(b"</sheetData>")[2]
    return archive(items)


def _case(name: str, expect: Expect, why: str, data: Callable[[], bytes], **more: bool) -> Case:
    return Case(FAMILY, name, expect, why, one_file("t.xlsx", data), **more)  # type: ignore[arg-type]


def size_cases() -> Iterator[Case]:
    """Give the cases of many rows and columns."""
    every, either = Expect.ALL, Expect.EITHER
    why = "A template's formatted rows below the people are blank; Excel opens it at once."
    styled = b'<row r="%d" s="1" customFormat="1"/>'
    cells = b'<row r="%d"><c r="A%d" s="1"/><c r="P%d" s="1"/></row>'
    yield _case("1000-styled-rows", every, why, _with_rows(17, 1016, cells))
    yield _case("50000-styled-rows", every, why, _with_rows(17, 50_016, cells), heavy=True)
    why = "A million rows of nothing: all the people or a refusal, soon and in little memory."
    yield _case("million-empty-rows", either, why, _with_rows(17, _MILLION, styled), heavy=True)
    yield _case("million-styled-cells", either, why, _with_rows(17, _MILLION, cells), heavy=True)
    spaces = b'<row r="%d"><c r="A%d"' + _SPACE
    yield _case("million-spaces", either, why, _with_rows(17, _MILLION, spaces), heavy=True)
    far = b'<row r="%d"><c r="XFD%d"' + _SPACE
    yield _case("10000-far-spaces", either, why, _with_rows(17, 10_016, far), heavy=True)
    unnumbered = b"<row/>"
    yield _case("rows-beyond-sheet", either, why, _with_rows(17, 1_300_000, unnumbered), heavy=True)
    why = "Unknown columns are kept; a form with many questions is a sound one."
    yield _case("300-columns", every, why, _columns(300, "Spørgsmål {0}"))
    why = "As many columns as a sheet can have: all or none."
    yield _case("16000-columns", either, why, _columns(16_000, "Spørgsmål {0}"), heavy=True)
    why = "Unknown columns of one name: nobody is lost by it."
    yield _case("columns-same-name", either, why, _columns(5, "Bemærkning"))
    why = "A crowd of interns is counted to the last one, or refused."
    make = one_file("t.xlsx", _crowd(20_000))
    yield Case(FAMILY, "20000-interns", either, why, make, HOSTS, 20_000, clean=False, heavy=True)
    make = one_file("t.xlsx", _crowd(500))
    why = "Five hundred interns are many, and no reason to refuse."
    yield Case(FAMILY, "500-interns", every, why, make, HOSTS, 500, clean=False)
    why = "Headers without people: a form that nobody has answered yet."
    make = one_file("t.xlsx", _headers_only)
    yield Case(FAMILY, "headers-only", every, why, make, 0, 0, clean=False)
    why = "The interns' sheet has no list of rows at all: Excel calls it corrupt."
    make = one_file("t.xlsx", _no_sheet_data)
    yield Case(FAMILY, "no-sheet-data", either, why, make, HOSTS, 0, clean=False)
    why = "One row of people more than usual, all found again in the match workbook."
    make = one_file("t.xlsx", _crowd(INTERNS + 1))
    more = markers(HOSTS, INTERNS + 1)
    yield Case(FAMILY, "one-more", every, why, make, HOSTS, INTERNS + 1, match=True, markers=more)
