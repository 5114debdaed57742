"""Writing whole or not at all: the new file or folder takes the old one's place in one step.

All that the program writes goes through here. It is made in a place beside the output
(`ipraktik.writing.staging`), is on the disk before anything is replaced, and then takes the place.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from ipraktik.errors import OutputError, Refusal
from ipraktik.text import say
from ipraktik.writing.output_checks import check_absent, check_file, check_folder
from ipraktik.writing.output_faults import told
from ipraktik.writing.staging import Stage, remove_tree, staged
from ipraktik.writing.stopping import not_stopped

_AT_ONCE = 8
"""Files that are flushed at a time: the disk takes them together."""
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


def write_file(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read, as long as it is staged.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    handle = os.open(path, _NEW, 0o600)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(handle, rest) :]
    finally:
        os.close(handle)


def make_folder(path: Path) -> None:
    """Make a new folder that only its owner can look into, as long as it is staged.

    Raises
    ------
    OSError
        If it is there already, or cannot be made.
    """
    os.mkdir(path, 0o777 if sys.platform == "win32" else 0o700)


@contextmanager
def replace_file(path: Path, force: bool = False, inputs: Iterable[Path] = ()) -> Iterator[Path]:
    """Give a path to write to; it becomes `path` if nothing goes wrong, else it goes away.

    Parameters
    ----------
    path : Path
        The output. A link is followed: what it points to is replaced.
    force : bool
        Whether an existing file may be replaced; its rights stay.
    inputs : iterable of Path
        Files that were read; none of them may be the output, however it is named.

    Yields
    ------
    Path
        Where to write, with `write_file`; nothing is there yet.

    Raises
    ------
    OutputError
        If the output exists (without `force`), is an input, a folder or a device, if its
        folder is missing or may not be written in, if it is open in another program, or if
        another run is writing it.
    StoppedError
        If somebody stops the program while the new file takes its place; it is there whole.
    """
    with told(path):
        target = _followed(path)
        check_file(path, target, force, inputs)
        with staged(path, target) as stage:
            yield stage.new
            check_absent(path, target, force)
            with not_stopped(path):
                _put_file(stage)


@contextmanager
def replace_folder(path: Path, force: bool = False, inputs: Iterable[Path] = ()) -> Iterator[Path]:
    """Give a folder to fill; it becomes `path` whole if nothing goes wrong, else it goes away.

    Parameters
    ----------
    path : Path
        The output folder.
    force : bool
        Whether an existing folder may be replaced; all that was in it goes.
    inputs : iterable of Path
        Files that were read; none of them may lie in the folder.

    Yields
    ------
    Path
        An empty folder beside the output, to fill with `write_file` and `make_folder`.

    Raises
    ------
    OutputError
        If the output exists (without `force`), is a file, holds an input, the home or the
        working folder, if its parent is missing or may not be written in, if a file in it
        is open in another program, or if another run is writing it.
    StoppedError
        If somebody stops the program while the new folder takes its place; it is there whole.
    """
    with told(path):
        target = _followed(path)
        check_folder(path, target, force, inputs)
        with staged(path, target) as stage:
            make_folder(stage.new)
            yield stage.new
            check_absent(path, target, force)
            with not_stopped(path):
                _put_folder(stage)
                _remove_old(path, stage)


def _followed(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as error:  # how Python 3.11 and 3.12 tell links that go round in a ring
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error


def _put_file(stage: Stage) -> None:
    _flush(stage.new)
    there = stage.target.stat().st_mode if stage.target.exists() else None
    os.chmod(stage.new, _usual(0o666) if there is None else stat.S_IMODE(there))
    os.replace(stage.new, stage.target)
    _flush_folder(stage.target.parent)


def _put_folder(stage: Stage) -> None:
    """Put the new folder in the place of the old one, which waits until then.

    A kill between the two renamings leaves neither; then the next run puts the old one back.
    """
    there = stage.target.stat().st_mode if stage.target.exists() else None
    _finish(stage.new)
    if there is None:
        os.rename(stage.new, stage.target)
    else:
        os.chmod(stage.new, stat.S_IMODE(there))
        make_folder(stage.old.parent)
        os.rename(stage.target, stage.old)
        try:
            os.rename(stage.new, stage.target)
        except BaseException:
            os.rename(stage.old, stage.target)
            raise
    _flush_folder(stage.target.parent)


def _finish(folder: Path) -> None:
    """Give files and folders the user's usual rights, and have all of them on the disk."""
    inside = sorted(folder.rglob("*"))
    files = [one for one in inside if not one.is_dir()]
    folders = [folder, *(one for one in inside if one.is_dir())]
    for every, rights in ((files, _usual(0o666)), (folders, _usual(0o777))):
        for one in every:
            os.chmod(one, rights)
    try:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(_flush, files))
    except RuntimeError:  # how Python tells that there is no memory for a thread
        for one in files:
            _flush(one)
    for one in folders:
        _flush_folder(one)


def _usual(rights: int) -> int:
    """Return the rights that new files of the user have; the system tells them by a change."""
    mask = os.umask(0o077)
    os.umask(mask)
    return rights & ~mask


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _flush_folder(path: Path) -> None:
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


def _remove_old(path: Path, stage: Stage) -> None:
    try:
        if stage.old.exists():
            remove_tree(stage.old)
    except OSError as error:
        raise OutputError(
            say(
                "{path} is written, but the set before it could not be removed; delete {old}.",
                path=path,
                old=stage.folder,
            ),
            Refusal.OUTPUT_OLD_LEFT,
        ) from error
