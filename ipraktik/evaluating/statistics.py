"""Intervals of shares, of differences and of rank correlations; every formula has its source."""

from __future__ import annotations

from collections.abc import Sequence
from math import atanh, sqrt, tanh
from statistics import NormalDist

from ipraktik.model.evaluation_report import Correlation, Interval, Together

_Z = NormalDist().inv_cdf(0.975)
FEWEST_CORRELATED = 10
_NEARLY_ONE = 0.9999
"""A perfect correlation has no end on Fisher's scale."""


def wilson(yes: int, answers: int) -> Interval:
    """Return the 95 % score interval of a share.

    Parameters
    ----------
    yes, answers : int
        At least one answer.

    Notes
    -----
    E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference",
    Journal of the American Statistical Association 22.
    """
    share, squared = yes / answers, _Z * _Z
    middle = share + squared / (2 * answers)
    half = _Z * sqrt(share * (1 - share) / answers + squared / (4 * answers * answers))
    whole = 1 + squared / answers
    # Where all answer alike, the end is theirs; rounding would leave it a hair beside.
    low = (middle - half) / whole if yes else 0.0
    high = (middle + half) / whole if yes < answers else 1.0
    return Interval(low, high)


def newcombe(yes: int, answers: int, yes_before: int, answers_before: int) -> Interval:
    """Return the 95 % hybrid score interval of the difference of two shares, now less before.

    Notes
    -----
    R. G. Newcombe (1998), "Interval estimation for the difference between independent
    proportions", Statistics in Medicine 17, method 10.
    """
    now, before = yes / answers, yes_before / answers_before
    ours, theirs = wilson(yes, answers), wilson(yes_before, answers_before)
    below = sqrt((now - ours.low) ** 2 + (theirs.high - before) ** 2)
    above = sqrt((ours.high - now) ** 2 + (before - theirs.low) ** 2)
    return Interval(now - before - below, now - before + above)


def spearman(pairs: Sequence[tuple[int, int]]) -> Correlation:
    """Return the rank correlation of pairs, equal values sharing their mean rank.

    Notes
    -----
    The interval is that of D. G. Bonett and T. A. Wright (2000), "Sample size requirements for
    estimating Pearson, Kendall and Spearman correlations", Psychometrika 65: on Fisher's scale
    with the standard error sqrt((1 + rho^2 / 2) / (n - 3)).
    """
    import pandas as pd

    if len(pairs) < FEWEST_CORRELATED:
        return Correlation(Together.TOO_FEW)
    ranks = pd.DataFrame(sorted(pairs), columns=["one", "other"]).rank()
    if (ranks.nunique() < 2).any():
        return Correlation(Together.ALIKE)
    rho = max(-1.0, min(1.0, float(ranks["one"].corr(ranks["other"]))))
    middle = atanh(max(-_NEARLY_ONE, min(_NEARLY_ONE, rho)))
    half = _Z * sqrt((1 + rho * rho / 2) / (len(pairs) - 3))
    interval = Interval(tanh(middle - half), tanh(middle + half))
    verdict = Together.NEITHER
    if interval.low > 0:
        verdict = Together.MORE
    elif interval.high < 0:
        verdict = Together.LESS
    return Correlation(verdict, rho, interval)
