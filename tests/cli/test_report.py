"""``validate --report`` as a user runs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.conftest import SAMPLE_DATA, Ran

FAULTY = SAMPLE_DATA / "fejl.xlsx"
Cli = Callable[..., Ran]


def test_report_is_written_and_named(cli: Cli, tmp_path: Path) -> None:
    """Tests that the exit code tells of the errors, and the next step of the report."""
    path = tmp_path / "R.xlsx"
    ran = cli("validate", FAULTY, "--report", path, "--lang", "en")
    assert ran.exit_code == 1
    assert path.exists()
    assert "mend the coloured cells" in ran.out


def test_report_is_not_replaced_unless_told(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "R.xlsx"
    path.write_text("mine")
    assert cli("validate", FAULTY, "--report", path).exit_code == 2
    assert path.read_text() == "mine"
    assert cli("validate", FAULTY, "--report", path, "--force").exit_code == 1
    assert path.read_bytes()[:2] == b"PK"


def test_report_never_replaces_the_sign_ups(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "svar.xlsx"
    path.write_bytes(FAULTY.read_bytes())
    assert cli("validate", path, "--report", path, "--force").exit_code == 2
    assert path.read_bytes() == FAULTY.read_bytes()


def test_report_with_json(cli: Cli, tmp_path: Path) -> None:
    """Tests that the object on stdout is all that is printed."""
    ran = cli("validate", FAULTY, "--json", "--report", tmp_path / "R.xlsx")
    assert json.loads(ran.out)["errors"] == 40
    assert (tmp_path / "R.xlsx").exists()


def test_no_report_where_nothing_can_be_read(cli: Cli, tmp_path: Path) -> None:
    assert cli("validate", tmp_path / "no.xlsx", "--report", tmp_path / "R.xlsx").exit_code == 2
    assert not list(tmp_path.iterdir())
