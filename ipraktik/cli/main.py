"""The entry point: choose the language first, then build the commands in it."""

from __future__ import annotations

import gc
import gettext
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from ipraktik.cli.faults import be_discreet
from ipraktik.cli.streams import Lasting
from ipraktik.errors import Refusal
from ipraktik.language import (
    DOMAIN,
    LANGUAGES,
    LOCALE_FOLDER,
    Language,
    language,
    preferred_language,
)
from ipraktik.text import say

_OBJECTS_BEFORE_GARBAGE = 2_000_000
"""More than a match of hundreds makes."""


def chosen_language(arguments: Sequence[str]) -> str:
    """Return the language of the screen: ``--lang`` wins over the locale.

    The option is looked for before anything is parsed, since help texts and errors of the
    parser itself are in that language too. An unknown value is left for the parser to refuse.
    """
    for position, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--lang":
            following = arguments[position + 1] if position + 1 < len(arguments) else ""
            wanted = value or following
            if wanted in LANGUAGES:
                return wanted
    return preferred_language(os.environ)


def speak(code: str) -> Language:
    """Set the language of click's and typer's own texts, and return ours.

    Must be called before typer is imported: it translates some texts on import.
    """
    os.environ["LANGUAGE"] = code
    gettext.bindtextdomain(DOMAIN, str(LOCALE_FOLDER))
    gettext.textdomain(DOMAIN)
    return language(code)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Those of the process, which is then this program's own.

    Raises
    ------
    SystemExit
        0: done; 1: findings forbid it; 2: wrong use, or a file that cannot be read or written;
        70: a fault of the program; 130: stopped.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    # What is read and worked out lives to the end: looking for garbage so often finds none.
    gc.set_threshold(_OBJECTS_BEFORE_GARBAGE)
    # numpy's algebra keeps memory for each core, and what is worked out here is too small for it.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    texts = speak(chosen_language(given))
    _leave_tidily()
    streams = _own_the_process() if arguments is None else None
    try:
        from ipraktik.cli.app import run

        if streams is not None:
            _stop_by_exception()
        code = run(given, texts)
    except KeyboardInterrupt:
        code = 130
    if streams is None:
        sys.exit(code)
    # Nothing is left to be stopped: whoever presses Ctrl-C now gets the exit code of the work.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A stop that falls in code from a string (dataclasses) makes python -m end by the signal
    # itself, whoever caught it; running any other string makes it forget that.
    exec("")
    sys.exit(_told_whether_shown(streams, texts, code))


def _own_the_process() -> Lasting:
    """Make the streams last and Python discreet, which is not to be done to somebody's tests."""
    be_discreet()
    return Lasting()


def _told_whether_shown(streams: Lasting, texts: Language, code: int) -> int:
    """Return the exit code: 2 where a full disk has taken what was to be shown."""
    if streams.fault() is None:
        return code
    from ipraktik.cli.screen import Screen

    text = say(
        "Not all of it could be shown: where it goes, the disk is full or the connection lost. "
        "What was written to files is whole. Free some room and run it again."
    )
    Screen(texts).fail(text, Refusal.OUTPUT)
    return max(code, 2)


def _stop_by_exception() -> None:
    """Let Ctrl-C be Python's own from here on: there is work, which is to be undone."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _leave_tidily() -> None:
    """Let a closed window or a kill end the work like an error does, so that nothing is left."""

    def stop(number: int, _: FrameType | None) -> None:
        sys.exit(128 + number)

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), stop)
