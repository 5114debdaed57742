"""How charts look, as the options that the workbook writer takes."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.writing.formats import FONT, LINE_COLOUR, MUTED_COLOUR, SERIES_COLOURS
from ipraktik.writing.layout import cell_address
from ipraktik.writing.tables import Area, Chart, Series

_PALE = "#A8CDC7"


def series_options(
    chart: Chart, series: Series, number: int, titles: Mapping[str, str]
) -> dict[str, object]:
    """Return the options of one series.

    Parameters
    ----------
    number : int
        Which of the chart's series it is, from 0; chooses the colour.
    titles : mapping of str to str
        The name on the tab by the sheet's title.

    Raises
    ------
    ValueError
        If the chart is drawn from a sheet that is not there.
    """
    colour = SERIES_COLOURS[number % len(SERIES_COLOURS)]
    if series.errors is not None:
        colour = _PALE  # so that the lines are seen across the bars
    options: dict[str, object] = {
        "name": series.name,
        "categories": _cells(chart.categories, titles),
        "values": _cells(series.values, titles),
        "fill": {"color": colour},
        "border": {"none": True},
        "gap": 60,
    }
    if chart.labels:
        labels: dict[str, object] = {"value": True, "font": {"name": FONT, "size": 9}}
        options["data_labels"] = labels | _number_format(chart)
    if series.errors is not None:
        # On lying bars, too, the writer calls the axis of the numbers y here.
        options["y_error_bars"] = _error_bars(series.errors, titles)
    return options


def _error_bars(errors: tuple[Area, Area], titles: Mapping[str, str]) -> dict[str, object]:
    above, below = (_formula(area, titles) for area in errors)
    return {
        "type": "custom",
        "plus_values": above,
        "minus_values": below,
        "line": {"color": MUTED_COLOUR, "width": 1},
    }


def _number_format(chart: Chart) -> dict[str, object]:
    return {"num_format": f'0"{chart.unit}"'} if chart.unit else {}


def chart_options(chart: Chart) -> tuple[tuple[str, dict[str, object]], ...]:
    """Return pairs of the writer's setter and its options."""
    font = {"name": FONT, "size": 9, "color": MUTED_COLOUR}
    names: dict[str, object] = {"num_font": font, "line": {"color": LINE_COLOUR}}
    numbers: dict[str, object] = {
        "num_font": font,
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": "#E3E8E7"}},
    }
    if chart.top is not None:
        numbers |= {"min": 0, "max": chart.top, "major_unit": chart.top / chart.steps}
    numbers |= _number_format(chart)
    if chart.horizontal:
        names["reverse"] = True  # the first name on top, as in the table
    legend: dict[str, object] = {"position": "bottom"} if len(chart.series) > 1 else {"none": True}
    title_font = {"name": FONT, "size": 12, "bold": True}
    return (
        ("set_title", {"name": chart.title, "name_font": title_font, "overlay": False}),
        # On lying bars the writer calls the axis of the names y.
        ("set_y_axis" if chart.horizontal else "set_x_axis", names),
        ("set_x_axis" if chart.horizontal else "set_y_axis", numbers),
        ("set_legend", legend),
        ("set_size", {"width": chart.width, "height": chart.height}),
    )


def _formula(area: Area, titles: Mapping[str, str]) -> str:
    """Return cells as a formula: error bars take no lists of numbers for them."""
    sheet, *_ = _cells(area, titles)
    first = cell_address(area.first_row, area.first_column)
    last = cell_address(area.last_row, area.last_column)
    quoted = str(sheet).replace("'", "''")
    return f"='{quoted}'!{_fixed(first)}:{_fixed(last)}"


def _fixed(address: str) -> str:
    letters = address.rstrip("0123456789")
    return f"${letters}${address[len(letters) :]}"


def _cells(area: Area, titles: Mapping[str, str]) -> list[object]:
    if area.sheet not in titles:
        raise ValueError(f"no sheet {area.sheet}")
    rows = (area.first_row, area.first_column, area.last_row, area.last_column)
    return [titles[area.sheet], *rows]
