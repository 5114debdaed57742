"""How well a column fits a key: its wording and its answers together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ipraktik.model.columns import ROLE_KEY, WISHES, Role
from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.looks import Look, Looks
from ipraktik.reading.mapping.wording import OTHER_KEY, score_wording

WORDING_SHARE = 0.75
_NEUTRAL = 0.6
_NOBODY_ANSWERED = 0.0
_ANSWERS_ALONE = 0.5
_VERY_TELLING = 0.9
_UNFIT = 0.5
_FEWEST_TO_JUDGE = 3
_MOST_CLOSED_ANSWERS = 12

EXPECTED: Mapping[str, tuple[Look, ...]] = {
    "email": (Look.EMAIL,),
    "phone": (Look.PHONE,),
    "signed_up_at": (Look.DATE,),
    "available": (Look.DAYS, Look.DATE),
    "days": (Look.SMALL_NUMBER,),
    "capacity": (Look.SMALL_NUMBER,),
    "visit_kind": (Look.VISIT_KIND,),
    "sector": (Look.SECTOR,),
    "level": (Look.LEVEL,),
    "municipality": (Look.KOMMUNE,),
    "landsdel": (Look.LANDSDEL,),
    "landsdele": (Look.LANDSDELE,),
    "workshop": (Look.YES_NO,),
    "manager_agreed": (Look.YES_NO,),
    ROLE_KEY: (Look.ROLE,),
}
_TELLING = {
    "email",
    "phone",
    "signed_up_at",
    "available",
    "visit_kind",
    "sector",
    "level",
    "municipality",
    "landsdel",
    "landsdele",
}
_REFERENCES = {"companions", "own_host", "agreed_interns", "wishes", "host_id", "intern_id"}
_IDS = {"host_id", "intern_id"}
_PEOPLE = {"name", "contact"}
_CLOSED = {Look.SECTOR, Look.LEVEL, Look.VISIT_KIND, Look.ROLE}
_NO_TEXT = (Look.EMAIL, Look.PHONE, Look.DATE, Look.YES_NO, Look.DAYS, Look.SMALL_NUMBER)
_ORDINALS = {
    1: ("1", "foerste", "first", "1st", "i"),
    2: ("2", "anden", "andet", "second", "2nd", "naesthoejeste", "naeste"),
    3: ("3", "tredje", "third", "3rd"),
    4: ("4", "fjerde", "fourth", "4th"),
    5: ("5", "femte", "fifth", "5th"),
}
_NUMBER_OF = {word: number for number, words in _ORDINALS.items() for word in words if word != "i"}
_UP_TO = re.compile(r"\b(?:op til|maks|max|up to|indtil|mindst|uge|week)\.? *\d+", re.IGNORECASE)


@dataclass(frozen=True)
class Question:
    """A column: its header as typed, and its answers.

    Parameters
    ----------
    header : str
    looks : Looks
    rows : int
        How many rows the sheet has, answered or not.
    """

    header: str
    looks: Looks
    rows: int = 0


def wish_number(header: str) -> int:
    """Return which wish a header asks for; 1 where it does not say."""
    words = words_of(_UP_TO.sub(" ", header))
    return next((_NUMBER_OF[word] for word in words if word in _NUMBER_OF), 1)


def _share(looks: Looks, look: Look) -> float:
    if look in _CLOSED and looks.distinct > _MOST_CLOSED_ANSWERS:
        return 0.0
    return looks.share(look)


def answers_fit(key: str, looks: Looks) -> float | None:
    """Return how well answers fit a key, 0 to 1; None where there are none."""
    name = key.split()[0]
    if not looks.count:
        return None
    if name in EXPECTED:
        return max(_share(looks, look) for look in EXPECTED[name])
    wrong = [look for look in _NO_TEXT if name not in _REFERENCES or look is not Look.EMAIL]
    if name in _IDS:
        if looks.distinct < looks.count:
            return 0.0
        wrong.remove(Look.SMALL_NUMBER)
    fit = 1.0 - max(looks.share(look) for look in wrong)
    if name in _PEOPLE:
        return min(fit, 0.4 + 0.6 * looks.share(Look.PERSON))
    return fit


def fit(question: Question, role: Role) -> Iterator[tuple[str, float, float]]:
    """Yield each key with how well a column fits it, and how well its header alone does."""
    for name, wording in score_wording(question.header, role).items():
        key = f"{WISHES} {wish_number(question.header)}" if name == WISHES else name
        if name == OTHER_KEY:
            yield key, WORDING_SHARE * wording + (1 - WORDING_SHARE) * _NEUTRAL, wording
            continue
        answers = answers_fit(key, question.looks)
        blank = _NOBODY_ANSWERED if question.rows >= _FEWEST_TO_JUDGE else _NEUTRAL
        likely = blank if answers is None else answers
        score = WORDING_SHARE * wording + (1 - WORDING_SHARE) * likely
        if answers is not None and question.looks.count >= _FEWEST_TO_JUDGE:
            if answers < _UNFIT:
                score -= (_UNFIT - answers) * 0.8
            elif answers >= _VERY_TELLING and name in _TELLING:
                score = max(score, _ANSWERS_ALONE + 0.4 * wording)
        yield key, score, wording
