"""The visit week: Monday to Friday of one ISO week."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum


class Day(IntEnum):
    """A working day of the visit week; 0 is Monday."""

    MON = 0
    TUE = 1
    WED = 2
    THU = 3
    FRI = 4

    @property
    def short(self) -> str:
        """Return the Danish short name that workbooks carry."""
        return SHORT_NAMES[self]

    @property
    def long(self) -> str:
        """Return the Danish full name."""
        return LONG_NAMES[self]


SHORT_NAMES = ("Man", "Tir", "Ons", "Tor", "Fre")
LONG_NAMES = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag")
ENGLISH_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday")
ALL_DAYS = frozenset(Day)
MIN_VISIT_DAYS = 2


def format_days(days: Iterable[Day]) -> str:
    """Return days as workbooks write them, for instance ``Man;Tir``."""
    return ";".join(day.short for day in sorted(days))


@dataclass(frozen=True, slots=True)
class VisitWeek:
    """An ISO week of a year.

    Parameters
    ----------
    year, number : int
        ISO year and ISO week number.

    Raises
    ------
    ValueError
        If the year has no such week.
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 1)

    def date_of(self, day: Day) -> date:
        """Return the calendar date of a day of this week."""
        return date.fromisocalendar(self.year, self.number, day + 1)

    def day_of(self, when: date) -> Day | None:
        """Return the day that falls on a date, or None where the date is not in this week."""
        year, number, weekday = when.isocalendar()
        if (year, number) != (self.year, self.number) or weekday > len(Day):
            return None
        return Day(weekday - 1)
