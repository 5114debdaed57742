"""How a job tells what it is doing."""

from __future__ import annotations

from collections.abc import Callable

from ipraktik.text import Text

Progress = Callable[[Text], None]
"""Told what is being done now."""


def silent(_: Text) -> None:
    """Tell nobody."""
