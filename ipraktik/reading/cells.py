"""Cell -> text, e-mail address, whole number or date-time."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import cache

from ipraktik.model.findings import Code
from ipraktik.model.names import fold, tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.dates import find_date_time as find_date_time
from ipraktik.reading.dates import find_moment, find_serial
from ipraktik.reading.doubts import leaves_number_open
from ipraktik.reading.parsed import Parsed, cell_text, failed, mended, shown, tidy_text
from ipraktik.text import say

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_TWO_LANGUAGES = re.compile(r"[^\W\d_]\s*[/|(;,=]\s*\d")
_WHOLE = re.compile(r"([+-]?[0-9]{1,9})(?:[.,]0+)?")
_ADDRESS_IN_BRACKETS = re.compile(r"[^<>]*<\s*([^<>]+?)\s*>[\s.,;]*")
_MAIL_LINK = re.compile(r"mailto:\s*([^?]*)(?:\?.*)?", re.IGNORECASE)
_UNSEEN = re.compile(r"[\u00a0\u200b-\u200d\u2060\ufeff]")
_UNSEEN_BESIDE_AT = re.compile(rf"{_UNSEEN.pattern}*@{_UNSEEN.pattern}*")
_NUMBER_WORDS = {
    word: number
    for number, words in enumerate(
        ("en et én ét one", "to two", "tre three", "fire four", "fem five"), 1
    )
    for word in words.split()
}
_COUNTED = (
    r"dage?|days?|praktikant(?:er)?|gæst(?:er)?|besøgende|pladser|plads|person(?:er)?|stk\.?"
    r"|interns?|guests?|visitors?|people|persons?|places?"
)
_WRITTEN_NUMBER = re.compile(rf"({'|'.join(_NUMBER_WORDS)})(?: (?:{_COUNTED}))?")
ADDRESS_REASON = say("Only the e-mail address itself was kept.")
_SERIAL_REASON = say("The number is how Excel stores a date.")
_WORD_REASON = say("The number was written as a word.")


def read_text(raw: Raw) -> Parsed[str]:
    """Read text on one line, tidied."""
    return Parsed(tidy_text(raw))


def read_long_text(raw: Raw) -> Parsed[str]:
    """Read free text as it was typed; white space at its ends and kinds of line breaks go."""
    text = cell_text(raw).replace("\r\n", "\n").replace("\r", "\n")
    return Parsed("\n".join(line.rstrip() for line in text.split("\n")).strip())


@cache
def _validate_email() -> Callable[[str], object]:
    """Return the validator, imported when the first address is read: it is slow to import."""
    import email_validator

    # Whether a name is reserved (test, local) says nothing about how it is written; taking
    # them off this list is the library's documented way.
    email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()
    return lambda text: email_validator.validate_email(text, check_deliverability=False)


def clean_address(raw: Raw) -> str:
    """Return an e-mail address without ``mailto:``, angle brackets and a name before them.

    Signs at its end that close a sentence go too, and white space that nobody sees.
    """
    typed = cell_text(raw)
    if "@" not in typed:
        return tidy_text(raw)
    text = tidy(_UNSEEN.sub(" ", _UNSEEN_BESIDE_AT.sub("@", typed)))
    for shape in (_ADDRESS_IN_BRACKETS, _MAIL_LINK):
        found = shape.fullmatch(text)
        text = text if found is None else found.group(1)
    return text.strip(" .,;")


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
    if address == tidy_text(raw) and not _UNSEEN.search(cell_text(raw)):
        return Parsed(address)
    return mended(address, raw, address, ADDRESS_REASON)


def find_whole_number(raw: Raw) -> int | None:
    """Return the one whole number that a cell holds (``3``, ``2.0``, ``3 dage``), or None."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return None
    text = tidy_text(raw)
    alone = _WHOLE.fullmatch(text)
    if alone is not None:
        return int(alone.group(1))
    numbers = set(_NUMBER.findall(text))
    # "5 days / 5 dage" says the same twice; "2-3" and "2 + 2" are not one number.
    twice = len(_NUMBER.findall(text)) == 1 or _TWO_LANGUAGES.search(text) is not None
    found = _WHOLE.fullmatch(numbers.pop()) if len(numbers) == 1 and twice else None
    return int(found.group(1)) if found is not None else None


def _read_number_between(raw: Raw, code: Code, low: int, high: int) -> Parsed[int]:
    word = _WRITTEN_NUMBER.fullmatch(fold(cell_text(raw)))
    number = _NUMBER_WORDS[word.group(1)] if word is not None else find_whole_number(raw)
    values = {"value": shown(raw), "low": low, "high": high}
    text = tidy_text(raw)
    alone = word is not None or _WHOLE.fullmatch(text) is not None
    if number is not None and not alone and leaves_number_open(text):
        return failed(
            Code.NOT_A_NUMBER,
            say(
                "'{value}' leaves the number open. Write only the number that counts, from {low} "
                "to {high}.",
                **values,
            ),
        )
    if number is None:
        return failed(
            Code.NOT_A_NUMBER,
            say("'{value}' is not a number. Write a whole number from {low} to {high}.", **values),
        )
    if low <= number <= high:
        return mended(number, raw, str(number), _WORD_REASON) if word else Parsed(number)
    return Parsed(
        max(number, 0),  # nobody has less than no days
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


def read_date_time(raw: Raw) -> Parsed[datetime]:
    """Read `Tilmeldt`."""
    found = find_moment(raw)
    if found is not None:
        if isinstance(raw, datetime) or find_serial(raw) is None:
            return Parsed(found)
        return mended(found, raw, cell_text(found), _SERIAL_REASON)
    return failed(
        Code.BAD_DATE,
        say(
            "'{value}' is not a date. Write it as day-month-year, such as 15-04-2026 09:30.",
            value=shown(raw),
        ),
    )
