"""Files -> tables: what survey tools did is undone, and each sheet is recognised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ipraktik.model.signups import InputFile
from ipraktik.reading.given_files import read_given
from ipraktik.reading.mapping.choices import read_choices
from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.split_sheets import split_sheet
from ipraktik.reading.surveys import Normalised, normalise
from ipraktik.reading.tables import (
    Table,
    is_match_workbook,
    is_own_sheet,
    is_returned_list,
    recognise_sheets,
    settle_doubt,
)
from ipraktik.text import Text


@dataclass(frozen=True)
class ReadFiles:
    """Files as far as their sheets are recognised.

    Parameters
    ----------
    files : tuple of InputFile
    tables : tuple of Table
    notes : tuple of Text
        What was done to the tables of survey tools.
    """

    files: tuple[InputFile, ...]
    tables: tuple[Table, ...]
    notes: tuple[Text, ...] = ()


def read_exports(paths: Sequence[Path]) -> ReadFiles:
    """Read files, undo what survey tools did to them, and say what each of their sheets is.

    What was chosen in a sheet `Kolonner` of any of the files counts for all of them.

    Raises
    ------
    InputError
        If a file cannot be read.
    """
    given = read_given(paths)
    books = given.books
    choices = read_choices(sheet for sheets in books for sheet in sheets)
    tables, notes = list[Table](), list(given.notes)
    beside = any(is_match_workbook(one) and not is_returned_list(one) for one in books)
    for sheets in books:
        plain = undo_surveys(sheets)
        tables += recognise_sheets(plain.sheets, choices, beside)
        notes += plain.notes
    return ReadFiles(given.files, settle_doubt(tables), tuple(notes))


def undo_surveys(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo what survey tools did to the sheets of a file, and part tables that share a sheet.

    The program's own sheets are no export and stay as they are.
    """
    if is_match_workbook(sheets):
        return Normalised(sheets)
    own = tuple(sheet for sheet in sheets if is_own_sheet(sheet))
    others = tuple(sheet for sheet in sheets if not any(sheet is one for one in own))
    plain = normalise(others)
    parts = (part for sheet in plain.sheets for part in split_sheet(sheet))
    return replace(plain, sheets=(*parts, *own))


def read_tables(paths: Sequence[Path]) -> tuple[tuple[InputFile, ...], tuple[Table, ...]]:
    """Read files and say what each of their sheets is; see `read_exports`."""
    read = read_exports(paths)
    return read.files, read.tables
