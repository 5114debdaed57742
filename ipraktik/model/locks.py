"""Locks that cannot be kept: rules 1 to 3 of contract 3 for what a coordinator has promised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from ipraktik.model.eligibility import has_places, is_not_refused, shares_days
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Host, Unit
from ipraktik.model.week import MIN_VISIT_DAYS, Day, format_days
from ipraktik.text import Text, say


@dataclass(frozen=True, slots=True)
class LockFault:
    """Locked interns whom a host cannot receive: IDs, the rule (1 to 3), and a sentence."""

    intern_ids: tuple[str, ...]
    host_id: str
    rule: int
    message: Text


def find_lock_faults(instance: Instance) -> Iterator[LockFault]:
    """Yield what makes locks impossible: first one unit alone, then all at one host together."""
    locked = [(unit, lock) for unit in instance.units if (lock := instance.lock_of(unit))]
    faults = [fault for unit, lock in locked for fault in _faults_alone(instance, unit, lock)]
    yield from faults
    spoilt = {fault.host_id for fault in faults}
    for host_id in sorted({lock.host_id for _, lock in locked} - spoilt):
        yield from _faults_together(instance, instance.host_by_id[host_id])


def _faults_alone(instance: Instance, unit: Unit, lock: Promise) -> Iterator[LockFault]:
    host, ids = instance.host_by_id.get(lock.host_id), _ids([unit])
    values = {"interns": ", ".join(ids), "host": lock.host_id}
    if host is None:
        text = say("{interns} cannot be locked to {host}, which takes no part.", **values)
        yield LockFault(ids, lock.host_id, 1, text)
    elif _contradict(instance, unit, lock):
        text = say("The companions {interns} are locked to different hosts or days.", **values)
        yield LockFault(ids, lock.host_id, 2, text)
    elif not has_places(instance, unit, host):
        text = say("{interns} cannot be locked to {host}: it has too few places.", **values)
        yield LockFault(ids, lock.host_id, 1, text)
    elif not (shares_days(instance, unit, host) and _possible_days(unit, host, lock)):
        why = _why_not_on(unit, host, lock)
        text = say("{interns} cannot be locked to {host} on these days: {why}.", why=why, **values)
        yield LockFault(ids, lock.host_id, 3, text)


def _why_not_on(unit: Unit, host: Host, lock: Promise) -> Text:
    """Return what keeps a unit from being at a host on the days of a lock."""
    intern_cannot, host_cannot = lock.days - unit.available, lock.days - host.available
    if intern_cannot:
        return say("the intern cannot on {days}", days=_listed(intern_cannot))
    if host_cannot:
        return say("the host cannot on {days}", days=_listed(host_cannot))
    if len(lock.days) > unit.max_days:
        return say("the intern has {days} days at most", days=unit.max_days)
    if len(lock.days) > host.effective_days:
        return say("the host receives on {days} days at most", days=host.effective_days)
    if 0 < len(lock.days) < MIN_VISIT_DAYS:
        return say("a visit is two days at least")
    return say("they have fewer than two days in common")


def _listed(days: frozenset[Day]) -> str:
    return format_days(days).replace(";", ", ")


def _contradict(instance: Instance, unit: Unit, lock: Promise) -> bool:
    ids = (member.intern_id for member in unit.members)
    others = [instance.locked[intern_id] for intern_id in ids if intern_id in instance.locked]
    return any(
        other.host_id != lock.host_id or (other.days and other.days != lock.days)
        for other in others
    )


def _possible_days(unit: Unit, host: Host, lock: Promise) -> bool:
    """Whether the days of a lock are possible for both sides, and neither too few nor too many."""
    most = min(unit.max_days, host.effective_days)
    fits = MIN_VISIT_DAYS <= len(lock.days) <= most
    return not lock.days or (fits and lock.days <= unit.available & host.available)


def _faults_together(instance: Instance, host: Host) -> Iterator[LockFault]:
    """Yield why a host cannot have all its locked units beside those that found it themselves."""
    units = bound_units(instance, host)
    ids = _ids([unit for unit in units if instance.lock_of(unit)])
    values = {"interns": ", ".join(ids), "host": host.host_id}
    if sum(unit.size for unit in units) > host.capacity:
        text = say("{interns} cannot all be locked to {host}: it has too few places.", **values)
        yield LockFault(ids, host.host_id, 1, text)
    elif not any(
        all(_holds(instance, unit, frozenset(window)) for unit in units)
        for window in combinations(sorted(host.available), host.effective_days)
    ):
        text = say(
            "{interns} cannot all be locked to {host} on these days: it receives on {days} days "
            "at most.",
            days=host.effective_days,
            **values,
        )
        yield LockFault(ids, host.host_id, 3, text)


def bound_units(instance: Instance, host: Host) -> list[Unit]:
    """Return the units that must be at a host."""
    return [unit for unit in instance.units if bound_host_id(instance, unit) == host.host_id]


def bound_host_id(instance: Instance, unit: Unit) -> str:
    """Return the one host that a unit must be placed at, or nothing.

    It is the locked one, or else the self-found one unless that has been refused since.
    """
    lock = instance.lock_of(unit)
    if lock is not None:
        return lock.host_id
    host = instance.host_by_id.get(unit.own_host_id)
    return unit.own_host_id if host and is_not_refused(instance, unit, host) else ""


def _holds(instance: Instance, unit: Unit, window: frozenset[Day]) -> bool:
    lock = instance.lock_of(unit)
    if lock is not None and lock.days:
        return lock.days <= window
    return len(unit.available & window) >= MIN_VISIT_DAYS


def _ids(units: Sequence[Unit]) -> tuple[str, ...]:
    return tuple(sorted(member.intern_id for unit in units for member in unit.members))
