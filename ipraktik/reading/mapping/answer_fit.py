"""How well the answers of a column fit each key, whatever its header says."""

from __future__ import annotations

from collections.abc import Mapping

from ipraktik.model.columns import ROLE_KEY
from ipraktik.reading.mapping.looks import Look, Looks

_MOST_CLOSED_ANSWERS = 12
_ENOUGH_TO_JUDGE = 5

EXPECTED: Mapping[str, tuple[Look, ...]] = {
    "email": (Look.EMAIL,),
    "phone": (Look.PHONE, Look.LOCAL_PHONE),
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
_NOT_TELLING = frozenset({"days", "capacity", "workshop", "manager_agreed", ROLE_KEY})
_REFERENCES = {"companions", "own_host", "agreed_interns", "wishes", "host_id", "intern_id"}
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
}
_AGAINST: Mapping[str, Mapping[Look, float]] = {
    "workplace": {Look.KOMMUNE: 0.7, Look.PERSON: 0.7, Look.ADDRESS: 0.7, Look.LONG: 0.7},
    "organisation": {Look.PERSON: 0.8, Look.ADDRESS: 0.7, Look.LONG: 0.7},
    "title": {Look.PERSON: 0.8, Look.ORGANISATION: 0.6, Look.LONG: 0.8, Look.KOMMUNE: 0.8},
    "own_field": {Look.LONG: 0.7, Look.PERSON: 0.8, Look.KOMMUNE: 0.8, Look.LANDSDELE: 0.8},
    "interests": {Look.LONG: 0.7, Look.PERSON: 0.8, Look.KOMMUNE: 0.8, Look.LANDSDELE: 0.8},
    "fields": {Look.LONG: 0.7, Look.PERSON: 0.8, Look.KOMMUNE: 0.8, Look.LANDSDELE: 0.8},
    "wishes": {Look.LONG: 0.7, Look.LANDSDELE: 0.6, Look.VISIT_KIND: 1.0},
    "companions": {Look.LANDSDELE: 0.7, Look.VISIT_KIND: 1.0},
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
    if name in EXPECTED:
        return max(share_of(looks, look) for look in EXPECTED[name])
    wrong = {**_NO_TEXT, **_AGAINST.get(name, {})}
    if name in _REFERENCES:
        del wrong[Look.EMAIL]
    if name in _IDS:
        if looks.distinct < looks.count:
            return 0.0
        del wrong[Look.SMALL_NUMBER]
    fit = 1.0 - max(weight * looks.share(look) for look, weight in wrong.items())
    return min(fit, _likely(name, looks))


def _likely(name: str, looks: Looks) -> float:
    """Return how well answers fit by what they should look like, where that says something."""
    if name in _PEOPLE:
        return 0.4 + 0.6 * looks.share(Look.PERSON)
    if looks.count < _ENOUGH_TO_JUDGE:
        return 1.0
    if name in _TEXTS:
        return 0.7 + 0.3 * looks.share(Look.LONG) if not looks.repeats else 0.4
    if name == "title":
        return 0.3 + min(0.7, looks.share(Look.JOB))
    if name == "workplace" and looks.share(Look.UNIT) < looks.share(Look.ORGANISATION) / 2:
        return 1.0 - 0.4 * looks.share(Look.ORGANISATION)
    return 1.0
