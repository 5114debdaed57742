"""Workshops in words, and people in the order of the Danish alphabet."""

from __future__ import annotations

from datetime import date

from ipraktik.language import danish
from ipraktik.model.clock import format_clock
from ipraktik.model.names import fold
from ipraktik.model.workshops import Workshop
from ipraktik.text import say

_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_LAST_LETTERS = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})


def weekday_date(day: date) -> str:
    """Return a date with its weekday: ``onsdag 19-08-2026``."""
    return f"{_WEEKDAYS[day.weekday()]} {day:%d-%m-%Y}"


def hours(workshop: Workshop) -> str:
    """Return from when to when: ``9.00-15.00``; empty where it is not set."""
    return "–".join(format_clock(one) for one in (workshop.start, workshop.end) if one)


def workshop_place(workshop: Workshop) -> str:
    """Return town and venue."""
    return ", ".join(part for part in (workshop.town, workshop.venue) if part)


def workshop_time(workshop: Workshop) -> str:
    """Return the date and the hours, or that they are still to come."""
    if workshop.day is None:
        return danish(say("the date follows"))
    when = weekday_date(workshop.day)
    return f"{when} kl. {hours(workshop)}" if workshop.start else when


def danish_order(name: str) -> str:
    """Return a key that sorts names as a Danish reader looks for them: æ, ø and å come last."""
    return fold(name).replace("aa", "å").translate(_LAST_LETTERS)
