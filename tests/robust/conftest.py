"""Fixtures: an old and a new state, and the process that runs commands with faults."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.robust.runs import Driver, World, make_world

_OF_POSIX = ("disk_full", "every_call", "faults", "kills")
collect_ignore = [f"test_{one}.py" for one in _OF_POSIX] if sys.platform == "win32" else []


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return make_world(tmp_path_factory.mktemp("world"))


@pytest.fixture(scope="session")
def driver() -> Iterator[Driver]:
    one = Driver()
    yield one
    one.close()


@pytest.fixture(scope="session")
def old_desk(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("old")
    world.old_state(folder)
    return folder


@pytest.fixture
def desk(old_desk: Path, tmp_path: Path) -> Path:
    """Return a folder in which the old outputs stand."""
    return Path(shutil.copytree(old_desk, tmp_path / "desk"))
