"""How like the header of a column is to the ways in which forms ask for each field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from math import log, sqrt
from types import MappingProxyType

from ipraktik.model.columns import ROLE_KEY, Role
from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.header_readings import Part, readings
from ipraktik.reading.mapping.ignored import IGNORED
from ipraktik.reading.mapping.lexicon import BINDING, CONCEPTS
from ipraktik.reading.mapping.phrases import (
    HOST_PHRASES,
    INTERN_PHRASES,
    OTHER_PHRASES,
    ROLE_PHRASES,
)
from ipraktik.reading.mapping.words import concepts_like, concepts_of_word, has_unknown_part

OTHER_KEY = "other"
"""Stands for every question that is no field of the contract."""

_UNKNOWN_WEIGHT = 0.8
_MORE_UNKNOWN = 0.35
"""How much each further unknown word counts of the first; chatty questions have many."""

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
_FEW_WORDS = 2
_JOINED = (
    (re.compile(r"\be (?=mail|post)"), "e"),
    (re.compile(r"\bmail adr(?:esse)?n?\b"), "mailadresse"),
    (re.compile(r"\b(?:hvor mange|how many|number of|antal af)\b"), "hvormange"),
    (re.compile(r"\b(?:hvor lang tid|hvor laenge|how long)\b"), "laenge"),
    (re.compile(r"\b(?:finde|finder|take|takes|taking) (?:sted|place)\b"), "foregaar"),
    (re.compile(r"\b(phone|telephone|mobile|contact|cell) (?:number|no|nr)\b"), r"\1 phone"),
    (re.compile(r"\b(telefon|mobil|tlf|tel|lokal|direkte) (?:nummer|nr)\b"), r"\1 telefon"),
    (re.compile(r"\b(?:nummer|nr) (?=paa telefon|telefon|mobil)"), ""),
    (re.compile(r"\bkontakt person"), "kontaktperson"),
    (re.compile(r"\bfat i\b"), "kontaktperson"),
    (
        re.compile(r"\b(?:et|faaet|fik|sagt|siger|givet|giver|gav|said|says|a) (?:ja|yes)\b"),
        "godkendt",
    ),
    (
        re.compile(
            r"\b(?:udfyldt|oprettet|indsendt|behandlet|aendret|redigeret|modtaget|created|submitted"
            r"|modified|edited|completed|filled in|changed) (?:af|by)\b"
        ),
        "afsender",
    ),
    (re.compile(r"\b(?:ansat|arbejder (?:du|jeg)|fungerer (?:du|jeg)) som\b"), "stilling"),
    (
        re.compile(
            r"\b(?:arbejder|beskaeftiger|sidder) (?:du|jeg|i|vi|dig|jer)(?: (?:selv|dig|jer|os|mig"
            r"|mest|primaert|isaer|til daglig|til hverdag))* (?:med|inden for|indenfor)\b"
        ),
        "arbejder fagfelt",
    ),
    (
        re.compile(
            r"\b(?:er der|noget|evt|eventuelt|hvad|vi vide) andet\b|^andet$|^andet anfoer\b"
        ),
        "oevrigt",
    ),
    (re.compile(r"\bkan lide\b"), ""),
    (
        re.compile(r"\bbesoeg fra\b|\bpraktikant\w*(?: (?:skal|maa|helst|gerne))* komme\w* fra\b"),
        "praktikantens ophav",
    ),
    (re.compile(r"\bt shirt"), "tshirt"),
    (re.compile(r"\barb (?=plads)"), "arb"),
)


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

    @property
    def cost(self) -> float:
        """Return how much the unknown words count against it."""
        return _UNKNOWN_WEIGHT * (
            min(1.0, self.unknown) + _MORE_UNKNOWN * max(0.0, self.unknown - 1)
        )


def _words(text: str) -> list[str]:
    spaced = " ".join(words_of(text))
    for pattern, word in _JOINED:
        spaced = pattern.sub(word, spaced)
    words = spaced.split()
    said = [word for word in words if word not in IGNORED]
    # A header of a word or two says something by each of them, such as ``By``.
    return said or [word for word in words if len(words) <= _FEW_WORDS and concepts_of_word(word)]


def _read(parts: Iterable[Part]) -> Wording:
    weights: dict[str, float] = {}
    unknown, misspelt = 0.0, False
    for part, weight in parts:
        for word in _words(part):
            concepts = concepts_of_word(word)
            if has_unknown_part(word):
                unknown += weight
            if not concepts and weight == 1:
                concepts = concepts_like(word)
                misspelt = misspelt or bool(concepts)
            if not concepts:
                unknown += weight
            for concept in concepts:
                weights[concept] = max(weight, weights.get(concept, 0.0))
    return Wording(MappingProxyType(weights), unknown, misspelt)


@lru_cache(maxsize=_REMEMBERED)
def read_wordings(header: str) -> tuple[Wording, ...]:
    """Return what the words of a header stand for, in each way to read it."""
    return tuple(_read(parts) for parts in readings(header))


def _phrasings(text: str) -> Iterator[frozenset[str]]:
    for phrase in " ".join(text.split()).split(" | "):
        words = (concepts_of_word(word) for word in _words(phrase))
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
