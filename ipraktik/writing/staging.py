"""Where a new output is made, and where the old one waits: a folder of its own beside the output.

It is named after the output and held by a lock as long as its run lives. One without a living
run is what a kill has left: the next run that writes in the same folder puts back what stood
there, if the kill came between the old set and the new one, and removes the rest.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import sys
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ipraktik.errors import OutputError, Refusal
from ipraktik.text import say

if sys.platform == "win32":
    import msvcrt

    def _seize(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _seize(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_NAME = re.compile(r"\.ipraktik-[0-9a-f]{12}")
_LOCK = "lock"
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""How a system says that another run has the lock; Windows in two ways."""
_TRIES, _PAUSE_SECONDS = 20, 0.05
# On Windows rights of one's own would stay with the file when it takes its place.
_OWN_RIGHTS = 0o777 if sys.platform == "win32" else 0o700


@dataclass(frozen=True, slots=True)
class Stage:
    """The place beside an output.

    Parameters
    ----------
    folder : Path
    target : Path
        The output, its links followed.
    """

    folder: Path
    target: Path

    @property
    def new(self) -> Path:
        """Return where the new file or folder is made."""
        return self.folder / "new"

    @property
    def old(self) -> Path:
        """Return where the old folder waits while the new one takes its place."""
        return self.folder / "old" / self.target.name


@contextmanager
def staged(path: Path, target: Path) -> Iterator[Stage]:
    """Hold the place beside an output, and leave nothing there.

    Parameters
    ----------
    path : Path
        The output as it was given.
    target : Path
        The same with its links followed.

    Raises
    ------
    OutputError
        If another run is writing the same output.
    OSError
        If its folder cannot be written in.
    """
    stage = Stage(target.parent / _name_of(target), target)
    _clear_left_overs(target.parent)
    lock = _hold(path, stage.folder)
    try:
        _put_back(stage.folder)
        _empty(stage.folder)
        yield stage
    finally:
        _release(stage.folder, lock)


def remove_tree(folder: Path) -> None:
    """Remove a folder, also where somebody has taken the right to write in it away.

    Raises
    ------
    OSError
        If something in it cannot be removed.
    """
    with suppress(OSError):
        shutil.rmtree(folder)
    if not os.path.lexists(folder):
        return
    for inner, _, names in os.walk(folder):
        with suppress(OSError):
            os.chmod(inner, 0o700)
        for name in names:
            with suppress(OSError):
                os.chmod(os.path.join(inner, name), 0o600)
    shutil.rmtree(folder)


def is_same_output(one: Path, other: Path) -> bool:
    """Return whether two outputs are one; with names alike but for capitals they may be."""
    ours, theirs = (Path(os.path.realpath(path)) for path in (one, other))
    if _name_of(ours) != _name_of(theirs):
        return False
    known = os.path.exists(ours.parent) and os.path.exists(theirs.parent)
    return ours.parent == theirs.parent or (known and ours.parent.samefile(theirs.parent))


def _name_of(target: Path) -> str:
    """Return the same name for all ways to write the output's own."""
    folded = unicodedata.normalize("NFC", target.name).casefold()
    digest = hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()
    return f".ipraktik-{digest[:12]}"


def _hold(path: Path, folder: Path) -> int:
    """Return the handle of the lock, waiting a moment for a run that is just leaving."""
    for _ in range(_TRIES):
        with suppress(FileExistsError):
            os.mkdir(folder, _OWN_RIGHTS)
        handle = _lock(folder, mine=True)
        if handle is not None:
            return handle
        time.sleep(_PAUSE_SECONDS)
    raise OutputError(
        say(
            "Another run is writing {path}. Wait for it, or give another name. If there is none, "
            "delete the folder {folder}.",
            path=path,
            folder=folder.name,
        ),
        Refusal.OUTPUT_BUSY,
    )


def _lock(folder: Path, mine: bool = False) -> int | None:
    """Return the handle of a lock, or None where a living run has it or has just removed it.

    Some network drives know no locks. There, one's own place is taken without, and no other is
    ever taken for one that a run has left.
    """
    try:
        handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except (FileNotFoundError, PermissionError, NotADirectoryError):
        return None
    try:
        _seize(handle)
        is_free = True
    except OSError as error:
        is_free = mine and error.errno not in _HELD
    with suppress(OSError):
        if is_free and os.path.samestat(os.fstat(handle), os.stat(folder / _LOCK)):
            return handle
    os.close(handle)
    return None


def _clear_left_overs(folder: Path) -> None:
    """Remove what runs have left that were killed while they wrote in a folder."""
    for one in folder.iterdir():
        if not _NAME.fullmatch(one.name) or one.is_symlink() or not one.is_dir():
            continue
        lock = _lock(one)
        if lock is not None:
            with suppress(OSError):
                _put_back(one)
            _release(one, lock)


def _put_back(folder: Path) -> None:
    """Put the old set back where a run has ended after it was taken and before the new one came."""
    waiting = folder / "old"
    if not waiting.is_dir() or not (folder / "new").exists():
        return
    for old in waiting.iterdir():
        if not os.path.lexists(folder.parent / old.name):
            os.rename(old, folder.parent / old.name)


def _empty(folder: Path) -> None:
    for one in folder.iterdir():
        if one.is_dir() and not one.is_symlink():
            remove_tree(one)
        elif one.name != _LOCK:
            one.unlink()


def _release(folder: Path, lock: int) -> None:
    """Remove the place and let go of it; what cannot be removed now, the next run removes."""
    try:
        with suppress(OSError):
            _put_back(folder)
            _empty(folder)
            if sys.platform != "win32":  # there, nobody can remove a file that is open
                _remove(folder)
    finally:
        os.close(lock)
    if sys.platform == "win32":
        with suppress(OSError):
            _remove(folder)


def _remove(folder: Path) -> None:
    (folder / _LOCK).unlink()
    folder.rmdir()
