"""Tests that wrong use is told in one line, in the language of the screen, with a code."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.conftest import SAMPLE_DATA, run_cli

SMALL = str(SAMPLE_DATA / "lille.xlsx")
WRONG = [
    ("matc",),
    ("bogus",),
    ("--bogus",),
    ("-x",),
    ("--lang",),
    ("--lang=da", "--version=1"),
    ("match", SMALL, "--forse"),
    ("match", SMALL, "--zzzz"),
    ("match", SMALL, "-q"),
    ("match", SMALL, "-o"),
    ("match", SMALL, "--set"),
    ("match", SMALL, "--force=1"),
    ("match", "--force"),
    ("match", SMALL, "--seed", "-1"),
    ("match", SMALL, "--seed", "1.5"),
    ("match", SMALL, "--max-moves", "two"),
    ("match", SMALL, "--time-limit", "soon"),
    ("match", SMALL, "--time-limit", "nan"),
    ("match", SMALL, "--time-limit", "-1"),
    ("match", SMALL, "--year", "next"),
    ("match", SMALL, "--year", ""),
    ("match", SMALL, "--set", "Landsdel"),
    ("match", SMALL),
    ("status", SMALL, "--today", "2027-13-01"),
    ("status", SMALL, "--today", "i morgen"),
    ("status", SMALL, SMALL),
    ("status", "--json"),
    ("explain", SMALL),
    ("explain", SMALL, "P001", "V001", "more", "and more"),
    ("export", SMALL),
    ("export", "-o", "ud"),
    ("evaluate", SMALL),
    ("evaluate", "-o", "ud.xlsx"),
    ("evaluate", SMALL, "-o", "ud.xlsx", "--next"),
    ("evaluate", SMALL, "-o", "ud.xlsx", "--next", "2027.xlsx"),
    ("evaluate", SMALL, "-o", "ud.xlsx", "--match", SMALL, "--next", "ud.xlsx"),
    ("init", "--hosts"),
    ("init", "--evaluation"),
    ("init", "--hosts", "--example"),
    ("init", "--json"),
    ("validate", "--json"),
]
LANGUAGES = ("da", "en")
_TYPED = re.compile(r"'[^']*'|--?[a-z-]+|ipraktik( [a-z]+)?|\[wrong-use\]|[A-ZÆØÅ=.]{3,}[a-z]*")
_ENGLISH = frozenset(
    re.findall(
        r"\w+",
        """
        a an and any argument arguments as be cannot choose choice command commands could day did
        does error example expected extra file formats from give got here instance invalid is it
        look mean mend missing more must name need needs no not number of only option options or
        parameter range required requires say see seconds should such takes than that the there
        this to try understood unexpected unknown usage valid value was what where whole with write
        year you your
        """,
    )
)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("arguments", WRONG, ids=lambda one: " ".join(one).replace(SMALL, "F"))
def test_wrong_use_is_one_line(arguments: tuple[str, ...], lang: str) -> None:
    command = arguments if "--lang" in arguments else (f"--lang={lang}", *arguments)
    ran = run_cli(*command)
    assert ran.exit_code == 2
    (line,) = ran.err.splitlines()
    assert line.endswith(" [wrong-use]")
    assert ran.out == "" or "--json" in arguments


@pytest.mark.parametrize("arguments", WRONG, ids=lambda one: " ".join(one).replace(SMALL, "F"))
def test_wrong_use_is_danish(monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    """Tests a Danish locale: but for what was typed and what is to be typed, nothing is English."""
    monkeypatch.setenv("LANGUAGE", "da")
    line = run_cli(*arguments).err
    words = set(re.findall(r"\w+", _TYPED.sub(" ", line).lower()))
    assert words
    assert not words & _ENGLISH, line


@pytest.mark.parametrize(
    "command", ["", "init", "validate", "match", "status", "explain", "export"]
)
def test_help_is_danish(command: str) -> None:
    """Tests that help names what is to be typed in the reader's language."""
    ran = run_cli("--lang=da", *([command] if command else []), "--help")
    assert ran.exit_code == 0
    shown = re.findall(r"\b[A-Z]{3,}\b(?!\.xlsx)", ran.out)
    english = {"OPTIONS", "FILES", "PATH", "TEXT", "INTEGER", "RANGE", "FLOAT", "COMMAND", "ARGS"}
    assert not english & {*shown}


def test_help_for_nothing_typed() -> None:
    """Tests that a command without anything after it shows its help where errors go."""
    for command in ("", "match"):
        ran = run_cli("--lang=en", command) if command else run_cli()
        assert (ran.exit_code, ran.out) == (2, "")
        assert "--help" in ran.err


def test_what_was_typed_is_cut_and_steers_nothing() -> None:
    """Tests long, steering and broken values in every kind of error."""
    evil = "\x1b[2J\u202e\x9b\nzero errors [/nope]" + "x" * 5000
    for arguments in (
        (evil,),
        (f"--{evil}",),
        ("match", SMALL, f"--{evil}"),
        ("match", SMALL, "--seed", evil),
        ("status", SMALL, "--today", evil),
        ("status", SMALL, evil, evil),
        ("match", SMALL, "--set", evil),
        ("match", SMALL, "--set", f"{evil}=1", "-o", "m.xlsx"),
        ("validate", SMALL, "--lang", evil),
        ("validate", f"https://{evil}"),
    ):
        ran = run_cli(*arguments)
        assert ran.exit_code == 2
        assert not set("\x1b\u202e\x9b") & {*ran.err, *ran.out}
        assert len(ran.err.splitlines()) <= 2


def told(*arguments: object) -> dict[str, object]:
    ran = run_cli(*arguments, "--lang", "en")
    lines = ran.err.splitlines()
    assert len(lines) == 1
    error = json.loads(ran.out)["error"]
    assert len(ran.out.splitlines()) == 1
    assert error["exit"] == ran.exit_code
    ending = "" if error["code"] == "findings" else f" [{error['code']}]"
    assert lines == [f"{error['message']}{ending}"]
    return dict(error)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("validate", "gone.xlsx"), "file-"),
        (("match", "gone.xlsx", "-o", "m.xlsx"), "file-"),
        (("match", "gone.xlsx", "--check"), "file-"),
        (("status", "gone.xlsx"), "file-"),
        (("explain", "gone.xlsx", "P001"), "file-"),
        (("validate", SMALL, "--bogus"), "wrong-use"),
        (("match", SMALL), "wrong-use"),
        (("status",), "wrong-use"),
        (("explain", "https://x.dk", "P001"), "web-address"),
        (("match", SAMPLE_DATA / "fejl.xlsx", "-o", "m.xlsx"), "findings"),
    ],
    ids=lambda one: " ".join(map(str, one))[:30] if isinstance(one, tuple) else one,
)
def test_json_says_why_there_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: tuple[object, ...], code: str
) -> None:
    """Tests that --json prints one object however a command ends."""
    monkeypatch.chdir(tmp_path)
    assert str(told(*arguments, "--json")["code"]).startswith(code)


def test_json_of_validate_with_errors_is_its_findings() -> None:
    """Tests that exit 1 of validate is an answer, as the contract has it, and no refusal."""
    ran = run_cli("validate", SAMPLE_DATA / "fejl.xlsx", "--json")
    assert ran.exit_code == 1
    assert {"findings", "hosts", "interns", "errors", "warnings"} == json.loads(ran.out).keys()
