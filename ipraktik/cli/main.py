"""The entry point: choose the language first, then build the commands in it."""

from __future__ import annotations

import gc
import gettext
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from ipraktik.language import (
    DOMAIN,
    LANGUAGES,
    LOCALE_FOLDER,
    Language,
    language,
    preferred_language,
)

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

    Raises
    ------
    SystemExit
        0: done; 1: findings forbid it; 2: wrong use, or a file that cannot be read or written.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a pipe may use a code page without æøå; never fail on that.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    # What is read and worked out lives to the end: looking for garbage so often finds none.
    gc.set_threshold(_OBJECTS_BEFORE_GARBAGE)
    # numpy's algebra keeps memory for each core, and what is worked out here is too small for it.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    texts = speak(chosen_language(given))
    _leave_tidily()
    try:
        from ipraktik.cli.app import run

        sys.exit(run(given, texts))
    except KeyboardInterrupt:
        sys.exit(130)


def _leave_tidily() -> None:
    """Let a closed window or a kill end the work like an error does, so that nothing is left."""

    def stop(number: int, _: FrameType | None) -> None:
        sys.exit(128 + number)

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), stop)
