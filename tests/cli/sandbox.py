"""Runs the program in a process of its own that may not use the net, and notes what it opens."""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conftest import REPO

_WATCH = """
import os
import sys

NET = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "telnetlib.")
HARMLESS = os.environ["WATCH_HARMLESS"]
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
busy = False


def watch(event, args):
    global busy
    if busy:
        return
    told = None
    if event.startswith(NET):
        told = f"net {event}"
    elif event == "open" and isinstance(args[0], (str, bytes)):
        path, flags = os.fsdecode(args[0]), args[2] or 0
        if flags & WRITING and path != os.devnull and not path.startswith(HARMLESS):
            told = f"written {path}"
        elif "only-for-me" in path:
            told = f"read {path}"
    if told is None:
        return
    busy = True
    with open(os.environ["WATCH_NOTES"], "a") as notes:
        notes.write(told + "\\n")
    busy = False
    if told.startswith("net"):
        raise RuntimeError("the net is not to be used")


sys.addaudithook(watch)
"""


def watched(
    folder: Path, command: Sequence[object], harmless: Path
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run Python with these arguments, and return what came of it and what it should not do.

    The net is forbidden twice: by an audit hook in this process and its children, and on Linux
    by the kernel, for code that is not Python.

    Parameters
    ----------
    folder : Path
        For the hook and its notes.
    command : sequence
        What stands after ``python``.
    harmless : Path
        Where files may be written.
    """
    site, notes = folder / "site", folder / "notes.txt"
    site.mkdir(exist_ok=True)
    (site / "sitecustomize.py").write_text(_WATCH)
    notes.write_text("")
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(site), str(REPO))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONIOENCODING": "utf-8",
        "WATCH_NOTES": str(notes),
        "WATCH_HARMLESS": str(harmless),
    }
    ran = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=harmless,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        preexec_fn=_kill_at_a_socket if can_forbid_sockets() else None,
    )
    return ran, notes.read_text().splitlines()


_SOCKET_CALL = {"x86_64": 41, "aarch64": 198}


def can_forbid_sockets() -> bool:
    """Return whether the kernel can be asked to end a process that opens a socket."""
    return sys.platform == "linux" and platform.machine() in _SOCKET_CALL


def _kill_at_a_socket() -> None:
    """Have the kernel end this process at any socket but one within the machine (AF_UNIX)."""
    load, equal, answer = 0x20, 0x15, 0x06
    allow, kill = 0x7FFF0000, 0x80000000
    number, first_argument = 0, 16
    rules = [
        (load, 0, 0, number),
        (equal, 0, 3, _SOCKET_CALL[platform.machine()]),
        (load, 0, 0, first_argument),
        (equal, 1, 0, 1),  # AF_UNIX
        (answer, 0, 0, kill),
        (answer, 0, 0, allow),
    ]
    packed = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *one) for one in rules))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("rules", ctypes.c_void_p))

    program = Program(len(rules), ctypes.addressof(packed))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    no_new_privileges, seccomp, by_filter = 38, 22, 2
    assert prctl(no_new_privileges, 1, 0, 0, 0) == 0
    assert prctl(seccomp, by_filter, ctypes.byref(program), 0, 0) == 0
