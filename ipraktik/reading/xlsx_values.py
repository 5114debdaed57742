"""What the text of a cell in an .xlsx means: text, number, truth value, date or error."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from functools import lru_cache
from math import isfinite

from ipraktik.model.origin import Raw
from ipraktik.reading.xlsx_package import BUILT_IN, Book, shown_text

_NUMBER = re.compile(r"\s*[+-]?(?:\d+|(?=\.\d)|(?=\d))(?:\.\d*)?(?:[eE][+-]?\d+)?\s*")
_NO_DATES = ("", "General", f"{BUILT_IN}0")


class CellValues:
    """Turns the texts of cells into values.

    Parameters
    ----------
    book : Book
        Shared texts, and which styles are formats of dates.
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self._kinds: dict[str, Callable[[str, str], Raw]] = {
            "n": self._number,
            "s": self._shared,
            "b": self._truth,
            "d": self._date,
        }

    def value(self, kind: str, style: str, text: str) -> Raw:
        """Return the value of a cell that has some text.

        Parameters
        ----------
        kind, style : str
            The cell's attributes ``t`` and ``s``.

        Raises
        ------
        ValueError, ArithmeticError
            If it cannot be made out.
        """
        known = self._kinds.get(kind)
        return shown_text(text) if known is None else known(style, text)

    def _shared(self, _: str, text: str) -> Raw:
        index = int(text)
        if not 0 <= index < len(self._book.strings):
            raise ValueError("no such shared text")
        return self._book.strings[index] or None

    def _truth(self, _: str, text: str) -> Raw:
        return {"0": False, "1": True, "false": False, "true": True}.get(text.strip(), text)

    def _date(self, _: str, text: str) -> Raw:
        from openpyxl.utils import datetime as dates

        return _plain(dates.from_ISO8601(text))  # type: ignore[no-untyped-call]

    def _number(self, style: str, text: str) -> Raw:
        if not _NUMBER.fullmatch(text) or not isfinite(float(text)):
            raise ValueError("no number that Excel knows")
        number = float(text) if any(sign in text for sign in ".eE") else int(text)
        code = self._format(style)
        if code in _NO_DATES:
            return number
        is_date, is_duration = _shows_date(code)
        if not is_date or number < 0:  # no such day: Excel shows ###, but the number is there
            return number
        from openpyxl.utils import datetime as dates

        epoch = dates.MAC_EPOCH if self._book.since_1904 else dates.WINDOWS_EPOCH
        try:
            return _plain(dates.from_excel(number, epoch, timedelta=is_duration))
        except (OverflowError, ValueError):  # a day after the year 9999
            return number

    def _format(self, style: str) -> str:
        index, formats = int(style or 0), self._book.formats
        if formats is None:
            if index:
                raise ValueError("it may be a date, but the styles are garbled")
            return ""
        return formats[index] if 0 <= index < len(formats) else ""


def _plain(value: object) -> Raw:
    """Return a length of time as text; what else there is are dates and times."""
    return value if isinstance(value, date | time) else str(value)


@lru_cache(maxsize=1024)
def _shows_date(code: str) -> tuple[bool, bool]:
    """Return whether a number format shows a date or time, and whether a length of time."""
    # openpyxl is slow to import, and many files have no dates.
    from openpyxl.styles import numbers

    if code.startswith(BUILT_IN):
        number = code.removeprefix(BUILT_IN)
        code = numbers.BUILTIN_FORMATS.get(int(number), "") if number.isdecimal() else ""
    return numbers.is_date_format(code), numbers.is_timedelta_format(code)
