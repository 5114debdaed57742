"""What the answers in a column look like, whatever its header says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ipraktik.model.origin import Raw
from ipraktik.reading.answers import (
    find_yes_no,
    names_level,
    read_sector,
    read_visit_kind,
    words_of,
)
from ipraktik.reading.cells import clean_address, find_date_time, find_whole_number
from ipraktik.reading.days import names_days
from ipraktik.reading.geography import geography
from ipraktik.reading.mapping.answer_words import (
    DEVICE_WORDS,
    FIELD_STEMS,
    JOB_STEMS,
    JOB_WORDS,
    NO_PERSON,
    ORGANISATION_STEMS,
    PROSE_WORDS,
    UNIT_STEMS,
)
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.parsed import cell_text, tidy_text
from ipraktik.reading.regions import find_kommune, read_landsdel, read_landsdele

_MOST_ANSWERS = 200
_MOST_SECTOR_WORDS = 6
_LONGEST_FIELDS = 300
_FEWEST_PROSE = 5
_PEOPLE_COUNTED = re.compile(
    r"(?:\d|\ben|\bto|\btre|\bone|\btwo|\bthree) (?:praktikant|gæst|person|intern|visitor|guest|people"
    r"|plads|place|besøgende)",
    re.IGNORECASE,
)
_DAYS_COUNTED = re.compile(
    r"(?:\d|\bto|\btre|\bfire|\bfem|\btwo|\bthree|\bfour|\bfive) (?:dag|day)|hele ugen",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Za-zÆØÅæøå#.-]{0,5} ?-?\d{1,6}")
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
    r"(?:ca|max|maks|op til|mindst|cirka)?\.? ?(\d|en|et|to|tre|fire|fem|one|two|three|four|five)"
    r"(?:[.,]0)?(?!\S*\d)\b(?! ?[-/.:]\d)"
)
_NUMBER_WORDS = frozenset(
    ("en", "et", "to", "tre", "fire", "fem", "one", "two", "three", "four", "five")
)
_KIND_WORDS = frozenset(
    ("ukendt", "familie", "begge", "fremmed", "unknown", "family", "both", "ligegyldigt", "enten")
)
_ALL_DAYS = re.compile(r"\b(?:hele|alle)\b.{0,12}\b(?:ugen|dage|dagene)|^alle$|^hele ugen$")
_DATES_OF_WEEK = re.compile(
    r"\d{1,2}\.?\s*[-–]\s*\d{1,2}\.?\s*(?:sep|september|/\s*9)|\b\d{1,2}\s*/\s*9\b"
)
_ADDRESS = re.compile(
    r".*(?:vej|gade|all[eé]|torv(?:et)?|str[æa]de|boulevard|vænget|parken)\w* \d+\w?\b.*"
    r"|\d{4} [A-ZÆØÅ].*"
)
_TITLE = re.compile(r"^[^\W\d_][^–:#-]{2,40}?\s*[–:#-]\s*(?=\S)|^[^\W\d_]\w{2,}[ -](?=#?\d+$)")
_FEWEST_TITLES = 4
_SEPARATORS = re.compile(r"[;\n+|]|;#|,|(?<=\s)/(?=\s)")


class Look(StrEnum):
    """A shape that an answer can have; most answers have none or several."""

    EMAIL = "email"
    PHONE = "phone"
    LOCAL_PHONE = "local phone"
    DATE = "date"
    NUMBER = "number"
    SMALL_NUMBER = "small number"
    YES_NO = "yes or no"
    DAYS = "days"
    KOMMUNE = "kommune"
    LANDSDEL = "landsdel"
    LANDSDELE = "parts of the country"
    SECTOR = "sector"
    LEVEL = "level"
    VISIT_KIND = "kind of visit"
    ROLE = "role"
    PERSON = "person"
    UNIT = "unit"
    ORGANISATION = "organisation"
    JOB = "job"
    ADDRESS = "address"
    DEVICE = "device"
    PROSE = "prose"
    PEOPLE_COUNTED = "people counted"
    DAYS_COUNTED = "days counted"
    FIELD = "field"
    CODE = "code"
    LONG = "long text"


@dataclass(frozen=True)
class Looks:
    """The answers of one column.

    Parameters
    ----------
    count : int
        How many rows have an answer.
    shares : mapping of Look to float
        The share of the distinct answers that look like each of them.
    distinct : int
        How many different answers there are.
    answers : frozenset of str
        The different answers, folded; at most 200.
    items : frozenset of str
        The different parts of the answers, where they are split at every separator.
    titled : bool
        Whether all begin alike, as the titles that a list makes for its items.
    middle : datetime, optional
        The median of the dates among the answers.
    by_row : tuple of str
        The answer of each row, folded, blank where there is none; at most 200.
    """

    count: int = 0
    shares: Mapping[Look, float] | None = None
    distinct: int = 0
    answers: frozenset[str] = field(default=frozenset(), repr=False)
    items: frozenset[str] = field(default=frozenset(), repr=False)

    def share(self, look: Look) -> float:
        """Return the share of the distinct answers with a look, 0 where there are none."""
        return (self.shares or {}).get(look, 0.0)

    titled: bool = False
    middle: datetime | None = None
    by_row: tuple[str, ...] = field(default=(), repr=False)

    @property
    def repeats(self) -> bool:
        """Return whether the same few answers come again and again."""
        return self.count >= 6 and self.distinct <= 0.5 * self.count


def _is_person(text: str) -> bool:
    if _PERSON.fullmatch(text) is None or not text[0].isupper():
        return False
    words = text.split()
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= 2 and NO_PERSON.isdisjoint(words_of(text))


def _is_phone(text: str) -> bool:
    return _PHONE.fullmatch(_PHONE_FILLERS.sub("", text.lower())) is not None


def _is_landsdel(raw: Raw) -> bool:
    return read_landsdele(raw).value is not None and find_kommune(tidy_text(raw)) is None


def _names_landsdel(raw: Raw) -> bool:
    both = set(geography().landsdele) & set(geography().landsdel_of)
    return _is_landsdel(raw) or tidy_text(raw) in both


def _is_small_number(raw: Raw) -> bool:
    if not isinstance(raw, str):
        return find_whole_number(raw) in range(1, 6)
    text = tidy_text(raw).lower()
    if text in ("hele ugen", "en uge", "whole week", "all week"):
        return True
    found = _SMALL.match(text)
    return found is not None and (
        found.group(1) in _NUMBER_WORDS or 1 <= int(found.group(1)) <= _MOST_PLACES
    )


def _is_yes_no(raw: Raw) -> bool:
    return find_yes_no(raw) is not None or tidy_text(raw).lower() in ("ok", "okay")


def _is_date(raw: Raw) -> bool:
    return not isinstance(raw, int) and find_date_time(raw) is not None


def _names_days(raw: Raw) -> bool:
    if names_days(raw):
        return True
    parts = [part for part in _SEPARATORS.split(cell_text(raw)) if part.strip()]
    if len(parts) > 1 and all(map(names_days, parts)):
        return True
    text = tidy_text(raw).lower()
    return _ALL_DAYS.search(text) is not None or _DATES_OF_WEEK.search(text) is not None


def _is_visit_kind(raw: Raw) -> bool:
    return read_visit_kind(raw).value is not None or set(words_of(tidy_text(raw))) <= _KIND_WORDS


def _has_stem(stems: tuple[str, ...]) -> Callable[[Raw], bool]:
    def test(raw: Raw) -> bool:
        text = " ".join(words_of(tidy_text(raw)))
        return len(text) <= _SHORT_TEXT and any(stem in text for stem in stems)

    return test


def _is_job(raw: Raw) -> bool:
    return _has_stem(JOB_STEMS)(raw) or not JOB_WORDS.isdisjoint(words_of(tidy_text(raw)))


def _is_sector(raw: Raw) -> bool:
    """Return whether a cell says municipal or state, and not which of them."""
    text = tidy_text(raw)
    named = find_kommune(text) is not None or len(words_of(text)) > _MOST_SECTOR_WORDS
    return not named and read_sector(raw).value is not None


def _is_organisation(raw: Raw) -> bool:
    return _has_stem(ORGANISATION_STEMS)(raw) and not _is_sector(raw)


def _is_field(raw: Raw) -> bool:
    """Return whether most parts of a cell are what public workplaces work with."""
    if len(cell_text(raw)) > _LONGEST_FIELDS or _is_prose(tidy_text(raw)):
        return False
    items = list(_items(raw))
    known = sum(any(word.startswith(FIELD_STEMS) for word in item.split()) for item in items)
    return bool(items) and 2 * known >= len(items)


def _is_prose(text: str) -> bool:
    """Return whether a text is (part of) a sentence."""
    words = words_of(text)
    few = len(words) < _FEWEST_PROSE and text[-1:] not in ("!", "?", ".")
    return len(words) > 3 and not few and not PROSE_WORDS.isdisjoint(words)


_TESTS: Mapping[Look, Callable[[Raw], bool]] = {
    Look.EMAIL: lambda raw: _EMAIL.fullmatch(clean_address(raw)) is not None,
    Look.PHONE: lambda raw: _is_phone(tidy_text(raw)),
    Look.LOCAL_PHONE: lambda raw: _LOCAL_PHONE.fullmatch(tidy_text(raw)) is not None,
    Look.DATE: _is_date,
    Look.NUMBER: lambda raw: find_whole_number(raw) is not None,
    Look.SMALL_NUMBER: _is_small_number,
    Look.YES_NO: _is_yes_no,
    Look.DAYS: _names_days,
    Look.KOMMUNE: lambda raw: find_kommune(tidy_text(raw)) is not None,
    Look.LANDSDEL: lambda raw: read_landsdel(raw).value is not None,
    Look.LANDSDELE: _names_landsdel,
    Look.SECTOR: _is_sector,
    Look.LEVEL: lambda raw: names_level(tidy_text(raw)),
    Look.VISIT_KIND: _is_visit_kind,
    Look.ROLE: lambda raw: bool(read_role(raw)),
    Look.PERSON: lambda raw: _is_person(tidy_text(raw)),
    Look.UNIT: _has_stem(UNIT_STEMS),
    Look.ORGANISATION: _is_organisation,
    Look.JOB: _is_job,
    Look.ADDRESS: lambda raw: _ADDRESS.fullmatch(tidy_text(raw)) is not None,
    Look.DEVICE: lambda raw: (
        bool(words_of(tidy_text(raw))) and set(words_of(tidy_text(raw))) <= DEVICE_WORDS
    ),
    Look.PROSE: lambda raw: _is_prose(tidy_text(raw)),
    Look.PEOPLE_COUNTED: lambda raw: _PEOPLE_COUNTED.search(tidy_text(raw)) is not None,
    Look.DAYS_COUNTED: lambda raw: _DAYS_COUNTED.search(tidy_text(raw)) is not None,
    Look.FIELD: _is_field,
    Look.CODE: lambda raw: _CODE.fullmatch(tidy_text(raw)) is not None,
    Look.LONG: lambda raw: (
        len(cell_text(raw)) >= _LONG_TEXT
        and max(map(len, _SEPARATORS.split(cell_text(raw)))) >= _LONG_ITEM
    ),
}


def _items(raw: Raw) -> Iterable[str]:
    for item in _SEPARATORS.split(cell_text(raw)):
        words = words_of(item)
        if words:
            yield " ".join(words)


def _middle(answers: Iterable[Raw]) -> datetime | None:
    found = (find_date_time(raw) for raw in answers if _is_date(raw))
    dates = sorted(one for one in found if one is not None)
    return dates[len(dates) // 2] if dates else None


def _titled(texts: Iterable[str]) -> bool:
    starts = [found.group() if (found := _TITLE.match(text)) else "" for text in texts]
    return len(starts) >= _FEWEST_TITLES and starts[0] != "" and len(set(starts)) == 1


def look_at(answers: Iterable[Raw]) -> Looks:
    """Return what some answers look like; blank ones are left out."""
    cells = list(answers)
    filled = [raw for raw in cells if tidy_text(raw)]
    distinct = list({tidy_text(raw): raw for raw in filled}.values())
    looked_at = distinct[:_MOST_ANSWERS]
    if not looked_at:
        return Looks()
    shares = {look: sum(map(test, looked_at)) / len(looked_at) for look, test in _TESTS.items()}
    return Looks(
        len(filled),
        shares,
        len(distinct),
        frozenset(" ".join(words_of(tidy_text(raw))) for raw in looked_at),
        frozenset(item for raw in looked_at for item in _items(raw)),
        _titled(tidy_text(raw) for raw in looked_at),
        _middle(looked_at) if shares[Look.DATE] else None,
        tuple(" ".join(words_of(tidy_text(raw))) for raw in cells[:_MOST_ANSWERS]),
    )
