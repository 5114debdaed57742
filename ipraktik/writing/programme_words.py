"""How lengths of time are written on paper."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.text import say, say_many


def duration(minutes: int) -> str:
    """Return a length of time in Danish, in hours and minutes."""
    hours, rest = divmod(minutes, 60)
    whole = danish(say_many("{count} hour", "{count} hours", hours))
    part = danish(say_many("{count} minute", "{count} minutes", rest))
    if hours and rest:
        return danish(say("{hours} and {minutes}", hours=whole, minutes=part))
    return whole if hours or not rest else part
