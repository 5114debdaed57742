"""Tests that the console examples of the README are what the program really says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import REPO, run_cli

README = (REPO / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n(.*?)```", README, flags=re.DOTALL)


def plain(text: str) -> str:
    """Return text with white space folded, since line breaks depend on the width."""
    return " ".join(text.split())


def test_examples_are_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that every line shown below a command is in its output, in order."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LANGUAGE", "en")
    assert len(BLOCKS) == 5
    for block in BLOCKS:
        command, *shown = block.splitlines()
        ran = run_cli(*command.removeprefix("$ ipraktik ").split())
        assert ran.exit_code == 0, ran.err
        rest = plain(ran.out)
        for line in filter(None, map(plain, shown)):
            if line != "...":
                assert line in rest, line
                rest = rest.split(line, 1)[1]


def test_first_commands_are_in_the_makefile() -> None:
    """Tests that the two commands at the top of the README exist."""
    targets = re.findall(r"^(\w+):", (REPO / "Makefile").read_text(), flags=re.MULTILINE)
    commands = re.findall(r"^    make (\w+)$", README, flags=re.MULTILINE)
    assert commands == ["demo", "test"]
    assert set(commands) <= set(targets)
