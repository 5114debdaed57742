"""The lines of `Kolonner` as they stand, to go along to another project workbook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ipraktik.model.schema import MAPPING_HEADERS
from ipraktik.model.signups import SheetKind
from ipraktik.reading.exports import read_tables
from ipraktik.reading.parsed import cell_of, tidy_text

_EXAMPLES = MAPPING_HEADERS[4:6]
"""Somebody's answers: they are of no use in another year."""


def read_kept_columns(paths: Sequence[Path]) -> tuple[tuple[str, ...], ...]:
    """Return the lines of all sheets `Kolonner`, in the order of `MAPPING_HEADERS`.

    Raises
    ------
    InputError
        If a file cannot be read.
    """
    _, tables = read_tables(paths)
    lines = []
    for table in tables:
        if table.kind is SheetKind.MAPPING:
            columns = table.columns_named({header: (header,) for header in MAPPING_HEADERS})
            for row in table.rows(columns):
                cells = {header: tidy_text(cell_of(row, header)) for header in MAPPING_HEADERS}
                cells |= dict.fromkeys(_EXAMPLES, "")
                lines.append(tuple(cells.values()))
    return tuple(lines)
