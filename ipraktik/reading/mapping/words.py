"""A word of a header -> what it stands for, by `lexicon`; misspelt words by likeness."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from ipraktik.reading.mapping.ignored import FIRST_PARTS, IGNORED
from ipraktik.reading.mapping.lexicon import CONCEPTS

_TYPO_SCORE = 88
_SHORTEST_TYPO = 6
_SHORTEST_PART, _SHORTEST_END = 3, 4
_ENDING = re.compile(
    r"(?:[ae]?lser?|n?inge?r?|a?tion|ende|lig|er|r)?(?:e|en|et|t|n|erne|ene|rne|ne|ere)?s?\d*"
)
"""How words are inflected."""

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
    whole, _ = _stems()
    if word in whole:
        return whole[word]
    found, before, after = _compound(word)
    bare = word.rstrip("0123456789")
    if not found and bare != word:
        return whole.get(bare, ())
    if not found:
        return ()
    known = (*(_known_before(before) or ()), *found, *(_known_after(after) or ()))
    return tuple(dict.fromkeys(known))


@lru_cache(maxsize=_REMEMBERED)
def has_unknown_part(word: str) -> bool:
    """Return whether a word begins or ends with what nobody knows, as ``fødekommune``."""
    whole, _ = _stems()
    found, before, after = _compound(word)
    if word in whole or not found:
        return False
    if len(after) >= _SHORTEST_END and _ENDING.fullmatch(after) is None:
        return _known_after(after) is None
    return len(before) >= _SHORTEST_PART and _known_before(before) is None


@lru_cache(maxsize=_REMEMBERED)
def _compound(word: str) -> tuple[tuple[str, ...], str, str]:
    """Return what the stems in a word stand for, and what stands before and after them."""
    _, stems = _stems()
    found, start, end, before = list[str](), 0, 0, ""
    while start < len(word):
        hit = next((stem for stem in stems if word.startswith(stem[0], start)), None)
        if hit is not None:
            before = before if found else word[:start]
            found.append(hit[1])
            end = start + len(hit[0])
        start += len(hit[0]) if hit is not None else 1
    return tuple(found), before, word[end:]


def _known_after(part: str) -> tuple[str, ...] | None:
    """Return what the last part of a compound stands for; None where it is not known."""
    whole, _ = _stems()
    for one in (part, part.removeprefix("s"), part.removeprefix("e")):
        if len(one) >= _SHORTEST_END and one in whole:
            return whole[one]
        if one in IGNORED:
            return ()
    return None


def _known_before(part: str) -> tuple[str, ...] | None:
    """Return what the first part of a compound stands for; None where it is not known."""
    whole, _ = _stems()
    for one in (part, part.removesuffix("s"), part.removesuffix("e")):
        if one in whole:
            return whole[one]
        if one in FIRST_PARTS:
            return ()
    return None


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
