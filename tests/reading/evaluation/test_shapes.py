"""The shapes of survey tools all give the same answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ipraktik.model.columns import Role
from ipraktik.model.signups import SheetKind
from ipraktik.reading.evaluation.survey import read_survey
from tests.reading.build import write_book
from tests.reading.evaluation.shapes import SHAPES, Sheets, truth


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_shapes(tmp_path: Path, shape: Callable[[Role], Sheets], role: Role) -> None:
    """Tests that every answer of every shape is read exactly, for hosts and for interns."""
    name = {Role.HOST: "evaluering_vaerter.xlsx", Role.INTERN: "evaluering_praktikanter.xlsx"}
    survey = read_survey([write_book(tmp_path / name[role], shape(role))])
    found = [
        (
            *(one.email, one.recommends, one.satisfied, one.used, one.uses),
            *(one.contact, one.copied, one.comment),
        )
        for one in survey.answers
    ]
    assert found == truth(role)
    assert {one.role for one in survey.answers} == {role}
    assert all(one.answered_at is not None for one in survey.answers)
    assert survey.findings == ()
    read = [one for one in survey.sheets if one.kind is SheetKind.EVALUATION]
    assert [(one.hosts + one.interns, one.unsure) for one in read] == [(7, ())]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_the_questions_tell_whom_they_ask(tmp_path: Path, shape: Callable[[Role], Sheets]) -> None:
    """Tests that files whose names say nothing are told apart by what they ask."""
    paths = [write_book(tmp_path / f"fil{at}.xlsx", shape(role)) for at, role in enumerate(Role)]
    survey = read_survey(paths)
    assert [one.role for one in survey.answers] == [Role.HOST] * 7 + [Role.INTERN] * 7
