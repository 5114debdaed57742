"""One sheet of an .xlsx: its filled cells, wherever they stand, and what is hidden or merged.

The cells are gathered each by its own address, whatever the sheet says of its size, and checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ipraktik.reading.raw_sheets import MOST_COLUMNS, MOST_ROWS, Scan, column_letter
from ipraktik.reading.unreadable import Budget, UnreadableError, cannot_make_out
from ipraktik.reading.xlsx_package import TRUE, Book
from ipraktik.reading.xlsx_values import StoredCell, stored_cell
from ipraktik.reading.xml_events import xml_events

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_MORE = rb'(?: [\w:.]+="[^"<>]*")*+\s*+'
_CELL = rb'<c r="[A-Z]+[0-9]+"' + _MORE + rb"(?:/>|></c>)"
_ROW = rb'<row r="[0-9]+"' + _MORE + rb"(?:/>|>(?:\s*+" + _CELL + rb")*+\s*+</row>)"
_EMPTY = re.compile(_ROW + rb"|" + _CELL)


def without_empty(data: bytes) -> bytes:
    """Return the XML of a sheet without empty cells and rows: formats alone can make a million.

    Where one does not tell its place, or where tags may be text, nothing is taken out.
    """
    counted = (b"<row", b'<row r="'), (b"<c ", b'<c r="')
    if any(data.count(tag) != data.count(placed) for tag, placed in counted):
        return data
    if any(sign in data for sign in (b"<c>", b"<c/>", b"<!--", b"<![CDATA[")):
        return data
    return _EMPTY.sub(b"", data)


@dataclass(slots=True)
class _Cell:
    """The cell that is being read."""

    row: int
    column: int
    kind: str
    style: str
    text: str | None = None
    has_formula: bool = False


class SheetReader:
    """Reads the XML of one sheet.

    Parameters
    ----------
    name : str
        The sheet's name.
    book : Book
    budget : Budget
    """

    def __init__(self, name: str, book: Book, budget: Budget) -> None:
        self.scan = Scan()
        self.holds_cells = False
        self._name = name
        self._book = book
        self._budget = budget
        self._rows: dict[int, dict[int, StoredCell]] = {}
        self._row = self._column = 0
        self._in_data = self._phonetic = False
        self._cell: _Cell | None = None
        self._opening: dict[str, Callable[[Mapping[str, str]], None]] = {
            "row": self._open_row,
            "c": self._open_cell,
            "f": self._open_formula,
            "col": self._open_columns,
            "mergeCell": self._open_merged,
        }
        self._closing: dict[str, Callable[[str], None]] = {
            "v": self._close_value,
            "t": self._close_text,
            "c": self._close_cell,
        }

    def read(self, part: str, data: bytes) -> Iterator[tuple[int, tuple[StoredCell | None, ...]]]:
        """Yield the rows with content, in order; `scan` and `holds_cells` have the rest afterwards.

        Raises
        ------
        UnreadableError
            If a cell cannot be made out or two claim one place, or there are too many.
        """
        self._budget.count_cells(data.count(b"</v>") + data.count(b"</t>"))
        if data.count(b"<row") > MOST_ROWS + 1:  # with the breaks between pages
            raise self._wrong(str(MOST_ROWS + 1))
        data = without_empty(data)
        for tag, attributes, text in xml_events(part, data, self._budget):
            if tag == "sheetData":
                self.holds_cells, self._in_data = True, attributes is not None
            elif tag == "rPh":
                self._phonetic = attributes is not None
            elif attributes is None:
                if tag in self._closing and self._cell is not None:
                    self._closing[tag](text)
            elif tag in self._opening:
                self._opening[tag](attributes)
        for number in sorted(self._rows):
            row = self._rows[number]
            width = max((one for one, cell in row.items() if not cell.is_blank), default=0)
            if width:
                cells = tuple(map(row.get, range(1, width + 1)))
                self._budget.keep([cell.text if cell else None for cell in cells])
                yield number, cells

    def _wrong(self, place: str) -> UnreadableError:
        return cannot_make_out(self._name, place)

    def _open_row(self, attributes: Mapping[str, str]) -> None:
        number = attributes.get("r", str(self._row + 1))
        if not self._in_data or not number.isdecimal() or not 0 < int(number) <= MOST_ROWS:
            raise self._wrong(number)
        self._row, self._column = int(number), 0
        if attributes.get("hidden") in TRUE:
            self.scan.hidden_rows.add(self._row)

    def _open_cell(self, attributes: Mapping[str, str]) -> None:
        place = attributes.get("r")
        if place is None:
            self._column += 1
        else:
            found = _REFERENCE.fullmatch(place)
            if found is None or int(found.group(2)) != self._row:
                raise self._wrong(place)
            self._column = column_number(found.group(1))
        if not self._in_data or not self._row or self._column > MOST_COLUMNS:
            raise self._wrong(place or "")
        kind, style = attributes.get("t", "n"), attributes.get("s", "")
        self._cell = _Cell(self._row, self._column, kind, style)

    def _open_formula(self, _: Mapping[str, str]) -> None:
        if self._cell is not None:
            self._cell.has_formula = True

    def _open_columns(self, attributes: Mapping[str, str]) -> None:
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if attributes.get("hidden") in TRUE and first.isdecimal() and last.isdecimal():
            columns = range(int(first), min(int(last), MOST_COLUMNS) + 1)
            self.scan.hidden_columns.update(columns)

    def _open_merged(self, attributes: Mapping[str, str]) -> None:
        ends = [_REFERENCE.fullmatch(end) for end in attributes.get("ref", "").split(":")]
        if len(ends) == 2 and ends[0] and ends[1]:
            first, last = int(ends[0].group(2)), int(ends[1].group(2))
            if first < last:
                self.scan.merged.append((first, last, column_number(ends[0].group(1))))

    def _close_value(self, text: str) -> None:
        if self._cell is not None:
            if self._cell.text is not None:
                raise self._wrong(_address(self._cell))
            self._cell.text = text

    def _close_text(self, text: str) -> None:
        if self._cell is not None and not self._phonetic:
            self._cell.text = (self._cell.text or "") + text

    def _close_cell(self, _: str) -> None:
        cell, self._cell = self._cell, None
        if cell is None:
            return
        if not cell.text:
            # A formula that gives empty text is stored as text: there is nothing to work out.
            if cell.has_formula and cell.kind != "str":
                self.scan.unstored.add((cell.row, cell.column))
            return
        try:
            stored = stored_cell(self._book, cell.kind, cell.style, cell.text)
        except ValueError:
            raise self._wrong(_address(cell)) from None
        if stored is None:
            return
        row = self._rows.setdefault(cell.row, {})
        self._budget.count_rows(len(self._rows))
        if row.setdefault(cell.column, stored) != stored:
            raise self._wrong(_address(cell))


def _address(cell: _Cell) -> str:
    return f"{column_letter(cell.column - 1)}{cell.row}"


def column_number(letters: str) -> int:
    """Return the number from 1 of a column by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
