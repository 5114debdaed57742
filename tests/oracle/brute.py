"""Exhaustive search for tiny instances: every assignment, and every choice of days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from .days import BestDays, best_days, day_plans, plan_points
from .instance import Assignment, FairOptimum, Optimum, OracleInstance, Unit, total_of
from .moves import least_kept
from .points import is_allowed, is_bound, placed_levels

T = TypeVar("T", Optimum, FairOptimum)
Groups = dict[str, tuple[Unit, ...]]


@dataclass(frozen=True)
class BruteResult(Generic[T]):
    """The optimum and every assignment that reaches it on all levels.

    An assignment holds, in the order of ``instance.units``, each unit's host or None.
    """

    optimum: T
    assignments: frozenset[Assignment]


class Enumeration:
    """Every assignment that the hard rules allow, with the best points of each host."""

    def __init__(self, instance: OracleInstance, fair: bool) -> None:
        """Find the hosts that each unit may go to; None stands for no host."""
        self.instance = instance
        self.fair = fair
        self.known: dict[tuple[str, tuple[Unit, ...]], tuple[int, ...] | None] = {}
        self.options: list[list[str | None]] = []
        for unit in instance.units:
            hosts = [h.host_id for h in instance.hosts if is_allowed(instance, unit, h)]
            free: list[str | None] = [] if is_bound(instance, unit) else [None]
            self.options.append([*free, *hosts])

    def host_points(self, host_id: str, units: tuple[Unit, ...]) -> tuple[int, ...] | None:
        """Return the best points of everybody at a host, or None if no days are allowed."""
        key = (host_id, units)
        if key not in self.known:
            host = self.instance.host_by_id[host_id]
            by_counts = {
                tuple(len(days) for days in plan): plan
                for plan in day_plans(self.instance, host, units)
            }
            found = [plan_points(self.instance, host, units, p) for p in by_counts.values()]
            choose = min if self.fair else _min_by_sum
            self.known[key] = choose(found) if found else None
        return self.known[key]

    def walk(self, assignment: Assignment = ()) -> Iterator[Assignment]:
        """Yield every allowed assignment; a host that is already impossible stays so."""
        if len(assignment) == len(self.options):
            yield assignment
            return
        for host_id in self.options[len(assignment)]:
            longer = (*assignment, host_id)
            if host_id is not None:
                units = group(self.instance, longer)[host_id]
                if self.host_points(host_id, units) is None:
                    continue
            yield from self.walk(longer)

    def score(self, assignment: Assignment) -> FairOptimum:
        """Return all levels of an allowed assignment under the best days."""
        pairs = zip(self.instance.units, assignment, strict=True)
        placed = [(unit, host) for unit, host in pairs if host is not None]
        levels = placed_levels(self.instance, placed)
        groups = group(self.instance, assignment)
        entries = [self.instance.settings.w_empty] * (len(self.instance.hosts) - len(groups))
        for host_id, units in groups.items():
            entries.extend(self.host_points(host_id, units) or ())
        return FairOptimum(*levels, tuple(sorted(entries, reverse=True)), sum(entries))


def _min_by_sum(found: list[tuple[int, ...]]) -> tuple[int, ...]:
    return min(found, key=sum)


def group(instance: OracleInstance, assignment: Assignment) -> Groups:
    """Return the units at each host that has any; the assignment may be a beginning of one."""
    groups: Groups = {}
    for unit, host_id in zip(instance.units, assignment, strict=False):
        if host_id is not None:
            groups[host_id] = (*groups.get(host_id, ()), unit)
    return groups


def _search(
    instance: OracleInstance, fair: bool, key: Callable[[FairOptimum], tuple[object, ...]]
) -> tuple[FairOptimum, frozenset[Assignment]] | None:
    enumeration = Enumeration(instance, fair)
    best: FairOptimum | None = None
    found: set[Assignment] = set()
    kept = least_kept(instance)
    for assignment in enumeration.walk():
        value = enumeration.score(assignment)
        if value.kept < kept:
            continue
        if best is None or key(value) < key(best):
            best, found = value, set()
        if key(value) == key(best):
            found.add(assignment)
    return None if best is None else (best, frozenset(found))


def _above(value: FairOptimum) -> tuple[int, ...]:
    gains = value.placed, value.priority, value.waiting, value.kept, value.tickets
    return tuple(-gain for gain in gains)


def _samlet_key(value: FairOptimum) -> tuple[object, ...]:
    return *_above(value), value.points


def _fair_key(value: FairOptimum) -> tuple[object, ...]:
    return *_above(value), value.vector


def optimum(instance: OracleInstance) -> BruteResult[Optimum] | None:
    """Return the optimum under ``samlet`` and every assignment that reaches it.

    Returns
    -------
    BruteResult or None
        None when self-found hosts, locks and a limit on moves cannot all be kept.
    """
    found = _search(instance, False, _samlet_key)
    if found is None:
        return None
    best, assignments = found
    return BruteResult(total_of(best), assignments)


def best(instance: OracleInstance) -> BruteResult[Optimum] | BruteResult[FairOptimum] | None:
    """Return the optimum by the instance's own ``Fordeling``."""
    return optimum_retfaerdig(instance) if instance.settings.fair else optimum(instance)


def optimum_retfaerdig(instance: OracleInstance) -> BruteResult[FairOptimum] | None:
    """Return the optimum under ``retfærdig``, as `optimum` does under ``samlet``."""
    found = _search(instance, True, _fair_key)
    return None if found is None else BruteResult(*found)


def assignment_days(
    instance: OracleInstance, assignment: Assignment, fair: bool = False
) -> dict[str, BestDays | None]:
    """Return the best days by the full day order at every host that has visitors.

    Plans hold the host's units in the order of ``instance.units``; None stands for a host whose
    units cannot be there together.
    """
    return {
        host_id: best_days(instance, instance.host_by_id[host_id], units, fair)
        for host_id, units in group(instance, assignment).items()
    }
