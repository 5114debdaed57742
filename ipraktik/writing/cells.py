"""Write single values to the cells of a sheet: each as what it is, nothing guessed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from ipraktik.model.cell_text import clean_text
from ipraktik.writing import formats
from ipraktik.writing.layout import shown
from ipraktik.writing.tables import Cell, GridCell, Link, Rich

_MAX_DIGITS = 10**15
_FIRST_DATE = date(1900, 3, 1)  # earlier dates are one day off, or none at all, in Excel


class CellWriter:
    """Writes values to the sheets of one workbook.

    Parameters
    ----------
    book : xlsxwriter.Workbook
    titles : mapping of str to str
        The name on the tab by the sheet's title.
    """

    def __init__(self, book: Any, titles: Mapping[str, str]) -> None:
        self._book = book
        self._titles = titles
        self._formats: dict[frozenset[tuple[str, object]], Any] = {}
        # With the properties themselves, so that no others can have their id.
        self._known: dict[int, tuple[formats.Properties, Any]] = {}

    def format(self, properties: formats.Properties) -> Any:
        """Return the workbook's format with these properties, made once."""
        known = self._known.get(id(properties))
        if known is None:
            key = frozenset(properties.items())
            if key not in self._formats:
                self._formats[key] = self._book.add_format(properties)
            known = self._known[id(properties)] = properties, self._formats[key]
        return known[1]

    def quoted(self, title: str) -> str:
        """Return the name of a sheet as formulas write it."""
        if title not in self._titles:
            raise ValueError(f"no sheet {title}")
        return "'" + self._titles[title].replace("'", "''") + "'"

    def write_rich(self, page: Any, cell: GridCell, value: Rich, look: formats.Properties) -> None:
        """Write a bold heading and what stands below it into one cell."""
        heading, body = clean_text(value.heading), clean_text(value.body)
        if not heading or not body:
            plain = look | {"bold": bool(heading)}
            self.write(page, cell.row, cell.column, heading or body, plain)
            return
        bold, plain = (formats.run_properties(cell.style.size, each) for each in (True, False))
        parts = (self.format(bold), f"{heading}\n", self.format(plain), body)
        from ipraktik.writing.exact_workbook import write_rich

        check(write_rich(page, cell.row, cell.column, *parts, self.format(look)), "rich text")

    def write(
        self, page: Any, row: int, column: int, value: Cell, look: formats.Properties
    ) -> None:
        """Write a value as what it is; nothing is guessed from how it looks."""
        match value:
            case str() | None:
                self._write_text(page, row, column, clean_text(value or ""), look)
            case bool():
                page.write_boolean(row, column, value, self.format(look))
            case int() | float() if abs(value) < _MAX_DIGITS:  # false for NaN and infinity
                number = look | {"num_format": "General"} if look.get("num_format") else look
                page.write_number(row, column, value, self.format(number))
            case date() if (value.date() if isinstance(value, datetime) else value) >= _FIRST_DATE:
                page.write_datetime(row, column, value, self.format(_dated(value, look)))
            case time():
                clock = look | {"num_format": formats.TIME_FORMAT}
                page.write_datetime(row, column, value, self.format(clock))
            case Link():
                target = f"internal:{self.quoted(value.sheet)}!{value.cell}"
                linked = self.format(look | {"font_color": "#1F5FA8", "underline": 1})
                check(page.write_url(row, column, target, linked, clean_text(value.text)), "link")
            case _:
                text = "" if isinstance(value, float) and math.isnan(value) else shown(value)
                self._write_text(page, row, column, clean_text(text), look)

    def _write_text(
        self, page: Any, row: int, column: int, text: str, look: formats.Properties
    ) -> None:
        if text:
            page.write_string(row, column, text, self.format(look))
        else:
            page.write_blank(row, column, None, self.format(look))


def check(result: int | None, what: str) -> None:
    """Stop where XlsxWriter only returns a code: the workbook would lack something."""
    if result:
        raise ValueError(f"{what} could not be written (code {result})")


def _dated(value: date, look: formats.Properties) -> formats.Properties:
    if look.get("num_format") in (formats.DATE_FORMAT, formats.DATETIME_FORMAT):
        return look
    timed = isinstance(value, datetime) and value.time() != time()
    return look | {"num_format": formats.DATETIME_FORMAT if timed else formats.DATE_FORMAT}
