"""*I praktik hos hinanden*: who wishes for each other's workplaces, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ipraktik.model.instance import Instance
from ipraktik.model.placement import Placement

WorkplaceKey = tuple[str, str]


def find_mutual_wishes(instance: Instance) -> Mapping[tuple[str, str], frozenset[str]]:
    """Return the pairs (intern ID, host ID) of *i praktik hos hinanden*, with the others' IDs.

    Intern i wishes for a host that is j's workplace, and j for one that is i's.
    """
    home = {host.host_id: host.workplace_key for host in instance.hosts}
    wishes = [
        (intern, host_id)
        for intern in instance.interns
        for host_id in instance.wishes.get(intern.intern_id, ())
    ]
    wishers: dict[tuple[WorkplaceKey, WorkplaceKey], set[str]] = {}
    for intern, host_id in wishes:
        way = (intern.workplace_key, home[host_id])
        wishers.setdefault(way, set()).add(intern.intern_id)
    found = {}
    for intern, host_id in wishes:
        way_back = (home[host_id], intern.workplace_key)
        others = wishers.get(way_back, set()) - {intern.intern_id}
        if others:
            found[intern.intern_id, host_id] = frozenset(others)
    return found


@dataclass(frozen=True)
class Exchanges:
    """What came of the mutual wishes in a match.

    Parameters
    ----------
    instance : Instance
    placements : iterable of Placement
    """

    instance: Instance
    placements: Iterable[Placement] = field(default=())

    @cached_property
    def mutual(self) -> Mapping[tuple[str, str], frozenset[str]]:
        """Return the mutual wishes (`find_mutual_wishes`)."""
        return find_mutual_wishes(self.instance)

    @cached_property
    def _others(self) -> Mapping[str, frozenset[str]]:
        """Return, of each intern who is where a mutual wish goes, whom the wish is shared with."""
        at = ((one.intern_id, one.host_id) for one in self.placements)
        return {pair[0]: self.mutual[pair] for pair in at if pair in self.mutual}

    def wished_with(self, intern_id: str) -> tuple[str, ...]:
        """Return with whom an intern shares the mutual wish that is met; sorted."""
        return tuple(sorted(self._others.get(intern_id, ())))

    def visitors_home(self, intern_id: str) -> tuple[str, ...]:
        """Return who comes to an intern's own workplace, both having wished for it; sorted."""
        return tuple(sorted(one for one, others in self._others.items() if intern_id in others))

    @cached_property
    def met_both_ways(self) -> Sequence[tuple[tuple[str, ...], tuple[str, ...]]]:
        """Return who visits each other: the IDs of either side, one entry for two workplaces."""
        sides: dict[frozenset[WorkplaceKey], dict[WorkplaceKey, set[str]]] = {}
        for one, others in self._others.items():
            for other in others:
                if one in self._others.get(other, ()):
                    here, there = (
                        self.instance.intern_by_id[i].workplace_key for i in (one, other)
                    )
                    found = sides.setdefault(frozenset((here, there)), {})
                    found.setdefault(here, set()).add(one)
        pairs = (sorted(tuple(sorted(ids)) for ids in found.values()) for found in sides.values())
        return tuple(sorted((first, second) for first, second in pairs))
