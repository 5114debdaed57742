"""The setting `Workshops`: towns, dates and parts of the country in one text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import time

from ipraktik.model.origin import Raw
from ipraktik.model.workshops import Workshop
from ipraktik.reading.dates import find_date_time
from ipraktik.reading.geography import geography
from ipraktik.reading.parsed import cell_text, shown, tidy_text
from ipraktik.reading.regions import find_kommune, read_landsdele
from ipraktik.text import Text, say

_BREAK = re.compile(r"[;\r\n](?![^(]*\))")
_ITEM = re.compile(r"(?P<head>[^()]*?)\s*(?:\((?P<landsdele>[^()]*)\))?")
_DATE = r"\d{1,2}[-/.]\d{1,2}[-/. ]\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.? ?[a-zæøå]{3,9}\.? \d{4}"
_CLOCK = r"\d{1,2}(?:[.:]\d{2})?"
_HEAD = re.compile(
    rf"(?P<place>.*?)(?:[, ]+(?:[a-zæøå]{{2,3}}s?dag(?: d\.| den)? )?(?P<date>{_DATE})"
    rf"(?:,? (?:kl\.? ?)?(?P<start>{_CLOCK})(?: ?[-–] ?(?P<end>{_CLOCK}))?)?)?",
    re.IGNORECASE,
)


class _WrongError(Exception):
    """A part that cannot be understood, and what to write."""

    def __init__(self, message: Text) -> None:
        super().__init__(str(message))
        self.message = message


def read_workshops(raw: Raw) -> tuple[Workshop, ...] | Text:
    """Return the workshops that a cell names, or what is wrong with it.

    Each is a town, perhaps with a comma and a venue, perhaps a date, perhaps a time after that,
    and perhaps parts of the country in parentheses; a semicolon or a line break stands between
    them.
    """
    items = [item.strip() for item in _BREAK.split(cell_text(raw)) if item.strip()]
    try:
        found = tuple(_workshop(tidy_text(item)) for item in items)
        _check_together(found)
    except _WrongError as wrong:
        return wrong.message
    return found


def _workshop(item: str) -> Workshop:
    parts = _ITEM.fullmatch(item)
    if parts is None:
        raise _WrongError(
            say("'{item}': close the parentheses, and write nothing after.", item=shown(item))
        )
    head = _HEAD.fullmatch(parts["head"].rstrip(" ,"))
    assert head is not None, "every part of it is optional"
    town, _, venue = (part.strip() for part in head["place"].partition(","))
    if not town or any(char.isdigit() for char in town):
        message = say(
            "'{item}': begin with a town, and write the date with its year, such as Aarhus "
            "19-08-2026.",
            item=shown(item),
        )
        raise _WrongError(message)
    moment = find_date_time(head["date"]) if head["date"] else None
    if head["date"] and moment is None:
        raise _WrongError(say("'{date}' is no date.", date=head["date"]))
    start, end = _clock(head["start"]), _clock(head["end"])
    if start and end and end <= start:
        raise _WrongError(say("'{item}' ends before it begins.", item=shown(item)))
    kommune = find_kommune(town) or ""
    landsdele = _landsdele(town, kommune, parts["landsdele"])
    day = moment.date() if moment else None
    return Workshop(town, kommune, venue, day, start, end, landsdele)


def _clock(text: str | None) -> time | None:
    if not text:
        return None
    hour, _, minute = text.replace(":", ".").partition(".")
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        raise _WrongError(say("'{time}' is no time of the day.", time=text)) from None


def _landsdele(town: str, kommune: str, text: str | None) -> tuple[str, ...]:
    if not text or not text.strip():
        if not kommune:
            message = say(
                "{town} is not known. Write in parentheses which parts of the country come there.",
                town=shown(town),
            )
            raise _WrongError(message)
        return ()
    read = read_landsdele(text)
    if read.value is None:
        message = say(
            "'{text}' is no part of the country. Write for example (Østjylland, Fyn).",
            text=shown(text),
        )
        raise _WrongError(message)
    return read.value or geography().landsdele  # the whole country reads as none


def _check_together(workshops: Sequence[Workshop]) -> None:
    """Require that everybody has one place, and that no place stands twice."""
    if not workshops:
        raise _WrongError(say("Write at least one town."))
    towns = Counter(one.town.casefold() for one in workshops)
    parts = Counter(part for one in workshops for part in one.landsdele)
    for one in workshops:
        if towns[one.town.casefold()] > 1:
            raise _WrongError(say("{name} stands twice.", name=shown(one.town)))
    for part, uses in parts.items():
        if uses > 1:
            raise _WrongError(say("{name} stands twice.", name=part))
    left = [part for part in geography().landsdele if part not in parts]
    if left and not any(one.kommune for one in workshops):
        message = say("Write where these belong, too: {names}.", names=", ".join(left))
        raise _WrongError(message)
