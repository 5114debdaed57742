"""Match workbooks among the files of a command."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.model.instance import SheetKind
from ipraktik.model.schema import PLACEMENTS_SHEET

if TYPE_CHECKING:
    from ipraktik.reading.match_book import MatchBook
    from ipraktik.validation.check import Checked


def match_books(paths: Sequence[Path], checked: Checked) -> tuple[tuple[Path, MatchBook], ...]:
    """Return the match workbooks among the files that were checked, with their own sheets."""
    from ipraktik.reading.match_book import read_match_rows

    names = {
        summary.file
        for summary in checked.signups.sheets
        if summary.kind is SheetKind.MATCH and summary.sheet == PLACEMENTS_SHEET
    }
    return tuple((path, read_match_rows(path)) for path in paths if path.name in names)
