"""All hosts as columns: it answers the questions of rules and points for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ipraktik.model.people import Host, VisitKind
from ipraktik.model.week import Day

Bools = NDArray[np.bool_]
Ints = NDArray[Any]


def day_bits(days: Iterable[Day]) -> int:
    """Return days as bits, Monday lowest."""
    return sum(1 << day for day in days)


COUNT = np.array([bits.bit_count() for bits in range(1 << len(Day))], dtype=np.int8)
"""How many days a set of days in bits has."""


class HostTable:
    """The hosts of an instance; each method and attribute is `Host`'s of the same name.

    Parameters
    ----------
    hosts : sequence of Host
    """

    def __init__(self, hosts: Sequence[Host]) -> None:
        self._size = len(hosts)
        self._position = {host.host_id: position for position, host in enumerate(hosts)}
        self.capacity = np.array([host.capacity for host in hosts], dtype=np.int32)
        self.effective_days = np.array([host.effective_days for host in hosts], dtype=np.int32)
        self.days = np.array([day_bits(host.available) for host in hosts], dtype=np.int8)
        self._workplaces = _rows(self._size, ((host.workplace_key,) for host in hosts))
        self._organisations = _rows(self._size, ((host.organisation_key,) for host in hosts))
        self._sectors = _rows(self._size, ((host.sector,) for host in hosts))
        self._fields = _rows(self._size, (host.fields for host in hosts))
        self._landsdele = _rows(self._size, ((host.landsdel,) for host in hosts))
        self._kinds = _rows(self._size, ((host.visit_kind,) for host in hosts))

    def is_one_of(self, host_ids: Iterable[str]) -> Bools:
        """Return which hosts are among these."""
        answer = np.zeros(self._size, dtype=np.bool_)
        answer[[self._position[one] for one in host_ids if one in self._position]] = True
        return answer

    def is_workplace(self, key: tuple[str, str]) -> Bools:
        """Return which hosts have this `workplace_key`."""
        return self._any(self._workplaces, (key,))

    def is_organisation(self, key: str) -> Bools:
        """Return which hosts have this `organisation_key`."""
        return self._any(self._organisations, (key,))

    def is_sector(self, sector: str) -> Bools:
        """Return which hosts are of this sector."""
        return self._any(self._sectors, (sector,))

    def works_with(self, fields: Iterable[str]) -> Bools:
        """Return which hosts have one of these fields."""
        return self._any(self._fields, fields)

    def lies_in(self, landsdele: Iterable[str]) -> Bools:
        """Return which hosts lie in one of these landsdele."""
        return self._any(self._landsdele, landsdele)

    def wishes_for_guest(self, kind: VisitKind) -> Bools:
        """Return which hosts wish for this kind of visit."""
        return self._any(self._kinds, (kind,))

    def count_shared(self, days: frozenset[Day]) -> Ints:
        """Return how many of these days each host has."""
        return np.asarray(COUNT[self.days & day_bits(days)])

    def look_up(self, values: Mapping[str, int], otherwise: int) -> Ints:
        """Return a value for each host, by its ID or else the other one."""
        answer = np.full(self._size, otherwise, dtype=np.int32)
        for host_id, value in values.items():
            answer[self._position[host_id]] = value
        return answer

    def _any(self, rows: Mapping[object, Ints], values: Iterable[object]) -> Bools:
        """Return which hosts have one of these values."""
        answer = np.zeros(self._size, dtype=np.bool_)
        for value in values:
            if value in rows:
                answer[rows[value]] = True
        return answer


def _rows(size: int, values: Iterable[Iterable[object]]) -> dict[object, Ints]:
    """Return the positions of the hosts that have each value."""
    found: dict[object, list[int]] = {}
    for position, several in enumerate(values):
        for value in several:
            found.setdefault(value, []).append(position)
    return {value: np.array(positions, dtype=np.int32) for value, positions in found.items()}
