"""Tests that the page on safety explains every code, and names tests that exist."""

from __future__ import annotations

import re

from ipraktik.errors import Refusal
from tests.conftest import REPO

PAGE = (REPO / "docs" / "tryghed.md").read_text(encoding="utf-8")


def test_every_code_is_explained() -> None:
    """Tests that the table has each code once, with what it means and what to do."""
    table = PAGE.partition("## Koder")[2]
    rows = re.findall(r"^\| `([\w-]+)` \| ([^|]+) \| ([^|]+) \|$", table, flags=re.MULTILINE)
    codes = [code for code, _, _ in rows]
    assert sorted(codes) == sorted(Refusal)
    assert all(meaning.strip() and step.strip() for _, meaning, step in rows)


def test_the_tests_it_names_exist() -> None:
    named = set(re.findall(r"`(tests/[\w/.]+)`", PAGE))
    assert len(named) > 4
    assert [one for one in named if not (REPO / one).exists()] == []


def test_it_is_linked() -> None:
    for page, link in (("README.md", "docs/tryghed.md"), ("docs/vejledning.md", "tryghed.md")):
        assert f"({link})" in (REPO / page).read_text(encoding="utf-8")
