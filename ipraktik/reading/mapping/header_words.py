"""What the words of a header stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.header_readings import Part, readings
from ipraktik.reading.mapping.ignored import IGNORED
from ipraktik.reading.mapping.words import concepts_like, concepts_of_word, has_unknown_part

_UNKNOWN_WEIGHT = 0.8
_MORE_UNKNOWN = 0.35
"""How much each further unknown word counts of the first; chatty questions have many."""

_REMEMBERED = 1 << 12
_CODE = re.compile(r"\d+|[^\W\d]|[a-z]{1,2}\d{1,3}[a-z]{0,2}\d{0,3}")
"""Numbers, single letters and the codes of questions."""

_FEW_WORDS = 2
_JOINED = (
    (re.compile(r"\be (?=mail|post)"), "e"),
    (re.compile(r"\belektronisk\w* post(?:adresse)?\w*"), "mail"),
    (re.compile(r"\bpublic (?:body|sector (?:body|organisation))\b"), "organisation"),
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
    (re.compile(r"\bhos (?:jer|os)\b|\b(?:at|to|with) your (?:place|workplace)\b"), "hosjer"),
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


def header_words(text: str) -> list[str]:
    """Return the words of a text that say something, some of them joined or replaced."""
    spaced = " ".join(words_of(text))
    for pattern, word in _JOINED:
        spaced = pattern.sub(word, spaced)
    words = spaced.split()
    said = [word for word in words if word not in IGNORED and not _says_nothing(word)]
    # A header of a word or two says something by each of them, such as ``By``.
    return said or [word for word in words if len(words) <= _FEW_WORDS and concepts_of_word(word)]


def _says_nothing(word: str) -> bool:
    return _CODE.fullmatch(word) is not None and not concepts_of_word(word)


def _read(parts: Iterable[Part]) -> Wording:
    weights: dict[str, float] = {}
    unknown, misspelt = 0.0, False
    for part, weight in parts:
        for word in header_words(part):
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
