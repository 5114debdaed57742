"""Columns of a survey -> the field of each, by the best one-to-one choice, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from ipraktik.model.columns import ROLE_KEY, Certainty
from ipraktik.model.evaluation_columns import ANSWERED_AT
from ipraktik.reading.evaluation.answer_fit import Asked, answers_fit, counts_rows
from ipraktik.reading.evaluation.legends import find_scale
from ipraktik.reading.evaluation.wording import (
    is_misspelt,
    is_turned,
    score_question,
    speaks_of,
    strange_concepts,
    unknown_words,
)
from ipraktik.reading.mapping.assign import assign
from ipraktik.reading.mapping.bank import OTHER_KEY
from ipraktik.reading.mapping.guess import Guess

_WORDING_SHARE = 0.75
_NEUTRAL = 0.6
_UNFIT = 0.5
_LEAST, _NEAR = 0.45, 0.4
_MOST_CANDIDATES = 3
_TURNED_COST, _STRANGE_COST = 0.25, 0.1
_OF_ALL = 0.12
"""What it is worth that a question is about the visit as a whole."""

_SCORE, _WORDING, _MARGIN = 0.74, 0.78, 0.08
_WORDING_UNKNOWN, _UNKNOWN = 0.88, 0.8
_BORNE_OUT, _WORDING_BORNE_OUT, _MARGIN_BORNE_OUT = 0.9, 0.62, 0.12
_COMMENT_WORDING, _PLAIN_COMMENT = 0.78, 0.9
_FEWEST_WORDS = 3
_NEEDS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "recommends": (("recommend",),),
    "satisfied": (("satisfied", "degree"),),
    "used": (("use",),),
    "contact": (("contact",), ("after",)),
    "copied": (("copied", "home"),),
    "consent": (("name",),),
    "email": (("email",),),
}
"""What a header must speak of, one of each group: any question may have a yes or a number.

Whoever may be quoted, or whose idea may be shared, has not said yes to be named.
"""

_SAID_ANYHOW: Mapping[str, tuple[str, ...]] = {
    "recommends": ("others", "visit", "host", "intern"),
    "satisfied": ("overall",),
    "used": ("concrete",),
    "email": ("email",),
}
"""Keys that a chatty question is sure to ask for where it speaks of one of these as well."""

_MOST_UNKNOWN = 2.5

SCALED = ("recommends", "satisfied", "used", "contact", "consent")
"""Keys whose answers may be numbers."""


@dataclass(frozen=True, slots=True)
class _Fit:
    score: float
    wording: float
    answers: float | None


def _fits(asked: Asked) -> Mapping[str, _Fit]:
    found = {}
    for key, wording in score_question(asked.question).items():
        fit = answers_fit(key, asked) if key != OTHER_KEY else None
        borne = _NEUTRAL if fit is None else fit
        score = _WORDING_SHARE * wording + (1 - _WORDING_SHARE) * borne
        score -= max(0.0, _UNFIT - borne)
        if key == "satisfied" and speaks_of(asked.question, "overall"):
            score += _OF_ALL
        found[key] = _Fit(score, wording, fit)
    return found


def _cost(header: str, key: str) -> float:
    if is_turned(header, key):
        return _TURNED_COST
    return _STRANGE_COST if strange_concepts(header, key) else 0.0


def _has_what_it_needs(header: str, key: str) -> bool:
    return all(
        any(speaks_of(header, concept) for concept in group) for group in _NEEDS.get(key, ())
    )


def _is_sure(asked: Asked, key: str, fit: _Fit, margin: float) -> bool:
    header = asked.question
    if fit.answers is not None and fit.answers < _UNFIT:
        return False
    if strange_concepts(header, key) or not _has_what_it_needs(header, key):
        return False
    if key in SCALED and find_scale(key, asked.header, asked.answers, asked.coded) is None:
        return False
    whose = speaks_of(header, "host") or speaks_of(header, "intern")
    if key == "person_id" and not whose and counts_rows(asked):
        return False
    borne_out = fit.answers is not None and fit.answers >= _BORNE_OUT
    is_word = len(header.split()) < _FEWEST_WORDS
    if is_misspelt(header) and (is_word or not borne_out):
        return False
    if key in (ANSWERED_AT, ROLE_KEY, "person_id") and not borne_out:
        return False
    unknown = unknown_words(header)
    least = _WORDING if unknown < _UNKNOWN else _WORDING_UNKNOWN
    if fit.score >= _SCORE and fit.wording >= least and margin >= _MARGIN:
        return True
    enough = fit.wording >= _WORDING_BORNE_OUT and margin >= _MARGIN_BORNE_OUT
    anyhow = any(speaks_of(header, concept) for concept in _SAID_ANYHOW.get(key, ()))
    most = _MOST_UNKNOWN if anyhow else _UNKNOWN
    return borne_out and enough and unknown < most


def guess_columns(questions: Mapping[int, Asked], taken: Set[str]) -> dict[int, Guess]:
    """Return what each column of a survey is thought to be.

    Parameters
    ----------
    questions : mapping of int to Asked
        The columns by their index.
    taken : set of str
        Keys that other columns surely fill already.
    """
    found = {index: _fits(asked) for index, asked in questions.items()}
    gains = {
        (index, key): fit.score - _LEAST - _cost(questions[index].question, key)
        for index, fits_of in found.items()
        for key, fit in fits_of.items()
        if key not in (OTHER_KEY, *taken) and fit.score > max(_LEAST, fits_of[OTHER_KEY].score)
    }
    margins = assign({edge: gain for edge, gain in gains.items() if gain > 0})
    chosen = {index: (key, margin) for (index, key), margin in margins.items()}
    guesses = {}
    for index, fits_of in found.items():
        key, margin = chosen.get(index, ("", 0.0))
        certainty = Certainty.NONE
        if key:
            margin = min(margin, fits_of[key].score - fits_of[OTHER_KEY].score)
            sure = _is_sure(questions[index], key, fits_of[key], margin)
            certainty = Certainty.SURE if sure else Certainty.ASK
        guesses[index] = _guess(fits_of, key, certainty, taken)
    return _with_comments(questions, found, guesses, taken)


def _guess(fits_of: Mapping[str, _Fit], key: str, certainty: Certainty, taken: Set[str]) -> Guess:
    ranked = sorted((-fit.score, one) for one, fit in fits_of.items())
    near = [one for score, one in ranked if -score >= _NEAR and one not in (OTHER_KEY, *taken)]
    first = [key] if key else []
    candidates = tuple(dict.fromkeys((*first, *near)))[:_MOST_CANDIDATES]
    return Guess(key, certainty, candidates, fits_of[key].score if key else 0.0)


def _with_comments(
    questions: Mapping[int, Asked],
    found: Mapping[int, Mapping[str, _Fit]],
    guesses: dict[int, Guess],
    taken: Set[str],
) -> dict[int, Guess]:
    """Return the guesses with every column that asks for comments, however many there are."""
    for index, fits_of in found.items():
        fit, header = fits_of["comment"], questions[index].question
        best = max(fits_of, key=lambda key: (fits_of[key].wording, key == "comment"))
        # Whoever writes "Ja, det var godt" into a comment has answered nothing else by it.
        text = fit.answers is None or fit.answers >= _UNFIT or fit.wording >= _PLAIN_COMMENT
        plain = not strange_concepts(header, "comment")
        asks = best == "comment" and fit.wording >= _COMMENT_WORDING and text and plain
        if asks and guesses[index].certainty is not Certainty.SURE:
            guesses[index] = replace(
                _guess(fits_of, "comment", Certainty.SURE, taken), score=fit.score
            )
    return guesses
