"""Who fits where, for level 1 alone: sizes, places, and sets of days as bits.

Of each unit and host it is known which of the host's windows (sets of days that it can open)
hold the unit, one bit a window. Units fit together at a host if their sizes fit its places and
one window holds them all: one ``and``. Units that must be at one host (locked or self-found) are
settled beforehand: they take their places and leave the windows that hold them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_

from ipraktik.matching.windows import windows_of
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.instance import Instance
from ipraktik.model.locks import bound_host_id
from ipraktik.model.people import Host, Unit
from ipraktik.model.week import MIN_VISIT_DAYS

UnitKey = tuple[str, ...]
"""The intern IDs of a unit's members: the same in two instances that differ little."""
Row = Mapping[str, int]
"""The windows that hold a unit, as bits, by host; only hosts that the hard rules allow."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a host has for those who need not be there: places, and windows as bits."""

    places: int
    windows: int


class Openings:
    """Which units fit at which hosts.

    Parameters
    ----------
    instance : Instance
    known : Openings, optional
        Those of an instance that differs little: what is the same is not looked at again.
    """

    def __init__(self, instance: Instance, known: Openings | None = None) -> None:
        self.instance = instance
        self.units = {tuple(one.intern_id for one in u.members): u for u in instance.units}
        self.rows: dict[UnitKey, Row] = dict(self._rows(known))
        bound = ((key, bound_host_id(instance, unit)) for key, unit in self.units.items())
        self.bound = {key: host for key, host in bound if host}
        """The host of each unit that must be at one host."""
        self.rooms = {host.host_id: self._room(host) for host in instance.hosts}

    @property
    def impossible(self) -> bool:
        """Whether units that must be at one host cannot all be there."""
        return any(room.places < 0 or not room.windows for room in self.rooms.values()) or any(
            host not in self.rows[key] for key, host in self.bound.items()
        )

    @property
    def must(self) -> set[UnitKey]:
        """Return the units that must be placed somewhere, none of them at one host alone."""
        must = self.instance.must
        wanted = {key for key in self.units if not must.isdisjoint(key)} if must else set()
        return wanted - self.bound.keys()

    def fits(self, host: str, group: Iterable[UnitKey]) -> bool:
        """Whether units can be at a host together, beside those who must be there."""
        room, members = self.rooms[host], tuple(group)
        bits = reduce(and_, (self.rows[key][host] for key in members), room.windows)
        return bits != 0 and sum(map(len, members)) <= room.places

    def visitors(self, host: str) -> list[UnitKey]:
        """Return the units that may come to a host and need not be at another."""
        return [key for key, row in self.rows.items() if host in row and key not in self.bound]

    def changed_hosts(self, known: Openings) -> set[str]:
        """Return the hosts where more, fewer or other units fit than before."""
        changed = {host for host, room in self.rooms.items() if known.rooms.get(host) != room}
        hosts = self.instance.host_by_id
        changed |= {h for h, one in hosts.items() if known.instance.host_by_id.get(h) is not one}
        for key, row in self.rows.items():
            before = known.rows.get(key, {})
            if before is not row:
                both = row.keys() | before.keys()
                changed |= {host for host in both if before.get(host) != row.get(host)}
        return changed

    def _rows(self, known: Openings | None) -> Iterable[tuple[UnitKey, Row]]:
        instance = self.instance
        if known is None or not _same_rules(instance, known.instance):
            for key, unit in self.units.items():
                yield key, self._row(unit, instance.hosts)
            return
        before = known.instance.host_by_id
        fresh = [one for one in instance.hosts if before.get(one.host_id) is not one]
        gone = before.keys() - instance.host_by_id.keys() | {one.host_id for one in fresh}
        for key, unit in self.units.items():
            if not _same_answers(instance, known, key, unit):
                yield key, self._row(unit, instance.hosts)
            elif gone:
                kept = {host: bits for host, bits in known.rows[key].items() if host not in gone}
                yield key, {**kept, **self._row(unit, fresh)}
            else:
                yield key, known.rows[key]

    def _row(self, unit: Unit, hosts: Iterable[Host]) -> Row:
        allowed = (host for host in hosts if is_eligible(self.instance, unit, host))
        row = {host.host_id: self._bits(unit, host) for host in allowed}
        return {host: bits for host, bits in row.items() if bits}

    def _bits(self, unit: Unit, host: Host) -> int:
        lock = self.instance.lock_of(unit)
        if lock is not None and lock.days:
            holds = [lock.days <= window for window in windows_of(host)]
        else:
            days = unit.available
            holds = [len(days & window) >= MIN_VISIT_DAYS for window in windows_of(host)]
        return sum(held << number for number, held in enumerate(holds))

    def _room(self, host: Host) -> Room:
        here = [key for key, at in self.bound.items() if at == host.host_id]
        bits = (1 << len(windows_of(host))) - 1
        for key in here:
            bits &= self.rows[key].get(host.host_id, 0)
        return Room(host.capacity - sum(map(len, here)), bits)


def _same_rules(one: Instance, other: Instance) -> bool:
    return one.settings == other.settings and one.visited == other.visited


def _same_answers(instance: Instance, known: Openings, key: UnitKey, unit: Unit) -> bool:
    """Whether a unit is the same as before, with the same wishes, refusals and lock."""
    before = known.instance
    return (
        known.units.get(key) is unit
        and instance.lock_of(unit) == before.lock_of(unit)
        and all(instance.wishes.get(one) == before.wishes.get(one) for one in key)
        and all(instance.refused_by(one) == before.refused_by(one) for one in key)
    )
