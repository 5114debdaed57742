"""Sheets of evaluation answers -> one proposal per column, for `Kolonner`."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.model.columns import ROLE_KEY, Certainty, ColumnProposal, Role
from ipraktik.model.evaluation_columns import evaluation_field_name
from ipraktik.reading.evaluation.sheet import SurveySheet
from ipraktik.reading.mapping.guess import Guess
from ipraktik.reading.mapping.samples import Kind, names_of_people, take_samples

_PROSE = frozenset({"copied", "comment"})
_NO_GUESS = Guess()


def propose_survey_columns(sheet: SurveySheet) -> Iterator[ColumnProposal]:
    """Yield what each column of a sheet of answers is thought to be."""
    raw = sheet.table.sheet
    answers = {index: sheet.table.answers(index) for index, _, _ in sheet.columns}
    names = names_of_people(answers.values())
    for index, header, column in sheet.columns:
        role, guess = _best(sheet, index)
        yield ColumnProposal(
            raw.file,
            raw.name,
            column.letter,
            header or column.header,
            take_samples(answers[index], names, _kind_of(guess)),
            role,
            guess.key,
            guess.certainty,
            tuple(evaluation_field_name(key, role) for key in guess.candidates),
            chosen=index in sheet.chosen,
            in_survey=True,
            name=evaluation_field_name(guess.key, role) if guess.key else "",
        )


def _kind_of(guess: Guess) -> Kind:
    if guess.key in _PROSE:
        return Kind.PROSE
    return Kind.PLAIN if guess.key else Kind.UNKNOWN


def _best(sheet: SurveySheet, index: int) -> tuple[Role | None, Guess]:
    """Return the surest guess, and its role where only that role is asked."""
    order = list(Certainty)
    found = {role: of_role.get(index, _NO_GUESS) for role, of_role in sheet.guesses.items()}
    role = min(found, key=lambda one: (order.index(found[one].certainty), -found[one].score, one))
    guess = found[role]
    shared = all(one.key == guess.key for one in found.values())
    return (None if shared or guess.key in ("", ROLE_KEY) else role), guess
