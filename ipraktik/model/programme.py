"""The programme sketch (grundskitse) of one host's visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from ipraktik.model.people import Host, Intern
from ipraktik.model.week import Day, VisitWeek
from ipraktik.text import Text


class Activity(StrEnum):
    """What a session is for."""

    WELCOME = "welcome"
    ARRIVAL = "arrival"
    SHADOWING = "shadowing"
    MEETING = "meeting"
    THEME = "theme"
    TALK = "talk"
    LUNCH = "lunch"
    SPARRING = "sparring"
    REFLECTION = "reflection"
    FAREWELL = "farewell"


@dataclass(frozen=True, slots=True)
class Visitor:
    """An intern at the host, on these days, and the companions who travel along (by name).

    `unit` is equal for people who travel together.
    """

    intern: Intern
    days: frozenset[Day]
    unit: str
    companions: tuple[str, ...] = ()
    self_found: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """One host with its visitors, sorted by intern ID; all that a host's sheets are made from."""

    week: VisitWeek
    host: Host
    visitors: tuple[Visitor, ...]

    @property
    def days(self) -> tuple[Day, ...]:
        """Return the days on which anybody is there, in order."""
        return tuple(sorted({day for visitor in self.visitors for day in visitor.days}))

    def present(self, day: Day) -> tuple[Visitor, ...]:
        """Return who is there on a day."""
        return tuple(visitor for visitor in self.visitors if day in visitor.days)

    def units_present(self, day: Day) -> int:
        """Return how many units (people travelling together) are there on a day."""
        return len({visitor.unit for visitor in self.present(day)})


@dataclass(frozen=True, slots=True)
class Session:
    """One activity on one day.

    Parameters
    ----------
    start, end : datetime.time
        Sessions of one day do not overlap for anybody.
    staff_needed : bool
        Whether the host's own staff take part.
    """

    day: Day
    start: time
    end: time
    activity: Activity
    title: Text
    note: Text | None = None
    staff_needed: bool = True


@dataclass(frozen=True, slots=True)
class Programme:
    """The sketch of one host's visit: sessions sorted by day and time."""

    visit: Visit
    sessions: tuple[Session, ...]

    def sessions_of(self, visitor: Visitor) -> tuple[Session, ...]:
        """Return what a visitor takes part in."""
        return tuple(session for session in self.sessions if session.day in visitor.days)
