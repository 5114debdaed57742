"""`brevfletning.xlsx`: every letter's fields as columns of plain text, for Word's mail merge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ipraktik.model.letters import ALL_FIELDS
from ipraktik.model.schema import LETTER_HEADERS, YES
from ipraktik.writing.letter_draft import Draft
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.tables import ColumnFormat, Kind, Sheet, Table, table_sheet
from ipraktik.writing.xlsx import write_workbook

MERGE_SHEET = "Brevfletning"
_KIND, _SUBJECT, _TEXT, _ = LETTER_HEADERS
_FILES, _SENT = "Vedhæftede_filer", "Sendt_før"
MERGE_HEADERS = (_KIND, *ALL_FIELDS, _SUBJECT, _TEXT, _FILES, _SENT)
_WIDE = ("Begrundelse", "Praktikanter", "Praktikant_1", "Praktikant_2", "Praktikant_3", "Dage")
_FORMATS = {
    _KIND: ColumnFormat(width=22),
    "Navn": ColumnFormat(Kind.WRAPPED, 26),
    **{header: ColumnFormat(Kind.WRAPPED, 40) for header in _WIDE},
    _SUBJECT: ColumnFormat(Kind.WRAPPED, 40),
    _TEXT: ColumnFormat(Kind.WRAPPED, 60),
    _FILES: ColumnFormat(Kind.WRAPPED, 40),
}


def write_letters_book(
    path: Path, drafts: Iterable[Draft], created: datetime, note: str = ""
) -> None:
    """Write `brevfletning.xlsx`; see `merge_sheet`.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    write_workbook(path, [merge_sheet(drafts, note)], created=created)


def merge_sheet(drafts: Iterable[Draft], note: str = "") -> Sheet:
    """Return one row for each draft, every cell a text; what its kind has not is blank.

    The note is printed only: Word would take a row below the table for one more reader.
    """
    table = Table(MERGE_SHEET, MERGE_HEADERS, tuple(map(_row, drafts)), _FORMATS, row_lines=2)
    sheet = table_sheet(table, frozen_columns=3)
    return mask_sheet(replace(sheet, note=note, note_below=False))


def _row(draft: Draft) -> tuple[str, ...]:
    letter = draft.letter
    fields = (letter.values.get(field, "") for field in ALL_FIELDS)
    files = "; ".join(one.name for one in draft.attachments)
    sent = YES if letter.sent else ""
    return (letter.kind.value, *fields, letter.subject, letter.text, files, sent)
