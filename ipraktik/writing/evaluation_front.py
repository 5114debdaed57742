"""`Hovedtal`: one page with the figures the programme is judged by."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Headline, HeadlineFigure
from ipraktik.model.evaluation_report import Change, EvaluationReport, line_of
from ipraktik.model.evaluation_series import HEADLINE_WORDS, SOURCE_2016
from ipraktik.text import Text, say
from ipraktik.writing.evaluation_page import PIXELS_PER_POINT, PageBuilder
from ipraktik.writing.evaluation_reach import tell_reach
from ipraktik.writing.evaluation_words import (
    FRONT_SHEET,
    ROLES,
    change_cell,
    percent,
    percent_range,
    too_few,
    whole_percent,
)
from ipraktik.writing.tables import Area, Block, Chart, Series, Sheet

_WIDTHS = (9.0, 9.0, 9.0, 9.0, 8.0, 11.5, 8.0, 12.5, 10.5, 10.5, 10.5, 10.5)
_MOST_YEARS = 7
_CHART_ROWS, _CHART_ROW = 12, 18.0
_CHART_WIDTHS = (412, 462)
_MOST_LABELLED = 4
_CHANGES = 4
"""How many columns the changes share."""
_ROLES = (Role.HOST, Role.INTERN)
_TILES: Mapping[Headline, Text] = {
    Headline.RECOMMEND: say("recommend it"),
    Headline.SATISFIED: say("satisfied to a high or very high degree"),
    Headline.USED: say("have had concrete use of it"),
    Headline.CONTACT: say("were in touch afterwards"),
}


def front_sheet(report: EvaluationReport) -> Sheet:
    """Return `Hovedtal`: this year's figures, how they have moved, and all years as charts."""
    page = PageBuilder(_WIDTHS)
    page.title(say("Innovationspraktik {year}, evaluated", year=report.year))
    page.lead(_lead(report))
    page.gap()
    for role in _ROLES:
        _add_role(page, report, role)
        page.gap()
    charts = _add_series(page, report)
    page.section(say("How far the figures reach"))
    for text in tell_reach(report):
        page.text(text)
    blocks: tuple[Block, ...] = (page.grid(), *charts)
    return Sheet(FRONT_SHEET, blocks, danish(_heading(report)), one_page=True, portrait=True)


def _heading(report: EvaluationReport) -> Text:
    return say("Evaluation of Innovationspraktik {year}", year=report.year)


def _lead(report: EvaluationReport) -> Text:
    hosts, interns = (line_of(report, role, Headline.RECOMMEND).figure.share for role in _ROLES)
    if hosts is not None and interns is not None:
        return say(
            "{hosts} of the hosts and {interns} of the interns who answered recommend it.",
            hosts=percent(hosts),
            interns=percent(interns),
        )
    if interns is not None:
        return say("{interns} of the interns who answered recommend it.", interns=percent(interns))
    if hosts is not None:
        return say("{hosts} of the hosts who answered recommend it.", hosts=percent(hosts))
    return say("Too few have answered for figures to be shown.")


def _add_role(page: PageBuilder, report: EvaluationReport, role: Role) -> None:
    lines = [line_of(report, role, headline) for headline in Headline]
    years = _compared(report)
    page.section(ROLES[role])
    page.tiles(
        [(percent(line.figure.share) or "–", _TILES[line.figure.headline]) for line in lines], 3
    )
    each = _CHANGES // len(years)
    head = [danish(say("Since {year}", year=year)) for year in years]
    names = (say("Answers"), say("Of those asked"), say("Share"), say("95 % interval"))
    page.head([(None, 4), *((danish(name), 1) for name in names), *((one, each) for one in head)])
    for line in lines:
        figure = line.figure
        changes = {change.year: change for change in line.changes}
        moved: list[Change | None] = [changes.get(year) for year in years]
        page.line(
            [
                (HEADLINE_WORDS[figure.headline], 4),
                (too_few() if figure.answers is None else figure.answers, 1),
                (percent(line.rate), 1),
                (percent(figure.share), 1),
                (percent_range(line.interval), 1),
                *((change_cell(one), each) for one in moved),
            ]
        )


def _compared(report: EvaluationReport) -> list[int]:
    """Return the first and the last of the earlier years; `Udvikling` has those between."""
    years = sorted({one.year for one in report.series if one.year < report.year})
    return years if len(years) < 2 else [years[0], years[-1]]


def _add_series(page: PageBuilder, report: EvaluationReport) -> tuple[Chart, ...]:
    years = sorted({one.year for one in report.series})
    if len(years) > _MOST_YEARS:
        years = [years[0], *years[1 - _MOST_YEARS :]]
    known = {(one.year, one.role, one.headline): one for one in report.series}
    page.section(say("Year by year, in per cent"))
    groups = ((danish(ROLES[role]), 4) for role in _ROLES)
    page.head([(None, 1), *groups, (None, 3)], "left")
    short = [danish(_SHORT[headline]) for headline in Headline]
    first = page.head(
        [
            (danish(say("Year")), 1),
            *((name, 1) for _ in _ROLES for name in short),
            (danish(say("Source")), 3),
        ]
    )
    for year in years:
        figures = [known.get((year, role, headline)) for role in _ROLES for headline in Headline]
        cells = [(_whole(figure), 1) for figure in figures]
        page.line([(str(year), 1), *cells, (_source(figures), 3)])
    page.gap()
    charts = tuple(
        _chart(page.row, first, len(years), number, role) for number, role in enumerate(_ROLES)
    )
    page.room(_CHART_ROWS, _CHART_ROW)
    page.gap()
    return charts


_SHORT: Mapping[Headline, Text] = {
    Headline.RECOMMEND: say("Recommend"),
    Headline.SATISFIED: say("Satisfied"),
    Headline.USED: say("Concrete use"),
    Headline.CONTACT: say("In touch"),
}


def _whole(figure: HeadlineFigure | None) -> int | None:
    return None if figure is None or figure.share is None else whole_percent(figure.share)


def _source(figures: list[HeadlineFigure | None]) -> str:
    sources = {one.source for one in figures if one is not None and one.source}
    if SOURCE_2016 in sources:
        return SOURCE_2016
    return "; ".join(sorted(sources)) or danish(say("The answers of the year"))


def _chart(row: int, header: int, years: int, number: int, role: Role) -> Chart:
    def cells(column: int) -> Area:
        return Area(FRONT_SHEET, header + 1, column, header + years, column)

    first = 1 + number * len(Headline)
    return Chart(
        danish(_CHART_TITLES[role]),
        cells(0),
        tuple(
            Series(danish(_SHORT[headline]), cells(first + at))
            for at, headline in enumerate(Headline)
        ),
        row,
        number * 6,
        horizontal=False,
        width=_CHART_WIDTHS[number],
        height=round(_CHART_ROWS * _CHART_ROW * PIXELS_PER_POINT),
        top=100,
        unit=" %",
        labels=years <= _MOST_LABELLED,
    )


_CHART_TITLES: Mapping[Role, Text] = {
    Role.HOST: say("Hosts, year by year"),
    Role.INTERN: say("Interns, year by year"),
}
