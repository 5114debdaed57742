"""Tests that a fault of the program tells where it is, and nothing of anybody's data."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from ipraktik.model.findings import Code, finding
from ipraktik.model.origin import Place, Row
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.text import say
from tests.conftest import REPO, SAMPLE_DATA, run_cli

SMALL = SAMPLE_DATA / "lille.xlsx"
SECRET = "Anna Hemmelig <anna@hemmelig.dk> \x1b[31m 12 34 56 78"
PARTS = ("Hemmelig", "hemmelig", "12 34", "\x1b")
FAULT = 70


def fail(*_: object, **__: object) -> NoReturn:
    """Fail as libraries do: with the value in the message, in a chain, with a note."""
    try:
        int(SECRET)
    except ValueError as error:
        try:
            raise KeyError(SECRET) from error
        except KeyError as other:
            last = RuntimeError(f"cell A5 holds {SECRET}")
            last.add_note(SECRET)
            raise last from other


def assert_silent(text: str) -> None:
    assert not [part for part in PARTS if part in text]


@pytest.mark.parametrize(
    "place",
    [
        "ipraktik.reading.signups.read_intern",
        "ipraktik.reading.signups.make_context",
        "ipraktik.validation.check.check",
        "ipraktik.matching.solve.solve",
        "ipraktik.matching.reasons.give_reasons",
        "ipraktik.writing.match_book.match_book_sheets",
        "ipraktik.writing.xlsx.write_workbook",
        "ipraktik.cli.show_match.show_match",
    ],
)
def test_a_fault_tells_places_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str
) -> None:
    """Tests faults deep in reading, checking, matching, writing and showing."""
    monkeypatch.setattr(place, fail)
    ran = run_cli("match", SMALL, "-o", tmp_path / "m.xlsx", "--quick", "--lang", "en")
    assert ran.exit_code == FAULT
    assert_silent(ran.out + ran.err)
    first, *trace = ran.err.splitlines()
    assert first.endswith("[program-fault]")
    kinds = [line.strip() for line in trace if line.endswith("Error")]
    assert kinds == ["ValueError", "KeyError", "RuntimeError"]
    assert any(line.strip().startswith("ipraktik.cli.app:") for line in trace)
    assert any(line.endswith(" fail") for line in trace)
    assert str(REPO) not in ran.err


@pytest.mark.parametrize("kind", [ValueError, KeyError, AssertionError, RecursionError, OSError])
def test_any_kind_of_fault(monkeypatch: pytest.MonkeyPatch, kind: type[Exception]) -> None:
    def fault(*_: object) -> NoReturn:
        raise kind(SECRET)

    monkeypatch.setattr("ipraktik.validation.check.check", fault)
    ran = run_cli("validate", SMALL, "--json")
    assert ran.exit_code == FAULT
    assert_silent(ran.out + ran.err)
    assert kind.__name__ in ran.err
    told = json.loads(ran.out)["error"]
    assert (told["code"], told["exit"]) == ("program-fault", FAULT)


def test_no_memory_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(*_: object) -> NoReturn:
        raise MemoryError(SECRET)

    monkeypatch.setattr("ipraktik.validation.check.check", fault)
    ran = run_cli("validate", SMALL)
    assert (ran.exit_code, ran.out) == (2, "")
    assert ran.err.strip().endswith("[out-of-memory]")
    assert len(ran.err.splitlines()) == 1


def test_stopped_by_hand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def stop(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("ipraktik.matching.solve.solve", stop)
    ran = run_cli("match", SMALL, "-o", tmp_path / "m.xlsx", "--json")
    assert (ran.exit_code, json.loads(ran.out)["error"]["code"]) == (130, "stopped")
    assert len(ran.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


_LOUD = """
import logging, sys, warnings
from ipraktik.validation import check as checking
import ipraktik.cli.main as main

SECRET = {secret!r}
real = checking.check

class Loud:
    def __del__(self):
        raise ValueError(SECRET)

def loud(signups):
    warnings.warn(f"cell A5: {{SECRET}}")
    logging.getLogger("some.library").critical(SECRET)
    Loud()
    return real(signups)

checking.check = loud
sys.argv = ["ipraktik", "validate", {path!r}]
main.main()
"""


@pytest.mark.parametrize("options", [(), ("-X", "dev")], ids=["plain", "dev"])
def test_libraries_are_not_heard(options: tuple[str, ...]) -> None:
    """Tests warnings, logs and what fails while it is thrown away, which Python would print."""
    code = _LOUD.format(secret=SECRET, path=str(SMALL))
    ran = subprocess.run(
        [sys.executable, *options, "-c", code],
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        cwd=REPO,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0
    assert_silent(ran.stdout + ran.stderr)
    assert "Exception ignored" not in ran.stderr
    if not options:
        assert ran.stderr == ""


def test_people_show_no_more_than_their_id() -> None:
    """Tests what a debugger or a failed assertion shows of people."""
    known = {"email": "anna@hemmelig.dk", "workplace": "Hemmelig"}
    host = Host(host_id="V001", contact="Hemmelig", **known)
    intern = Intern(intern_id="P001", name="Anna Hemmelig", **known)
    wrong = say("{name} is wrong.", name="Hemmelig")
    fault = finding(Code.BAD_EMAIL, Place("a.xlsx"), "anna@hemmelig.dk", wrong)
    row = Row("a.xlsx", "Ark", 3, cells={"Navn": "Anna Hemmelig"})
    for one in (host, intern, Unit((intern,)), fault, wrong, row):
        assert_silent(repr(one))
        assert_silent(repr([one]))
    assert "V001" in repr(host)
    assert "P001" in repr(Unit((intern,)))
