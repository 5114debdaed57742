"""Civil registration numbers in any cell of any sheet, each told once by its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.match_schema import CONTROL_SHEET, LOG_SHEET
from ipraktik.model.origin import Place, Raw
from ipraktik.model.privacy import HIDDEN_DIGIT, holds_cpr, mask_cpr
from ipraktik.reading.raw_sheets import column_letter
from ipraktik.reading.tables import Table
from ipraktik.text import say

_CHECKSUMS = frozenset({CONTROL_SHEET, LOG_SHEET})
"""Sheets of the program's own in which ten digits in a row are part of a checksum."""
_NAME_MESSAGE = say(
    "Something that looks like a civil registration number (cpr) stands in the name of the file "
    "or the sheet. Give it another name."
)
_MESSAGE = say(
    "Something that looks like a civil registration number (cpr) stands here. Delete it in the "
    "sheet; its digits are in no file that is written."
)


def find_cpr_cells(table: Table) -> Iterator[Finding]:
    """Yield a warning for each such cell: titles, headers and sheets that are not used too.

    The names of the file and the sheet have their digits hidden already.
    """
    if table.in_match and table.match_sheet in _CHECKSUMS:
        return
    sheet = table.sheet
    for name, place in ((sheet.file, Place(sheet.file)), (sheet.name, Place("", sheet.name))):
        if HIDDEN_DIGIT in name:
            yield finding(Code.CPR_NUMBER, replace(place, file=sheet.file), "", _NAME_MESSAGE)
    headers = {index: column.header for index, _, column in table.typed}
    for number, cells in sheet.rows:
        for index, raw in enumerate(cells):
            if _holds(raw):
                header = headers.get(index, "") if number >= table.header_row else ""
                place = Place(
                    sheet.file, sheet.name, number, mask_cpr(header), column_letter(index)
                )
                yield finding(Code.CPR_NUMBER, place, "", _MESSAGE)


def _holds(raw: Raw) -> bool:
    return raw is not None and holds_cpr(raw)
