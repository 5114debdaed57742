"""The audit of a match workbook: changed cells, and every rule and number once more."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.language import danish
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.origin import Place
from ipraktik.model.placement import LevelName, LevelResult, Placement, PointTerm, Proof
from ipraktik.model.schema import PLACEMENTS_SHEET
from ipraktik.pipeline.changes import find_changes
from ipraktik.pipeline.restore import OVERRIDABLE, standing_rows
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.matching.audit import Violation
    from ipraktik.model.instance import Instance
    from ipraktik.reading.match_book import MatchBook, PlacementRow


def audit_workbook(path: Path, book: MatchBook, instance: Instance) -> list[Finding]:
    """Return what is wrong with a match workbook.

    Parameters
    ----------
    path : Path
    book : MatchBook
        Its own sheets.
    instance : Instance
        Its sign-ups, from which everything is worked out again.

    Returns
    -------
    list of Finding
        ``cell-changed`` for cells that are not a coordinator's, and for rules and numbers that
        do not hold for the rows as they stand; ``lock-impossible`` where a locked row breaks
        rule 1, 2 or 3. A coordinator's own edits change totals, which are then not compared.
    """
    changes = find_changes(path)
    violations = _violations(book, instance, compare_totals=not changes.any_edit)
    kept = (one for one in violations if one.rule or one.intern_id not in changes.edited)
    rows = tuple(standing_rows(book))
    told = (_finding(book, _row_of(one, rows, changes.edited), one) for one in kept)
    found = [one for one in told if one is not None]
    places = {one.place for one in found}
    # A wrong number says more than that its cell was changed.
    changed = (one for one in changes.findings if one.place not in places)
    return [*book.findings, *changed, *found]


def _row_of(
    violation: Violation, rows: Sequence[PlacementRow], edited: Collection[str]
) -> PlacementRow | None:
    """Return the row to blame: the intern's own, or at a host that is too full the row that was
    locked or edited by hand."""
    if violation.intern_id:
        return next((row for row in rows if row.intern_id == violation.intern_id), None)
    here = [row for row in rows if violation.host_id and row.host_id == violation.host_id]
    blamed = [row for row in here if row.locked] or [r for r in here if r.intern_id in edited]
    return blamed[-1] if blamed else None


def _violations(book: MatchBook, instance: Instance, compare_totals: bool) -> Sequence[Violation]:
    from ipraktik.matching.audit import audit

    placements = [_placement(row) for row in standing_rows(book)]
    levels = tuple(_levels(book)) if compare_totals else ()
    return audit(instance, placements, levels).violations


def _placement(row: PlacementRow) -> Placement:
    """Return a row as a placement whose points are those of the cell `Point`."""
    points = row.row.cells.get("Point")
    terms = {PointTerm.WISH: points} if isinstance(points, int) else {}
    return Placement(row.intern_id, row.host_id, row.days, terms)


def _levels(book: MatchBook) -> Iterator[LevelResult]:
    """Yield the levels that `Log` tells, as the solver counts them."""
    plain = (name for name in LevelName if name is not LevelName.FAIR)
    for number, name in enumerate(plain, start=1):
        subject, key = danish(say("Level {number}", number=number)), danish(say("Result"))
        value = book.log_values.get((subject, key))
        if isinstance(value, int):
            signed = value if name in (LevelName.POINTS, LevelName.LOTTERY) else -value
            yield LevelResult(name, signed, signed, Proof.NONE)
    yield from _rungs(book)


def _rungs(book: MatchBook) -> Iterator[LevelResult]:
    """Yield how many `Log` says have so many points: lines of level 5 whose key is a number."""
    fifth = danish(say("Level {number}", number=5))
    for (subject, key), value in book.log_values.items():
        points = key.partition(" ")[0]
        if subject == fifth and points.isdigit() and isinstance(value, int):
            yield LevelResult(LevelName.FAIR, value, value, Proof.NONE, int(points))


def _finding(book: MatchBook, row: PlacementRow | None, violation: Violation) -> Finding | None:
    """Return the finding of a violation, or None where the coordinator's lock allows it."""
    if row is None:
        place = Place(book.file.name, PLACEMENTS_SHEET)
        return finding(Code.CELL_CHANGED, place, violation.host_id, violation.message)
    code = Code.CELL_CHANGED
    if row.locked and violation.rule in OVERRIDABLE:
        return None
    if row.locked and violation.rule:
        code = Code.LOCK_IMPOSSIBLE
    header = "Vært-ID" if violation.rule else "Point"
    place = row.row.place_of_header(header)
    return finding(code, place, row.row.cells.get(header), violation.message)
