"""Family XML: document types, entities, encodings, huge tokens, spoilt markup."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from .case import Case, Expect
from .markup_tokens import token_cases
from .packages import (
    BOOK,
    BOOK_RELS,
    CORE,
    HOST_SHEET,
    INTERN_SHEET,
    ROOT_RELS,
    STRINGS,
    STYLES,
    TYPES,
    XML,
    Edit,
    Parts,
    base,
    simple,
    swap,
)
from .people import intern_marker, markers

FAMILY = "xml"
ALL, REFUSE, EITHER = Expect.ALL, Expect.REFUSE, Expect.EITHER
_NAME_1 = f"Sørine Ågård {intern_marker(1)}"


def _declared(part: str, doctype: str) -> Edit:
    """Put a document type behind the XML declaration."""
    return lambda parts: swap(parts, part, XML, XML + doctype)


def _entity(doctype: str, use: str = "&e;") -> Edit:
    """Declare entities in the shared strings and use one in a name."""

    def edit(parts: Parts) -> None:
        swap(parts, STRINGS, XML, XML + doctype)
        swap(parts, STRINGS, _NAME_1, _NAME_1 + use)

    return edit


def _laughs() -> str:
    lines = ['<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 11)]
    return f"<!DOCTYPE sst [{''.join(lines)}]>"


def _doctypes() -> Iterator[Case]:
    plain = '<!DOCTYPE x [<!ENTITY e "ond">]>'
    why = "No workbook has a document type; a reader that allows one can be made to expand it."
    for name, part in (
        ("hosts", HOST_SHEET),
        ("interns", INTERN_SHEET),
        ("strings", STRINGS),
        ("book", BOOK),
        ("book-relations", BOOK_RELS),
    ):
        yield simple(FAMILY, f"doctype-{name}", REFUSE, why, _declared(part, plain))
    why = "A document type in a part that may be left unread: all or none."
    for name, part in (("types", TYPES), ("root", ROOT_RELS), ("styles", STYLES), ("core", CORE)):
        yield simple(FAMILY, f"doctype-{name}", EITHER, why, _declared(part, plain))
    why = "An entity that would expand, or fetch what is not in the file."
    file = '<!DOCTYPE sst [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    http = '<!DOCTYPE sst [<!ENTITY e SYSTEM "http://ondt.example.invalid/e">]>'
    size = '<!DOCTYPE sst [<!ENTITY e "' + "x" * 50_000 + '">]>'
    rows: tuple[tuple[str, Edit], ...] = (
        ("entity-used", _entity(plain.replace(" x ", " sst "))),
        ("billion-laughs", _entity(_laughs(), "&a10;")),
        ("quadratic", _entity(size, "&e;" * 20_000)),
        ("external-file", _entity(file)),
        ("external-http", _entity(http)),
        ("external-subset", _declared(STRINGS, '<!DOCTYPE sst SYSTEM "http://ondt.invalid/d">')),
        ("parameter", _declared(STRINGS, '<!DOCTYPE sst [<!ENTITY % p SYSTEM "file:///x">%p;]>')),
        ("late-doctype", _declared(INTERN_SHEET, "<!-- før -->\n<?pi?>" * 500 + plain)),
        ("far-doctype", _declared(INTERN_SHEET, " " * 3_000_000 + plain)),
        ("utf16-doctype", _recoded_doctype),
    )
    for name, edit in rows:
        yield simple(FAMILY, name, REFUSE, why, edit)
    why = "The words stand in text or in a comment, where they declare nothing."
    escaped = _swapped(STRINGS, _NAME_1, _NAME_1 + " &lt;!DOCTYPE x&gt;")
    yield simple(FAMILY, "doctype-as-text", ALL, why, escaped)
    cdata = _swapped(STRINGS, _NAME_1, _NAME_1 + "<![CDATA[<!DOCTYPE x [<!ENTITY e 'x'>]>]]>")
    yield simple(FAMILY, "doctype-in-cdata", ALL, why, cdata)
    comment = _declared(INTERN_SHEET, "<!-- <!DOCTYPE x> -->")
    yield simple(FAMILY, "doctype-in-comment", ALL, why, comment)


def _recoded_doctype(parts: Parts) -> None:
    swap(parts, STRINGS, XML, XML + '<!DOCTYPE sst [<!ENTITY e "ond">]>')
    _recoded("utf-16", "UTF-16")(parts)


def _swapped(part: str, old: str, new: str) -> Edit:
    return lambda parts: swap(parts, part, old, new)


def _recoded(codec: str, label: str | None, mark: bytes = b"") -> Edit:
    """Write the shared strings in another encoding; None leaves the declaration out."""

    def edit(parts: Parts) -> None:
        text = parts[STRINGS].decode().removeprefix(XML)
        head = "" if label is None else f'<?xml version="1.0" encoding="{label}"?>'
        parts[STRINGS] = mark + (head + text).encode(codec)

    return edit


def _encodings() -> Iterator[Case]:
    why = "A part may be UTF-8 or UTF-16, with or without its mark."
    le, be = codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE
    rows: tuple[tuple[str, Edit], ...] = (
        ("utf8-mark", _recoded("utf-8", "UTF-8", codecs.BOM_UTF8)),
        ("utf8-undeclared", _recoded("utf-8", None)),
        ("utf16-le", _recoded("utf-16-le", "UTF-16", le)),
        ("utf16-be", _recoded("utf-16-be", "UTF-16", be)),
        ("utf8-lower", _recoded("utf-8", "utf-8")),
    )
    for name, edit in rows:
        yield simple(FAMILY, name, ALL, why, edit, match=True, markers=markers())
    why = "An encoding that workbooks may not use: the names whole or a refusal."
    rows = (
        ("latin1", _recoded("latin-1", "ISO-8859-1")),
        ("cp1252", _recoded("cp1252", "windows-1252")),
        ("utf32", _recoded("utf-32", "UTF-32")),
        ("utf7", _recoded("utf-7", "UTF-7")),
        ("ebcdic", _recoded("cp037", "IBM037")),
        ("utf16-no-mark", _recoded("utf-16-le", "UTF-16")),
        ("says-utf16", _recoded("utf-8", "UTF-16")),
    )
    for name, edit in rows:
        yield simple(FAMILY, name, EITHER, why, edit, match=True, kept=(_NAME_1,))
    why = "Bytes that are not the encoding's: the names would be spoilt."
    rows = (
        ("latin1-as-utf8", _recoded("latin-1", "UTF-8")),
        ("unknown-encoding", _recoded("utf-8", "klingon")),
    )
    for name, edit in rows:
        yield simple(FAMILY, name, REFUSE, why, edit)


def _raw(part: str, old: bytes, new: bytes) -> Edit:
    def edit(parts: Parts) -> None:
        if old not in parts[part]:
            raise AssertionError(f"{part} does not hold {old!r}")
        parts[part] = parts[part].replace(old, new, 1)

    return edit


def _truncated(parts: Parts) -> None:
    body = parts[INTERN_SHEET]
    parts[INTERN_SHEET] = body[: len(body) * 2 // 3]


def _markup() -> Iterator[Case]:
    mark = intern_marker(1).encode()
    why = "The part is not well-formed where the people are."
    rows: tuple[tuple[str, Edit], ...] = (
        ("cut-sheet", _truncated),
        ("crossed-tags", _raw(INTERN_SHEET, b"</row>", b"</rov>")),
        ("empty-sheet", _raw(INTERN_SHEET, base()[INTERN_SHEET], b"")),
        ("empty-strings", _raw(STRINGS, base()[STRINGS], b"")),
        ("nul-byte", _raw(STRINGS, mark, mark + b"\x00")),
        ("bad-utf8", _raw(STRINGS, mark, mark + b"\xff\xfe")),
        ("bare-ampersand", _raw(STRINGS, mark, mark + b" & ")),
    )
    for name, edit in rows:
        yield simple(FAMILY, name, REFUSE, why, edit)
    why = "Not well-formed, though a kind reader could guess: all or none."
    rows = (
        ("control-byte", _raw(STRINGS, mark, mark + b"\x08")),
        ("control-reference", _raw(STRINGS, mark, mark + b"&#8;")),
        ("surrogate-bytes", _raw(STRINGS, mark, mark + b"\xed\xa0\x80")),
        ("surrogate-reference", _raw(STRINGS, mark, mark + b"&#xD800;")),
        ("overlong", _raw(STRINGS, mark, mark + b"\xc0\xaf")),
        ("unknown-entity", _raw(STRINGS, mark, mark + b"&nbsp;")),
        ("after-root", _raw(INTERN_SHEET, b"</worksheet>", b"</worksheet>junk")),
        ("two-roots", _raw(INTERN_SHEET, b"</worksheet>", b"</worksheet><a/>")),
        ("before-declaration", _raw(INTERN_SHEET, b"<?xml", b"\n<?xml")),
        ("xml-11", _raw(INTERN_SHEET, b'version="1.0"', b'version="1.1"')),
        ("attribute-twice", _raw(INTERN_SHEET, b'<row r="3"', b'<row r="3" r="3"')),
        ("prefix-unknown", _raw(INTERN_SHEET, b"<sheetData>", b"<q:a/><sheetData>")),
        ("noncharacter", _raw(STRINGS, mark, mark + b"\xef\xbf\xbf")),
    )
    for name, edit in rows:
        yield simple(FAMILY, name, EITHER, why, edit)


def _rewritten() -> Iterator[Case]:
    mark = intern_marker(1).encode()
    first = _NAME_1.encode()
    sound: tuple[tuple[str, Edit], ...] = (
        ("cdata", _raw(STRINGS, first, b"<![CDATA[" + first + b"]]>")),
        ("references", _raw(STRINGS, "Å".encode(), b"&#xC5;")),
        ("comment-in-text", _raw(STRINGS, mark, b"<!-- x -->" + mark)),
        ("comment-in-rows", _raw(INTERN_SHEET, b"<row ", b"<!-- x --><?pi x?><row ")),
        ("single-quotes", lambda p: swap(p, INTERN_SHEET, '"', "'", -1)),
        ("indented", lambda p: swap(p, INTERN_SHEET, "><", ">\n  <", -1)),
        ("crlf", lambda p: swap(p, INTERN_SHEET, "<row", "\r\n<row", -1)),
    )
    why = "Another way of writing the same XML: the name is what it was."
    for name, edit in sound:
        yield simple(FAMILY, name, ALL, why, edit, match=True, kept=(_NAME_1,))


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    for group in (_doctypes(), _encodings(), _markup(), _rewritten(), token_cases()):
        yield from group
