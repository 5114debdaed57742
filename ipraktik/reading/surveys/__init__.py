"""What each survey tool does to a table, undone: one named module per tool."""

from __future__ import annotations

from ipraktik.reading.raw_sheets import RawSheet
from ipraktik.reading.surveys import (
    enalyzer,
    google_forms,
    header_rows,
    limesurvey,
    microsoft_forms,
    os2forms,
    plain_sheets,
    sharepoint,
    surveymonkey,
    surveyxact,
)
from ipraktik.reading.surveys.common import Normalised, Tool, is_built_in
from ipraktik.text import Text

__all__ = ["TOOLS", "Normalised", "is_built_in", "normalise"]

TOOLS: tuple[Tool, ...] = (
    header_rows.join_header_rows,
    surveyxact.read_surveyxact,
    surveymonkey.read_surveymonkey,
    microsoft_forms.read_microsoft_forms,
    limesurvey.read_limesurvey,
    os2forms.read_os2forms,
    enalyzer.read_enalyzer,
    sharepoint.read_sharepoint,
    google_forms.read_google_forms,
    plain_sheets.read_plain_sheets,
)
"""In the order they are asked; those with the most telling headers first, no tool's own last."""


def normalise(sheets: tuple[RawSheet, ...]) -> Normalised:
    """Undo the habits of survey tools in the sheets of one or more files.

    Parameters
    ----------
    sheets : tuple of RawSheet

    Returns
    -------
    Normalised
        The sheets with whole questions as headers and answers in words, rows and columns where
        they stood. A sheet that no tool is sure of is the very same object.

    Raises
    ------
    InputError
        If a sheet is Excel-XML of 2003, with the step that makes it readable.
    """
    notes: list[Text] = []
    for read in TOOLS:
        done = read(sheets)
        sheets = done.sheets
        notes.extend(done.notes)
    return Normalised(sheets, tuple(notes))
