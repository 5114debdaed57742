"""Workbooks in other formats than Excel's own today (.xls, .ods), read in a process of its own."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from ipraktik.errors import Refusal
from ipraktik.reading import calamine_child
from ipraktik.reading.calamine_child import OUT_OF_MEMORY
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.unreadable import Budget, UnreadableError, damaged, too_large
from ipraktik.reading.xml_events import xml_events
from ipraktik.reading.zip_package import ZipPackage
from ipraktik.text import say

_LONGEST = 4
"""Seconds that reading may take; far more than any sign-ups need."""
_PACKAGES = Path(calamine_child.__file__).parents[2]
_MANIFEST = "meta-inf/manifest.xml"
_CONTENT = "content.xml"
_TOO_MUCH = {OUT_OF_MEMORY} | {
    -getattr(signal, name)
    for name in ("SIGABRT", "SIGKILL", "SIGXCPU", "SIGSEGV", "SIGBUS")
    if hasattr(signal, name)
}
"""What a process returns that asked for more than it may have."""


def read_xls(name: str, data: bytes) -> tuple[RawSheet, ...]:
    """Read an .xls workbook; raises `UnreadableError` if it has a password or is damaged."""
    return _read(name, data, "xls")


def read_ods(name: str, data: bytes, package: ZipPackage, budget: Budget) -> tuple[RawSheet, ...]:
    """Read an .ods workbook; raises as `read_xls`."""
    content = package.read(_CONTENT)
    if _MANIFEST in package.names and b"encryption-data" in package.read(_MANIFEST):
        raise UnreadableError(Refusal.PROTECTED, say("it is encrypted"))
    for _ in xml_events(_CONTENT, content, budget):
        pass
    return _read(name, data, "ods")


def _read(name: str, data: bytes, kind: str) -> tuple[RawSheet, ...]:
    """Return the sheets that a process of its own has read."""
    # Not from the folder of the sign-ups: whatever lies there must not be taken for a module.
    command = [sys.executable, "-P", "-m", calamine_child.__name__, kind]
    folders = (str(_PACKAGES), os.environ.get("PYTHONPATH", ""))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, folders))}
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=_LONGEST, env=environment, check=False
        )
    except subprocess.TimeoutExpired:
        raise too_large(say("reading it takes too long")) from None
    if done.returncode in _TOO_MUCH:
        raise too_large(say("reading it takes too much memory"))
    if done.returncode != 0:
        raise damaged(say("its sheets cannot be made out"))
    found: tuple[RawSheet, ...] | UnreadableError = pickle.loads(done.stdout)
    if isinstance(found, UnreadableError):
        raise found
    return tuple(replace(sheet, file=name) for sheet in found)
