"""`Hvad gik sammen med`: satisfaction by days, company, wishes and more, as tables and charts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.evaluation import FEWEST_SHOWN
from ipraktik.model.evaluation_report import (
    Aspect,
    Breakdown,
    Correlation,
    EvaluationReport,
    Group,
    Hidden,
    Together,
)
from ipraktik.text import Text, joined, say
from ipraktik.writing.evaluation_page import PIXELS_PER_POINT, PageBuilder
from ipraktik.writing.evaluation_words import (
    GROUPS_SHEET,
    ROLES,
    percent_range,
    whole_percent,
)
from ipraktik.writing.tables import Area, Chart, Series, Sheet

_WIDTHS = (28.0, 6.0, 9.0, 10.0, 1.0, 5.0, 5.0, 23.0)
"""The chart hangs over the last three; its lines are drawn from what stands behind it."""
_CHART_COLUMN, _CHART_WIDTH = 5, 245
_ABOVE, _BELOW = 5, 6
_LEAST_HEIGHT, _BAR_HEIGHT, _CHART_EDGES = 146.0, 24.0, 62.0
_PAGE_HEIGHT = 720.0
_ROLES = (Role.INTERN, Role.HOST)
ASPECT_WORDS: Mapping[Aspect, Text] = {
    Aspect.DAYS: say("Days"),
    Aspect.COMPANY: say("Alone or together"),
    Aspect.GUEST: say("Kind of visit asked for"),
    Aspect.WISH: say("Host wish"),
    Aspect.POINTS: say("The intern's points"),
    Aspect.FIELD: say("Field"),
    Aspect.LANDSDEL: say("The host's part of the country"),
}
_WHY: Mapping[Hidden, Text] = {
    Hidden.UNKNOWN: say("not known"),
    Hidden.ONE_GROUP: say("too few answers to be told apart"),
    Hidden.DERIVABLE: say("a small group could be worked out from another table"),
}
_TOGETHER: Mapping[Together, Text] = {
    Together.TOO_FEW: say("Too few have answered for points to be held against satisfaction."),
    Together.ALIKE: say(
        "Points cannot be held against satisfaction: all have the same points, or all answered "
        "alike."
    ),
    Together.NEITHER: say(
        "Those with more points were neither more nor less satisfied, as far as the answers reach."
    ),
    Together.MORE: say("Those with more points were more often the more satisfied."),
    Together.LESS: say("Those with more points were more often the less satisfied."),
}


def groups_sheet(report: EvaluationReport) -> Sheet:
    """Return `Hvad gik sammen med`."""
    page = PageBuilder(_WIDTHS)
    page.title(say("What went with a good visit"))
    page.text(
        say(
            "The share who are satisfied to a high or very high degree, by what the match knows of "
            "their visit. The lines show the 95 % interval: where they overlap, the difference may "
            "be chance. That two things go together does not tell that one came of the other. "
            "Groups of fewer than {count} answers are put together with others.",
            count=FEWEST_SHOWN,
        )
    )
    breaks, charts = [0], []
    for role in _ROLES:
        for breakdown in (one for one in report.breakdowns if one.role is role):
            with _kept_together(page, breaks):
                charts.append(_add_breakdown(page, breakdown))
        if role is Role.INTERN:
            with _kept_together(page, breaks):
                _add_correlation(page, report.correlation)
    with _kept_together(page, breaks):
        _add_not_shown(page, report)
    return Sheet(GROUPS_SHEET, (page.grid(breaks[1:]), *charts), portrait=True)


@contextmanager
def _kept_together(page: PageBuilder, breaks: list[int]) -> Iterator[None]:
    """Begin a new page with what is added, after a gap, where it does not fit on the last one."""
    start = page.row
    page.gap()
    yield
    if page.height_of(breaks[-1]) > _PAGE_HEIGHT:
        breaks.append(start)


def _add_breakdown(page: PageBuilder, breakdown: Breakdown) -> Chart:
    title = joined([ROLES[breakdown.role], ASPECT_WORDS[breakdown.aspect]], ": ")
    page.section(title)
    at = page.row
    names = (say("Answers"), say("Satisfied, %"), say("95 % interval"))
    page.head([(None, 1), *((danish(name), 1) for name in names)])
    for group in breakdown.groups:
        page.line(
            [
                (danish(group.name), 1),
                (group.answers, 1),
                (whole_percent(group.satisfied / group.answers), 1),
                (percent_range(group.interval), 1),
            ],
            behind=dict(zip((_ABOVE, _BELOW), _reach(group), strict=True)),
        )
    last = page.row - 1
    high = max(_LEAST_HEIGHT, _CHART_EDGES + _BAR_HEIGHT * len(breakdown.groups))
    if page.height_of(at) < high:
        page.gap(high - page.height_of(at))
    return _chart(danish(title), at, last, round(high * PIXELS_PER_POINT))


def _chart(name: str, header: int, last: int, height: int) -> Chart:
    def cells(column: int) -> Area:
        return Area(GROUPS_SHEET, header + 1, column, last, column)

    return Chart(
        danish(say("Satisfied, %")),
        cells(0),
        (Series(name, cells(2), (cells(_ABOVE), cells(_BELOW))),),
        header,
        _CHART_COLUMN,
        width=_CHART_WIDTH,
        height=height,
        top=100,
        steps=2,
        unit=" %",
        labels=False,  # the lines cross them, and the table beside has them
    )


def _reach(group: Group) -> tuple[int, int]:
    """Return how far the interval goes above and below the share, as whole per cent show it."""
    share, interval = whole_percent(group.satisfied / group.answers), group.interval
    return (
        max(0, whole_percent(interval.high) - share),
        max(0, share - whole_percent(interval.low)),
    )


def _add_correlation(page: PageBuilder, correlation: Correlation) -> None:
    page.section(say("Points against satisfaction"))
    page.text(_TOGETHER[correlation.verdict])
    if correlation.rho is None or correlation.interval is None:
        return
    page.text(
        say(
            "Spearman's rank correlation: {rho}, 95 % interval {low} to {high}, of the interns "
            "whose points are known. 0 is no connection, 1 or -1 a perfect one. The fewer points, "
            "the closer a host is to what was wished for.",
            rho=_decimal(correlation.rho),
            low=_decimal(correlation.interval.low),
            high=_decimal(correlation.interval.high),
        )
    )


def _decimal(value: float) -> str:
    return f"{value + 0.0:.2f}".replace("-0.00", "0.00").replace(".", ",")


def _add_not_shown(page: PageBuilder, report: EvaluationReport) -> None:
    if not report.not_shown:
        return
    page.section(say("Not shown"))
    for text in _not_shown(report):
        page.text(text)


def _not_shown(report: EvaluationReport) -> Iterator[Text]:
    for one in report.not_shown:
        yield joined([ROLES[one.role], ASPECT_WORDS[one.aspect], _WHY[one.why]], ": ")
