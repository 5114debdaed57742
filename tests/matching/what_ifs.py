"""Every kind of what-if, in the oracle's form and made from the program's instance."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from ipraktik.matching.what_if import with_fixed, with_host, with_unit
from ipraktik.model.instance import Instance
from ipraktik.model.people import Unit
from tests.matching.adapters import to_host, to_unit
from tests.oracle.instance import OracleInstance
from tests.oracle.instance import Unit as OracleUnit


def unit_of(instance: Instance, ids: OracleUnit) -> Unit:
    """Return the program's unit of an oracle's."""
    return instance.unit_of[ids[0]]


def relaxed_units(
    oracle: OracleInstance, made: Instance, rng: random.Random
) -> Iterator[tuple[OracleInstance, Instance]]:
    """Yield instances in which one unit gives other answers, in both forms."""
    everything = {"available": frozenset(range(5)), "days": 5}
    for ids in rng.sample(oracle.units, min(3, len(oracle.units))):
        change = rng.choice(
            ({"interests": frozenset()}, {"landsdele": frozenset()}, everything, {"wishes": ()})
        )
        interns = {i: replace(oracle.intern_by_id[i], **change) for i in ids}
        others = [interns.get(one.intern_id, one) for one in oracle.interns]
        changed = replace(oracle, interns=tuple(others))
        wishes = dict.fromkeys(ids, ()) if "wishes" in change else None
        unit = to_unit(changed, ids)
        yield changed, with_unit(made, unit_of(made, ids), unit, wishes=wishes)


def split_units(
    oracle: OracleInstance, made: Instance
) -> Iterator[tuple[OracleInstance, Instance]]:
    """Yield instances in which companions travel alone."""
    for ids in oracle.units:
        if len(ids) > 1:
            alone = tuple((one,) for one in ids)
            units = (*(unit for unit in oracle.units if unit != ids), *alone)
            changed = replace(oracle, units=tuple(sorted(units)))
            parts = [to_unit(changed, one) for one in alone]
            yield changed, with_unit(made, unit_of(made, ids), *parts)


def other_hosts(
    oracle: OracleInstance, made: Instance, rng: random.Random
) -> Iterator[tuple[OracleInstance, Instance]]:
    """Yield instances with one more host, with more places, and with other days."""
    one = rng.choice(oracle.hosts)
    new = replace(one, host_id="V999", email="ny@example.dk", workplace_key="ny", capacity=3)
    yield replace(oracle, hosts=(*oracle.hosts, new)), with_host(made, to_host(new))
    for change in ({"capacity": 3}, {"available": frozenset(range(5)), "days": 5}):
        other = replace(one, **change)
        hosts = [other if host is one else host for host in oracle.hosts]
        yield replace(oracle, hosts=tuple(hosts)), with_host(made, to_host(other))


def fixed_units(
    oracle: OracleInstance, made: Instance, rng: random.Random
) -> Iterator[tuple[OracleInstance, Instance]]:
    """Yield instances in which a unit goes to a host that the rules allow."""
    for ids in rng.sample(oracle.units, min(3, len(oracle.units))):
        for one in oracle.hosts:
            fixed = with_fixed(made, unit_of(made, ids), made.host_by_id[one.host_id])
            if fixed is not None:
                locked = {**oracle.locked, **dict.fromkeys(ids, (one.host_id, ()))}
                bound = any(i in oracle.locked for i in ids)
                yield (oracle if bound else replace(oracle, locked=locked)), fixed


def changes(
    oracle: OracleInstance, made: Instance, rng: random.Random
) -> Iterator[tuple[OracleInstance, Instance]]:
    """Yield an instance and what-ifs of it, in both forms."""
    yield oracle, made
    if not oracle.locked and not any(one.own_host for one in oracle.interns):
        yield from relaxed_units(oracle, made, rng)
        yield from split_units(oracle, made)
    yield from other_hosts(oracle, made, rng)
    yield from fixed_units(oracle, made, rng)
