"""How like the header of a column is to the ways in which forms ask for each field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from math import log, sqrt
from types import MappingProxyType

from ipraktik.model.columns import ROLE_KEY, Role
from ipraktik.reading.mapping.header_words import Wording, header_words, read_wordings
from ipraktik.reading.mapping.lexicon import BINDING, CONCEPTS
from ipraktik.reading.mapping.phrases import (
    HOST_PHRASES,
    INTERN_PHRASES,
    OTHER_PHRASES,
    ROLE_PHRASES,
)
from ipraktik.reading.mapping.words import concepts_of_word

OTHER_KEY = "other"
"""Stands for every question that is no field of the contract."""

_WITHOUT_ANCHOR = 0.6
_ASKING = frozenset(
    {"which", "what", "who", "where", "when", "possible", "order", "visit", "wish", "week", "name"}
)
"""Words that any question may hold."""

_OWN = frozenset(
    ("name", "contact", "email", "title", "level", "workplace", "organisation", "sector")
)
_NOT_OWN = {Role.HOST: frozenset({"wish"}), Role.INTERN: frozenset({"wish", "visit"})}
_OF_ROLE = {Role.HOST: frozenset({"host"}), Role.INTERN: frozenset({"intern", "applicant"})}
_REMEMBERED = 1 << 12


def _phrasings(text: str) -> Iterator[frozenset[str]]:
    for phrase in " ".join(text.split()).split(" | "):
        words = (concepts_of_word(word) for word in header_words(phrase))
        found = frozenset(concept for concepts in words for concept in concepts)
        if found:
            yield found


@dataclass(frozen=True)
class _Bank:
    """The phrasings of one role: by key, and numbered with what each is worth.

    The anchor of a question that is no field is its concept that fewest fields have: without it,
    ``alternativ kontaktperson`` is only a contact.
    """

    by_key: Mapping[str, frozenset[frozenset[str]]]
    keys: list[str] = field(default_factory=list)
    worth: list[float] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    with_concept: dict[str, list[int]] = field(default_factory=dict)


@cache
def _phrasings_of(role: Role) -> Mapping[str, frozenset[frozenset[str]]]:
    bank: dict[str, frozenset[frozenset[str]]] = {
        ROLE_KEY: frozenset(_phrasings(ROLE_PHRASES)),
        OTHER_KEY: frozenset(_phrasings(OTHER_PHRASES)),
    }
    for phrases in HOST_PHRASES if role is Role.HOST else INTERN_PHRASES:
        for key, text in phrases.items():
            bank[key] = bank.get(key, frozenset()) | frozenset(_phrasings(text))
    return bank


def _anchor(phrasing: frozenset[str], role: Role) -> str:
    counts = _used_by_fields(role)
    return min(sorted(phrasing), key=lambda concept: counts.get(concept, 0))


@cache
def _used_by_fields(role: Role) -> Mapping[str, int]:
    """Return in how many phrasings of fields each concept stands."""
    fields = {key: one for key, one in _phrasings_of(role).items() if key != OTHER_KEY}
    counts: dict[str, int] = {}
    for phrasing in (phrasing for phrasings in fields.values() for phrasing in phrasings):
        for concept in phrasing:
            counts[concept] = counts.get(concept, 0) + 1
    return counts


@cache
def _bank(role: Role) -> _Bank:
    rarity = _rarity()
    bank = _Bank(_phrasings_of(role))
    for key, phrasings in bank.by_key.items():
        for phrasing in sorted(phrasings, key=sorted):
            for concept in phrasing:
                bank.with_concept.setdefault(concept, []).append(len(bank.keys))
            bank.keys.append(key)
            bank.worth.append(sum(rarity[concept] for concept in sorted(phrasing)))
            bank.anchors.append(_anchor(phrasing, role) if key == OTHER_KEY else "")
    return bank


@cache
def _rarity() -> Mapping[str, float]:
    """Return how telling each concept is: the fewer keys have it, the more."""
    share: dict[str, float] = {}
    total = 0
    for role in Role:
        for phrasings in _phrasings_of(role).values():
            total += 1
            for concept in CONCEPTS:
                part = sum(concept in one for one in phrasings) / max(1, len(phrasings))
                if part:
                    share[concept] = share.get(concept, 0.0) + min(1.0, 3 * part)
    return {
        concept: 0.4 + log(total / max(1.0, share.get(concept, 1.0))) / log(total)
        for concept in CONCEPTS
    }


def _likenesses(wording: Wording, role: Role) -> dict[str, float]:
    """Return how like a wording is to the phrasing of each key that is nearest to it."""
    rarity, bank = _rarity(), _bank(role)
    shared: dict[int, float] = {}
    said = wording.cost
    for concept, weight in wording.weights.items():
        worth = rarity[concept] * weight
        said += worth
        for index in bank.with_concept.get(concept, ()):
            shared[index] = shared.get(index, 0.0) + worth
    found: dict[str, float] = dict.fromkeys(bank.by_key, 0.0)
    for index, worth in shared.items():
        likeness = sqrt(min(1.0, worth / bank.worth[index]) * worth / said)
        if bank.anchors[index] and bank.anchors[index] not in wording.weights:
            likeness *= _WITHOUT_ANCHOR
        found[bank.keys[index]] = max(found[bank.keys[index]], likeness)
    return found


@cache
def _vocabulary(role: Role, key: str) -> frozenset[str]:
    said = frozenset().union(*_phrasings_of(role)[key]) | _ASKING | _OF_ROLE[role]
    # What is wished for or visited is not one's own; ``municipality`` is where hosts are visited.
    own = _OWN | {"municipality"} if role is Role.INTERN else _OWN
    return said - _NOT_OWN[role] if key in own else said


def is_plain(header: str, role: Role, key: str) -> bool:
    """Return whether a header says nothing that no form says that asks for a key.

    ``Hvilket fagfelt er din rejsefælle fra?`` is neither about companions nor about interests.
    """
    wordings = read_wordings(header)
    best = max(wordings, key=lambda one: _likenesses(one, role).get(key, 0.0))
    said = {concept for concept, weight in best.weights.items() if weight == 1}
    said |= {concept for one in wordings for concept in one.weights if concept in BINDING}
    return said <= _vocabulary(role, key)


@lru_cache(maxsize=_REMEMBERED)
def speaks_of(header: str, concepts: frozenset[str]) -> bool:
    """Return whether a header names one of some concepts, wherever in it."""
    return any(not concepts.isdisjoint(one.weights) for one in read_wordings(header))


@lru_cache(maxsize=_REMEMBERED)
def is_misspelt(header: str) -> bool:
    """Return whether a word of a header is only known by likeness."""
    return all(one.misspelt for one in read_wordings(header))


@lru_cache(maxsize=_REMEMBERED)
def unknown_words(header: str) -> float:
    """Return how many words of a header are not known, in the reading with fewest of them."""
    return min(one.unknown for one in read_wordings(header))


@lru_cache(maxsize=_REMEMBERED)
def score_wording(header: str, role: Role) -> Mapping[str, float]:
    """Return how well a header fits each key of a role, 0 to 1.

    `OTHER_KEY` among them says how well it fits questions that are no field. Host wishes have one
    score, whatever their number.
    """
    best: dict[str, float] = dict.fromkeys(_bank(role).by_key, 0.0)
    for wording in read_wordings(header):
        for key, likeness in _likenesses(wording, role).items():
            best[key] = max(best[key], likeness)
    return MappingProxyType(best)
