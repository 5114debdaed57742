"""The levels of a match as its workbook tells them, with their proofs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ipraktik.language import danish
from ipraktik.model.certificate import LevelKey, level_keys, number_of, rank
from ipraktik.model.match_schema import LOG_HEADERS
from ipraktik.model.origin import Raw
from ipraktik.model.placement import LevelName, LevelResult, Proof
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.model.instance import Instance
    from ipraktik.reading.match_book import MatchBook

_LAST_YEAR: LevelKey = (LevelName.LAST_YEAR, 0)
_ALWAYS: tuple[LevelKey, ...] = (
    (LevelName.PLACED, 0),
    (LevelName.PRIORITY, 0),
    (LevelName.KEPT, 0),
    (LevelName.TICKETS, 0),
    (LevelName.POINTS, 0),
    (LevelName.LOTTERY, 0),
    (LevelName.LOTTERY, 1),
)
_COSTS = (LevelName.POINTS, LevelName.LOTTERY)

_Line = tuple[Raw, str]
"""Value and explanation of a line of `Log`."""


def told_levels(book: MatchBook, instance: Instance) -> tuple[LevelResult, ...]:
    """Return the levels that `Log` tells, as the solver counts them.

    Returns
    -------
    tuple of LevelResult
        In the order of contract 4, with the certificates of `Bevis`; empty where a level of the
        contract is missing or is no number.
    """
    from ipraktik.reading.match_proof import read_certificates

    lines = dict(_lines(book))
    asked = (*_ALWAYS, _LAST_YEAR) if instance.waiting else _ALWAYS
    found = {key: level for key in asked if (level := _level(lines, key)) is not None}
    if len(found) < len(asked):
        return ()
    found |= _steps(lines)
    levels = [found[key] for key in sorted(found, key=rank)]
    certificates = read_certificates(book.proof, instance)
    return tuple(
        replace(level, certificate=certificates.get(key))
        for level, key in zip(levels, level_keys(levels), strict=True)
    )


def _lines(book: MatchBook) -> Iterator[tuple[tuple[str, str], _Line]]:
    for row in book.log:
        subject, key, value, explanation = (row.cells.get(header) for header in LOG_HEADERS)
        yield (str(subject).strip(), str(key).strip()), (value, str(explanation or "").strip())


def _level(lines: Mapping[tuple[str, str], _Line], key: LevelKey) -> LevelResult | None:
    from ipraktik.writing.match_words import find_proof

    subject = danish(say("Level {number}", number=number_of(key)))
    told = (lines.get((subject, danish(word)), ("", ""))[0] for word in _WORDS)
    value, bound, proof = told
    if not isinstance(value, int) or not isinstance(bound, int):
        return None
    sign = 1 if key[0] in _COSTS else -1
    known = find_proof(str(proof).strip()) or Proof.NONE
    return LevelResult(key[0], sign * value, sign * bound, known)


_WORDS = (say("Result"), say("Bound"), say("Proof"))


def _steps(lines: Mapping[tuple[str, str], _Line]) -> dict[LevelKey, LevelResult]:
    """Return how many have so many points: lines of level 5 whose key is a number."""
    from ipraktik.writing.match_words import find_proof

    found: dict[LevelKey, LevelResult] = {}
    fifth = danish(say("Level {number}", number=5))
    for (subject, key), (value, explanation) in lines.items():
        points = key.partition(" ")[0]
        if subject == fifth and points.isdecimal() and isinstance(value, int):
            proof = find_proof(explanation) or Proof.NONE
            step = LevelResult(LevelName.FAIR, value, value, proof, int(points))
            found[LevelName.FAIR, int(points)] = step
    return found
