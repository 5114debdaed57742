"""Fields and columns that are left over: the best guess by the answers, only ever to ask about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from ipraktik.model.columns import ROLE_KEY
from ipraktik.reading.mapping.answer_fit import EXPECTED, answers_fit, is_telling
from ipraktik.reading.mapping.assign import assign
from ipraktik.reading.mapping.context import Context
from ipraktik.reading.mapping.fit import Fit, Question
from ipraktik.reading.mapping.looks import Look, Looks
from ipraktik.reading.mapping.vague import says_little
from ipraktik.reading.mapping.wording import OTHER_KEY

_LEAST = 0.42
_ANSWERS_SHARE = 0.55
_NO_FIELD = 0.62
_FULL = 0.6
_MOSTLY = 0.6
_NO_WORDING = 0.2
_TELLING = 0.9
_LIKELY = 0.75
_POSSIBLE = 0.5


def guess_remaining(
    left: Mapping[int, Question],
    found: Mapping[int, Mapping[str, Fit]],
    around: Mapping[int, Context],
    filled: Set[str],
) -> dict[int, str]:
    """Return what columns without a key may be, of the keys without a column.

    Parameters
    ----------
    left : mapping of int to Question
        The columns that nothing was proposed for.
    found : mapping of int to mapping of str to Fit
    around : mapping of int to Context
    filled : set of str
        Keys that have their column, or may not be proposed.
    """
    gains = {
        (index, key): score - _LEAST
        for index, question in left.items()
        if question.looks.count and _may_be_field(question, found[index])
        for key, score in _scores(question, found[index], around[index])
        if key not in filled and score > _LEAST
    }
    return dict(assign(gains).keys())


def _may_be_field(question: Question, fits_of: Mapping[str, Fit]) -> bool:
    """Return whether a header leaves it open that it asks for a field."""
    return fits_of[OTHER_KEY].wording < _NO_FIELD or says_little(question.header)


def _scores(
    question: Question, fits_of: Mapping[str, Fit], context: Context
) -> Iterator[tuple[str, float]]:
    for key, fit in fits_of.items():
        if key in (OTHER_KEY, ROLE_KEY):
            continue
        likely = _evidence(key.split()[0], question, context)
        if likely and (fit.wording >= _NO_WORDING or likely >= _LIKELY):
            yield key, _ANSWERS_SHARE * likely + (1 - _ANSWERS_SHARE) * fit.wording


def _evidence(key: str, question: Question, context: Context) -> float:
    """Return how much the answers alone speak for a key."""
    looks = question.looks
    full = looks.count >= _FULL * question.rows
    various = looks.distinct >= _MOSTLY * looks.count
    answers = answers_fit(key, looks) or 0.0
    if key in ("host_id", "intern_id", "landsdel"):
        return 0.0
    if context.names_others:
        return _TELLING if key in ("companions", "agreed_interns") else 0.0
    if key == "signed_up_at" and context.not_when_done:
        return 0.0
    if key in ("email", "phone", "name", "contact", "signed_up_at"):
        return _TELLING * answers if full and various and answers >= _MOSTLY else 0.0
    if is_telling(key):
        return _TELLING * answers if answers >= _MOSTLY else 0.0
    if key in EXPECTED:
        return _POSSIBLE * answers if answers >= _MOSTLY else 0.0
    return min(answers, _text(key, looks, context)) if answers >= _POSSIBLE else 0.0


def _text(key: str, looks: Looks, context: Context) -> float:
    """Return how much text answers speak for a key."""
    options = context.options_alone != context.options_several
    likely = {
        "motivation": looks.share(Look.LONG),
        "offer": looks.share(Look.LONG),
        "title": looks.share(Look.JOB),
        "organisation": looks.share(Look.ORGANISATION),
        "workplace": looks.share(Look.UNIT),
        "own_field": _LIKELY if options and context.options_alone else 0.0,
        "interests": _LIKELY if options and context.options_several else 0.0,
        "fields": _LIKELY if looks.items != looks.answers else 0.0,
    }.get(key, 0.0)
    return likely if likely >= _POSSIBLE else _POSSIBLE
