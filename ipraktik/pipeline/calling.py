"""Status: how far the answers to a match are, who has not answered, and whom to call first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.answers import Side
from ipraktik.model.call_list import Call, CallList, SideCount, Waiting
from ipraktik.model.locks import find_lock_faults
from ipraktik.model.match_schema import CANCELLED, PROPOSED, SENT, STATUSES
from ipraktik.pipeline.progress import Progress, silent
from ipraktik.pipeline.restore import places_somebody, restore_what_stands, standing_rows
from ipraktik.pipeline.standing import as_it_stands
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.explaining.refusing import Refusing
    from ipraktik.model.instance import Instance
    from ipraktik.pipeline.restore import Restored
    from ipraktik.reading.placement_rows import PlacementRow


def status(path: Path, today: date, tell: Progress = silent) -> CallList:
    """Say how far the answers to a match are, and whom to call first.

    Parameters
    ----------
    path : Path
        A match workbook; it is only read.
    today : date
        What deadlines are compared with.

    Raises
    ------
    InputError, FindingsError
        If the workbook cannot be read back.
    """
    tell(say("Reading the match workbook"))
    restored = restore_what_stands(path)
    instance = restored.checked.instance
    assert instance is not None, "restored workbooks have one"
    rows = list({row.intern_id: row for row in reversed(restored.book.placements)}.values())
    rows.sort(key=lambda row: row.intern_id)
    standing = as_it_stands(instance, restored.book)
    is_rough = any(find_lock_faults(standing))
    if is_rough:
        standing = replace(standing, locked={})
    held = {
        row.intern_id: row
        for row in standing_rows(replace(restored.book, placements=tuple(rows)))
        if places_somebody(row, instance) and not _has_fallen(row, standing)
    }
    asked = [row for row in held.values() if _waits(row)]
    tell(say("Counting what hangs on each answer"))
    calls = _Calls(standing, held, today).all(asked) if asked else ()
    return replace(_count(restored, rows, asked, today), calls=calls, is_rough=is_rough)


def _waits(row: PlacementRow) -> bool:
    """Whether somebody has been asked who has not answered."""
    told = row.status == SENT or any(answer is not None for answer in row.answers)
    return row.status in (PROPOSED, SENT) and told and None in row.answers


def _has_fallen(row: PlacementRow, standing: Instance) -> bool:
    """Whether a companion has turned the host down, so that nothing hangs on the others."""
    members = standing.unit_of[row.intern_id].members
    return any((one.intern_id, row.host_id) in standing.refused for one in members)


def _count(
    restored: Restored, rows: Sequence[PlacementRow], asked: Sequence[PlacementRow], today: date
) -> CallList:
    book, interns = restored.book, restored.checked.signups.interns
    left = {row.intern_id for row in rows if row.status == CANCELLED}
    left |= {intern.intern_id for intern in interns if intern.cancelled}
    statuses = Counter(row.status for row in rows if row.intern_id not in left)
    return CallList(
        file=book.file.name,
        round=book.round,
        today=today,
        interns=len({intern.intern_id for intern in interns} - left),
        placed=sum(
            row.intern_id not in left
            for row in standing_rows(replace(book, placements=tuple(rows)))
        ),
        statuses={one: statuses[one] for one in STATUSES} | {CANCELLED: len(left)},
        sides={side: _of_side(side, rows, asked) for side in Side},
        answered=sum(any(one is not None for one in row.answers) for row in rows),
        complete=sum(None not in row.answers for row in rows),
        asked=len(asked),
    )


def _of_side(side: Side, rows: Sequence[PlacementRow], asked: Sequence[PlacementRow]) -> SideCount:
    given = Counter(row.answers[side] for row in rows)
    missing = sum(row.answers[side] is None for row in asked)
    return SideCount(given[True], given[False], missing)


class _Calls:
    def __init__(self, instance: Instance, held: Mapping[str, PlacementRow], today: date) -> None:
        from ipraktik.explaining.refusing import Refusing

        self._instance, self._held, self._today = instance, held, today
        host_of = {intern_id: row.host_id for intern_id, row in held.items()}
        self._refusing: Refusing = Refusing(instance, host_of)

    def all(self, asked: Sequence[PlacementRow]) -> tuple[Call, ...]:
        """Return everybody to call, in order."""
        calls = [*self._interns(asked), *self._hosts(asked)]
        return tuple(sorted(calls, key=lambda one: one.order))

    def _interns(self, asked: Sequence[PlacementRow]) -> Iterator[Call]:
        for row in asked:
            sides = [s for s in (Side.INTERN, Side.MANAGER) if row.answers[s] is None]
            if not sides:
                continue
            unit = self._instance.unit_of[row.intern_id]
            yield self._late(
                Call(
                    self._instance.intern_by_id[row.intern_id],
                    tuple(Waiting(row.intern_id, side) for side in sides),
                    self._refusing.lost_without_pair(row.intern_id, row.host_id),
                    tuple(sorted(m.intern_id for m in unit.members if m.intern_id in self._held)),
                    row.reply_by,
                )
            )

    def _hosts(self, asked: Sequence[PlacementRow]) -> Iterator[Call]:
        at: dict[str, list[PlacementRow]] = {}
        for row in asked:
            if row.answers[Side.HOST] is None:
                at.setdefault(row.host_id, []).append(row)
        for host_id, rows in at.items():
            ids = [row.intern_id for row in rows]
            guests = [row for row in self._held.values() if row.host_id == host_id]
            is_in = any(row.answers[Side.HOST] for row in guests)
            deadlines = [row.reply_by for row in rows if row.reply_by]
            yield self._late(
                Call(
                    self._instance.host_by_id[host_id],
                    tuple(Waiting(one, Side.HOST) for one in ids),
                    self._lost_by(host_id, ids, is_in),
                    tuple(ids if is_in else [row.intern_id for row in guests]),
                    min(deadlines, default=None),
                    leaves=not is_in,
                )
            )

    def _lost_by(self, host_id: str, intern_ids: Sequence[str], is_in: bool) -> int:
        """Return what a host's no costs: one that has said yes to somebody stays a host."""
        if is_in:
            return self._refusing.lost_at_host(intern_ids, host_id)
        return self._refusing.lost_without_host(host_id)

    def _late(self, call: Call) -> Call:
        late = (self._today - call.reply_by).days if call.reply_by else 0
        return replace(call, days_late=max(0, late))
