"""Where the rows of a template fall in a visit: on which days, at what time, for whom.

The rules, which `docs/projektmappen.md` tells a coordinator: every day has one lunch, which comes
first; then rows have their time in the order of the sheet. One thing happens at a time, so a row
that meets what is there already is cut to its longest free part, or left out that day where less
than half an hour is free. A row that is meant once for each is put on as few days as will do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ipraktik.model.people import Host
from ipraktik.model.programme import Activity, Visit
from ipraktik.model.programme_template import Condition, Template, TemplateRow, When, lunch_row
from ipraktik.model.week import Day
from ipraktik.programme.presence import (
    Presence,
    Visitors,
    managers,
    presence_by_day,
    travelling_together,
)

_LEAST_CUT = 30
"""Minutes below which what is left of a row is no use."""

_ORDINALS = (When.FIRST, When.SECOND, When.THIRD, When.FOURTH, When.FIFTH)
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A row of the template on one day.

    Parameters
    ----------
    row : TemplateRow
    at : Presence
        The day, and who is there.
    span : (int, int)
        Start and end in minutes from midnight.
    people : tuple of Visitor
        Who takes part.
    named : tuple of Visitor
        Whom it is about: those of `people` who have not had a row that is once for each.
    """

    row: TemplateRow
    at: Presence
    span: Span
    people: Visitors
    named: Visitors


class _Week:
    """The days of a visit while they are filled."""

    def __init__(self, visit: Visit) -> None:
        self.host = visit.host
        self.days = presence_by_day(visit)
        self._taken: dict[Day, list[Span]] = {day: [] for day in self.days}

    def free(self, row: TemplateRow, day: Day) -> Span | None:
        """Return the time that a row can have on a day."""
        wanted = (row.start, row.end)
        span = max(self._gaps(wanted, day), key=lambda gap: (gap[1] - gap[0], -gap[0]))
        return span if span == wanted or span[1] - span[0] >= _LEAST_CUT else None

    def _gaps(self, wanted: Span, day: Day) -> Iterator[Span]:
        start, last = wanted
        for taken, until in sorted(self._taken[day]):
            if taken < last:
                yield start, max(start, taken)
                start = max(start, until)
        yield start, max(start, last)

    def applies(self, row: TemplateRow, at: Presence) -> bool:
        """Return whether a row's day and conditions are met."""
        conditions = (_CONDITIONS[one](at, self.host) for one in row.conditions)
        return _is_day(row.when, at) and all(conditions)

    def take(self, placed: Placed) -> None:
        """Keep the time of something that is placed."""
        self._taken[placed.at.day].append(placed.span)


def place_rows(visit: Visit, template: Template) -> tuple[Placed, ...]:
    """Return what happens in a visit, sorted by day and time.

    Parameters
    ----------
    visit : Visit
    template : Template

    Returns
    -------
    tuple of Placed
        On days on which somebody is there, never two at a time, and a lunch on each day.
    """
    week = _Week(visit)
    placed = list(_lunches(week, template))
    for one in placed:
        week.take(one)
    for row in template:
        if row.activity is not Activity.LUNCH:
            how = _once if row.when is When.ONCE else _each_day
            for one in how(week, row):
                week.take(one)
                placed.append(one)
    return tuple(sorted(placed, key=lambda one: (one.at.day, one.span)))


def crowded_out(visits: Iterable[Visit], template: Template) -> tuple[TemplateRow, ...]:
    """Return the rows that were meant for somebody, but had no time on any day of any visit.

    Parameters
    ----------
    visits : iterable of Visit
    template : Template

    Returns
    -------
    tuple of TemplateRow
        In the order of the template; a lunch is never among them.
    """
    meant, placed = set[TemplateRow](), set[TemplateRow]()
    for visit in visits:
        week = _Week(visit)
        meant |= {
            row
            for row in template
            for at in week.days.values()
            if row.activity is not Activity.LUNCH and at.people(row.who) and week.applies(row, at)
        }
        placed |= {one.row for one in place_rows(visit, template)}
    return tuple(row for row in template if row in meant - placed)


def _lunches(week: _Week, template: Template) -> Iterator[Placed]:
    """Yield one lunch for everybody each day: the first that fits, or else the first of all."""
    lunches = [row for row in template if row.activity is Activity.LUNCH]
    for at in week.days.values():
        fitting = (row for row in lunches if week.applies(row, at))
        row = next(fitting, lunch_row(template))
        yield Placed(row, at, (row.start, row.end), at.present, at.present)


def _each_day(week: _Week, row: TemplateRow) -> Iterator[Placed]:
    for day, at in week.days.items():
        people = at.people(row.who)
        if people and week.applies(row, at) and (span := week.free(row, day)) is not None:
            yield Placed(row, at, span, people, people)


def _once(week: _Week, row: TemplateRow) -> Iterator[Placed]:
    """Yield days, few and early, so that everybody who can be there has it once.

    Of days that are new to equally many, one is chosen on which the whole time is free, and on
    which few have it for the second time.
    """
    possible = {one.at.day: one for one in _each_day(week, row)}
    served: set[str] = set()

    def new_on(day: Day) -> Visitors:
        people = possible[day].people
        return tuple(one for one in people if one.intern.intern_id not in served)

    def rank(day: Day) -> tuple[int, bool, int, int]:
        new, one = len(new_on(day)), possible[day]
        return new, one.span == (row.start, row.end), new - len(one.people), -day

    while possible and (named := new_on(best := max(possible, key=rank))):
        served |= {one.intern.intern_id for one in named}
        chosen = possible.pop(best)
        yield Placed(row, chosen.at, chosen.span, chosen.people, named)


def _is_day(when: When, at: Presence) -> bool:
    if when in _ORDINALS:
        return at.number == _ORDINALS.index(when)
    match when:
        case When.LAST:
            return at.number == at.last
        case When.BETWEEN:
            return 0 < at.number < at.last
        case When.ARRIVAL:
            return at.number > 0 and bool(at.new)
        case When.DEPARTURE:
            return bool(at.leaving)
        case _:
            return True


_CONDITIONS: Mapping[Condition, Callable[[Presence, Host], bool]] = {
    Condition.ONE: lambda at, host: len(at.present) == 1,
    Condition.SEVERAL: lambda at, host: len(at.present) > 1,
    Condition.ONE_UNIT: lambda at, host: at.units == 1,
    Condition.UNITS: lambda at, host: at.units > 1,
    Condition.COMPANIONS: lambda at, host: bool(travelling_together(at.present)),
    Condition.NO_COMPANIONS: lambda at, host: not travelling_together(at.present),
    Condition.MANAGERS: lambda at, host: bool(managers(at.present)),
    Condition.NO_MANAGERS: lambda at, host: not managers(at.present),
    Condition.OFFER: lambda at, host: bool(host.offer.strip()),
    Condition.FIELDS: lambda at, host: len(host.fields) > 1,
}
