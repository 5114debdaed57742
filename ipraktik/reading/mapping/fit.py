"""How well a column fits a key: its wording and its answers together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipraktik.model.columns import SPECS, WISHES, Role
from ipraktik.model.schema import wish_key
from ipraktik.reading.mapping.answer_fit import answers_fit, is_telling
from ipraktik.reading.mapping.context import Context
from ipraktik.reading.mapping.looks import Look, Looks
from ipraktik.reading.mapping.vague import is_about_another, is_vague
from ipraktik.reading.mapping.wish_numbers import wish_number
from ipraktik.reading.mapping.wording import OTHER_KEY, score_wording

WORDING_SHARE = 0.75
_NEUTRAL = 0.6
_NOBODY_ANSWERED = 0.0
_ANSWERS_ALONE = 0.5
_VERY_TELLING = 0.9
UNFIT = 0.5
FEWEST_TO_JUDGE = 3
_UNFIT_COST = 0.8
_UNFIT_COST_VAGUE = 1.8
_CONTEXT = 0.15
_FEW_ANSWERED = 0.5
_SPARSE_COST = 0.2


@dataclass(frozen=True)
class Question:
    """A column: its header as typed, and its answers.

    Parameters
    ----------
    header : str
    looks : Looks
    rows : int
        How many rows the sheet has, answered or not.
    asked : int
        How many rows belong to those who were asked; 0 where that is not known.
    """

    header: str
    looks: Looks
    rows: int = 0
    asked: int = 0

    @property
    def is_sparse(self) -> bool:
        """Return whether few of those who were asked have answered."""
        few = self.looks.count < _FEW_ANSWERED * self.asked
        return self.asked >= FEWEST_TO_JUDGE and few


@dataclass(frozen=True)
class Fit:
    """How well a column fits one key.

    Parameters
    ----------
    score : float
        Wording and answers together.
    wording : float
        The header alone.
    answers : float, optional
        The answers alone; None where there are none.
    """

    score: float
    wording: float
    answers: float | None = None


NO_CONTEXT = Context()
REQUIRED = {role: {spec.key for spec in SPECS[role] if spec.required} for role in Role}
_FOR_SOME = frozenset(("companions", "agreed_interns", "own_host"))
_MANY = 6
_ALMOST_ALL = 0.9
_FOR_PEOPLE = frozenset(("companions", "agreed_interns"))
_OF_SOMEBODY = frozenset(("name", "contact", "email", "phone"))
_UNITS = {"days": Look.DAYS_COUNTED, "capacity": Look.PEOPLE_COUNTED}
_OF_ONESELF = frozenset(("name", "contact", "email"))


def fits(
    question: Question, role: Role, context: Context = NO_CONTEXT
) -> Iterator[tuple[str, Fit]]:
    """Yield each key with how well a column fits it."""
    vague = is_vague(question.header, role)
    for name, wording in score_wording(question.header, role).items():
        key = wish_key(context.rank or wish_number(question.header)) if name == WISHES else name
        if name == OTHER_KEY:
            yield key, Fit(WORDING_SHARE * wording + (1 - WORDING_SHARE) * _NEUTRAL, wording)
            continue
        answers = answers_fit(key, question.looks)
        blank = _NOBODY_ANSWERED if question.rows >= FEWEST_TO_JUDGE else _NEUTRAL
        likely = blank if answers is None else answers
        score = WORDING_SHARE * wording + (1 - WORDING_SHARE) * likely
        if answers is not None and question.looks.count >= FEWEST_TO_JUDGE:
            if answers < UNFIT:
                score -= (UNFIT - answers) * (_UNFIT_COST_VAGUE if vague else _UNFIT_COST)
            elif answers >= _VERY_TELLING and is_telling(name):
                score = max(score, _ANSWERS_ALONE + 0.4 * wording)
        if wording:
            score += _from_others(name, context) + _says_the_unit(name, question.looks)
        if question.is_sparse and question.looks.count and name in REQUIRED[role]:
            score -= _SPARSE_COST
        if name in _FOR_SOME and _is_full(question):
            score -= _CONTEXT
        if name in _OF_SOMEBODY and is_about_another(question.header):
            score -= 2 * _CONTEXT
        yield key, Fit(score, wording, answers)


def _is_full(question: Question) -> bool:
    looks = question.looks
    return looks.count >= _MANY and looks.count >= _ALMOST_ALL * question.rows


def _says_the_unit(key: str, looks: Looks) -> float:
    """Return what it adds that answers count days, or people, in so many words: ``3 dage``."""
    look = _UNITS.get(key)
    return _CONTEXT if look is not None and looks.share(look) >= _VERY_TELLING else 0.0


def _from_others(key: str, context: Context) -> float:
    """Return what the other columns of the sheet add to the fit, or take from it."""
    if context.names_others and key in _FOR_PEOPLE:
        return _CONTEXT
    if context.names_others and key in _OF_ONESELF:
        return -2 * _CONTEXT
    if context.options_alone != context.options_several and key in ("own_field", "interests"):
        return _CONTEXT if (key == "own_field") is context.options_alone else -_CONTEXT
    return 0.0
