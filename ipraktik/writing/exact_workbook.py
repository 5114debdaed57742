"""How XlsxWriter stores texts, made exact: what a person has typed is never taken for XML.

By itself it writes a text that begins with ``<r>`` and ends with ``</r>`` as it stands, as the runs
of a rich text, and lets one ``_x0041_`` that touches another be read as the letter A.
"""

from __future__ import annotations

import re
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.comments import Comments
from xlsxwriter.packager import Packager
from xlsxwriter.sharedstrings import SharedStrings, SharedStringTable

_LOOKS_ESCAPED = re.compile("_(?=x[0-9a-fA-F]{4}_)")
_LIBRARY = re.compile("_x005F(_x[0-9a-fA-F]{4}_)")
"""What XlsxWriter makes of such a text in the runs of a rich one."""


def escaped(text: str) -> str:
    """Return text in which no ``_x0041_`` is read as the character of that number."""
    return _LOOKS_ESCAPED.sub("_x005F_", text)


class _Table(SharedStringTable):  # type: ignore[misc]
    """Texts and rich texts of a workbook, each known for what it is."""

    rich = False

    def _get_shared_string_index(self, string: str) -> int:
        exact = escaped(_LIBRARY.sub(r"\1", string)) if self.rich else string
        return int(super()._get_shared_string_index((exact, self.rich)))

    def _get_shared_string(self, index: int) -> str:
        string: str = super()._get_shared_string(index)[0]
        return string


class _Strings(SharedStrings):  # type: ignore[misc]
    def _write_si(self, known: tuple[str, bool]) -> None:
        string, is_rich = known
        if is_rich:
            self._xml_rich_si_element(string)
            return
        text = escaped(string)
        self._xml_si_element(text, [("xml:space", "preserve")] if text != text.strip() else [])


class _Notes(Comments):  # type: ignore[misc]
    _escape_control_characters = staticmethod(escaped)


class _ExactPackager(Packager):  # type: ignore[misc]
    def _write_comment_files(self) -> None:
        pages = [page for page in self.workbook.worksheets() if page.has_comments]
        for number, page in enumerate(pages, start=1):
            notes = _Notes()
            notes._set_xml_writer(self._filename(f"xl/comments{number}.xml"))
            notes._assemble_xml_file(page.comments_list)

    def _write_shared_strings_file(self) -> None:
        if self.workbook.str_table.count:
            strings = _Strings()
            strings.string_table = self.workbook.str_table
            strings._set_xml_writer(self._filename("xl/sharedStrings.xml"))
            strings._assemble_xml_file()


class ExactWorkbook(Workbook):  # type: ignore[misc]
    """A workbook that holds every text as it was given."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.str_table = _Table()

    def _get_packager(self) -> Packager:
        return _ExactPackager()


def write_rich(page: Any, row: int, column: int, *parts: Any) -> int:
    """Write a rich text as XlsxWriter does; return its code."""
    page.str_table.rich = True
    try:
        return int(page.write_rich_string(row, column, *parts))
    finally:
        page.str_table.rich = False


def set_header_names(page: Any) -> None:
    """Let the newest table call its columns just as their cells do."""
    for column in page.tables[-1]["columns"]:
        column["name"] = escaped(column["name"])
