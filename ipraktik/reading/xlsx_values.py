"""What is stored in a cell of an .xlsx, checked, before openpyxl says what it means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from math import isfinite

from ipraktik.reading.xlsx_package import Book

_NUMBER = re.compile(r"\s*[+-]?(?:\d+|(?=\.\d)|(?=\d))(?:\.\d*)?(?:[eE][+-]?\d+)?\s*")
_LAST_DAY = 2_958_466
"""The first number from 1900 that is no day: Excel shows ###, and the number is what there is."""

_ESCAPED = re.compile("(?:_x[0-9A-Fa-f]{4}_)+")
_TRUTH = {"0": "0", "1": "1", "false": "0", "true": "1"}
PLAIN = 0
"""The style of what is no date."""


@dataclass(frozen=True, slots=True)
class StoredCell:
    """A cell that can be made out.

    Parameters
    ----------
    kind : str
        ``n`` number, ``b`` truth value, ``d`` date, ``e`` error, and ``str`` text.
    style : int
        `PLAIN`, or one more than the index of its style in the file.
    text : str
    """

    kind: str
    style: int
    text: str

    @property
    def is_blank(self) -> bool:
        """Whether it holds nothing but white space."""
        return self.kind == "str" and not self.text.strip()


def stored_cell(book: Book, kind: str, style: str, text: str) -> StoredCell | None:
    """Return what a cell holds; None for an empty text.

    Parameters
    ----------
    book : Book
        Shared texts, and the formats of styles.
    kind, style, text : str
        The cell's attributes ``t`` and ``s``, and its value.

    Raises
    ------
    ValueError
        If it cannot be made out.
    """
    if kind == "n":
        return _number(book, style, text)
    if kind == "s":
        index = int(text)
        if not 0 <= index < len(book.strings):
            raise ValueError("no such shared text")
        text = book.strings[index]
    elif kind == "b" and text.strip() in _TRUTH:
        return StoredCell("b", PLAIN, _TRUTH[text.strip()])
    elif kind == "d":
        datetime.fromisoformat(text)
        return StoredCell("d", PLAIN, text)
    elif kind == "e":
        return StoredCell("e", PLAIN, text)
    return StoredCell("str", PLAIN, text) if text else None


def _number(book: Book, style: str, text: str) -> StoredCell:
    if not _NUMBER.fullmatch(text) or not isfinite(float(text)):
        raise ValueError("no number that Excel knows")
    index = int(style or 0)
    if book.formats is None:
        if index:
            raise ValueError("it may be a date, but the styles are garbled")
        return StoredCell("n", PLAIN, text.strip())
    may_be_day = 0 <= float(text) < _LAST_DAY and 0 <= index < len(book.formats)
    return StoredCell("n", PLAIN + 1 + index if may_be_day else PLAIN, text.strip())


def shown_text(text: str) -> str:
    """Return text as Excel shows it: ``_x0009_`` stands for a character that XML has no room for.

    Half a character (a lone surrogate) stays as it is written.
    """
    if "_x" in text:
        text = _ESCAPED.sub(_unescape, text)
    return text.replace("\r\n", "\n")


def _unescape(found: re.Match[str]) -> str:
    numbers = bytes.fromhex("".join(found.group().split("_x")).replace("_", ""))
    try:
        return numbers.decode("utf-16-be")
    except UnicodeDecodeError:
        return found.group()
