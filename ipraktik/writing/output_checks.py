"""What can be refused of an output before any work is done for it."""

from __future__ import annotations

import os
import stat
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from ipraktik.errors import OutputError, Refusal
from ipraktik.text import say
from ipraktik.writing.file_names import is_windows_name

DRAFTS = "breve"
HAVE_THEIRS = "sendt før"
"""The folder in that of the drafts for whoever has been sent the same letter already."""

EXPORT_NAMES = frozenset(
    {"placeringer.xlsx", "praktikanter", "værter", "workshop.xlsx"}
    | {"aflysninger", DRAFTS, "brevfletning.xlsx", "kalender"}
)
"""What an export writes; a folder that holds anything else is never replaced."""

_OF_THE_SYSTEM = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What macOS and Windows leave in a folder that somebody has looked into."""

_LONGEST_PATH = 259
_LONGEST_INSIDE = 135
"""Room for the longest name in an export, and for the place beside it."""


def check_file(path: Path, target: Path, force: bool, inputs: Iterable[Path]) -> None:
    """Refuse a file that must not or cannot be written.

    Parameters
    ----------
    path : Path
        The output as it was given.
    target : Path
        The same with its links followed.
    force : bool
        Whether it may be there.
    inputs : iterable of Path
        Files that were read.

    Raises
    ------
    OutputError
    """
    _check_name(path, target)
    _check_inputs(path, target, inputs)
    _check_parent(target)
    if target.is_dir():
        raise OutputError(
            say("{path} is a folder; give the name of a file.", path=path), Refusal.OUTPUT_KIND
        )
    if target.exists() and not target.is_file():
        raise OutputError(say("{path} is not an ordinary file.", path=path), Refusal.OUTPUT_KIND)
    check_absent(path, target, force)
    if target.exists():
        _check_open(path, target)
        _check_writable(path, target)


def check_folder(path: Path, target: Path, force: bool, inputs: Iterable[Path]) -> None:
    """Refuse a folder that must not or cannot be written; see `check_file`."""
    _check_name(path, target, _LONGEST_INSIDE)
    _check_inputs(path, target, inputs)
    _check_parent(target)
    if target.exists() and not target.is_dir():
        raise OutputError(
            say("{path} is a file; give the name of a folder.", path=path), Refusal.OUTPUT_KIND
        )
    check_absent(path, target, force)
    if target.is_dir():
        for one in sorted(target.rglob("*")):
            if one.is_file():
                _check_open(one.relative_to(target), one)
        _check_replaceable(path, target)


def check_absent(path: Path, target: Path, force: bool) -> None:
    """Refuse to replace something without being told to."""
    if target.exists() and not force:
        raise OutputError(
            say("{path} is already there; give another name or use --force.", path=path),
            Refusal.OUTPUT_EXISTS,
        )


def _check_name(path: Path, target: Path, inside: int = 0) -> None:
    """Refuse a name that Windows takes for a device, or cuts, or cannot find again."""
    if sys.platform != "win32":
        return
    if not is_windows_name(target.name) or len(str(target)) + inside > _LONGEST_PATH:
        raise OutputError(
            say(
                "{path}: Windows cannot use that name. Give a shorter one, without any of "
                '< > : " / \\ | ? * and without a dot or space at the end.',
                path=path,
            ),
            Refusal.OUTPUT_NAME,
        )


def _check_parent(target: Path) -> None:
    if not target.parent.is_dir():
        raise OutputError(
            say("There is no folder {folder}; create it first.", folder=target.parent),
            Refusal.OUTPUT_FOLDER_MISSING,
        )


def _check_open(path: Path, target: Path) -> None:
    """Refuse a file beside which Excel or LibreOffice says that it is open there."""
    for mark in (f"~${target.name}", f".~lock.{target.name}#"):
        if os.path.lexists(target.parent / mark):
            raise OutputError(
                say(
                    "{path} is open in Excel or LibreOffice. Close it there and try again; if it "
                    "is not open, delete {mark} beside it.",
                    path=path,
                    mark=mark,
                ),
                Refusal.OUTPUT_OPEN,
            )


def _check_writable(path: Path, target: Path) -> None:
    """Refuse a file that is protected against writing, or that Windows says is in use."""
    if target.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        with target.open("r+b"):
            return
    raise OutputError(
        say("{path} is protected against writing. Give another name.", path=path),
        Refusal.OUTPUT_READ_ONLY,
    )


def _check_inputs(path: Path, target: Path, inputs: Iterable[Path]) -> None:
    """Refuse an output that is an input, or a folder that holds one."""
    for given in inputs:
        source = given.resolve()
        if _same_file(source, target) or (target.is_dir() and _holds(target, source)):
            raise OutputError(
                say("{path} would overwrite the input {source}.", path=path, source=given),
                Refusal.OUTPUT_IS_INPUT,
            )


def _check_replaceable(path: Path, target: Path) -> None:
    """Refuse to take the place of a folder that holds more than an earlier export."""
    strangers = sorted(one.name for one in target.iterdir() if not _is_exported(one))
    inside = (one for one in target.rglob("*") if one.parent != target)
    strangers += sorted(one.name for one in inside if not _is_exported_inside(target, one))
    here = any(_holds(target, place.resolve()) for place in (Path.cwd(), Path.home()))
    if strangers or here:
        raise OutputError(
            say(
                "{path} holds more than an export ({what}), so it is not replaced. Give a folder "
                "of its own.",
                path=path,
                what=strangers[0] if strangers else target.name,
            ),
            Refusal.OUTPUT_NOT_AN_EXPORT,
        )


def _is_exported(one: Path) -> bool:
    if _is_of_the_system(one):
        return True
    name = _normal(one.name)
    return name in EXPORT_NAMES and one.is_dir() == ("." not in name)


def _is_exported_inside(target: Path, one: Path) -> bool:
    """Tell whether an export writes this in one of its folders."""
    if _is_of_the_system(one):
        return True
    folder = _normal(one.relative_to(target).parent.as_posix())
    if one.is_dir():
        return (folder, _normal(one.name)) == (DRAFTS, HAVE_THEIRS)
    return one.is_file() and one.suffix in (".xlsx", ".ics", ".eml")


def _is_of_the_system(one: Path) -> bool:
    return one.is_file() and (one.name in _OF_THE_SYSTEM or one.name.startswith("._"))


def _holds(folder: Path, inner: Path) -> bool:
    return any(_same_file(folder, outer) for outer in (inner, *inner.parents))


def _same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, also by hard links.

    Names that differ only by capitals or Unicode form count as one: on the next disk they are.
    """
    try:
        if os.path.samefile(one, other):
            return True
    except OSError:
        pass
    return one.parent == other.parent and _folded(one.name) == _folded(other.name)


def _folded(name: str) -> str:
    return _normal(name).casefold()


def _normal(name: str) -> str:
    """Return a name as most disks write it: macOS takes letters and their accents apart."""
    return unicodedata.normalize("NFC", name)
