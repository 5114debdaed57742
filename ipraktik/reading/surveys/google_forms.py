"""Google Forms: a time stamp in the first column, as English or Danish text."""

from __future__ import annotations

from ipraktik.model.names import fold_header
from ipraktik.reading.dates import find_date_time
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.comma_lists import part_ticked_lists
from ipraktik.reading.surveys.common import (
    Answers,
    Normalised,
    filled,
    read_each,
    say_read,
    set_aside,
)
from ipraktik.reading.surveys.dates import read_dates, read_stamp
from ipraktik.reading.surveys.login import lone_address
from ipraktik.text import Text

TOOL = "Google Forms"
_STAMP = frozenset(("timestamp", "tidsstempel"))
_LOGIN = frozenset(
    ("username", "brugernavn", "email address", "mailadresse", "e-mailadresse", "e-mail-adresse")
)
_SCORE = frozenset(("score", "resultat", "point"))
_ENOUGH = 0.9


def _is_header(headers: tuple[str, ...]) -> bool:
    return len(headers) > 1 and headers[0] in _STAMP


def _has_stamps(answers: Answers) -> bool:
    """Return whether the first column is what its header says: one header alone proves little."""
    cells = answers.column(0)
    read = [c for c in cells if find_date_time(c) or read_stamp(c, False) or read_stamp(c, True)]
    return bool(read) and len(read) >= _ENOUGH * len(filled(cells))


def _own(answers: Answers) -> list[int]:
    """Return the time stamp, and the login's address where the form asks for one too."""
    headers = tuple(map(fold_header, answers.headers))
    own = [0]
    login = headers[1] in _LOGIN
    if login and not lone_address(answers, 1, range(2, len(headers))):
        own.append(1)
    return own + [i for i in (1, 2) if i < len(headers) and headers[i] in _SCORE]


def _read(answers: Answers) -> tuple[Answers, list[Text]] | None:
    if not _has_stamps(answers):
        return None
    answers, asked = read_dates(answers, 0, rows_in_time=True)
    own = _own(answers)
    answers = part_ticked_lists(answers, [i for i in range(len(answers.headers)) if i not in own])
    return set_aside(answers, TOOL, own, 0), [say_read(answers, TOOL), *asked]


def read_google_forms(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of Google Forms.

    Known by ``Timestamp`` or ``Tidsstempel`` over a first column of time stamps, which becomes
    ``Tilmeldt``: ``02/03/2026 00.53.00``, ``3/2/2026 0:53:00``, ``2026/03/02 12:53:00 AM GMT+1``.
    Whether the day or the month stands first is judged over the whole column; answers stand in
    the order they came. An address from the login is set aside where the form asks for one
    itself. Lists with ``, `` get semicolons where it is plain which options were ticked; others
    are left to the reader, who knows the values.
    """
    return read_each(sheets, _is_header, _read)
