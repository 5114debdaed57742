"""The moment in which an output takes its place: who stops the program then, stops it after."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from ipraktik.errors import StoppedError
from ipraktik.text import Text, say

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
_USUAL = 128


@contextmanager
def not_stopped(*paths: Path) -> Iterator[None]:
    """Let Ctrl-C, a closed window and a friendly kill wait until the block is done.

    Raises
    ------
    StoppedError
        If there was one of them; `paths` are written by then.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    caught: list[int] = []

    def note(number: int, _: FrameType | None) -> None:
        caught.append(number)

    # Windows has no SIGHUP.
    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    before = {number: signal.signal(number, note) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)
    if caught:
        raise StoppedError(_say_written(paths), exit_code=_USUAL + caught[0])


def _say_written(paths: Sequence[Path]) -> Text:
    if len(paths) == 1:
        return say("Stopped, but only after {path} was written whole.", path=paths[0])
    written = ", ".join(map(str, paths))
    return say("Stopped, but only after {paths} were written whole.", paths=written)
