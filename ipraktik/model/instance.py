"""The validated, immutable `Instance` that the solver sees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ipraktik.model.earlier_stays import WorkplaceKey
from ipraktik.model.people import MAX_UNIT_SIZE, Host, Intern, Unit
from ipraktik.model.settings import Priority, Settings
from ipraktik.model.week import MIN_VISIT_DAYS, Day


@dataclass(frozen=True, slots=True)
class Promise:
    """A host and days that somebody has been told; in a lock, no days stand for any days."""

    host_id: str
    days: frozenset[Day] = frozenset()


@dataclass(frozen=True)
class Instance:
    """The people that take part, with every reference resolved.

    Hosts and units are sorted by identity, so that neither row order nor IDs decide anything.

    Parameters
    ----------
    settings : Settings
        With a known year.
    hosts : tuple of Host
        Hosts without errors.
    units : tuple of Unit
        Interns without errors, alone or with companions.
    wishes : mapping of intern ID to tuple of host IDs
        Existing hosts in the order wished for, each once, possible or not.
    wish_numbers : mapping of (intern ID, host ID) to int
        The number that the sign-up gives each of these wishes; blank and unknown ones count too.
    refused : frozenset of (str, str)
        Pairs of intern ID and host ID that may not be proposed.
    sent : mapping of intern ID to Promise
        Proposals that have been sent and are to be kept where level 3 allows.
    locked : mapping of intern ID to Promise
        Placements that stay as they are (contract 5); one member's lock holds the whole unit.
    must : frozenset of str
        Interns who have to be placed somewhere; only asked for in what-ifs.
    max_moves : int, optional
        How many of those who were sent a host, and could each be there, may be elsewhere or
        without one.
    visited : mapping of intern ID to frozenset of (str, str)
        The keys of workplaces that an intern has visited in earlier years.
    waiting : frozenset of str
        Interns who had no place last year and go first for it, after those with priority; only
        those who take part are kept.

    Raises
    ------
    ValueError
        If a host or a unit breaks a rule that validation should have caught; the message
        names IDs only.
    """

    settings: Settings
    hosts: tuple[Host, ...]
    units: tuple[Unit, ...]
    wishes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refused: frozenset[tuple[str, str]] = frozenset()
    sent: Mapping[str, Promise] = field(default_factory=dict)
    wish_numbers: Mapping[tuple[str, str], int] = field(default_factory=dict)
    locked: Mapping[str, Promise] = field(default_factory=dict)
    must: frozenset[str] = frozenset()
    max_moves: int | None = None
    visited: Mapping[str, frozenset[WorkplaceKey]] = field(default_factory=dict)
    waiting: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, "hosts", tuple(sorted(self.hosts, key=lambda h: h.identity)))
        object.__setattr__(self, "units", tuple(sorted(self.units, key=lambda u: u.identity)))
        for host in self.hosts:
            if not 1 <= host.capacity <= MAX_UNIT_SIZE or host.effective_days < MIN_VISIT_DAYS:
                raise ValueError(f"host {host.host_id}: capacity or days out of range")
        for unit in self.units:
            ids = ", ".join(member.intern_id for member in unit.members)
            if not 1 <= unit.size <= MAX_UNIT_SIZE or len(unit.available) < MIN_VISIT_DAYS:
                raise ValueError(f"unit of {ids}: size or days out of range")
            if unit.own_host_id and unit.own_host_id not in self.host_by_id:
                raise ValueError(f"unit of {ids}: unknown self-found host")
        if len(self.host_by_id) != len(self.hosts) or len(self.intern_by_id) != len(self.interns):
            raise ValueError("an ID is used twice")
        known = frozenset(self.intern_by_id)
        object.__setattr__(self, "waiting", self.waiting & known)

    @cached_property
    def interns(self) -> tuple[Intern, ...]:
        """Return all interns, sorted by ID."""
        members = (member for unit in self.units for member in unit.members)
        return tuple(sorted(members, key=lambda intern: intern.intern_id))

    @cached_property
    def host_by_id(self) -> Mapping[str, Host]:
        """Return the hosts by their ID."""
        return {host.host_id: host for host in self.hosts}

    @cached_property
    def intern_by_id(self) -> Mapping[str, Intern]:
        """Return the interns by their ID."""
        return {intern.intern_id: intern for intern in self.interns}

    @cached_property
    def interns_at(self) -> Mapping[tuple[str, str], Sequence[Intern]]:
        """Return the interns by the key of their workplace."""
        found: dict[tuple[str, str], list[Intern]] = {}
        for intern in self.interns:
            found.setdefault(intern.workplace_key, []).append(intern)
        return found

    @cached_property
    def unit_of(self) -> Mapping[str, Unit]:
        """Return the unit of each intern, by intern ID."""
        return {member.intern_id: unit for unit in self.units for member in unit.members}

    def lock_of(self, unit: Unit) -> Promise | None:
        """Return the lock that holds a unit; where only some of its locks name days, one of those.

        Locks of one unit that contradict each other are a fault that `model.locks` finds.
        """
        if not self.locked:
            return None
        ids = (member.intern_id for member in unit.members)
        locks = [self.locked[intern_id] for intern_id in ids if intern_id in self.locked]
        return max(locks, key=lambda lock: bool(lock.days), default=None)

    def refused_by(self, intern_id: str) -> frozenset[str]:
        """Return the IDs of the hosts that may not be proposed to an intern."""
        return self._refused_hosts.get(intern_id, frozenset())

    def visited_by(self, intern_id: str) -> frozenset[WorkplaceKey]:
        """Return the keys of the workplaces that an intern has visited in earlier years."""
        return self.visited.get(intern_id, frozenset())

    @cached_property
    def _refused_hosts(self) -> Mapping[str, frozenset[str]]:
        hosts: dict[str, set[str]] = {}
        for intern_id, host_id in self.refused:
            hosts.setdefault(intern_id, set()).add(host_id)
        return {intern_id: frozenset(ids) for intern_id, ids in hosts.items()}

    @cached_property
    def priority_ids(self) -> frozenset[str]:
        """Return the interns who go first: their own workplace (or organisation) is a host."""
        match self.settings.policy.priority:
            case Priority.WORKPLACE:
                keys = {host.workplace_key for host in self.hosts}
                return frozenset(i.intern_id for i in self.interns if i.workplace_key in keys)
            case Priority.ORGANISATION:
                names = {host.organisation_key for host in self.hosts}
                return frozenset(i.intern_id for i in self.interns if i.organisation_key in names)
            case Priority.NOBODY:
                return frozenset()

    @property
    def places(self) -> int:
        """Return how many interns the hosts can take in all."""
        return sum(host.capacity for host in self.hosts)
