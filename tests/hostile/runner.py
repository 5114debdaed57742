"""Run cases: make the files, run the program on them, judge, clean up."""

from __future__ import annotations

import hashlib
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from . import judging
from .case import Case
from .packages import base
from .running import Program, Run
from .zips import pack


def digest(path: Path) -> str:
    """Give the SHA-256 of a regular file; of anything else its kind."""
    kind = path.lstat().st_mode if path.is_symlink() or path.exists() else 0
    if not stat.S_ISREG(kind):
        return f"kind {stat.S_IFMT(kind)}"
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _state(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): digest(p) for p in sorted(folder.rglob("*"))}


class _Bench:
    """The folder of one case, and the runs made in it."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.work = folder / "a"
        self.inputs = self.work / "ind"
        self.outputs = self.work / "ud"
        self.inputs.mkdir(parents=True)
        self.outputs.mkdir()
        self.runs: list[Run] = []

    def run(self, *argv: str) -> Run:
        """Run the program; a slow run once more, lest a busy machine be blamed on it."""
        result = self.program.run(argv, self.work)
        if judging.judge_run(result) == {"slow"} and not result.killed:
            # What the first run wrote would be in the way of the second.
            shutil.rmtree(self.outputs)
            self.outputs.mkdir()
            again = self.program.run(argv, self.work)
            result = min(result, again, key=lambda r: r.wall)
        self.runs.append(result)
        return result


def _outputs_of(case: Case, bench: _Bench, paths: list[str]) -> set[str]:
    """Run what else the case asks for, and judge it."""
    faults: set[str] = set()
    if case.screen:
        faults |= judging.judge_screen(case, bench.run("validate", *paths))
    if case.match:
        book = bench.outputs / "match.xlsx"
        run = bench.run("match", *paths, "-o", str(book), "--quick")
        faults |= judging.judge_match(case, run, book)
        if case.export and book.is_file():
            folder = bench.outputs / "mappe"
            match = book.rename(bench.inputs.parent / "match.xlsx")
            run = bench.run("export", str(match), "-o", str(folder))
            faults |= judging.judge_export(case, run, folder)
    return faults


def _strays(bench: _Bench) -> list[Path]:
    """List what lies where the program has nothing to write."""
    allowed = {bench.inputs, bench.outputs, bench.work / "match.xlsx"}
    beside = [p for p in bench.work.iterdir() if p not in allowed]
    above = [p for p in bench.work.parent.iterdir() if p.name not in {"a", "stdout", "stderr"}]
    named = {"match.xlsx", "mappe"}
    return beside + above + [p for p in bench.outputs.iterdir() if p.name not in named]


def warm(program: Program) -> None:
    """Run the program once on a sound file, so that its imports are ready for all cases."""
    with tempfile.TemporaryDirectory(prefix="h") as folder:
        work = Path(folder) / "a"
        work.mkdir()
        path = work / "tilmelding.xlsx"
        path.write_bytes(pack(base()))
        program.run(["validate", str(path)], work, modules=Path(folder) / "modules")


def run_case(program: Program, case: Case) -> dict[str, Any]:
    """Run one case.

    Parameters
    ----------
    program
        The program, ready to run.
    case
        The case.

    Returns
    -------
    dict
        The result, as written to JSON.
    """
    with tempfile.TemporaryDirectory(prefix="h") as folder:
        bench = _Bench(program, Path(folder))
        paths = case.make(bench.inputs)
        before = _state(bench.inputs)
        run = bench.run("validate", *paths, "--json")
        faults = judging.judge_validate(case, run, [Path(path).name for path in paths])
        if run.code in (0, 1) and not run.killed:
            faults |= _outputs_of(case, bench, paths)
        if _state(bench.inputs) != before:
            faults.add("input changed")
        if _strays(bench):
            faults.add("bad name")
        return judging.as_record(case, faults, bench.runs)


def run_cases(program: Program, cases: Iterable[Case]) -> Iterator[dict[str, Any]]:
    """Run cases one after the other."""
    for case in cases:
        yield run_case(program, case)
