"""Family CSV: encodings, separators, quotes, NUL, ragged rows, endless lines."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from .case import Case, Expect, Maker
from .people import Date, Rows, host_rows, intern_marker, intern_rows, markers, set_value

FAMILY = "csv"
ALL, REFUSE, EITHER = Expect.ALL, Expect.REFUSE, Expect.EITHER
Spoil = Callable[[bytes], bytes]


def _plain(rows: Rows) -> list[list[str]]:
    """Write dates as text and blanks as nothing."""
    lines = []
    for row in rows:
        cells = ["2026-03-01 10:00" if isinstance(v, Date) else v for v in row]
        lines.append(["" if v is None else str(v) for v in cells])
    return lines


def written(rows: Rows, separator: str = ";", end: str = "\r\n", quoting: int = 0) -> str:
    """Give rows as CSV."""
    out = io.StringIO()
    kind: Any = quoting
    csv.writer(out, delimiter=separator, lineterminator=end, quoting=kind).writerows(_plain(rows))
    return out.getvalue()


def _pair(
    spoil: Spoil, interns: Rows | None = None, both: bool = False, ending: str = "csv", **how: Any
) -> Maker:
    """Make two CSV files; the interns' bytes (or both) are spoilt."""

    def make(folder: Path) -> list[str]:
        people = {"vaerter": host_rows(), "praktikanter": interns or intern_rows()}
        paths = []
        for name, rows in people.items():
            data = written(rows, **how).encode()
            if both or name == "praktikanter":
                data = spoil(data)
            path = folder / f"{name}.{ending}"
            path.write_bytes(data)
            paths.append(str(path))
        return paths

    return make


def _case(name: str, expect: Expect, why: str, make: Maker, **more: Any) -> Case:
    return Case(FAMILY, name, expect, why, make, **more)


def _same(data: bytes) -> bytes:
    return data


def _recoded(codec: str, mark: bytes = b"") -> Spoil:
    return lambda data: mark + data.decode().encode(codec)


def _encodings() -> Iterator[Case]:
    why = "An encoding in which forms and Excel save CSV: the Danish letters are right."
    for name, spoil in (
        ("utf8", _same),
        ("utf8-mark", _recoded("utf-8", codecs.BOM_UTF8)),
        ("utf16-le", _recoded("utf-16-le", codecs.BOM_UTF16_LE)),
        ("utf16-be", _recoded("utf-16-be", codecs.BOM_UTF16_BE)),
        ("cp1252", _recoded("cp1252")),
        ("latin1", _recoded("latin-1")),
    ):
        make = _pair(spoil, both=True)
        kept = (f"Sørine Ågård {intern_marker(1)}",)
        yield _case(name, ALL, why, make, match=True, markers=markers(), kept=kept)
    why = "An encoding that cannot be told for certain: headers found and all read, or refused."
    for name, spoil in (
        ("utf16-no-mark", _recoded("utf-16-le")),
        ("utf32", _recoded("utf-32")),
        ("cp850", _recoded("cp850")),
        ("mac", _recoded("mac-roman")),
        ("utf7", _recoded("utf-7")),
        ("ebcdic", _recoded("cp037")),
        ("twice-encoded", lambda d: d.decode("latin-1").encode()),
        (
            "one-bad-byte",
            lambda d: d.replace(b"konsulent", b"k\xffnsulent").replace(b"K", b"\xff", 1),
        ),
        ("cut-in-letter", lambda d: d + "æ".encode()[:1]),
        ("mark-inside", lambda d: d.replace(b"P005", b"\xef\xbb\xbfP005")),
        ("mark-twice", _recoded("utf-8", codecs.BOM_UTF8 * 2)),
    ):
        make = _pair(spoil, both=name not in {"one-bad-byte", "cut-in-letter", "mark-inside"})
        yield _case(f"doubtful-{name}", EITHER, why, make, clean=False)


def _shapes() -> Iterator[Case]:
    why = "A way of writing CSV that Excel opens with everybody in it."
    for name, how in (
        ("comma", {"separator": ","}),
        ("tab", {"separator": "\t"}),
        ("unix-ends", {"end": "\n"}),
        ("mac-ends", {"end": "\r"}),
        ("all-quoted", {"quoting": csv.QUOTE_ALL}),
    ):
        make = _pair(_same, both=True, **how)
        yield _case(name, ALL, why, make, match=True, markers=markers())
    for name, spoil in (
        ("separator-line", lambda d: b"sep=;\r\n" + d),
        ("no-last-end", lambda d: d.rstrip()),
        ("blank-lines", lambda d: d.replace(b"\r\n", b"\r\n\r\n")),
        ("semicolon-lines", lambda d: d + b";;;;;;;;;;;;;;;\r\n" * 50),
        ("blank-columns", lambda d: d.replace(b"\r\n", b";;;;\r\n")),
        ("mixed-ends", lambda d: d.replace(b"\r\n", b"\n", 5)),
        ("blanks-last", lambda d: d + b"   \r\n\t\r\n"),
    ):
        yield _case(name, ALL, why, _pair(spoil))
    why = "A row that ends early has blanks at its end: nobody is lost."
    short = _pair(lambda d: d.replace(b";2026-03-01 10:00\r\n", b"\r\n", 4))
    yield _case("ragged-short", ALL, why, short)
    why = "The name of the file does not count; Excel itself would not open it so."
    for ending in ("xlsx", "xls", "ods", "txt", "tsv"):
        yield _case(f"named-{ending}", EITHER, why, _pair(_same, both=True, ending=ending))


def _odd() -> Iterator[Case]:
    why = "Spoilt here and there: everybody that the file holds, or a refusal."
    mark = intern_marker(4).encode()
    first = b"P002;"
    rows: tuple[tuple[str, Spoil], ...] = (
        ("bar", lambda d: d.replace(b";", b"|")),
        ("ragged-long", lambda d: d.replace(b"10:00\r\n", b"10:00;x;y;z\r\n", 3)),
        ("quote-open", lambda d: d.replace(first, b'"' + first)),
        ("quote-open-last", lambda d: d.replace(b"P015;", b'P015;"')),
        ("quote-inside", lambda d: d.replace(mark, b'"' + mark)),
        ("quote-then-text", lambda d: d.replace(first, b'"P002"x;')),
        ("quotes-typographic", lambda d: d.replace(mark, "“".encode() + mark + "”".encode())),
        ("nul", lambda d: d.replace(mark, mark + b"\x00")),
        ("nul-many", lambda d: d + bytes(4096)),
        ("end-of-file-sign", lambda d: d + b"\x1a"),
        ("end-of-file-inside", lambda d: d.replace(b"P008", b"\x1aP008")),
        ("vertical-tab", lambda d: d.replace(mark, mark + b"\x0b\x0c\x1c\x1d\x1e")),
        ("next-line-sign", lambda d: d.replace(mark, mark + "\x85\u2028".encode())),
        ("title-line", lambda d: b"Innovationspraktik 2026\r\n\r\n" + d),
        ("separator-lies", lambda d: b"sep=|\r\n" + d),
    )
    for name, spoil in rows:
        yield _case(name, EITHER, why, _pair(spoil), clean=False)
    why = "Headers without people: nobody has answered yet, and nobody is made up."
    bare = _pair(lambda d: d.split(b"\r\n")[0] + b"\r\n")
    yield _case("headers-only", ALL, why, bare, interns=0, clean=False)
    why = "A column too many names: no reader may choose one in silence."
    clash = _pair(lambda d: d.replace(b"Stilling", b"Navn"))
    fault = {"clean": False, "some_error": True}
    yield _case("header-clash", EITHER, why, clash, **fault)


_TYPED = (
    "00123", "1E5", "NA", "NULL", "=1+1", '="00123"', "-1", "@x", "a;b", "a,b", 'sagde "ja"',
    "linje 1\nlinje 2", "[/nope]", "_x0008_", "1,5", "TRUE", "#N/A", "\tx", "{=1}", "'1",
)  # fmt: skip


def _values() -> Iterator[Case]:
    why = "What stands in the file is text, and survives as typed."
    for index, typed in enumerate(_TYPED):
        interns = intern_rows()
        for header in ("Navn", "Telefon", "Motivation"):
            set_value(interns, 6, header, typed)
        make = _pair(_same, interns)
        name = f"typed-{index:02d}"
        yield _case(name, ALL, why, make, match=True, kept=(typed,), screen=True)


def _big(line: bytes, times: int, tail: bytes) -> Maker:
    """Make an interns' file with many equal chunks after the people."""

    def make(folder: Path) -> list[str]:
        paths = _pair(_same)(folder)
        with open(paths[1], "ab") as out:
            out.writelines(line for _ in range(times))
            out.write(tail)
        return paths

    return make


def _bulk() -> Iterator[Case]:
    why = "A hundred megabytes that hold nobody: all or none, soon and in little memory."
    mib = 1 << 20
    rows: tuple[tuple[str, Maker], ...] = (
        ("line-100mb", _big(b"x" * mib, 100, b"\r\n")),
        ("blanks-100mb", _big(b" " * mib, 100, b"\r\n")),
        ("separators-100mb", _big(b";" * mib, 100, b"\r\n")),
        ("lines-20mb", _big(b"\r\n" * (mib // 2), 20, b"")),
        ("quotes-100mb", _big(b'"' * mib, 100, b"\r\n")),
        ("nul-100mb", _big(bytes(mib), 100, b"")),
    )
    for name, make in rows:
        yield _case(name, EITHER, why, make, clean=False, heavy=True)
    why = "A quoted field of 100 MB that is never closed."
    make = _big(b'"' + b"x\r\n" * (mib // 3), 100, b"")
    yield _case("quoted-100mb", EITHER, why, make, clean=False, heavy=True)
    why = "A crowd of interns is counted to the last one, or refused."
    many = _pair(_same, intern_rows(50_000))
    yield _case("50000-interns", EITHER, why, many, interns=50_000, clean=False, heavy=True)


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    for group in (_encodings(), _shapes(), _odd(), _values(), _bulk()):
        yield from group
