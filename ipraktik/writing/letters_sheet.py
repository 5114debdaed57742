"""`Brevskabelon`: the texts of the letters, for a coordinator to change."""

from __future__ import annotations

from ipraktik.model.letters import FIELDS_OF, LetterKind, LetterTemplates
from ipraktik.model.placement import Match
from ipraktik.model.schema import LETTER_HEADERS, LETTERS_SHEET
from ipraktik.writing.tables import ColumnFormat, Kind, Sheet, Table

_KIND, _SUBJECT, _TEXT, _FIELDS = LETTER_HEADERS
_MOST_LINES = 30
_FORMATS = {
    _KIND: ColumnFormat(Kind.WRAPPED, 16),
    _SUBJECT: ColumnFormat(Kind.WRAPPED, 30, editable=True),
    _TEXT: ColumnFormat(Kind.WRAPPED, 100, editable=True),
    _FIELDS: ColumnFormat(Kind.WRAPPED, 30),
}


def letters_sheet(letters: LetterTemplates) -> Sheet:
    """Return `Brevskabelon`; it is read back to the same texts."""
    rows = tuple(
        (kind.value, letters[kind].subject, letters[kind].text, _fields(kind))
        for kind in LetterKind
    )
    table = Table(LETTERS_SHEET, LETTER_HEADERS, rows, _FORMATS, row_lines=_MOST_LINES)
    return Sheet(LETTERS_SHEET, (table,), frozen_columns=1)


def match_letters_sheet(match: Match) -> Sheet:
    """Return `Brevskabelon` with the texts that were given with the sign-ups."""
    return letters_sheet(match.signups.letters)


def _fields(kind: LetterKind) -> str:
    return "\n".join(f"{{{name.lower()}}}" for name in FIELDS_OF[kind])
