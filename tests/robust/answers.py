"""A small form of answers after the week: three hosts and five interns, in one sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from tests.findings.build import write_book

_HEADERS = (
    *("Rolle", "Svarperson", "E-mail", "Anbefaler", "Tilfreds", "Konkret udbytte"),
    *("Kontakt bagefter", "Kopieret med hjem", "Kommentar", "Må nævnes", "Fagfelt", "Besvaret"),
)


def write_answers(
    path: Path, texts: Iterator[str] | None = None, recommends: str = "Ja", sheet: str = "Ark1"
) -> Path:
    """Write the answers of a year.

    Parameters
    ----------
    path : Path
    texts : iterator of str, optional
        What is written where one may write what one likes, and in a question of one's own.
    recommends : str
        What all of them say to whether they recommend it.
    sheet : str
        The sheet's name.
    """
    header: list[object] = list(_HEADERS)
    rows: list[list[object]] = [header]
    who = [("Vært", f"V{n:03d}") for n in (1, 2, 3)] + [
        ("Praktikant", f"P{n:03d}") for n in (1, 2, 3, 4, 5)
    ]
    if texts:
        header.append(next(texts))
    for number, (role, person) in enumerate(who):
        free = [next(texts) for _ in range(4)] if texts else ["Tavlemøder", "En god uge", "", "x"]
        idea, comment, field, own = free
        said = [recommends, "I høj grad", "Ja", "Ja", idea, comment, "Ja", field or "Sundhed"]
        when = datetime(2026, 9, 20 + number // 4, 9, number)
        rows.append([role, person, None, *said, when, *([own] if texts else [])])
    return write_book(path, {sheet: rows})
