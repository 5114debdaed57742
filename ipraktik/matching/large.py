"""The answer for an instance that is large: sifted first, then settled as a small one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ipraktik.matching.answer import Answer
from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.assignment import Assignment, value
from ipraktik.matching.certificates import of_flow, of_reach
from ipraktik.matching.host_table import Ints
from ipraktik.matching.levels import Level
from ipraktik.matching.pairs import Pairs
from ipraktik.matching.settling import FirstBound, Settling
from ipraktik.matching.sift import Sifted, sift
from ipraktik.matching.uniqueness import is_only_best
from ipraktik.model.certificate import Certificate
from ipraktik.model.placement import LevelName, LevelResult, Proof
from ipraktik.model.settings import Fairness

SIFT_FROM = 3_000
"""From so many pairs on, an instance is sifted; below, the exact flow is as quick."""
_MANY = 60_000
"""From so many pairs on, nothing but sifting comes to an end."""


def is_large(pairs: Pairs, levels: int | None) -> bool:
    """Whether an instance is to be sifted.

    Sifting settles all levels at once, and not the ladder of ``retfærdig``. So what asks for
    some levels only, or for the ladder, is sifted where nothing else comes to an end.
    """
    whole = levels is None and not _is_fair(pairs)
    return len(pairs) >= (SIFT_FROM if whole else _MANY)


def _is_fair(pairs: Pairs) -> bool:
    return pairs.instance.settings.policy.fairness is Fairness.FAIR


def answer_large(
    pairs: Pairs, seconds_left: Callable[[], float], levels: int | None = None
) -> Answer | None:
    """Return the best match of a large instance, as far as it comes in time.

    Parameters
    ----------
    pairs : Pairs
    seconds_left : callable
    levels : int, optional
        Tell only the first so many levels of contract 4.

    Returns
    -------
    Answer or None
        None where sifting alone does not prove it, and it can be done as for small instances.
    """
    sifted = sift(pairs, seconds_left)
    may_try = len(pairs) < _MANY and seconds_left() > 0
    if sifted is None or (may_try and not sifted.is_complete):
        return None
    last = sifted.lots or sifted.points
    is_open = _is_fair(pairs) or last.proof is Proof.NONE or len(last.left) >= _MANY
    arcs, best = _arcs(pairs, last.used if is_open else last.left), _hosts(pairs, last.used)
    results = _results(arcs, sifted)
    held = [(level, one.value) for level, one in zip(arcs.levels, results, strict=False)]
    settling = Settling(
        arcs, _bound_of_lots(arcs), best, (lambda: 0.0) if is_open else seconds_left, held
    )
    settling.results = list(results)
    if not is_open and len(arcs.arcs) == len(best):  # nothing else is left to choose
        settling.results += _only_left(arcs, best, len(results))
    for level in arcs.levels[len(settling.results) :]:
        settling.settle(level)
    asked = [one.number for one in arcs.levels if levels is None or one.number <= levels]
    told = tuple(settling.results[: len(asked)])
    solver = "search" if any(one.proof is Proof.SEARCH for one in told) else "prices"
    ruled_out = len(pairs) - (len(last.left) if is_open else len(settling.alive))
    answer = Answer(arcs, settling.best, told, solver, ruled_out, arcs.arcs)
    if levels is not None:
        return answer
    return replace(answer, only=_is_only_best(pairs, sifted, answer, seconds_left))


def _only_left(arcs: ArcSet, best: Assignment, known: int) -> list[LevelResult]:
    """Return the results of further levels where a search has left no other match."""
    levels = zip(arcs.levels[known:], value(arcs, best)[known:], strict=True)
    return [LevelResult(level.name, amount, amount, Proof.SEARCH) for level, amount in levels]


def _bound_of_lots(arcs: ArcSet) -> FirstBound:
    """Return the bound of a round of lots that nothing else is known of: none is below 0."""
    return lambda number, settled: (0, of_reach(arcs, arcs.levels[number]))


def _results(arcs: ArcSet, sifted: Sifted) -> list[LevelResult]:
    """Return the results of the levels that sifting came to."""
    above, results = of_flow(sifted.ways, arcs.levels), []
    told = zip(arcs.levels, sifted.above, sifted.bounds, sifted.ways.coded.reach, strict=False)
    for level, amount, least, reach in told:
        # Nobody can be better than all placed; the match's pairs show it where it is that good.
        all_placed = least < -reach
        bound, proven_by = (-reach, of_reach(arcs, level)) if all_placed else (least, above)
        proof = Proof.PRICES if amount == bound else Proof.NONE
        results.append(_result(level, amount, bound, proof, proven_by))
    if arcs.is_fair:
        return results  # of the ladder no more is known than that no rung is below 0
    proven = all(one.proof is Proof.PRICES for one in results)
    rest = zip(arcs.levels[len(results) :], (sifted.points, sifted.lots), strict=False)
    for level, one in rest:
        if one is not None:
            proof = one.proof if proven else Proof.NONE
            bound = one.value if proof is not Proof.NONE else one.bound
            results.append(_result(level, one.value, bound, proof, one.certificate))
    return results


def _result(
    level: Level, amount: int, bound: int, proof: Proof, certificate: Certificate
) -> LevelResult:
    return LevelResult(level.name, amount, bound, proof, None, certificate)


def _is_only_best(
    pairs: Pairs, sifted: Sifted, answer: Answer, seconds_left: Callable[[], float]
) -> bool | None:
    """Return whether no other match is as good on levels 1 to 5; None where it is not known."""
    above = [one for one in answer.results if one.name is not LevelName.LOTTERY]
    if _is_fair(pairs) or any(one.proof is Proof.NONE for one in above):
        return None
    if _hosts(pairs, sifted.points.used) != answer.best:
        return False  # the lots found another one
    if len(sifted.points.left) >= _MANY:
        return None
    arcs = _arcs(pairs, sifted.points.left)
    values = (one.value for one in answer.results)
    held = list(zip(arcs.levels[: len(pairs.columns)], values, strict=False))
    return is_only_best(arcs, None, answer.best, held, arcs.arcs, seconds_left)


def _arcs(pairs: Pairs, among: Ints) -> ArcSet:
    """Return the arcs of some pairs."""
    whole = ArcSet(pairs.instance, ())
    ends = zip(pairs.unit[among].tolist(), pairs.host[among].tolist(), strict=True)
    return ArcSet(pairs.instance, [whole.make(unit, host) for unit, host in ends])


def _hosts(pairs: Pairs, used: Ints) -> Assignment:
    return dict(zip(pairs.unit[used].tolist(), pairs.host[used].tolist(), strict=True))
