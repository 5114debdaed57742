"""Family XML: tokens of 64 MB, nesting without end, attributes by the million."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .case import Case, Expect, one_file
from .packages import HOST_SHEET, INTERN_SHEET, STRINGS, base
from .zips import archive, entries, repeated

FAMILY = "xml"
_MIB = 1 << 20


def _grown(part: str, mark: bytes, head: bytes, chunk: bytes, times: int, tail: bytes) -> bytes:
    """Put head, many chunks and tail before a mark in a part."""
    items = entries(base())
    for index, entry in enumerate(items):
        if entry.name == part.encode():
            before, found, after = entry.data.partition(mark)
            if not found:
                raise AssertionError(f"{part} does not hold {mark!r}")
            end = tail + found + after
            items[index] = repeated(part, before + head, chunk, times, end)
    return archive(items)


_RELS = "xl/_rels/workbook.xml.rels"
_SHEET = b"<sheetData>"
_SPACES = b"x" * _MIB
_TOKENS: tuple[tuple[str, str, bytes, bytes, bytes, int, bytes], ...] = (
    ("comment-64mb", INTERN_SHEET, _SHEET, b"<!--", _SPACES, 64, b"-->"),
    ("instruction-64mb", INTERN_SHEET, _SHEET, b"<?a ", _SPACES, 64, b"?>"),
    ("attribute-64mb", INTERN_SHEET, _SHEET, b'<a b="', _SPACES, 64, b'"/>'),
    ("tag-64mb", INTERN_SHEET, _SHEET, b"<", _SPACES, 64, b"/>"),
    ("cdata-64mb", STRINGS, b"</sst>", b"<si><t><![CDATA[", _SPACES, 64, b"]]></t></si>"),
    ("unused-text-64mb", STRINGS, b"</sst>", b"<si><t>", _SPACES, 64, b"</t></si>"),
    ("hosts-comment-64mb", HOST_SHEET, _SHEET, b"<!--", _SPACES, 64, b"-->"),
    ("relations-comment-64mb", _RELS, b"</Rel", b"<!--", _SPACES, 64, b"-->"),
    ("references-million", STRINGS, b"</sst>", b"<si><t>", b"&#65;" * 1000, 1000, b"</t></si>"),
    ("comments-million", INTERN_SHEET, _SHEET, b"", b"<!---->" * 1000, 1000, b""),
    ("breaks-million", STRINGS, b"</sst>", b"<si>", b"<r><t>x</t></r>" * 1000, 1000, b"</si>"),
)


def _attributes(template: bytes, count: int) -> bytes:
    return b"".join(template % n for n in range(count))


def _nested(depth: int, part: str, mark: bytes) -> Callable[[], bytes]:
    def data() -> bytes:
        return _grown(part, mark, b"<a>" * depth, b"", 0, b"</a>" * depth)

    return data


def _unclosed() -> bytes:
    return _grown(INTERN_SHEET, _SHEET, b"", b"<a>" * 1000, 3000, b"")


def _listed(template: bytes) -> Callable[[], bytes]:
    def data() -> bytes:
        head = b"<a " + _attributes(template, 200_000) + b"/>"
        return _grown(INTERN_SHEET, _SHEET, head, b"", 0, b"")

    return data


def token_cases() -> Iterator[Case]:
    """Give the cases of huge and many tokens."""
    why = "A token that no writer makes; it holds nobody: all or none, soon and in little memory."
    either = Expect.EITHER
    for name, part, mark, head, chunk, times, tail in _TOKENS:

        def data(
            row: tuple[str, bytes, bytes, bytes, int, bytes] = (
                part,
                mark,
                head,
                chunk,
                times,
                tail,
            ),
        ) -> bytes:
            return _grown(*row)

        yield Case(FAMILY, name, either, why, one_file("t.xlsx", data), heavy=True)
    for name, template in (("attributes", b' b%d="x"'), ("namespaces", b' xmlns:n%d="u"')):
        make = one_file("t.xlsx", _listed(template))
        yield Case(FAMILY, f"{name}-200000", either, why, make, heavy=True)
    for depth in (300, 10_000, 1_000_000):
        make = one_file("t.xlsx", _nested(depth, INTERN_SHEET, _SHEET))
        yield Case(FAMILY, f"nested-{depth}", either, why, make, heavy=depth > 10_000)
        make = one_file("t.xlsx", _nested(depth, STRINGS, b"</sst>"))
        yield Case(FAMILY, f"nested-strings-{depth}", either, why, make, heavy=depth > 10_000)
    why = "Millions of elements are opened and never closed."
    make = one_file("t.xlsx", _unclosed)
    yield Case(FAMILY, "nested-unclosed", Expect.REFUSE, why, make, heavy=True)
