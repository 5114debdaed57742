"""What hangs on an answer: how many would be without a place if it were no."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ipraktik.matching.counting import Counting
from ipraktik.matching.leaving import without_host
from ipraktik.matching.what_if import with_unit
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit


class Refusing:
    """Counts anew, of those who have a place in a match, how many keep one after a no.

    Parameters
    ----------
    instance : Instance
        With what is agreed locked; the locks do not contradict each other.
    host_of : mapping of intern ID to host ID
        The match. Whoever has no place in it is left out, so that nobody's gain hides a loss;
        companions of those travel on.
    """

    def __init__(self, instance: Instance, host_of: Mapping[str, str]) -> None:
        placed = (_placed_part(unit, host_of) for unit in instance.units)
        self._instance = replace(instance, units=tuple(filter(None, placed)))
        self._counting = Counting(self._instance, host_of)
        self._most = self._counting.how_many_placed(self._instance) or 0

    def lost_without_pair(self, intern_id: str, host_id: str) -> int:
        """Return how many lose their place if an intern's unit does not go to a host."""
        return self.lost_at_host([intern_id], host_id)

    def lost_at_host(self, intern_ids: Iterable[str], host_id: str) -> int:
        """Return how many lose their place if a host refuses some of its interns."""
        ids = frozenset(intern_ids)
        return self._lost(_refused(self._instance, ids, host_id), ids)

    def lost_without_host(self, host_id: str) -> int:
        """Return how many lose their place if a host does not take part; its interns are free."""
        instance = self._instance
        gone = without_host(instance, instance.host_by_id[host_id])
        ids = (one for one, lock in instance.locked.items() if lock.host_id == host_id)
        return self._lost(gone, frozenset(ids))

    def _lost(self, changed: Instance, freed: frozenset[str]) -> int:
        """Return how many fewer are placed than now.

        Somebody who is freed may have found a host that is full by now, and goes nowhere.
        """
        most = self._counting.how_many_placed(changed)
        if most is None:
            units = (u for u in changed.units if freed.isdisjoint(m.intern_id for m in u.members))
            most = self._counting.how_many_placed(replace(changed, units=tuple(units))) or 0
        return max(0, self._most - most)


def _placed_part(unit: Unit, host_of: Mapping[str, str]) -> Unit | None:
    members = tuple(one for one in unit.members if one.intern_id in host_of)
    if len(members) == unit.size:
        return unit
    return replace(unit, members=members) if members else None


def _refused(instance: Instance, intern_ids: Iterable[str], host_id: str) -> Instance:
    """Return the instance in which units do not go to a host, whatever was agreed.

    Whoever has found the host goes there or nowhere.
    """
    units = {unit.identity: unit for unit in map(instance.unit_of.__getitem__, intern_ids)}
    for unit in units.values():
        members = {member.intern_id for member in unit.members}
        if unit.own_host_id == host_id:
            instance = with_unit(instance, unit)
            continue
        instance = replace(
            instance,
            refused=instance.refused | {(one, host_id) for one in members},
            locked={one: lock for one, lock in instance.locked.items() if one not in members},
        )
    return instance
