"""`Brevskabelon`: the texts of the letters, for a coordinator to change."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.letters import FIELDS_OF, LetterKind, LetterTemplates
from ipraktik.model.placement import Match
from ipraktik.model.schema import LETTER_HEADERS, LETTERS_SHEET
from ipraktik.text import say
from ipraktik.writing.tables import ColumnFormat, Kind, Mark, Sheet, Table, Tint

_KIND, _SUBJECT, _TEXT, _FIELDS = LETTER_HEADERS
_MOST_LINES = 30
_NOTE = say(
    "Write the letters as you like. The fields to the right are filled in for each reader. A line "
    "with a field that has nothing to say is left out. A blank cell: the usual text."
)
_FORMATS = {
    _KIND: ColumnFormat(Kind.WRAPPED, 20),
    _SUBJECT: ColumnFormat(Kind.WRAPPED, 34, editable=True),
    _TEXT: ColumnFormat(Kind.WRAPPED, 100, editable=True),
    _FIELDS: ColumnFormat(Kind.WRAPPED, 30),
}


def letters_sheet(letters: LetterTemplates) -> Sheet:
    """Return `Brevskabelon`; it is read back to the same texts."""
    rows = tuple(
        (kind.value, letters[kind].subject, letters[kind].text, _fields(kind))
        for kind in LetterKind
    )
    marks = (Mark(-1, _TEXT, Tint.INPUT, danish(_NOTE)),)
    table = Table(LETTERS_SHEET, LETTER_HEADERS, rows, _FORMATS, marks, row_lines=_MOST_LINES)
    return Sheet(LETTERS_SHEET, (table,), frozen_columns=1)


def match_letters_sheet(match: Match) -> Sheet:
    """Return `Brevskabelon` with the texts that were given with the sign-ups."""
    return letters_sheet(match.signups.kept.letters)


def _fields(kind: LetterKind) -> str:
    return "\n".join(f"{{{name.lower()}}}" for name in FIELDS_OF[kind])
