"""What a match tells beside itself: answers to what-ifs, all found by matching again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ipraktik.model.placement import Result, Unplaced
from ipraktik.text import Text


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another possible host of somebody with a place.

    Parameters
    ----------
    host_id : str
    has_room : bool
        Whether nobody else would have to move.
    loses_nobody : bool, optional
        Whether everybody could keep a place, others moving; None where that is not known.
    """

    host_id: str
    has_room: bool
    loses_nobody: bool | None


@dataclass(frozen=True, slots=True)
class HostQuestion:
    """One question to a host, and what a yes does.

    Parameters
    ----------
    host_id : str
    question : Text
    more : int
        How many more have a place if this host alone says yes.
    together : int, optional
        How many more if those listed before it say yes too; None where it adds nothing to them.
    who : tuple of str
        The interns who would have a place that they have not now, if this host alone says yes;
        empty where that was not worked out.
    """

    host_id: str
    question: Text
    more: int
    together: int | None = None
    who: tuple[str, ...] = ()


@dataclass(frozen=True)
class Insight:
    """Everything that takes longer than the match itself.

    Parameters
    ----------
    unplaced : tuple of Unplaced
        As in the match, with the true cause and what would help.
    recruits : mapping of (field, landsdel) to tuple of int
        How many more have a place with one more host of 1, 2 and 3 places there.
    questions : tuple of HostQuestion
        The few to ask first stand first.
    other_fairness : Result, optional
        The best match if `Fordeling` were the other one.
    without_priority : Result, optional
        Who has a place if nobody goes first; only its first levels are settled.
    alternatives : mapping of intern ID to tuple of Alternative
    not_reached : tuple of Text
        What the time did not suffice for.
    """

    unplaced: tuple[Unplaced, ...] = ()
    recruits: Mapping[tuple[str, str], tuple[int, ...]] = field(default_factory=dict)
    questions: tuple[HostQuestion, ...] = ()
    other_fairness: Result | None = None
    without_priority: Result | None = None
    alternatives: Mapping[str, tuple[Alternative, ...]] = field(default_factory=dict)
    not_reached: tuple[Text, ...] = ()
