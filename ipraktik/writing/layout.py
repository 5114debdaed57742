"""What a spreadsheet can hold and how wide it should be: text, names and widths."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from ipraktik.model.cell_text import MAX_HEADER, MAX_TEXT, clean_text, cut_text
from ipraktik.writing.font import line_count
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Link, Rich

MAX_WIDTH = 55.0
MIN_WIDTH = 6.0
MAX_SHEET_NAME = 31
MAX_HEIGHT = 409.0
LINE_HEIGHT = 13.5

_SHEET_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_ESCAPE = re.compile(r"_(?=x[0-9a-f]{4}_)", re.IGNORECASE)
_RESERVED_SHEETS = frozenset({"history"})
_LOOKS_LIKE_CELL = re.compile(r"([a-z]{1,3}\d+|r|c|r\d*c\d*)", re.IGNORECASE)
_HEADER_SPACE = re.compile(r"[ \t\n]+")
_FILTER_BUTTON = 3
_LETTER = 1.08  # the width of an average letter, in the digits that widths are counted in


def page_text(text: str, most: int) -> str:
    """Return text for the head or foot of a page: ``&`` written double, and cut to fit.

    Parameters
    ----------
    text : str
    most : int
        UTF-16 units, as Excel counts.
    """
    fitting, room = [], most
    for char in clean_text(text).replace("\t", " "):
        written = "&&" if char == "&" else char
        room -= len(written.encode("utf-16-le")) // 2
        if room < 0:
            break
        fitting.append(written)
    return "".join(fitting)


def unique_name(wanted: str, taken: Iterable[str], limit: int, mark: str = " ({number})") -> str:
    """Return `wanted`, numbered where it is taken; case and Unicode form make no difference.

    Parameters
    ----------
    wanted : str
    taken : iterable of str
    limit : int
        Most characters, the number included.
    mark : str
        How the number is added.
    """
    folded = {_folded(name) for name in taken}
    name = _cut(wanted, limit).rstrip(" ")
    number = 2
    while _folded(name) in folded:
        ending = mark.format(number=number)
        name = _cut(wanted, limit - len(ending)).rstrip() + ending
        number += 1
    return name


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _cut(text: str, units: int) -> str:
    """Return the beginning of a text, counted as Excel does: some characters take two units."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore")


def legal_sheet_name(title: str, taken: Iterable[str]) -> str:
    """Return a name that Excel accepts on a tab, unique among `taken`."""
    # Excel would read _x0041_ as the letter A.
    text = _ESCAPE.sub("-", unicodedata.normalize("NFC", clean_text(title)))
    plain = " ".join(_SHEET_FORBIDDEN.sub(" ", text).split("\n"))
    plain = _cut(plain.replace("\t", " ").strip(" '"), MAX_SHEET_NAME).strip(" '")
    if plain.casefold() in _RESERVED_SHEETS:
        plain = f"_{plain}"
    return unique_name(plain or "Ark", taken, MAX_SHEET_NAME)


def legal_table_name(name: str, taken: Iterable[str]) -> str:
    """Return a name that Excel accepts for a table, unique among `taken`."""
    plain = re.sub(r"\W", "_", clean_text(name)) or "Tabel"
    if not plain[0].isalpha() or _LOOKS_LIKE_CELL.fullmatch(plain):
        plain = f"T_{plain}"
    return unique_name(plain, taken, 250, "_{number}")


def legal_headers(headers: Sequence[str]) -> list[str]:
    """Return headers that a table accepts: one line each, none empty, no two alike.

    No-break spaces stay: to a table they make two headers different, to a reader not.
    """
    legal: list[str] = []
    for header in headers:
        plain = _HEADER_SPACE.sub(" ", clean_text(header)).strip(" ") or "Kolonne"
        legal.append(unique_name(cut_text(plain, MAX_HEADER), legal, MAX_HEADER))
    return legal


def shown(value: Cell | Rich) -> str:
    """Return a cell about as it is shown, to measure it."""
    match value:
        case str():
            return value
        case None:
            return ""
        case Link():
            return value.text
        case Rich():
            return f"{value.heading}\n{value.body}"
        case datetime():
            return value.strftime("%d-%m-%Y %H:%M")
        case date():
            return value.strftime("%d-%m-%Y")
        case time():
            return value.strftime("%H:%M")
        case _:
            return str(value)


def column_width(header: str, values: Iterable[Cell], chosen: ColumnFormat) -> float:
    """Return the width of a table's column in characters: what it holds, within bounds."""
    if chosen.width is not None:
        return chosen.width
    longest = max((len(word) for word in header.split()), default=0) + _FILTER_BUTTON
    if chosen.kind is not Kind.WRAPPED:
        longest = max(longest, len(header) + _FILTER_BUTTON)
    for value in values:
        for line in shown(value)[:MAX_TEXT].split("\n"):
            longest = max(longest, len(line) + 1)
    return min(MAX_WIDTH, max(MIN_WIDTH, round(longest * _LETTER, 1)))


def row_height(cells: Sequence[Cell], widths: Sequence[float], most: int) -> float | None:
    """Return the height for a row of several lines, or None for the usual one.

    Not every spreadsheet program measures wrapped text when it opens a file. A very long text
    is cut off on the screen after `most` lines, so that the rows below stay in sight.
    """
    lines = max(
        (line_count(shown(cell), width) for cell, width in zip(cells, widths, strict=True)),
        default=1,
    )
    return min(lines, most) * LINE_HEIGHT + 2 if lines > 1 else None


def too_wide(cells: Iterable[Cell], width: float) -> bool:
    """Tell whether a text needs several lines in a column."""
    return any(isinstance(c, str) and line_count(c, width) > 1 for c in cells)


def cell_address(row: int, column: int) -> str:
    """Return a cell as Excel names it (``C7``); row and column count from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"
