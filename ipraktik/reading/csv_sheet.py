"""A CSV file as a sheet."""

from __future__ import annotations

import csv
import re

from ipraktik.errors import InputError, Refusal
from ipraktik.model.origin import SheetNotes
from ipraktik.reading.csv_text import OpenQuoteError, decode_csv, is_mac_roman, read_records
from ipraktik.reading.raw_sheets import RawSheet, kept_rows
from ipraktik.reading.unreadable import Budget, UnreadableError, too_large
from ipraktik.text import say

_MOST_BYTES = 12_000_000
"""Of text; sign-ups of a thousand people are half of one million."""
_FIRST_WORDS = 2000
_WEB_PAGE = re.compile(
    r"[\s\ufeff]*<(?:!--|(?:!doctype|html|head|body|meta|table|style|\?xml)\b)", re.I
)


def read_csv(name: str, data: bytes) -> RawSheet:
    """Read a CSV file.

    Raises
    ------
    UnreadableError
        If it is no text, another kind of text, garbled or too large.
    InputError
        If an open quotation mark swallows rows, or it is Excel's XML of 2003.
    """
    if len(data) > _MOST_BYTES:
        raise too_large(say("it holds more than {most} MB of text", most=_MOST_BYTES // 1_000_000))
    budget = Budget()
    records = []
    try:
        text = decode_csv(data)
        if "\0" in text:
            raise _no_text()
        _refuse_markup(name, text)
        for number, cells in read_records(text):
            if any(cells):
                records.append((number, tuple(cell or None for cell in cells)))
                budget.keep(records[-1][1])
                budget.count_rows(len(records))
    except UnicodeDecodeError:
        raise _no_text() from None
    except csv.Error:
        raise too_large(say("it has a cell with far too long a text")) from None
    except OpenQuoteError as error:
        told = say(
            '{file}, row {row}: a quotation mark (") opens a cell there and does not close it, so '
            "that the rows below are swallowed. Delete it, or save the file as .xlsx.",
            file=name,
            row=error.row,
        )
        raise InputError(told, Refusal.DAMAGED) from None
    return RawSheet(name, "", kept_rows(records), SheetNotes(mac_letters=is_mac_roman(data)))


def _refuse_markup(name: str, text: str) -> None:
    if not _WEB_PAGE.match(text):
        return
    if "mso-application" in text[:_FIRST_WORDS]:
        told = say(
            "{file} is in the Excel format of 2003 (XML). Open it in Excel, choose File > "
            "Save As > Excel Workbook (.xlsx), and use the new file.",
            file=name,
        )
        raise InputError(told, Refusal.NOT_A_WORKBOOK)
    why = say("it is a web page or XML, whatever the ending of its name")
    raise UnreadableError(Refusal.NOT_A_WORKBOOK, why)


def _no_text() -> UnreadableError:
    return UnreadableError(Refusal.NOT_A_WORKBOOK, say("it holds neither sheets nor text"))
