"""A time by which answers must be there; what is not reached by then is said to be so."""

from __future__ import annotations

import time
from collections.abc import Callable

Told = Callable[[int, int], None]
"""Told how many of how many questions are answered."""


class Deadline:
    """So many seconds from now.

    Parameters
    ----------
    seconds : float
    """

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    @property
    def seconds_left(self) -> float:
        """Return how many seconds are left; never less than none."""
        return max(0.0, self._until - time.monotonic())

    @property
    def is_over(self) -> bool:
        """Return whether the time has come."""
        return self.seconds_left <= 0
