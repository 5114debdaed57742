"""Ask the server to run the program, and keep what came of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Run:
    """What came of one run of the program."""

    argv: tuple[str, ...]
    code: int
    out: str
    err: str
    wall: float
    cpu: float
    rss_kb: int
    killed: str


class Program:
    """The program under test, kept ready in a child.

    Parameters
    ----------
    python
        The Python in which the program can be imported.
    limit_kb
        The limit on address space of each run, as ``ulimit -v`` has it; 0 is none.
    """

    def __init__(self, python: str = sys.executable, limit_kb: int = 0) -> None:
        self.limit_kb = limit_kb
        environment = {**os.environ, "COLUMNS": "200", "PYTHONUTF8": "1"}
        self.child = subprocess.Popen(
            # -P: the modules beside the script must not stand in for those of the program.
            [python, "-P", str(Path(__file__).with_name("server.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        if self._line() != "ready":
            raise RuntimeError(f"{python} cannot import the program")

    def _line(self) -> str:
        if self.child.stdout is None:
            raise RuntimeError("the server has no output")
        return self.child.stdout.readline().strip()

    def run(self, argv: Sequence[str], folder: Path, modules: Path | None = None) -> Run:
        """Run the program once in a folder.

        Parameters
        ----------
        argv
            The words of the command line after the program's name.
        folder
            The working folder; the two outputs are kept beside it.
        modules
            Where to list the modules that this run imports, to have them ready from now on.

        Returns
        -------
        Run
        """
        outputs = [folder.parent / "stdout", folder.parent / "stderr"]
        request = {
            "argv": [os.fsencode(word).hex() for word in argv],
            "stdout": str(outputs[0]),
            "stderr": str(outputs[1]),
            "cwd": str(folder),
            "limit_kb": self.limit_kb,
            "modules": str(modules or ""),
        }
        if self.child.stdin is None:
            raise RuntimeError("the server has no input")
        self.child.stdin.write(json.dumps(request) + "\n")
        self.child.stdin.flush()
        answer = json.loads(self._line())
        texts = [_limited(path) for path in outputs]
        return Run(tuple(argv), out=texts[0], err=texts[1], **answer)

    def __enter__(self) -> Self:
        """Give the program itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the child end by ending its input."""
        self.child.communicate()


def _limited(path: Path) -> str:
    """Read the start of an output; a flood of it must not flood the runner."""
    with path.open("rb") as file:
        return file.read(50_000_000).decode("utf-8", "surrogateescape")
