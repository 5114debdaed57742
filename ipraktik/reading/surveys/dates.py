"""Dates that survey tools write as text: day first, month first, or impossible to tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from ipraktik.model.names import tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.parsed import cell_text, shown
from ipraktik.reading.surveys.common import Answers, filled
from ipraktik.text import Text, say

_DATE = re.compile(
    r"(?P<a>\d{1,4})[-/.](?P<b>\d{1,2})[-/.](?P<c>\d{1,4})"
    r"(?:(?:,?[ T]+| - )(?:kl\.? ?)?(?P<hour>\d{1,2})(?P<dot>[:.])(?P<minute>\d{2})"
    r"(?:[:.](?P<second>\d{2}))?"
    r"(?:[.,]\d+)?(?: ?(?P<half>[AaPp]\.?[Mm]\.?|[FfEe]\.?[Mm]\.?))?"
    r"(?: ?(?:Z|[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}))?)?"
)
_MONTHS = 12
_AFTERNOON = ("p", "e")


class Order(Enum):
    """How the numbers of a column's dates are to be read."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    EITHER = "either"
    MIXED = "mixed"
    NONE = "none"


def _match(raw: Raw) -> re.Match[str] | None:
    return _DATE.fullmatch(tidy(cell_text(raw))) if isinstance(raw, str) else None


def _hour(found: re.Match[str]) -> int:
    hour, half = int(found["hour"] or 0), (found["half"] or "").lower()
    if not half:
        return hour
    return hour % _MONTHS + (_MONTHS if half.startswith(_AFTERNOON) else 0)


def read_stamp(raw: Raw, month_first: bool) -> datetime | None:
    """Return the date and time of a text; None where it is no text or no date.

    A year in front is followed by month and day. Time zones are left out.
    """
    found = _match(raw)
    if found is None:
        return None
    first, second, third = int(found["a"]), int(found["b"]), int(found["c"])
    if len(found["a"]) == 4:
        year, month, day = first, second, third
    elif len(found["c"]) == 4:
        year = third
        month, day = (first, second) if month_first else (second, first)
    else:
        return None
    try:
        minute, moment = int(found["minute"] or 0), int(found["second"] or 0)
        return datetime(year, month, day, _hour(found), minute, moment)
    except ValueError:
        return None


def _in_order(cells: Sequence[Raw], month_first: bool) -> bool:
    stamps = [stamp for cell in cells if (stamp := read_stamp(cell, month_first))]
    return stamps == sorted(stamps)


def _by_evidence(cells: Sequence[Raw]) -> Order:
    """Judge dates that read both ways by the clock's dots and by the rows' order in time."""
    marks = [found["dot"] for cell in cells if (found := _match(cell))]
    if "." in marks:
        return Order.DAY_FIRST  # Danish clocks; no month-first country writes them so
    ordered = {first: _in_order(cells, first) for first in (False, True)}
    if ordered[True] == ordered[False]:
        return Order.EITHER
    return Order.MONTH_FIRST if ordered[True] else Order.DAY_FIRST


def judge(cells: Sequence[Raw], rows_in_time: bool = False) -> Order:
    """Return how a whole column's dates are to be read.

    Parameters
    ----------
    cells : sequence of Raw
    rows_in_time : bool
        Whether the tool adds a row at the bottom for each answer, so that a reading in which
        time runs backwards is wrong.
    """
    written = [found for cell in cells if (found := _match(cell)) and len(found["c"]) == 4]
    if not written:
        return Order.NONE
    day_first = any(int(found["a"]) > _MONTHS for found in written)
    month_first = any(int(found["b"]) > _MONTHS for found in written)
    if day_first and month_first:
        return Order.MIXED
    if day_first:
        return Order.DAY_FIRST
    if month_first:
        return Order.MONTH_FIRST
    if all(found["a"] == found["b"] for found in written):
        return Order.DAY_FIRST
    return _by_evidence(cells) if rows_in_time else Order.EITHER


def read_dates(
    answers: Answers, index: int, rows_in_time: bool = False
) -> tuple[Answers, tuple[Text, ...]]:
    """Turn a column's dates into real dates; where it reads both ways, leave it and ask."""
    cells = answers.column(index)
    order = judge(cells, rows_in_time)
    if order in (Order.EITHER, Order.MIXED):
        return answers, (_ask(answers, index, order),)
    first = order is Order.MONTH_FIRST
    stamps: list[Raw] = [read_stamp(cell, first) or cell for cell in cells]
    return answers.fill({index: stamps}), ()


def _ask(answers: Answers, index: int, order: Order) -> Text:
    values = {"where": answers.where, "column": shown(answers.headers[index])}
    if order is Order.MIXED:
        return say(
            "{where}: some dates in '{column}' have the day first and some the month. Write them "
            "all as year-month-day, such as 2026-03-02.",
            **values,
        )
    return say(
        "{where}: the dates in '{column}' can be read with the day or the month first. Write them "
        "as year-month-day, such as 2026-03-02.",
        **values,
    )


def is_dates(cells: Sequence[Raw]) -> bool:
    """Return whether a column holds dates as text and nothing else."""
    texts = filled(cells)
    return bool(texts) and all(read_stamp(t, False) or read_stamp(t, True) for t in texts)
