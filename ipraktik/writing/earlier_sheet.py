"""`Tidligere år`: a line of figures for each earlier year, for a coordinator to fill in."""

from __future__ import annotations

from dataclasses import astuple

from ipraktik.language import danish
from ipraktik.model.earlier_years import EARLIER_HEADERS, EARLIER_SHEET, YearFigures
from ipraktik.model.match_figures import count_figures, years_of
from ipraktik.model.placement import Match
from ipraktik.text import say
from ipraktik.writing.tables import ColumnFormat, Kind, Mark, Sheet, Table, Tint, table_sheet

_SPARE_ROWS = 10
_NOTE = say(
    "One line for each earlier year; Overblik shows them beside this year's. Leave blank what is "
    "not known."
)


def earlier_sheet(years: tuple[YearFigures, ...]) -> Sheet:
    """Return `Tidligere år`; it is read back to the same years."""
    formats = {header: ColumnFormat(Kind.NUMBER, 14, editable=True) for header in EARLIER_HEADERS}
    marks = (Mark(-1, EARLIER_HEADERS[0], Tint.INPUT, danish(_NOTE)),)
    rows = tuple(astuple(year) for year in years)
    return table_sheet(
        Table(EARLIER_SHEET, EARLIER_HEADERS, rows, formats, marks, spare_rows=_SPARE_ROWS)
    )


def match_earlier_sheets(match: Match) -> tuple[Sheet, ...]:
    """Return the years that were given with this year's line added, so that next year has it."""
    if not match.signups.kept.earlier:
        return ()
    years = years_of(count_figures(match), match.signups.kept.earlier)
    return (earlier_sheet(tuple(reversed(years))),)
