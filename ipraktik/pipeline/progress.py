"""How a job tells what it is doing."""

from __future__ import annotations

from typing import Protocol

from ipraktik.text import Text


class Progress(Protocol):
    """Told what is being done now, and how much of how much is done where that is known."""

    def __call__(self, text: Text, done: int = 0, total: int = 0, /) -> None:
        """Take note of it."""


def silent(_: Text, done: int = 0, total: int = 0, /) -> None:
    """Tell nobody."""
