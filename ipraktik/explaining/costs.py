"""What a match would lose if one unit were put at one host: by solving again around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ipraktik.explaining.deadline import Deadline
from ipraktik.matching.levels import POINTS
from ipraktik.matching.lottery import ticket
from ipraktik.matching.points import Points
from ipraktik.matching.solve import solve
from ipraktik.matching.what_if import with_fixed
from ipraktik.model.explained import Cost, Move
from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Unit
from ipraktik.model.placement import Placement, Proof, Result
from ipraktik.model.settings import Fairness


@dataclass(frozen=True)
class Standing:
    """A match as it stands, whoever made it: what it is worth on each level.

    Parameters
    ----------
    instance : Instance
    placements : sequence of Placement
        Their terms are worked out anew.
    """

    instance: Instance
    placements: Sequence[Placement]

    @cached_property
    def points(self) -> Points:
        """Return what the points of any combination are."""
        return Points(self.instance)

    @cached_property
    def by_intern(self) -> Mapping[str, Placement]:
        """Return the placements by intern ID."""
        return {one.intern_id: one for one in self.placements}

    @cached_property
    def host_of(self) -> Mapping[str, str]:
        """Return the host ID of each placed intern."""
        return {one.intern_id: one.host_id for one in self.placements}

    @property
    def priority(self) -> int:
        """Return how many of those who go first have a place."""
        return len(self.instance.priority_ids & self.host_of.keys())

    @property
    def waiting(self) -> int:
        """Return how many of those without a place last year have one."""
        return len(self.instance.waiting & self.host_of.keys())

    @property
    def kept(self) -> int:
        """Return how many are where a proposal was sent."""
        sent = self.instance.sent
        return sum(i in sent and sent[i].host_id == host for i, host in self.host_of.items())

    @property
    def tickets(self) -> int:
        """Return the sum of the tickets of those placed."""
        seed, unit_of = self.instance.settings.seed, self.instance.unit_of
        return sum(ticket(seed, unit_of[intern_id].identity) for intern_id in self.host_of)

    @property
    def entries(self) -> Sequence[int]:
        """Return the points of everybody placed and of every empty host, the most first."""
        visited = set(self.host_of.values())
        empty = [h for h in self.instance.hosts if h.host_id not in visited]
        weight = self.instance.settings.weights.empty_host
        return sorted([*(one.points for one in self.placements), *(weight for _ in empty)])[::-1]


def standing(instance: Instance, placements: Iterable[Placement]) -> Standing:
    """Return a match with the terms of every placement worked out."""
    points = Points(instance)

    def with_terms(one: Placement) -> Placement:
        intern, host = instance.intern_by_id[one.intern_id], instance.host_by_id[one.host_id]
        self_found = instance.unit_of[one.intern_id].own_host_id == one.host_id
        terms = points.terms(intern, host, len(one.days), self_found)
        return Placement(one.intern_id, one.host_id, one.days, terms)

    return Standing(instance, tuple(with_terms(one) for one in placements))


def cost_of_fixing(
    base: Standing, unit: Unit, host: Host, deadline: Deadline
) -> tuple[Cost | None, bool]:
    """Return what the match would lose if the unit had to be at the host.

    Returns
    -------
    (Cost or None, bool)
        The second says that no match has it; None without it, that time has run out.
    """
    if deadline.is_over:
        return None, False
    fixed = with_fixed(base.instance, unit, host)
    if fixed is None:
        return None, True
    result = solve(fixed, deadline.seconds_left, levels=POINTS + 1)
    return compare(base, Standing(base.instance, result.placements), is_proven(result)), False


def is_proven(result: Result) -> bool:
    """Whether no level of a result was left open when time ran out."""
    return all(level.proof is not Proof.NONE for level in result.levels)


def compare(before: Standing, after: Standing, proven: bool) -> Cost:
    """Return what one match is worth less than another."""
    old, new = before.host_of, after.host_of
    return Cost(
        placed=len(old) - len(new),
        priority=before.priority - after.priority,
        waiting=before.waiting - after.waiting,
        kept=before.kept - after.kept,
        tickets=before.tickets - after.tickets,
        points=sum(after.entries) - sum(before.entries),
        fair=_first_difference(before, after),
        out=tuple(sorted(old.keys() - new.keys())),
        into=tuple(sorted(new.keys() - old.keys())),
        moves=tuple(sorted(_moves(before, after), key=lambda m: (-m.points, m.intern_id))),
        proven=proven,
    )


def _first_difference(before: Standing, after: Standing) -> tuple[int, int, int] | None:
    """Return the level that decides where the match is to be fair."""
    if before.instance.settings.policy.fairness is not Fairness.FAIR:
        return None
    old, new = Counter(before.entries), Counter(after.entries)
    level = max((points for points in old | new if old[points] != new[points]), default=None)
    return None if level is None else (level, old[level], new[level])


def _moves(before: Standing, after: Standing) -> Iterator[Move]:
    old, new = before.by_intern, after.by_intern
    for intern_id in old.keys() & new.keys():
        one, other = old[intern_id], new[intern_id]
        more = other.points - one.points
        if one.host_id != other.host_id or more:
            yield Move(intern_id, one.host_id, other.host_id, more)
