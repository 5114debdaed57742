"""Tests that the console examples of the README are what the program really says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import REPO, run_cli

README = (REPO / "README.md").read_text(encoding="utf-8")
GUIDE = (REPO / "docs" / "vejledning.md").read_text(encoding="utf-8")


def plain(text: str) -> str:
    """Return text with white space folded, since line breaks depend on the width."""
    return " ".join(text.split())


def commands(page: str) -> list[tuple[str, list[str]]]:
    """Return the commands of a page's console examples, each with the lines shown below it."""
    found: list[tuple[str, list[str]]] = []
    for line in "".join(re.findall(r"```console\n(.*?)```", page, flags=re.DOTALL)).splitlines():
        if line.startswith("$ ipraktik "):
            found.append((line.removeprefix("$ ipraktik "), []))
        else:
            found[-1][1].append(line)
    return found


@pytest.mark.parametrize(("page", "language"), [(README, "en"), (GUIDE, "da")], ids=["en", "da"])
def test_examples_are_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str, language: str
) -> None:
    """Tests that every line shown below a command is in its output, in order."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LANGUAGE", language)
    assert len(commands(page)) >= 4
    for command, shown in commands(page):
        ran = run_cli(*command.split())
        assert ran.exit_code == 0, ran.err
        rest = plain(ran.out)
        for line in filter(None, map(plain, shown)):
            if line != "...":
                assert line in rest, line
                rest = rest.split(line, 1)[1]


def test_first_commands_are_in_the_makefile() -> None:
    """Tests that the two commands at the top of the README exist."""
    targets = re.findall(r"^(\w+):", (REPO / "Makefile").read_text(), flags=re.MULTILINE)
    shown = re.findall(r"^    make (\w+)$", README, flags=re.MULTILINE)
    assert shown == ["demo", "test"]
    assert set(shown) <= set(targets)
