"""Family container: what is in the file at all, whatever its name says."""

from __future__ import annotations

import base64
import gzip
import random
from collections.abc import Callable, Iterator
from typing import Any

from .case import Case, Expect, Maker, one_file
from .odd_paths import path_cases
from .packages import TYPES, base, edited, swap
from .people import markers
from .zips import pack

FAMILY = "container"
ALL, REFUSE, EITHER = Expect.ALL, Expect.REFUSE, Expect.EITHER
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def good() -> bytes:
    """Give the undamaged workbook."""
    return pack(base())


def _case(name: str, expect: Expect, why: str, make: Maker, **more: Any) -> Case:
    return Case(FAMILY, name, expect, why, make, **more)


def _noise(size: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(size)


def _encrypted() -> bytes:
    """Give an OLE file with the streams of an encrypted workbook."""
    head = bytearray(512)
    head[:8] = _OLE
    head[24:34] = bytes.fromhex("3e000300feff09000600")
    head[44:48] = (1).to_bytes(4, "little")
    head[48:52] = (1).to_bytes(4, "little")
    head[56:60] = (4096).to_bytes(4, "little")
    head[60:64] = head[68:72] = b"\xfe\xff\xff\xff"
    head[76:512] = b"\x00\x00\x00\x00" + b"\xff" * 432
    table = b"\xfd\xff\xff\xff\xfe\xff\xff\xff" + b"\xff" * 504
    folder = b"".join(
        _ole_entry(name, kind)
        for name, kind in (("Root Entry", 5), ("EncryptionInfo", 2), ("EncryptedPackage", 2))
    )
    return bytes(head) + table + folder.ljust(512, b"\x00") + _noise(8192, 1)


def _ole_entry(name: str, kind: int) -> bytes:
    raw = name.encode("utf-16-le") + b"\x00\x00"
    head = raw.ljust(64, b"\x00") + len(raw).to_bytes(2, "little") + bytes([kind, 1])
    return (head + b"\xff" * 12).ljust(116, b"\x00") + b"\xfe\xff\xff\xff" + b"\x00" * 8


def _cut_cases() -> Iterator[Case]:
    for tenth in range(1, 10):

        def data(tenth: int = tenth) -> bytes:
            whole = good()
            return whole[: len(whole) * tenth // 10]

        why = "A download that stopped has lost its directory and some of the people."
        yield _case(f"cut-{tenth}0-percent", REFUSE, why, one_file("tilmelding.xlsx", data))


def _named(name: str) -> Maker:
    return one_file(name, good)


def _ending_cases() -> Iterator[Case]:
    why = "The content is a sound workbook; the ending of the name is not what counts."
    for name in ("t.XLSX", "t.xls", "t.csv", "t.ods", "t.xlsm"):
        yield _case(f"xlsx-named-{name[2:]}", ALL, why, _named(name))
    why = "Excel would not offer such a file, so to refuse it is as good as to read it."
    for name in ("t.txt", "t", "t.zip", "t.xlsb"):
        yield _case(f"xlsx-named-{name}", EITHER, why, _named(name))
    for kind in ("sheet.macroEnabled", "template", "template.macroEnabled"):

        def retype(parts: dict[str, bytes], kind: str = kind) -> None:
            prefix = "application/vnd.ms-excel." if "macro" in kind else ""
            old = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
            new = f"{prefix or old[: -len('sheet.main+xml')]}{kind}.main+xml"
            swap(parts, TYPES, old, new)
            if "macro" in kind:
                parts["xl/vbaProject.bin"] = _OLE + _noise(2000, 2)
                swap(parts, TYPES, "<Override", f"{_BIN}<Override")

        why = "Excel opens macro files and templates; the macros are never run here."
        ending = {"template": "xltx", "template.macroEnabled": "xltm"}.get(kind, "xlsm")
        yield _case(ending, ALL, why, one_file(f"t.{ending}", edited(retype)))


_BIN = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'

_TABLE = "<html><body><table><tr><th>Navn</th></tr><tr><td>Anna</td></tr></table></body></html>"


def _mail() -> bytes:
    return b"From: a@example.com\r\nSubject: tilmelding\r\n\r\n" + base64.encodebytes(good())


def _as_text() -> bytes:
    return good().decode("latin-1").encode("utf-8")


def _line_ends() -> bytes:
    return good().replace(b"\n", b"\r\n") + b"\r\n"


def _docx() -> bytes:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = base()[TYPES].split(b"<Override")[0].decode()
    types += f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    return pack({TYPES: types.encode(), "word/document.xml": b"<document>Anna</document>"})


_OTHER: tuple[tuple[str, str, Callable[[], bytes], str], ...] = (
    ("empty", "t.xlsx", lambda: b"", "Nothing is in the file."),
    ("empty-csv", "t.csv", lambda: b"", "Nothing is in the file, not even headers."),
    ("one-byte", "t.xlsx", lambda: b"P", "One byte is no workbook."),
    ("signature-only", "t.xlsx", lambda: b"PK\x03\x04", "Only the first four bytes are there."),
    ("zeros", "t.xlsx", lambda: bytes(10_000), "A failed copy of a disk leaves zeros."),
    ("ones", "t.xlsx", lambda: b"\xff" * 10_000, "Only 0xFF: no format has that."),
    ("noise", "t.xlsx", lambda: _noise(4096, 3), "Random bytes hold nobody."),
    ("noise-xls", "t.xls", lambda: _noise(4096, 4), "Random bytes hold nobody."),
    ("noise-ods", "t.ods", lambda: _noise(4096, 5), "Random bytes hold nobody."),
    ("encrypted", "t.xlsx", _encrypted, "A workbook with a password cannot be read."),
    ("encrypted-xls", "t.xls", _encrypted, "A workbook with a password cannot be read."),
    ("ole-header-only", "t.xls", lambda: _OLE, "The header of an old workbook and no more."),
    (
        "ole-noise",
        "t.xls",
        lambda: _OLE + _noise(6000, 6),
        "An old workbook with all parts spoilt.",
    ),
    ("biff-cut", "t.xls", lambda: bytes.fromhex("0908100000060500"), "Cut in its first record."),
    ("pdf", "t.xlsx", lambda: b"%PDF-1.7\n" + _noise(900, 7), "A PDF with the wrong name."),
    ("png", "t.xlsx", lambda: b"\x89PNG\r\n\x1a\n" + _noise(900, 8), "A picture is no workbook."),
    ("seven-zip", "t.xlsx", lambda: b"7z\xbc\xaf\x27\x1c" + _noise(900, 9), "Another archive."),
    (
        "gzip-of-xlsx",
        "t.xlsx",
        lambda: gzip.compress(good(), mtime=0),
        "Packed once more: Excel fails.",
    ),
    ("zip-of-xlsx", "t.xlsx", lambda: pack({"t.xlsx": good()}), "A zip with a workbook inside."),
    ("empty-zip", "t.xlsx", lambda: pack({}), "An archive of nothing."),
    ("docx", "t.xlsx", _docx, "A text document is no workbook."),
    ("sqlite", "t.xlsx", lambda: b"SQLite format 3\x00" + bytes(4000), "A database."),
    ("line-ends-changed", "t.xlsx", _line_ends, "A text-mode copy spoils every length in it."),
    ("bytes-as-text", "t.xlsx", _as_text, "Bytes taken for letters and saved as UTF-8."),
    ("noise-csv", "t.csv", lambda: _noise(4096, 10), "Random bytes are not text."),
    ("png-csv", "t.csv", lambda: b"\x89PNG\r\n\x1a\n" + _noise(900, 11), "A picture is not text."),
)
_TEXTUAL: tuple[tuple[str, str, Callable[[], bytes]], ...] = (
    ("html-page-xls", "t.xls", lambda: b"<html><body><h1>Log ind</h1></body></html>"),
    ("html-table-xls", "t.xls", lambda: _TABLE.encode()),
    ("html-table-xlsx", "t.xlsx", lambda: _TABLE.encode()),
    ("html-table-csv", "t.csv", lambda: _TABLE.encode()),
    ("mail", "t.xlsx", _mail),
    ("base64", "t.xlsx", lambda: base64.b64encode(good())),
    ("json", "t.csv", lambda: b'{"praktikanter": [{"navn": "Anna"}]}'),
    ("rtf", "t.xls", lambda: b"{\\rtf1\\ansi Anna}"),
    ("white-space", "t.csv", lambda: b" \r\n\t\r\n" * 50),
    ("lock-file", "~$t.xlsx", lambda: b"\x05Anna ".ljust(165, b" ")),
)
_AROUND: tuple[tuple[str, Callable[[], bytes]], ...] = (
    ("junk-before", lambda: b"junk" * 250 + good()),
    ("mark-before", lambda: b"\xef\xbb\xbf" + good()),
    ("newline-after", lambda: good() + b"\r\n"),
    ("zeros-after", lambda: good() + bytes(4096)),
    ("noise-after", lambda: good() + _noise(70_000, 12)),
    ("twice", lambda: good() + good()),
)


def cases() -> Iterator[Case]:
    """Give the cases of the family."""
    why = "Undamaged: everybody is read and found again."
    yield _case("sound", ALL, why, _named("tilmelding.xlsx"), match=True, markers=markers())
    yield from _cut_cases()
    yield from _ending_cases()
    for name, file, data, why in _OTHER:
        yield _case(name, REFUSE, why, one_file(file, data))
    why = "Text without sign-ups: refused, or read and said to hold nobody, never exit 0."
    for name, file, data in _TEXTUAL:
        make = one_file(file, data)
        yield _case(name, EITHER, why, make, hosts=0, interns=0, clean=False, some_error=True)
    why = "Excel may or may not repair it; the people are all there, so all or none."
    for name, data in _AROUND:
        yield _case(name, EITHER, why, one_file("tilmelding.xlsx", data))
    yield from path_cases()
