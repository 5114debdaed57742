"""The letters to hosts and interns: their kinds, and the fields that their texts may name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class LetterKind(StrEnum):
    """To whom a letter is, and what it tells; values as the workbook writes them."""

    PLACED = "Praktikant med vært"
    MOVED = "Praktikant med ændret besøg"
    UNPLACED = "Praktikant uden vært"
    LOST = "Praktikant, der har mistet sin vært"
    VISITED = "Vært med besøg"
    CHANGED = "Vært med ændret besøg"
    EMPTY = "Vært uden besøg"
    LEFT = "Vært, der har mistet sit besøg"


HOST_KINDS = frozenset({LetterKind.VISITED, LetterKind.CHANGED, LetterKind.EMPTY, LetterKind.LEFT})


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """Subject and text of one kind of letter, with fields such as ``{navn}``."""

    kind: LetterKind
    subject: str
    text: str


LetterTemplates = Mapping[LetterKind, LetterTemplate]

EVERYBODY_FIELDS = (
    "ID",
    "Navn",
    "Mail",
    "Telefon",
    "Arbejdsplads",
    "Organisation",
    "Begrundelse",
    "Uge",
    "År",
    "Svarfrist",
    "Slettes_senest",
    "Koordinator",
    "Koordinators_mail",
    "Koordinators_telefon",
)
VISIT_FIELDS = ("Dage", "Antal_dage", "Første_dag", "Sidste_dag", "Workshop")
PLACED_FIELDS = (
    "Vært",
    "Værtens_organisation",
    "Værtens_kommune",
    "Kontaktperson",
    "Kontaktpersons_mail",
    "Kontaktpersons_telefon",
    "Rejsefælle",
)
BEFORE_FIELDS = ("Før",)
"""What the reader had been told: workplace and days."""
VISITED_FIELDS = (
    "Praktikanter",
    "Antal_praktikanter",
    "Praktikant_1",
    "Praktikant_2",
    "Praktikant_3",
)
ALL_FIELDS = (
    *EVERYBODY_FIELDS,
    *VISIT_FIELDS,
    *PLACED_FIELDS,
    *VISITED_FIELDS,
    *BEFORE_FIELDS,
)
"""In the order of the columns for mail merge. Word takes letters, digits and underscores in the
name of a field, and at most 40 of them."""

FIELDS_OF: Mapping[LetterKind, tuple[str, ...]] = {
    LetterKind.PLACED: (*EVERYBODY_FIELDS, *VISIT_FIELDS, *PLACED_FIELDS),
    LetterKind.MOVED: (*EVERYBODY_FIELDS, *VISIT_FIELDS, *PLACED_FIELDS, *BEFORE_FIELDS),
    LetterKind.UNPLACED: EVERYBODY_FIELDS,
    LetterKind.LOST: (*EVERYBODY_FIELDS, *BEFORE_FIELDS),
    LetterKind.VISITED: (*EVERYBODY_FIELDS, *VISIT_FIELDS, *VISITED_FIELDS),
    LetterKind.CHANGED: (*EVERYBODY_FIELDS, *VISIT_FIELDS, *VISITED_FIELDS),
    LetterKind.EMPTY: EVERYBODY_FIELDS,
    LetterKind.LEFT: EVERYBODY_FIELDS,
}

FIELD = re.compile(r"\{([^{}\n]*)\}")
_STRAY_BRACE = re.compile(r"[{}]")
_SPACES = re.compile(r"[\s_]+")


def field_key(name: str) -> str:
    """Return the form in which names of fields are compared: ``{Slettes senest}`` will do."""
    return _SPACES.sub("_", name.strip()).casefold()


def fields_in(text: str) -> Iterator[str]:
    """Yield the fields that a text names, as they stand there."""
    return (found.group(1) for found in FIELD.finditer(text))


def has_stray_brace(text: str) -> bool:
    """Return whether a text has a brace that belongs to no field."""
    return _STRAY_BRACE.search(FIELD.sub("", text)) is not None
