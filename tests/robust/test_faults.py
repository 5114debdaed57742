"""Tests that a failing call of the system, or a kill at it, leaves the old or the new output."""

from __future__ import annotations

import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import run_cli
from tests.robust.driver import OPERATIONS
from tests.robust.runs import BOOK, SET, YEAR, Driver, World, check_whole, spread, state_of

ERRORS = {
    "open": "EACCES",
    "mkdir": "EACCES",
    "chmod": "EPERM",
    "rename": "EACCES",
    "replace": "EACCES",
    "link": "EPERM",
    "unlink": "EIO",
    "rmdir": "EIO",
    "write": "ENOSPC",
    "fsync": "EIO",
}
EVERY = 10_000
QUICK = ("write",)


def points(
    world: World, driver: Driver, name: str, folder: Path, most: int
) -> Iterator[tuple[str, int]]:
    """Yield operation and number of the calls at which a fault is to come."""
    ran = driver.run(world.arguments(name, folder), folder)
    assert ran["code"] == 0, ran["err"]
    for operation in QUICK if most == 1 else OPERATIONS:
        for nth in spread(ran["seen"][operation], most):
            yield operation, nth


def fail_everywhere(world: World, driver: Driver, name: str, desk: Path, most: int) -> Counter[str]:
    """Let calls fail one after another, and count what stands there after each."""
    outcomes: Counter[str] = Counter()
    kept = desk.with_name(f"{desk.name}-kept")
    shutil.copytree(desk, kept)
    for operation, nth in list(points(world, driver, name, desk, most)):
        shutil.rmtree(desk)
        shutil.copytree(kept, desk)
        told = f"{operation} {nth}"
        ran = driver.run(world.arguments(name, desk), desk, operation, nth, ERRORS[operation])
        assert "Traceback" not in ran["err"], f"{told}: {ran['err']}"
        assert ran["code"] in (0, 2), f"{told}: {ran['code']}"
        if ran["code"] == 2:
            assert 1 <= len(ran["err"].strip().splitlines()) <= 2, ran["err"]
        stands = check_whole(world, name, desk, driver, told)
        assert ran["code"] == 2 or stands == "new", told
        assert "and" not in stands or "Already new" in ran["err"], f"{told}: {ran['err']}"
        outcomes[f"{operation} {stands}"] += 1
    return outcomes


def stop_everywhere(
    world: World, driver: Driver, name: str, desk: Path, kind: str, most: int
) -> Counter[str]:
    """Kill or interrupt at calls one after another, and count what stands there after each."""
    outcomes: Counter[str] = Counter()
    kept = desk.with_name(f"{desk.name}-kept")
    shutil.copytree(desk, kept)
    ran = driver.run(world.arguments(name, desk), desk)
    # Those around the swap are the last ones.
    calls = sum(ran["seen"].values())
    chosen = sorted({*spread(calls, most), *(range(1, calls + 1) if most >= EVERY else ())})
    for nth in chosen:
        shutil.rmtree(desk)
        shutil.copytree(kept, desk)
        told = f"{kind} {nth}"
        ran = driver.run(world.arguments(name, desk), desk, "any", nth, kind)
        assert "Traceback" not in ran["err"], f"{told}: {ran['err']}"
        assert ran["code"] in ((-9,) if kind == "kill" else (0, 2, 130)), f"{told}: {ran}"
        stands = check_whole(world, name, desk, driver, told)
        assert kind == "kill" or "and" not in stands, f"{told}: {stands}"
        outcomes[stands] += 1
    return outcomes


def test_a_failing_call(world: World, driver: Driver, desk: Path) -> None:
    """Tests a full disk at the last file of an export."""
    assert fail_everywhere(world, driver, SET, desk, 1).total() == len(QUICK)


def test_stopped_at_a_call(world: World, driver: Driver, desk: Path) -> None:
    """Tests Ctrl-C at the last call of an export."""
    assert stop_everywhere(world, driver, SET, desk, "interrupt", 1).total() == 1


def test_killed_between_the_old_set_and_the_new_one(
    world: World, driver: Driver, desk: Path
) -> None:
    """Tests the one moment at which neither stands there: the next run puts the old one back."""
    ran = driver.run(world.arguments(SET, desk), desk, "rename", 2, "kill")
    assert ran["code"] == -9
    assert check_whole(world, SET, desk, driver, "between") == "back"


def test_stopped_while_it_takes_the_place(world: World, driver: Driver, desk: Path) -> None:
    """Tests that Ctrl-C between the two renamings waits, and tells that all is written."""
    ran = driver.run(world.arguments(SET, desk), desk, "rename", 2, "interrupt")
    assert ran["code"] == 130
    assert "written whole" in ran["err"]
    assert check_whole(world, SET, desk, driver, "") == "new"


def test_failing_calls_of_two_outputs(world: World, driver: Driver, desk: Path) -> None:
    """Tests that each file that `evaluate --next` replaces is whole when any kind of call fails.

    The first and the last call of each kind: one for each of the two files.
    """
    outcomes = fail_everywhere(world, driver, YEAR, desk, 2)
    assert {"replace", "fsync", "write"} <= {one.split()[0] for one in outcomes}


def test_no_memory_for_threads(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tests a set whose files are flushed one after another, since no thread can be started."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert run_cli(*world.arguments(SET, tmp_path)).exit_code == 0
    assert state_of(tmp_path / SET) == world.wanted[SET][1]


@pytest.mark.hostile
@pytest.mark.parametrize("name", [SET, BOOK, YEAR])
def test_every_failing_call(world: World, driver: Driver, name: str, desk: Path) -> None:
    outcomes = fail_everywhere(world, driver, name, desk, EVERY)
    print(name, outcomes.total(), "faults:", dict(sorted(outcomes.items())))


@pytest.mark.hostile
@pytest.mark.parametrize("kind", ["kill", "interrupt"])
@pytest.mark.parametrize("name", [SET, BOOK, YEAR])
def test_stopped_at_every_call(
    world: World, driver: Driver, desk: Path, name: str, kind: str
) -> None:
    outcomes = stop_everywhere(world, driver, name, desk, kind, EVERY)
    print(name, kind, outcomes.total(), dict(outcomes))
