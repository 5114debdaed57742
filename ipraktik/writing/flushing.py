"""Having on the disk what was written, with the rights that the user's files have."""

from __future__ import annotations

import errno
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_AT_ONCE = 8
"""Files that are flushed at a time: the disk takes them together."""


def finish(folder: Path) -> None:
    """Give files and folders the user's usual rights, and have all of them on the disk."""
    inside = sorted(folder.rglob("*"))
    files = [one for one in inside if not one.is_dir()]
    folders = [folder, *(one for one in inside if one.is_dir())]
    for every, rights in ((files, usual_rights(0o666)), (folders, usual_rights(0o777))):
        for one in every:
            os.chmod(one, rights)
    try:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(flush, files))
    except RuntimeError:  # how Python tells that there is no memory for a thread
        for one in files:
            flush(one)
    for one in folders:
        flush_folder(one)


def usual_rights(rights: int) -> int:
    """Return the rights that new files of the user have; the system tells them by a change."""
    mask = os.umask(0o077)
    os.umask(mask)
    return rights & ~mask


def flush(path: Path) -> None:
    """Have a file on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(path: Path) -> None:
    """Have the names in a folder on the disk, where a system can do that."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some network drives keep names on their own
            raise
    finally:
        os.close(handle)
