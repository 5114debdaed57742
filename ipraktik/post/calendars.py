"""Calendar entries: the visit and the workshop, for each intern and each host.

An entry keeps its name (UID) as long as it is about the same person and the same week, whatever
host and days a new match gives, so that it takes the place of the earlier one in a calendar. A
visit is one entry of whole days, also when there are days without it in between: another number of
entries next time would leave some behind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from ipraktik.language import danish
from ipraktik.model.people import Host, Intern
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.post.danish_dates import join_words, weekday_words
from ipraktik.post.occasion import Dropped, Meeting, Occasion
from ipraktik.text import say

_LETTERS_OF_UID = 32


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: on whole days, or within one day where it has a start.

    Parameters
    ----------
    uid : str
    summary : str
    days : tuple of date
        In order, all in one week.
    start, end : time, optional
        In Danish time.
    location, description : str
    """

    uid: str
    summary: str
    days: tuple[date, ...]
    start: time | None = None
    end: time | None = None
    location: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class PersonalCalendar:
    """The entries of one reader.

    Parameters
    ----------
    own_id : str
    is_host : bool
    entries : tuple of Entry
    sequence : int
        Grows with each round; what has a higher one takes the other's place.
    stamp : datetime
        When it was made, as far as the match tells: never the clock.
    office : Office
        Who calls the meeting.
    cancelled : bool
        Whether the entries are called off.
    """

    own_id: str
    is_host: bool
    entries: tuple[Entry, ...]
    sequence: int
    stamp: datetime
    office: Office
    cancelled: bool = False


def make_calendars(occasion: Occasion) -> tuple[PersonalCalendar, ...]:
    """Return the calendars of placed interns and of hosts with visitors, by ID."""
    interns = (
        _calendar(occasion, visitor.intern, tuple(_intern_entries(occasion, visit, visitor)))
        for visit, visitor in occasion.pairs
    )
    hosts = (
        _calendar(occasion, visit.host, tuple(_host_entries(occasion, visit)))
        for visit in occasion.visits
    )
    return (*interns, *hosts)


def cancel_calendars(occasion: Occasion) -> tuple[PersonalCalendar, ...]:
    """Return what calls off the entries of those who have lost their visit, by ID.

    They count as of the next round, so that they win over what was sent in this one.
    """
    return tuple(_cancellations(occasion))


def _cancellations(occasion: Occasion) -> Iterator[PersonalCalendar]:
    going = {visitor.intern.intern_id for _, visitor in occasion.pairs}
    visited = {visit.host.host_id for visit in occasion.visits}
    interns = {one.intern_id: one for one in occasion.signups.interns}
    hosts = {one.host_id: one for one in occasion.signups.hosts}
    dropped = (*occasion.dropped, *occasion.earlier)
    for own_id, rows in _grouped((one.intern_id, one) for one in dropped):
        if own_id in interns and own_id not in going:
            meeting = occasion.meetings.interns.get(own_id)
            yield _called_off(occasion, interns[own_id], rows, meeting)
    for own_id, rows in _grouped((one.host_id, one) for one in dropped):
        if own_id in hosts and own_id not in visited:
            meeting = occasion.meetings.hosts.get(own_id)
            yield _called_off(occasion, hosts[own_id], rows, meeting)


def _grouped(pairs: Iterable[tuple[str, Dropped]]) -> list[tuple[str, list[Dropped]]]:
    groups: dict[str, list[Dropped]] = {}
    for key, one in pairs:
        groups.setdefault(key, []).append(one)
    return sorted(groups.items())


def _called_off(
    occasion: Occasion, reader: Host | Intern, rows: Iterable[Dropped], meeting: Meeting | None
) -> PersonalCalendar:
    # A row that has lost its days still has an entry to call off.
    dropped = {day for one in rows for day in one.days} or {Day.MON}
    days = map(occasion.week.date_of, dropped)
    summary = danish(say("Innovationspraktik: called off"))
    visit = Entry(_uid(occasion, "visit", reader), summary, tuple(sorted(days)))
    entries = (visit, *_workshop(occasion, reader, meeting))
    return _calendar(occasion, reader, entries, cancelled=True)


def _calendar(
    occasion: Occasion, reader: Host | Intern, entries: tuple[Entry, ...], cancelled: bool = False
) -> PersonalCalendar:
    return PersonalCalendar(
        reader.own_id,
        isinstance(reader, Host),
        tuple(entries),
        occasion.round + cancelled,
        occasion.stamp,
        occasion.office,
        cancelled,
    )


def _intern_entries(occasion: Occasion, visit: Visit, visitor: Visitor) -> Iterator[Entry]:
    host, intern = visit.host, visitor.intern
    contact = ", ".join(filter(None, (host.contact, host.phone, host.email)))
    lines = [danish(say("Contact: {contact}", contact=contact))]
    if visitor.companions:
        lines.append(danish(say("Companion: {names}", names=join_words(visitor.companions))))
    place = dict.fromkeys(filter(None, (host.workplace, host.organisation, host.municipality)))
    yield Entry(
        _uid(occasion, "visit", intern),
        mask_cpr(danish(say("Innovationspraktik at {host}", host=host.workplace))),
        tuple(visit.week.date_of(day) for day in sorted(visitor.days)),
        location=mask_cpr(", ".join(place)),
        description=mask_cpr("\n".join(lines)),
    )
    yield from _workshop(occasion, intern, occasion.meetings.interns.get(intern.intern_id))


def _host_entries(occasion: Occasion, visit: Visit) -> Iterator[Entry]:
    names = join_words(visitor.intern.name for visitor in visit.visitors)
    lines = []
    for day in visit.days:
        present = join_words(visitor.intern.name for visitor in visit.present(day))
        lines.append(f"{weekday_words(visit.week.date_of(day))}: {present}")
    yield Entry(
        _uid(occasion, "visit", visit.host),
        mask_cpr(danish(say("Innovationspraktik: visit by {names}", names=names))),
        tuple(map(visit.week.date_of, visit.days)),
        location=mask_cpr(visit.host.workplace),
        description=mask_cpr("\n".join(lines)),
    )
    yield from _workshop(occasion, visit.host, occasion.meetings.hosts.get(visit.host.host_id))


def _workshop(
    occasion: Occasion, reader: Host | Intern, meeting: Meeting | None
) -> Iterator[Entry]:
    if meeting is not None:
        yield Entry(
            _uid(occasion, "workshop", reader),
            danish(say("Innovationspraktik: workshop in {place}", place=meeting.place)),
            (meeting.day,),
            meeting.start,
            meeting.end,
            location=meeting.place,
        )


def _uid(occasion: Occasion, what: str, reader: Host | Intern) -> str:
    """Return the name of an entry; it tells nobody whose it is."""
    role, identity = (
        ("host", "\n".join(reader.identity))
        if isinstance(reader, Host)
        else ("intern", reader.identity)
    )
    year = str(occasion.instance.settings.year)
    text = "\n".join(("ipraktik", year, what, role, identity))
    return hashlib.sha256(text.encode()).hexdigest()[:_LETTERS_OF_UID] + "@ipraktik"
