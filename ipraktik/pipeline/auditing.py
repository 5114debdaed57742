"""The audit of a match workbook: changed cells, and every rule, number and proof once more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.audited import Audited, LevelAudit, Outcome
from ipraktik.model.certificate import number_of
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.match_schema import (
    ACCEPTED,
    LOG_SHEET,
    PLACEMENTS_SHEET,
    PROOF_SHEET,
    REFUSED,
    SOURCE_SHEETS,
)
from ipraktik.model.origin import Place
from ipraktik.model.placement import LevelName, LevelResult, Placement, PointTerm
from ipraktik.pipeline.changes import find_changes
from ipraktik.pipeline.recall import each_once
from ipraktik.pipeline.restore import OVERRIDABLE, standing_rows
from ipraktik.pipeline.standing import as_it_was_made
from ipraktik.pipeline.told import told_levels
from ipraktik.text import say

if TYPE_CHECKING:
    from ipraktik.matching.audit import Violation
    from ipraktik.model.instance import Instance
    from ipraktik.reading.match_book import MatchBook, PlacementRow


_TELLING = frozenset({PLACEMENTS_SHEET, LOG_SHEET})
"""The sheets that tell the match and what it is worth."""


def audit_workbook(
    path: Path,
    book: MatchBook,
    instance: Instance,
    alone: bool = True,
    prove: bool = True,
) -> tuple[list[Finding], Audited]:
    """Return what is wrong with a match workbook, and what is known of each level.

    Parameters
    ----------
    path : Path
    book : MatchBook
        Its own sheets.
    instance : Instance
        Its sign-ups, from which everything is worked out again.
    alone : bool
        Whether these are all the sign-ups; with others beside them it is another instance.
    prove : bool
        Whether the proofs are gone through, which takes the most time; changed cells of theirs
        are told in any case.

    Returns
    -------
    list of Finding
        ``cell-changed`` for cells that are not a coordinator's, and for rules, numbers and proofs
        that do not hold for the rows as they stand; ``lock-impossible`` where a locked row breaks
        rule 1, 2 or 3.
    Audited
        Totals and proofs are those of the match as it was written. They are not compared where a
        coordinator's own edits, or changed cells, make it another.
    """
    changes = find_changes(path)
    once, doubles = each_once(book.placements)
    book = replace(book, placements=tuple(once.values()))
    # Where points come from other cells than they did, every one of them would be told.
    is_other = bool(SOURCE_SHEETS & changes.sheets)
    is_same = alone and not changes.any_edit and not _TELLING & changes.sheets
    levels: tuple[LevelResult, ...] = ()
    if is_same and not is_other:
        instance = as_it_was_made(instance, book)
        levels = told_levels(book, instance)
    violations = _violations(book, instance, levels)
    kept = (
        one for one in violations if one.rule or not (is_other or one.intern_id in changes.edited)
    )
    rows = tuple(standing_rows(book))
    told = (_finding(book, _row_of(one, rows, changes.edited), one) for one in kept)
    found = [one for one in told if one is not None]
    known = _not_told_by(found, (*book.findings, *doubles, *changes.findings))
    proofs = _check_proofs(instance, levels) if prove else ()
    if not any(one.place.sheet == PROOF_SHEET for one in known):
        found += [_broken(book, one) for one in proofs if one.outcome is Outcome.BROKEN]
    audited = Audited(book.file.name, proofs, changes.any_edit, not alone)
    return [*known, *found], audited


def _not_told_by(found: Sequence[Finding], known: Iterable[Finding]) -> list[Finding]:
    """Return the known findings without those that a graver one makes needless.

    A wrong number says more than that its cell was changed; and a lock to a single day is one
    fault, that it cannot be kept.
    """
    places = {one.place for one in found}
    broken = {one.place.row for one in found if one.code is Code.LOCK_IMPOSSIBLE}
    return [
        one
        for one in known
        if not (one.code is Code.CELL_CHANGED and one.place in places)
        and not (one.code is Code.TOO_FEW_DAYS and one.place.row in broken)
    ]


def audit_cells(path: Path, known: Iterable[Finding]) -> list[Finding]:
    """Return the changed cells that nothing known names, where no more can be checked."""
    told = {_cell(one) for one in known}
    return [one for one in find_changes(path).findings if _cell(one) not in told]


def _cell(one: Finding) -> tuple[str, int | None, str]:
    return one.place.sheet, one.place.row, one.place.column


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


def _violations(
    book: MatchBook, instance: Instance, levels: Sequence[LevelResult]
) -> Sequence[Violation]:
    from ipraktik.matching.audit import audit

    placements = [_placement(row) for row in standing_rows(book)]
    # A no that was typed in frees whoever had agreed beforehand.
    typed = {(row.intern_id, row.host_id) for row in book.placements if row.status == REFUSED}
    instance = replace(instance, refused=instance.refused | typed)
    return audit(instance, placements, levels).violations


def _placement(row: PlacementRow) -> Placement:
    """Return a row as a placement whose points are those of the cell `Point`."""
    points = row.row.cells.get("Point")
    terms = {PointTerm.WISH: points} if isinstance(points, int) else {}
    return Placement(row.intern_id, row.host_id, row.days, terms)


def _check_proofs(instance: Instance, levels: Sequence[LevelResult]) -> tuple[LevelAudit, ...]:
    from ipraktik.matching.audit_proofs import check_proofs

    return check_proofs(instance, levels) if levels else ()


def _broken(book: MatchBook, one: LevelAudit) -> Finding:
    level = one.level
    # The round makes no difference to a reader: both are the last lottery.
    number = number_of((level.name, 0))
    message = say(
        "Level {number}: these prices do not prove that {value} is the best possible. Put the "
        "sheet back, or make a new match.",
        number=number,
        value=abs(level.value),
    )
    if level.name is LevelName.FAIR:
        message = say(
            "Level {number}, {points} points: these prices do not prove that {value} is the "
            "fewest possible. Put the sheet back, or make a new match.",
            number=number,
            points=level.points,
            value=level.value,
        )
    return finding(Code.CELL_CHANGED, Place(book.file.name, PROOF_SHEET), None, message)


def _finding(book: MatchBook, row: PlacementRow | None, violation: Violation) -> Finding | None:
    """Return the finding of a violation, or None where the coordinator's lock allows it."""
    if row is None:
        place = Place(book.file.name, PLACEMENTS_SHEET)
        return finding(Code.CELL_CHANGED, place, violation.host_id, violation.message)
    code = Code.CELL_CHANGED
    is_law = row.locked or row.status == ACCEPTED
    if is_law and violation.rule in OVERRIDABLE:
        return None
    if is_law and violation.rule:
        code = Code.LOCK_IMPOSSIBLE
    header = "Vært-ID" if violation.rule else "Point"
    place = row.row.place_of_header(header)
    return finding(code, place, row.row.cells.get(header), violation.message)
