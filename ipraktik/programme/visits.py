"""From placements to visits: who comes to each host, on which days, and with whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ipraktik.model.people import Host, Intern, Unit
from ipraktik.model.placement import Placement
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.week import VisitWeek


def build_visits(
    hosts: Mapping[str, Host],
    interns: Mapping[str, Intern],
    placements: Iterable[Placement],
    week: VisitWeek,
    units: Iterable[Unit] = (),
) -> tuple[Visit, ...]:
    """Return the visits, one for each host with at least one visitor.

    Parameters
    ----------
    hosts, interns : mapping of ID to Host, mapping of ID to Intern
        At least everybody who is placed.
    placements : iterable of Placement
    week : VisitWeek
    units : iterable of Unit
        Who travels together, and who found the host; who is in no unit travels alone.

    Returns
    -------
    tuple of Visit
        Sorted by host ID; the visitors of each by intern ID.

    Raises
    ------
    KeyError
        If a placement names an intern or a host who is unknown.
    """
    unit_of = {member.intern_id: unit for unit in units for member in unit.members}
    by_host = defaultdict(list)
    for placement in sorted(placements, key=lambda one: one.intern_id):
        by_host[placement.host_id].append(placement)
    visits = []
    for host_id, placed in sorted(by_host.items()):
        here = {placement.intern_id: interns[placement.intern_id] for placement in placed}
        visitors = tuple(
            _visitor(placement, here, unit_of.get(placement.intern_id)) for placement in placed
        )
        visits.append(Visit(week, hosts[host_id], visitors))
    return tuple(visits)


def _visitor(placement: Placement, here: Mapping[str, Intern], unit: Unit | None) -> Visitor:
    own_id = placement.intern_id
    members = {member.intern_id for member in unit.members} if unit else set()
    # Only companions at the same host count, so that nobody else's name reaches this host.
    together = sorted((members & here.keys()) | {own_id})
    return Visitor(
        here[own_id],
        placement.days,
        together[0],
        tuple(here[member].name for member in together if member != own_id),
        self_found=unit is not None and unit.own_host_id == placement.host_id,
    )
