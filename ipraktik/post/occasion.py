"""All that letters and calendars are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property

from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.settings import Office
from ipraktik.model.signups import SignUps
from ipraktik.model.week import Day, VisitWeek


@dataclass(frozen=True, slots=True)
class Meeting:
    """The workshop that prepares somebody: where and when; without a start it fills the day."""

    place: str
    day: date
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True)
class Meetings:
    """Who comes to which workshop, by ID; who is not named is told of none."""

    hosts: Mapping[str, Meeting] = field(default_factory=dict)
    interns: Mapping[str, Meeting] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A proposal that somebody was told of, and that does not stand as it did.

    Parameters
    ----------
    intern_id, host_id : str
    days : frozenset of Day
    by_intern, by_host : bool
        Whether that side may have turned it down, and so knows.
    """

    intern_id: str
    host_id: str
    days: frozenset[Day]
    by_intern: bool = False
    by_host: bool = False


@dataclass(frozen=True)
class Occasion:
    """A match as it stands.

    Parameters
    ----------
    signups : SignUps
    instance : Instance
    visits : tuple of Visit
    dropped : tuple of Dropped
        Rows of this match that no longer stand.
    earlier : tuple of Dropped
        Those of the match before that are others in this one.
    sent : frozenset of str
        The interns who have been told of their row as it stands.
    round : int
    meetings : Meetings
    parted : mapping of str to Dropped
        By intern ID: the proposal of a companion for the same host that stands no more.
    """

    signups: SignUps
    instance: Instance
    visits: tuple[Visit, ...]
    dropped: tuple[Dropped, ...] = ()
    earlier: tuple[Dropped, ...] = ()
    sent: frozenset[str] = frozenset()
    round: int = 1
    meetings: Meetings = field(default_factory=Meetings)
    parted: Mapping[str, Dropped] = field(default_factory=dict)

    @property
    def office(self) -> Office:
        """Return whom hosts and interns can ask."""
        return self.instance.settings.office

    @property
    def week(self) -> VisitWeek:
        """Return the week of the visits."""
        settings = self.instance.settings
        return VisitWeek(settings.year or 0, settings.week)

    @cached_property
    def stamp(self) -> datetime:
        """Return the newest sign-up's time, and a minute more for each round: never the clock."""
        people = (*self.signups.hosts, *self.signups.interns)
        times = [one.signed_up_at for one in people if one.signed_up_at is not None]
        first = datetime(self.week.year, 1, 1, tzinfo=UTC)
        newest = max((_in_utc(one) for one in times), default=first)
        return newest.replace(microsecond=0) + timedelta(minutes=self.round)

    @cached_property
    def pairs(self) -> tuple[tuple[Visit, Visitor], ...]:
        """Return visits and visitors by intern ID."""
        pairs = [(visit, visitor) for visit in self.visits for visitor in visit.visitors]
        return tuple(sorted(pairs, key=lambda pair: pair[1].intern.intern_id))

    @property
    def unplaced(self) -> tuple[Intern, ...]:
        """Return by ID who is to be told that there is no host.

        Who has cancelled knows; who has said no, or was turned down, in this match, waits for a
        new one.
        """
        told = {visitor.intern.intern_id for _, visitor in self.pairs}
        told |= {one.intern_id for one in self.dropped}
        left = (one for one in self.signups.interns if one.intern_id not in told)
        return tuple(sorted((i for i in left if not i.cancelled), key=lambda i: i.intern_id))

    @property
    def empty(self) -> tuple[Host, ...]:
        """Return by ID the hosts that are to be told that nobody comes; others as `unplaced`."""
        told = {visit.host.host_id for visit in self.visits}
        told |= {one.host_id for one in self.dropped}
        left = (one for one in self.signups.hosts if one.host_id not in told)
        return tuple(sorted((h for h in left if not h.cancelled), key=lambda h: h.host_id))


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
