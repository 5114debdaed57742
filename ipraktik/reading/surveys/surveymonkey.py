"""SurveyMonkey: its own columns to the left; its second header row is joined before."""

from __future__ import annotations

from ipraktik.model.names import fold_header
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys.common import (
    Answers,
    Normalised,
    filled,
    read_each,
    say_read,
    set_aside,
)
from ipraktik.reading.surveys.dates import is_dates, read_dates
from ipraktik.text import Text

TOOL = "SurveyMonkey"
_RESPONDENT = frozenset(("respondent id", "respondent-id", "respondent_id", "respondent-id'et"))
_COLLECTOR = frozenset(("collector id", "collector-id", "collector_id", "indsamler-id"))
_START = frozenset(("date created", "oprettelsesdato", "dato oprettet", "oprettet den"))
_END = frozenset(("date modified", "ændringsdato", "dato ændret", "ændret den"))
_OTHER = frozenset(
    (
        *("ip address", "ip-adresse", "email address", "e-mailadresse", "first name", "fornavn"),
        *("last name", "efternavn", "custom data", "brugerdefinerede data", "survey title"),
    )
)


def _is_header(headers: tuple[str, ...]) -> bool:
    names = set(headers)
    return bool(names & _RESPONDENT) and bool(names & _COLLECTOR)


def _own_width(answers: Answers) -> int:
    """Return how many columns to the left are the tool's own; each stands once."""
    seen: set[str] = set()
    known = _RESPONDENT | _COLLECTOR | _START | _END | _OTHER
    for index, header in enumerate(map(fold_header, answers.headers)):
        custom = header.startswith(("custom data", "custom_data", "brugerdefinerede data"))
        # An address or a name that is always filled is asked for, right after the own columns.
        asked = header in _OTHER and header in seen
        if asked or not (header in known or custom):
            return index
        seen.add(header)
    return len(answers.headers)


def _read(answers: Answers) -> tuple[Answers, list[Text]]:
    notes = [say_read(answers, TOOL)]
    done = answers.find(_END)
    for i in (answers.find(_START), done):
        if i >= 0 and filled(answers.column(i)) and is_dates(answers.column(i)):
            answers, asked = read_dates(answers, i, rows_in_time=i == done)
            notes.extend(asked)
    return set_aside(answers, TOOL, range(_own_width(answers)), done), notes


def read_surveymonkey(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of SurveyMonkey.

    Known by a respondent's and a collector's ID. The columns of the tool are set aside, and
    ``Date Modified``, which is when the respondent finished, becomes ``Tilmeldt``.
    """
    return read_each(sheets, _is_header, _read)
