"""What must hold for every programme, worked out from the visitors' days alone."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from ipraktik.model.programme import Activity, Programme, Session, Visitor
from ipraktik.model.week import Day

WHOLE_DAY = (7 * 60, 18 * 60)


def minutes(session: Session) -> tuple[int, int]:
    """Return start and end in minutes from midnight."""
    start, end = session.start, session.end
    return start.hour * 60 + start.minute, end.hour * 60 + end.minute


def by_day(programme: Programme) -> dict[Day, list[Session]]:
    days: dict[Day, list[Session]] = defaultdict(list)
    for session in programme.sessions:
        days[session.day].append(session)
    return days


def check_any(programme: Programme) -> None:
    """Check what holds whatever stands in the template."""
    visitors = programme.visit.visitors
    present = {day: ids_on(visitors, day) for day in Day if ids_on(visitors, day)}
    days = by_day(programme)
    assert set(days) == set(present), "something on each day with a guest, nothing on others"
    order = [(one.day, minutes(one)) for one in programme.sessions]
    assert order == sorted(order)
    for day, sessions in days.items():
        spans = [minutes(one) for one in sessions]
        assert all(WHOLE_DAY[0] <= start < end <= WHOLE_DAY[1] for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans)), "never two at a time"
        lunches = [one for one in sessions if one.activity is Activity.LUNCH]
        assert [set(one.people) for one in lunches] == [present[day]], "one lunch, for all"
        for session in sessions:
            assert session.people
            assert set(session.people) <= present[day], "nobody on a day of absence"
            assert session.title
            assert not set(str(session.title) + str(session.note or "")) & set("{}")


def ids_on(visitors: tuple[Visitor, ...], day: Day) -> set[str]:
    return {one.intern.intern_id for one in visitors if day in one.days}


def check_default(programme: Programme) -> None:
    """Check what a programme of the default template has besides."""
    check_any(programme)
    visitors = programme.visit.visitors
    days = by_day(programme)
    first = min(days)
    for day, sessions in days.items():
        here = [one for one in visitors if day in one.days]
        kinds = [one.activity for one in sessions]
        units = len({one.unit for one in here})
        assert kinds.count(Activity.SPARRING) == (units > 1)
        assert kinds.count(Activity.REFLECTION) == 1
        assert (Activity.WELCOME in kinds) == (day == first)
        late = [one for one in here if min(one.days) == day and day != first]
        assert kinds.count(Activity.ARRIVAL) == bool(late)
        assert (Activity.FAREWELL in kinds) == any(max(one.days) == day for one in here)
        for session in sessions:
            alone = session.activity in (Activity.SPARRING, Activity.REFLECTION)
            assert session.staff_needed is not alone
            assert set(session.people) == {one.intern.intern_id for one in here}
    for visitor in visitors:
        check_visitor(programme, visitor)
    check_hours(programme)


def check_visitor(programme: Programme, visitor: Visitor) -> None:
    """Check that a visitor has all that every visitor is to have."""
    own = [one for one in programme.sessions if one.day in visitor.days]
    kinds = {one.activity for one in own}
    assert kinds >= {
        Activity.SHADOWING,
        Activity.MEETING,
        Activity.THEME,
        Activity.TALK,
        Activity.LUNCH,
        Activity.REFLECTION,
        Activity.FAREWELL,
    }
    assert kinds & {Activity.WELCOME, Activity.ARRIVAL}
    name = visitor.intern.name.split()[0]
    assert sum(name in one.title for one in own if one.activity is Activity.TALK) == 1
    partings = [one for one in own if one.activity is Activity.FAREWELL and name in one.title]
    assert [one.day for one in partings] == [max(visitor.days)]


def check_hours(programme: Programme) -> None:
    """Check the sums at the foot."""
    total = saved = 0
    for session in programme.sessions:
        start, end = minutes(session)
        total += (end - start) * session.staff
        saved += (end - start) * (session.activity is Activity.SPARRING)
    assert (programme.staff_minutes, programme.saved_minutes) == (total, saved)
