"""Whether a sheet with questions as headers holds sign-ups, and whose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ipraktik.model.columns import SPECS, Certainty, Role
from ipraktik.model.instance import SheetKind
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import words_of
from ipraktik.reading.cells import find_date_time
from ipraktik.reading.mapping.guess import Guess, fit_of_role, guess_columns
from ipraktik.reading.mapping.looks import Look
from ipraktik.reading.mapping.sheet import SheetColumns
from ipraktik.reading.mapping.wording import OTHER_KEY, score_wording
from ipraktik.reading.parsed import tidy_text

_ROWS_LOOKED_AT = 20
_FEWEST_QUESTIONS = 4
_FEWEST_GUESSED = 5
_LIKELY_WORDING = 0.6
_LIKELY_ROLE = 0.6
_ROLE_SHARE = 0.8
_CLEARLY_MORE = 0.9
"""About one sure column."""

_SIGNS = {Role.HOST: ("vaert", "host"), Role.INTERN: ("praktikant", "intern")}
_KINDS = {Role.HOST: SheetKind.HOSTS, Role.INTERN: SheetKind.INTERNS}


@dataclass(frozen=True, slots=True)
class FoundKind:
    """What a sheet holds; `role_index` is the column of the role question, -1 for none."""

    kind: SheetKind
    role_index: int = -1
    doubtful: bool = False


def find_header(rows: Sequence[tuple[int, Sequence[Raw]]]) -> int:
    """Return the index of the row with the most questions; -1 where there is none."""
    best, best_count = -1, 0
    for index, (_, cells) in enumerate(rows[:_ROWS_LOOKED_AT]):
        texts = {tidy_text(cell) for cell in cells} - {""}
        if len(texts) < _FEWEST_QUESTIONS or _is_answered(cells):
            continue
        count = sum(map(_is_question, texts))
        if count > best_count and count >= _FEWEST_QUESTIONS:
            best, best_count = index, count
    return best


def _is_answered(cells: Sequence[Raw]) -> bool:
    """Return whether a row holds what only answers have: numbers, dates, addresses."""
    return any(
        ("@" in cell and " " not in cell.strip()) or find_date_time(cell) is not None
        if isinstance(cell, str)
        else cell is not None
        for cell in cells
    )


def _is_question(text: str) -> bool:
    return any(
        score >= _LIKELY_WORDING and key != OTHER_KEY
        for role in Role
        for key, score in score_wording(text, role).items()
    )


def find_kind(sheet: SheetColumns, names: str) -> FoundKind:
    """Return whose sign-ups a sheet holds, by its questions and answers.

    Parameters
    ----------
    sheet : SheetColumns
        With any roles; they are not looked at.
    names : str
        The names of file and sheet, which only count where the questions do not tell.
    """
    role_index = find_role_question(sheet)
    guesses = {role: guess_columns(sheet.questions, role) for role in Role}
    counts = {role: _required(guesses[role].values(), role) for role in Role}
    if role_index >= 0 and max(counts.values()) >= _FEWEST_QUESTIONS:
        return FoundKind(SheetKind.BOTH, role_index)
    worth = {role: sum(map(_worth, guesses[role].values())) for role in Role}
    role = max(Role, key=lambda one: (worth[one], one))
    other = Role.INTERN if role is Role.HOST else Role.HOST
    guessed = sum(bool(guess.key) for guess in guesses[role].values())
    if guessed < _FEWEST_GUESSED or counts[role] < _FEWEST_QUESTIONS:
        return FoundKind(SheetKind.IGNORED)
    if worth[role] - worth[other] >= _CLEARLY_MORE:
        return FoundKind(_KINDS[role])
    named = [one for one in Role if any(sign in _spelt(names) for sign in _SIGNS[one])]
    return FoundKind(_KINDS[named[0] if len(named) == 1 else role], -1, len(named) != 1)


def _worth(guess: Guess) -> float:
    """Return how much a column says for a role; a weak fit is easily had by chance."""
    if not guess.key:
        return 0.0
    return guess.score if guess.certainty is Certainty.SURE else guess.score / 2


def find_role_question(sheet: SheetColumns) -> int:
    """Return the index of the column that says host or intern; -1 where there is none."""
    fits = {
        index: fit_of_role(question)
        for index, question in sheet.questions.items()
        if question.looks.share(Look.ROLE) >= _ROLE_SHARE
    }
    best = max(fits, key=lambda index: (fits[index], -index), default=-1)
    return best if best >= 0 and fits[best] >= _LIKELY_ROLE else -1


def _required(guesses: Iterable[Guess], role: Role) -> int:
    required = {spec.key for spec in SPECS[role] if spec.required}
    return len(required & {guess.key for guess in guesses})


def _spelt(names: str) -> str:
    return " ".join(words_of(fold(names)))
