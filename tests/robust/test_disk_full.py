"""Tests that a full disk leaves the old output, and is told in one line with its code."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.robust.runs import BOOK, OUTPUTS, SET, YEAR, Driver, World, check_whole, strays

STEPS = 8
GATE = (5,)


def size_of(path: Path) -> int:
    """Return the room that files take in pages, as a small disk counts."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return sum(-(-one.stat().st_size // 4096) * 4096 for one in files)


def steps(wanted: int) -> list[object]:
    """Return all steps, of which most are for the long tests."""
    return [
        step if step in GATE else pytest.param(step, marks=pytest.mark.hostile)
        for step in range(wanted)
    ]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return an empty folder that is a disk of its own; it is made small by mounting it anew."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16m", "none", str(disk)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("no right to mount a small disk here; the limit of file sizes is tested")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def check_told(ran: dict[str, object]) -> None:
    err = str(ran["err"])
    assert ran["code"] == 2, err
    assert len(err.strip().splitlines()) == 1, err
    assert err.rstrip().endswith("[disk-full]"), err


@pytest.mark.skipif(shutil.which("mount") is None, reason="needs mount")
@pytest.mark.parametrize("step", steps(STEPS))
def test_a_disk_with_room_for_a_part(
    world: World, driver: Driver, old_desk: Path, small_disk: Path, step: int
) -> None:
    """Tests room for so many eighths of the new set beside the old one."""
    desk = Path(shutil.copytree(old_desk, small_disk, dirs_exist_ok=True))
    room = size_of(desk) + size_of(desk / SET) * step // STEPS + 4096
    remount = ["mount", "-o", f"remount,size={room // 4096 * 4096}", str(desk)]
    subprocess.run(remount, check=True)
    check_told(driver.run(world.arguments(SET, desk), desk))
    assert not strays(desk)
    subprocess.run(["mount", "-o", "remount,size=16m", str(desk)], check=True)
    assert check_whole(world, SET, desk, driver, f"step {step}") == "old"


@pytest.mark.parametrize("step", steps(STEPS))
@pytest.mark.parametrize(
    "name", [SET, *(pytest.param(one, marks=pytest.mark.hostile) for one in (BOOK, YEAR))]
)
def test_files_may_only_be_so_large(
    world: World, driver: Driver, desk: Path, name: str, step: int
) -> None:
    """Tests a limit of so many eighths of the largest file."""
    files = [desk / one for one in OUTPUTS[name]] if name != SET else (desk / name).rglob("*.xlsx")
    largest = max(one.stat().st_size for one in files)
    limit = largest * step // STEPS
    check_told(driver.run(world.arguments(name, desk), desk, most_bytes=limit))
    assert not strays(desk)
    assert check_whole(world, name, desk, driver, f"step {step}") == "old"


@pytest.mark.skipif(os.name == "nt", reason="disks are mounted otherwise")
def test_a_disk_that_cannot_be_written_to(
    world: World, driver: Driver, old_desk: Path, small_disk: Path
) -> None:
    desk = Path(shutil.copytree(old_desk, small_disk, dirs_exist_ok=True))
    subprocess.run(["mount", "-o", "remount,ro", str(desk)], check=True)
    ran = driver.run(world.arguments(SET, desk), desk)
    assert ran["code"] == 2
    assert ran["err"].rstrip().endswith("[output-read-only]"), ran["err"]
