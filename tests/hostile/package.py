"""Family package: parts that are missing, misnamed, of another dialect, or junk."""

from __future__ import annotations

from collections.abc import Iterator

from .case import Case, Expect
from .package_junk import junk_cases
from .package_tabs import tab_cases
from .packages import (
    BOOK,
    BOOK_RELS,
    DOC_RELS,
    HOST_SHEET,
    INTERN_SHEET,
    MAIN,
    ROOT_RELS,
    SML,
    STRINGS,
    STYLES,
    TYPES,
    Edit,
    Parts,
    simple,
    swap,
)
from .people import markers

FAMILY = "package"
ALL, REFUSE, EITHER = Expect.ALL, Expect.REFUSE, Expect.EITHER


def _without(*names: str) -> Edit:
    def edit(parts: Parts) -> None:
        for name in names:
            del parts[name]

    return edit


def _swapped(name: str, old: str, new: str, count: int = 1) -> Edit:
    return lambda parts: swap(parts, name, old, new, count)


def moved(old: str, new: str, target: str) -> Edit:
    """Move a part that the workbook's relations name."""

    def edit(parts: Parts) -> None:
        parts[new] = parts.pop(old)
        swap(parts, TYPES, f"/{old}", f"/{new}")
        swap(parts, BOOK_RELS, f'"{old.removeprefix("xl/")}"', f'"{target}"')

    return edit


def _missing() -> Iterator[Case]:
    lost = "The part that holds the people, or the way to it, is missing."
    for name, part in (
        ("book", BOOK),
        ("book-relations", BOOK_RELS),
        ("hosts", HOST_SHEET),
        ("interns", INTERN_SHEET),
        ("strings", STRINGS),
    ):
        yield simple(FAMILY, f"no-{name}", REFUSE, lost, _without(part))
    why = "Excel calls it corrupt, yet all the people are there: all or none."
    yield simple(FAMILY, "no-types", EITHER, why, _without(TYPES))
    yield simple(FAMILY, "no-root-relations", EITHER, why, _without(ROOT_RELS))
    yield simple(FAMILY, "no-types-no-root", EITHER, why, _without(TYPES, ROOT_RELS))
    yield simple(FAMILY, "no-styles", EITHER, why, _without(STYLES))
    why = "Nothing in the workbook names these parts' people differently: Excel opens it."
    yield simple(FAMILY, "no-properties", ALL, why, _no_properties)
    yield simple(FAMILY, "no-styles-no-relation", ALL, why, _no_styles)


def _no_properties(parts: Parts) -> None:
    _without("docProps/core.xml", "docProps/app.xml")(parts)
    head, mark, tail = parts[ROOT_RELS].partition(b'<Relationship Id="rId2"')
    parts[ROOT_RELS] = head + b"</Relationships>" if mark else head + tail
    for kind in ("core", "app"):
        head, _, tail = parts[TYPES].partition(f'<Override PartName="/docProps/{kind}'.encode())
        parts[TYPES] = head + tail.partition(b"/>")[2]


def _no_styles(parts: Parts) -> None:
    del parts[STYLES]
    for sheet in (HOST_SHEET, INTERN_SHEET):
        swap(parts, sheet, ' s="1"', "", -1)
    head, _, tail = parts[BOOK_RELS].partition(b'<Relationship Id="rId3"')
    parts[BOOK_RELS] = head + tail.partition(b"/>")[2]
    head, _, tail = parts[TYPES].partition(b'<Override PartName="/xl/styles')
    parts[TYPES] = head + tail.partition(b"/>")[2]


def _targets() -> Iterator[Case]:
    why = "The target is written in another legal way: Excel finds the sheet."
    rels = BOOK_RELS
    old = '"worksheets/sheet2.xml"'
    for name, new in (
        ("absolute", "/xl/worksheets/sheet2.xml"),
        ("dot", "./worksheets/sheet2.xml"),
    ):
        yield simple(FAMILY, f"target-{name}", ALL, why, _swapped(rels, old, f'"{new}"'))
    folders = moved(INTERN_SHEET, "ark/praktikanter.xml", "../ark/praktikanter.xml")
    yield simple(FAMILY, "target-other-folder", ALL, why, folders)
    strings = moved(STRINGS, "xl/tekst/alle.xml", "tekst/alle.xml")
    yield simple(FAMILY, "strings-elsewhere", ALL, why, strings)
    yield simple(FAMILY, "book-elsewhere", ALL, why, _book_elsewhere)
    why = "The target is written in a doubtful way: all or none."
    for name, new in (
        ("percent", "worksheets/sheet%32.xml"),
        ("backslash", "worksheets\\sheet2.xml"),
        ("fragment", "worksheets/sheet2.xml#A1"),
        ("other-case", "worksheets/SHEET2.xml"),
        ("blank-around", " worksheets/sheet2.xml "),
    ):
        yield simple(FAMILY, f"target-{name}", EITHER, why, _swapped(rels, old, f'"{new}"'))
    why = "The interns' sheet lies outside of the file, where nothing may be fetched."
    for name, new in (
        ("outside", '"../../../../../../etc/passwd"'),
        ("http", '"http://ondt.example.invalid/s.xml" TargetMode="External"'),
        ("file", '"file:///etc/passwd" TargetMode="External"'),
        ("nothing", '""'),
        ("book-itself", '"workbook.xml"'),
    ):
        yield simple(FAMILY, f"target-{name}", REFUSE, why, _swapped(rels, old, new))
    why = "Both tabs lead to the hosts, so the interns would be lost."
    same = _swapped(rels, old, '"worksheets/sheet1.xml"')
    yield simple(FAMILY, "target-same", REFUSE, why, same)
    yield simple(FAMILY, "tab-same-id", REFUSE, why, _swapped(BOOK, '"rId2"', '"rId1"'))
    why = "A tab leads nowhere, so the interns would be lost."
    yield simple(FAMILY, "tab-unknown-id", REFUSE, why, _swapped(BOOK, '"rId2"', '"rId77"'))
    yield simple(FAMILY, "tab-without-id", REFUSE, why, _swapped(BOOK, ' r:id="rId2"', ""))


def _book_elsewhere(parts: Parts) -> None:
    parts["bog/b.xml"] = parts.pop(BOOK)
    parts["bog/_rels/b.xml.rels"] = parts.pop(BOOK_RELS).replace(b'Target="', b'Target="/xl/')
    swap(parts, TYPES, f"/{BOOK}", "/bog/b.xml")
    swap(parts, ROOT_RELS, BOOK, "bog/b.xml")


_STRICT = (
    (MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    (DOC_RELS, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
)


def _strict(parts: Parts) -> None:
    for name, body in parts.items():
        for old, new in _STRICT:
            body = body.replace(old.encode(), new.encode())
        parts[name] = body
    swap(parts, BOOK, "<workbook ", '<workbook conformance="strict" ')


def _namespace(new: str) -> Edit:
    def edit(parts: Parts) -> None:
        for name in (BOOK, HOST_SHEET, INTERN_SHEET, STRINGS, STYLES):
            swap(parts, name, f' xmlns="{MAIN}"', new)

    return edit


def _prefixed(parts: Parts) -> None:
    """Give every element of the spreadsheet a prefix, as one common library does."""
    for name in (BOOK, HOST_SHEET, INTERN_SHEET, STRINGS, STYLES):
        body = parts[name].decode()
        body = body.replace("</", "\0").replace("<?", "\1").replace("<", "<x:")
        body = body.replace("\0", "</x:").replace("\1", "<?").replace(" xmlns=", " xmlns:x=")
        parts[name] = body.encode()


def _alternate(parts: Parts) -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    for sheet in (HOST_SHEET, INTERN_SHEET):
        extra = f'xmlns:mc="{mc}" xmlns:x14ac="urn:x14ac" mc:Ignorable="x14ac"'
        swap(parts, sheet, "<worksheet ", f"<worksheet {extra} ")
        swap(parts, sheet, '<row r="2"', '<row r="2" x14ac:dyDescent="0.25"')
        swap(parts, sheet, "</worksheet>", '<extLst><ext uri="{A}"/></extLst></worksheet>')


def _dialects() -> Iterator[Case]:
    yield simple(FAMILY, "strict", ALL, "Excel itself can save as strict OOXML.", _strict)
    why = "A prefix for the namespace is plain XML: Excel opens it."
    yield simple(FAMILY, "prefixed", ALL, why, _prefixed)
    why = "Extensions that may be ignored: every new Excel writes them."
    yield simple(FAMILY, "extensions", ALL, why, _alternate)
    why = "Excel does not know elements of another namespace: all or none."
    yield simple(FAMILY, "no-namespace", EITHER, why, _namespace(""))
    yield simple(FAMILY, "wrong-namespace", EITHER, why, _namespace(' xmlns="urn:andet"'))
    main = f"{SML}.sheet.main+xml"
    why = "The type of the workbook is unknown: all or none."
    yield simple(FAMILY, "type-text", EITHER, why, _swapped(TYPES, main, "text/plain"))
    chart = f"{SML}.chartsheet+xml"
    old = f'sheet2.xml" ContentType="{SML}.worksheet+xml'
    why = "The types call the interns' sheet a chart: all or none."
    new = f'sheet2.xml" ContentType="{chart}'
    yield simple(FAMILY, "type-chart", EITHER, why, _swapped(TYPES, old, new))
    why = "The relation calls the interns' sheet a chart: all or none."
    old = f'Id="rId2" Type="{DOC_RELS}/worksheet"'
    new = f'Id="rId2" Type="{DOC_RELS}/chartsheet"'
    yield simple(FAMILY, "relation-chart", EITHER, why, _swapped(BOOK_RELS, old, new))


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    for case in (*_missing(), *_targets(), *_dialects(), *tab_cases(), *junk_cases()):
        wide = case.name in {"strict", "prefixed", "tab-hidden", "strings-elsewhere"}
        yield Case(**{**vars(case), "match": wide, "markers": markers() if wide else ()})
