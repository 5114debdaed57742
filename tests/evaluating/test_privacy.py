"""Tests that no small group can be worked out from all the numbers of a workbook."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipraktik.evaluating import grouping, words
from ipraktik.evaluating.report import report
from ipraktik.model.columns import Role
from ipraktik.model.evaluated import Asked, Evaluated, Rated, VisitFacts
from ipraktik.model.evaluation import Satisfaction, Use
from ipraktik.writing.evaluation_book import evaluation_sheets
from ipraktik.writing.xlsx import workbook_bytes
from tests.evaluating.answers import answers_of
from tests.evaluating.attacker import Leak, attack, attack_uses

SIZES = ((15, 25), (25, 45), (40, 70), (60, 90))
SHARES = (0.6, 0.8, 0.9, 0.97)


def book_of(evaluated: Evaluated) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(evaluation_sheets(report(evaluated)))))


def leaks_of(evaluated: Evaluated) -> list[Leak]:
    book = book_of(evaluated)
    return [*attack(evaluated, report(evaluated), book), *attack_uses(evaluated, book)]


def one_use_each(evaluated: Evaluated, among: int = 7) -> Evaluated:
    """Return a year in which the form let everybody name just one kind of use."""
    kinds = [*map(str, Use)][:among]
    rated = (
        replace(one, uses=(kinds[len(repr(one)) % among],) if one.used else ())
        for one in evaluated.rated
    )
    return replace(evaluated, rated=tuple(rated))


def year_of(seed: int) -> Evaluated:
    """Return a random year; how many answer, and how content they are, is drawn too."""
    draw = random.Random(seed)
    (hosts, interns), share = draw.choice(SIZES), draw.choice(SHARES)
    evaluated = answers_of(seed, hosts, interns)
    content = (
        one.satisfied and (Satisfaction.HIGH if draw.random() < share else Satisfaction.SOME)
        for one in evaluated.rated
    )
    rated = (
        replace(one, satisfied=said) for one, said in zip(evaluated.rated, content, strict=True)
    )
    return replace(evaluated, rated=tuple(rated))


@pytest.mark.parametrize("seed", range(4))
def test_nothing_leaks(seed: int) -> None:
    assert leaks_of(year_of(seed)) == []


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(1000, 1200))
def test_nothing_leaks_of_many_years(seed: int) -> None:
    assert leaks_of(year_of(seed)) == []


@pytest.mark.parametrize("seed", range(24))
def test_no_kind_of_use_is_left_over_from_the_headline(seed: int) -> None:
    """Tests years in which each named one kind: the kinds shown must not leave a small rest."""
    evaluated = one_use_each(answers_of(seed, 12 + seed, 20 + seed), among=3 + seed % 4)
    assert list(attack_uses(evaluated, book_of(evaluated))) == []


def test_the_counter_finds_what_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_without_rest", lambda counts, *_: counts)
    found = [
        leak
        for seed in range(24)
        for evaluated in (one_use_each(answers_of(seed, 12 + seed, 20 + seed), 3 + seed % 4),)
        for leak in attack_uses(evaluated, book_of(evaluated))
    ]
    assert found


FACTS = st.builds(
    VisitFacts,
    days=st.integers(1, 5),
    alone=st.booleans(),
    interns_at_host=st.integers(1, 3),
    guest=st.sampled_from(("", "Ukendt gæst", "Familiebesøg")),
    wish_rank=st.integers(-1, 4),
    points=st.integers(0, 12),
    fields=st.sampled_from(((), ("Ledelse",), ("Natur", "Ledelse"), ("Kultur",))),
    landsdel=st.sampled_from(("Fyn", "Bornholm", "Østjylland")),
    self_found=st.booleans(),
)
ANSWERS = st.builds(
    Rated,
    role=st.sampled_from(Role),
    satisfied=st.sampled_from((None, *Satisfaction)),
    facts=st.one_of(st.none(), FACTS),
)


@settings(max_examples=12, deadline=None)
@given(st.lists(ANSWERS, min_size=5, max_size=40))
def test_nothing_leaks_of_answers_that_nobody_thought_of(rated: list[Rated]) -> None:
    assert leaks_of(Evaluated(2026, tuple(rated), Asked(60, 60))) == []


def test_the_attacker_finds_what_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that the tests above would fail: without the rule, small groups are found."""
    monkeypatch.setattr(grouping, "FEWEST_SHOWN", 1)
    monkeypatch.setattr(grouping.Pile, "safe", property(lambda _pile: True))
    found = leaks_of(year_of(1))
    assert any(leak.told.startswith("size") for leak in found)
    assert any(leak.told.endswith("satisfied") for leak in found)


def test_the_insider_finds_what_two_tables_tell_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests twenty on Fyn, 17 of them with Ledelse, which is nowhere else."""

    def one(landsdel: str, field: str, number: int) -> Rated:
        facts = VisitFacts(3, True, 1, landsdel=landsdel, fields=(field,))
        return Rated(Role.HOST, satisfied=Satisfaction(2 + number % 4), facts=facts)

    places = [("Fyn", "Ledelse")] * 17 + [("Fyn", "Natur")] * 3 + [("Østjylland", "Natur")] * 20
    rated = tuple(one(*place, number) for number, place in enumerate(places))
    evaluated = Evaluated(2026, rated)
    assert leaks_of(evaluated) == []
    monkeypatch.setattr("ipraktik.evaluating.breakdowns.gives_away", lambda *_: False)
    assert any(leak.what == "field and landsdel" for leak in leaks_of(evaluated))


def test_fewer_than_five_answers_leave_no_number() -> None:
    """Tests that four hosts are nowhere counted: not in Hovedtal, nor in Serie."""
    book = book_of(answers_of(3, hosts=4, interns=30))
    rows = [row for row in book["Serie"].iter_rows(values_only=True) if row[:2] == (2026, "Vært")]
    assert len(rows) == 4
    assert all(row[3:] == (None, None, None, None) for row in rows)
    front = [cell.value for row in book["Hovedtal"].iter_rows() for cell in row]
    assert 4 not in front
