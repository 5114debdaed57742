"""Tests that a late sign-up which says something of somebody else is told of by a new match."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.edited import by_id, edited
from tests.conftest import Ran
from tests.findings.build import Row, signups

Cli = Callable[..., Ran]


@pytest.mark.parametrize(
    ("late", "code"),
    [
        ({"more_hosts": [{"Aftalt praktikant": "P002"}]}, "own-host-one-sided"),
        ({"more_interns": [{"Rejsefælle": "P002"}]}, "companion-not-mutual"),
    ],
)
def test_what_it_says_is_told(
    cli: Cli, tmp_path: Path, late: dict[str, list[Row]], code: str
) -> None:
    first, sent, again = (tmp_path / f"{name}.xlsx" for name in ("1", "1s", "2"))
    assert cli("match", signups().write(tmp_path), "-o", first, "--quick").exit_code == 0
    edited(first, sent, Matchforslag={(one, "Status"): "Sendt" for one in by_id(first)})
    new = signups(**late).write(tmp_path, "nye.xlsx")
    ran = cli("match", sent, new, "-o", again, "--quick", "--lang", "en")
    assert ran.exit_code == 0, ran.err
    assert f"[{code}]" in ran.out
    later = cli("match", again, "-o", tmp_path / "3.xlsx", "--quick", "--lang", "en")
    assert f"[{code}]" not in later.out
