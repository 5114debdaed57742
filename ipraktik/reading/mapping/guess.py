"""Columns of a sheet -> the key of each, by the best one-to-one choice, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from ipraktik.model.columns import ROLE_KEY, Certainty, Role
from ipraktik.reading.mapping.assign import assign
from ipraktik.reading.mapping.fit import Question, fit
from ipraktik.reading.mapping.wording import OTHER_KEY, is_plain

_LEAST = 0.45
_SURE_SCORE = 0.74
_SURE_WORDING = 0.78
_SURE_MARGIN = 0.1
_MOST_CANDIDATES = 3
_MOST_EDGES = 6
_NEAR = 0.35


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column is thought to be.

    Parameters
    ----------
    key : str
        Empty where it is thought to be no field.
    certainty : Certainty
    candidates : tuple of str
        The nearest keys, best first.
    score : float
    """

    key: str = ""
    certainty: Certainty = Certainty.NONE
    candidates: tuple[str, ...] = ()
    score: float = 0.0


@dataclass(frozen=True)
class _Fits:
    scores: Mapping[str, float]
    wordings: Mapping[str, float]

    @property
    def nothing(self) -> float:
        """Return what it is worth to take the column for no field."""
        return max(_LEAST, self.scores.get(OTHER_KEY, 0.0))

    def nearest(self, taken: Set[str]) -> tuple[str, ...]:
        near = [
            (-score, key)
            for key, score in self.scores.items()
            if score >= _NEAR and key not in (OTHER_KEY, *taken)
        ]
        return tuple(key for _, key in sorted(near)[:_MOST_CANDIDATES])


def _fits(question: Question, role: Role) -> _Fits:
    found = list(fit(question, role))
    return _Fits(
        {key: score for key, score, _ in found}, {key: wording for key, _, wording in found}
    )


def guess_columns(
    questions: Mapping[int, Question], role: Role, taken: Set[str] = frozenset()
) -> dict[int, Guess]:
    """Return what each column of one role is thought to be.

    Parameters
    ----------
    questions : mapping of int to Question
        The columns by their index.
    role : Role
    taken : set of str
        Keys that other columns surely fill already.
    """
    fits = {index: _fits(question, role) for index, question in questions.items()}
    shut = {*taken, OTHER_KEY, ROLE_KEY}
    gains = {
        (index, key): score - one.nothing
        for index, one in fits.items()
        for key, score in sorted(one.scores.items(), key=lambda item: -item[1])[:_MOST_EDGES]
        if key not in shut and score > one.nothing
    }
    chosen = {index: (key, margin) for (index, key), margin in assign(gains).items()}
    guesses = {}
    for index, one in fits.items():
        key, margin = chosen.get(index, ("", 0.0))
        certainty = Certainty.NONE
        if key:
            plain = is_plain(questions[index].header, role, key.split()[0])
            sure = plain and _is_sure(one, key, margin)
            certainty = Certainty.SURE if sure else Certainty.ASK
        near = one.nearest(shut)
        ranked = (key, *(other for other in near if other != key)) if key else near
        guesses[index] = Guess(key, certainty, ranked, one.scores.get(key, 0.0))
    return guesses


def _is_sure(one: _Fits, key: str, margin: float) -> bool:
    return (
        one.scores[key] >= _SURE_SCORE
        and one.wordings[key] >= _SURE_WORDING
        and margin >= _SURE_MARGIN
    )


def fit_of_role(question: Question) -> float:
    """Return how well a column fits the role question."""
    return max(score for key, score, _ in fit(question, Role.HOST) if key == ROLE_KEY)
