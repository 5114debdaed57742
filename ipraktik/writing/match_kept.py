"""What a coordinator wrote in the match before, and where it stands in the new one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ipraktik.model.match_schema import ANSWERS_LINE, IMPORTED_LINE, PROMISES_LINE
from ipraktik.model.people import Host, Intern
from ipraktik.model.placement import Match, Placement
from ipraktik.model.promises import Before, KeptRow, is_promise, promise_text
from ipraktik.writing.tables import Cell, ColumnFormat, Kind


def kept_at(match: Match, placement: Placement) -> KeptRow:
    """Return status, lock, answers and note of a placement."""
    who, host_id, days = placement.intern_id, placement.host_id, placement.days
    row = match.before.rows.get(who) if match.before else None
    kept = row.at(host_id, days) if row else KeptRow(who, host_id, days)
    return kept if kept.remark else replace(kept, remark=remark_on(match, who) or "")


def remark_on(match: Match, intern_id: str) -> str | None:
    """Return the note on an intern, from whichever sheet it stood in."""
    before = match.before
    if before is None:
        return None
    row = before.rows.get(intern_id)
    return (row.remark if row else "") or before.remarks.get(intern_id) or None


def added_headers(match: Match) -> tuple[str, ...]:
    """Return the columns that the coordinator had added, in their order.

    Those of `Matchforslag` and of `Uden match` stand in both: a note follows its intern.
    """
    if match.before is None:
        return ()
    notes = (*(row.added for row in match.before.rows.values()), *match.before.added.values())
    return tuple(dict.fromkeys(header for cells in notes for header in cells))


def added_cells(match: Match, intern_id: str, headers: Sequence[str]) -> tuple[Cell, ...]:
    """Return what stands in those columns for an intern."""
    if match.before is None:
        return ()
    row = match.before.rows.get(intern_id)
    cells = {**match.before.added.get(intern_id, {}), **(row.added if row else {})}
    return tuple(cells.get(header) for header in headers)


def added_formats(headers: Iterable[str]) -> dict[str, ColumnFormat]:
    """Return how those columns look: the coordinator's own."""
    return {header: ColumnFormat(Kind.WRAPPED, 24, editable=True) for header in headers}


def memory_of(match: Match) -> Mapping[str, Mapping[str, str]]:
    """Return what `Kontrol` keeps for the next round.

    What holds although its row should be deleted, each sign-up as a file had it last, and the
    answers that have been taken from files.
    """
    kept = (kept_at(match, one) for one in match.result.placements)
    people: list[Host | Intern] = [*match.signups.hosts, *match.signups.interns]
    digests = match.signups.digests
    new = {one.own_id: digests[one.identity] for one in people if one.identity in digests}
    before = match.before or Before()
    return {
        PROMISES_LINE: {one.intern_id: promise_text(one) for one in kept if is_promise(one)},
        IMPORTED_LINE: dict(sorted({**before.imported, **new}.items())),
        ANSWERS_LINE: before.answers,
    }
