"""Seals: short digests of cells, so that an audit can name a cell that was changed.

A seal guards against slips, not against forgery: whoever can write the workbook can write its
seals too. Twenty-four bits make it unlikely (1 in 16 million) that a slip goes unseen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache

from ipraktik.model.names import REMEMBERED

LENGTH = 6
"""Letters of a seal."""
_MOST_DIGITS = 15
"""Longer numbers are written as text, which keeps their digits."""
_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
"""Digits could look like a civil registration number, which is hidden when it is read."""


@lru_cache(maxsize=REMEMBERED, typed=True)
def seal(value: object) -> str:
    """Return the seal of one cell; the same before it is written and after it is read.

    A number and a text of the same digits have different seals: sheets do not add up texts.
    """
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    kind = "=" if is_number and len(_canonical(value)) <= _MOST_DIGITS else ""
    digest = hashlib.sha256(f"{kind}{_canonical(value)}".encode()).hexdigest()
    return digest[:LENGTH].translate(_LETTERS)


def seal_row(values: Iterable[object]) -> str:
    """Return the seals of a row, one after another."""
    return "".join(map(seal, values))


def seal_line(sheet: str, text: str) -> str:
    """Return the seal of a line of seals."""
    return seal(f"{sheet}\n{text}")


def split_seals(text: str) -> list[str]:
    """Return the single seals of a row."""
    return [text[start : start + LENGTH] for start in range(0, len(text), LENGTH)]


def row_names(keys: Iterable[Sequence[object]]) -> list[str]:
    """Return a name for each row from its key cells; repeated ones are numbered."""
    names: list[str] = []
    seen: dict[str, int] = {}
    for cells in keys:
        name = " · ".join(_canonical(cell) for cell in cells)
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def _canonical(value: object) -> str:
    """Return a cell as text; a spreadsheet keeps neither int from float nor date from time."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return f"{value:%Y-%m-%d} 00:00"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
