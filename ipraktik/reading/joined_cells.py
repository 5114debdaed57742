"""One answer out of several cells, and several wishes out of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ipraktik.model.names import fold, tidy
from ipraktik.model.origin import Raw
from ipraktik.reading.lists import split_items
from ipraktik.reading.parsed import cell_text, is_blank

_RANK = re.compile(r"(?:^|(?<=[\s;,]))\(?(?:nr\.? ?)?(\d)[.):]\s*(?=\D)", re.IGNORECASE)


def join_cells(cells: Sequence[Raw], separator: str) -> Raw:
    """Return the answers of several cells as one; an answer that the others hold stands once.

    Examples
    --------
    >>> join_cells(["Ida", "Holm"], " "), join_cells(["It;Skole", None, "Droner"], ";")
    ('Ida Holm', 'It;Skole;Droner')
    """
    filled = [cell for cell in cells if not is_blank(cell)]
    if len(filled) < 2:
        return filled[0] if filled else None
    first, *others = (tidy(cell_text(c)) if separator == " " else cell_text(c) for c in filled)
    joined = first
    for text in others:
        if not _holds(joined, text, separator):
            joined = f"{joined}{separator}{text}"
    return joined


def _holds(joined: str, text: str, separator: str) -> bool:
    if separator == " ":
        return f" {fold(joined)}".endswith(f" {fold(text)}")
    return fold(text) in map(fold, split_items(joined))


def without_ranks(raw: Raw) -> Raw:
    """Return numbered wishes in one cell as a plain list, the first wish first.

    Examples
    --------
    >>> without_ranks("1. Biblioteket 2. Vej og Park")
    'Biblioteket;Vej og Park'
    """
    if not isinstance(raw, str):
        return raw
    before, *parts = _RANK.split(raw)
    numbers, wishes = parts[::2], parts[1::2]
    if before.strip() or not parts or numbers != [str(n + 1) for n in range(len(numbers))]:
        return raw
    return ";".join(text for wish in wishes if (text := wish.strip(" ;,\r\n\t")))
