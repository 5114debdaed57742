"""Workbooks built by hand, part by part, so that every part can be spoilt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from .case import Case, Expect, one_file
from .people import Date, Raw, Rows, Value, host_rows, intern_rows
from .zips import pack

Parts = dict[str, bytes]
Edit = Callable[[Parts], None]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOC_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES_NS = "http://schemas.openxmlformats.org/package/2006/content-types"
SML = "application/vnd.openxmlformats-officedocument.spreadsheetml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

TYPES = "[Content_Types].xml"
ROOT_RELS = "_rels/.rels"
BOOK = "xl/workbook.xml"
BOOK_RELS = "xl/_rels/workbook.xml.rels"
HOST_SHEET = "xl/worksheets/sheet1.xml"
INTERN_SHEET = "xl/worksheets/sheet2.xml"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"
CORE = "docProps/core.xml"
APP = "docProps/app.xml"


def letters(column: int) -> str:
    """Give the letters of a column counted from 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


class Strings:
    """The shared strings, in the order of their first use."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {}

    def number(self, text: str) -> int:
        """Give the index of a string, adding it if it is new."""
        return self.index.setdefault(text, len(self.index))

    def part(self) -> bytes:
        """Give the part."""
        items = "".join(f"<si>{text_element(text)}</si>" for text in self.index)
        count = len(self.index)
        head = f'<sst xmlns="{MAIN}" count="{count}" uniqueCount="{count}">'
        return (XML + head + items + "</sst>").encode("utf-8", "surrogatepass")


def text_element(text: str) -> str:
    """Give ``<t>`` with the text, white space kept."""
    return f'<t xml:space="preserve">{escape(text)}</t>'


def cell(value: Value, ref: str, strings: Strings) -> str:
    """Give the XML of one cell; nothing for a blank one."""
    if value is None:
        return ""
    if isinstance(value, Raw):
        return value.replace("{r}", ref)
    if isinstance(value, Date):
        return f'<c r="{ref}" s="1"><v>{float(value)!r}</v></c>'
    if isinstance(value, str):
        return f'<c r="{ref}" t="s"><v>{strings.number(value)}</v></c>'
    return f'<c r="{ref}"><v>{value}</v></c>'


def sheet(rows: Rows, strings: Strings) -> bytes:
    """Give the part of one sheet."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = (cell(v, f"{letters(c)}{number}", strings) for c, v in enumerate(row))
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    corner = f"{letters(max(map(len, rows)) - 1)}{len(rows)}"
    return (
        f'{XML}<worksheet xmlns="{MAIN}" xmlns:r="{DOC_RELS}"><dimension ref="A1:{corner}"/>'
        f'<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
        f"<sheetData>{''.join(lines)}</sheetData></worksheet>"
    ).encode("utf-8", "surrogatepass")


def _types(sheets: int) -> str:
    lines = [
        f'<Types xmlns="{TYPES_NS}">',
        (
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        ),
        '<Default Extension="xml" ContentType="application/xml"/>',
        f'<Override PartName="/{BOOK}" ContentType="{SML}.sheet.main+xml"/>',
        f'<Override PartName="/{STRINGS}" ContentType="{SML}.sharedStrings+xml"/>',
        f'<Override PartName="/{STYLES}" ContentType="{SML}.styles+xml"/>',
        (
            f'<Override PartName="/{CORE}" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        ),
        (
            f'<Override PartName="/{APP}" ContentType='
            '"application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
        ),
    ]
    for n in range(1, sheets + 1):
        name = f"/xl/worksheets/sheet{n}.xml"
        lines.append(f'<Override PartName="{name}" ContentType="{SML}.worksheet+xml"/>')
    return "".join([XML, *lines, "</Types>"])


def relations(*triples: tuple[str, str, str]) -> str:
    """Give a relations part of (id, type, target)."""
    lines = "".join(
        f'<Relationship Id="{i}" Type="{t}" Target={quoteattr(target)}/>'
        for i, t, target in triples
    )
    return f'{XML}<Relationships xmlns="{PKG_RELS}">{lines}</Relationships>'


_STYLES = (
    f'{XML}<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/>'
    '</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>'
    '<patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/>'
    '<top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" '
    'fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" '
    'fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="22" fontId="0" fillId="0" '
    'borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'
)
_CORE = (
    f"{XML}<cp:coreProperties "
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Formular</dc:creator>'
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-01T08:00:00Z</dcterms:created>'
    "</cp:coreProperties>"
)
_APP = (
    f"{XML}<Properties xmlns="
    '"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Excel</Application></Properties>"
)


def workbook(sheets: dict[str, Rows]) -> Parts:
    """Give the parts of a workbook of named sheets."""
    strings = Strings()
    bodies = [sheet(rows, strings) for rows in sheets.values()]
    tabs = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>'
        for n, name in enumerate(sheets, 1)
    )
    count = len(sheets)
    links = [(f"rId{n}", f"{DOC_RELS}/worksheet", f"worksheets/sheet{n}.xml") for n in _to(count)]
    links.append((f"rId{count + 1}", f"{DOC_RELS}/styles", "styles.xml"))
    links.append((f"rId{count + 2}", f"{DOC_RELS}/sharedStrings", "sharedStrings.xml"))
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    root = [("rId1", f"{DOC_RELS}/officeDocument", BOOK), ("rId2", core, CORE)]
    root.append(("rId3", f"{DOC_RELS}/extended-properties", APP))
    book = (
        f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{DOC_RELS}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{tabs}</sheets></workbook>"
    )
    parts = {
        TYPES: _types(count).encode(),
        ROOT_RELS: relations(*root).encode(),
        BOOK: book.encode(),
        BOOK_RELS: relations(*links).encode(),
    }
    for n, body in enumerate(bodies, 1):
        parts[f"xl/worksheets/sheet{n}.xml"] = body
    parts[STRINGS] = strings.part()
    parts |= {STYLES: _STYLES.encode(), CORE: _CORE.encode(), APP: _APP.encode()}
    return parts


def _to(count: int) -> range:
    return range(1, count + 1)


def base() -> Parts:
    """Give the parts of the undamaged sign-up."""
    return workbook({"Værter": host_rows(), "Praktikanter": intern_rows()})


def swap(parts: Parts, name: str, old: str, new: str, count: int = 1) -> None:
    """Replace text in a part, and make sure that there was something to replace."""
    before, after = old.encode(), new.encode("utf-8", "surrogatepass")
    if before not in parts[name]:
        raise AssertionError(f"{name} does not hold {old!r}")
    parts[name] = parts[name].replace(before, after, count)


def edited(edit: Edit, start: Callable[[], Parts] = base) -> Callable[[], bytes]:
    """Make a function that gives the workbook after an edit of its parts."""

    def data() -> bytes:
        parts = start()
        edit(parts)
        return pack(parts)

    return data


def simple(family: str, name: str, expect: Expect, why: str, edit: Edit, **more: Any) -> Case:
    """Give a case of one workbook whose parts are edited; ``more`` are fields of the case."""
    return Case(family, name, expect, why, one_file("tilmelding.xlsx", edited(edit)), **more)
