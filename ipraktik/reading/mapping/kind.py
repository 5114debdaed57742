"""Whether a sheet with questions as headers holds sign-ups, and whose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ipraktik.model.columns import SPECS, Role
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.model.signups import SheetKind
from ipraktik.reading.answers import words_of
from ipraktik.reading.cells import find_date_time
from ipraktik.reading.mapping.fit import REQUIRED
from ipraktik.reading.mapping.guess import Guess
from ipraktik.reading.mapping.looks import Look
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.mapping.role_question import RoleAnswers, find_role_question, worth
from ipraktik.reading.mapping.sheet_columns import SheetColumns
from ipraktik.reading.mapping.wording import OTHER_KEY, score_wording
from ipraktik.reading.parsed import tidy_text

_ROWS_LOOKED_AT = 20
_FEWEST_QUESTIONS = 4
_FEWEST_GUESSED = 5
_LIKELY_WORDING = 0.6
_MOSTLY = 0.8
_CLEARLY_MORE = 0.9
"""About one sure column."""

_SIGNS = {
    Role.HOST: re.compile(r"vaert|\bhosts?\b"),
    Role.INTERN: re.compile(r"praktikant|\binterns?\b|\bvisitors?\b|\bbesoegende\b"),
}
_KINDS = {Role.HOST: SheetKind.HOSTS, Role.INTERN: SheetKind.INTERNS}


@dataclass(frozen=True, slots=True)
class FoundKind:
    """What a sheet holds.

    Parameters
    ----------
    kind : SheetKind
    role_index : int
        The column of the role question, -1 for none.
    doubtful : bool
    answers : mapping of str to frozenset of Role
        What answers to the role question mean that no known words tell.
    """

    kind: SheetKind
    role_index: int = -1
    doubtful: bool = False
    answers: RoleAnswers = field(default_factory=dict)


def find_header(
    rows: Sequence[tuple[int, Sequence[Raw]]],
    is_question: Callable[[str], bool] | None = None,
    fewest: int = _FEWEST_QUESTIONS,
) -> int:
    """Return the index of the row with the most questions; -1 where there is none.

    Parameters
    ----------
    rows : sequence of (int, sequence of Raw)
    is_question : callable, optional
        Whether a text asks for a field; of a sign-up unless it is given.
    fewest : int
        How many questions there must be.
    """
    asks = is_question or _is_question
    best, best_count = -1, 0
    for index, (_, cells) in enumerate(rows[:_ROWS_LOOKED_AT]):
        texts = {tidy_text(cell) for cell in cells} - {""}
        if len(texts) < fewest or _is_answered(cells):
            continue
        count = sum(map(asks, texts))
        if count > best_count and count >= fewest:
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


def find_kind(sheet: SheetColumns, file: str, sheet_name: str) -> FoundKind:
    """Return whose sign-ups a sheet holds, by its questions and answers.

    Parameters
    ----------
    sheet : SheetColumns
        With any roles; they are not looked at.
    file, sheet_name : str
        Their names only count where the questions do not tell.
    """
    role_index, answers = find_role_question(sheet)
    guesses = sheet.guesses
    counts = {role: _required(guesses[role].values(), role) for role in Role}
    if role_index >= 0 and max(counts.values()) >= _FEWEST_QUESTIONS:
        return FoundKind(SheetKind.BOTH, role_index, answers=answers)
    worths = {role: sum(map(worth, guesses[role].values())) for role in Role}
    role = max(Role, key=lambda one: (worths[one], one))
    other = Role.INTERN if role is Role.HOST else Role.HOST
    guessed = sum(bool(guess.key) for guess in guesses[role].values())
    named = named_role(sheet_name) or named_role(file)
    if guessed < _FEWEST_GUESSED or counts[role] < _FEWEST_QUESTIONS:
        if named and _is_vague_list(sheet, guesses[named].values()):
            return FoundKind(_KINDS[named])
        return FoundKind(SheetKind.IGNORED)
    if worths[role] - worths[other] >= _CLEARLY_MORE:
        return FoundKind(_KINDS[role], -1, named_role(sheet_name) is other)
    wanted = max(Role, key=lambda one: (counts[one] / len(REQUIRED[one]), one is role, one))
    return FoundKind(_KINDS[named or wanted], -1, named is None)


def named_role(name: str) -> Role | None:
    """Return the one role that a name of a file or a sheet tells."""
    spelt = " ".join(words_of(fold(name)))
    found = [role for role in Role if _SIGNS[role].search(spelt)] or sorted(read_role(name))
    return found[0] if len(found) == 1 else None


def _is_vague_list(sheet: SheetColumns, guesses: Iterable[Guess]) -> bool:
    """Return whether a sheet that is named after a role lists people, whatever its headers."""
    keyed = sum(bool(guess.key) for guess in guesses)
    addresses = (question.looks.share(Look.EMAIL) for question in sheet.questions.values())
    return keyed >= _FEWEST_QUESTIONS and max(addresses, default=0.0) >= _MOSTLY


def _required(guesses: Iterable[Guess], role: Role) -> int:
    required = {spec.key for spec in SPECS[role] if spec.required}
    return len(required & {guess.key for guess in guesses})
