"""Tests every figure of a report against counts made in plain loops."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from ipraktik.evaluating import report
from ipraktik.evaluating.aspects import values_of
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Asked, Evaluated, Headline, HeadlineFigure, Rated, VisitFacts
from ipraktik.model.evaluation import Satisfaction
from ipraktik.model.evaluation_report import Aspect, Breakdown, Chance, Hidden
from ipraktik.model.evaluation_series import FIGURES_2016
from tests.evaluating.answers import answers_of

ASKED_OF = {
    Headline.RECOMMEND: lambda one: one.recommends,
    Headline.SATISFIED: lambda one: None if one.satisfied is None else one.satisfied in (4, 5),
    Headline.USED: lambda one: one.used,
    Headline.CONTACT: lambda one: one.contact,
}


@pytest.mark.parametrize("seed", range(12))
def test_headlines_are_the_counts(seed: int) -> None:
    evaluated = answers_of(seed, hosts=seed * 3, interns=50)
    told = {(line.figure.role, line.figure.headline): line for line in report(evaluated).lines}
    assert len(told) == 8
    for role in Role:
        for headline, ask in ASKED_OF.items():
            said = [ask(one) for one in evaluated.rated if one.role is role]
            yes, no = said.count(True), said.count(False)
            line = told[role, headline]
            if yes + no < 5:
                assert line == replace(line, rate=None, interval=None, changes=())
                assert line.figure == HeadlineFigure(2026, role, headline)
            else:
                assert (line.figure.answers, line.figure.yes) == (yes + no, yes)
                assert line.figure.share == yes / (yes + no)
                assert evaluated.asked is not None
                assert line.rate == (yes + no) / evaluated.asked.of(role)


def named(breakdown: Breakdown) -> dict[str, tuple[int, int]]:
    return {str(one.name): (one.answers, one.satisfied) for one in breakdown.groups}


def intern(days: int = 3, satisfied: int = 4, **facts: object) -> Rated:
    known = VisitFacts(**{"days": days, "alone": True, "interns_at_host": 1, **facts})  # type: ignore[arg-type]
    return Rated(Role.INTERN, satisfied=Satisfaction(satisfied), facts=known)


def breakdown_of(rated: list[Rated], aspect: Aspect) -> dict[str, tuple[int, int]]:
    told = report(Evaluated(2026, tuple(rated))).breakdowns
    return next((named(one) for one in told if one.aspect is aspect), {})


def test_days_by_hand() -> None:
    """Tests ten interns of two days, six of three, four of four and two of five."""
    rated = [intern(2, 5)] * 7 + [intern(2, 2)] * 3 + [intern(3, 4)] * 5 + [intern(3, 3)]
    rated += [intern(4, 5)] * 3 + [intern(4, 1)] + [intern(5, 4)] * 2
    assert breakdown_of(rated, Aspect.DAYS) == {
        "2 days": (10, 7),
        "3 days": (6, 5),
        "4-5 days": (6, 5),
    }


def test_company_by_hand() -> None:
    """Tests that the few who were alone among others are never told apart from both sides."""
    lone, others = intern(), intern(interns_at_host=2)
    pair = intern(alone=False, interns_at_host=2)
    rated = [lone] * 8 + [others] * 3 + [pair] * 6 + [replace(pair, satisfied=Satisfaction.SOME)]
    assert breakdown_of(rated, Aspect.COMPANY) == {
        "The host's only intern": (8, 8),
        "Several interns at the host": (10, 9),
    }


def test_wishes_by_hand() -> None:
    ranks = [1] * 9 + [2] * 6 + [3] * 2 + [4] * 1 + [0] * 5 + [-1] * 5
    rated = [intern(wish_rank=rank) for rank in ranks]
    rated += [replace(one, satisfied=Satisfaction.LOW) for one in rated if one.facts.wish_rank == 2]  # type: ignore[union-attr]
    assert breakdown_of(rated, Aspect.WISH) == {
        "Wish 1": (9, 9),
        "Wish 2 or later": (15, 9),
        "None of those wished for": (5, 5),
        "Had no host wishes": (5, 5),
    }


def test_points_are_cut_into_thirds_by_hand() -> None:
    rated = [intern(points=points) for points in range(18)]
    assert breakdown_of(rated, Aspect.POINTS) == {
        "5 points or fewer": (6, 6),
        "6 to 11 points": (6, 6),
        "More than 11 points": (6, 6),
    }


def test_fields_by_hand() -> None:
    """Tests that a host with several fields is counted once, and two spellings are one field."""
    fields = [("Ledelse", "Natur")] * 5 + [("ledelse",)] + [("Natur",)] * 3 + [("Kultur",)] * 2
    rated = [intern(fields=some) for some in fields]
    rated += [intern(fields=("Natur",), satisfied=1)]
    assert breakdown_of(rated, Aspect.FIELD) == {"Ledelse": (6, 6), "Others": (6, 5)}


@pytest.mark.parametrize("seed", range(8))
def test_groups_are_the_counts(seed: int) -> None:
    """Tests that each table holds everybody who told, and as many satisfied as the headline."""
    evaluated = answers_of(seed)
    for breakdown in report(evaluated).breakdowns:
        answered = [o for o in evaluated.rated if o.role is breakdown.role and o.satisfied]
        happy = [one for one in answered if one.satisfied and one.satisfied >= 4]
        assert sum(group.answers for group in breakdown.groups) == len(answered)
        assert sum(group.satisfied for group in breakdown.groups) == len(happy)
        values = values_of(answered, breakdown.aspect)
        for group in breakdown.groups:
            assert group.answers >= 5
            if str(group.name) in values:
                assert group.answers == values.count(str(group.name))


def test_without_a_match_nothing_is_broken_down() -> None:
    rated = tuple(replace(one, facts=None) for one in answers_of(1).rated)
    told = report(Evaluated(2026, rated))
    assert told.breakdowns == ()
    assert {one.why for one in told.not_shown} == {Hidden.UNKNOWN}
    assert all(line.rate is None for line in told.lines)


def figure(year: int, answers: int, yes: int) -> HeadlineFigure:
    return HeadlineFigure(year, Role.INTERN, Headline.RECOMMEND, answers, yes, yes / answers)


@pytest.mark.parametrize(
    ("before", "chance"),
    [
        (figure(2025, 80, 48), Chance.ROSE),
        (figure(2025, 40, 40), Chance.FELL),
        (figure(2025, 30, 25), Chance.WITHIN),
        (HeadlineFigure(2025, Role.INTERN, Headline.RECOMMEND, share=0.75), Chance.INSIDE),
        # The interval ends at 0.877; 0.88 may have been 0.876 before it was published.
        (HeadlineFigure(2025, Role.INTERN, Headline.RECOMMEND, share=0.88), Chance.INSIDE),
        (HeadlineFigure(2025, Role.INTERN, Headline.RECOMMEND, share=0.89), Chance.OUTSIDE),
        (HeadlineFigure(2025, Role.INTERN, Headline.RECOMMEND, share=0.5), Chance.OUTSIDE),
    ],
)
def test_a_change_is_judged(before: HeadlineFigure, chance: Chance) -> None:
    """Tests 56 of 70 who recommend against earlier years (48 of 80: Newcombe's own example)."""
    said = [True] * 56 + [False] * 14
    rated = tuple(Rated(Role.INTERN, recommends=one) for one in said)
    told = report(Evaluated(2026, rated, earlier=(before,)))
    line = next(line for line in told.lines if line.figure.answers)
    change = next(change for change in line.changes if change.year == 2025)
    assert change.chance is chance
    assert before.share is not None
    assert change.difference == pytest.approx(0.8 - before.share)


def test_2016_is_always_first_and_later_years_are_not_earlier() -> None:
    later, own = figure(2030, 10, 10), figure(2026, 10, 1)
    told = report(replace(answers_of(2), earlier=(later, own, figure(2020, 20, 10))))
    assert told.series[: len(FIGURES_2016)] == FIGURES_2016
    assert [one.year for one in told.series] == [2016] * 7 + [2020] + [2026] * 8


def test_the_order_of_answers_makes_no_difference() -> None:
    evaluated = replace(answers_of(5), asked=Asked(60, 80))
    mixed = list(evaluated.rated)
    random.Random(1).shuffle(mixed)
    assert report(replace(evaluated, rated=tuple(mixed))) == report(evaluated)
