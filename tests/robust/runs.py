"""What the tests of kills and faults share: an old and a new state, and which of them stands."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl

from tests.conftest import REPO, run_cli
from tests.findings.build import signups
from tests.robust.answers import write_answers

COMMAND = (sys.executable, "-m", "ipraktik")
SET = "eksport"
BOOK = "match.xlsx"
YEAR = "evaluate --next"
REPORT, NEXT = "evaluering.xlsx", "projekt.xlsx"
OUTPUTS = {SET: (SET,), BOOK: (BOOK,), YEAR: (REPORT, NEXT)}
"""What each command that is killed or made to fail writes."""
State = dict[str, str]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(REPO), "PYTHONIOENCODING": "utf-8", **more}


def state_of(path: Path) -> State | None:
    """Return the digest of each file below a path, or None where nothing is there."""
    if path.is_file():
        return {"": _digest(path)}
    if not path.is_dir():
        return None
    files = sorted(one for one in path.rglob("*") if one.is_file())
    return {one.relative_to(path).as_posix(): _digest(one) for one in files}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def opens(path: Path) -> None:
    """Fail unless every workbook below a path can be read."""
    for one in [path] if path.is_file() else path.rglob("*.xlsx"):
        openpyxl.load_workbook(one).close()


def strays(folder: Path) -> list[str]:
    return [one.name for one in folder.rglob(".ipraktik-*")]


@dataclass(frozen=True)
class World:
    """Sign-ups, matches and answers of two rounds, and what each gives.

    `sources` are what is read; `wanted` what each output of old and of new ones is.
    """

    sources: dict[str, Path]
    wanted: dict[str, tuple[State, State]]

    def old_state(self, folder: Path) -> None:
        """Put the old outputs into an empty folder."""
        made = self.sources["old"].parent
        shutil.copytree(made / SET, folder / SET)
        for name in (BOOK, REPORT, NEXT):
            shutil.copy(made / name, folder)

    def arguments(self, name: str, folder: Path) -> list[str]:
        """Return the command that puts the new output in the place of the old one."""
        if name == SET:
            given = ("export", self.sources["new match"], "-o", folder / SET)
        elif name == YEAR:
            given = evaluation(self.sources["new answers"], self.sources["new match"], folder)
        else:
            given = ("match", self.sources["new"], "-o", folder / BOOK, "--quick")
        return [*map(str, given), "--force", "--lang", "en"]

    def is_old(self, name: str, folder: Path) -> bool:
        """Return whether nothing of what a command writes has changed."""
        return all(state_of(folder / one) == self.wanted[one][0] for one in OUTPUTS[name])


def evaluation(answers: Path, match: Path, folder: Path) -> tuple[object, ...]:
    """Return the command that writes a report and next year's project workbook into a folder."""
    outputs = ("-o", folder / REPORT, "--next", folder / NEXT)
    return ("evaluate", answers, "--match", match, *outputs)


def make_world(folder: Path) -> World:
    sources: dict[str, Path] = {}
    wanted: dict[str, list[State]] = {SET: [], BOOK: [], REPORT: [], NEXT: []}
    for age, organisation in (("old", "Aarhus Kommune"), ("new", "Favrskov Kommune")):
        place = folder / age
        place.mkdir()
        changed = {n: {"Organisation": organisation} for n in range(3)}
        sources[age] = signups(hosts=changed).write(place)
        sources[f"{age} match"] = place / BOOK
        recommends = "Ja" if age == "new" else "Nej"
        answers = write_answers(place / "svar.xlsx", recommends=recommends)
        sources[f"{age} answers"] = answers
        for command in (
            ("match", sources[age], "-o", place / BOOK, "--quick"),
            ("export", place / BOOK, "-o", place / SET),
            evaluation(answers, place / BOOK, place),
        ):
            ran = run_cli(*command)
            assert ran.exit_code == 0, ran.err
        for name, states in wanted.items():
            opens(place / name)
            state = state_of(place / name)
            assert state
            states.append(state)
    assert all(old != new for old, new in wanted.values())
    return World(sources, {name: (old, new) for name, (old, new) in wanted.items()})


class Driver:
    """The process that forks runs with a fault each."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.robust.driver"],
            cwd=REPO,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        arguments: Sequence[object],
        watch: Path,
        operation: str = "none",
        nth: int = 0,
        kind: str = "",
        most_bytes: int | None = None,
    ) -> dict[str, Any]:
        """Run a command with a fault at the n-th call of an operation.

        Parameters
        ----------
        arguments : sequence
        watch : Path
            The folder whose calls count.
        operation : str
            A call of `driver.OPERATIONS`, or any.
        nth : int
        kind : str
            The name of an error, kill or interrupt.
        most_bytes : int, optional
            The longest file that may be written.
        """
        task = {
            "most_bytes": most_bytes,
            "arguments": [str(one) for one in arguments],
            "watch": str(watch),
            "operation": operation,
            "nth": nth,
            "kind": kind,
        }
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())  # type: ignore[no-any-return]

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(timeout=30)


def check_whole(world: World, name: str, folder: Path, driver: Driver, told: str) -> str:
    """Fail unless each output is the old or the new one, at the latest after the next run.

    Returns
    -------
    str
        Which: old, new, or back for an old one that the next run has put back; of two outputs
        both, where they differ.
    """
    before = {one: state_of(folder / one) for one in OUTPUTS[name]}
    for one, state in before.items():
        assert state in (*world.wanted[one], None), f"{told}: {one} is neither old nor new"
    following = driver.run(("init", "--hosts", "-o", folder / "tom.xlsx", "--force"), folder)
    assert following["code"] == 0, f"{told}: {following['err']}"
    assert not strays(folder), f"{told}: {strays(folder)}"
    stands = [_age(world, one, folder, state, told) for one, state in before.items()]
    return " and ".join(dict.fromkeys(stands))


def _age(world: World, output: str, folder: Path, before: State | None, told: str) -> str:
    old, new = world.wanted[output]
    after = state_of(folder / output)
    assert after in (old, new), f"{told}: {output} is gone"
    if before is None:
        assert after == old
        return "back"
    assert after == before
    return "old" if after == old else "new"


def spread(points: int, wanted: int) -> list[int]:
    """Return so many points from 1 to the last, the last and then the first among them."""
    if wanted == 1 and points:
        return [points]
    if points <= wanted:
        return list(range(1, points + 1))
    middle = random.Random(points).sample(range(2, points), max(0, wanted - 2))
    return sorted({1, points, *middle})
