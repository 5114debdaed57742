"""Whole invented forms out of `more_wordings`, and how the reader does on them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
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


def form_of(role: Role, number: int) -> list[Column]:
    """Return the columns of one form; every other form leaves some optional questions out."""
    columns = [
        (text.split(" | ")[number], key)
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


def all_marks() -> Iterator[tuple[Role, int, str, str, Guess, str]]:
    """Yield every column of every form with its mark."""
    for role in Role:
        for number in range(HOW_MANY):
            columns = form_of(role, number)
            for (header, key), guess in zip(
                columns, guesses_of(role, columns, number), strict=True
            ):
                yield role, number, header, key, guess, mark(key, guess)


def vague_marks() -> Iterator[tuple[Role, int, str, str, Guess, str]]:
    """Yield every vague header, put in the place of the question that it may stand for."""
    for role in Role:
        for key, headers in VAGUE[role].items():
            for number, header in enumerate(headers):
                columns = [
                    (header if one == key else text, one) for text, one in form_of(role, 2 * number)
                ]
                guess = dict(zip(columns, guesses_of(role, columns, 2 * number), strict=True))[
                    header, key
                ]
                yield role, 2 * number, header, key, guess, mark(key, guess)


if __name__ == "__main__":
    for title, marks in (("FORMS", list(all_marks())), ("VAGUE", list(vague_marks()))):
        for role, number, header, key, guess, how in marks:
            if how != "right" and (len(sys.argv) < 2 or how in sys.argv[1]):
                print(how, role.value, number, repr(header), key, "->", guess.key, guess.certainty)
        print(title, len(marks), dict(Counter(how for *_, how in marks)))
