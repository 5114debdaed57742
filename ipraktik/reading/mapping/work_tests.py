"""Whether answers are about work: fields, organisations, sectors, sentences, things counted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ipraktik.model.origin import Raw
from ipraktik.reading.answers import read_sector, words_of
from ipraktik.reading.mapping.answer_words import FIELD_STEMS, ORGANISATION_STEMS, PROSE_WORDS
from ipraktik.reading.mapping.look_tests import SEPARATORS, has_stem
from ipraktik.reading.parsed import cell_text, tidy_text
from ipraktik.reading.regions import find_kommune

_MOST_SECTOR_WORDS = 6
_LONGEST_FIELDS = 300
_FEWEST_PROSE = 5
_PEOPLE_COUNTED = re.compile(
    r"(?:\d|\b[eé]n|\bto|\btre|\bone|\btwo|\bthree) "
    r"(?:praktikant|gæst|person|intern|visitor|guest|people|plads|place|besøgende)",
    re.IGNORECASE,
)
_DAYS_COUNTED = re.compile(
    r"(?:\d|\bto|\btre|\bfire|\bfem|\btwo|\bthree|\bfour|\bfive) (?:dag|day)|hele ugen",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Za-zÆØÅæøå#.-]{0,5} ?-?\d{1,6}")
_IS_ORGANISATION = has_stem(ORGANISATION_STEMS)


def items_of(raw: Raw) -> Iterator[str]:
    """Yield the parts of an answer, split at every separator and folded."""
    for item in SEPARATORS.split(cell_text(raw)):
        words = words_of(item)
        if words:
            yield " ".join(words)


def is_sector(raw: Raw) -> bool:
    """Return whether an answer says municipal or state, and not which of them."""
    text = tidy_text(raw)
    named = find_kommune(text) is not None or len(words_of(text)) > _MOST_SECTOR_WORDS
    return not named and read_sector(raw).value is not None


def is_organisation(raw: Raw) -> bool:
    """Return whether an answer is like the name of a kommune, a ministry or an agency."""
    return _IS_ORGANISATION(raw) and not is_sector(raw)


def is_field(raw: Raw) -> bool:
    """Return whether most parts of an answer are what public workplaces work with."""
    if len(cell_text(raw)) > _LONGEST_FIELDS or is_prose(tidy_text(raw)):
        return False
    items = list(items_of(raw))
    known = sum(any(word.startswith(FIELD_STEMS) for word in item.split()) for item in items)
    return bool(items) and 2 * known >= len(items)


def is_prose(text: str) -> bool:
    """Return whether a text is a sentence or part of one."""
    words = words_of(text)
    few = len(words) < _FEWEST_PROSE and text[-1:] not in ("!", "?", ".")
    return len(words) > 3 and not few and not PROSE_WORDS.isdisjoint(words)


def counts_people(raw: Raw) -> bool:
    """Return whether an answer is a number of people or places: ``2 praktikanter``."""
    return _PEOPLE_COUNTED.search(tidy_text(raw)) is not None


def counts_days(raw: Raw) -> bool:
    """Return whether an answer is a number of days."""
    return _DAYS_COUNTED.search(tidy_text(raw)) is not None


def is_code(raw: Raw) -> bool:
    """Return whether an answer is like an ID: ``V001``, ``17``."""
    return _CODE.fullmatch(tidy_text(raw)) is not None
