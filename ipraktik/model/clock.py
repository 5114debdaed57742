"""Times of day as Danes write them."""

from __future__ import annotations

from datetime import time

_HOUR = 60


def format_clock(moment: time | int) -> str:
    """Return a time of day, or minutes from midnight, as ``9.30``."""
    hour, minute = (
        (moment.hour, moment.minute) if isinstance(moment, time) else divmod(moment, _HOUR)
    )
    return f"{hour}.{minute:02d}"
