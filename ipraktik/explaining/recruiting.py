"""Where one more host would do most: for each field and landsdel that interns want."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.matching.what_if import with_host
from ipraktik.model.eligibility import is_eligible
from ipraktik.model.people import MAX_UNIT_SIZE, Host
from ipraktik.model.placement import SupplyRow

NEW_HOST_ID = "?"


def find_recruits(
    what_ifs: WhatIfs, supply: Sequence[SupplyRow], deadline: Deadline, told: Told
) -> Mapping[tuple[str, str], tuple[int, ...]]:
    """Return how many more have a place with one more host of 1, 2 and 3 places.

    Only rows that somebody wants are answered, and only those that time allows.
    """
    wanted = [row for row in supply if row.interns]
    known: dict[frozenset[str], tuple[int, ...]] = {}
    found = {}
    for number, row in enumerate(wanted):
        if deadline.is_over:
            break
        told(number, len(wanted))
        welcome = _welcome(what_ifs, row)
        if welcome not in known:
            # Hosts that the same people can go to do the same.
            known[welcome] = _gains(what_ifs, row) if welcome else (0,) * MAX_UNIT_SIZE
        found[row.field, row.landsdel] = known[welcome]
    return found


def new_host(row: SupplyRow, places: int) -> Host:
    """Return a host that nobody has heard of, with all days possible."""
    return Host(
        host_id=NEW_HOST_ID,
        email=NEW_HOST_ID,
        workplace=NEW_HOST_ID,
        organisation=NEW_HOST_ID,
        landsdel=row.landsdel,
        fields=(row.field,),
        capacity=places,
        days=5,
    )


def _gains(what_ifs: WhatIfs, row: SupplyRow) -> tuple[int, ...]:
    hosts = (new_host(row, places) for places in range(1, MAX_UNIT_SIZE + 1))
    return tuple(what_ifs.gain(with_host(what_ifs.instance, host), [host]) for host in hosts)


def _welcome(what_ifs: WhatIfs, row: SupplyRow) -> frozenset[str]:
    """Return the units that could go to a new host, if one without a place feels it at all."""
    host = new_host(row, MAX_UNIT_SIZE)
    instance = what_ifs.instance
    if not any(is_eligible(instance, unit, host) for unit in what_ifs.crowded.units):
        return frozenset()
    return frozenset(u.identity for u in instance.units if is_eligible(instance, u, host))
