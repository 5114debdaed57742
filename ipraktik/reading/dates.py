"""Dates and times as people, Danish Excel and survey tools write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import tidy_text

_MONTHS = "januar februar marts april maj juni juli august september oktober november december"
_ENGLISH_MONTHS = (
    "january february march april may june july august september october november december"
)
_MONTH_NUMBERS = {
    short: number
    for months in (_MONTHS, _ENGLISH_MONTHS)
    for number, month in enumerate(months.split(), start=1)
    for short in (month, month[:3])
} | {"sept": 9}
_CLOCK = r"(?:(?:,? |T|, ?)(?:kl\.? ?)?(.+))?"
_DANISH_DATE = re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/. ](\d{{4}}){_CLOCK}")
_ISO_DATE = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_CLOCK}")
_WRITTEN_DATE = re.compile(rf"(\d{{1,2}})\.? ?([a-zæøå]{{3,9}})\.?,? ?(\d{{4}}){_CLOCK}", re.I)
_WEEKDAY = re.compile(
    r"(?:(?:(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dag|d?\.)?,? )?(?:d\.? |den )?)(?=\d)",
    re.IGNORECASE,
)
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[-/.] ?(\d{1,2})\.?")
_DAY_AND_WRITTEN_MONTH = re.compile(r"(\d{1,2})\.? ?([a-zæøå]{3,9})\.?")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_EXCEL_EPOCH = datetime(1899, 12, 30)
_EXCEL_SERIALS = range(36526, 73416)  # 2000 to 2100 as Excel counts days
_SECONDS_A_DAY = 86400


def _time_of(text: str | None) -> time | None:
    if not text:
        return time()
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def _make_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date_time_of_text(text: str) -> datetime | None:
    plain = _WEEKDAY.sub("", text, count=1) if _WEEKDAY.match(text) else text
    iso, danish = _ISO_DATE.fullmatch(plain), _DANISH_DATE.fullmatch(plain)
    written = _WRITTEN_DATE.fullmatch(plain)
    if iso is not None:
        year, month, day, clock = iso.groups()
    elif danish is not None:
        day, month, year, clock = danish.groups()
    elif written is not None:
        day, name, year, clock = written.groups()
        month = str(_MONTH_NUMBERS.get(fold(name), 0))
    else:
        return None
    moment, found = _time_of(clock), _make_date(int(year), int(month), int(day))
    return None if moment is None or found is None else datetime.combine(found, moment)


def find_serial(raw: Raw) -> datetime | None:
    """Return the date of a number by which Excel counts days, also where it stands as text."""
    if isinstance(raw, str):
        text = tidy_text(raw)
        raw = float(text.replace(",", ".")) if _SERIAL.fullmatch(text) else None
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return None
    if not _EXCEL_SERIALS.start <= raw < _EXCEL_SERIALS.stop:  # not a number is outside too
        return None
    return _EXCEL_EPOCH + timedelta(seconds=round(raw * _SECONDS_A_DAY))


def find_date_time(raw: Raw) -> datetime | None:
    """Return the date and time of a cell; None where it cannot be read as that.

    Real dates, ``dd-mm-yyyy hh:mm`` (also with ``/`` and ``.``), ``7. september 2026``, ISO
    dates, and the number of days by which Excel counts. Time zones are left out; years outside
    2000 to 2100 are slips.
    """
    found: datetime | None = None
    if isinstance(raw, datetime):
        found = raw.replace(tzinfo=None)
    elif isinstance(raw, date):
        found = datetime.combine(raw, time())
    elif isinstance(raw, str):
        found = _date_time_of_text(tidy_text(raw))
    elif raw is not None:
        found = find_serial(raw)
    return found if found and _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def find_moment(raw: Raw) -> datetime | None:
    """Return the date and time of a cell in a column of dates: a number as text counts too."""
    return find_date_time(raw) or find_serial(raw)


def find_day_of_year(text: str, year: int) -> date | None:
    """Return the date of a text with a day and a month only: ``7/9``, ``d. 7. september``."""
    plain = _WEEKDAY.sub("", fold(text), count=1)
    numbers, written = _DAY_AND_MONTH.fullmatch(plain), _DAY_AND_WRITTEN_MONTH.fullmatch(plain)
    if numbers is not None:
        return _make_date(year, int(numbers.group(2)), int(numbers.group(1)))
    if written is not None:
        return _make_date(year, _MONTH_NUMBERS.get(written.group(2), 0), int(written.group(1)))
    return None
