"""Exports -> one proposal per column, for the sheet `Kolonner` of a project workbook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ipraktik.model.columns import ROLE_KEY, Certainty, ColumnProposal, Role, field_name
from ipraktik.reading.evaluation.proposals import propose_survey_columns
from ipraktik.reading.evaluation.sheet import SurveySheet
from ipraktik.reading.mapping.guess import Guess
from ipraktik.reading.mapping.samples import Kind, names_of_people, take_samples
from ipraktik.reading.table import Table

_NAMES_OF_PEOPLE = frozenset({"name", "contact", "companions", "agreed_interns", "own_host"})
_PROSE = frozenset({"motivation", "offer"})
_NO_GUESS = Guess()


def propose_columns(
    tables: Iterable[Table], surveys: Iterable[SurveySheet]
) -> tuple[ColumnProposal, ...]:
    """Return what each column of some exports is thought to be.

    Parameters
    ----------
    tables : iterable of Table
        Of exports (`without_surveys`); a project workbook beside them has its choices kept.
    surveys : iterable of SurveySheet

    Returns
    -------
    tuple of ColumnProposal
        For each sheet of sign-ups, and then of evaluation answers, its columns in the sheet's
        order; other sheets give nothing.
    """
    return (
        *(one for table in tables if table.roles for one in _of_table(table)),
        *(one for sheet in surveys for one in propose_survey_columns(sheet)),
    )


def without_surveys(tables: Iterable[Table], surveys: Iterable[SurveySheet]) -> tuple[Table, ...]:
    """Return the tables that are not of a sheet with evaluation answers.

    Such a sheet may ask enough of what sign-ups do to be taken for one.
    """
    places = {(sheet.table.sheet.file, sheet.table.sheet.name) for sheet in surveys}
    return tuple(one for one in tables if (one.sheet.file, one.sheet.name) not in places)


def _of_table(table: Table) -> Iterator[ColumnProposal]:
    answers = {index: table.answers(index) for index, _, _ in table.typed}
    names = names_of_people(answers.values())
    for index, header, column in table.typed:
        guesses = {role: table.mapped.guesses[role].get(index, _NO_GUESS) for role in table.roles}
        role, guess = _strongest(guesses)
        yield ColumnProposal(
            table.sheet.file,
            table.sheet.name,
            column.letter,
            header or column.header,
            take_samples(answers[index], names, _kind_of(guess)),
            role,
            guess.key,
            guess.certainty,
            tuple(_candidates(guesses)),
            len(table.roles) > 1,
            table.questions is not None and index in table.questions.chosen,
        )


def _kind_of(guess: Guess) -> Kind:
    """Return what a column's answers may hold of people, by the field it is thought to be."""
    if guess.key in _NAMES_OF_PEOPLE:
        return Kind.NAMES
    if guess.key in _PROSE:
        return Kind.PROSE
    return Kind.PLAIN if guess.key else Kind.UNKNOWN


def _strongest(guesses: Mapping[Role, Guess]) -> tuple[Role | None, Guess]:
    """Return the best guess and its role: None where it stands for both."""
    keyed = {role: guess for role, guess in guesses.items() if guess.key}
    if not keyed:
        return None, max(guesses.values(), key=lambda one: one.score)
    order = list(Certainty)
    role = min(keyed, key=lambda one: (order.index(keyed[one].certainty), -keyed[one].score, one))
    best = keyed[role]
    if best.key == ROLE_KEY:
        return None, best
    if len(keyed) > 1:
        intern, host = keyed[Role.INTERN], keyed[Role.HOST]
        if intern.key == host.key or (intern.key, host.key) == ("name", "contact"):
            certainty = max(intern.certainty, host.certainty, key=order.index)
            both = Guess(intern.key, certainty, intern.candidates, intern.score)
            return None, both
    return role, best


def _candidates(guesses: Mapping[Role, Guess]) -> Iterator[str]:
    """Yield the nearest fields as they are written in `Kolonner`, each once."""
    common = len(guesses) > 1
    ranked = sorted(guesses.items(), key=lambda item: (-item[1].score, item[0]))
    names = (field_name(key, role, common) for role, guess in ranked for key in guess.candidates)
    yield from dict.fromkeys(names)
