"""Whether a proposal needs no question: close in wording, borne out by the answers, unrivalled."""

from __future__ import annotations

from collections.abc import Mapping, Set

from ipraktik.model.columns import Role
from ipraktik.reading.mapping.answer_fit import is_telling
from ipraktik.reading.mapping.fit import REQUIRED, UNFIT, Fit, Question
from ipraktik.reading.mapping.vague import answers_decide, is_one_plain_word, is_vague
from ipraktik.reading.mapping.wording import is_misspelt, is_plain, speaks_of, unknown_words

_SCORE = 0.74
_WORDING = 0.78
_MARGIN = 0.1
_BORNE_OUT = 0.9
_UNKNOWN = 0.8
_FEWEST_WORDS = 3
_WORDING_UNKNOWN = 0.88
_WORDING_BORNE_OUT = 0.58
_WORDING_LIKELY = 0.7
_MARGIN_BORNE_OUT = 0.15
_RIVAL_SCORE, _RIVAL_WORDING = 0.7, 0.6
_WHO = {
    "own_host": frozenset(("host", "workplace", "found", "visit")),
    "agreed_interns": frozenset(("intern", "guest", "visit", "found")),
    "companions": frozenset(("companion", "travel")),
}
"""What a header must speak of: an ``aftale`` may be one with anybody."""

_FOR_ANY_WORD = frozenset(
    ("workshop", "manager_agreed", "companions", "own_host", "agreed_interns", "wishes", "level")
)
"""Fields with answers that many questions have: a yes, a name, a place."""


def is_sure(question: Question, role: Role, key: str, fit: Fit, margin: float) -> bool:
    """Return whether a proposal is sure.

    Parameters
    ----------
    question : Question
    role : Role
    key : str
    fit : Fit
    margin : float
        How much worse the whole sheet fits without it.
    """
    name = key.split()[0]
    if question.is_sparse and name in REQUIRED[role]:
        return False
    if name in _WHO and not speaks_of(question.header, _WHO[name]):
        return False
    contradicted = fit.answers is not None and fit.answers < UNFIT
    if contradicted or not is_plain(question.header, role, name):
        return False
    if is_vague(question.header, role) and not answers_decide(question.header, key, question.looks):
        return False
    if name in _FOR_ANY_WORD and is_one_plain_word(question.header):
        return False
    borne_out = fit.answers is not None and fit.answers >= _BORNE_OUT
    # A misspelt word in a whole question is read past; a header that is one is not guessed at.
    is_word = len(question.header.split()) < _FEWEST_WORDS
    if is_misspelt(question.header) and (is_word or not borne_out):
        return False
    # A word that nobody knows may turn the question into another one.
    least = _WORDING if unknown_words(question.header) < _UNKNOWN else _WORDING_UNKNOWN
    if fit.score >= _SCORE and fit.wording >= least and margin >= _MARGIN:
        return True
    # Answers bear out a wording that is farther off, but not one with words nobody knows.
    if not borne_out or unknown_words(question.header) or margin < _MARGIN_BORNE_OUT:
        return False
    least = _WORDING_BORNE_OUT if is_telling(name) else _WORDING_LIKELY
    return fit.wording >= least


def has_rival(fits_of: Mapping[str, Fit], key: str, unfilled: Set[str]) -> bool:
    """Return whether a column is nearly as good for a required field that has no column.

    Somebody who asks for ``Kommune`` alone may mean the employer as well as the place.
    """
    return any(
        fits_of[other].score >= _RIVAL_SCORE and fits_of[other].wording >= _RIVAL_WORDING
        for other in unfilled
        if other != key and other in fits_of
    )
