"""Tests that imports run one way and that third-party libraries stay behind their fences."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import REPO

PACKAGE = REPO / "ipraktik"
MIDDLE = {"errors", "text", "model"}
ALLOWED = {
    "text": set(),
    "language": {"text"},
    "errors": {"text"},
    "model": {"text"},
    "reading": MIDDLE,
    "validation": MIDDLE,
    "matching": MIDDLE,
    "explaining": MIDDLE | {"matching"},
    "evaluating": MIDDLE,
    "programme": MIDDLE,
    "post": MIDDLE | {"language"},
    "writing": MIDDLE | {"language", "programme", "post", "__init__"},
    "pipeline": MIDDLE
    | {
        "language",
        "reading",
        "validation",
        "matching",
        "explaining",
        "evaluating",
        "programme",
        "post",
        "writing",
        "__init__",
    },
    "cli": MIDDLE | {"language", "pipeline", "validation", "__init__"},
    "__init__": set(),
    "__main__": {"cli"},
}
FENCES = {
    "openpyxl": {"reading/workbook.py"},
    "python_calamine": {"reading/calamine_child.py"},
    "csv": {"reading/csv_sheet.py", "reading/csv_text.py", "reading/geography.py"},
    "xlsxwriter": {"writing/exact_workbook.py", "writing/xlsx.py"},
    "email": {"writing/letter_draft.py"},
    "icalendar": {"writing/calendar_file.py"},
    "networkx": {"matching/network.py"},
    "highspy": {f"matching/{name}.py" for name in ("linear", "master", "rough", "search")},
    "numpy": {
        f"matching/{name}.py"
        for name in (
            *("arcs", "bottleneck", "bundle_prices", "bundles", "choosing", "closing", "draft"),
            *("encoding", "first_match", "host_table", "linear", "near_patterns", "network"),
            *("pairs", "prices", "programs", "rough", "search", "sift", "spread", "ways"),
        )
    },
    "pandas": {
        "evaluating/headlines.py",
        "evaluating/statistics.py",
        "writing/placements_figures.py",
    },
    "typer": {
        f"cli/{name}.py"
        for name in (
            *("app", "options", "parsing"),
            *("answer_commands", "evaluate", "match_commands", "signup_commands"),
        )
    },
    "click": {"cli/app.py", "cli/parsing.py"},
    "rich": {"cli/screen.py", "cli/show_checked.py", "cli/show_findings.py"},
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "ipraktik":
                yield from (f"ipraktik.{name.name}" for name in node.names)
            else:
                yield node.module


def layer(dotted: str) -> str:
    parts = dotted.split(".")
    known = len(parts) > 1 and parts[1] in ALLOWED
    return parts[1] if known else "__init__"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path) -> None:
    """Tests that a module imports only its own layer and those below it."""
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    used = {layer(name) for name in imported(path) if name.split(".")[0] == "ipraktik"}
    assert used - {own} <= ALLOWED[own]


@pytest.mark.parametrize("library", FENCES)
def test_fences(library: str) -> None:
    """Tests that each library is used just where it is meant to be."""
    users = {
        path.relative_to(PACKAGE).as_posix()
        for path in modules()
        if any(name.split(".")[0] == library for name in imported(path))
    }
    assert users == FENCES[library]
