"""A reader's calendar as an iCalendar file: the only module that touches icalendar.

Visits are whole days, without an hour or a time zone that could move them: the hours are the
host's to plan. A workshop with hours is in Danish time, whose rules stand in the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, vCalAddress, vRecur, vText

from ipraktik.post.calendars import Entry, PersonalCalendar

_TIME_ZONE = "Europe/Copenhagen"
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_RULES = f"""\
BEGIN:VTIMEZONE
TZID:{_TIME_ZONE}
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""
"""Written out, so that neither the machine's tables nor their version change a file."""


def calendar_bytes(calendar: PersonalCalendar) -> bytes:
    """Return the file; METHOD is PUBLISH, or CANCEL where the entries are called off."""
    made = Calendar()
    made.add("prodid", "-//Innovationspraktik//ipraktik//DA")
    made.add("version", "2.0")
    made.add("method", "CANCEL" if calendar.cancelled else "PUBLISH")
    made.add("x-wr-timezone", _TIME_ZONE)
    if any(entry.start for entry in calendar.entries):
        made.add_component(Timezone.from_ical(_RULES))
    for entry in calendar.entries:
        made.add_component(_event(calendar, entry))
    return bytes(made.to_ical())


def _event(calendar: PersonalCalendar, entry: Entry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", calendar.sequence)
    event.add("dtstamp", calendar.stamp)
    event.add("summary", entry.summary)
    event.add("status", "CANCELLED" if calendar.cancelled else "CONFIRMED")
    for name, value in _when(entry):
        event.add(name, value)
    for name, text in (("location", entry.location), ("description", entry.description)):
        if text:
            event.add(name, text)
    if calendar.office.contact_email:
        event.add("organizer", _organizer(calendar))
    if not calendar.cancelled:
        # Whole days are shown as free unless a calendar is told otherwise.
        event.add("transp", "OPAQUE")
        event.add("x-microsoft-cdo-busystatus", "BUSY")
    return event


def _organizer(calendar: PersonalCalendar) -> vCalAddress:
    address = vCalAddress(f"mailto:{calendar.office.contact_email}")
    if calendar.office.contact_name:
        address.params["cn"] = vText(calendar.office.contact_name)
    return address


def _when(entry: Entry) -> Iterator[tuple[str, date | vRecur]]:
    """Yield start, end (the first day or moment after it) and, with days between, a rule."""
    first, last = entry.days[0], entry.days[-1]
    if entry.start is not None:
        yield "dtstart", _moment(first, entry.start)
        if entry.end is not None:
            yield "dtend", _moment(first, entry.end)
        return
    yield "dtstart", first
    if (last - first).days + 1 == len(entry.days):
        yield "dtend", last + timedelta(days=1)
        return
    yield "dtend", first + timedelta(days=1)
    names = [_WEEKDAYS[day.weekday()] for day in entry.days]
    yield "rrule", vRecur(freq="WEEKLY", count=len(names), byday=names, wkst="MO")


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, ZoneInfo(_TIME_ZONE))
