"""Whether each level's prices prove it: the bounds worked out again from the instance alone.

Levels are checked from the highest down. A bound holds for matches that are as good on the levels
above; who cannot come in such a match, by the prices of a level above, is left out where a bound
needs it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ipraktik.matching.audit_bounds import Bound, Windows, Worths
from ipraktik.matching.audit_moves import derive_least_kept
from ipraktik.matching.audit_offers import Offers
from ipraktik.model.audited import LevelAudit, Outcome
from ipraktik.model.certificate import Certificate, LevelKey, level_keys, rank
from ipraktik.model.instance import Instance
from ipraktik.model.placement import LevelName, LevelResult, Proof
from ipraktik.model.settings import Fairness

_KEPT: LevelKey = (LevelName.KEPT, 0)
_TOLD = {Proof.SEARCH: Outcome.SEARCH, Proof.NONE: Outcome.NONE}


def check_proofs(instance: Instance, levels: Sequence[LevelResult]) -> tuple[LevelAudit, ...]:
    """Check what the levels of a match are said to be proven by.

    Parameters
    ----------
    instance : Instance
    levels : sequence of LevelResult
        In the order of contract 4, with their certificates and the values of the match.

    Returns
    -------
    tuple of LevelAudit
        One for each level.
    """
    proofs = _Proofs(instance, levels)
    return tuple(
        LevelAudit(level, proofs.check(level, key))
        for level, key in zip(levels, level_keys(levels), strict=True)
    )


class _Proofs:
    """What is known while the levels are checked from the highest down."""

    def __init__(self, instance: Instance, levels: Sequence[LevelResult]) -> None:
        self._offers = Offers(instance)
        self._least_kept = derive_least_kept(self._offers)
        """How many sent proposals every match has to keep, where moves are limited."""
        self._is_fair = instance.settings.policy.fairness is Fairness.FAIR
        keys = tuple(level_keys(levels))
        self._values = {key: level.value for key, level in zip(keys, levels, strict=True)}
        self._windows: Windows = [host.windows for host in self._offers.hosts]
        self._placed, self._visited = set(self._offers.must), set[int]()
        """Units that every match as good places, and hosts where it has visitors."""
        self._unused: list[tuple[LevelKey, Certificate]] = []
        self._totals: dict[int, int | None] = {}
        self._reach: dict[LevelKey, tuple[int, int]] = {}

    def check(self, level: LevelResult, key: LevelKey) -> Outcome:
        """Return what is known of a level."""
        certificate = level.certificate
        if certificate is not None and not self._is_valid(certificate, key):
            self._narrow_all()
        if certificate is not None and not self._is_valid(certificate, key):
            certificate = None
        outcome = _TOLD.get(level.proof)
        if outcome is None:
            holds = certificate is not None and self._proves(certificate, key)
            outcome = Outcome.PROVEN if holds else Outcome.BROKEN
        if certificate is not None:
            if self._unused and self._unused[-1][1] is certificate:
                self._unused.pop()  # it leaves out more with every level that it proves
            self._unused.append((key, certificate))
        return outcome

    def _is_valid(self, certificate: Certificate, key: LevelKey) -> bool:
        """Whether its claim holds: a price only where a unit is at one host *at most*."""
        free = self._placed
        return (
            certificate.weights.get(key, 0) > 0
            and len(certificate.prices) == len(self._offers.sizes)
            and all(price >= 0 or unit in free for unit, price in enumerate(certificate.prices))
        )

    def _proves(self, certificate: Certificate, key: LevelKey) -> bool:
        if self._reaches_below(certificate, key):
            return self._proves_with_all_below(certificate, key)
        if self._is_bounded(certificate, key):
            return True
        return self._narrow_all() and self._is_bounded(certificate, key)

    def _narrow_all(self) -> bool:
        """Leave out what the levels above rule out; return whether there was anything to try."""
        for above, other in self._unused:
            self._narrow(above, other)
        is_narrower = bool(self._unused)
        self._unused.clear()
        return is_narrower

    def _is_bounded(self, certificate: Certificate, key: LevelKey) -> bool:
        """Whether the bound is the match's value, looking at those who could still come."""
        total = self._bound(certificate, key).total
        return total is not None and self._is_tight(certificate, key, total)

    def _proves_with_all_below(self, certificate: Certificate, key: LevelKey) -> bool:
        """Whether a certificate with weights on lower levels proves a level.

        There everybody counts with the most days they could have, which no match can better.
        On the ladder, where days can lift somebody from one step to another, that needs the
        steps above to be proven in the same way.
        """
        steps = (one for one in self._values if one[0] is LevelName.FAIR and rank(one) < rank(key))
        total = self._total_at_best(certificate)
        return (
            total is not None
            and all(weight >= 0 for weight in certificate.weights.values())
            and all(self._is_tight(certificate, one, total) for one in (*steps, key))
        )

    def _is_tight(self, certificate: Certificate, key: LevelKey, total: int) -> bool:
        """Whether the bound, rounded up to a whole one of the level, is the match's value.

        A match that is said to be better than the bound is not what it is said to be.
        """
        return 0 <= self._room(certificate, key, total) < certificate.weights.get(key, 0)

    def _room(self, certificate: Certificate, key: LevelKey, total: int) -> int:
        """Return how far the match can lie above the bound, by the levels down to this one.

        Where it is less than one of the level, nothing better is possible.
        """
        room = -total
        for one, weight in certificate.weights.items():
            if rank(one) <= rank(key):
                room += weight * self._values.get(one, 0)
            else:
                room += max(weight * end for end in self._ends(one))
        return room

    def _ends(self, key: LevelKey) -> tuple[int, int]:
        """Return between what a level lies that is not settled yet."""
        if key not in self._reach:
            least, most = self._offers.reach(key)
            if key == _KEPT and self._least_kept is not None:
                most = min(most, -self._least_kept)
            self._reach[key] = (least, most)
        return self._reach[key]

    def _reaches_below(self, certificate: Certificate, key: LevelKey) -> bool:
        """Whether a certificate has weights below a level, but for what is limited anyhow."""
        limited = {_KEPT} if self._least_kept is not None else set()
        return any(rank(one) > rank(key) for one in certificate.weights.keys() - limited)

    def _bound(self, certificate: Certificate, key: LevelKey) -> Bound:
        """Return the bound for matches as good on all levels above."""
        worths = Worths(self._offers, certificate, self._closed(key))
        return Bound(self._offers, self._windows, worths, certificate.prices, self._visited)

    def _bound_at_best(self, certificate: Certificate, windows: Windows) -> Bound:
        """Return the bound for all matches, with the most days that everybody could have."""
        worths = Worths(self._offers, certificate, at_best=True)
        return Bound(self._offers, windows, worths, certificate.prices)

    def _total_at_best(self, certificate: Certificate) -> int | None:
        if id(certificate) not in self._totals:
            windows = [host.windows for host in self._offers.hosts]
            self._totals[id(certificate)] = self._bound_at_best(certificate, windows).total
        return self._totals[id(certificate)]

    def _closed(self, key: LevelKey) -> frozenset[int]:
        """Return the points on the steps above that nobody has; nobody as good may have them."""
        if not self._is_fair:
            return frozenset()
        return frozenset(
            points
            for points in self._offers.numbers
            if rank((LevelName.FAIR, points)) < rank(key)
            and not self._values.get((LevelName.FAIR, points), 0)
        )

    def _narrow(self, key: LevelKey, certificate: Certificate) -> None:
        """Leave out whom no match can take that is as good down to a level."""
        bound = self._bound(certificate, key)
        if self._reaches_below(certificate, key):
            on_ladder = self._is_fair and rank(key) > rank((LevelName.TICKETS, 0))
            if on_ladder or any(weight < 0 for weight in certificate.weights.values()):
                return
            bound = self._bound_at_best(certificate, self._windows)
        room = -1 if bound.total is None else self._room(certificate, key, bound.total)
        if room >= 0:
            self._windows = bound.left(room)
            self._visited.update(bound.visited(room))
            # Staying at home costs a unit its price.
            self._placed.update(u for u, price in enumerate(certificate.prices) if price > room)
