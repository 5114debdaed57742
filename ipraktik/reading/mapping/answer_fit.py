"""How well the answers of a column fit each key, whatever its header says."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.model.columns import ROLE_KEY
from ipraktik.reading.mapping.closed_hints import words_fit
from ipraktik.reading.mapping.looks import Look, Looks

_MOST_CLOSED_ANSWERS = 12
_ENOUGH_TO_JUDGE = 5

EXPECTED: Mapping[str, Mapping[Look, float]] = {
    "email": {Look.EMAIL: 1.0},
    "phone": {Look.PHONE: 1.0, Look.LOCAL_PHONE: 1.0},
    "signed_up_at": {Look.DATE: 1.0},
    "available": {Look.DAYS: 1.0, Look.DATE: 0.85},
    "days": {Look.SMALL_NUMBER: 1.0, Look.DAYS_COUNTED: 0.9},
    "capacity": {Look.SMALL_NUMBER: 1.0, Look.PEOPLE_COUNTED: 0.9},
    "visit_kind": {Look.VISIT_KIND: 1.0},
    "sector": {Look.SECTOR: 1.0},
    "level": {Look.LEVEL: 1.0, Look.YES_NO: 0.5},
    "municipality": {Look.KOMMUNE: 1.0},
    "landsdel": {Look.LANDSDEL: 1.0},
    "landsdele": {Look.LANDSDELE: 1.0},
    "workshop": {Look.YES_NO: 1.0},
    "manager_agreed": {Look.YES_NO: 1.0},
    ROLE_KEY: {Look.ROLE: 1.0},
}
"""What the answers to closed questions look like, and how well each look fits."""

_NOT_TELLING = frozenset({"days", "capacity", "workshop", "manager_agreed", ROLE_KEY})
_REFERENCES = {"companions", "own_host", "agreed_interns", "wishes", "host_id", "intern_id"}
_FIELDS = frozenset(("fields", "own_field", "interests"))
_UNLIKELY = 0.3
_IN_OTHER_WORDS = 0.85
_IDS = {"host_id", "intern_id"}
_PEOPLE = {"name", "contact"}
_TEXTS = {"motivation", "offer"}
_CLOSED = {Look.SECTOR, Look.LEVEL, Look.VISIT_KIND, Look.ROLE}
_NO_TEXT: Mapping[Look, float] = {
    Look.EMAIL: 1.0,
    Look.PHONE: 1.0,
    Look.DATE: 1.0,
    Look.YES_NO: 1.0,
    Look.DAYS: 1.0,
    Look.SMALL_NUMBER: 1.0,
    Look.DEVICE: 1.0,
    Look.VISIT_KIND: 0.9,
}
_NO_OPTIONS: Mapping[Look, float] = {
    Look.LONG: 0.7,
    Look.PERSON: 0.8,
    Look.KOMMUNE: 0.8,
    Look.LANDSDELE: 0.8,
    Look.ORGANISATION: 0.6,
}
_NO_STORY: Mapping[Look, float] = {
    Look.PERSON: 0.8,
    Look.KOMMUNE: 0.8,
    Look.LANDSDELE: 0.8,
    Look.ORGANISATION: 0.7,
    Look.UNIT: 0.5,
}
_AGAINST: Mapping[str, Mapping[Look, float]] = {
    "workplace": {
        Look.KOMMUNE: 0.7,
        Look.PERSON: 0.7,
        Look.ADDRESS: 0.7,
        Look.LONG: 0.7,
        Look.SECTOR: 0.8,
    },
    "organisation": {Look.PERSON: 0.8, Look.ADDRESS: 0.7, Look.LONG: 0.7},
    "title": {Look.PERSON: 0.8, Look.ORGANISATION: 0.6, Look.LONG: 0.8, Look.KOMMUNE: 0.8},
    "own_field": _NO_OPTIONS,
    "interests": _NO_OPTIONS,
    "fields": _NO_OPTIONS,
    "motivation": _NO_STORY,
    "offer": _NO_STORY,
    "wishes": {Look.LONG: 0.7, Look.LANDSDELE: 0.6},
    "companions": {Look.LANDSDELE: 0.7, Look.LONG: 0.6},
    "own_host": {Look.LONG: 0.8, Look.PROSE: 0.95},
    "agreed_interns": {Look.LONG: 0.8, Look.PROSE: 0.95},
}
"""Looks that speak against a text, and how much."""


def is_telling(key: str) -> bool:
    """Return whether answers that look like a key say much by themselves."""
    return key in EXPECTED and key not in _NOT_TELLING


def share_of(looks: Looks, look: Look) -> float:
    """Return the share of the answers with a look; of closed ones, only where they are few."""
    if look in _CLOSED and looks.distinct > _MOST_CLOSED_ANSWERS:
        return 0.0
    return looks.share(look)


def answers_fit(key: str, looks: Looks) -> float | None:
    """Return how well answers fit a key, 0 to 1; None where there are none."""
    name = key.split()[0]
    if not looks.count:
        return None
    if _is_other_count(name, looks):
        return _UNLIKELY
    if name in EXPECTED:
        found = [weight * share_of(looks, look) for look, weight in EXPECTED[name].items()]
        if words_fit(name, looks):
            found.append(_IN_OTHER_WORDS)
        # "Nej, jeg er medarbejder" beside "Ja": what does not name the level says yes or no to it.
        if name != "level":
            return max(found)
        return max(min(1.0, sum(found[:2])), *found)
    wrong = {**_NO_TEXT, **_AGAINST.get(name, {})}
    if name in _REFERENCES:
        del wrong[Look.EMAIL]
    if looks.titled:
        return 0.0
    if name in _IDS:
        return looks.share(Look.CODE) if looks.distinct == looks.count else 0.0
    fit = 1.0 - max(weight * share_of(looks, look) for look, weight in wrong.items())
    return min(fit, _likely(name, looks))


def _is_other_count(name: str, looks: Looks) -> bool:
    """Return whether answers count days where people are asked for, or the other way round."""
    other = {"days": Look.PEOPLE_COUNTED, "capacity": Look.DAYS_COUNTED}.get(name)
    return other is not None and looks.share(other) > 1 / 2


def _likely(name: str, looks: Looks) -> float:
    """Return how well answers fit by what they should look like, where that says something."""
    if name in _PEOPLE:
        return 0.4 + 0.6 * looks.share(Look.PERSON)
    if name in _FIELDS and looks.share(Look.PROSE) > 1 / 2:
        return _UNLIKELY
    if looks.count < _ENOUGH_TO_JUDGE:
        return 1.0
    if name in _TEXTS:
        prose = max(looks.share(Look.LONG), looks.share(Look.PROSE))
        fields = looks.repeats and looks.share(Look.FIELD) > 1 / 2
        listed = prose < _UNLIKELY and (fields or _picks_from_a_list(looks))
        return _UNLIKELY if listed else (0.6 if looks.repeats else 0.7) + 0.3 * prose
    if name == "title":
        return 0.5 + 0.5 * looks.share(Look.JOB)
    if name == "organisation" and _only_says_the_sector(looks):
        return _UNLIKELY
    if name == "organisation":
        return 0.8 + 0.2 * looks.share(Look.ORGANISATION)
    if name in _FIELDS:
        return 0.75 + 0.25 * looks.share(Look.FIELD)
    if name == "workplace" and looks.share(Look.UNIT) < looks.share(Look.ORGANISATION) / 2:
        return 1.0 - 0.8 * looks.share(Look.ORGANISATION)
    return 1.0


def _picks_from_a_list(looks: Looks) -> bool:
    """Return whether many answers name several of the same few options."""
    several = 1 - len(looks.answers & looks.items) / max(1, len(looks.answers))
    return several >= _UNLIKELY and 1 < len(looks.items) <= len(looks.answers)


def _only_says_the_sector(looks: Looks) -> bool:
    return share_of(looks, Look.SECTOR) > 1 / 2 and looks.share(Look.KOMMUNE) < 1 / 2
