"""Tests that all outputs of all commands are the same bytes, whatever the machine says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SAMPLE_DATA
from tests.findings.build import signups
from tests.robust.runs import State, environment, state_of

YEAR = 366 * 24 * 3600
LOCALES = ("da_DK", "tr_TR")
NAME, DRILL = "tilmeldinger.xlsx", "--drill"


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a Danish and a Turkish locale, made for these tests."""
    if shutil.which("localedef") is None:
        pytest.skip("localedef is missing, so no locale can be made")
    folder = tmp_path_factory.mktemp("locales")
    for name in LOCALES:
        made = folder / f"{name}.UTF-8"
        command = ["localedef", "-i", name, "-f", "UTF-8", str(made)]
        subprocess.run(command, check=False, capture_output=True)
        assert made.is_dir(), name
    return folder


def outputs_of(
    folder: Path,
    source: Path,
    *options: str,
    seconds: int = 0,
    cwd: Path | None = None,
    **changed: str,
) -> State:
    """Run all commands under an environment of their own, and return what they wrote."""
    folder.mkdir(parents=True)
    out = folder / "out"
    out.mkdir()
    copy = folder / NAME
    shutil.copy(source, copy)
    if seconds:
        os.utime(copy, (seconds, seconds))
    ran = subprocess.run(
        [
            *(sys.executable, "-m", "tests.robust.all_outputs"),
            *(str(copy), str(out), str(seconds), *options),
        ],
        cwd=cwd or folder,
        env=environment(**{"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"} | changed),
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = changed.get("LC_ALL", "C.UTF-8")
    assert f"locale: {told}" in ran.stdout or f"LC_CTYPE={told}" in ran.stdout, ran.stdout[-200:]
    assert len(list(out.iterdir())) == (12 if options else 11)
    state = state_of(out)
    assert state
    return state


def test_everything_changed_at_once(tmp_path: Path) -> None:
    """Tests time zone, hash seed, working folder, age of the input, and a later clock."""
    source = signups().write(tmp_path)
    elsewhere = tmp_path / "andet sted"
    elsewhere.mkdir()
    usual = outputs_of(tmp_path / "a", source)
    changed = outputs_of(
        tmp_path / "b",
        source,
        seconds=YEAR,
        cwd=elsewhere,
        TZ="Pacific/Kiritimati",
        PYTHONHASHSEED="4711",
    )
    assert changed == usual


@pytest.mark.hostile
def test_each_thing_changed_alone(tmp_path: Path, locales: Path) -> None:
    """Tests the same on the sample, and names what has changed a byte."""
    source = SAMPLE_DATA / "lille.xlsx"
    elsewhere = tmp_path / "andet sted"
    elsewhere.mkdir()
    usual = outputs_of(tmp_path / "usual", source, DRILL)
    changes: dict[str, dict[str, str]] = {
        "again": {},
        **{zone: {"TZ": zone} for zone in ("America/Los_Angeles", "Pacific/Kiritimati", "XXX-14")},
        **{f"seed {n}": {"PYTHONHASHSEED": str(n)} for n in (1, 2, 3)},
        **{name: {"LC_ALL": f"{name}.UTF-8", "LOCPATH": str(locales)} for name in LOCALES},
    }
    differing = [
        name
        for name, changed in changes.items()
        if outputs_of(tmp_path / name.replace("/", "-"), source, DRILL, **changed) != usual
    ]
    if outputs_of(tmp_path / "clock", source, DRILL, seconds=YEAR) != usual:
        differing.append("clock and age of the input")
    if outputs_of(tmp_path / "folder", source, DRILL, cwd=elsewhere) != usual:
        differing.append("working folder")
    print(f"same bytes: {len(changes) + 2} changes, {len(usual)} files each, {differing} differ")
    assert not differing
