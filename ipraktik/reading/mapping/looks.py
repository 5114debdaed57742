"""What the answers in a column look like, whatever its header says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ipraktik.model.origin import Raw
from ipraktik.reading.answers import names_level, words_of
from ipraktik.reading.cells import find_date_time, find_whole_number
from ipraktik.reading.mapping.answer_words import UNIT_STEMS
from ipraktik.reading.mapping.look_tests import (
    has_stem,
    is_address,
    is_date,
    is_device,
    is_email,
    is_job,
    is_local_phone,
    is_long,
    is_person,
    is_phone,
    is_small_number,
    is_visit_kind,
    is_yes_no,
    lists_days,
    names_landsdel,
)
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.mapping.work_tests import (
    counts_days,
    counts_people,
    is_code,
    is_field,
    is_organisation,
    is_prose,
    is_sector,
    items_of,
)
from ipraktik.reading.parsed import tidy_text
from ipraktik.reading.regions import find_kommune, read_landsdel

_MOST_ANSWERS = 200
_TITLE = re.compile(r"^[^\W\d_][^–:#-]{2,40}?\s*(?:\s[–-]\s|[:#])\s*(?=\S)")
_FEWEST_TITLES = 4


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
    titled: bool = False
    middle: datetime | None = None
    by_row: tuple[str, ...] = field(default=(), repr=False)

    def share(self, look: Look) -> float:
        """Return the share of the distinct answers with a look, 0 where there are none."""
        return (self.shares or {}).get(look, 0.0)

    @property
    def repeats(self) -> bool:
        """Return whether the same few answers come again and again."""
        return self.count >= 6 and self.distinct <= 0.5 * self.count


_TESTS: Mapping[Look, Callable[[Raw], bool]] = {
    Look.EMAIL: is_email,
    Look.PHONE: lambda raw: is_phone(tidy_text(raw)),
    Look.LOCAL_PHONE: is_local_phone,
    Look.DATE: is_date,
    Look.NUMBER: lambda raw: find_whole_number(raw) is not None,
    Look.SMALL_NUMBER: is_small_number,
    Look.YES_NO: is_yes_no,
    Look.DAYS: lists_days,
    Look.KOMMUNE: lambda raw: find_kommune(tidy_text(raw)) is not None,
    Look.LANDSDEL: lambda raw: read_landsdel(raw).value is not None,
    Look.LANDSDELE: names_landsdel,
    Look.SECTOR: is_sector,
    Look.LEVEL: lambda raw: names_level(tidy_text(raw)),
    Look.VISIT_KIND: is_visit_kind,
    Look.ROLE: lambda raw: bool(read_role(raw)),
    Look.PERSON: lambda raw: is_person(tidy_text(raw)),
    Look.UNIT: has_stem(UNIT_STEMS),
    Look.ORGANISATION: is_organisation,
    Look.JOB: is_job,
    Look.ADDRESS: is_address,
    Look.DEVICE: is_device,
    Look.PROSE: lambda raw: is_prose(tidy_text(raw)),
    Look.PEOPLE_COUNTED: counts_people,
    Look.DAYS_COUNTED: counts_days,
    Look.FIELD: is_field,
    Look.CODE: is_code,
    Look.LONG: is_long,
}


def _middle(answers: Iterable[Raw]) -> datetime | None:
    found = (find_date_time(raw) for raw in answers if is_date(raw))
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
        frozenset(item for raw in looked_at for item in items_of(raw)),
        _titled(tidy_text(raw) for raw in looked_at),
        _middle(looked_at) if shares[Look.DATE] else None,
        tuple(" ".join(words_of(tidy_text(raw))) for raw in cells[:_MOST_ANSWERS]),
    )
