"""The figures of a match beside those of earlier years, as a table and a chart in `Overblik`."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.earlier_years import FIGURE_NAMES, YearFigures, tell_year
from ipraktik.model.match_figures import Figures, years_of
from ipraktik.model.match_schema import OVERVIEW_SHEET
from ipraktik.text import Text, say
from ipraktik.writing.match_grid import PIXELS_PER_POINT, ROW_HEIGHT, GridBuilder
from ipraktik.writing.tables import Area, Cell, Chart, Series

_MOST = 8
"""Older years than these stand in `Tidligere år` alone: the page is one page."""
_INTERNS, _PLACED = 1, 3
_CHART_ROWS, _CHART_WIDTH = 9, 1200


def add_years(
    page: GridBuilder, figures: Figures, earlier: tuple[YearFigures, ...]
) -> tuple[Chart, ...]:
    """Add the table and room for its chart; nothing where no earlier year is given."""
    years = years_of(figures, earlier)[:_MOST]
    if len(years) < 2:
        return ()
    page.section(say("Year by year"))
    first = page.wide_table((say("Year"), *FIGURE_NAMES), map(_row, reversed(years)))
    page.gap()
    chart = Chart(
        danish(say("Interns, and those with a host")),
        _cells(first, 0, len(years)),
        (
            Series(danish(say("Interns")), _cells(first, _INTERNS, len(years))),
            Series(danish(say("Placed")), _cells(first, _PLACED, len(years))),
        ),
        page.row,
        horizontal=False,
        width=_CHART_WIDTH,
        height=round(_CHART_ROWS * ROW_HEIGHT * PIXELS_PER_POINT),
    )
    page.room(_CHART_ROWS)
    page.gap()
    return (chart,)


def _row(year: YearFigures) -> tuple[Cell, ...]:
    told = (danish(one) if isinstance(one, Text) else one for one in tell_year(year))
    return (str(year.year), *told)


def _cells(header: int, column: int, count: int) -> Area:
    return Area(OVERVIEW_SHEET, header + 1, column, header + count, column)
