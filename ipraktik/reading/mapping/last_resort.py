"""Fields that every sign-up has and that no column was found for: the column that may hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from ipraktik.model.columns import Role
from ipraktik.reading.mapping.answer_fit import answers_fit, share_of
from ipraktik.reading.mapping.assign import assign
from ipraktik.reading.mapping.closed_hints import words_fit
from ipraktik.reading.mapping.context import Context
from ipraktik.reading.mapping.fit import REQUIRED, Fit, Question
from ipraktik.reading.mapping.lexicon import TURNING
from ipraktik.reading.mapping.looks import Look, Looks
from ipraktik.reading.mapping.vague import is_about_another
from ipraktik.reading.mapping.wording import OTHER_KEY, speaks_of

_ALMOST_ALL = 0.8
_MOSTLY = 0.6
_LEAST_YES_NO = 0.5
_NO_WORDING = 0.2
_TURNED = 0.3
_EARLIER = 0.005
_SHAPES: Mapping[str, Look] = {
    "email": Look.EMAIL,
    "phone": Look.PHONE,
    "municipality": Look.KOMMUNE,
    "sector": Look.SECTOR,
    "level": Look.LEVEL,
    "visit_kind": Look.VISIT_KIND,
    "available": Look.DAYS,
    "name": Look.PERSON,
    "contact": Look.PERSON,
    "organisation": Look.ORGANISATION,
    "workplace": Look.UNIT,
    "fields": Look.FIELD,
}
_UNIQUE = frozenset(("email", "name", "contact", "workplace"))
_ALSO = {
    Role.HOST: frozenset(("visit_kind", "available")),
    Role.INTERN: frozenset(("level", "visit_kind", "available", "manager_agreed")),
}


def guess_last(
    left: Mapping[int, Question],
    found: Mapping[int, Mapping[str, Fit]],
    around: Mapping[int, Context],
    role: Role,
    filled: Set[str],
) -> dict[int, str]:
    """Return columns whose answers alone say that they may be a field nobody else has.

    Parameters
    ----------
    left : mapping of int to Question
        The columns that nothing was proposed for.
    found : mapping of int to mapping of str to Fit
    around : mapping of int to Context
    role : Role
    filled : set of str
        Keys that have their column, or may not be proposed.
    """
    keys = sorted((REQUIRED[role] | _ALSO[role]) - filled)
    gains = {}
    for order, (index, question) in enumerate(sorted(left.items())):
        for key, worth in _worths(question, found[index], around[index], keys):
            turned = _TURNED if speaks_of(question.header, TURNING) else 0.0
            gains[index, key] = max(0.01, worth - turned - _EARLIER * order)
    return dict(assign(gains).keys())


def _worths(
    question: Question, fits_of: Mapping[str, Fit], context: Context, keys: list[str]
) -> Iterator[tuple[str, float]]:
    looks = question.looks
    if context.names_others or not looks.count or is_about_another(question.header):
        return
    for key in keys:
        wording = fits_of[key].wording
        if _by_shape(key, looks, question) or words_fit(key, looks):
            yield key, 1.0 + wording - fits_of[OTHER_KEY].wording / 4
        elif _by_yes_no(key, question, wording):
            yield key, 0.5 + wording


def _by_shape(key: str, looks: Looks, question: Question) -> bool:
    look = _SHAPES.get(key)
    if look is None or looks.distinct < 2:
        return False
    if key in _UNIQUE:
        full = looks.count >= _ALMOST_ALL * (question.asked or question.rows)
        if not full or looks.distinct < _ALMOST_ALL * looks.count:
            return False
    least = _LEAST_YES_NO if key == "workplace" else _ALMOST_ALL
    fit = answers_fit(key, looks) or 0.0
    return share_of(looks, look) >= least and fit >= _MOSTLY


def _by_yes_no(key: str, question: Question, wording: float) -> bool:
    """Return whether yes and no may answer a closed question: ``Er stedet statsligt?``."""
    looks = question.looks
    if looks.share(Look.YES_NO) < 1 or looks.distinct != 2:
        return False
    if looks.share(Look.SMALL_NUMBER):
        return False
    if key == "manager_agreed":
        return speaks_of(question.header, frozenset({"manager"}))
    if key == "sector":
        return wording >= _LEAST_YES_NO
    return key == "level" and (wording >= _NO_WORDING or not _says_another(question.header))


def _says_another(header: str) -> bool:
    return speaks_of(header, TURNING - {"manager"} | {"workshop", "before", "again", "agreed"})
