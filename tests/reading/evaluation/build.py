"""Columns of invented surveys: answers of every kind, and whether a wording is read rightly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ipraktik.model.columns import Certainty
from ipraktik.model.evaluation import Survey
from ipraktik.model.origin import Raw
from ipraktik.reading.evaluation.answer_fit import Asked
from ipraktik.reading.evaluation.guess import guess_columns
from ipraktik.reading.evaluation.survey import read_survey
from tests.reading.build import Rows, write_book

YES_NO = ("Ja", "Nej", "Ja", "Ja", "Ja", "Nej")
DEGREES = (
    "I meget høj grad",
    "I høj grad",
    "I nogen grad",
    "I høj grad",
    "Slet ikke",
    "I høj grad",
)
TEXTS = (
    "Deres tavlemøde hver mandag morgen",
    "Måden de tager imod borgere på",
    "En skabelon til referater, som vi nu bruger",
    "Intet særligt denne gang, men god stemning",
    "Vi fik ideen om en fælles kalender hos dem",
    "Åbne kontorer",
)
EMAILS = tuple(f"{name}@example.dk" for name in ("ada", "bo", "eva", "ib", "ida", "ole"))
ANSWERS: Mapping[str, tuple[Raw, ...]] = {
    "recommends": YES_NO,
    "satisfied": DEGREES,
    "used": YES_NO,
    "uses": (
        *("Nye løsninger;Netværk", "Netværk", "Justering af egne arbejdsgange", "Netværk"),
        *("Nye løsninger", "Andet"),
    ),
    "contact": YES_NO,
    "copied": TEXTS,
    "comment": TEXTS,
    "consent": YES_NO,
    "email": EMAILS,
    "person_id": ("P001", "P002", "P003", "P004", "P005", "P006"),
    "role": ("Vært", "Praktikant", "Vært", "Praktikant", "Praktikant", "Vært"),
    "fields": ("Natur", "Børn og unge", "It", "Sundhed", "It", "Kultur"),
    "signed_up_at": tuple(f"{day}-09-2026 10:00" for day in range(20, 26)),
    "other": YES_NO,
    "yn": YES_NO,
    "st": DEGREES,
    "ti": ("Meget tilfreds", "Tilfreds", "Hverken eller", "Utilfreds", "Tilfreds", "Tilfreds"),
    "n10": (9, 10, 7, 3, 8, 9),
    "n5": (5, 4, 4, 3, 5, 2),
    "tx": TEXTS,
    "em": EMAILS,
}
"""By the field, or by a short name of the kind of answers."""


@dataclass(frozen=True, slots=True)
class Example:
    """A wording, the field that it asks for (``other`` for none), and its answers."""

    key: str
    header: str
    answers: tuple[Raw, ...]

    @property
    def read(self) -> str:
        """Return ``right``, ``asked``, ``missed`` or ``wrong``."""
        guess = guess_columns({0: Asked(self.header, self.answers)}, set())[0]
        sure = guess.certainty is Certainty.SURE
        if sure:
            return "right" if guess.key == self.key else "wrong"
        if self.key == "other":
            return "right"
        return "asked" if self.key in guess.candidates else "missed"


def examples(text: str) -> Iterator[Example]:
    """Yield the lines ``field | wording`` or ``field:kind of answers | wording`` of a text."""
    for line in text.strip().splitlines():
        name, _, header = line.partition("|")
        key, _, kind = name.strip().partition(":")
        yield Example(key, header.strip(), ANSWERS[kind or key])


def read_sheets(path: Path, sheets: Mapping[str, Rows]) -> Survey:
    """Write some sheets and read them as a survey."""
    return read_survey([write_book(path, sheets)])
