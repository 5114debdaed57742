"""Cell -> text, e-mail address, whole number or date-time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import cache

from ipraktik.model.findings import Code
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import Parsed, cell_text, failed, shown, tidy_text
from ipraktik.text import say

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WHOLE = re.compile(r"([+-]?[0-9]{1,9})(?:[.,]0+)?")
_ADDRESS_IN_BRACKETS = re.compile(r"[^<>]*<\s*([^<>]+?)\s*>")
_DANISH_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T,]+(?:kl\.? ?)?(.+))?")
_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(.+))?")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?")
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_EXCEL_EPOCH = datetime(1899, 12, 30)
_EXCEL_SERIALS = range(36526, 73416)  # 2000 to 2100 as Excel counts days


def read_text(raw: Raw) -> Parsed[str]:
    """Read text on one line, tidied."""
    return Parsed(tidy_text(raw))


def read_long_text(raw: Raw) -> Parsed[str]:
    """Read free text; its line breaks stay."""
    text = unicodedata.normalize("NFC", cell_text(raw))
    return Parsed("\n".join(line.rstrip() for line in text.splitlines()).strip())


@cache
def _validate_email() -> Callable[[str], object]:
    """Return the validator, imported when the first address is read: it is slow to import."""
    import email_validator

    # Whether a name is reserved (test, local) says nothing about how it is written; taking
    # them off this list is the library's documented way.
    email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()
    return lambda text: email_validator.validate_email(text, check_deliverability=False)


def clean_address(raw: Raw) -> str:
    """Return an e-mail address without ``mailto:``, angle brackets and a name before them."""
    text = tidy_text(raw)
    bracketed = _ADDRESS_IN_BRACKETS.fullmatch(text)
    if bracketed is not None:
        text = bracketed.group(1)
    return text[len("mailto:") :].strip() if text.lower().startswith("mailto:") else text


def read_email(raw: Raw) -> Parsed[str]:
    """Read an e-mail address; it is kept as typed but for what `clean_address` removes."""
    address = clean_address(raw)
    try:
        _validate_email()(address)
    except ValueError:
        return failed(
            Code.BAD_EMAIL,
            say(
                "'{value}' is not an e-mail address. Write one address, such as name@kommune.dk.",
                value=shown(raw),
            ),
        )
    return Parsed(address)


def find_whole_number(raw: Raw) -> int | None:
    """Return the one whole number that a cell holds (``3``, ``2.0``, ``3 dage``), or None."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return None
    text = tidy_text(raw)
    alone = _WHOLE.fullmatch(text)
    if alone is not None:
        return int(alone.group(1))
    numbers = _NUMBER.findall(text)
    found = _WHOLE.fullmatch(numbers[0]) if len(numbers) == 1 else None
    return int(found.group(1)) if found is not None else None


def _read_number_between(raw: Raw, code: Code, low: int, high: int) -> Parsed[int]:
    number = find_whole_number(raw)
    values = {"value": shown(raw), "low": low, "high": high}
    if number is None:
        return failed(
            Code.NOT_A_NUMBER,
            say("'{value}' is not a number. Write a whole number from {low} to {high}.", **values),
        )
    if low <= number <= high:
        return Parsed(number)
    return Parsed(
        number,
        failed(
            code,
            say(
                "{value} is outside {low} to {high}. Write a number from {low} to {high}.", **values
            ),
        ).faults,
    )


def read_capacity(raw: Raw) -> Parsed[int]:
    """Read `Antal praktikanter`: 1 to 3."""
    return _read_number_between(raw, Code.CAPACITY_OUT_OF_RANGE, 1, 3)


def read_day_count(raw: Raw) -> Parsed[int]:
    """Read `Antal dage`: 2 to 5."""
    return _read_number_between(raw, Code.DAYS_OUT_OF_RANGE, 2, 5)


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


def _date_time_of_text(text: str) -> datetime | None:
    iso, danish = _ISO_DATE.fullmatch(text), _DANISH_DATE.fullmatch(text)
    if iso is not None:
        year, month, day, clock = iso.groups()
    elif danish is not None:
        day, month, year, clock = danish.groups()
    else:
        return None
    moment = _time_of(clock)
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return None if moment is None else datetime.combine(found, moment)


def find_date_time(raw: Raw) -> datetime | None:
    """Return the date and time of a cell; None where it cannot be read as that.

    Real dates, ``dd-mm-yyyy hh:mm`` (also with ``/`` and ``.``), ISO dates, and the number of
    days by which Excel counts. Time zones are left out; years outside 2000 to 2100 are slips.
    """
    found: datetime | None = None
    if isinstance(raw, datetime):
        found = raw.replace(tzinfo=None)
    elif isinstance(raw, date):
        found = datetime.combine(raw, time())
    elif isinstance(raw, str):
        found = _date_time_of_text(tidy_text(raw))
    elif isinstance(raw, int | float) and int(raw) in _EXCEL_SERIALS:
        found = _EXCEL_EPOCH + timedelta(seconds=round(raw * 86400))
    return found if found and _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def read_date_time(raw: Raw) -> Parsed[datetime]:
    """Read `Tilmeldt`."""
    found = find_date_time(raw)
    if found is not None:
        return Parsed(found)
    return failed(
        Code.BAD_DATE,
        say(
            "'{value}' is not a date. Write it as day-month-year, such as 15-04-2026 09:30.",
            value=shown(raw),
        ),
    )
