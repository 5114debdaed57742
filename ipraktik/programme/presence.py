"""Who is there on a day of a visit, and in which part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ipraktik.model.people import Level
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.programme_template import Who
from ipraktik.model.week import Day

Visitors = tuple[Visitor, ...]


@dataclass(frozen=True, slots=True)
class Presence:
    """One day of a visit.

    Parameters
    ----------
    day : Day
    number, last : int
        Which day of the visit it is, from 0, and which one is the last.
    present, new, leaving : tuple of Visitor
        Who is there, and whose own first or last day it is.
    units : int
        How many travel on their own, companions counted as one.
    """

    day: Day
    number: int
    last: int
    present: Visitors
    new: Visitors
    leaving: Visitors
    units: int

    def people(self, who: Who) -> Visitors:
        """Return those of the ones there whom a row of the template is for."""
        match who:
            case Who.ALL:
                return self.present
            case Who.NEW:
                return self.new
            case Who.LEAVING:
                return self.leaving
            case Who.MANAGERS:
                return managers(self.present)
            case Who.EMPLOYEES:
                return tuple(one for one in self.present if one.intern.level is not Level.MANAGER)
            case Who.COMPANIONS:
                return travelling_together(self.present)
            case Who.ALONE:
                return tuple(one for one in self.present if not one.companions)


def presence_by_day(visit: Visit) -> dict[Day, Presence]:
    """Return who is there, for each day of a visit in order."""
    days = visit.days
    return {
        day: Presence(
            day,
            number,
            len(days) - 1,
            visit.present(day),
            tuple(one for one in visit.visitors if min(one.days) == day),
            tuple(one for one in visit.visitors if max(one.days) == day),
            visit.units_present(day),
        )
        for number, day in enumerate(days)
    }


def managers(people: Iterable[Visitor]) -> Visitors:
    """Return those who lead; who has not said so counts as an employee."""
    return tuple(one for one in people if one.intern.level is Level.MANAGER)


def travelling_together(people: Iterable[Visitor]) -> Visitors:
    """Return those who have a companion with them."""
    return tuple(one for one in people if one.companions)
