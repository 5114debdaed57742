"""Whether one answer has a shape: an e-mail address, a name, days, a job."""

from __future__ import annotations

import re
from collections.abc import Callable

from ipraktik.model.origin import Raw
from ipraktik.reading.answers import find_yes_no, read_visit_kind, words_of
from ipraktik.reading.cells import clean_address, find_date_time, find_whole_number
from ipraktik.reading.days import names_days
from ipraktik.reading.geography import geography
from ipraktik.reading.mapping.answer_words import DEVICE_WORDS, JOB_STEMS, JOB_WORDS, NO_PERSON
from ipraktik.reading.parsed import cell_text, tidy_text
from ipraktik.reading.regions import find_kommune, read_landsdele

_LONG_TEXT = 45
_LONG_ITEM = 30
_SHORT_TEXT = 60
_MOST_PLACES = 5
_EMAIL = re.compile(r"[^@\s;,]+@[^@\s;,]+\.[A-Za-z]{2,}")
_PHONE = re.compile(r"(?:(?:\+|00)\d{2,3})?\d{8}(?:/\d{8})?")
_LOCAL_PHONE = re.compile(r"\d{4,5}")
_PHONE_FILLERS = re.compile(r"[\s().\-]|tlf|mobil")
_PERSON = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,4}(?: \d{1,3})?")
_SMALL = re.compile(
    r"(?:ca|max|maks|maximum|maksimalt|op til|højst|indtil|mindst|cirka|up to|at most)"
    r"?\.? ?(\d|en|én|et|ét|to|tre|fire|fem|one|two|three|four|five)"
    r"(?:[.,]0)?(?!\S*\d)\b(?! ?[-/.:]\d)"
)
_NUMBER_WORDS = frozenset(
    ("en", "én", "et", "ét", "to", "tre", "fire", "fem", "one", "two", "three", "four", "five")
)
_KIND_WORDS = frozenset(
    ("ukendt", "familie", "begge", "fremmed", "unknown", "family", "both", "ligegyldigt", "enten")
)
_ALL_DAYS = re.compile(r"\b(?:hele|alle)\b.{0,12}\b(?:ugen|dage|dagene)|^alle$|^hele ugen$")
_DATES_OF_WEEK = re.compile(
    r"\d{1,2}\.?\s*[-–]\s*\d{1,2}\.?\s*(?:/\s*\d{1,2}|jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov"
    r"|de[cs])|^\d{1,2}\s*/\s*\d{1,2}(?:\D|$)"
)
_ADDRESS = re.compile(
    r".*(?:vej|gade|all[eé]|torv(?:et)?|str[æa]de|boulevard|vænget|parken)\w* \d+\w?\b.*"
    r"|\d{4} [A-ZÆØÅ].*"
)
SEPARATORS = re.compile(r"[;\n+|]|;#|,|(?<=\s)/(?=\s)")
"""What stands between the parts of an answer that lists several things."""


def is_person(text: str) -> bool:
    """Return whether a text is like a full name."""
    if _PERSON.fullmatch(text) is None or not text[0].isupper():
        return False
    words = text.split()
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= 2 and NO_PERSON.isdisjoint(words_of(text))


def is_phone(text: str) -> bool:
    """Return whether a text is a telephone number of eight digits."""
    return _PHONE.fullmatch(_PHONE_FILLERS.sub("", text.lower())) is not None


def _is_landsdel(raw: Raw) -> bool:
    return read_landsdele(raw).value is not None and find_kommune(tidy_text(raw)) is None


def names_landsdel(raw: Raw) -> bool:
    """Return whether an answer names parts of the country."""
    both = set(geography().landsdele) & set(geography().landsdel_of)
    return _is_landsdel(raw) or tidy_text(raw) in both


def is_small_number(raw: Raw) -> bool:
    """Return whether an answer is a number from 1 to 5, or a whole week."""
    if not isinstance(raw, str):
        return find_whole_number(raw) in range(1, 6)
    text = tidy_text(raw).lower()
    if text in ("hele ugen", "en uge", "whole week", "all week"):
        return True
    found = _SMALL.match(text)
    return found is not None and (
        found.group(1) in _NUMBER_WORDS or 1 <= int(found.group(1)) <= _MOST_PLACES
    )


def is_yes_no(raw: Raw) -> bool:
    """Return whether an answer is a yes or a no."""
    return find_yes_no(raw) is not None or tidy_text(raw).lower() in ("ok", "okay")


def is_date(raw: Raw) -> bool:
    """Return whether an answer is a date, with or without a time."""
    return not isinstance(raw, int) and find_date_time(raw) is not None


def lists_days(raw: Raw) -> bool:
    """Return whether an answer names days of a week, one by one or as a range."""
    if names_days(raw):
        return True
    parts = [part for part in SEPARATORS.split(cell_text(raw)) if part.strip()]
    if len(parts) > 1 and all(map(names_days, parts)):
        return True
    text = tidy_text(raw).lower()
    return _ALL_DAYS.search(text) is not None or _DATES_OF_WEEK.search(text) is not None


def is_visit_kind(raw: Raw) -> bool:
    """Return whether an answer is a kind of visit."""
    return read_visit_kind(raw).value is not None or _only(raw, _KIND_WORDS)


def has_stem(stems: tuple[str, ...]) -> Callable[[Raw], bool]:
    """Return a test of whether a short answer has one of some stems in it."""

    def test(raw: Raw) -> bool:
        text = " ".join(words_of(tidy_text(raw)))
        return len(text) <= _SHORT_TEXT and any(stem in text for stem in stems)

    return test


def is_job(raw: Raw) -> bool:
    """Return whether an answer is like a job title."""
    return has_stem(JOB_STEMS)(raw) or not JOB_WORDS.isdisjoint(words_of(tidy_text(raw)))


def is_device(raw: Raw) -> bool:
    """Return whether an answer names what it was typed on."""
    return _only(raw, DEVICE_WORDS)


def is_address(raw: Raw) -> bool:
    """Return whether an answer is a street and number, or a postal town."""
    return _ADDRESS.fullmatch(tidy_text(raw)) is not None


def is_email(raw: Raw) -> bool:
    """Return whether an answer is one e-mail address."""
    return _EMAIL.fullmatch(clean_address(raw)) is not None


def is_local_phone(raw: Raw) -> bool:
    """Return whether an answer is a telephone number within a house."""
    return _LOCAL_PHONE.fullmatch(tidy_text(raw)) is not None


def is_long(raw: Raw) -> bool:
    """Return whether an answer is a sentence or more, and no list of short options."""
    text = cell_text(raw)
    return len(text) >= _LONG_TEXT and max(map(len, SEPARATORS.split(text))) >= _LONG_ITEM


def _only(raw: Raw, known: frozenset[str]) -> bool:
    words = frozenset(words_of(tidy_text(raw)))
    return bool(words) and words <= known
