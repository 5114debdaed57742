"""How like the header of a column is to the ways in which forms ask for each field."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from ipraktik.model.columns import ROLE_KEY, Role
from ipraktik.reading.mapping.bank import OTHER_KEY as OTHER_KEY
from ipraktik.reading.mapping.bank import Bank, Phrasing, make_bank, phrasings, rarity
from ipraktik.reading.mapping.header_words import Wording, read_wordings
from ipraktik.reading.mapping.lexicon import BINDING, CONCEPTS
from ipraktik.reading.mapping.phrases import (
    HOST_PHRASES,
    INTERN_PHRASES,
    OTHER_PHRASES,
    ROLE_PHRASES,
)

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


@cache
def _phrasings_of(role: Role) -> Mapping[str, frozenset[Phrasing]]:
    bank: dict[str, frozenset[Phrasing]] = {
        ROLE_KEY: frozenset(phrasings(ROLE_PHRASES)),
        OTHER_KEY: frozenset(phrasings(OTHER_PHRASES)),
    }
    for phrases in HOST_PHRASES if role is Role.HOST else INTERN_PHRASES:
        for key, text in phrases.items():
            bank[key] = bank.get(key, frozenset()) | frozenset(phrasings(text))
    return bank


@cache
def _bank(role: Role) -> Bank:
    return make_bank(_phrasings_of(role), _rarity())


@cache
def _rarity() -> Mapping[str, float]:
    return rarity([_phrasings_of(role) for role in Role], CONCEPTS)


@lru_cache(maxsize=_REMEMBERED)
def _likenesses(header: str, role: Role) -> tuple[tuple[Wording, Mapping[str, float]], ...]:
    """Return each reading of a header, and how like it is to each key."""
    return tuple((one, _bank(role).likenesses(one)) for one in read_wordings(header))


@cache
def _vocabulary(role: Role, key: str) -> frozenset[str]:
    said = frozenset().union(*_phrasings_of(role)[key]) | _ASKING | _OF_ROLE[role]
    # What is wished for or visited is not one's own; ``municipality`` is where hosts are visited.
    own = _OWN | {"municipality"} if role is Role.INTERN else _OWN
    return said - _NOT_OWN[role] if key in own else said


@lru_cache(maxsize=_REMEMBERED)
def is_plain(header: str, role: Role, key: str) -> bool:
    """Return whether a header says nothing that no form says that asks for a key.

    ``Hvilket fagfelt er din rejsefælle fra?`` is neither about companions nor about interests.
    """
    found = _likenesses(header, role)
    best, _ = max(found, key=lambda one: one[1].get(key, 0.0))
    said = {concept for concept, weight in best.weights.items() if weight == 1}
    said |= {concept for one, _ in found for concept in one.weights if concept in BINDING}
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
    for _, likenesses in _likenesses(header, role):
        for key, likeness in likenesses.items():
            best[key] = max(best[key], likeness)
    return MappingProxyType(best)
