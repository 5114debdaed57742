"""What an evaluation report tells, before it is laid out; nobody can be found in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Asked, Headline, HeadlineFigure
from ipraktik.text import Text


@dataclass(frozen=True, slots=True)
class Interval:
    """Between which shares (or differences, or correlations) the true one lies, 95 % sure."""

    low: float
    high: float


class Chance(StrEnum):
    """Whether a change is more than chance.

    Where it is not known how many answered in the earlier year, it can only be told whether its
    share lies inside this year's interval.
    """

    ROSE = "rose"
    FELL = "fell"
    WITHIN = "within"
    INSIDE = "inside"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure has moved since an earlier year.

    Parameters
    ----------
    year : int
        The earlier one.
    before, difference : float
        The share of that year, and this year's less it.
    interval : Interval, optional
        Of the difference; None where that year's answers are not known.
    chance : Chance
    """

    year: int
    before: float
    difference: float
    interval: Interval | None
    chance: Chance


@dataclass(frozen=True, slots=True)
class HeadlineLine:
    """A headline figure of this year, and what can be said about it.

    Parameters
    ----------
    figure : HeadlineFigure
        Without numbers where fewer than `FEWEST_SHOWN` answered.
    rate : float, optional
        Answers by those who could answer; None where that is not known or not shown, or where
        more have answered than could.
    interval : Interval, optional
    changes : tuple of Change
        The oldest year first.
    """

    figure: HeadlineFigure
    rate: float | None = None
    interval: Interval | None = None
    changes: tuple[Change, ...] = ()


class Aspect(StrEnum):
    """What of a visit satisfaction is held against."""

    DAYS = "days"
    COMPANY = "company"
    GUEST = "guest"
    WISH = "wish"
    POINTS = "points"
    FIELD = "field"
    LANDSDEL = "landsdel"


@dataclass(frozen=True, slots=True)
class Group:
    """Respondents alike in something: never fewer than `FEWEST_SHOWN`."""

    name: Text
    answers: int
    satisfied: int
    interval: Interval


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Satisfaction of one role by one aspect: everybody who told it is in just one group."""

    role: Role
    aspect: Aspect
    groups: tuple[Group, ...]


class Hidden(StrEnum):
    """Why a breakdown is not shown."""

    UNKNOWN = "unknown"
    ONE_GROUP = "one group"
    DERIVABLE = "derivable"


@dataclass(frozen=True, slots=True)
class NotShown:
    """A breakdown that is not shown."""

    role: Role
    aspect: Aspect
    why: Hidden


class Together(StrEnum):
    """Whether interns with more points were more or less satisfied."""

    TOO_FEW = "too few"
    ALIKE = "alike"
    NEITHER = "neither"
    MORE = "more"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class Correlation:
    """Points against satisfaction: Spearman's rank correlation, where it can be worked out."""

    verdict: Together
    rho: float | None = None
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class UseCount:
    """How many of each role named a kind of use; None for fewer than `FEWEST_SHOWN`."""

    use: str
    hosts: int | None
    interns: int | None


@dataclass(frozen=True, slots=True)
class Idea:
    """What somebody copied home; `name` and `workplace` only with consent.

    `field` is empty where too few answered from that field for it to be told.
    """

    field: str
    text: str
    name: str = ""
    workplace: str = ""
    look: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, apart from all other answers.

    Parameters
    ----------
    text : str
        With numbers and addresses hidden.
    role : Role, optional
        Where both roles have written enough comments for it to be told.
    look : bool
        Whether it looks to hold a name, so that somebody should read it first.
    """

    text: str
    role: Role | None = None
    look: bool = False


@dataclass(frozen=True)
class EvaluationReport:
    """All that `EVALUERING.xlsx` tells.

    Parameters
    ----------
    year : int
    asked : Asked, optional
    lines : tuple of HeadlineLine
        Hosts first, in COI's order.
    series : tuple of HeadlineFigure
        All years, this one last.
    breakdowns : tuple of Breakdown
    not_shown : tuple of NotShown
    correlation : Correlation
    uses : tuple of UseCount
    ideas : tuple of Idea
    comments : tuple of Comment
    files : tuple of str
    unjoined : bool
        Whether some answers named somebody whom the match does not know.
    """

    year: int
    asked: Asked | None
    lines: tuple[HeadlineLine, ...]
    series: tuple[HeadlineFigure, ...]
    breakdowns: tuple[Breakdown, ...]
    not_shown: tuple[NotShown, ...]
    correlation: Correlation
    uses: tuple[UseCount, ...]
    ideas: tuple[Idea, ...]
    comments: tuple[Comment, ...]
    files: tuple[str, ...] = ()
    unjoined: bool = False


def line_of(report: EvaluationReport, role: Role, headline: Headline) -> HeadlineLine:
    """Return one of this year's lines."""
    return next(
        line
        for line in report.lines
        if (line.figure.role, line.figure.headline) == (role, headline)
    )
