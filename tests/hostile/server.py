"""A child that imports the program once and runs it in a fork for each request.

Run as a script by the Python under test, so only the standard library is used and nothing of
this package. A request is a line of JSON on the standard input, an answer one on the output.
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
import json
import os
import resource
import signal
import sys
import time
from typing import Any, NoReturn

KILL_AFTER = 60.0
KILL_ABOVE_KB = 1_500_000
# A tree that is over soon is not looked at in between; its peak is known at the end anyhow.
_FIRST_LOOK = 0.3
_LOOK_EVERY = 0.1


def _session(pid: int) -> list[int]:
    """List the processes of a session that are alive."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError, IndexError, ValueError):
                with open(f"/proc/{name}/stat", "rb") as stat:
                    fields = stat.read().rpartition(b")")[2].split()
                if int(fields[3]) == pid:
                    found.append(int(name))
    return found


def _tree_kb(pid: int) -> int:
    """Sum the memory of a session, shared pages divided among those that share them."""
    total = 0
    for member in _session(pid):
        with (
            contextlib.suppress(OSError, ValueError),
            open(f"/proc/{member}/smaps_rollup", "rb") as rollup,
        ):
            total += sum(int(line.split()[1]) for line in rollup if line.startswith(b"Pss:"))
    return total


def _kill(pid: int) -> None:
    for member in _session(pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(member, signal.SIGKILL)


def _wait(pid: int) -> dict[str, Any]:
    """Wait for a child, measure its tree and end it when it takes too much."""
    start = time.monotonic()
    peak, look, killed, pause = 0, _FIRST_LOOK, "", 0.002
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        wall = time.monotonic() - start
        if done:
            break
        if wall > look:
            peak, look = max(peak, _tree_kb(pid)), wall + _LOOK_EVERY
        if wall > KILL_AFTER or peak > KILL_ABOVE_KB:
            killed = "slow" if wall > KILL_AFTER else "memory"
            _kill(pid)
        time.sleep(pause)
        pause = min(0.02, pause * 1.5)
    _kill(pid)
    code = os.waitstatus_to_exitcode(status)
    # The usage covers the child and what it has waited for itself.
    rss = max(peak, usage.ru_maxrss)
    cpu = usage.ru_utime + usage.ru_stime
    return {"code": code, "wall": wall, "cpu": cpu, "rss_kb": rss, "killed": killed}


def _redirect(path: str, number: int, flags: int) -> None:
    file = os.open(path, flags, 0o600)
    os.dup2(file, number)
    os.close(file)


def _prepare(request: dict[str, Any]) -> None:
    """Make the fork look like a process of its own."""
    os.setsid()
    write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    _redirect("/dev/null", 0, os.O_RDONLY)
    _redirect(request["stdout"], 1, write)
    _redirect(request["stderr"], 2, write)
    for number, name in ((1, "stdout"), (2, "stderr")):
        stream = open(  # noqa: SIM115
            number, "w", encoding="utf-8", errors="surrogateescape", closefd=False
        )
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    os.chdir(request["cwd"])
    if request["limit_kb"]:
        size = request["limit_kb"] * 1024
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _run(request: dict[str, Any], main: Any) -> NoReturn:
    argv = [os.fsdecode(bytes.fromhex(word)) for word in request["argv"]]
    _prepare(request)
    sys.argv = ["ipraktik", *argv]
    try:
        result = main(argv) if inspect.signature(main).parameters else main()
    finally:
        if request.get("modules"):
            with open(request["modules"], "w", encoding="utf-8") as names:
                names.write("\n".join(sys.modules))
    sys.exit(result)


def _preload(path: str) -> None:
    """Import what a first run has imported, so that later runs need not."""
    with contextlib.suppress(OSError), open(path, encoding="utf-8") as names:
        for name in names.read().split():
            # Some modules are there only when others made them; they do without.
            with contextlib.suppress(Exception):
                importlib.import_module(name)


def serve() -> None:
    """Answer requests until the input ends."""
    # Answers go to a copy of the output, so that no fork can write among them.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    requests = os.fdopen(os.dup(0), encoding="utf-8")
    from ipraktik.cli.main import main  # type: ignore[import-not-found,import-untyped,unused-ignore]

    print("ready", file=answers, flush=True)
    while line := requests.readline():
        request = json.loads(line)
        pid = os.fork()
        if pid == 0:
            answers.close()
            requests.close()
            _run(request, main)
        answer = _wait(pid)
        if request.get("modules"):
            _preload(request["modules"])
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    serve()
