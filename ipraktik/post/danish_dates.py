"""Dates in Danish words, as letters have them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from itertools import pairwise

from ipraktik.model.week import LONG_NAMES

_WEEKDAYS = (*LONG_NAMES, "lørdag", "søndag")
_MONTHS = (
    *("januar", "februar", "marts", "april", "maj", "juni"),
    *("juli", "august", "september", "oktober", "november", "december"),
)


def date_words(when: date) -> str:
    """Return ``15. juni 2026``."""
    return f"{when.day}. {_MONTHS[when.month - 1]} {when.year}"


def weekday_words(when: date) -> str:
    """Return ``mandag den 7. september 2026``."""
    return f"{_WEEKDAYS[when.weekday()]} den {date_words(when)}"


def days_words(days: Iterable[date]) -> str:
    """Return ``mandag den 7. og tirsdag den 8. september 2026``; the month and year only where
    the next day has another."""
    ordered = sorted(days)
    words = [_upto(one, following) for one, following in pairwise(ordered)]
    return join_words([*words, *map(weekday_words, ordered[-1:])])


def _upto(one: date, following: date) -> str:
    if one.year != following.year:
        return weekday_words(one)
    month = f" {_MONTHS[one.month - 1]}" if one.month != following.month else ""
    return f"{_WEEKDAYS[one.weekday()]} den {one.day}.{month}"


def clock_words(start: time, end: time | None) -> str:
    """Return ``kl. 9.00-15.00``."""
    return "kl. " + "-".join(f"{one.hour}.{one.minute:02d}" for one in (start, end) if one)


def join_words(words: Iterable[str]) -> str:
    """Return words in a row: ``Anna, Bo og Carl``."""
    *first, last = list(words) or [""]
    return f"{', '.join(first)} og {last}" if first else last
