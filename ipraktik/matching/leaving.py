"""The same instance after a proposal is out: what was told holds, and somebody leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ipraktik.model.instance import Instance, Promise
from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import Placement


def with_placements(instance: Instance, placements: Sequence[Placement]) -> Instance:
    """Return the instance of the day after: of what was sent, only what a match has kept.

    Whoever was moved has a proposal that nobody has told them of yet, so it is free. A limit on
    moves was for this match alone.
    """
    at = {one.intern_id: one.host_id for one in placements}
    kept = {one: told for one, told in instance.sent.items() if at.get(one) == told.host_id}
    return replace(instance, sent=kept, max_moves=None)


def without_host(instance: Instance, host: Host) -> Instance:
    """Return the instance that a host has left: its interns are free, accepted ones too."""
    gone = host.host_id
    return replace(
        instance,
        hosts=tuple(one for one in instance.hosts if one.host_id != gone),
        units=tuple(
            Unit(unit.members) if unit.own_host_id == gone else unit for unit in instance.units
        ),
        wishes={
            intern_id: tuple(one for one in wished if one != gone)
            for intern_id, wished in instance.wishes.items()
        },
        sent=_elsewhere(instance.sent, gone),
        locked=_elsewhere(instance.locked, gone),
    )


def _elsewhere(promises: Mapping[str, Promise], gone: str) -> Mapping[str, Promise]:
    return {who: one for who, one in promises.items() if one.host_id != gone}


def without_intern(instance: Instance, intern: Intern) -> Instance:
    """Return the instance that an intern has left; companions travel on together."""
    gone, unit = intern.intern_id, instance.unit_of[intern.intern_id]
    others = tuple(one for one in unit.members if one.intern_id != gone)
    left = (replace(unit, members=others),) if others else ()
    return replace(
        instance,
        units=(*(one for one in instance.units if one is not unit), *left),
        sent={who: one for who, one in instance.sent.items() if who != gone},
        locked={who: one for who, one in instance.locked.items() if who != gone},
    )
