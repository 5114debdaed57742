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
    CONVERSATION = "conversation"
    EXPERIENCE = "experience"
    REFLECTION = "reflection"
    FAREWELL = "farewell"
    OTHER = "other"


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
        Sessions of one day do not overlap.
    title, note : Text or str
        In Danish where they come from the template.
    staff : int
        How many of the host's own staff take part.
    people : tuple of str
        The IDs of the interns whom it is for; empty stands for everybody there.
    """

    day: Day
    start: time
    end: time
    activity: Activity
    title: Text | str
    note: Text | str | None = None
    staff: int = 1
    people: tuple[str, ...] = ()

    @property
    def staff_needed(self) -> bool:
        """Return whether the host's own staff take part."""
        return self.staff > 0

    @property
    def minutes(self) -> int:
        """Return how long it lasts."""
        return (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute

    def is_for(self, intern_id: str) -> bool:
        """Return whether it is for an intern who is there that day."""
        return not self.people or intern_id in self.people


@dataclass(frozen=True, slots=True)
class Programme:
    """The sketch of one host's visit: sessions sorted by day and time."""

    visit: Visit
    sessions: tuple[Session, ...]

    @property
    def staff_minutes(self) -> int:
        """Return the host staff's time, added up over all who take part."""
        return sum(session.minutes * session.staff for session in self.sessions)

    @property
    def saved_minutes(self) -> int:
        """Return how long the interns spar without any of the host's staff."""
        return sum(
            session.minutes
            for session in self.sessions
            if session.activity is Activity.SPARRING and not session.staff_needed
        )

    def sessions_of(self, visitor: Visitor) -> tuple[Session, ...]:
        """Return what a visitor takes part in."""
        own_id = visitor.intern.intern_id
        return tuple(
            session
            for session in self.sessions
            if session.day in visitor.days and session.is_for(own_id)
        )
