"""The sheet `Tidligere år` -> the figures of earlier years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.model.earlier_years import EARLIER_HEADERS, YearFigures
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.origin import Row
from ipraktik.reading.parsed import cell_of, cell_text, is_blank, shown
from ipraktik.reading.table import Table
from ipraktik.text import say

_YEAR = EARLIER_HEADERS[0]


def read_earlier_years(
    tables: Sequence[Table],
) -> tuple[tuple[YearFigures, ...], tuple[Finding, ...]]:
    """Return the years of the sheets `Tidligere år`, the oldest first, and their faults.

    A row without a year is no year, and a blank cell a figure that is not known. Where a year
    stands twice, the first one counts.
    """
    years: dict[int, YearFigures] = {}
    findings: list[Finding] = []
    for table in tables:
        columns = table.columns_named({header: (header,) for header in EARLIER_HEADERS})
        for row in table.rows(columns):
            findings += _faults(row)
            year, *figures = (_number(row, header) for header in EARLIER_HEADERS)
            if year is not None:
                years.setdefault(year, YearFigures(year, *figures))
    return tuple(years[year] for year in sorted(years)), tuple(findings)


def _number(row: Row, header: str) -> int | None:
    text = cell_text(cell_of(row, header)).strip()
    return int(text) if text.isascii() and text.isdigit() else None


def _faults(row: Row) -> Iterator[Finding]:
    for header in EARLIER_HEADERS:
        cell = cell_of(row, header)
        if not is_blank(cell) and _number(row, header) is None:
            message = say("Write a whole number, or leave the cell blank if it is not known.")
            yield finding(Code.SETTING_OUT_OF_RANGE, row.place(header), shown(cell), message)
    if is_blank(cell_of(row, _YEAR)) and any(
        not is_blank(cell_of(row, header)) for header in EARLIER_HEADERS
    ):
        message = say("Write the year that the figures of this row are from.")
        yield finding(Code.SETTING_OUT_OF_RANGE, row.place(_YEAR), "", message)
