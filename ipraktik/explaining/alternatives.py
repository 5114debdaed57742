"""For everybody with a place: the next two possible hosts, and what they would cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from ipraktik.explaining.deadline import Deadline, Told
from ipraktik.explaining.what_ifs import WhatIfs
from ipraktik.matching.points import Points
from ipraktik.model.insight import Alternative
from ipraktik.model.locks import bound_host_id
from ipraktik.model.people import Host, Unit

MOST = 2


def find_alternatives(
    what_ifs: WhatIfs, deadline: Deadline, told: Told
) -> Mapping[str, tuple[Alternative, ...]]:
    """Return the alternatives of every placed intern that time allows, by intern ID.

    Who must be at a host (agreed, accepted or locked) has none.
    """
    instance, points = what_ifs.instance, Points(what_ifs.instance)
    placed = [unit for unit in instance.units if what_ifs.is_placed(unit)]
    free = [unit for unit in placed if not bound_host_id(instance, unit)]
    found = {}
    for number, unit in enumerate(free):
        if deadline.is_over:
            break
        told(number, len(free))
        alternatives = tuple(_next_hosts(what_ifs, points, unit))
        found.update({member.intern_id: alternatives for member in unit.members})
    return found


def _next_hosts(what_ifs: WhatIfs, points: Points, unit: Unit) -> Iterator[Alternative]:
    """Yield the best other hosts for a unit: by its points on the days both sides have."""

    def rank(host: Host) -> tuple[int, tuple[str, str]]:
        given = min(unit.max_days, host.effective_days, len(unit.available & host.available))
        return (points.unit_points(unit, host, given), host.identity)

    here = what_ifs.host_of[unit.members[0].intern_id]
    others = (host for host in what_ifs.groups.possible_hosts(unit) if host.host_id != here)
    possible = (host for host in sorted(others, key=rank) if what_ifs.can_go(unit, host))
    for host in islice(possible, MOST):
        yield Alternative(
            host.host_id, what_ifs.has_room(unit, host), what_ifs.loses_nobody(unit, host)
        )
