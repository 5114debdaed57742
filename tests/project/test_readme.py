"""Tests that the console examples of the README are what the program really says."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.conftest import REPO, run_cli

sys.path.insert(0, str(REPO / "tools"))
from spring import examples, typed_before

README = (REPO / "README.md").read_text(encoding="utf-8")
GUIDE = (REPO / "docs" / "vejledning.md").read_text(encoding="utf-8")

NOT_ALL_CAN_BE_KEPT = 1
"""How judging hand edits ends, in the guide: one of its three cannot be kept."""


def plain(text: str) -> str:
    """Return text with white space folded, since line breaks depend on the width."""
    return " ".join(text.split())


@pytest.mark.parametrize(("page", "language"), [(README, "en"), (GUIDE, "da")], ids=["en", "da"])
def test_examples_are_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str, language: str
) -> None:
    """Tests that every line shown below a command is in its output, in order."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LANGUAGE", language)
    assert len(examples(page)) >= 4
    for command, shown in examples(page):
        if page is GUIDE:
            typed_before(command, tmp_path)
        ran = run_cli(*command.split())
        assert ran.exit_code == (NOT_ALL_CAN_BE_KEPT if "--check" in command else 0), ran.err
        rest = plain(ran.out)
        for line in filter(None, map(plain, shown)):
            if line != "...":
                assert line in rest, line
                rest = rest.split(line, 1)[1]


@pytest.mark.parametrize("page", ["README.md", "docs/vejledning.md"])
def test_pictures_and_headings_exist(page: str) -> None:
    """Tests that no picture is missing, and that links within a page lead to a heading."""
    path = REPO / page
    text = path.read_text(encoding="utf-8")
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text):
        assert (path.parent / picture).is_file(), picture
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    known = {re.sub(r"[^\w -]", "", one).strip().lower().replace(" ", "-") for one in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= known


def test_first_commands_are_in_the_makefile() -> None:
    """Tests that the two commands at the top of the README exist."""
    targets = re.findall(r"^(\w+):", (REPO / "Makefile").read_text(), flags=re.MULTILINE)
    shown = re.findall(r"^    make (\w+)$", README, flags=re.MULTILINE)
    assert shown == ["demo", "test"]
    assert set(shown) <= set(targets)
