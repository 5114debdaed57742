"""Family package: junk in styles, properties, views and other parts without people."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, Expect
from .packages import (
    APP,
    BOOK,
    BOOK_RELS,
    CORE,
    DOC_RELS,
    INTERN_SHEET,
    STYLES,
    TYPES,
    XML,
    Edit,
    Parts,
    relations,
    simple,
    swap,
)

FAMILY = "package"
_INTERN_RELS = "xl/worksheets/_rels/sheet2.xml.rels"

# What stands before ``<sheetData>``, and what after it, in the interns' sheet.
_BEFORE = (
    (
        "view-pane",
        '<sheetViews><sheetView workbookViewId="99"><pane xSplit="-4" state="odd"/></sheetView>',
    ),
    ("view-zoom", '<sheetViews><sheetView zoomScale="0" view="noSuch" workbookViewId="0">'),
)
_AFTER = (
    ("filter-odd", '<autoFilter ref="Z99:A1:B"/>'),
    ("condition-odd", '<conditionalFormatting sqref="A1"><cfRule type="noSuch" priority="-1"/>'),
    ("validation-odd", '<dataValidations count="9"><dataValidation type="list" sqref="ÆØÅ"/>'),
    ("links-dangling", '<hyperlinks><hyperlink ref="B2" r:id="rId99"/>'),
    ("margins-odd", '<pageMargins left="a" right="-1" top="1E9" bottom="NaN"/>'),
    ("setup-odd", '<pageSetup paperSize="99999" orientation="sideways" r:id="rId98"/>'),
    ("header-odd", '<headerFooter><oddHeader>&amp;L&amp;"</oddHeader>'),
    ("drawing-missing", '<drawing r:id="rId97"/>'),
    ("breaks-odd", '<rowBreaks count="-1"><brk id="99999999" man="x"/>'),
    ("tables-odd", '<tableParts count="3"><tablePart r:id="rId96"/>'),
)
_STYLE = (
    ("colour", '<sz val="11"/>', '<color rgb="ingen"/><sz val="elleve"/>'),
    ("size", '<sz val="11"/>', '<sz val="-99999999999"/>'),
    ("font-family", '<name val="Calibri"/>', '<name val=""/><family val="99"/>'),
    ("count", 'cellXfs count="2"', 'cellXfs count="-2"'),
    ("format-unknown", 'numFmtId="22"', 'numFmtId="9999"'),
    ("pattern", 'patternType="none"', 'patternType="prikker"'),
    ("font-index", 'fontId="0"', 'fontId="4000"'),
    ("element", "</styleSheet>", "<noget><andet/></noget></styleSheet>"),
    (
        "format-code",
        "<fonts ",
        '<numFmts><numFmt numFmtId="164" formatCode="[[[;;;;"/></numFmts><fonts ',
    ),
)
_CORES = (
    ("date", "2026-03-01T08:00:00Z", "i går"),
    ("date-empty", "2026-03-01T08:00:00Z", ""),
    ("date-far", "2026-03-01T08:00:00Z", "99999-99-99T99:99:99Z"),
    ("unknown", "<dc:creator>Formular</dc:creator>", "<dc:noget><a/></dc:noget>"),
)


def _closed(opening: str) -> str:
    """Close what an opening tag leaves open."""
    if opening.endswith("/>") and opening.count("<") == 1:
        return opening
    name = opening[1:].split(" ")[0].split(">")[0]
    inner = "" if opening.endswith("/>") or "</" in opening else "</sheetView>"
    return f"{opening}{inner}</{name}>"


def _before(xml: str) -> Edit:
    old = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
    return lambda parts: swap(parts, INTERN_SHEET, old, _closed(xml))


def _after(xml: str) -> Edit:
    return lambda parts: swap(parts, INTERN_SHEET, "</worksheet>", f"{_closed(xml)}</worksheet>")


def _swapped(part: str, old: str, new: str) -> Edit:
    return lambda parts: swap(parts, part, old, new)


def _replaced(part: str, body: bytes) -> Edit:
    def edit(parts: Parts) -> None:
        if part not in parts:
            raise AssertionError(part)
        parts[part] = body

    return edit


def _attached(kind: str, target: str, body: bytes) -> Edit:
    """Tie a part to the interns' sheet."""

    def edit(parts: Parts) -> None:
        parts[f"xl/{target}"] = body
        link = ("rId1", f"{DOC_RELS}/{kind}", f"../{target}")
        parts[_INTERN_RELS] = relations(link).encode()

    return edit


def _book_part(kind: str, target: str, body: bytes) -> Edit:
    """Tie a part to the workbook."""

    def edit(parts: Parts) -> None:
        parts[f"xl/{target}"] = body
        link = f'<Relationship Id="rId50" Type="{DOC_RELS}/{kind}" Target="{target}"/>'
        swap(parts, BOOK_RELS, "</Relationships>", f"{link}</Relationships>")

    return edit


def _parts() -> Iterator[Case]:
    either = Expect.EITHER
    why = "A part without people is not even XML: Excel repairs it; all or none."
    for name, part in (("styles", STYLES), ("core", CORE), ("app", APP)):
        yield simple(FAMILY, f"broken-{name}", either, why, _replaced(part, b"<a><b></a>"))
        yield simple(FAMILY, f"empty-{name}", either, why, _replaced(part, b""))
    yield simple(FAMILY, "broken-types", either, why, _replaced(TYPES, b"<Types><a></Types>"))
    why = "What hangs on a sheet is junk: Excel repairs it; all or none."
    for kind, target in (
        ("comments", "comments1.xml"),
        ("drawing", "drawings/drawing1.xml"),
        ("vmlDrawing", "drawings/vml1.vml"),
        ("table", "tables/table1.xml"),
        ("pivotTable", "pivotTables/pivot1.xml"),
        ("printerSettings", "printerSettings/p1.bin"),
    ):
        edit = _attached(kind, target, b"\x00\xff<junk")
        yield simple(FAMILY, f"junk-{kind}", either, why, edit)
    for kind, target in (
        ("theme", "theme/theme1.xml"),
        ("calcChain", "calcChain.xml"),
        ("externalLink", "externalLinks/externalLink1.xml"),
        ("connections", "connections.xml"),
        ("vbaProject", "vbaProject.bin"),
        ("noSuchKind", "noget.dat"),
    ):
        edit = _book_part(kind, target, b"\x00\xff<junk")
        yield simple(FAMILY, f"junk-{kind}", either, why, edit)


def junk_cases() -> Iterator[Case]:
    """Give the cases of junk."""
    why = "Junk in a part or an element that holds nobody must not cost anybody."
    read = Expect.ALL
    for name, xml in _BEFORE:
        yield simple(FAMILY, name, read, why, _before(xml))
    for name, xml in _AFTER:
        yield simple(FAMILY, name, read, why, _after(xml))
    for name, old, new in _STYLE:
        # A date whose format is lost is a number: its finding is a warning at most.
        yield simple(FAMILY, f"styles-{name}", read, why, _swapped(STYLES, old, new))
    for name, old, new in _CORES:
        yield simple(FAMILY, f"core-{name}", read, why, _swapped(CORE, old, new))
    app = _swapped(APP, "Microsoft Excel", "&#x202E;<Pages>mange</Pages>")
    yield simple(FAMILY, "app-odd", read, why, app)
    names = (
        ("names-ref", "<definedName name='a'>#REF!</definedName>"),
        ("names-external", "<definedName name='b'>[9]Ark!$A$1</definedName>"),
        ("names-print", "<definedName name='_xlnm.Print_Area' localSheetId='77'>x</definedName>"),
        ("names-empty", "<definedName name=''/>"),
    )
    for name, xml in names:
        new = f"</sheets><definedNames>{xml}</definedNames>"
        yield simple(FAMILY, name, read, why, _swapped(BOOK, "</sheets>", new))
    theme = f'{XML}<theme xmlns="urn:andet"><a/></theme>'.encode()
    yield simple(FAMILY, "theme-odd", read, why, _book_part("theme", "theme/t.xml", theme))
    views = _swapped(BOOK, "<workbookView/>", '<workbookView activeTab="999" xWindow="x"/>')
    yield simple(FAMILY, "book-view-odd", read, why, views)
    locked = _swapped(BOOK, "<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>')
    yield simple(FAMILY, "book-locked", read, "A lock on the structure hides nothing.", locked)
    sheet = _after('<sheetProtection sheet="1" password="CC1A"/>')
    yield simple(FAMILY, "sheet-locked", read, "A locked sheet can still be read.", sheet)
    why = "A style number that does not exist: Excel repairs it; all or none."
    styled = _swapped(INTERN_SHEET, ' s="1"', ' s="99999"')
    yield simple(FAMILY, "style-number-large", Expect.EITHER, why, styled)
    styled = _swapped(INTERN_SHEET, ' s="1"', ' s="-1"')
    yield simple(FAMILY, "style-number-negative", Expect.EITHER, why, styled)
    yield from _parts()
