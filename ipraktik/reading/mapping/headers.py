"""Headers as they are asked: without the form's numbering, follow-ups with what they follow."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from ipraktik.model.names import fold

_NUMBERING = re.compile(
    r"\s*(?:(?:spørgsmål|question|spm\.?) ?)?"
    r"(?:[A-Za-z]{1,2}\d{1,2}|[A-Za-z]?\d{1,2}(?:\.\d{1,2})*)[a-z]?(?:[.):]+|\s[-–])?\s+(?=[^\W\d])"
)
_MOST = 0.5
_PREFIX = re.compile(r"(?P<prefix>.*\S)(?P<separator>\s[-–]\s|:\s|\s\[)(?P<part>.*)", re.DOTALL)
_RANK_WORDS = re.compile(
    r"\b[1-5]\b\.?|(?<!\ben )(?<!\bet )\b(?:første|anden|tredje|fjerde|først|first"
    r"|second|third|fourth)\b",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"(?:hvis (?:ja|så)|i (?:så|bekræftende) fald|hvem|hvilken|hvilke|hvor|hvad|navn|hvis du har"
    r"|if (?:so|yes)|who|which|where|please (?:name|specify)|skriv|angiv|anfør)\b",
    re.IGNORECASE,
)
_SHORT = 3


def without_numbering(headers: Mapping[int, str]) -> Mapping[int, str]:
    """Return headers without ``1.``, ``A5.``, ``2.1``, where at least half of them are numbered.

    ``1. ønske`` keeps its number: where only wishes are numbered it says which wish is meant.
    """
    numbered = {index: found for index, h in headers.items() if (found := _NUMBERING.match(h))}
    asked = sum(bool(header) for header in headers.values())
    if len(numbered) < max(_SHORT, _MOST * asked):
        return headers
    return {
        index: header[numbered[index].end() :] if index in numbered else header
        for index, header in headers.items()
    }


def without_shared_ranks(headers: Mapping[int, str]) -> Mapping[int, str]:
    """Return ``Question - part`` without ranks in the question that several columns share.

    In ``Værter, den bedste først - 2. valg`` only the part says which wish it is.
    """
    parts = {index: _PREFIX.fullmatch(header) for index, header in headers.items()}
    shared = Counter(fold(found["prefix"]) for found in parts.values() if found)
    return {
        index: f"{_RANK_WORDS.sub('', found['prefix'])}{found['separator']}{found['part']}"
        if (found := parts[index]) and shared[fold(found["prefix"])] > 1
        else header
        for index, header in headers.items()
    }


def follows(header: str) -> bool:
    """Return whether a question goes on with the yes/no question before it: ``Hvem?``."""
    found = _FOLLOWS.match(header.strip())
    if found is None:
        return False
    conditional = fold(found[0]).startswith(("hvis", "i ", "if "))
    return conditional or len(re.split(r"[?(]", header)[0].split()) <= _SHORT
