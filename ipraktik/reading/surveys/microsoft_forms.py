"""Microsoft Forms: the login's columns to the left, a trailing ``;``, headers with odd spaces."""

from __future__ import annotations

import re

from ipraktik.model.names import fold, fold_header
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text, is_blank
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import (
    Answers,
    Normalised,
    filled,
    list_headers,
    read_each,
    say_read,
    set_aside,
)
from ipraktik.reading.surveys.dates import read_dates
from ipraktik.reading.surveys.login import lone_address, lone_name
from ipraktik.text import Text, say

TOOL = "Microsoft Forms"
_START = frozenset(("start time", "starttidspunkt", "starttid"))
_DONE = frozenset(
    (
        "completion time",
        "færdiggørelsestidspunkt",
        "fuldførelsestidspunkt",
        "afslutningstidspunkt",
        "sluttidspunkt",
    )
)
_EMAIL = frozenset(("email", "e-mail", "mail"))
_NAME = frozenset(("name", "navn"))
_OTHER = frozenset(
    (
        "id",
        "last modified time",
        "tidspunkt for seneste ændring",
        "seneste ændringstidspunkt",
        "sidst ændret",
        "language",
        "sprog",
        "total points",
        "quiz feedback",
    )
)
_OWN = _START | _DONE | _EMAIL | _NAME | _OTHER
_NUMBERED = re.compile(r"(.*[^\d\s])\d{1,2}")
"""Excel allows no header twice in a table, so the second ``Navn`` is ``Navn2``."""


def _is_header(headers: tuple[str, ...]) -> bool:
    own = headers[: _own_width(headers)]
    return bool(_START & set(own)) and bool(_DONE & set(own))


def _own_width(headers: tuple[str, ...]) -> int:
    """Return how many columns from the left are the tool's own, each kind once."""
    seen: set[frozenset[str]] = set()
    for index, header in enumerate(headers):
        kinds = (_START, _DONE, _EMAIL, _NAME)
        kind = next((one for one in kinds if header in one), frozenset((header,)))
        if header not in _OWN or kind in seen:
            return index
        seen.add(kind)
    return len(headers)


def _without_numbers(headers: tuple[str, ...], own: int) -> dict[int, str]:
    """Return the headers that Excel numbered because the same one stands to the left."""
    renamed = {}
    for index in range(own, len(headers)):
        found = _NUMBERED.fullmatch(headers[index])
        base = found.group(1) if found else ""
        left = set(map(fold, headers[:index]))
        if fold(base) in left and (fold_header(base) in _OWN or base.endswith(("?", ":", ")"))):
            renamed[index] = base
    return renamed


def _without_closing_semicolons(cells: tuple[Raw, ...]) -> list[Raw]:
    return [c.rstrip().rstrip(";") or None if isinstance(c, str) else c for c in cells]


def _ends_in_semicolons(cells: tuple[Raw, ...]) -> bool:
    texts = [cell_text(cell).rstrip() for cell in filled(cells)]
    return bool(texts) and all(text.endswith(";") for text in texts)


def _read(answers: Answers) -> tuple[Answers, list[Text]]:
    notes = [say_read(answers, TOOL)]
    own = _own_width(tuple(map(fold_header, answers.headers)))
    done = answers.find(_DONE)
    alone = _lone_logins(answers, own)
    login = [
        i
        for i in range(own)
        if fold_header(answers.headers[i]) in _EMAIL | _NAME and i not in alone
    ]
    if any(not is_blank(cell) for i in login for cell in answers.column(i)):
        notes.append(
            say(
                "{where}: {columns} to the left is the login, not the answers; it is kept, but "
                "not used.",
                where=answers.where,
                columns=list_headers([answers.headers[i] for i in login]),
            )
        )
    answers = answers.rename(_without_numbers(answers.headers, own))
    answers, asked = read_dates(answers, done, rows_in_time=True)
    lists = [i for i in range(own, len(answers.headers)) if _ends_in_semicolons(answers.column(i))]
    answers = answers.fill({i: _without_closing_semicolons(answers.column(i)) for i in lists})
    aside = [i for i in range(own) if i not in alone]
    return set_aside(answers, TOOL, aside, done), [*notes, *asked]


def _lone_logins(answers: Answers, own: int) -> list[int]:
    """Return the login's columns that are used, as the form asks for no other."""
    asked = range(own, len(answers.headers))
    headers = [fold_header(header) for header in answers.headers[:own]]
    emails = (i for i, header in enumerate(headers) if header in _EMAIL)
    names = (i for i, header in enumerate(headers) if header in _NAME)
    return [
        *(i for i in emails if lone_address(answers, i, asked)),
        *(i for i in names if lone_name(answers, i, asked)),
    ]


def read_microsoft_forms(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of Microsoft Forms.

    Known by a start and a completion time among the built-in columns to the left, in English or
    Danish. These are renamed, so that the login's e-mail and name are not taken for the typed
    ones; the completion time becomes ``Tilmeldt``. Numbers that Excel put behind a repeated
    header go, as do line breaks in headers and the semicolon that closes each list.
    """
    return read_each(sheets, _is_header, _read)
