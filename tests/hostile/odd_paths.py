"""Family container: paths that are no regular file, and names that are hostile themselves."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

from .case import Case, Expect
from .packages import base, workbook
from .people import host_rows, intern_rows
from .zips import pack

FAMILY = "container"


def _good_at(folder: Path, name: str) -> str:
    path = folder / name
    path.write_bytes(pack(base()))
    return str(path)


def _socket(path: Path) -> None:
    before = os.open(".", os.O_RDONLY)
    try:
        os.chdir(path.parent)  # the path of a socket has room for a hundred characters only
        server = socket.socket(socket.AF_UNIX)
        server.bind(path.name)
        server.close()
    finally:
        os.fchdir(before)
        os.close(before)


_ODD: tuple[tuple[str, Callable[[Path], object], str], ...] = (
    ("folder", lambda p: p.mkdir(), "A folder is not a file."),
    ("pipe", os.mkfifo, "A pipe may never end, and must not be waited for."),
    ("socket", _socket, "A socket cannot be opened."),
    ("device-zero", lambda p: p.symlink_to("/dev/zero"), "A device never ends."),
    ("device-null", lambda p: p.symlink_to("/dev/null"), "A device is not a regular file."),
    ("dangling-link", lambda p: p.symlink_to(p.parent / "nowhere"), "The link leads nowhere."),
    ("link-loop", lambda p: p.symlink_to(p), "The link leads to itself."),
    ("missing", lambda p: None, "There is no such file."),
)
_ADDRESSES = (
    "http://ondt.example.invalid/tilmelding.xlsx",
    "https://ondt.example.invalid/tilmelding.xlsx",
    "file:///tmp/tilmelding.xlsx",
    "ftp://ondt.example.invalid/t.csv",
    "s3://ondt/tilmelding.xlsx",
    "",
)
_NAMES = (
    ("escape", "t\x1b[31m\x1b]0;ondt\x07.xlsx"),
    ("newline", "t\nlinje 2.xlsx"),
    ("bidi", "t\u202exslx.\u202c.xlsx"),
    ("markup", "[nope] [bold].xlsx"),
    ("dash", "-o.xlsx"),
    ("percent", "%s %d {0} {navn}.xlsx"),
    ("not-utf8", "t\udce6\udcff.xlsx"),
    ("longest", "t" * 250 + ".xlsx"),
    ("emoji", "tilmelding 🎉 e\u0301.xlsx"),
    ("formula", "=1+1.xlsx"),
)


def _regular_cases() -> Iterator[Case]:
    for name, build, why in _ODD:

        def make(folder: Path, build: Callable[[Path], object] = build) -> list[str]:
            path = folder / "tilmelding.xlsx"
            build(path)
            return [str(path)]

        yield Case(FAMILY, name, Expect.REFUSE, why, make)
    for number, address in enumerate(_ADDRESSES, 1):

        def at(folder: Path, address: str = address) -> list[str]:
            return [address]

        why = "No network call ever: an address is not a path."
        yield Case(FAMILY, f"address-{number}", Expect.REFUSE, why, at, named=bool(address))


def _linked(folder: Path) -> list[str]:
    link = folder / "link.xlsx"
    link.symlink_to(_good_at(folder, "tilmelding.xlsx"))
    return [str(link)]


def _second_broken(folder: Path) -> list[str]:
    bad = folder / "nummer to.xlsx"
    bad.write_bytes(b"PK\x03\x04 ikke en projektmappe")
    return [_good_at(folder, "tilmelding.xlsx"), str(bad)]


def _two_files(folder: Path) -> list[str]:
    paths = []
    for name, rows in (("Værter", host_rows()), ("Praktikanter", intern_rows())):
        path = folder / f"{name}.xlsx"
        path.write_bytes(pack(workbook({name: rows})))
        paths.append(str(path))
    return paths


def path_cases() -> Iterator[Case]:
    """Give the cases of odd paths."""
    yield from _regular_cases()
    why = "The name of a file is text of others: it is shown without control characters."
    for label, file in _NAMES:

        def good(folder: Path, file: str = file) -> list[str]:
            return [_good_at(folder, file)]

        def bad(folder: Path, file: str = file) -> list[str]:
            (folder / file).write_bytes(b"PK\x03\x04 spoilt")
            return [str(folder / file)]

        # Dash and percent can be shown as they are; the others may be shown otherwise.
        named = label in {"dash", "percent", "formula", "markup"}
        yield Case(FAMILY, f"name-{label}", Expect.ALL, why, good, screen=True)
        yield Case(FAMILY, f"name-{label}-spoilt", Expect.REFUSE, why, bad, named=named)
    yield Case(FAMILY, "link", Expect.ALL, "A link to a sound file is a sound file.", _linked)
    why = "One of two files cannot be read: to go on would lose its people."
    yield Case(FAMILY, "second-broken", Expect.REFUSE, why, _second_broken)
    why = "Hosts and interns may come in two files."
    yield Case(FAMILY, "two-files", Expect.ALL, why, _two_files)
