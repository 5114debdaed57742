"""A fault of the program itself: where it happened, and nothing of what was being worked on.

The message of an exception often quotes what it is about: a cell, a name, a path with a user's
name in it. What helps to mend the fault is which lines of the program were at work, and those
hold nobody's data. So only they are told, also where Python itself would tell more.
"""

from __future__ import annotations

import errno
import logging
import platform
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator
from types import TracebackType
from typing import Any, TextIO

from ipraktik import __version__

FAULT_EXIT = 70
"""What systems that have a number for it call a fault of the software."""
_MOST_PLACES = 30
_MOST_CAUSES = 5


def describe_fault(error: BaseException) -> Iterator[str]:
    """Yield lines that tell which code failed, the first cause first."""
    yield f"ipraktik {__version__}, Python {platform.python_version()}, {sys.platform}"
    for one in reversed(_causes(error)):
        yield _kind(one)
        yield from _places(one.__traceback__)


def _causes(error: BaseException) -> list[BaseException]:
    """Return an exception and what it came of, the latest first."""
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found and len(found) < _MOST_CAUSES:
        found.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return found


def _kind(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    number = error.errno if isinstance(error, OSError) else None
    return f"{name} {errno.errorcode.get(number, '')}".rstrip() if number else name


def _places(trace: TracebackType | None) -> list[str]:
    """Return module, line and function of each step; of a long way its ends."""
    places = [
        f"  {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
    ]
    if len(places) > _MOST_PLACES:
        half = _MOST_PLACES // 2
        places = [*places[:half], "  ...", *places[-half:]]
    return places


def be_discreet() -> None:
    """Keep Python and the libraries from printing messages that may quote somebody's data."""
    logging.disable(logging.CRITICAL)
    if not sys.warnoptions:  # who asks Python for warnings gets them, by their place
        warnings.simplefilter("ignore")
    warnings.showwarning = _show_warning
    sys.unraisablehook = _overlook
    threading.excepthook = _overlook  # the thread that draws progress
    sys.excepthook = _show_fault


def _show_warning(  # noqa: PLR0913 - as `warnings` calls it
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    place = "/".join(filename.replace("\\", "/").split("/")[-2:])
    print(f"{category.__name__}: {place}:{lineno}", file=sys.stderr)


def _overlook(_: Any) -> None:
    """Say nothing of what goes wrong while something is thrown away: the work is done."""


def _show_fault(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    for line in describe_fault(error):
        print(line, file=sys.stderr)
