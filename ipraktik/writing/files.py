"""Writing whole or not at all: the new file or folder takes the old one's place in one step.

All that the program writes goes through here. It is made in a place beside the output
(`ipraktik.writing.staging`), is on the disk before anything is replaced, and then takes the place.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ipraktik.errors import OutputError, Refusal
from ipraktik.text import say
from ipraktik.writing.flushing import finish, flush_folder
from ipraktik.writing.output_checks import check_absent, check_file, check_folder
from ipraktik.writing.output_faults import told
from ipraktik.writing.putting import put_files
from ipraktik.writing.staging import Stage, remove_tree, staged
from ipraktik.writing.stopping import not_stopped

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
    with replace_files((path,), force, inputs) as (beside,):
        yield beside


@contextmanager
def replace_files(
    paths: Sequence[Path], force: bool = False, inputs: Iterable[Path] = ()
) -> Iterator[tuple[Path, ...]]:
    """Give a path to write to for each output; all of them become outputs, or none does.

    Parameters, what is yielded and what is raised are those of `replace_file`. Who stops the
    program stops it before all of them or after all.
    """
    read = tuple(inputs)
    with ExitStack() as held:
        stages = [held.enter_context(_prepared(path, force, read)) for path in paths]
        yield tuple(stage.new for stage in stages)
        for path, stage in zip(paths, stages, strict=True):
            with told(path):
                check_absent(path, stage.target, force)
        with not_stopped(*paths):
            put_files(dict(zip(paths, stages, strict=True)))


@contextmanager
def _prepared(path: Path, force: bool, inputs: Iterable[Path]) -> Iterator[Stage]:
    with told(path):
        target = _followed(path)
        check_file(path, target, force, inputs)
        with staged(path, target) as stage:
            yield stage


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


def _put_folder(stage: Stage) -> None:
    """Put the new folder in the place of the old one, which waits until then.

    A kill between the two renamings leaves neither; then the next run puts the old one back.
    """
    there = stage.target.stat().st_mode if stage.target.exists() else None
    finish(stage.new)
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
    flush_folder(stage.target.parent)


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
