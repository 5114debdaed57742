"""Fixtures that run the command line as a user would."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ipraktik.cli.main import main

REPO = Path(__file__).parent.parent
SAMPLE_DATA = REPO / "sample_data"


@dataclass(frozen=True)
class Ran:
    """What a command printed and how it ended."""

    exit_code: int
    out: str
    err: str


def run_cli(*arguments: object) -> Ran:
    """Run the command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    code = 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
    return Ran(code, out.getvalue(), err.getvalue())


@pytest.fixture(scope="session")
def sample_match(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a match of the sample, without its second stage; tests change copies of it only."""
    path = tmp_path_factory.mktemp("sample") / "match.xlsx"
    assert run_cli("match", SAMPLE_DATA / "tilmeldinger.xlsx", "-o", path, "--quick").exit_code == 0
    return path


@pytest.fixture
def cli() -> Callable[..., Ran]:
    return run_cli


@pytest.fixture
def validate() -> Callable[..., dict[str, Any]]:
    """Return a function that runs ``ipraktik validate --json`` and adds the exit code."""

    def run(*paths: Path, args: Sequence[str] = ()) -> dict[str, Any]:
        ran = run_cli("validate", *paths, "--json", "--lang", "en", *args)
        assert ran.out, f"no JSON on stdout; stderr: {ran.err}"
        return json.loads(ran.out) | {"exit": ran.exit_code}

    return run
