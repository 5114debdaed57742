"""Match workbooks among the files of a command."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.match_schema import CONTROL_SHEET, PLACEMENTS_SHEET
from ipraktik.model.signups import SheetKind
from ipraktik.pipeline.standing import read_standing

if TYPE_CHECKING:
    from ipraktik.model.signups import SignUps
    from ipraktik.reading.match_book import MatchBook

_SIGNS = (PLACEMENTS_SHEET, CONTROL_SHEET)
"""One of them is enough to know a match workbook, so that a missing one is told."""


def match_books(paths: Sequence[Path], signups: SignUps) -> tuple[tuple[Path, MatchBook], ...]:
    """Return the match workbooks among the files that were read, with their own sheets."""
    from ipraktik.reading.workbook import each_file_once, file_labels

    names = {
        summary.file
        for summary in signups.sheets
        if summary.kind is SheetKind.MATCH and summary.sheet in _SIGNS
    }
    once = each_file_once(paths)
    labels = zip(once, file_labels(once), strict=True)
    return tuple((path, read_standing(path)) for path, label in labels if label in names)
