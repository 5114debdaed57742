"""Levels, proofs and the solver in the words of a coordinator; shared by `Overblik` and `Log`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ipraktik.language import danish
from ipraktik.model.placement import LevelName, LevelResult, Proof, Result
from ipraktik.text import Text, say

_LEVELS: Mapping[LevelName, Text] = {
    LevelName.PLACED: say("Interns with a host"),
    LevelName.PRIORITY: say("Interns with a host among those who go first"),
    LevelName.LAST_YEAR: say("Interns with a host among those without a place last year"),
    LevelName.KEPT: say("Sent proposals that were kept"),
    LevelName.TICKETS: say("Lottery tickets of those with a host, added up"),
    LevelName.POINTS: say("Points, empty hosts included"),
    LevelName.LOTTERY: say("Lottery between matches that are equally good"),
}
_FEWER_IS_BETTER = frozenset({LevelName.FAIR, LevelName.POINTS, LevelName.LOTTERY})
_PROOFS: Mapping[Proof, tuple[Text, Text]] = {
    Proof.PRICES: (
        say("prices"),
        say("Proven by prices: a bound that can be checked without the solver."),
    ),
    Proof.SEARCH: (say("search"), say("Proven by search: everything better was ruled out.")),
    Proof.NONE: (say("none"), say("Not proven: the time limit came first.")),
}
_SOLVERS: Mapping[str, Text] = {
    "flow": say("A flow through the network of possible visits gave the match and its proof."),
    "prices": say(
        "Prices from a flow through the network of possible visits left so little open that they "
        "gave the match and its proof."
    ),
    "search": say(
        "A flow through the network of possible visits gave prices; a search among what they "
        "left possible gave the match (companions together, each host's days)."
    ),
}


@dataclass(frozen=True, slots=True)
class LevelWords:
    """A level as people count it: what more is better of is positive."""

    name: Text
    value: int
    bound: int
    proof: Text
    explanation: Text
    proven: bool


def name_level(name: LevelName, points: int | None = None) -> Text:
    """Return what a level is about; with points, a step of the ladder."""
    if points is None:
        return _LEVELS[name]
    return say("Interns and empty hosts with {points} points", points=points)


def find_proof(text: str) -> Proof | None:
    """Return the proof that a cell of `Log` tells, by its word or its explanation."""
    for proof, words in _PROOFS.items():
        if any(text.startswith(danish(one)) for one in words):
            return proof
    return None


def describe_level(level: LevelResult) -> LevelWords:
    """Return a level with its signs as people count."""
    sign = 1 if level.name in _FEWER_IS_BETTER else -1
    proof, explanation = _PROOFS[level.proof]
    return LevelWords(
        name_level(level.name, level.points),
        sign * level.value,
        sign * level.bound,
        proof,
        explanation,
        level.proof is not Proof.NONE,
    )


_ONLY: Mapping[bool | None, Text] = {
    True: say("No other match is just as good."),
    False: say("Other matches are just as good; the last lottery chose among them."),
    None: say("It is not known whether another match is just as good: the time limit came first."),
}


def describe_only_best(result: Result) -> Text:
    """Return whether the best match is the only one."""
    return _ONLY[result.only_best]


def describe_solver(result: Result) -> Text | str:
    """Return how the match was found."""
    return _SOLVERS.get(result.solver, result.solver)


def describe_proof(levels: Sequence[LevelResult]) -> tuple[Text, ...]:
    """Return one sentence where all is proven, else one for each level that is not."""
    open_levels = [words for words in map(describe_level, levels) if not words.proven]
    if not open_levels:
        return (say("Proven best on all levels"),)
    return tuple(
        say(
            "Not proven: {level} is {value} and could at best be {bound}",
            level=words.name,
            value=words.value,
            bound=words.bound,
        )
        for words in open_levels
    )
