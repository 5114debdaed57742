"""Family zip: a small file that would unpack to a gigabyte or to thousands of parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .case import Case, Expect, one_file
from .packages import HOST_SHEET, INTERN_SHEET, STRINGS, STYLES, base
from .zips import Entry, archive, entries, repeated

FAMILY = "zip"
_MIB = 1 << 20


def _blown(part: str, chunk: bytes, times: int, mark: bytes) -> Callable[[], bytes]:
    """Put many equal chunks into a part, before a mark in it."""

    def data() -> bytes:
        items = entries(base())
        for index, entry in enumerate(items):
            if entry.name == part.encode():
                head, found, tail = entry.data.partition(mark)
                if not found:
                    raise AssertionError(f"{part} does not hold {mark!r}")
                items[index] = repeated(part, head, chunk, times, found + tail)
        return archive(items)

    return data


def _unused(name: str, times: int) -> Callable[[], bytes]:
    def data() -> bytes:
        items = entries(base())
        items.append(repeated(name, b"", bytes(_MIB), times, b""))
        return archive(items)

    return data


def _lying() -> bytes:
    """Give a workbook whose sheet says 4 KB and unpacks to a gigabyte."""
    items = entries(base())
    for index, entry in enumerate(items):
        if entry.name == INTERN_SHEET.encode():
            head, found, tail = entry.data.partition(b"</sheetData>")
            items[index] = repeated(INTERN_SHEET, head, b" " * _MIB, 1024, found + tail)
            items[index].size = 4096
    return archive(items)


def _many_parts(count: int) -> Callable[[], bytes]:
    def data() -> bytes:
        items = entries(base())
        items += [Entry(b"xl/media/i%d.xml" % n, b"<a/>", 0) for n in range(count)]
        return archive(items)

    return data


def _case(name: str, expect: Expect, why: str, data: Callable[[], bytes]) -> Case:
    return Case(FAMILY, name, expect, why, one_file("bombe.xlsx", data), heavy=True)


def bomb_cases() -> Iterator[Case]:
    """Give the bombs."""
    refuse, either = Expect.REFUSE, Expect.EITHER
    why = "A part with people unpacks to a gigabyte: to read it is the harm."
    end = b"</sheetData>"
    rows = b"<row/>" * (_MIB // 6)
    item = b"<si><t>x</t></si>" * (_MIB // 17)
    text = b"<c t='inlineStr'><is><t>" + b"x" * 30_000 + b"</t></is></c>"
    yield _case("gb-blanks-hosts", refuse, why, _blown(HOST_SHEET, b" " * _MIB, 1024, end))
    yield _case("gb-blanks-interns", refuse, why, _blown(INTERN_SHEET, b" " * _MIB, 1024, end))
    yield _case("gb-rows", refuse, why, _blown(INTERN_SHEET, rows, 1024, end))
    yield _case("gb-cells", refuse, why, _blown(INTERN_SHEET, text, 35_000, b"</row>"))
    yield _case("gb-strings", refuse, why, _blown(STRINGS, item, 1024, b"</sst>"))
    yield _case("gb-one-text", refuse, why, _blown(STRINGS, b"x" * _MIB, 1024, b"</t>"))
    yield _case("gb-lying-size", refuse, why, _lying)
    why = "A gigabyte in a part without people: left unread or refused."
    yield _case("gb-styles", either, why, _blown(STYLES, b" " * _MIB, 1024, b"</styleSheet>"))
    yield _case("gb-picture", either, why, _unused("xl/media/image1.png", 1024))
    yield _case("4gb-picture", either, why, _unused("xl/media/image1.png", 4095))
    why = "A hundred megabytes of nothing: all or none, and soon."
    yield _case("100mb-blanks", either, why, _blown(INTERN_SHEET, b" " * _MIB, 100, end))
    yield _case("100mb-rows", either, why, _blown(INTERN_SHEET, rows, 100, end))
    yield _case("100mb-strings", either, why, _blown(STRINGS, item, 100, b"</sst>"))
    why = "Thousands of parts that nobody asked for: all or none, and soon."
    yield _case("5000-parts", either, why, _many_parts(5_000))
    yield _case("65000-parts", either, why, _many_parts(65_000))
    yield _case("70000-parts-counter-over", either, why, _many_parts(70_000))
