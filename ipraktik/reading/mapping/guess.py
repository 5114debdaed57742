"""Columns of a sheet -> the key of each, by the best one-to-one choice, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from ipraktik.model.columns import ROLE_KEY, Certainty, Role
from ipraktik.reading.mapping.assign import assign
from ipraktik.reading.mapping.certainty import has_rival, is_sure
from ipraktik.reading.mapping.context import Context, contexts
from ipraktik.reading.mapping.fit import REQUIRED, Fit, Question, fits
from ipraktik.reading.mapping.last_resort import guess_last
from ipraktik.reading.mapping.lexicon import TURNING
from ipraktik.reading.mapping.remaining import following_wishes, guess_remaining
from ipraktik.reading.mapping.wish_numbers import ranks_in_series
from ipraktik.reading.mapping.wording import OTHER_KEY, is_plain, speaks_of

_LEAST = 0.45
_MOST_CANDIDATES = 3
_MOST_EDGES = 6
_NEAR = 0.35
_OF_OTHERS = 0.3
_TURNED = 0.25
"""What it costs where that is somebody or something else than a sign-up asks for."""

_NOT_PLAIN = 0.1
"""What it costs a key that a header speaks of what questions for it never do."""


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
class _Sheet:
    """The columns of a sheet for one role, how well each fits, and how they stand together."""

    questions: Mapping[int, Question]
    role: Role
    found: Mapping[int, Mapping[str, Fit]]
    around: Mapping[int, Context]


def _nothing(fits_of: Mapping[str, Fit]) -> float:
    """Return what it is worth to take a column for no field."""
    return max(_LEAST, fits_of[OTHER_KEY].score)


def _nearest(fits_of: Mapping[str, Fit], taken: Set[str]) -> tuple[str, ...]:
    near = [
        (-fit.score, key)
        for key, fit in fits_of.items()
        if fit.score >= _NEAR and key not in (OTHER_KEY, *taken)
    ]
    return tuple(key for _, key in sorted(near)[:_MOST_CANDIDATES])


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
    rows = max((question.rows for question in questions.values()), default=0)
    around = contexts({index: one.looks for index, one in questions.items()}, rows)
    ranks = ranks_in_series({index: one.header for index, one in questions.items()})
    around |= {index: replace(around[index], rank=rank) for index, rank in ranks.items()}
    found = {index: dict(fits(one, role, around[index])) for index, one in questions.items()}
    shut = {*taken, OTHER_KEY, ROLE_KEY}
    chosen = _choose(questions, role, found, shut)
    strange = _addresses_of_others(chosen, around)
    if strange:
        found = _without_email(found, strange)
        chosen = _choose(questions, role, found, shut)
    unfilled = REQUIRED[role] - shut - {key for key, _ in chosen.values()}
    guesses = {}
    for index, fits_of in found.items():
        key, margin = chosen.get(index, ("", 0.0))
        certainty = Certainty.NONE
        if key:
            rivalled = index in strange or has_rival(fits_of, key, unfilled)
            sure = not rivalled and is_sure(questions[index], role, key, fits_of[key], margin)
            certainty = Certainty.SURE if sure else Certainty.ASK
        guesses[index] = _guess(fits_of, key, certainty, shut)
    return guesses | _remaining(_Sheet(questions, role, found, around), guesses, shut)


def _addresses_of_others(
    chosen: Mapping[int, tuple[str, float]], around: Mapping[int, Context]
) -> frozenset[int]:
    """Return columns taken for one's e-mail whose addresses are made of other people's names."""
    keys = {index: key for index, (key, _) in chosen.items()}
    own = next((index for index, key in keys.items() if key in ("name", "contact")), -1)
    if own < 0:
        return frozenset()
    return frozenset(
        index
        for index, key in keys.items()
        if key == "email" and around[index].belongs_to not in (-1, own)
    )


def _without_email(
    found: Mapping[int, Mapping[str, Fit]], columns: Set[int]
) -> dict[int, dict[str, Fit]]:
    """Return the fits with some columns less likely to be one's e-mail."""
    changed = {index: dict(fits_of) for index, fits_of in found.items()}
    for index in columns:
        fit = changed[index]["email"]
        changed[index]["email"] = replace(fit, score=fit.score - _OF_OTHERS)
    return changed


def _guess(fits_of: Mapping[str, Fit], key: str, certainty: Certainty, shut: Set[str]) -> Guess:
    return Guess(key, certainty, _ranked(key, fits_of, shut), _score(fits_of, key))


def _ranked(key: str, fits_of: Mapping[str, Fit], shut: Set[str]) -> tuple[str, ...]:
    near = _nearest(fits_of, shut)
    return (key, *(other for other in near if other != key)) if key else near


def _score(fits_of: Mapping[str, Fit], key: str) -> float:
    return fits_of[key].score if key in fits_of else 0.0


def _choose(
    questions: Mapping[int, Question],
    role: Role,
    found: Mapping[int, Mapping[str, Fit]],
    shut: Set[str],
) -> dict[int, tuple[str, float]]:
    """Return the best key for each column, with how much is lost without it."""
    gains = {
        (index, key): fit.score - _LEAST - _not_plain(questions[index], role, key)
        for index, fits_of in found.items()
        for key, fit in sorted(fits_of.items(), key=lambda item: -item[1].score)[:_MOST_EDGES]
        if key not in shut and fit.score > _nothing(fits_of)
    }
    chosen = {}
    for (index, key), margin in assign(gains).items():
        to_nothing = found[index][key].score - found[index][OTHER_KEY].score
        chosen[index] = (key, min(margin, to_nothing))
    return chosen


def _not_plain(question: Question, role: Role, key: str) -> float:
    if is_plain(question.header, role, key.split()[0]):
        return 0.0
    return _TURNED if speaks_of(question.header, TURNING) else _NOT_PLAIN


def _remaining(sheet: _Sheet, guesses: Mapping[int, Guess], shut: Set[str]) -> dict[int, Guess]:
    """Return guesses to ask about for columns and fields that are left over."""
    questions, found, around = sheet.questions, sheet.found, sheet.around
    keys = {index: guess.key for index, guess in guesses.items() if guess.key}
    left = {index: one for index, one in questions.items() if index not in keys}
    rest = guess_remaining(left, found, around, shut | set(keys.values()))
    left = {index: one for index, one in left.items() if index not in rest}
    rest |= following_wishes(left, questions, keys | rest)
    left = {index: one for index, one in left.items() if index not in rest}
    rest |= guess_last(left, found, around, sheet.role, shut | set((keys | rest).values()))
    return {index: _guess(found[index], key, Certainty.ASK, shut) for index, key in rest.items()}


def fit_of_role(question: Question) -> float:
    """Return how well a column fits the role question."""
    return dict(fits(question, Role.HOST))[ROLE_KEY].score
