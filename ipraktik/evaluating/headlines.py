"""The figures the programme is judged by, and how they have moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.evaluating.statistics import newcombe, wilson
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Asked, Evaluated, Headline, HeadlineFigure, Rated
from ipraktik.model.evaluation import FEWEST_SHOWN, Satisfaction
from ipraktik.model.evaluation_report import Chance, Change, HeadlineLine, Interval
from ipraktik.model.evaluation_series import FIGURES_2016, sort_series

_ROUNDED = 0.005
"""What a share published in whole per cent may be off by."""


def is_satisfied(one: Rated) -> bool | None:
    """Return whether somebody is satisfied to a high or very high degree; None if not told."""
    return None if one.satisfied is None else one.satisfied >= Satisfaction.HIGH


def count_headlines(rated: Sequence[Rated], year: int) -> tuple[HeadlineFigure, ...]:
    """Return this year's figures of both roles; without numbers where too few answered."""
    import pandas as pd

    answers = pd.DataFrame(
        [
            (one.role, headline, answer)
            for one in rated
            for headline, answer in (
                (Headline.RECOMMEND, one.recommends),
                (Headline.SATISFIED, is_satisfied(one)),
                (Headline.USED, one.used),
                (Headline.CONTACT, one.contact),
            )
            if answer is not None
        ],
        columns=["role", "headline", "yes"],
    )
    counted = answers.groupby(["role", "headline"])["yes"].agg(["size", "sum"])
    found = {
        (role, headline): tuple(map(int, counts))
        for (role, headline), *counts in counted.itertuples()
    }
    return sort_series(
        _figure(year, role, headline, *found.get((role, headline), (0, 0)))
        for role in Role
        for headline in Headline
    )


def _figure(year: int, role: Role, headline: Headline, answers: int, yes: int) -> HeadlineFigure:
    if answers < FEWEST_SHOWN:
        return HeadlineFigure(year, role, headline)
    return HeadlineFigure(year, role, headline, answers, yes, yes / answers)


def earlier_years(evaluated: Evaluated) -> tuple[HeadlineFigure, ...]:
    """Return the figures of the years before this one, always with those of 2016."""
    known = {(one.year, one.role, one.headline): one for one in FIGURES_2016}
    known |= {(one.year, one.role, one.headline): one for one in evaluated.earlier}
    return sort_series(one for one in known.values() if one.year < evaluated.year)


def headline_lines(
    figures: Sequence[HeadlineFigure], earlier: Sequence[HeadlineFigure], asked: Asked | None
) -> Iterator[HeadlineLine]:
    """Yield this year's figures with response rate, interval and changes."""
    for figure in figures:
        if figure.answers is None or figure.yes is None:
            yield HeadlineLine(figure)
            continue
        could = asked.of(figure.role) if asked else 0
        before = (
            one for one in earlier if (one.role, one.headline) == (figure.role, figure.headline)
        )
        yield HeadlineLine(
            figure,
            figure.answers / could if figure.answers <= could else None,
            wilson(figure.yes, figure.answers),
            tuple(_changes(figure.yes, figure.answers, before)),
        )


def _changes(yes: int, answers: int, before: Iterator[HeadlineFigure]) -> Iterator[Change]:
    for one in before:
        if one.share is None:
            continue
        difference, interval = yes / answers - one.share, None
        if one.answers is not None and one.yes is not None:
            interval = newcombe(yes, answers, one.yes, one.answers)
            chance = _judge(interval)
        else:
            ours = wilson(yes, answers)
            inside = ours.low <= one.share + _ROUNDED and one.share - _ROUNDED <= ours.high
            chance = Chance.INSIDE if inside else Chance.OUTSIDE
        yield Change(one.year, one.share, difference, interval, chance)


def _judge(interval: Interval) -> Chance:
    if interval.low > 0:
        return Chance.ROSE
    return Chance.FELL if interval.high < 0 else Chance.WITHIN
