"""The best match found, with what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ipraktik.matching.arcs import Arc, ArcSet
from ipraktik.matching.assignment import Assignment
from ipraktik.model.placement import LevelResult


@dataclass(frozen=True, slots=True)
class Answer:
    """The best match found, with what is known of it.

    Parameters
    ----------
    arcs : ArcSet
        Arcs among which are those of the match.
    best : Assignment
    results : tuple of LevelResult
    solver : str
        What it took: ``flow``, ``prices`` or ``search``.
    ruled_out : int
        How many pairs prices have ruled out.
    left : sequence of Arc
        The arcs that a match as good on levels 1 to 5 could use, and maybe others.
    only : bool or None
        Whether no other match is as good on levels 1 to 5; None where it is not known.
    """

    arcs: ArcSet
    best: Assignment
    results: tuple[LevelResult, ...]
    solver: str
    ruled_out: int
    left: Sequence[Arc]
    only: bool | None = None
