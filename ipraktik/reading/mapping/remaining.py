"""Fields and columns that are left over: the best guess by the answers, only ever to ask about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from itertools import pairwise

from ipraktik.model.columns import ROLE_KEY, WISHES
from ipraktik.model.schema import wish_key
from ipraktik.reading.mapping.answer_fit import EXPECTED, answers_fit, is_telling
from ipraktik.reading.mapping.assign import assign
from ipraktik.reading.mapping.context import Context
from ipraktik.reading.mapping.fit import Fit, Question
from ipraktik.reading.mapping.lexicon import TURNING
from ipraktik.reading.mapping.looks import Look, Looks
from ipraktik.reading.mapping.vague import is_about_another, says_little
from ipraktik.reading.mapping.wording import OTHER_KEY, speaks_of

_COUNTED = {"days": Look.DAYS_COUNTED, "capacity": Look.PEOPLE_COUNTED}
_RANGES = {"days": (1, 5), "capacity": (1, 4)}
_NO_UNIT = (
    *(Look.KOMMUNE, Look.PERSON, Look.EMAIL, Look.PHONE, Look.DATE, Look.NUMBER, Look.YES_NO),
    *(Look.DAYS, Look.LANDSDELE, Look.JOB, Look.PROSE, Look.LONG, Look.ADDRESS, Look.SECTOR),
)
_UNMISTAKABLE = {
    "visit_kind": Look.VISIT_KIND,
    "sector": Look.SECTOR,
    "email": Look.EMAIL,
    "phone": Look.PHONE,
}
_SHARED = 0.3
_LEAST = 0.42
_ANSWERS_SHARE = 0.55
_NO_FIELD = 0.62
_FULL = 0.6
_MOSTLY = 0.6
_NO_WORDING = 0.2
_TELLING = 0.9
_LIKELY = 0.78
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
        if question.looks.count
        for key, score in _scores(question, found[index], around[index])
        if key not in filled and score > _LEAST
    }
    return dict(assign(gains).keys())


def following_wishes(
    left: Mapping[int, Question], questions: Mapping[int, Question], chosen: Mapping[int, str]
) -> dict[int, str]:
    """Return columns that go on with the wishes to their left: ``… and otherwise …``.

    Their answers name places, or are among those of the last wish, and fewer have given one.
    """
    found: dict[int, str] = {}
    numbers = {
        index: int(key.split()[1]) for index, key in chosen.items() if key.startswith(f"{WISHES} ")
    }
    places = frozenset[str]().union(*(questions[index].looks.answers for index in numbers))
    for before, index in pairwise(sorted(questions)):
        number = numbers.get(before, 0) + 1
        if index not in left or number == 1 or number in numbers.values():
            continue
        last, looks = questions[before].looks, questions[index].looks
        shared = len(places & looks.answers) >= _SHARED * len(looks.answers)
        if looks.count and looks.count <= last.count and (shared or _may_be_unit(looks)):
            numbers[index] = number
            found[index] = wish_key(number)
    return found


def _may_be_field(question: Question, fits_of: Mapping[str, Fit]) -> bool:
    """Return whether a header leaves it open that it asks for a field."""
    if is_about_another(question.header):
        return False
    return fits_of[OTHER_KEY].wording < _NO_FIELD or says_little(question.header)


def _says_itself(key: str, question: Question) -> bool:
    """Return whether answers say what they are whatever was asked: ``Ukendt gæst``."""
    look = _UNMISTAKABLE.get(key)
    told = look is not None and question.looks.share(look) >= _TELLING
    return told and question.looks.distinct > 1 and not speaks_of(question.header, TURNING)


def _scores(
    question: Question, fits_of: Mapping[str, Fit], context: Context
) -> Iterator[tuple[str, float]]:
    open_to_all = _may_be_field(question, fits_of)
    for key, fit in fits_of.items():
        if key in (OTHER_KEY, ROLE_KEY):
            continue
        if not open_to_all and not _says_itself(key, question):
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
    if key in _COUNTED:
        return _count(key, looks)
    if key in EXPECTED:
        return _POSSIBLE * answers if answers >= _MOSTLY else 0.0
    if key == "workplace" and full and _may_be_unit(looks):
        return max(_LIKELY, looks.share(Look.UNIT))
    return min(answers, _text(key, looks, context)) if answers >= _POSSIBLE else 0.0


def _count(key: str, looks: Looks) -> float:
    """Return how much small numbers speak for days or for places."""
    if looks.share(_COUNTED[key]) > _POSSIBLE:
        return _TELLING
    if looks.share(Look.SMALL_NUMBER) < _TELLING:
        return 0.0
    numbers = {int(digit) for answer in looks.answers for digit in answer if digit.isdigit()}
    low, high = _RANGES[key]
    fits = bool(numbers) and low <= min(numbers) and max(numbers) <= high
    return _LIKELY if fits and looks.distinct > 1 else _POSSIBLE


def _may_be_unit(looks: Looks) -> bool:
    """Return whether answers are names of many places, and nothing that is told by its looks."""
    various = looks.distinct >= _POSSIBLE * looks.count and looks.distinct > 2
    other = max(map(looks.share, _NO_UNIT))
    return various and (other < _POSSIBLE or other < looks.share(Look.UNIT))


def _text(key: str, looks: Looks, context: Context) -> float:
    """Return how much text answers speak for a key."""
    options = context.options_alone != context.options_several
    prose = max(looks.share(Look.LONG), looks.share(Look.PROSE))
    field = looks.share(Look.FIELD)
    likely = {
        "motivation": prose,
        "offer": prose,
        "title": looks.share(Look.JOB),
        "organisation": looks.share(Look.ORGANISATION),
        "workplace": looks.share(Look.UNIT),
        "own_field": max(_LIKELY if options and context.options_alone else 0.0, field),
        "interests": max(_LIKELY if options and context.options_several else 0.0, field),
        "fields": max(_LIKELY if looks.items != looks.answers else 0.0, field),
    }.get(key, 0.0)
    if options and key in ("own_field", "interests"):
        suits = context.options_alone if key == "own_field" else context.options_several
        likely = likely if suits else _POSSIBLE
    return likely if likely >= _POSSIBLE else _POSSIBLE
