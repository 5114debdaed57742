"""Phrasings of questions by field, and how like a wording is to the nearest of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt

from ipraktik.reading.mapping.header_words import Wording, header_words
from ipraktik.reading.mapping.words import SIGN_UPS, Lexicon, concepts_of_word

OTHER_KEY = "other"
"""Stands for every question that is no field of the contract."""

_WITHOUT_ANCHOR = 0.6

Phrasing = frozenset[str]
"""What the words of one way to ask stand for."""

Phrasings = Mapping[str, frozenset[Phrasing]]
"""By key, the ways to ask for it."""


def phrasings(text: str, lexicon: Lexicon = SIGN_UPS) -> Iterator[Phrasing]:
    """Yield what stands between the bars of a text, as what its words stand for."""
    for phrase in " ".join(text.split()).split(" | "):
        words = (concepts_of_word(word, lexicon) for word in header_words(phrase, lexicon))
        found = frozenset(concept for concepts in words for concept in concepts)
        if found:
            yield found


@dataclass(frozen=True)
class Bank:
    """The phrasings of one kind of sheet: by key, and numbered with what each is worth.

    The anchor of a question that is no field is its concept that fewest fields have: without it,
    ``alternativ kontaktperson`` is only a contact.
    """

    by_key: Phrasings
    rarity: Mapping[str, float]
    keys: list[str] = field(default_factory=list)
    worth: list[float] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    with_concept: dict[str, list[int]] = field(default_factory=dict)

    def likenesses(self, wording: Wording) -> dict[str, float]:
        """Return how like a wording is to the phrasing of each key that is nearest to it."""
        shared: dict[int, float] = {}
        said = wording.cost
        for concept, weight in wording.weights.items():
            worth = self.rarity[concept] * weight
            said += worth
            for index in self.with_concept.get(concept, ()):
                shared[index] = shared.get(index, 0.0) + worth
        found: dict[str, float] = dict.fromkeys(self.by_key, 0.0)
        for index, worth in shared.items():
            likeness = sqrt(min(1.0, worth / self.worth[index]) * worth / said)
            if self.anchors[index] and self.anchors[index] not in wording.weights:
                likeness *= _WITHOUT_ANCHOR
            found[self.keys[index]] = max(found[self.keys[index]], likeness)
        return found


def make_bank(by_key: Phrasings, rarity_of: Mapping[str, float]) -> Bank:
    """Return the phrasings of one kind of sheet, numbered."""
    counts = _used_by_fields(by_key)
    bank = Bank(by_key, rarity_of)
    for key, some in by_key.items():
        for phrasing in sorted(some, key=sorted):
            for concept in phrasing:
                bank.with_concept.setdefault(concept, []).append(len(bank.keys))
            bank.keys.append(key)
            bank.worth.append(sum(rarity_of[concept] for concept in sorted(phrasing)))
            rarest = min(sorted(phrasing), key=lambda concept: counts.get(concept, 0))
            bank.anchors.append(rarest if key == OTHER_KEY else "")
    return bank


def _used_by_fields(by_key: Phrasings) -> Mapping[str, int]:
    """Return in how many phrasings of fields each concept stands."""
    fields = (some for key, some in by_key.items() if key != OTHER_KEY)
    counts: dict[str, int] = {}
    for phrasing in (phrasing for some in fields for phrasing in some):
        for concept in phrasing:
            counts[concept] = counts.get(concept, 0) + 1
    return counts


def rarity(banks: Sequence[Phrasings], concepts: Iterable[str]) -> Mapping[str, float]:
    """Return how telling each concept is: the fewer keys have it, the more."""
    share: dict[str, float] = {}
    total = 0
    names = tuple(concepts)
    for some in (some for by_key in banks for some in by_key.values()):
        total += 1
        for concept in names:
            part = sum(concept in one for one in some) / max(1, len(some))
            if part:
                share[concept] = share.get(concept, 0.0) + min(1.0, 3 * part)
    return {
        concept: 0.4 + log(total / max(1.0, share.get(concept, 1.0))) / log(total)
        for concept in names
    }
