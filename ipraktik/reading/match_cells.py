"""Every cell of a match workbook's tables, for the audit."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ipraktik.model.instance import SheetKind
from ipraktik.model.origin import Row
from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, SETTINGS_SHEET
from ipraktik.reading.signups import read_tables

_NAMES = {
    SheetKind.HOSTS: HOSTS_SHEET,
    SheetKind.INTERNS: INTERNS_SHEET,
    SheetKind.SETTINGS: SETTINGS_SHEET,
}


def read_match_cells(path: Path) -> Mapping[str, tuple[Row, ...]]:
    """Return the rows of each sheet of a match workbook by the sheet's Danish name.

    Raises
    ------
    InputError
        If the file cannot be read.
    """
    _, tables = read_tables([path])
    return {
        table.match_sheet or _NAMES[table.kind]: table.rows({})
        for table in tables
        if table.header >= 0 and (table.match_sheet or table.kind in _NAMES)
    }
