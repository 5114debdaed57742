"""`Mulige dage`: names of days, or dates of the visit week."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from ipraktik.model.findings import Code
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.model.week import (
    ALL_DAYS,
    ENGLISH_NAMES,
    LONG_NAMES,
    MIN_VISIT_DAYS,
    SHORT_NAMES,
    Day,
    VisitWeek,
)
from ipraktik.reading.answers import (
    find_answer,
    is_perhaps,
    negated,
    phrases,
    unknown_value,
    words_of,
)
from ipraktik.reading.dates import find_date_time, find_day_of_year, find_moment, find_serial
from ipraktik.reading.lists import split_list
from ipraktik.reading.parsed import Fault, Mending, Parsed, shown
from ipraktik.text import say

_OTHER_SHORT = {
    Day.MON: ("mand",),
    Day.TUE: ("tirs", "tirsd", "tues"),
    Day.WED: ("onsd", "weds"),
    Day.THU: ("tors", "torsd", "thur", "thurs"),
    Day.FRI: ("fred",),
}
_DAY_NAMES = phrases(
    {
        day: (
            *(SHORT_NAMES[day], LONG_NAMES[day], ENGLISH_NAMES[day], ENGLISH_NAMES[day][:3]),
            *_OTHER_SHORT[day],
            *(f"{LONG_NAMES[day]}{ending}" for ending in ("en", "e", "s", "er")),
        )
        for day in Day
    }
)
_ALL = frozenset({"alle", "alle dage", "hele ugen", "all", "all days"})
_ALL_WORDS = frozenset({"alle", "hele", "all"})
_JOINED = re.compile(r"\s*(?:[&+/]|\b(?:og|samt|and)\b)\s*", re.IGNORECASE)
_SPAN = re.compile(r"\s*(?:[-\u2010-\u2015]|\b(?:til|to)\b)\s*", re.IGNORECASE)
_DATE_IN_TEXT = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/. ]\d{4}|\d{4}-\d{1,2}-\d{1,2}")
_SERIAL_REASON = say("The number is how Excel stores a date.")
_YEAR_REASON = say("The date has no year; it is taken to be that of the visits.")
_SEVERAL_REASON = say("The text names several days.")


@dataclass(frozen=True, slots=True)
class _Item:
    """What one part of the cell says; both empty where it is not understood."""

    days: frozenset[Day] = frozenset()
    outside: date | None = None
    repair: Mending | None = None

    @property
    def understood(self) -> bool:
        return bool(self.days) or self.outside is not None


def _of_date(when: date, week: VisitWeek) -> _Item:
    day = week.day_of(when)
    return _Item(outside=when) if day is None else _Item(frozenset({day}))


def _date_in(text: str, week: VisitWeek) -> date | None:
    """Return the one date in a text; one without a year is in the year of the visit."""
    whole = find_day_of_year(text, week.year)
    if whole is not None:
        return whole
    dates = _DATE_IN_TEXT.findall(text)
    found = find_date_time(dates[0]) if len(dates) == 1 else None
    return found.date() if found is not None else None


def _read_item(text: str, week: VisitWeek) -> _Item:
    if fold(text) in _ALL:
        return _Item(ALL_DAYS)
    moment = find_moment(text)
    when = moment.date() if moment is not None else _date_in(text, week)
    name = find_answer(text, _DAY_NAMES)
    if is_perhaps(text) or negated(text):
        return _Item()
    if when is None:
        if name is None or not _ALL_WORDS.isdisjoint(words_of(text)):
            return _several(text)
        return _Item(frozenset({name}))
    item = replace(_of_date(when, week), repair=_repair(text, when, week))
    if name is not None and name != when.weekday():
        return _Item()  # "mandag 08-09-2026": the two contradict each other
    return item


def _several(text: str) -> _Item:
    """Return the days of ``mandag og tirsdag`` or ``man-ons``; not understood if a part is not."""
    joined = [_DAY_NAMES.get(words_of(part)) for part in re.split(r",|" + _JOINED.pattern, text)]
    span = [_DAY_NAMES.get(words_of(part)) for part in _SPAN.split(text)]
    if _JOINED.search(text) and len(joined) > 1 and None not in joined:
        days = frozenset(day for day in joined if day is not None)
    elif len(span) == 2 and span[0] is not None and span[1] is not None and span[0] < span[1]:
        days = frozenset(day for day in Day if span[0] <= day <= span[1])
    else:
        return _Item()
    names = ";".join(SHORT_NAMES[day] for day in sorted(days))
    return _Item(days, repair=Mending(shown(text), names, _SEVERAL_REASON))


def _repair(text: str, when: date, week: VisitWeek) -> Mending | None:
    if find_serial(text) is not None:
        return Mending(shown(text), f"{when:%d-%m-%Y}", _SERIAL_REASON)
    if find_day_of_year(text, week.year) is not None:
        return Mending(shown(text), f"{when:%d-%m-%Y}", _YEAR_REASON)
    return None


def read_days(raw: Raw, week: VisitWeek) -> Parsed[frozenset[Day]]:
    """Read the possible days.

    Parts are separated as in any list; commas too where every part is a day. A date outside the
    week is left out with a warning.
    """
    if isinstance(raw, datetime | date):
        when = raw.date() if isinstance(raw, datetime) else raw
        return _judge(raw, [_of_date(when, week)], week)
    parts = split_list(raw, lambda text: _read_item(text, week).understood)
    items = [_read_item(part, week) for part in parts]
    unknown = [part for part, item in zip(parts, items, strict=True) if not item.understood]
    if unknown:
        return Parsed(None, unknown_value(unknown[0], SHORT_NAMES).faults)
    return _judge(raw, items, week)


def _judge(raw: Raw, items: Iterable[_Item], week: VisitWeek) -> Parsed[frozenset[Day]]:
    found = list(items)
    days = frozenset(day for item in found for day in item.days)
    outside = sorted({item.outside for item in found if item.outside is not None})
    faults = []
    if outside:
        faults.append(_outside_week(outside, week))
    if len(days) < MIN_VISIT_DAYS:
        faults.append(
            Fault(
                Code.TOO_FEW_DAYS,
                say(
                    "'{value}' gives fewer than two possible days in the visit week. Write at "
                    "least two, or leave the cell blank if all five are possible.",
                    value=shown(raw),
                ),
            )
        )
    repairs = tuple(item.repair for item in found if item.repair is not None)
    return Parsed(days, tuple(faults), repairs)


def _outside_week(dates: Iterable[date], week: VisitWeek) -> Fault:
    message = say(
        "{dates} is not Monday to Friday of week {week}, {year} ({first} to {last}), and is left "
        "out. Write dates of that week.",
        dates=", ".join(f"{when:%d-%m-%Y}" for when in dates),
        week=week.number,
        year=week.year,
        first=f"{week.date_of(Day.MON):%d-%m-%Y}",
        last=f"{week.date_of(Day.FRI):%d-%m-%Y}",
    )
    return Fault(Code.DATE_OUTSIDE_WEEK, message)


def names_days(raw: Raw) -> bool:
    """Return whether a cell holds nothing but names of days; dates alone do not count."""
    known = {fold(name) for name in _ALL}
    items = split_list(raw, lambda text: find_answer(text, _DAY_NAMES) is not None)
    return bool(items) and all(
        fold(item) in known or find_answer(item, _DAY_NAMES) is not None for item in items
    )
