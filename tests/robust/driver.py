"""Runs the command line again and again, each time with one fault at one call of the system.

Reads a JSON object a line, forks, and lets the child run; what a child has imported is there for
those after it. Calls count only where they concern the folder that is watched.
"""

from __future__ import annotations

import contextlib
import errno
import importlib
import itertools
import json
import os
import resource
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

BY_PATH = ("open", "mkdir", "chmod", "rename", "replace", "link", "unlink", "rmdir")
BY_HANDLE = ("write", "fsync")
OPERATIONS = (*BY_PATH, *BY_HANDLE)


class Faults:
    """Counts calls below a folder, and makes one of them go wrong."""

    def __init__(self, watch: str, operation: str, nth: int, kind: str) -> None:
        self._watch = watch
        self._operation = operation
        self._kind = kind
        self._nth = nth
        self._handles: set[int] = set()
        self._every = itertools.count(1)
        self._counts = {name: itertools.count(1) for name in OPERATIONS}
        self.seen = dict.fromkeys(OPERATIONS, 0)

    def install(self) -> None:
        for name in OPERATIONS:
            setattr(os, name, self._wrapped(name, getattr(os, name)))

    def _wrapped(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def wrapper(first: Any, *args: Any, **kwargs: Any) -> Any:
            if not self._concerns(name, first, kwargs):
                return call(first, *args, **kwargs)
            number = next(self._counts[name])
            self.seen[name] = max(number, self.seen[name])
            at = number if self._operation == name else 0
            if self._operation == "any":
                at = next(self._every)
            if at and at == self._nth:
                self._strike()
            result = call(first, *args, **kwargs)
            if name == "open":
                self._handles.add(result)
            return result

        return wrapper

    def _concerns(self, name: str, first: Any, kwargs: dict[str, Any]) -> bool:
        if name in BY_HANDLE:
            return first in self._handles
        inner = kwargs.get("dir_fd") is not None
        return inner or (not isinstance(first, int) and os.fspath(first).startswith(self._watch))

    def _strike(self) -> None:
        if self._kind == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif self._kind == "interrupt":
            os.kill(os.getpid(), signal.SIGINT)
        else:
            number = getattr(errno, self._kind)
            raise OSError(number, os.strerror(number))


def write_small(kind: str, output: str, word: str) -> None:
    """Write a small output as a command does, without the work before it."""
    from ipraktik.errors import IpraktikError
    from ipraktik.writing.files import make_folder, replace_file, replace_folder, write_file

    try:
        if kind == "small file":
            with replace_file(Path(output), True) as beside:
                write_file(beside, word.encode() * 9)
            return
        with replace_folder(Path(output), True) as beside:
            write_file(beside / "placeringer.xlsx", word.encode())
            for name in ("værter", "breve"):
                make_folder(beside / name)
                for number in range(3):
                    write_file(beside / name / f"{word} {number}.xlsx", word.encode())
    except IpraktikError as error:
        print(f"{error} [{error.refusal}]", file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)


def run_once(task: dict[str, Any]) -> int:
    from ipraktik.cli.main import main as command_line

    def main(arguments: list[str]) -> None:
        if arguments[0].startswith("small"):
            write_small(*arguments)
        else:
            command_line(arguments)

    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored, where tests run in the back
    _, no_limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    if task["most_bytes"] is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (task["most_bytes"], no_limit))
    faults = Faults(task["watch"], task["operation"], task["nth"], task["kind"])
    faults.install()
    code = 0
    try:
        main(task["arguments"])
    except SystemExit as stop:
        code = int(stop.code or 0)
    except BaseException:
        traceback.print_exc()
        code = 1
    resource.setrlimit(resource.RLIMIT_FSIZE, (no_limit, no_limit))
    with contextlib.suppress(OSError):
        told = {"seen": faults.seen, "modules": [*sys.modules]}
        Path(task["counts"]).write_text(json.dumps(told))
    return code


def forked(task: dict[str, Any]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        task["counts"] = os.path.join(folder, "counts")
        heard, said = os.pipe()
        child = os.fork()
        if child == 0:
            os.dup2(said, 2)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.close(heard)
            os.close(said)
            # Those that are there know what was behind them before.
            sys.stdout, sys.stderr = (os.fdopen(one, "w", closefd=False) for one in (1, 2))
            code = 1
            with contextlib.suppress(BaseException):
                code = run_once(task)
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
        os.close(said)
        with open(heard, encoding="utf-8", errors="replace") as stream:
            err = stream.read()
        _, status = os.waitpid(child, 0)
        counts = Path(task["counts"])
        told = json.loads(counts.read_text()) if counts.exists() else {"seen": {}, "modules": []}
        return {"code": os.waitstatus_to_exitcode(status), "err": err, **told}


def import_all(names: Iterable[str]) -> None:
    """Import what a run has imported, so that the next ones find it there."""
    for name in names:
        if name not in sys.modules:
            with contextlib.suppress(Exception):  # some modules are made by others
                importlib.import_module(name)


def serve() -> None:
    from ipraktik.cli.main import speak

    speak("en")
    for line in sys.stdin:
        ended = forked(json.loads(line))
        import_all(ended.pop("modules"))
        print(json.dumps(ended), flush=True)


if __name__ == "__main__":
    serve()
