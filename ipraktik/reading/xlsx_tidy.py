"""A small, sound .xlsx with the checked cells of another, for openpyxl to say what they mean.

openpyxl is made for files as Excel writes them: it leaves out rows that do not stand in order,
takes a wrong index for another text, and stops at a fault in a part without data. So it never sees
the file that was sent, only these cells: row after row, nothing beside them, every text in place.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from ipraktik.reading.raw_sheets import column_letter
from ipraktik.reading.xlsx_package import BUILT_IN, Book
from ipraktik.reading.xlsx_values import StoredCell

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_ROW_BREAKS = {"\r": "&#13;"}
"""XML would make them another kind of line break."""

_FIRST_OWN_FORMAT = 200

Rows = Sequence[Sequence[StoredCell | None]]


def tidy_workbook(book: Book, sheets: Sequence[Rows]) -> bytes:
    """Return a workbook with these rows from the top of each sheet, with no gaps between them.

    Parameters
    ----------
    book : Book
    sheets : sequence of Rows
        In the workbook's order.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, text in _parts(book, sheets):
            archive.writestr(zipfile.ZipInfo(name), text)
    return made.getvalue()


def _parts(book: Book, sheets: Sequence[Rows]) -> Iterator[tuple[str, str]]:
    numbers = range(1, len(sheets) + 1)
    yield "[Content_Types].xml", _content_types(numbers)
    yield "_rels/.rels", _links([("officeDocument", "xl/workbook.xml")])
    targets = [("worksheet", f"worksheets/sheet{number}.xml") for number in numbers]
    yield "xl/_rels/workbook.xml.rels", _links([*targets, ("styles", "styles.xml")])
    tabs = (f'<sheet name="{n}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
    yield (
        "xl/workbook.xml",
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><workbookPr date1904="'
        f'{int(book.since_1904)}"/><sheets>{"".join(tabs)}</sheets></workbook>',
    )
    yield "xl/styles.xml", _styles(book.formats or ())
    for number, rows in zip(numbers, sheets, strict=True):
        lines = (_row(at, cells) for at, cells in enumerate(rows, start=1))
        data = f"<sheetData>{''.join(lines)}</sheetData>"
        yield f"xl/worksheets/sheet{number}.xml", f'<worksheet xmlns="{_MAIN}">{data}</worksheet>'


def _content_types(numbers: Iterable[int]) -> str:
    kinds = {"workbook.xml": "sheet.main", "styles.xml": "styles"}
    kinds |= {f"worksheets/sheet{number}.xml": "worksheet" for number in numbers}
    overrides = (
        f'<Override PartName="/xl/{name}" ContentType="{_SHEET_TYPE}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    default = f'<Default Extension="rels" ContentType="{rels}"/>'
    return f'<Types xmlns="{_TYPES}">{default}{"".join(overrides)}</Types>'


def _links(targets: Iterable[tuple[str, str]]) -> str:
    links = (
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_LINKS}">{"".join(links)}</Relationships>'


def _styles(formats: Sequence[str]) -> str:
    """Return styles that have nothing but their number formats, the plain one first."""
    own, used = [], []
    for number, code in enumerate(formats, start=_FIRST_OWN_FORMAT):
        built_in = code.removeprefix(BUILT_IN) if code.startswith(BUILT_IN) else ""
        if not built_in:
            own.append(f'<numFmt numFmtId="{number}" formatCode={quoteattr(code)}/>')
        used.append(f'<xf numFmtId="{built_in if built_in.isdecimal() else number}"/>')
    formats_told = f"<numFmts>{''.join(own)}</numFmts>" if own else ""
    fonts = "<fonts><font/></fonts><fills><fill><patternFill/></fill></fills>"
    plain = f"{fonts}<borders><border/></borders>"
    cells = f"<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/>{''.join(used)}</cellXfs>"
    usual = '<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    return f'<styleSheet xmlns="{_MAIN}">{formats_told}{plain}{cells}{usual}</styleSheet>'


def _row(number: int, cells: Sequence[StoredCell | None]) -> str:
    told = (_cell(f"{column_letter(at)}{number}", cell) for at, cell in enumerate(cells) if cell)
    return f'<row r="{number}">{"".join(told)}</row>'


def _cell(place: str, cell: StoredCell) -> str:
    text = escape(cell.text, _ROW_BREAKS)
    return f'<c r="{place}" s="{cell.style}" t="{cell.kind}"><v>{text}</v></c>'
