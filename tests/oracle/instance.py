"""The oracle's own data: validated, resolved, plain values and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

Unit = tuple[str, ...]
DaySet = tuple[int, ...]
Promise = tuple[str, DaySet]
"""A host and days, in order; no days stand for any."""
Assignment = tuple[str | None, ...]


@dataclass(frozen=True)
class OracleSettings:
    """The settings that decide what the best match is (contract, section 1).

    Rules are ``"krav"`` or ``"ønske"``; ``priority`` is ``"arbejdsplads"``, ``"organisation"``
    or ``"ingen"``; ``fair`` stands for ``Fordeling = retfærdig``; weights are whole numbers from
    0 to 1000.
    """

    field_rule: str = "krav"
    landsdel_rule: str = "krav"
    wish_rule: str = "ønske"
    own_organisation_allowed: bool = False
    priority: str = "arbejdsplads"
    fair: bool = False
    seed: int = 2026
    w_wish: int = 10
    w_unwished: int = 40
    w_intern_days: int = 5
    w_host_days: int = 2
    w_guest: int = 5
    w_field: int = 30
    w_landsdel: int = 30
    w_empty: int = 20


@dataclass(frozen=True)
class OracleHost:
    """One error-free host; ``available`` counts Monday as 0."""

    host_id: str
    email: str
    workplace_key: str
    organisation_key: str
    sector: str
    landsdel: str
    fields: frozenset[str]
    capacity: int
    days: int
    available: frozenset[int]
    visit_kind: str = "begge"

    @property
    def effective_days(self) -> int:
        """The smaller of ``days`` and the number of possible days."""
        return min(self.days, len(self.available))


@dataclass(frozen=True)
class OracleIntern:
    """One error-free intern.

    Empty ``interests`` means open to all fields, empty ``landsdele`` the whole country.
    ``wishes`` are existing hosts in rank order without duplicates, possible or not.
    ``own_host`` is already spread to every member of the unit.
    """

    intern_id: str
    email: str
    workplace_key: str
    organisation_key: str
    sector: str
    own_field: str
    interests: frozenset[str]
    landsdele: frozenset[str]
    days: int
    available: frozenset[int]
    visit_kind: str = "begge"
    wishes: tuple[str, ...] = ()
    own_host: str | None = None

    @property
    def effective_days(self) -> int:
        """The smaller of ``days`` and the number of possible days."""
        return min(self.days, len(self.available))


@dataclass(frozen=True)
class OracleInstance:
    """Everything a match depends on.

    ``refused`` holds (intern_id, host_id); ``locked`` and ``sent`` hold promises by intern_id;
    ``visited`` holds (intern_id, workplace_key); ``waiting`` those without a place last year, where
    they go first for it. ``max_moves`` is how many of the sent, who could each be there, may be
    elsewhere or nowhere.
    """

    hosts: tuple[OracleHost, ...]
    interns: tuple[OracleIntern, ...]
    units: tuple[Unit, ...]
    refused: frozenset[tuple[str, str]] = frozenset()
    settings: OracleSettings = field(default_factory=OracleSettings)
    locked: Mapping[str, Promise] = field(default_factory=dict)
    sent: Mapping[str, Promise] = field(default_factory=dict)
    max_moves: int | None = None
    visited: frozenset[tuple[str, str]] = frozenset()
    waiting: frozenset[str] = frozenset()

    @cached_property
    def host_by_id(self) -> dict[str, OracleHost]:
        """Hosts by their ID."""
        return {host.host_id: host for host in self.hosts}

    @cached_property
    def intern_by_id(self) -> dict[str, OracleIntern]:
        """Interns by their ID."""
        return {intern.intern_id: intern for intern in self.interns}

    @cached_property
    def unit_of(self) -> dict[str, Unit]:
        """The unit each intern travels in."""
        return {intern_id: unit for unit in self.units for intern_id in unit}

    def members(self, unit: Unit) -> tuple[OracleIntern, ...]:
        """Return the interns of one unit."""
        return tuple(self.intern_by_id[intern_id] for intern_id in unit)


@dataclass(frozen=True)
class Optimum:
    """The best value of each level under ``samlet``: levels 1 to 5, and of last year's class."""

    placed: int
    priority: int
    waiting: int
    kept: int
    tickets: int
    points: int


@dataclass(frozen=True)
class FairOptimum:
    """The best value of each level under ``retfærdig``.

    ``vector`` lists the points of every placed intern, and *tom vært* once for every empty host,
    sorted from the highest. Comparing two such tuples with ``<`` is the contract's comparison of
    counts for every level from the highest downwards, level 0 included.
    """

    placed: int
    priority: int
    waiting: int
    kept: int
    tickets: int
    vector: tuple[int, ...]
    points: int


def total_of(value: FairOptimum) -> Optimum:
    """Return the same levels without the vector."""
    above = value.placed, value.priority, value.waiting, value.kept, value.tickets
    return Optimum(*above, value.points)
