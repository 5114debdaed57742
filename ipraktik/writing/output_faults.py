"""What the system refuses while an output is written, as a sentence for the user."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ipraktik.errors import OutputError, Refusal
from ipraktik.text import Text, say

_IN_USE = (32, 33)
"""Windows' own numbers for a file that another program holds."""

_ROOM = say("Make room there, or give a folder on another disk.")
_CAUSES: dict[int, tuple[Text | str, Text, Refusal]] = {
    errno.ENOSPC: (say("the disk is full"), _ROOM, Refusal.DISK_FULL),
    errno.EDQUOT: (say("your share of the disk is full"), _ROOM, Refusal.DISK_FULL),
    errno.EFBIG: (say("the file is larger than this system allows"), _ROOM, Refusal.DISK_FULL),
    errno.ENAMETOOLONG: (
        say("the name is too long"),
        say("Give a shorter one."),
        Refusal.OUTPUT_NAME,
    ),
    errno.EROFS: (
        say("the disk cannot be written to"),
        say("Give a folder on another disk."),
        Refusal.OUTPUT_READ_ONLY,
    ),
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the system refuses while `path` is written into a sentence for the user."""
    try:
        yield
    except PermissionError as error:
        raise OutputError(
            say(
                "{path} could not be written. If it is open in Excel, close it there and try "
                "again; else check that you may write in its folder.",
                path=path,
            ),
            _of_permission(error),
        ) from error
    except UnicodeEncodeError as error:
        raise OutputError(
            say(
                "This system's file names cannot hold æ, ø and å. Set LANG to a UTF-8 locale, for "
                "instance C.UTF-8, and try again."
            ),
            Refusal.OUTPUT_NAME,
        ) from error
    except OSError as error:
        reason, step, refusal = _CAUSES.get(error.errno or 0) or _unknown(error)
        raise OutputError(
            say(
                "{path} could not be written: {reason}. {step}",
                path=path,
                reason=reason,
                step=step,
            ),
            refusal,
        ) from error


def _unknown(error: OSError) -> tuple[Text | str, Text, Refusal]:
    reason = error.strerror or type(error).__name__
    return reason, say("Give another folder, or ask your IT."), Refusal.OUTPUT


def _of_permission(error: PermissionError) -> Refusal:
    in_use = getattr(error, "winerror", None) in _IN_USE
    return Refusal.OUTPUT_OPEN if in_use else Refusal.OUTPUT_READ_ONLY
