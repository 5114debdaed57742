"""How like the header of a column is to the ways in which evaluations ask for each field."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from ipraktik.reading.evaluation.lexicon import EVALUATIONS
from ipraktik.reading.evaluation.phrases import OTHER_PHRASES, PHRASES
from ipraktik.reading.mapping.bank import OTHER_KEY, Bank, make_bank, phrasings, rarity
from ipraktik.reading.mapping.header_words import Wording, read_wordings

_REMEMBERED = 1 << 12
_SMALL = frozenset(
    ("what", "was", "others", "visit", "overall", "kinds", "host", "intern", "degree")
)
"""What a question for anything may speak of beside it."""

_TURNING = frozenset(
    (
        *("workshop", "aspect", "again", "before", "expect", "plan", "manager", "process", "days"),
        *("newsletter", "prize", "heard", "who", "was-recommended", "guessed", "person", "many"),
        *("no", "workplace", "anonymous"),
    )
)
"""What makes a question one about something else than the visit as a whole."""


@cache
def _bank() -> Bank:
    by_key = {
        key: frozenset(phrasings(text, EVALUATIONS))
        for key, text in {**PHRASES, OTHER_KEY: OTHER_PHRASES}.items()
    }
    return make_bank(by_key, rarity([by_key], EVALUATIONS.concepts))


@lru_cache(maxsize=_REMEMBERED)
def _likenesses(header: str) -> tuple[tuple[Wording, Mapping[str, float]], ...]:
    """Return each reading of a header, and how like it is to each key."""
    return tuple((one, _bank().likenesses(one)) for one in read_wordings(header, EVALUATIONS))


@lru_cache(maxsize=_REMEMBERED)
def score_question(header: str) -> Mapping[str, float]:
    """Return how well a header fits each key of an evaluation, and `OTHER_KEY`, 0 to 1."""
    best: dict[str, float] = dict.fromkeys(_bank().by_key, 0.0)
    for _, likenesses in _likenesses(header):
        for key, likeness in likenesses.items():
            best[key] = max(best[key], likeness)
    return MappingProxyType(best)


@cache
def _vocabulary(key: str) -> frozenset[str]:
    return frozenset[str]().union(*_bank().by_key[key]) | _SMALL


@lru_cache(maxsize=_REMEMBERED)
def strange_concepts(header: str, key: str) -> frozenset[str]:
    """Return what a header speaks of that no question for a key does."""
    found = _likenesses(header)
    best, _ = max(found, key=lambda one: one[1].get(key, 0.0))
    said = {concept for concept, weight in best.weights.items() if weight == 1}
    said |= {concept for one, _ in found for concept in one.weights if concept in _TURNING}
    return frozenset(said) - _vocabulary(key)


@lru_cache(maxsize=_REMEMBERED)
def speaks_of(header: str, concept: str) -> bool:
    """Return whether a header names a concept, wherever in it."""
    return any(concept in one.weights for one in read_wordings(header, EVALUATIONS))


@lru_cache(maxsize=_REMEMBERED)
def is_turned(header: str, key: str) -> bool:
    """Return whether a header is about something else than the visit as a whole."""
    return not strange_concepts(header, key).isdisjoint(_TURNING)


@lru_cache(maxsize=_REMEMBERED)
def unknown_words(header: str) -> float:
    """Return how many words of a header are not known, in the reading with fewest of them."""
    return min(one.unknown for one in read_wordings(header, EVALUATIONS))


@lru_cache(maxsize=_REMEMBERED)
def is_misspelt(header: str) -> bool:
    """Return whether a word of a header is only known by likeness."""
    return all(one.misspelt for one in read_wordings(header, EVALUATIONS))
