"""The bytes of a file that somebody named, or the reason why there are none."""

from __future__ import annotations

import stat
from pathlib import Path

from ipraktik.errors import InputError, Refusal
from ipraktik.model.privacy import mask_cpr
from ipraktik.reading.unreadable import MOST_BYTES
from ipraktik.text import say

_LOCKS = ("~$", ".~lock.")


def read_bytes(path: Path) -> bytes:
    """Return what stands in a file; nothing but a plain file of a fair size is opened.

    Raises
    ------
    InputError
        If the file is missing, no plain file, locked, empty or too large.
    """
    name = mask_cpr(path.name or path.absolute().name or str(path))
    if path.name.startswith(_LOCKS):
        told = say(
            "{file} is not a workbook, but the mark that stands beside one while it is open. "
            "Close the workbook, and name the workbook itself.",
            file=name,
        )
        raise InputError(told, Refusal.LOCKED)
    try:
        _require_plain_file(name, path.stat().st_mode)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        told = say(
            "There is no file {file}. Check the name and the folder.", file=mask_cpr(str(path))
        )
        raise InputError(told, Refusal.MISSING) from None
    except PermissionError:
        told = say(
            "{file} may not be opened. Close it in other programs, or ask for access to it.",
            file=name,
        )
        raise InputError(told, Refusal.LOCKED) from None
    except (OSError, ValueError):
        told = say(
            "{file} could not be opened. Copy it to another folder and try again.", file=name
        )
        raise InputError(told) from None
    _require_fair_size(name, data)
    return data


def _require_plain_file(name: str, mode: int) -> None:
    if stat.S_ISDIR(mode):
        told = say("{file} is a folder. Name the files in it instead.", file=name)
        raise InputError(told, Refusal.NOT_A_FILE)
    if not stat.S_ISREG(mode):
        told = say(
            "{file} is no file on a disk. Save the sign-ups in a file, and name that.", file=name
        )
        raise InputError(told, Refusal.NOT_A_FILE)


def _require_fair_size(name: str, data: bytes) -> None:
    if not data.strip():
        told = say("{file} is empty. Export the sign-ups again, and save them.", file=name)
        raise InputError(told, Refusal.EMPTY)
    if len(data) > MOST_BYTES:
        told = say(
            "{file} is larger than {most} MB. Keep only the sheets with sign-ups, without "
            "pictures, and save it again.",
            file=name,
            most=MOST_BYTES // 1_000_000,
        )
        raise InputError(told, Refusal.TOO_LARGE)
