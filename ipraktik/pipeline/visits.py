"""Who was at which host by the match workbook, and what is known of each visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ipraktik.model.evaluated import Asked, VisitFacts
from ipraktik.model.match_schema import ACCEPTED
from ipraktik.pipeline.recall import each_once
from ipraktik.pipeline.restore import places_somebody, standing_rows

if TYPE_CHECKING:
    from ipraktik.matching.points import Points
    from ipraktik.model.instance import Instance
    from ipraktik.model.people import Host
    from ipraktik.pipeline.restore import Restored
    from ipraktik.reading.placement_rows import PlacementRow


@dataclass(frozen=True)
class Visits:
    """The visits of a match workbook.

    Parameters
    ----------
    instance : Instance
    rows : mapping of intern ID to PlacementRow
        Those who came.
    is_assumed : bool
        Whether nobody is Accepteret, so that everybody who has not said no is thought to have come.
    left_out : int
        How many rows still stand, but are not Accepteret as others are.
    """

    instance: Instance
    rows: Mapping[str, PlacementRow]
    is_assumed: bool = False
    left_out: int = 0

    @cached_property
    def guests(self) -> Mapping[str, tuple[str, ...]]:
        """Return the intern IDs at each host that had visitors, by host ID."""
        found: dict[str, list[str]] = {}
        for intern_id, row in self.rows.items():
            found.setdefault(row.host_id, []).append(intern_id)
        return {host_id: tuple(sorted(ids)) for host_id, ids in found.items()}

    @property
    def asked(self) -> Asked:
        """Return how many could tell of a visit."""
        return Asked(len(self.guests), len(self.rows))

    def of_intern(self, intern_id: str) -> VisitFacts | None:
        """Return what is known of an intern's visit; None where there was none."""
        row = self.rows.get(intern_id)
        if row is None:
            return None
        intern, host = self.instance.intern_by_id[intern_id], self.instance.host_by_id[row.host_id]
        self_found = self.instance.unit_of[intern_id].own_host_id == host.host_id
        terms = self._points.terms(intern, host, len(row.days), self_found)
        return VisitFacts(
            days=len(row.days),
            alone=self._is_alone(intern_id),
            interns_at_host=len(self.guests[host.host_id]),
            guest=intern.visit_kind.value,
            wish_rank=self._rank(intern_id, host),
            points=sum(terms.values()),
            fields=host.fields,
            landsdel=host.landsdel,
            self_found=self_found,
        )

    def of_host(self, host_id: str) -> VisitFacts | None:
        """Return what is known of a host's visits; None where nobody came."""
        guests = self.guests.get(host_id)
        if guests is None:
            return None
        host = self.instance.host_by_id[host_id]
        units = (self.instance.unit_of[one] for one in guests)
        return VisitFacts(
            days=len({day for one in guests for day in self.rows[one].days}),
            alone=all(map(self._is_alone, guests)),
            interns_at_host=len(guests),
            guest=host.visit_kind.value,
            fields=host.fields,
            landsdel=host.landsdel,
            self_found=any(unit.own_host_id == host_id for unit in units),
        )

    @cached_property
    def _points(self) -> Points:
        from ipraktik.matching.points import Points

        return Points(self.instance)

    def _is_alone(self, intern_id: str) -> bool:
        """Whether no companion came along; one may have cancelled."""
        here = self.rows[intern_id].host_id
        members = (one.intern_id for one in self.instance.unit_of[intern_id].members)
        return sum(one in self.guests[here] for one in members) == 1

    def _rank(self, intern_id: str, host: Host) -> int:
        wished = self.instance.wishes.get(intern_id, ())
        if not wished:
            return 0
        return wished.index(host.host_id) + 1 if host.host_id in wished else -1


def find_visits(restored: Restored) -> Visits:
    """Return the visits that a match workbook tells of: the rows with Status Accepteret.

    Where no row has it, Status was not kept up to date: then all rows that still stand count.
    """
    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    once, _ = each_once(standing_rows(restored.book))
    standing = {who: row for who, row in sorted(once.items()) if places_somebody(row, instance)}
    accepted = {who: row for who, row in standing.items() if row.status == ACCEPTED}
    left_out = len(standing) - len(accepted) if accepted else 0
    return Visits(instance, accepted or standing, not accepted, left_out)
