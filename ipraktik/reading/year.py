"""Which year the visit week is in: the setting, or the newest `Tilmeldt`; never the clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.origin import Place
from ipraktik.model.settings import Settings
from ipraktik.model.week import VisitWeek
from ipraktik.reading.settings import ReadSettings
from ipraktik.text import say

_WEEK = "Uge"
_LAST_SURE_WEEK = 52


def year_of_sign_ups(newest: datetime, week: int) -> int:
    """Return the year of the newest sign-up, or the next if that year's week has begun by then.

    Examples
    --------
    >>> year_of_sign_ups(datetime(2026, 9, 6, 23), 37), year_of_sign_ups(datetime(2026, 9, 7), 37)
    (2026, 2027)
    """
    # A year without a week 53 is a fault told elsewhere; here its last week will do.
    monday = date.fromisocalendar(newest.year, min(week, _LAST_SURE_WEEK), 1)
    return newest.year + (newest.date() >= monday)


def fill_year(
    read: ReadSettings, signed_up: Iterable[datetime], place: Place
) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings with a year, and what is wrong with year and week.

    Parameters
    ----------
    read : ReadSettings
    signed_up : iterable of datetime
        Every `Tilmeldt` that could be read.
    place : Place
        Where a missing year is told: the file.
    """
    settings = read.settings
    if settings.year is None:
        newest = max(signed_up, default=None)
        if newest is None:
            return settings, (_year_missing(place),)
        settings = replace(settings, year=year_of_sign_ups(newest, settings.week))
    return settings, _check_week(settings, read.places)


def _year_missing(place: Place) -> Finding:
    message = say(
        "The year of the visits is not known, as no sign-up has a date. Write it as År in the "
        "sheet Indstillinger."
    )
    return finding(Code.YEAR_MISSING, place, "", message)


def _check_week(settings: Settings, places: Mapping[str, Place]) -> tuple[Finding, ...]:
    try:
        VisitWeek(settings.year or 0, settings.week)
    except ValueError:
        message = say(
            "The year {year} has no week {week}. Write another week or another year.",
            year=settings.year,
            week=settings.week,
        )
        place = places.get(_WEEK, Place(column=_WEEK))
        return (finding(Code.SETTING_OUT_OF_RANGE, place, settings.week, message),)
    return ()
