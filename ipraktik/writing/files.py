"""Writing whole or not at all: the new file or folder takes the old one's place in one step."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ipraktik.errors import OutputError
from ipraktik.text import say


@contextmanager
def replace_file(path: Path, force: bool = False, inputs: Iterable[Path] = ()) -> Iterator[Path]:
    """Give a path to write to; it becomes `path` if nothing goes wrong, else it goes away.

    Parameters
    ----------
    path : Path
        The output. A link is followed: what it points to is replaced.
    force : bool
        Whether an existing file may be replaced.
    inputs : iterable of Path
        Files that were read; none of them may be the output, however it is named.

    Yields
    ------
    Path
        A file in the same folder, empty so far.

    Raises
    ------
    OutputError
        If the output exists (without `force`), is an input, a folder or a device, if its
        folder is missing or may not be written in, or if it is open in another program.
    """
    with _told(path):
        target = path.resolve()
        _check_inputs(path, inputs)
        _check_parent(target)
        _check_ordinary_file(path, target)
        _check_absent(path, target, force)
    beside = target.parent / f".ipraktik-{secrets.token_hex(6)}.tmp"
    try:
        with _told(path):
            # Created by `open`, so that the user's own default access rights hold.
            beside.open("xb").close()
            yield beside
        _check_absent(path, target, force)
        with _told(path):
            os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)


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
        An empty folder beside the output.

    Raises
    ------
    OutputError
        If the output exists (without `force`), is a file, holds an input, the home or the
        working folder, if its parent is missing or may not be written in, or if a file in it
        is open in another program.
    """
    with _told(path):
        target = path.resolve()
        _check_inputs(path, inputs)
        _check_parent(target)
        if target.exists() and not target.is_dir():
            raise OutputError(say("{path} is a file; give the name of a folder.", path=path))
        _check_absent(path, target, force)
        _check_replaceable(path, target)
    beside = target.parent / f".ipraktik-{secrets.token_hex(6)}"
    try:
        with _told(path):
            beside.mkdir()
            yield beside
        _check_absent(path, target, force)
        _swap_folders(path, target, beside)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _swap_folders(path: Path, target: Path, beside: Path) -> None:
    """Put `beside` in the place of `target`; on failure the old one stands there again."""
    if not target.exists():
        with _told(path):
            os.rename(beside, target)
        return
    old = beside.with_name(f"{beside.name}-old")
    with _told(path):
        os.rename(target, old)
        try:
            os.rename(beside, target)
        except BaseException:
            os.rename(old, target)
            raise
    try:
        shutil.rmtree(old)
    except OSError as error:
        raise OutputError(
            say(
                "{path} is written, but the set before it could not be removed; delete {old}.",
                path=path,
                old=old,
            )
        ) from error


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the system refuses into a sentence for the user."""
    try:
        yield
    except PermissionError as error:
        raise OutputError(
            say(
                "{path} could not be written. If it is open in Excel, close it there and try "
                "again; else check that you may write in its folder.",
                path=path,
            )
        ) from error
    except UnicodeEncodeError as error:
        raise OutputError(
            say(
                "This system's file names cannot hold æ, ø and å. Set LANG to a UTF-8 locale, for "
                "instance C.UTF-8, and try again."
            )
        ) from error
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise OutputError(
            say("{path} could not be written: {reason}.", path=path, reason=reason)
        ) from error


_REASONS = {
    errno.ENOSPC: say("the disk is full"),
    errno.EFBIG: say("the file is too large"),
    errno.ENAMETOOLONG: say("the name is too long"),
    errno.EROFS: say("the disk cannot be written to"),
}


def _check_parent(target: Path) -> None:
    if not target.parent.is_dir():
        raise OutputError(
            say("There is no folder {folder}; create it first.", folder=target.parent)
        )


def _check_ordinary_file(path: Path, target: Path) -> None:
    if target.is_dir():
        raise OutputError(say("{path} is a folder; give the name of a file.", path=path))
    if target.exists() and not target.is_file():
        raise OutputError(say("{path} is not an ordinary file.", path=path))


def _check_absent(path: Path, target: Path, force: bool) -> None:
    if target.exists() and not force:
        raise OutputError(
            say("{path} is already there; give another name or use --force.", path=path)
        )


def _check_inputs(path: Path, inputs: Iterable[Path]) -> None:
    """Refuse an output that is an input, or a folder that holds one."""
    target = path.resolve()
    for given in inputs:
        source = given.resolve()
        if _same_file(source, target) or (target.is_dir() and _holds(target, source)):
            raise OutputError(
                say("{path} would overwrite the input {source}.", path=path, source=given)
            )


EXPORT_NAMES = frozenset(
    {"placeringer.xlsx", "praktikanter", "værter", "workshop.xlsx"}
    | {"aflysninger", "breve", "brevfletning.xlsx", "kalender"}
)
"""What an export writes; a folder that holds anything else is never replaced."""
_LOCK_FILE = "~$"


def _check_replaceable(path: Path, target: Path) -> None:
    """Refuse to take the place of a folder that holds more than an earlier export."""
    if not target.is_dir():
        return
    with _told(path):
        strangers = sorted(one.name for one in target.iterdir() if not _is_exported(one))
        strangers += sorted(one.name for one in target.glob("*/*") if not _is_exported_file(one))
    here = any(_holds(target, place.resolve()) for place in (Path.cwd(), Path.home()))
    if strangers or here:
        raise OutputError(
            say(
                "{path} holds more than an export ({what}), so it is not replaced. Give a folder "
                "of its own.",
                path=path,
                what=strangers[0] if strangers else target.name,
            )
        )


def _is_exported(one: Path) -> bool:
    name = unicodedata.normalize("NFC", one.name)
    return name in EXPORT_NAMES and one.is_dir() == ("." not in name)


def _is_exported_file(one: Path) -> bool:
    ours = one.suffix in (".xlsx", ".ics", ".eml")
    return one.is_file() and ours and not one.name.startswith(_LOCK_FILE)


def _holds(folder: Path, inner: Path) -> bool:
    return any(_same_file(folder, outer) for outer in (inner, *inner.parents))


def _same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, also by hard links or other capitals."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        return os.path.normcase(one) == os.path.normcase(other)
