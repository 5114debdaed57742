"""How many can be placed: level 1 alone, exact, and quick enough to be asked a thousand times.

The answer for one instance is kept: who sits where, and a price for each unit (`patterns.py`).
For an instance that differs little, units are first seated from there; then the same prices give
a bound, of which only the hosts that changed are worked out again. Only where the two do not
meet, branch and bound decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ipraktik.matching.arcs import ArcSet
from ipraktik.matching.impossible import require_possible_locks
from ipraktik.matching.levels import Stage
from ipraktik.matching.master import Master, best_prices, start_patterns
from ipraktik.matching.openings import Openings, UnitKey
from ipraktik.matching.patterns import SCALE, BySize, Offers, cheapest_pattern
from ipraktik.matching.search import Search
from ipraktik.matching.seating import Seating
from ipraktik.model.instance import Instance
from ipraktik.model.people import MAX_UNIT_SIZE


class Counting:
    """Counts the interns that can be placed, of instances like the first one.

    Parameters
    ----------
    instance : Instance
        What the others differ little from; nobody in it need be placed who could not.
    placed : mapping of intern ID to host ID, optional
        A match of it, to start from.

    Raises
    ------
    LockError
        If locks cannot be kept.
    """

    def __init__(self, instance: Instance, placed: Mapping[str, str] | None = None) -> None:
        require_possible_locks(instance)
        self._openings = Openings(replace(instance, must=frozenset()))
        self.searches = 0
        """How many questions had to be searched for."""
        known = placed or {}
        start = {key: known[key[0]] for key in self._openings.units if key[0] in known}
        seating = Seating(self._openings, start)
        seating.improve(len(instance.interns))
        self._host_of: Mapping[UnitKey, str] = seating.host_of
        self._prices = self._price()
        self._values = {host: self._value(self._openings, host) for host in self._openings.rooms}
        self._most = self._count(self._openings, seating)

    def how_many_placed(self, instance: Instance) -> int | None:
        """Return how many interns of an instance can be placed at most.

        Returns
        -------
        int or None
            None where those who must be placed cannot all be.
        """
        openings = Openings(instance, self._openings)
        if openings.impossible:
            return None
        return self._count(openings, Seating(openings, self._host_of))

    def _count(self, openings: Openings, seating: Seating) -> int | None:
        """Return the most that can be placed, by bounds where they meet what is found."""
        bound = self._bound(openings)
        if sum(map(len, openings.must | openings.bound.keys())) > bound:
            return None
        seating.improve(bound)
        if seating.placed == bound and seating.seats_all_who_must:
            return bound
        self.searches += 1
        arcs = ArcSet(openings.instance)
        found = Search(arcs, arcs.arcs, Stage(arcs.levels[0])).minimise()
        return None if found is None else -found.value

    def _bound(self, openings: Openings) -> int:
        """Return a number that cannot be placed more than: by any prices, so by the ones known."""
        changed = openings.changed_hosts(self._openings)
        values = (
            self._value(openings, host) if host in changed else self._values[host]
            for host in openings.rooms
        )
        prices = (self._price_of(key) for key in openings.units if key not in openings.bound)
        free = (sum(values) + sum(prices)) // SCALE
        people = len(openings.instance.interns)
        return min(people, free + sum(map(len, openings.bound)))

    def _price_of(self, key: UnitKey) -> int:
        return self._prices.get(key, 0)

    def _value(self, openings: Openings, host: str) -> int:
        """Return the most a host can earn: people it takes at once, less their prices."""
        room, best = openings.rooms[host], 0
        if room.places <= 0:
            return best
        earned = {key: SCALE * len(key) - self._price_of(key) for key in openings.visitors(host)}
        for bit in range(room.windows.bit_length()):
            if not room.windows >> bit & 1:
                continue
            by_size: BySize = [[] for _ in range(MAX_UNIT_SIZE + 1)]
            for key, worth in earned.items():
                if openings.rows[key][host] >> bit & 1 and worth > 0:
                    by_size[len(key)].append((-worth, ()))
            priced = [sorted(group) for group in by_size]
            best = min(best, cheapest_pattern(priced, room.places)[0])
        return -best

    def _price(self) -> Mapping[UnitKey, int]:
        """Return the best prices of units on level 1."""
        instance, keys = self._openings.instance, list(self._openings.units)
        arcs = ArcSet(instance)
        hosts = {host.host_id: number for number, host in enumerate(instance.hosts)}
        at = {**self._host_of, **self._openings.bound}
        start = {u: hosts[at[key]] for u, key in enumerate(keys) if key in at}
        stage = Stage(arcs.levels[0])
        master = Master(Offers(arcs, arcs.arcs, stage), start_patterns(arcs, stage, start))
        prices = best_prices(master)
        return dict(zip(keys, prices.units, strict=True))


def how_many_placed(instance: Instance) -> int | None:
    """Return how many interns can be placed; None where those who must be cannot all be.

    Raises
    ------
    LockError
        If locks cannot be kept.
    """
    return Counting(instance).how_many_placed(instance)
