"""Family zip: archives that are spoilt, ambiguous or bombs."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

from .case import Case, Expect, one_file
from .packages import BOOK, CORE, HOST_SHEET, INTERN_SHEET, STRINGS, STYLES, TYPES, base
from .people import markers
from .zip_bombs import bomb_cases
from .zips import STORED, Entry, archive, deflate, entries

FAMILY = "zip"
ALL, REFUSE, EITHER = Expect.ALL, Expect.REFUSE, Expect.EITHER
Items = list[Entry]


def named(items: Items, name: str) -> Entry:
    """Find the entry of a part."""
    return next(e for e in items if e.name == name.encode())


def _case(name: str, expect: Expect, why: str, edit: Callable[[Items], object]) -> Case:
    def data() -> bytes:
        items = entries(base())
        made = edit(items)
        return made if isinstance(made, bytes) else archive(items)

    return Case(FAMILY, name, expect, why, one_file("tilmelding.xlsx", data))


def _each(**fields: object) -> Callable[[Items], None]:
    """Set fields on every entry."""

    def edit(items: Items) -> None:
        for entry in items:
            for field, value in fields.items():
                setattr(entry, field, value)

    return edit


def _one(part: str, **fields: object) -> Callable[[Items], None]:
    """Set fields on the entry of one part."""

    def edit(items: Items) -> None:
        _each(**fields)([named(items, part)])

    return edit


def _add(name: bytes, data: bytes = b"junk") -> Callable[[Items], None]:
    return lambda items: items.append(Entry(name, data))


def _fewer(part: str) -> bytes:
    """Give a part after half of its rows are taken out."""
    head, *rows = base()[part].split(b"<row ")
    return b"<row ".join([head, *rows[:5]]) + b"</sheetData></worksheet>"


def _twice(part: str, data: bytes | None = None, name: str = "") -> Callable[[Items], None]:
    def edit(items: Items) -> None:
        body = named(items, part).data if data is None else data
        items.append(Entry((name or part).encode(), body))

    return edit


def _rename(change: Callable[[bytes], bytes]) -> Callable[[Items], None]:
    def edit(items: Items) -> None:
        for entry in items:
            entry.name = change(entry.name)

    return edit


def _sound() -> Iterator[Case]:
    why = "A way of packing that Excel opens without a word."
    jpegs = {f"xl/media/image{n}.xml".encode(): b"<a/>" for n in range(200)}
    rows: tuple[tuple[str, Callable[[Items], object]], ...] = (
        ("stored", _each(method=STORED)),
        ("descriptors", _each(descriptor=True)),
        ("utf8-flag", _each(flags=0x800)),
        ("extra-fields", _each(extra=struct.pack("<HHI", 0xCAFE, 4, 7))),
        ("comment", lambda items: archive(items, comment=b"lavet af en formular")),
        ("reversed", lambda items: items.reverse()),
        ("folders", lambda items: items.insert(0, Entry(b"xl/", b"", STORED))),
        ("custom-xml", _add(b"customXml/item1.xml", b"<a/>")),
        ("200-parts", lambda items: items.extend(Entry(k, v) for k, v in jpegs.items())),
    )
    for name, edit in rows:
        yield _case(name, ALL, why, edit)
    why = "Names of parts are equal whatever their case: Excel finds the part."
    yield _case("other-case-strings", ALL, why, _one(STRINGS, name=b"xl/SharedStrings.xml"))
    yield _case("other-case-sheet", ALL, why, _one(HOST_SHEET, name=b"xl/Worksheets/Sheet1.xml"))


def _bad_crc() -> Iterator[Case]:
    why = "The check sum does not fit, so the people's data cannot be trusted."
    for part in (HOST_SHEET, INTERN_SHEET, STRINGS, BOOK):
        name = part.rpartition("/")[2].removesuffix(".xml")
        edit = _one(part, crc=1)
        yield _case(f"bad-crc-{name}", REFUSE, why, edit)
    why = "The check sum of a part without people does not fit: all or none."
    for part in (STYLES, CORE, TYPES):
        name = part.rpartition("/")[2].removesuffix(".xml").strip("[]").lower()
        yield _case(f"bad-crc-{name}", EITHER, why, _one(part, crc=1))
    why = "The two headers differ in the check sum; the one that counts fits."
    yield _case("bad-crc-local-only", EITHER, why, _one(INTERN_SHEET, local_crc=1))


def _ambiguous() -> Iterator[Case]:
    why = "Two parts of one name and different people: which one counts cannot be known."
    upper = HOST_SHEET.replace("sheet1", "SHEET1")
    yield _case("twice-hosts", REFUSE, why, _twice(HOST_SHEET, _fewer(HOST_SHEET)))
    yield _case("twice-interns", REFUSE, why, _twice(INTERN_SHEET, _fewer(INTERN_SHEET)))
    yield _case("twice-other-case", REFUSE, why, _twice(HOST_SHEET, _fewer(HOST_SHEET), upper))
    yield _case("twice-strings", REFUSE, why, _twice(STRINGS, b"<sst/>"))
    yield _case("twice-book", REFUSE, why, _twice(BOOK, b"<workbook/>"))
    why = "Two equal parts of one name: nobody is lost, but no writer does so."
    yield _case("twice-equal", EITHER, why, _twice(HOST_SHEET))
    yield _case("twice-styles", EITHER, why, _twice(STYLES, b"<styleSheet/>"))
    why = "The two headers name different parts: all or none."
    yield _case("two-names", EITHER, why, _one(HOST_SHEET, local_name=b"xl/worksheets/x.xml"))
    why = "A part left out of the directory hides the interns."
    yield _case("hidden-part", REFUSE, why, _one(INTERN_SHEET, central=False))
    why = "The directory names a part that is not there."
    yield _case("absent-part", REFUSE, why, _one(INTERN_SHEET, local=False, offset=0))
    why = "Two directory entries share one body: the interns' sheet is the hosts' sheet."
    yield _case("overlap", REFUSE, why, _overlap)


def _overlap(items: Items) -> None:
    first, second = named(items, HOST_SHEET), named(items, INTERN_SHEET)
    before = archive(items[: items.index(first)], end=False)
    central = sum(46 + len(e.name) for e in items[: items.index(first)])
    second.data, second.local, second.offset = first.data, False, len(before) - central


def _names() -> Iterator[Case]:
    why = "A name that would lead out of the folder: nothing may be written, all or none."
    odd: tuple[tuple[str, bytes], ...] = (
        ("up", b"../../evil.xml"),
        ("absolute", b"/etc/evil.xml"),
        ("drive", b"C:\\evil.xml"),
        ("nul", b"evil\x00.xml"),
        ("not-utf8", b"\xff\xfe.xml"),
        ("long", b"n" * 65_000),
        ("empty", b""),
        ("mac", b"__MACOSX/._workbook.xml"),
        ("thumbs", b"Thumbs.db"),
    )
    for name, raw in odd:
        yield _case(f"name-{name}", EITHER, why, _add(raw))
    why = "All names are written another way: some programs understand it, all or none."
    yield _case("names-backslash", EITHER, why, _rename(lambda n: n.replace(b"/", b"\\")))
    yield _case("names-slash-first", EITHER, why, _rename(lambda n: b"/" + n))
    yield _case("names-upper", EITHER, why, _rename(bytes.upper))


def _spoilt() -> Iterator[Case]:
    cut = deflate(base()[INTERN_SHEET])[:-200]
    sheets: tuple[tuple[str, str, Callable[[Items], object]], ...] = (
        ("part-encrypted", "A part has a password.", _one(INTERN_SHEET, flags=1)),
        ("all-encrypted", "Every part has a password.", _each(flags=1)),
        ("method-aes", "A part is encrypted with AES.", _one(INTERN_SHEET, method=99)),
        ("method-unknown", "Nobody can unpack the part.", _one(INTERN_SHEET, method=200)),
        ("deflate-cut", "The packed rows stop too early.", _one(INTERN_SHEET, raw=cut)),
        ("deflate-noise", "The packed rows are noise.", _one(INTERN_SHEET, raw=b"\xff" * 900)),
        ("no-end", "Without its end record it is no archive.", lambda i: archive(i, end=False)),
        ("size-too-small", "The part is longer than it says.", _one(INTERN_SHEET, size=400)),
    )
    for name, why, edit in sheets:
        yield _case(name, REFUSE, why, edit)
    tail = deflate(base()[INTERN_SHEET]) + b"tail" * 9
    odd: tuple[tuple[str, Callable[[Items], object]], ...] = (
        ("local-signature", _one(INTERN_SHEET, local_signature=b"PK\x03\x05")),
        ("deflate-tail", _one(INTERN_SHEET, raw=tail)),
        ("size-too-large", _one(INTERN_SHEET, size=0xFFFFFFF0)),
        ("packed-size-wrong", _one(INTERN_SHEET, packed_size=10)),
        ("total-too-small", lambda i: archive(i, total=5)),
        ("total-too-large", lambda i: archive(i, total=900)),
        ("total-zero", lambda i: archive(i, total=0)),
        ("second-disk", lambda i: archive(i, disk=1)),
        ("directory-shifted", lambda i: archive(i, shift=7)),
        ("directory-negative", lambda i: archive(i, shift=-900)),
        ("end-in-comment", lambda i: archive(i, comment=b"PK\x05\x06" + bytes(18))),
        ("longest-comment", lambda i: archive(i, comment=b"c" * 65_535)),
        ("method-bzip2", _one(CORE, method=12)),
        ("bad-extra", _each(extra=b"\x01\x00\xff\xff")),
    )
    why = "Headers that contradict each other: all the people or none."
    for name, edit in odd:
        yield _case(name, EITHER, why, edit)


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    for case in _sound():
        wide = case.name in {"stored", "other-case-strings"}
        yield Case(**{**vars(case), "match": wide, "markers": markers() if wide else ()})
    for group in (_bad_crc(), _ambiguous(), _names(), _spoilt(), bomb_cases()):
        yield from group
