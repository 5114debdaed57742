"""The answer of a match: placements, their points, and the proof of every level."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from ipraktik.model.certificate import Certificate
from ipraktik.model.certificate import LevelName as LevelName
from ipraktik.model.findings import Finding
from ipraktik.model.instance import Instance
from ipraktik.model.promises import Before
from ipraktik.model.signups import SignUps
from ipraktik.model.week import Day
from ipraktik.text import Text

if TYPE_CHECKING:
    from ipraktik.model.changes import Change
    from ipraktik.model.drill import Drill
    from ipraktik.model.edits import Judged
    from ipraktik.model.insight import Insight
    from ipraktik.model.moves import Moves


class PointTerm(StrEnum):
    """The named terms that points are made of (contract 4)."""

    WISH = "wish"
    INTERN_DAYS = "intern_days"
    HOST_DAYS = "host_days"
    GUEST = "guest"
    FIELD = "field"
    LANDSDEL = "landsdel"


class Proof(StrEnum):
    """How it is known that a level cannot be better.

    ``prices``: a bound from prices, checkable without a solver. ``search``: branch and bound
    closed the gap. ``none``: the time limit came first.
    """

    PRICES = "prices"
    SEARCH = "search"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LevelResult:
    """The value reached on one level, the best bound known, and its proof.

    The bound holds for all matches that are as good on the levels above. Under ``retfærdig``
    level 5 has a result (`LevelName.FAIR`) for each number of `points` that anybody has, from the
    highest downwards: how many have it. Nobody has any other number of points.

    The certificate proves the level where its proof is ``prices``. Else it only tells which pairs
    no match as good can use, on which the certificates of levels below may rest.
    """

    name: LevelName
    value: int
    bound: int
    proof: Proof
    points: int | None = None
    certificate: Certificate | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Placement:
    """One intern at one host on concrete days.

    `terms` are the points by name; terms of 0 points are left out.
    """

    intern_id: str
    host_id: str
    days: frozenset[Day]
    terms: Mapping[PointTerm, int] = field(default_factory=dict)

    @property
    def points(self) -> int:
        """Return the sum of the terms."""
        return sum(self.terms.values())


@dataclass(frozen=True)
class Result:
    """What the solver found.

    Parameters
    ----------
    placements : tuple of Placement
        Sorted by intern ID.
    levels : tuple of LevelResult
        In the order of contract 4.
    combinations, ruled_out : int
        Possible unit-host combinations, and how many of them prices had ruled out.
    solver : str
        What it took: ``flow`` alone, prices of units beside it (``prices``), or ``search``.
    seconds : float
        Wall time of the search; for the screen, never for the workbook.
    only_best : bool, optional
        Whether no other assignment is as good on levels 1 to 5, so that the last lottery had
        nothing to choose between; None where it was not asked or time ran out.
    """

    placements: tuple[Placement, ...]
    levels: tuple[LevelResult, ...]
    combinations: int
    ruled_out: int
    solver: str
    seconds: float = 0.0
    only_best: bool | None = None

    def level(self, name: LevelName) -> LevelResult:
        """Return the result of one level."""
        return next(level for level in self.levels if level.name == name)

    @property
    def optimal(self) -> bool:
        """Return whether every level is proven."""
        return all(level.proof is not Proof.NONE for level in self.levels)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An intern without a host: why, what could help, and the nearest hosts by ID.

    `in_match` is False for a sign-up that took no part.
    """

    intern_id: str
    cause: Text
    helps: tuple[Text, ...] = ()
    nearest: tuple[str, ...] = ()
    in_match: bool = True


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """Places and demand for one field in one landsdel; `shortage` is never negative."""

    field: str
    landsdel: str
    places: int
    interns: int

    @property
    def shortage(self) -> int:
        """Return how many interns want more than there are places."""
        return max(0, self.interns - self.places)


@dataclass(frozen=True)
class Match:
    """Everything a match workbook tells.

    Parameters
    ----------
    signups : SignUps
        All rows that were counted (older duplicates left out), with IDs given.
    instance : Instance
        The rows that took part.
    result : Result
    reasons : mapping of intern ID to tuple of Text
        Sentences for `Begrundelse`.
    unplaced : tuple of Unplaced
        Every intern of the sign-ups who has no host, sorted by ID; also those with errors.
    supply : tuple of SupplyRow
    findings : tuple of Finding
    insight : Insight, optional
        What is only known after matching again and again; None until then.
    before : Before, optional
        The match that this one is made from; None for a first match.
    changes : tuple of Change
        Who was placed otherwise before, sorted by intern ID.
    untold : tuple of Change
        Who stands otherwise than was told in an earlier round, and may not have heard of it.
    judged : tuple of Judged
        What the coordinator had typed into the match before, once its costs are worked out.
    moves : Moves, optional
        How many have a place for each number of moves; None where nobody had been sent a host.
    drill : Drill, optional
        What each cancellation would do; None where nobody asked.
    """

    signups: SignUps
    instance: Instance
    result: Result
    reasons: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    unplaced: tuple[Unplaced, ...] = ()
    supply: tuple[SupplyRow, ...] = ()
    findings: tuple[Finding, ...] = ()
    insight: Insight | None = None
    before: Before | None = None
    changes: tuple[Change, ...] = ()
    untold: tuple[Change, ...] = ()
    judged: tuple[Judged, ...] = ()
    moves: Moves | None = None
    drill: Drill | None = None

    @property
    def without_host(self) -> tuple[str, ...]:
        """Return the IDs of the interns without a host who have not cancelled."""
        gone = {one.intern_id for one in self.signups.interns if one.cancelled}
        return tuple(one.intern_id for one in self.unplaced if one.intern_id not in gone)

    @property
    def round(self) -> int:
        """Return 1 for a first match, and one more for each match made from a match workbook."""
        return self.before.round if self.before else 1
