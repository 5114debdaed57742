"""The same instance with one thing changed: to ask what the match would be then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ipraktik.model.eligibility import is_eligible
from ipraktik.model.instance import Instance, Promise
from ipraktik.model.locks import find_lock_faults
from ipraktik.model.people import Host, Unit


def with_fixed(instance: Instance, unit: Unit, host: Host) -> Instance | None:
    """Return the instance in which a unit must go to a host, on any days.

    Returns
    -------
    Instance or None
        None where a hard rule keeps the unit from the host, or where the host cannot take it
        beside those who must be there (locked or self-found).
    """
    if not is_eligible(instance, unit, host):
        return None
    ids = (member.intern_id for member in unit.members)
    if instance.lock_of(unit) is not None:
        return instance
    promised = dict.fromkeys(ids, Promise(host.host_id))
    fixed = replace(instance, locked={**instance.locked, **promised})
    return None if any(find_lock_faults(fixed)) else fixed


def with_unit(
    instance: Instance,
    old: Unit,
    *new: Unit,
    wishes: Mapping[str, tuple[str, ...]] | None = None,
) -> Instance:
    """Return the instance in which a unit gives other answers.

    Parameters
    ----------
    instance : Instance
    old : Unit
        One of its units.
    *new : Unit
        What stands in its place: the same interns with other answers; several units where
        companions part; none where they stay at home.
    wishes : mapping of intern ID to tuple of host IDs, optional
        Host wishes that differ from those known.
    """
    units = (*(unit for unit in instance.units if unit is not old), *new)
    if wishes is None:
        return replace(instance, units=units)
    return replace(instance, units=units, wishes={**instance.wishes, **wishes})


def with_host(instance: Instance, host: Host) -> Instance:
    """Return the instance with one more host, or with other answers from the host of that ID."""
    others = (one for one in instance.hosts if one.host_id != host.host_id)
    return replace(instance, hosts=(*others, host))


def must_place(instance: Instance, units: Iterable[Unit]) -> Instance:
    """Return the instance in which these units, too, must be placed somewhere."""
    ids = {member.intern_id for unit in units for member in unit.members}
    return replace(instance, must=instance.must | ids)
