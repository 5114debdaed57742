"""Match workbooks among the files of a command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.match_schema import CONTROL_SHEET, PLACEMENTS_SHEET
from ipraktik.model.names import fold
from ipraktik.model.people import Host, Intern
from ipraktik.model.signups import SheetKind
from ipraktik.pipeline.standing import read_standing

if TYPE_CHECKING:
    from ipraktik.model.signups import SignUps
    from ipraktik.reading.match_book import MatchBook

_SIGNS = (PLACEMENTS_SHEET, CONTROL_SHEET)
"""One of them is enough to know a match workbook, so that a missing one is told."""


def match_books(paths: Sequence[Path], signups: SignUps) -> tuple[tuple[Path, MatchBook], ...]:
    """Return the match workbooks among the files that were read, with their own sheets."""
    from ipraktik.reading.given_files import labels_of

    names = {
        summary.file
        for summary in signups.sheets
        if summary.kind is SheetKind.MATCH and summary.sheet in _SIGNS
    }
    return tuple(
        (path, _as_spelled(read_standing(path), signups))
        for path, label in labels_of(paths).items()
        if label in names
    )


def _as_spelled(book: MatchBook, signups: SignUps) -> MatchBook:
    """Return a match workbook whose IDs are spelled as in the sign-ups: ``v012`` is ``V012``."""
    people: list[Host | Intern] = [*signups.hosts, *signups.interns]
    known = {fold(one.own_id): one.own_id for one in people if one.own_id}

    def spelled(typed: str) -> str:
        return known.get(fold(typed), typed)

    rows = (
        replace(row, intern_id=spelled(row.intern_id), host_id=spelled(row.host_id))
        for row in book.placements
    )
    return replace(book, placements=tuple(rows))
