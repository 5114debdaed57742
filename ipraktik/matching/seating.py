"""A first good answer to level 1: seat units one by one, moving others aside where it helps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from ipraktik.matching.openings import Openings, UnitKey


class Seating:
    """Who sits where; better and better, never proven best.

    Parameters
    ----------
    openings : Openings
    start : mapping of UnitKey to host ID
        Where units sit to begin with, as far as that is still possible.
    """

    def __init__(self, openings: Openings, start: Mapping[UnitKey, str]) -> None:
        self._openings = openings
        self.host_of: dict[UnitKey, str] = {}
        self._guests: dict[str, set[UnitKey]] = {host: set() for host in openings.rooms}
        self._must = openings.must
        for key in sorted(start.keys() & openings.units.keys() - openings.bound.keys()):
            host = start[key]
            if host in openings.rows[key] and openings.fits(host, (*self._guests[host], key)):
                self._sit(key, host)

    @property
    def placed(self) -> int:
        """Return how many people sit, with those who must be at one host."""
        return sum(map(len, self.host_of)) + sum(map(len, self._openings.bound))

    @property
    def seats_all_who_must(self) -> bool:
        """Return whether everybody who must be placed is."""
        return self._must <= self.host_of.keys()

    def improve(self, most: int) -> None:
        """Seat more, until so many sit, all who must do, or nothing helps any more."""
        found = True
        while found and not (self.placed >= most and self.seats_all_who_must):
            found = any(self._seat(key) for key in self._waiting())

    def _waiting(self) -> list[UnitKey]:
        """Return those without a seat, the heaviest first."""
        keys = self._openings.units.keys() - self._openings.bound.keys() - self.host_of.keys()
        return sorted(keys, key=lambda key: (-self._weight(key), key))

    def _weight(self, key: UnitKey) -> int:
        """Return what a unit counts: more than all others together if it must be placed."""
        return len(key) * (1 + len(self._openings.instance.intern_by_id) * (key in self._must))

    def _seat(self, key: UnitKey) -> bool:
        """Seat a unit; first at nobody's cost, then at the cost of those who count less."""
        for budget in (0, self._weight(key) - 1):
            before = dict(self.host_of)
            if self._find(key, set(), [budget]):
                return True
            self._restore(before)
        return False

    def _find(self, key: UnitKey, seen: set[str], budget: list[int]) -> bool:
        """Seat a unit somewhere not seen yet; whoever must move looks on from there."""
        row = self._openings.rows[key]
        for host in row:
            if self._openings.fits(host, (*self._guests[host], key)):
                self._sit(key, host)
                return True
        for host in row:
            if host in seen:
                continue
            seen.add(host)
            for leaving in self._ways_in(host, key):
                before, money = dict(self.host_of), budget[0]
                for other in leaving:
                    self._stand(other)
                self._sit(key, host)
                if all(self._find_or_leave(other, seen, budget) for other in leaving):
                    return True
                self._restore(before)
                budget[0] = money
        return False

    def _find_or_leave(self, key: UnitKey, seen: set[str], budget: list[int]) -> bool:
        if self._find(key, seen, budget):
            return True
        budget[0] -= self._weight(key)
        return budget[0] >= 0

    def _ways_in(self, host: str, key: UnitKey) -> Iterator[tuple[UnitKey, ...]]:
        """Yield who could leave a host so that a unit fits there, the fewest first."""
        guests = sorted(self._guests[host])
        for number in range(1, len(guests) + 1):
            for leaving in combinations(guests, number):
                stay = (guest for guest in guests if guest not in leaving)
                if self._openings.fits(host, (*stay, key)):
                    yield leaving

    def _sit(self, key: UnitKey, host: str) -> None:
        self.host_of[key] = host
        self._guests[host].add(key)

    def _stand(self, key: UnitKey) -> None:
        self._guests[self.host_of.pop(key)].remove(key)

    def _restore(self, before: Mapping[UnitKey, str]) -> None:
        for key in [key for key, host in self.host_of.items() if before.get(key) != host]:
            self._stand(key)
        for key in before.keys() - self.host_of.keys():
            self._sit(key, before[key])
