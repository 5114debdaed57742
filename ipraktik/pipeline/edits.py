"""What a coordinator has typed into `Matchforslag`, found by the seals, and how to undo it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ipraktik.model.edits import CellEdit, Edit
from ipraktik.model.match_schema import (
    ACCEPTED,
    CANCELLED,
    DECISION_HEADERS,
    PROPOSED,
    REFUSED,
    SENT,
    STATUSES,
)
from ipraktik.model.schema import STATUS, YES
from ipraktik.model.seals import seal
from ipraktik.model.week import format_days
from ipraktik.pipeline.standing import Written, effective_status, written_placements
from ipraktik.pipeline.worlds import World, with_row
from ipraktik.reading.placement_rows import status_of

if TYPE_CHECKING:
    from ipraktik.model.people import Unit
    from ipraktik.reading.placement_rows import PlacementRow

_FIRMNESS = (REFUSED, CANCELLED, PROPOSED, SENT, ACCEPTED)


class Typed:
    """The rows of `Matchforslag` beside what the program had written there.

    Parameters
    ----------
    world : World
    """

    def __init__(self, world: World) -> None:
        self.written: Written = written_placements(world.book)
        self.rows: dict[str, PlacementRow] = {}
        for row in world.book.placements:
            if row.intern_id:
                self.rows.setdefault(row.intern_id, row)
        self._host_ids: Collection[str] = [h.host_id for h in world.checked.signups.hosts]
        instance = world.checked.instance
        self._unit_of: Mapping[str, Unit] = instance.unit_of if instance else {}

    def edits(self) -> tuple[Edit, ...]:
        """Return every edit, in the sheet's order; companions' rows are one."""
        found: dict[tuple[str, ...], list[CellEdit]] = {}
        for row in self.rows.values():
            found.setdefault(self.unit_ids(row.intern_id), []).extend(self._cells(row))
        return tuple(
            Edit(tuple(sorted({one.intern_id for one in cells})), tuple(cells))
            for cells in found.values()
            if cells
        )

    def unit_ids(self, intern_id: str) -> tuple[str, ...]:
        """Return an intern and the companions, sorted."""
        unit = self._unit_of.get(intern_id)
        return tuple(sorted(m.intern_id for m in unit.members)) if unit else (intern_id,)

    def is_edited(self, row: PlacementRow, *headers: str) -> bool:
        """Whether one of these cells is not as it was written."""
        return any(self.written.is_edited(row, header) for header in headers)

    def is_moved(self, row: PlacementRow) -> bool:
        """Whether another host, or other days, were typed in."""
        return self.is_edited(row, "Vært-ID", "Dage")

    def is_decision(self, row: PlacementRow) -> bool:
        """Whether more was typed than that it was sent, answered or cancelled."""
        if row.status in (REFUSED, CANCELLED):
            return False
        weaker = _FIRMNESS.index(row.status) < _FIRMNESS.index(status_of(self.value(row, STATUS)))
        return weaker or self.is_moved(row) or self.is_edited(row, "Lås")

    def decides(self, edit: Edit) -> bool:
        """Whether an edit has such a row."""
        return any(self.is_decision(self.rows[who]) for who in edit.intern_ids)

    def value(self, row: PlacementRow, header: str) -> str:
        """Return what stood in a cell when it was written: the value with the same seal."""
        if not self.is_edited(row, header):
            return _text(row, header)
        stay = self.written.proposed(row, self._host_ids)
        if stay is None:
            return ""
        if header == "Vært-ID":
            return stay.host_id
        if header == "Dage":
            return format_days(stay.days)
        known = self.written.seal_of(row, header)
        return next((one for one in (*STATUSES, YES) if seal(one) == known), "")

    def as_written(self, row: PlacementRow) -> PlacementRow | None:
        """Return a row without what was typed in it; answers stay. None for a new row."""
        stay = self.written.proposed(row, self._host_ids)
        if stay is None:
            return None
        own = {header: self.value(row, header) for header in DECISION_HEADERS}
        plain = replace(
            row,
            row=replace(row.row, cells={**row.row.cells, **own}),
            host_id=stay.host_id,
            days=stay.days,
            status=status_of(own["Status"]),
            locked=own["Lås"] == YES,
        )
        return replace(plain, status=effective_status(plain, self.written))

    def _cells(self, row: PlacementRow) -> Iterator[CellEdit]:
        for header in DECISION_HEADERS:
            if self.is_edited(row, header):
                before, after = self.value(row, header), _text(row, header)
                place = row.row.place_of_header(header)
                if before != after:
                    yield CellEdit(row.intern_id, place, before, after)


def undo_rows(typed: Typed, intern_ids: Iterable[str]) -> Callable[[World], World]:
    """Return what undoes all that was typed in the rows of some interns."""
    plain = {one: typed.as_written(typed.rows[one]) for one in intern_ids if one in typed.rows}

    def undo(world: World) -> World:
        for intern_id, row in plain.items():
            world = with_row(world, intern_id, row)
        return world

    return undo


def _text(row: PlacementRow, header: str) -> str:
    return str(row.row.cells.get(header) or "").strip()
