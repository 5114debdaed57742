"""What the words of a header stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from ipraktik.reading.answers import words_of
from ipraktik.reading.mapping.header_readings import Part, readings
from ipraktik.reading.mapping.words import (
    SIGN_UPS,
    Lexicon,
    concepts_like,
    concepts_of_word,
    has_unknown_part,
)

_UNKNOWN_WEIGHT = 0.8
_MORE_UNKNOWN = 0.35
"""How much each further unknown word counts of the first; chatty questions have many."""

_REMEMBERED = 1 << 12
_CODE = re.compile(r"\d+|[^\W\d]|[a-z]{1,2}\d{1,3}[a-z]{0,2}\d{0,3}")
"""Numbers, single letters and the codes of questions."""

_FEW_WORDS = 2


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


def header_words(text: str, lexicon: Lexicon = SIGN_UPS) -> list[str]:
    """Return the words of a text that say something, some of them joined or replaced."""
    spaced = " ".join(words_of(text))
    for pattern, word in lexicon.joined:
        spaced = pattern.sub(word, spaced)
    words = spaced.split()
    said = [one for one in words if one not in lexicon.ignored and not _says_nothing(one, lexicon)]
    # A header of a word or two says something by each of them, such as ``By``.
    few = words if len(words) <= _FEW_WORDS else []
    return said or [word for word in few if concepts_of_word(word, lexicon)]


def _says_nothing(word: str, lexicon: Lexicon) -> bool:
    return _CODE.fullmatch(word) is not None and not concepts_of_word(word, lexicon)


def _read(parts: Iterable[Part], lexicon: Lexicon) -> Wording:
    weights: dict[str, float] = {}
    unknown, misspelt = 0.0, False
    for part, weight in parts:
        for word in header_words(part, lexicon):
            concepts = concepts_of_word(word, lexicon)
            if has_unknown_part(word, lexicon):
                unknown += weight
            if not concepts and weight == 1:
                concepts = concepts_like(word, lexicon)
                misspelt = misspelt or bool(concepts)
            if not concepts:
                unknown += weight
            for concept in concepts:
                weights[concept] = max(weight, weights.get(concept, 0.0))
    return Wording(MappingProxyType(weights), unknown, misspelt)


@lru_cache(maxsize=_REMEMBERED)
def read_wordings(header: str, lexicon: Lexicon = SIGN_UPS) -> tuple[Wording, ...]:
    """Return what the words of a header stand for, in each way to read it."""
    return tuple(_read(parts, lexicon) for parts in readings(header))
