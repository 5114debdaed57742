"""A word of a header -> what it stands for, by `lexicon`; misspelt words by likeness."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ipraktik.reading.mapping.ignored import FIRST_PARTS, IGNORED
from ipraktik.reading.mapping.joined_words import JOINED
from ipraktik.reading.mapping.lexicon import CONCEPTS

_TYPO_SCORE = 88
_SHORTEST_TYPO = 6
_SHORTEST_PART, _SHORTEST_END = 3, 4
_ENDING = re.compile(
    r"(?:[ae]?lser?|n?inge?r?|a?tion|ende|lig|er|r)?(?:e|en|et|t|n|erne|ene|rne|ne|ere)?s?\d*"
)
"""How words are inflected."""

_REMEMBERED = 1 << 12


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of the headers of one kind of form; two are never the same.

    Parameters
    ----------
    concepts : mapping of str to str
        What words stand for, each with its words and stems (as `lexicon` explains).
    ignored : frozenset of str
        Words that say nothing.
    joined : tuple of (Pattern, str)
        Words that say something only together, and what they become.
    """

    concepts: Mapping[str, str]
    ignored: frozenset[str] = IGNORED
    joined: tuple[tuple[re.Pattern[str], str], ...] = JOINED

    @cached_property
    def _words(self) -> tuple[tuple[str, bool, str], ...]:
        """Return each word or stem, whether it is a whole word, and its concept."""
        return tuple(
            (word.removeprefix("="), word.startswith("="), concept)
            for concept, words in self.concepts.items()
            for word in words.split()
        )

    @cached_property
    def whole(self) -> Mapping[str, tuple[str, ...]]:
        """Return whole words with their concepts."""
        found: dict[str, tuple[str, ...]] = {}
        for word, is_whole, concept in self._words:
            if is_whole:
                found[word] = (*found.get(word, ()), concept)
        return found

    @cached_property
    def stems(self) -> tuple[tuple[str, str], ...]:
        """Return stems with their concepts, the longest first."""
        stems = ((word, concept) for word, is_whole, concept in self._words if not is_whole)
        return tuple(sorted(stems, key=lambda stem: (-len(stem[0]), stem)))


SIGN_UPS = Lexicon(CONCEPTS)


@lru_cache(maxsize=_REMEMBERED)
def concepts_of_word(word: str, lexicon: Lexicon = SIGN_UPS) -> tuple[str, ...]:
    """Return what a folded word stands for; of ``navn2`` what ``navn`` does."""
    whole = lexicon.whole
    if word in whole:
        return whole[word]
    found, before, after = _compound(word, lexicon)
    bare = word.rstrip("0123456789")
    if not found and bare != word:
        return whole.get(bare, ())
    if not found:
        return ()
    first, last = _known_before(before, lexicon), _known_after(after, lexicon)
    known = (*(first or ()), *found, *(last or ()))
    return tuple(dict.fromkeys(known))


@lru_cache(maxsize=_REMEMBERED)
def has_unknown_part(word: str, lexicon: Lexicon = SIGN_UPS) -> bool:
    """Return whether a word begins or ends with what nobody knows, as ``fødekommune``."""
    found, before, after = _compound(word, lexicon)
    if word in lexicon.whole or not found:
        return False
    if len(after) >= _SHORTEST_END and _ENDING.fullmatch(after) is None:
        return _known_after(after, lexicon) is None
    return len(before) >= _SHORTEST_PART and _known_before(before, lexicon) is None


@lru_cache(maxsize=_REMEMBERED)
def _compound(word: str, lexicon: Lexicon) -> tuple[tuple[str, ...], str, str]:
    """Return what the stems in a word stand for, and what stands before and after them."""
    stems = lexicon.stems
    found, start, end, before = list[str](), 0, 0, ""
    while start < len(word):
        hit = next((stem for stem in stems if word.startswith(stem[0], start)), None)
        if hit is not None:
            before = before if found else word[:start]
            found.append(hit[1])
            end = start + len(hit[0])
        start += len(hit[0]) if hit is not None else 1
    return tuple(found), before, word[end:]


def _known_after(part: str, lexicon: Lexicon) -> tuple[str, ...] | None:
    """Return what the last part of a compound stands for; None where it is not known."""
    whole = lexicon.whole
    for one in (part, part.removeprefix("s"), part.removeprefix("e")):
        if len(one) >= _SHORTEST_END and one in whole:
            return whole[one]
        if one in lexicon.ignored:
            return ()
    return None


def _known_before(part: str, lexicon: Lexicon) -> tuple[str, ...] | None:
    """Return what the first part of a compound stands for; None where it is not known."""
    whole = lexicon.whole
    for one in (part, part.removesuffix("s"), part.removesuffix("e")):
        if one in whole:
            return whole[one]
        if one in FIRST_PARTS:
            return ()
    return None


@lru_cache(maxsize=_REMEMBERED)
def concepts_like(word: str, lexicon: Lexicon = SIGN_UPS) -> tuple[str, ...]:
    """Return what a misspelt word probably stands for."""
    if len(word) < _SHORTEST_TYPO:
        return ()
    # rapidfuzz is only needed for words that are not known.
    from rapidfuzz import fuzz, process

    words = (*lexicon.whole, *(stem for stem, _ in lexicon.stems))
    known = [one for one in words if len(one) >= _SHORTEST_TYPO]
    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_TYPO_SCORE)
    return concepts_of_word(found[0], lexicon) if found is not None else ()
