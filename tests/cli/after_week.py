"""The sample's match as a coordinator leaves it after the week, and the answers as plain rows."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl

from tests.cli.edited import by_id, edited
from tests.conftest import SAMPLE_DATA

HOSTS = SAMPLE_DATA / "evaluering_vaerter.xlsx"
INTERNS = SAMPLE_DATA / "evaluering_praktikanter.xlsx"
STORY = runpy.run_path(str(SAMPLE_DATA / "evaluering_ophold.py"))
CANCELLED, REFUSED = STORY["CANCELLED"], STORY["REFUSED"]


def finished(match: Path, path: Path) -> Path:
    """Return a copy in which Status tells how it went."""
    typed = {(one, "Status"): "Accepteret" for one in by_id(match)}
    typed |= {(one, "Status"): "Afmeldt" for one in CANCELLED}
    typed |= {(one, "Status"): "Afvist" for one in REFUSED}
    return edited(match, path, Matchforslag=typed)


def intern_answers() -> list[dict[str, Any]]:
    """Return the interns' rows by a word of each question, each person once: the later answer."""
    page = openpyxl.load_workbook(INTERNS)["Sheet1"]
    header, *rows = page.iter_rows(values_only=True)
    words = {
        "email": "e-mailadresse",
        "score": "anbefale",
        "satisfied": "tilfreds",
        "used": "konkret nytte",
        "contact": "kontakt",
        "idea": "kopieret",
        "comment": "kommentarer",
        "consent": "Må vi nævne",
        "ended": "Færdiggørelsestidspunkt",
    }
    at = {
        key: next(i for i, question in enumerate(header) if word in str(question))
        for key, word in words.items()
    }
    said = [{key: row[index] for key, index in at.items()} for row in rows]
    known: dict[object, dict[str, Any]] = {}
    for number, one in enumerate(sorted(said, key=lambda one: one["ended"])):
        known[one["email"] or number] = one
    return list(known.values())


def host_answers() -> list[dict[str, Any]]:
    """Return the hosts' rows with words for codes, without the one who gave up."""
    book = openpyxl.load_workbook(HOSTS)
    _, *labels = book["Labels"].iter_rows(values_only=True)
    word = {(variable, value): label for variable, value, label in labels}
    names = {
        "s_1": "id",
        "s_2": "recommends",
        "s_3": "satisfied",
        "s_4": "used",
        "s_6": "contact",
        "s_7": "idea",
        "s_8": "comment",
        "s_9": "consent",
    }
    return [
        {name: word.get((key, row[key]), row[key]) for key, name in names.items()}
        for row in _rows(book["Dataset"])
        if row["statoverall_4"]
    ]


def _rows(page: Any) -> Iterator[dict[str, Any]]:
    header, *rows = page.iter_rows(values_only=True)
    for row in rows:
        yield dict(zip(header, row, strict=True))
