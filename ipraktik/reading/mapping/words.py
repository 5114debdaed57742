"""A word of a header -> what it stands for, by `lexicon`; misspelt words by likeness."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from ipraktik.reading.mapping.lexicon import CONCEPTS

_TYPO_SCORE = 88
_SHORTEST_TYPO = 6
_REMEMBERED = 1 << 12


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
def concepts_of_word(word: str) -> tuple[str, ...]:
    """Return what a folded word stands for; of ``navn2`` what ``navn`` does."""
    whole, stems = _stems()
    if word in whole:
        return whole[word]
    found, start = list[str](), 0
    while start < len(word):
        hit = next((stem for stem in stems if word.startswith(stem[0], start)), None)
        if hit is not None:
            found.append(hit[1])
        start += len(hit[0]) if hit is not None else 1
    bare = word.rstrip("0123456789")
    if not found and bare != word:
        return whole.get(bare, ())
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=_REMEMBERED)
def concepts_like(word: str) -> tuple[str, ...]:
    """Return what a misspelt word probably stands for."""
    if len(word) < _SHORTEST_TYPO:
        return ()
    # rapidfuzz is only needed for words that are not known.
    from rapidfuzz import fuzz, process

    whole, stems = _stems()
    known = [one for one in (*whole, *(stem for stem, _ in stems)) if len(one) >= _SHORTEST_TYPO]
    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_TYPO_SCORE)
    return concepts_of_word(found[0]) if found is not None else ()
