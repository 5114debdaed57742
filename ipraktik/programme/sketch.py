"""The sketch (grundskitse) of a flexible programme, so that planning is easier for the host.

Every day has the same hours, so that the sketch can be read across; what fills them depends on
who is there: somebody's first day begins with a welcome, somebody's last ends with a farewell,
and interns who do not travel together spar with each other whenever they meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import time

from ipraktik.model.programme import Activity, Programme, Session, Visit, Visitor
from ipraktik.model.week import Day
from ipraktik.programme import wording
from ipraktik.text import Text

_OPENING = (time(9, 0), time(9, 30))
_MORNING = (time(9, 30), time(10, 15))
_WHOLE_MORNING = (time(9, 0), time(10, 15))
_WORK = (time(10, 15), time(11, 30))
_LUNCH = (time(11, 30), time(12, 15))
_NOON = (time(12, 15), time(13, 15))
_AFTERNOON = (time(13, 15), time(14, 0))
_QUIET = (time(14, 0), time(15, 0))
_CLOSE = (time(15, 0), time(15, 30))


@dataclass(frozen=True, slots=True)
class _Plan:
    """One day: who is there, who comes and goes, and what it has that others have not."""

    day: Day
    number: int
    present: tuple[Visitor, ...]
    arriving: tuple[Visitor, ...]
    leaving: tuple[Visitor, ...]
    talking: tuple[Visitor, ...]
    theme: Text | None
    units: int
    called: Mapping[str, str]

    def names(self, visitors: Iterable[Visitor]) -> list[str]:
        """Return what visitors are called in this sketch."""
        return [self.called[visitor.intern.intern_id] for visitor in visitors]


def sketch_programme(visit: Visit) -> Programme:
    """Return a sketch of the programme for one host's visit.

    Parameters
    ----------
    visit : Visit

    Returns
    -------
    Programme
        Sessions on the days on which anybody is there. Every visitor is welcomed on the first
        own day, has lunch with colleagues every day, meets the host's field, tells of the own
        workplace, and is said goodbye to on the last own day. Sparring, without the host's
        staff, stands on the days on which two or more units are there, and on no other.
    """
    sessions = [session for plan in _plan_days(visit) for session in _sketch_day(plan)]
    return Programme(visit, tuple(sessions))


def _plan_days(visit: Visit) -> Iterator[_Plan]:
    days = visit.days
    # The first morning is the welcome's; everybody is there on two days or more.
    talks = _spread(visit.visitors, days[1:])
    theme_days = sorted(_spread(visit.visitors, days))
    for number, day in enumerate(days):
        theme = None
        if day in theme_days:
            theme = wording.theme_title(visit.host.fields, theme_days.index(day))
        yield _Plan(
            day=day,
            number=number,
            present=visit.present(day),
            arriving=tuple(v for v in visit.visitors if min(v.days) == day),
            leaving=tuple(v for v in visit.visitors if max(v.days) == day),
            talking=talks.get(day, ()),
            theme=theme,
            units=visit.units_present(day),
            called=wording.short_names(visit.visitors),
        )


def _spread(visitors: Iterable[Visitor], days: Iterable[Day]) -> dict[Day, tuple[Visitor, ...]]:
    """Choose days, few and early, so that everybody is there on one; say who on which."""
    left = [visitor for visitor in visitors if visitor.days & set(days)]
    chosen: dict[Day, tuple[Visitor, ...]] = {}
    while left:
        day = max(sorted(days), key=lambda one: sum(one in visitor.days for visitor in left))
        chosen[day] = tuple(visitor for visitor in left if day in visitor.days)
        left = [visitor for visitor in left if day not in visitor.days]
    return chosen


def _sketch_day(plan: _Plan) -> Iterator[Session]:
    yield from _sketch_morning(plan)
    yield _session(plan, _WORK, Activity.SHADOWING, wording.shadowing(plan.number))
    yield _session(plan, _LUNCH, Activity.LUNCH, wording.lunch(plan.number))
    if plan.theme is not None:
        yield _session(plan, _NOON, Activity.THEME, (plan.theme, wording.theme_note()))
    else:
        yield _session(plan, _NOON, Activity.MEETING, wording.meeting())
    if plan.units > 1:
        yield _session(plan, _AFTERNOON, Activity.SPARRING, wording.sparring())
    else:
        yield _session(plan, _AFTERNOON, Activity.MEETING, wording.conversation())
    together = any(visitor.companions for visitor in plan.present)
    quiet = wording.quiet_hour(together, bool(plan.leaving))
    yield _session(plan, _QUIET, Activity.REFLECTION, quiet)
    if plan.leaving:
        everybody = len(plan.leaving) == len(plan.present)
        farewell = wording.farewell(plan.names(plan.leaving), everybody)
        yield _session(plan, _CLOSE, Activity.FAREWELL, farewell)


def _sketch_morning(plan: _Plan) -> Iterator[Session]:
    if plan.number == 0:
        yield _session(plan, _WHOLE_MORNING, Activity.WELCOME, wording.welcome(len(plan.present)))
        return
    if plan.arriving:
        arrival = wording.arrival(plan.names(plan.arriving))
        yield _session(plan, _OPENING, Activity.ARRIVAL, arrival)
    elif plan.talking:
        yield _session(plan, _OPENING, Activity.MEETING, wording.morning_meeting())
    if plan.talking:
        yield _session(plan, _MORNING, Activity.TALK, wording.talk(plan.names(plan.talking)))
    else:
        slot = _MORNING if plan.arriving else _WHOLE_MORNING
        yield _session(plan, slot, Activity.MEETING, wording.morning_meeting())


def _session(
    plan: _Plan, slot: tuple[time, time], activity: Activity, words: tuple[Text, Text]
) -> Session:
    title, note = words
    alone = activity in (Activity.SPARRING, Activity.REFLECTION)
    return Session(plan.day, *slot, activity, title, note, staff_needed=not alone)
