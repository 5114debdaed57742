"""The login's name and address: used only where a form asks for no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ipraktik.model.names import fold
from ipraktik.model.origin import Raw
from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.looks import Look, look_at
from ipraktik.reading.parsed import cell_text, is_blank
from ipraktik.reading.surveys.common import Answers, filled

_ALMOST_ALL = 0.9
_MOSTLY = 0.6
_NAME_PARTS = frozenset(("fornavn", "fornavne", "efternavn", "firstname", "lastname", "surname"))


def _has_address(raw: Raw) -> bool:
    return "@" in cell_text(raw)


def _is_addresses(cells: Sequence[Raw]) -> bool:
    texts = filled(cells)
    return bool(texts) and sum(map(_has_address, texts)) >= _ALMOST_ALL * len(texts)


def _is_people(cells: Sequence[Raw]) -> bool:
    return look_at(cells).share(Look.PERSON) >= _MOSTLY


def _asks_everybody(
    answers: Answers, asked: Sequence[int], fits: Callable[[Sequence[Raw]], bool]
) -> bool:
    """Return whether almost everybody answered one of the questions that answers fit."""
    columns = [cells for i in asked if fits(cells := answers.column(i))]
    answered = sum(any(not is_blank(cell) for cell in row) for row in zip(*columns, strict=True))
    return answered >= _ALMOST_ALL * len(answers.rows)


def lone_address(answers: Answers, login: int, asked: Sequence[int]) -> bool:
    """Return whether the login's address is the only one that says who signed up.

    Two people who share one login would become one; then it is left aside, and asked about.
    """
    cells = [fold(cell_text(cell)) for cell in answers.column(login)]
    complete = bool(cells) and all(map(_has_address, cells)) and len(set(cells)) == len(cells)
    return complete and not _asks_everybody(answers, asked, _is_addresses)


def lone_name(answers: Answers, login: int, asked: Sequence[int]) -> bool:
    """Return whether the login's name is the only one that says who signed up."""
    cells = answers.column(login)
    words = {word for i in asked for word in words_of(answers.headers[i])}
    if not words.isdisjoint(_NAME_PARTS) or not all(not is_blank(cell) for cell in cells):
        return False
    return _is_people(cells) and not _asks_everybody(answers, asked, _is_people)
