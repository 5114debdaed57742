"""Whole invented forms out of `more_wordings`, and how the reader does on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from ipraktik.model.columns import Certainty, Role
from ipraktik.reading.mapping.fit import Question
from ipraktik.reading.mapping.guess import Guess, guess_columns
from ipraktik.reading.mapping.looks import look_at

from .more_answers import answers_to
from .more_wordings import HOST, INTERN, NO_FIELD, VAGUE_HOST, VAGUE_INTERN

WORDINGS: Mapping[Role, Mapping[str, str]] = {Role.HOST: HOST, Role.INTERN: INTERN}
VAGUE = {Role.HOST: VAGUE_HOST, Role.INTERN: VAGUE_INTERN}
HOW_MANY = 10
_NO_FIELDS_EACH = 6
_OPTIONAL = ("phone", "offer", "agreed_interns", "own_field", "landsdele", "title", "own_host")
Column = tuple[str, str]
"""A header, and the key that it asks for."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A column with what was made of it, and how that did."""

    role: Role
    header: str
    key: str
    guess: Guess
    how: str


def form_of(role: Role, number: int) -> list[Column]:
    """Return the columns of one form; every other form leaves some optional questions out."""
    columns = [
        (" ".join(text.split()).split(" | ")[number], key)
        for key, text in WORDINGS[role].items()
        if number % 2 == 0 or key not in _OPTIONAL[number % 3 :: 2]
    ]
    start = number * _NO_FIELDS_EACH
    columns += [(header, "") for header in NO_FIELD[start : start + _NO_FIELDS_EACH]]
    Random(number).shuffle(columns)
    return columns


def guesses_of(role: Role, columns: list[Column], number: int) -> list[Guess]:
    """Return what each column is thought to be."""
    questions = {
        index: Question(header, look_at(answers_to(key, header, number)), 8)
        for index, (header, key) in enumerate(columns)
    }
    found = guess_columns(questions, role)
    return [found[index] for index in range(len(columns))]


def mark(key: str, guess: Guess) -> str:
    """Return how a guess did."""
    if guess.key == key:
        return "right, asked" if guess.certainty is Certainty.ASK else "right"
    if guess.certainty is Certainty.ASK:
        return "wrong, asked"
    return "silently wrong" if guess.key else "missed"


def all_marks() -> Iterator[Marked]:
    """Yield every column of every form with its mark."""
    for role in Role:
        for number in range(HOW_MANY):
            columns = form_of(role, number)
            guesses = guesses_of(role, columns, number)
            for (header, key), guess in zip(columns, guesses, strict=True):
                yield Marked(role, header, key, guess, mark(key, guess))


def vague_marks() -> Iterator[Marked]:
    """Yield every vague header, put in the place of the question that it may stand for."""
    for role in Role:
        for key, headers in VAGUE[role].items():
            for number, header in enumerate(headers):
                columns = [
                    (header if one == key else text, one) for text, one in form_of(role, 2 * number)
                ]
                guess = guesses_of(role, columns, 2 * number)[columns.index((header, key))]
                yield Marked(role, header, key, guess, mark(key, guess))
