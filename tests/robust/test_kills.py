"""Tests real processes, killed or stopped at any moment of writing on top of an old output."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.conftest import REPO
from tests.robust.runs import (
    BOOK,
    COMMAND,
    SET,
    YEAR,
    Driver,
    World,
    check_whole,
    environment,
)

SEED = 2017
OWN = str(REPO / "ipraktik") + os.sep
_STOP_AT = """
import os, signal, sys

class Finder:
    def find_spec(self, name, *_):
        if name == "{module}":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Finder())
"""


def start(arguments: list[str], **more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=REPO,
        env=environment(**more),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs tests in the background lets them ignore it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL) and None,
    )


def strike(
    world: World, driver: Driver, old_desk: Path, folder: Path, name: str, number: int, times: int
) -> Counter[str]:
    """Send a signal to so many runs, each at another moment, and count what stands there."""
    desk = Path(shutil.copytree(old_desk, folder / "desk"))
    begun = time.monotonic()
    with start(world.arguments(name, desk)) as process:
        process.communicate(timeout=60)
    usual = time.monotonic() - begun
    outcomes: Counter[str] = Counter()
    moments = random.Random(f"{SEED} {name} {number}")
    for turn in range(times):
        if not world.is_old(name, desk):
            shutil.rmtree(desk)
            shutil.copytree(old_desk, desk)
        # One in each part of the run, so that few runs are spread as well as many.
        wait = usual * 1.05 * (turn + moments.random()) / times
        with start(world.arguments(name, desk)) as process:
            time.sleep(wait)
            process.send_signal(number)
            _, err = process.communicate(timeout=60)
        told = f"{signal.Signals(number).name} {name} after {wait:.3f} s"
        if number == signal.SIGINT:
            check_stopped(process.returncode, err, told, early=wait < 0.3 * usual)
        outcomes[check_whole(world, name, desk, driver, told)] += 1
    return outcomes


def check_stopped(code: int, err: str, told: str, early: bool) -> None:
    """Fail on a traceback, but for one of Python itself that has not come to the program yet."""
    if early and code in (1, -signal.SIGINT):
        assert OWN not in err, f"{told}: {err}"
        return
    assert code in (0, 130), f"{told}: {code} {err}"
    assert "Traceback" not in err, f"{told}: {err}"


@pytest.mark.parametrize("module", ["ipraktik.cli.main", "ipraktik.text", "typer"])
def test_stopped_before_the_work(tmp_path: Path, module: str) -> None:
    """Tests Ctrl-C while the program is still being imported, at a module each."""
    (tmp_path / "sitecustomize.py").write_text(_STOP_AT.format(module=module))
    both = os.pathsep.join((str(tmp_path), str(REPO)))
    with start(["validate", "gone.xlsx"], PYTHONPATH=both) as process:
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "")


def test_a_library_leaves_signals_alone() -> None:
    """Tests that what is imported by others does not change what Ctrl-C does."""
    code = (
        "import signal, ipraktik.__main__, ipraktik.cli.main, ipraktik.pipeline\n"
        "print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"
    )
    command = [sys.executable, "-c", code]
    env = environment()
    ran = subprocess.run(command, cwd=REPO, env=env, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "True"


def test_some_moment(world: World, driver: Driver, old_desk: Path, tmp_path: Path) -> None:
    assert strike(world, driver, old_desk, tmp_path, SET, signal.SIGKILL, 1).total() == 1


@pytest.mark.hostile
@pytest.mark.parametrize(("number", "times"), [(signal.SIGKILL, 100), (signal.SIGINT, 25)])
@pytest.mark.parametrize("name", [SET, BOOK, YEAR])
def test_many_moments(
    world: World,
    driver: Driver,
    old_desk: Path,
    tmp_path: Path,
    name: str,
    number: int,
    times: int,
) -> None:
    outcomes = strike(world, driver, old_desk, tmp_path, name, number, times)
    print(f"{signal.Signals(number).name} {name}: {times} moments, {dict(outcomes)}")


@pytest.mark.hostile
def test_two_at_once(world: World, driver: Driver, desk: Path) -> None:
    """Tests two runs to one output: one writes it whole, the other too or is refused."""
    both = [start(world.arguments(SET, desk)) for _ in range(2)]
    ends = [(one.communicate(timeout=60)[1], one.returncode) for one in both]
    codes = sorted(code for _, code in ends)
    assert codes in ([0, 0], [0, 2]), ends
    assert all(code == 0 or "[output-busy]" in err for err, code in ends), ends
    assert check_whole(world, SET, desk, driver, "two") == "new"
