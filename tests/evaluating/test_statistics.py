"""Tests that the intervals are those of published tables."""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipraktik.evaluating.statistics import newcombe, spearman, wilson
from ipraktik.model.evaluation_report import Together

# R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
SHARES = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
]
# R. G. Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
DIFFERENCES = [
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1.0),
    (10, 10, 0, 10, 0.6075, 1.0),
]


@pytest.mark.parametrize(("yes", "answers", "low", "high"), SHARES)
def test_wilson_of_the_published_table(yes: int, answers: int, low: float, high: float) -> None:
    interval = wilson(yes, answers)
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=5e-5)


def test_where_all_answer_alike_the_end_is_theirs() -> None:
    """Tests that it is not a hair beside, as 0.9999999999999999 would be."""
    for answers in range(1, 300):
        assert wilson(answers, answers).high == 1.0
        assert wilson(0, answers).low == 0.0


@pytest.mark.parametrize(("yes", "answers", "before", "of", "low", "high"), DIFFERENCES)
def test_newcombe_of_the_published_table(
    yes: int, answers: int, before: int, of: int, low: float, high: float
) -> None:
    interval = newcombe(yes, answers, before, of)
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 300), st.data())
def test_wilson_holds_the_share_and_turns_with_it(answers: int, data: st.DataObject) -> None:
    """Tests that the interval of the noes is that of the yeses turned around."""
    yes = data.draw(st.integers(0, answers))
    ours, theirs = wilson(yes, answers), wilson(answers - yes, answers)
    assert 0 <= ours.low <= yes / answers + 1e-12
    assert yes / answers - 1e-12 <= ours.high <= 1
    assert ours.low == pytest.approx(1 - theirs.high, abs=1e-12)


@given(st.integers(1, 80), st.integers(1, 80), st.data())
def test_a_difference_turns_its_sign_with_the_years(a: int, b: int, data: st.DataObject) -> None:
    first, second = data.draw(st.integers(0, a)), data.draw(st.integers(0, b))
    there, back = newcombe(first, a, second, b), newcombe(second, b, first, a)
    assert (there.low, there.high) == pytest.approx((-back.high, -back.low), abs=1e-12)


def test_spearman_of_a_textbook_example() -> None:
    """Tests ten pairs whose squared rank differences sum to 194: 1 - 6 * 194 / 990."""
    first = (106, 100, 86, 101, 99, 103, 97, 113, 112, 110)
    second = (7, 27, 2, 50, 28, 29, 20, 12, 6, 17)
    told = spearman(list(zip(first, second, strict=True)))
    assert told.rho == pytest.approx(-29 / 165)
    assert told.verdict is Together.NEITHER
    assert told.interval is not None
    # atanh(-0.175758) = -0.177602; se = sqrt((1 + 0.015445) / 7) = 0.380871
    assert told.interval.low == pytest.approx(-0.7278, abs=2e-4)
    assert told.interval.high == pytest.approx(0.5146, abs=2e-4)


def middle_ranks(values: list[int]) -> list[float]:
    """Return ranks by counting: those below, and half of those alike."""
    return [
        sum(other < one for other in values) + (sum(other == one for other in values) + 1) / 2
        for one in values
    ]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 5)), min_size=10, max_size=60))
def test_spearman_with_ties_by_hand(pairs: list[tuple[int, int]]) -> None:
    """Tests the correlation of mean ranks against plain sums, whatever the order of the pairs."""
    told = spearman(pairs)
    assert told == spearman(pairs[::-1])
    ranks = [middle_ranks([pair[side] for pair in pairs]) for side in (0, 1)]
    mean = (len(pairs) + 1) / 2
    one, other = ([rank - mean for rank in side] for side in ranks)
    size = sqrt(sum(x * x for x in one) * sum(y * y for y in other))
    if not size:
        assert told.verdict is Together.ALIKE
        return
    together = sum(x * y for x, y in zip(one, other, strict=True)) / size
    assert told.rho == pytest.approx(together, abs=1e-9)
    assert told.interval is not None
    assert told.interval.low <= together + 1e-3
    assert together - 1e-3 <= told.interval.high
    shown = {Together.MORE: told.interval.low > 0, Together.LESS: told.interval.high < 0}
    assert shown.get(told.verdict, told.interval.low <= 0 <= told.interval.high)


def test_too_few_pairs_tell_nothing() -> None:
    assert spearman([(n, n % 5 + 1) for n in range(9)]).verdict is Together.TOO_FEW
