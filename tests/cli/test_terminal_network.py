"""Tests that no command uses the net, nor writes anywhere but where it was told to."""

from __future__ import annotations

import shutil
import signal
import zipfile
from pathlib import Path

import pytest

from tests.cli.after_week import HOSTS, INTERNS
from tests.cli.sandbox import can_forbid_sockets, watched
from tests.conftest import SAMPLE_DATA, Ran, run_cli

SMALL = SAMPLE_DATA / "lille.xlsx"
_ALL = """
import sys
from ipraktik.cli.main import main
for line in '''
init --example -o eksempel.xlsx
init --hosts -o tom.xlsx
init lille.xlsx -o projekt.xlsx
validate lille.xlsx projekt.xlsx --report rapport.xlsx
match lille.xlsx -o match.xlsx --drill
validate match.xlsx
match match.xlsx --check
match match.xlsx -o igen.xlsx --quick --json
status match.xlsx --today 2026-06-01
explain match.xlsx P003
export match.xlsx -o ud
export match.xlsx -o anonym --anonym
init --evaluation -o skema.xlsx
evaluate vaerter.xlsx -o evaluering.xlsx
evaluate vaerter.xlsx praktikanter.xlsx --match match.xlsx -o evalueret.xlsx --next 2027.xlsx
'''.split('\\n'):
    if line:
        try:
            main(line.split())
        except SystemExit as end:
            print(line, '->', end.code, file=sys.stderr)
"""
_COMMANDS = 15


def test_no_command_uses_the_net(tmp_path: Path) -> None:
    """Tests all commands with sockets forbidden; files are written in the folder named alone."""
    work = tmp_path / "work"
    work.mkdir()
    shutil.copy(SMALL, work)
    shutil.copy(HOSTS, work / "vaerter.xlsx")
    shutil.copy(INTERNS, work / "praktikanter.xlsx")
    ran, notes = watched(tmp_path, ["-c", _ALL], work)
    assert ran.returncode == 0, ran.stderr[-2000:]
    ends = [line for line in ran.stderr.splitlines() if " -> " in line]
    assert [line.rsplit(" -> ")[1] for line in ends] == ["0"] * _COMMANDS, ran.stderr
    assert notes == []


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    ],
)
def test_the_watch_sees_the_net(tmp_path: Path, code: str) -> None:
    """Tests that the watch itself works."""
    ran, notes = watched(tmp_path, ["-c", code], tmp_path)
    assert ran.returncode != 0
    assert notes
    assert notes[0].startswith("net ")


@pytest.mark.skipif(not can_forbid_sockets(), reason="needs Linux on a known processor")
def test_the_kernel_ends_what_opens_a_socket(tmp_path: Path) -> None:
    """Tests that code that no audit hook sees is ended too."""
    code = "import ctypes; ctypes.CDLL(None).socket(2, 1, 0)"
    ran, notes = watched(tmp_path, ["-c", code], tmp_path)
    assert (ran.returncode, notes) == (-signal.SIGSYS, [])


def with_doctype(path: Path, entity: str) -> Path:
    """Write sign-ups whose shared strings name something outside of the file."""
    doctype = f'<!DOCTYPE sst [<!ENTITY out SYSTEM "{entity}">]>'
    with zipfile.ZipFile(SMALL) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "xl/sharedStrings.xml":
                head, _, rest = data.decode("utf-8").partition("<sst")
                first, _, last = f"{doctype}<sst{rest}".partition("<t>")
                data = f"{head}{first}<t>&out;{last}".encode()
            new.writestr(part.filename, data)
    return path


def test_nothing_outside_of_a_file_is_fetched(tmp_path: Path) -> None:
    """Tests entities that name a web page and another file."""
    secret = tmp_path / "only-for-me.txt"
    secret.write_text("HEMMELIGT")
    for entity in ("http://127.0.0.1:9/out", secret.as_uri()):
        path = with_doctype(tmp_path / "entity.xlsx", entity)
        ran, notes = watched(tmp_path, ["-m", "ipraktik", "validate", path, "--json"], tmp_path)
        assert notes == []
        assert "HEMMELIGT" not in ran.stdout + ran.stderr
        assert ran.returncode == 2


ADDRESSES = [
    "https://kommune.dk/tilmeldinger.xlsx",
    "HTTP://kommune.dk/a.xlsx",
    "ftp://kommune.dk/a.xlsx",
    "file:///home/a.xlsx",
    "www.kommune.dk/a.xlsx",
    "kommune.sharepoint.com/:x:/s/ipraktik/abc",
    "https://kommune.sharepoint.com/sites/ipraktik/a.xlsx?web=1",
    "ms-excel:ofe|u|https://kommune.dk/a.xlsx",
    "https:/kommune.dk/a.xlsx",
    r"\\kommune.sharepoint.com@SSL\DavWWWRoot\a.xlsx",
]


def refused(ran: Ran) -> None:
    assert (ran.exit_code, ran.out) == (2, "")
    (line,) = ran.err.splitlines()
    assert "download it first" in line
    assert line.endswith("[web-address]")


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_are_refused(address: str) -> None:
    refused(run_cli("validate", address, "--lang", "en"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", SMALL, "--report", ADDRESSES[0]),
        ("match", ADDRESSES[0], "-o", "m.xlsx"),
        ("match", SMALL, "-o", ADDRESSES[0]),
        ("match", SMALL, "-o", "m.xlsx", "--last-year", ADDRESSES[0]),
        ("init", ADDRESSES[0], "-o", "p.xlsx"),
        ("init", "--example", "-o", ADDRESSES[0]),
        ("status", ADDRESSES[0]),
        ("explain", ADDRESSES[0], "P001"),
        ("export", ADDRESSES[0], "-o", "ud"),
        ("export", SMALL, "-o", ADDRESSES[0]),
        ("init", "--evaluation", "-o", ADDRESSES[0]),
        ("evaluate", ADDRESSES[0], "-o", "e.xlsx"),
        ("evaluate", HOSTS, "-o", ADDRESSES[0]),
        ("evaluate", HOSTS, "-o", "e.xlsx", "--match", ADDRESSES[0]),
        ("evaluate", HOSTS, "-o", "e.xlsx", "--earlier", ADDRESSES[0]),
        ("evaluate", HOSTS, "-o", "e.xlsx", "--match", SMALL, "--next", ADDRESSES[0]),
    ],
    ids=lambda one: " ".join(getattr(word, "name", word) for word in one),
)
def test_no_path_is_an_address(arguments: tuple[object, ...]) -> None:
    refused(run_cli(*arguments, "--lang", "en"))


@pytest.mark.parametrize("name", [r"C:\mappe\a.xlsx", "c:/a.xlsx", "http.xlsx", "a:b.xlsx"])
def test_files_are_no_addresses(name: str) -> None:
    assert "[file-" in run_cli("validate", name).err
