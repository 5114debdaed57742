"""A match workbook as a coordinator leaves it: cells typed over in a copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import openpyxl

Typed = Mapping[tuple[str, str], object]
"""New values by the row's ID and the column's header."""


def edited(source: Path, path: Path, **sheets: Typed) -> Path:
    """Return a copy in which these cells of these sheets hold something else."""
    book = openpyxl.load_workbook(source)
    for sheet, typed in sheets.items():
        page = book[sheet]
        headers = [cell.value for cell in page[1]]
        rows = {page.cell(row, 1).value: row for row in range(2, page.max_row + 1)}
        for (own_id, header), value in typed.items():
            page.cell(rows[own_id], headers.index(header) + 1).value = value
    book.save(path)
    return path


@lru_cache(maxsize=16)
def _values(path: Path, _: tuple[int, ...]) -> Mapping[str, tuple[tuple[Any, ...], ...]]:
    """Return the rows of each sheet; a file is opened again only where it is another."""
    book = openpyxl.load_workbook(path)
    return {page.title: tuple(page.iter_rows(values_only=True)) for page in book.worksheets}


def records(path: Path, sheet: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a sheet by their headers."""
    stat = path.stat()
    header, *rows = _values(path, (stat.st_ino, stat.st_mtime_ns, stat.st_size))[sheet]
    for row in rows:
        yield dict(zip(map(str, header), row, strict=True))


def by_id(path: Path, sheet: str = "Matchforslag") -> dict[str, dict[str, Any]]:
    """Return the rows of a sheet by the ID in their first column."""
    return {str(next(iter(row.values()))): row for row in records(path, sheet)}
