"""Tests that nothing from a file steers the terminal, and that any terminal shows the text."""

from __future__ import annotations

import itertools
import json
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import openpyxl
import pytest

from ipraktik.cli.harmless import escape_steering, harmless
from tests.conftest import REPO, SAMPLE_DATA, run_cli
from tests.robust.answers import write_answers

SMALL = SAMPLE_DATA / "lille.xlsx"
FAULT = 70
STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
MARKUP = "[/nope][bold]x[/bold][link=a]"
EVIL = f"{MARKUP}\x7f\x9b2J\x85\u202eabc\u200b\u2066\ufeff\U000e0041\u2028\u061c\u200f"
"""What a cell can hold; ESC and its like cannot stand in a workbook, but in names and options."""
NAME = "\x1b[2J\u202e\x9b\n\udc80.xlsx" if os.name != "nt" else "\u202e.xlsx"
SHEET = "Ark\u202e\x9b\u200b"
FREE = ("Navn", "Kontaktperson", "Telefon", "Stilling", "Arbejdsplads", "Motivation")
CLOSED = ("Rejsefælle", "Kommune", "Egen vært", "Fagfelt", "Gæst")


def make_evil(path: Path, faulty: bool) -> Path:
    """Write the sample with steering text in all free cells, in a header and a sheet's name."""
    book = openpyxl.load_workbook(SMALL)
    for sheet in (book["Værter"], book["Praktikanter"]):
        heads = [cell.value for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2):
            for head, cell in zip(heads, row, strict=True):
                if head in FREE and cell.value:
                    cell.value = f"{cell.value}{EVIL}"
                if head == "Rejsefælle" or (faulty and head in CLOSED and cell.row == 4):
                    cell.value = EVIL if faulty else None
        sheet.cell(1, len(heads) + 1).value = f"Ekstra {EVIL}"
    book.create_sheet(SHEET).append([EVIL])
    book.save(path)
    return path


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with evil sign-ups, faulty ones, and a match, all of evil names."""
    folder = tmp_path_factory.mktemp("evil")
    make_evil(folder / f"fejl{NAME}", faulty=True)
    make_evil(folder / f"god{NAME}", faulty=False)
    ran = run_cli("match", folder / f"god{NAME}", "-o", folder / f"match{NAME}", "--quick")
    assert ran.exit_code == 0, ran.err
    assert not STEERING.search(ran.out + ran.err)
    write_answers(folder / f"svar{NAME}", itertools.repeat(EVIL), sheet=SHEET)
    return folder


COMMANDS = [
    "validate @fejl",
    "validate @fejl --json",
    "validate @fejl --report @ny",
    "validate @match",
    "validate @gone --json",
    "match @fejl -o @ny2 --skip-errors --quick",
    "match @match -o @ny3 --quick --json",
    "match @match --check",
    "match @match --check --json",
    "match @god -o @match",
    "status @match",
    "status @match --json",
    "explain @match P001",
    "explain @match V001 --json",
    "explain @match a",
    "explain @match EVIL --json",
    "init @god -o @ny4",
    "export @match -o @ud",
    "init --evaluation -o @ny5",
    "evaluate @svar -o @ny6",
    "evaluate @svar --match @match -o @ny7 --next @ny8",
    "evaluate @svar --match @match -o @ny9 --json",
    "evaluate @svar @god -o @ny10",
    "evaluate @gone -o @ny11 --json",
]
"""Files of evil names have an @."""


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_steers(evil: Path, command: str) -> None:
    """Tests every command with steering text in cells, headers, names of sheets and files."""
    typed = [
        str(evil / f"{one[1:]}{NAME}") if one.startswith("@") else one.replace("EVIL", EVIL)
        for one in command.split()
    ]
    ran = run_cli(*typed)
    assert not STEERING.search(ran.out + ran.err)
    assert "Traceback" not in ran.err
    assert ran.exit_code != FAULT
    if "--json" in typed:
        assert isinstance(json.loads(ran.out), dict)
    else:
        assert ran.out or ran.err


def test_markup_is_printed_as_typed(evil: Path) -> None:
    told = run_cli("explain", evil / f"match{NAME}", "P001").out
    assert MARKUP in told.replace("\n", "").replace("     ", "")


def test_json_keeps_the_data(evil: Path) -> None:
    """Tests that what is escaped is read back as it was."""
    told = json.loads(run_cli("validate", evil / f"fejl{NAME}", "--json").out)
    assert {one["file"] for one in told["findings"]} == {f"fejl{NAME}"}
    assert any("\u202eabc\u200b" in one["value"] for one in told["findings"])


def test_every_character() -> None:
    """Tests Unicode, all of what is common: nothing steers or hides, and JSON keeps it all."""
    numbers = (*range(0x10000), *range(0x10000, 0x110000, 97), *range(0xE0000, 0xE0080))
    everything = "".join(map(chr, numbers))
    line = harmless(everything)
    assert not STEERING.search(line)
    assert not {unicodedata.category(one) for one in {*line}} & {"Cc", "Cs", "Zl", "Zp"}
    written = escape_steering(json.dumps(everything, ensure_ascii=False))
    assert not STEERING.search(written)
    units = everything.encode("utf-16-be", "surrogatepass")
    assert json.loads(written).encode("utf-16-be", "surrogatepass") == units


@pytest.mark.skipif(os.name == "nt", reason="as a Unix shell reads it")
@pytest.mark.parametrize("name", ["a b", "a&b", "a;b", "$(b)", "`b`", 'a"b', "it's", "$b'c", "a|b"])
def test_a_command_to_copy_is_one_command(tmp_path: Path, name: str) -> None:
    """Tests that a file's name does nothing when the next step is copied to a shell."""
    path = tmp_path / f"{name}.xlsx"
    shutil.copy(SMALL, path)
    last = run_cli("validate", path, "--lang", "en").out.splitlines()[-1]
    typed = shlex.shlex(last.removeprefix("Next: "), posix=True, punctuation_chars=True)
    typed.whitespace_split = True
    assert list(typed) == ["ipraktik", "match", str(path), "-o", "match.xlsx"]
    assert not re.search(r'"[^"]*[$`][^"]*"', last)


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line in the shell; `{ipraktik}` is the program."""
    program = f"{shlex.quote(sys.executable)} -m ipraktik"
    env = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "PYTHON"))}
    return subprocess.run(
        ["bash", "-c", command.replace("{ipraktik}", program).replace("{small}", str(SMALL))],
        cwd=REPO,
        env={**env, "PYTHONPATH": str(REPO), **environment},
        capture_output=True,
        check=False,
    )


needs_bash = pytest.mark.skipif(os.name == "nt", reason="needs a Unix shell")


@needs_bash
@pytest.mark.parametrize(
    ("command", "code", "told"),
    [
        ("{ipraktik} validate {small} | head -1; exit ${PIPESTATUS[0]}", 0, b""),
        ("{ipraktik} validate {small} >&-", 0, b""),
        ("{ipraktik} validate gone.xlsx 2>&-", 2, b""),
        ("{ipraktik} validate {small} <&- >&- 2>&-", 0, b""),
        ("{ipraktik} validate {small} --json >/dev/full", 2, b"[output-refused]"),
        ("{ipraktik} --version >/dev/full", 2, b"[output-refused]"),
        ("{ipraktik} validate gone.xlsx 2>/dev/full", 2, b""),
    ],
)
def test_streams_that_fail(command: str, code: int, told: bytes) -> None:
    """Tests readers that leave, closed streams and a full disk."""
    if "/dev/full" in command and not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    ran = shell(command)
    assert ran.returncode == code
    assert b"Traceback" not in ran.stderr
    assert b"Exception ignored" not in ran.stderr
    assert ran.stderr.strip().endswith(told)
    assert told or not ran.stderr


@needs_bash
@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_letters_that_a_stream_does_not_have(encoding: str) -> None:
    """Tests that æøå, frames and arrows become letters and signs that the stream has."""
    ran = shell("{ipraktik} validate {small} --lang da", PYTHONIOENCODING=encoding)
    assert (ran.returncode, ran.stderr) == (0, b"")
    text = ran.stdout.decode(encoding)
    assert ("Beskaeftigelse" if encoding == "ascii" else "Beskæftigelse") in text
    assert "?" not in text
    widths = {len(line) for line in text.splitlines() if line.startswith(("|", "+"))}
    assert not widths or len(widths) == 2  # of two tables


@needs_bash
def test_the_plainest_locale() -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TERM": "dumb"}
    ran = shell("{ipraktik} match --help --lang da; {ipraktik} bogus --lang da", **plain)
    assert ran.returncode == 2
    assert (ran.stdout + ran.stderr).isascii()
    assert b"TAL" in ran.stdout


@pytest.mark.parametrize("columns", ["0", "1", "20", "40", "-1", "many", "100000"])
def test_any_width(monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    """Tests that nothing is cut off or fails, however narrow the terminal."""
    monkeypatch.setenv("COLUMNS", columns)
    ran = run_cli("validate", SMALL, "--lang", "da")
    assert (ran.exit_code, ran.err) == (0, "")
    told = "".join(ran.out.split())
    assert "…" not in told
    if columns != "1":
        assert "HRogledelse" in told
        assert "0fejl,0advarsler,0oplysninger." in told
    if columns == "20":
        assert "Efter fagfelt: HR og" in ran.out
        command = [line for line in ran.out.splitlines() if "ipraktik" in line]
        assert all(len(line) <= 20 for line in ran.out.splitlines() if line not in command)


def on_a_terminal(arguments: list[str], **environment: str) -> tuple[int, str]:
    """Run the program on a terminal of its own, and return its exit code and what it showed."""
    pid, terminal = pty.fork()
    if not pid:  # pragma: no cover - the child becomes the program
        os.chdir(REPO)
        env = {**os.environ, "PYTHONPATH": str(REPO), "COLUMNS": "80", **environment}
        os.execve(sys.executable, [sys.executable, "-m", "ipraktik", *arguments], env)
    shown = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown.decode("utf-8", "replace")


_OWN_SIGNS = re.compile(r"\x1b\[[0-9;]*m|\x1b\[\?25[hl]|\x1b\[2K|\x1b\[1A|\r")
"""Colours, hiding the cursor, and clearing the line of progress: all that may steer."""


@needs_bash
@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_on_a_terminal(evil: Path, tmp_path: Path, term: str) -> None:
    """Tests a real terminal: colours and progress are the program's, nothing else steers it."""
    faulty = str(evil / f"fejl{NAME}")
    code, shown = on_a_terminal(["validate", faulty, "--lang", "da"], TERM=term)
    assert code == 1
    assert not STEERING.search(_OWN_SIGNS.sub("", shown).replace("\r\n", "\n"))
    assert "Traceback" not in shown
    assert ("\x1b[1;31m" in shown) == (term != "dumb")


@needs_bash
def test_no_colour_where_none_is_wanted() -> None:
    code, shown = on_a_terminal(["validate", "gone.xlsx"], NO_COLOR="1", TERM="xterm")
    assert code == 2
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]m", shown)
