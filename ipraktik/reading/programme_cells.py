"""Cells of `Programskabelon`: times of day, minutes, and texts with placeholders."""

from __future__ import annotations

import re
from datetime import datetime, time

from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.model.programme_template import PLACEHOLDERS, STEP
from ipraktik.reading.parsed import nearest, shown, tidy_text
from ipraktik.text import Text, say

_CLOCK = re.compile(r"(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?(?:[.:]00)?")
_BRACED = re.compile(r"\{([^{}]*)\}")
_MINUTES_A_DAY = 24 * 60


def find_clock(raw: Raw) -> int | None:
    """Return the minutes from midnight that a cell says, or None where it is no time of day."""
    if isinstance(raw, datetime | time):
        return raw.hour * 60 + raw.minute
    if isinstance(raw, float) and 0 < raw < 1:  # as spreadsheets store a time
        return round(raw * _MINUTES_A_DAY)
    found = _CLOCK.fullmatch(fold(tidy_text(raw)))
    if found is None:
        return None
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def in_steps(minutes: int, low: int, high: int) -> bool:
    """Return whether minutes lie in a range, and on a step of the template."""
    return low <= minutes <= high and minutes % STEP == 0


def fault_in_braces(text: str) -> Text | None:
    """Return what is wrong with the placeholders of a text, or None where nothing is."""
    unknown = [name for name in _BRACED.findall(text) if name not in PLACEHOLDERS]
    loose = set(_BRACED.sub("", text)) & set("{}")
    if not unknown and not loose:
        return None
    known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    if not unknown:
        return say("A brace is missing. These can be used: {known}.", known=known)
    return say(
        "There is no {name}. The nearest is {nearest}. These can be used: {known}.",
        name=f"{{{shown(unknown[0])}}}",
        nearest=f"{{{nearest(unknown[0], PLACEHOLDERS)}}}",
        known=known,
    )
