"""Tests of the calendars, read back with a library that did not write them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject

from ipraktik.model.week import Day
from ipraktik.post.calendars import PersonalCalendar, cancel_calendars, make_calendars
from ipraktik.post.occasion import Dropped, Meeting, Meetings, Occasion
from ipraktik.writing.calendar_file import calendar_bytes
from tests.post.occasions import HOST, INTERNS, MEETING, MON_TUE, MON_WED, UNPLACED, usual
from tests.programme.visit_cases import DAY_SETS, WEEK, visit_of

MEETINGS = Meetings({"V007": MEETING}, {"P001": MEETING, "P002": MEETING})


def by_id(calendars: tuple[PersonalCalendar, ...]) -> dict[str, PersonalCalendar]:
    return {calendar.own_id: calendar for calendar in calendars}


def opened(calendar: PersonalCalendar) -> Any:
    return vobject.readOne(calendar_bytes(calendar).decode("utf-8"))


def events(occasion: Occasion, own_id: str) -> list[Any]:
    calendars = by_id((*make_calendars(occasion), *cancel_calendars(occasion)))
    return opened(calendars[own_id]).vevent_list


def days_of(event: Any) -> set[date]:
    """Return the days that an entry of whole days fills, as a calendar would show it."""
    length = (event.dtend.value - event.dtstart.value).days
    starts = [event.dtstart.value]
    if hasattr(event, "rrule"):
        starts = [moment.date() for moment in event.getrruleset()]
    return {start + timedelta(days=more) for start in starts for more in range(length)}


@pytest.mark.parametrize("days", DAY_SETS, ids=lambda days: "".join(d.short for d in sorted(days)))
def test_an_entry_fills_just_the_days_of_the_visit(days: frozenset[Day]) -> None:
    occasion = replace(usual(), visits=(visit_of((days,), "a"),))
    for own_id in ("P001", "V007"):
        (event,) = events(occasion, own_id)
        assert days_of(event) == {WEEK.date_of(day) for day in days}
        assert event.transp.value == "OPAQUE"


def test_who_has_a_calendar() -> None:
    assert set(by_id(make_calendars(usual()))) == {"P001", "P002", "V007"}
    assert cancel_calendars(usual()) == ()


def test_what_an_entry_tells() -> None:
    intern, host = events(usual(), "P001")[0], events(usual(), "V007")[0]
    assert HOST.workplace in intern.summary.value
    assert HOST.workplace in intern.location.value
    assert HOST.contact in intern.description.value
    assert HOST.email in intern.description.value
    assert INTERNS[1].name not in calendar_bytes(by_id(make_calendars(usual()))["P001"]).decode()
    shown = host.description.value.splitlines()
    assert shown[0].endswith(f": {INTERNS[0].name} og {INTERNS[1].name}")
    assert shown[1] == f"tirsdag den 8. september 2026: {INTERNS[0].name}"
    assert host.organizer.value == "mailto:kirsten@coi.example"
    assert host.organizer.params["CN"] == ["Kirsten Koordinator"]


def test_no_address_stands_in_a_name_of_an_entry() -> None:
    for calendar in make_calendars(usual()):
        for entry in calendar.entries:
            assert "@ipraktik" in entry.uid
            assert not set("æøå ").intersection(entry.uid)
            assert "example" not in entry.uid


def test_a_new_round_takes_the_place_of_the_earlier_one() -> None:
    """Tests that names stay whatever host and days come, and that the number grows."""
    first, second = usual(meetings=MEETINGS), usual(round=2, meetings=MEETINGS)
    moved = visit_of((MON_WED, MON_TUE), "ab")
    elsewhere = replace(moved, host=replace(moved.host, host_id="V090", email="v90@example.dk"))
    before = by_id(make_calendars(first))
    after = by_id(make_calendars(replace(second, visits=(elsewhere,))))
    for own_id in ("P001", "P002"):
        old, new = before[own_id], after[own_id]
        assert [one.uid for one in new.entries] == [one.uid for one in old.entries]
        assert (old.sequence, new.sequence) == (1, 2)
        assert old.stamp < new.stamp
    uids = [entry.uid for one in before.values() for entry in one.entries]
    assert len(set(uids)) == len(uids) == 6


def test_next_year_has_entries_of_its_own() -> None:
    later = usual(settings=replace(usual().instance.settings, year=2027))
    one, other = (by_id(make_calendars(each))["P001"].entries[0].uid for each in (usual(), later))
    assert one != other


def test_a_cancellation_calls_off_the_same_entry() -> None:
    occasion = usual(meetings=MEETINGS)
    before = by_id(make_calendars(occasion))
    rows = (Dropped("P001", "V007", MON_TUE), Dropped("P002", "V007", MON_WED))
    gone = replace(occasion, visits=(), dropped=rows)
    calendars = by_id(cancel_calendars(gone))
    assert set(calendars) == {"P001", "P002", "V007"}
    for own_id, calendar in calendars.items():
        assert [e.uid for e in calendar.entries] == [e.uid for e in before[own_id].entries]
        assert calendar.sequence > before[own_id].sequence
        read = opened(calendar)
        assert read.method.value == "CANCEL"
        assert {event.status.value for event in read.vevent_list} == {"CANCELLED"}
        assert not hasattr(read.vevent_list[0], "description")


def test_who_still_has_a_visit_is_not_called_off() -> None:
    rows = (Dropped("P001", "V090", MON_TUE), Dropped(UNPLACED.intern_id, "V007", frozenset()))
    assert [one.own_id for one in cancel_calendars(usual(dropped=rows))] == ["P090", "V090"]


def test_workshop_is_in_danish_time() -> None:
    _, workshop = events(usual(meetings=MEETINGS), "P001")
    start = workshop.dtstart.value
    assert (start.hour, start.utcoffset()) == (9, timedelta(hours=2))
    assert start.astimezone(UTC) == datetime(2026, 8, 19, 7, 0, tzinfo=UTC)
    assert workshop.dtend.value - start == timedelta(hours=6)
    written = calendar_bytes(by_id(make_calendars(usual(meetings=MEETINGS)))["P001"])
    assert b"DTSTART;TZID=Europe/Copenhagen:20260819T090000" in written
    assert written.count(b"BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen") == 1
    winter = Meeting("Vejle", date(2026, 2, 3), MEETING.start, MEETING.end)
    _, workshop = events(usual(meetings=Meetings({}, {"P001": winter})), "P001")
    assert workshop.dtstart.value.utcoffset() == timedelta(hours=1)


def test_workshop_without_hours_fills_its_day() -> None:
    meeting = Meeting("Vejle", date(2026, 8, 19))
    _, workshop = events(usual(meetings=Meetings({"V007": meeting})), "V007")
    assert days_of(workshop) == {date(2026, 8, 19)}
    assert "Vejle" in workshop.summary.value


def test_same_bytes() -> None:
    for one, other in zip(
        make_calendars(usual(meetings=MEETINGS)),
        make_calendars(usual(meetings=MEETINGS)),
        strict=True,
    ):
        assert calendar_bytes(one) == calendar_bytes(other)
        lines = calendar_bytes(one).split(b"\r\n")
        assert all(len(line) <= 75 for line in lines)
        assert not any(b"\n" in line for line in lines)
