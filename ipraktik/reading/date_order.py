"""Columns of dates in which the month may stand first: what reads both ways is asked about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from ipraktik.model.findings import Code
from ipraktik.model.names import tidy
from ipraktik.model.origin import Raw, Row
from ipraktik.reading.parsed import Parsed, cell_of, failed, shown
from ipraktik.reading.surveys.enalyzer import TOOL as MONTH_FIRST_TOOL
from ipraktik.text import say

_KEY = "signed_up_at"
_MONTHS = 12
_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\D.*)?")
_SheetKey = tuple[str, str]


@dataclass(frozen=True)
class DateOrders:
    """The sheets in which dates of `Tilmeldt` that read both ways may have the month first."""

    doubtful: frozenset[_SheetKey] = frozenset()

    def is_doubtful(self, row: Row, raw: Raw) -> bool:
        """Return whether it cannot be told which number of a date is the month."""
        return (row.file, row.sheet) in self.doubtful and _reads_both_ways(raw)


def _numbers(raw: Raw) -> tuple[int, int]:
    found = _DATE.fullmatch(tidy(raw)) if isinstance(raw, str) else None
    return (int(found.group(1)), int(found.group(2))) if found is not None else (0, 0)


def _reads_both_ways(raw: Raw) -> bool:
    first, second = _numbers(raw)
    return 0 < first <= _MONTHS and 0 < second <= _MONTHS and first != second


def learn_date_orders(rows: Iterable[Row]) -> DateOrders:
    """Look through `Tilmeldt` of every sheet.

    A sheet is doubtful where more of its dates can only have the month first than only the day,
    and in an export of a tool that puts the month first as long as no date proves the day first.
    """
    sheets: dict[_SheetKey, list[Row]] = {}
    for row in rows:
        sheets.setdefault((row.file, row.sheet), []).append(row)
    return DateOrders(frozenset(key for key, some in sheets.items() if _is_doubtful(some)))


def _is_doubtful(rows: Sequence[Row]) -> bool:
    pairs = [_numbers(cell_of(row, _KEY)) for row in rows]
    month_first = sum(first <= _MONTHS < second for first, second in pairs)
    day_first = sum(second <= _MONTHS < first for first, second in pairs)
    if month_first or day_first:
        return month_first > day_first
    return any(header.startswith(f"{MONTH_FIRST_TOOL}: ") for header in rows[0].cells)


def ask_for_order(raw: Raw) -> Parsed[datetime]:
    """Return the fault of a date that reads both ways in a doubtful column."""
    return failed(
        Code.BAD_DATE,
        say(
            "'{value}' can be read with the day or the month first, and this column seems to have "
            "the month first. Write it as year-month-day, such as 2026-04-15.",
            value=shown(raw),
        ),
    )
