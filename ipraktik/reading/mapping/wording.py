"""How like the header of a column is to the ways in which forms ask for each field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log, sqrt
from types import MappingProxyType

from ipraktik.model.columns import ROLE_KEY, Role
from ipraktik.model.names import tidy
from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.lexicon import CONCEPTS, IGNORED
from ipraktik.reading.mapping.phrases import (
    HOST_PHRASES,
    INTERN_PHRASES,
    OTHER_PHRASES,
    ROLE_PHRASES,
)

OTHER_KEY = "other"
"""Stands for every question that is no field of the contract."""

_UNKNOWN_WEIGHT = 0.8
_HELP_WEIGHT = 0.4
_ASKING = frozenset(
    {"which", "what", "who", "where", "when", "possible", "order", "visit", "wish", "week", "name"}
)
"""Words that any question may hold."""

_TYPO_SCORE = 88
_SHORTEST_TYPO = 6
_LONGEST_READ = 300
_REMEMBERED = 1 << 12
_JOINED = (
    (re.compile(r"\be mail"), "email"),
    (re.compile(r"\b(?:hvor mange|how many)\b"), "hvormange"),
    (re.compile(r"\b(?:hvor lang tid|hvor laenge|how long)\b"), "laenge"),
    (re.compile(r"\bfat i\b"), "kontaktperson"),
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SENTENCE = re.compile(r"(?<=[?!.:;\n])\s+(?=\S\S)|\s[–—-]\s")


@dataclass(frozen=True, slots=True)
class Wording:
    """What the words of a header stand for.

    Parameters
    ----------
    weights : mapping of str to float
        Each concept, and how much it counts: words of an aside or an instruction count less.
    unknown : float
        How many words are not known, counted likewise.
    misspelt : bool
        Whether a concept was only found by likeness.
    """

    weights: Mapping[str, float]
    unknown: float = 0.0
    misspelt: bool = False


@cache
def _stems() -> tuple[Mapping[str, tuple[str, ...]], tuple[tuple[str, str], ...]]:
    """Return whole words with their concepts, and stems with theirs, the longest first."""
    whole: dict[str, tuple[str, ...]] = {}
    stems: list[tuple[str, str]] = []
    for concept, words in CONCEPTS.items():
        for word in words.split():
            if word.startswith("="):
                whole[word[1:]] = (*whole.get(word[1:], ()), concept)
            else:
                stems.append((word, concept))
    return whole, tuple(sorted(stems, key=lambda stem: (-len(stem[0]), stem)))


@lru_cache(maxsize=_REMEMBERED)
def _concepts_of_word(word: str) -> tuple[str, ...]:
    whole, stems = _stems()
    if word in whole:
        return whole[word]
    found, start = list[str](), 0
    while start < len(word):
        hit = next((stem for stem in stems if word.startswith(stem[0], start)), None)
        if hit is not None:
            found.append(hit[1])
        start += len(hit[0]) if hit is not None else 1
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=_REMEMBERED)
def _concepts_like(word: str) -> tuple[str, ...]:
    """Return what a misspelt word probably stands for."""
    if len(word) < _SHORTEST_TYPO:
        return ()
    # rapidfuzz is only needed for words that are not known.
    from rapidfuzz import fuzz, process

    whole, stems = _stems()
    known = [one for one in (*whole, *(stem for stem, _ in stems)) if len(one) >= _SHORTEST_TYPO]
    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_TYPO_SCORE)
    return _concepts_of_word(found[0]) if found is not None else ()


def _words(text: str) -> list[str]:
    spaced = " ".join(words_of(text))
    for pattern, word in _JOINED:
        spaced = pattern.sub(word, spaced)
    return [word for word in spaced.split() if word not in IGNORED]


def _parts(header: str) -> Iterator[tuple[str, float]]:
    """Yield the parts of a header, each with how much its words count.

    Where a sentence is a question, what stands around it is help; so are asides in brackets.
    """
    plain = tidy(_ASIDE.sub(" ", header))
    yield from ((aside, _HELP_WEIGHT) for aside in _ASIDE.findall(header))
    if not plain:
        return
    sentences = _SENTENCE.split(plain)
    asked = [sentence for sentence in sentences if sentence.endswith("?")]
    for sentence in sentences:
        is_help = bool(asked) and sentence != asked[0]
        yield sentence, _HELP_WEIGHT if is_help else 1.0


@lru_cache(maxsize=_REMEMBERED)
def read_wording(header: str) -> Wording:
    """Return what the words of a header stand for."""
    weights: dict[str, float] = {}
    unknown, misspelt = 0.0, False
    parts = list(_parts(header[:_LONGEST_READ]))
    only_asides = all(weight < 1 for _, weight in parts)
    for part, part_weight in parts:
        weight = 1.0 if only_asides else part_weight
        for word in _words(part):
            concepts = _concepts_of_word(word)
            if not concepts and weight == 1:
                concepts = _concepts_like(word)
                misspelt = misspelt or bool(concepts)
            if not concepts:
                unknown += weight
            for concept in concepts:
                weights[concept] = max(weight, weights.get(concept, 0.0))
    return Wording(MappingProxyType(weights), unknown, misspelt)


def _phrasings(text: str) -> Iterator[frozenset[str]]:
    for phrase in text.split(" | "):
        words = (_concepts_of_word(word) for word in _words(phrase))
        found = frozenset(concept for concepts in words for concept in concepts)
        if found:
            yield found


@cache
def _bank(role: Role) -> Mapping[str, frozenset[frozenset[str]]]:
    bank: dict[str, frozenset[frozenset[str]]] = {
        ROLE_KEY: frozenset(_phrasings(ROLE_PHRASES)),
        OTHER_KEY: frozenset(_phrasings(OTHER_PHRASES)),
    }
    for phrases in HOST_PHRASES if role is Role.HOST else INTERN_PHRASES:
        for key, text in phrases.items():
            bank[key] = bank.get(key, frozenset()) | frozenset(_phrasings(text))
    return bank


@cache
def _rarity() -> Mapping[str, float]:
    """Return how telling each concept is: the fewer keys have it, the more."""
    keys: dict[str, set[str]] = {}
    share: dict[str, float] = {}
    total = 0
    for role in Role:
        for key, phrasings in _bank(role).items():
            total += 1
            for concept in CONCEPTS:
                part = sum(concept in one for one in phrasings) / max(1, len(phrasings))
                if part:
                    keys.setdefault(concept, set()).add(f"{role} {key}")
                    share[concept] = share.get(concept, 0.0) + min(1.0, 3 * part)
    return {
        concept: 0.4 + log(total / max(1.0, share.get(concept, 1.0))) / log(total)
        for concept in CONCEPTS
    }


def _likeness(wording: Wording, phrasing: frozenset[str]) -> float:
    rarity = _rarity()
    shared = sum(rarity[one] * weight for one, weight in wording.weights.items() if one in phrasing)
    if not shared:
        return 0.0
    asked = sum(rarity[one] for one in phrasing)
    said = sum(rarity[one] * weight for one, weight in wording.weights.items())
    return sqrt(min(1.0, shared / asked) * shared / (said + _UNKNOWN_WEIGHT * wording.unknown))


@cache
def _vocabulary(role: Role, key: str) -> frozenset[str]:
    return frozenset().union(*_bank(role)[key]) | _ASKING


def is_plain(header: str, role: Role, key: str) -> bool:
    """Return whether a header says nothing that no form says that asks for a key.

    ``Hvilket fagfelt er din rejsefælle fra?`` is neither about companions nor about interests.
    """
    wording = read_wording(header)
    said = {concept for concept, weight in wording.weights.items() if weight == 1}
    return not wording.misspelt and said <= _vocabulary(role, key)


@lru_cache(maxsize=_REMEMBERED)
def score_wording(header: str, role: Role) -> Mapping[str, float]:
    """Return how well a header fits each key of a role, 0 to 1.

    `OTHER_KEY` among them says how well it fits questions that are no field. Host wishes have one
    score, whatever their number.
    """
    wording = read_wording(header)
    bank = _bank(role)
    scores = {
        key: max((_likeness(wording, one) for one in phrasings), default=0.0)
        for key, phrasings in bank.items()
    }
    return MappingProxyType(scores)
