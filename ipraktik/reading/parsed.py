"""What reading a cell gives: a value, or a fault with a code and a message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from typing import Generic, TypeVar

from ipraktik.model.findings import Code
from ipraktik.model.names import REMEMBERED, tidy
from ipraktik.model.origin import Raw, Row
from ipraktik.model.privacy import mask_cpr
from ipraktik.text import Text

T = TypeVar("T")
_LONGEST_SHOWN = 80
_MOST_NEAR = 3
_NEARLY_AS_LIKE = 8.0
_LEAST_LIKENESS = 60.0
_LEAST_TO_NAME = 60.0
_ERROR_VALUES = frozenset(
    {"#N/A", "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#SPILL!", "#CALC!"}
    | {"#I/T", "#NUL!", "#DIVISION/0!", "#VÆRDI!", "#REFERENCE!", "#NAVN?"}
)
"""As files hold them, and as a Danish Excel writes them into CSV."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a cell; the place is added by whoever knows it."""

    code: Code
    message: Text


@dataclass(frozen=True, slots=True)
class Mending:
    """A part of a cell that was understood as something else; the place is added later."""

    was: str
    became: str
    why: Text


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """The value of a cell as far as it could be read, and its faults.

    `repairs` tell how the value was come by; they do not make it another.
    """

    value: T | None
    faults: tuple[Fault, ...] = ()
    repairs: tuple[Mending, ...] = field(default=(), compare=False)


def failed(code: Code, message: Text) -> Parsed[T]:
    """Return a cell without a value and with one fault."""
    return Parsed(None, (Fault(code, message),))


def mended(value: T, was: Raw, became: str, why: Text) -> Parsed[T]:
    """Return a value with the repair that led to it."""
    return Parsed(value, repairs=(Mending(shown(was), became, why),))


def cell_of(row: Row, key: str) -> Raw:
    """Return the cell of a recognised column, or None where the sheet has no such column."""
    column = row.columns.get(key)
    return None if column is None else row.cells.get(column.header)


@lru_cache(maxsize=REMEMBERED)
def _date_text(value: datetime | date | time) -> str:
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.strftime("%d-%m-%Y" if midnight else "%d-%m-%Y %H:%M")
    return value.strftime("%d-%m-%Y") if isinstance(value, date) else value.strftime("%H:%M")


def cell_text(raw: Raw) -> str:
    """Return a cell as a person would type it: no ``.0``, no guessing, leading zeros kept."""
    if raw is None:
        return ""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bool):
        return str(raw).upper()
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    if isinstance(raw, datetime | date | time):
        return _date_text(raw)
    return str(raw)


def tidy_text(raw: Raw) -> str:
    """Return a cell's text in NFC, on one line, without needless white space."""
    return tidy(cell_text(raw))


def is_blank(raw: Raw) -> bool:
    """Return whether a cell holds nothing but white space."""
    return raw is None or (isinstance(raw, str) and not raw.strip())


def is_error_value(raw: Raw) -> bool:
    """Return whether a cell shows what Excel writes where a formula fails, such as ``#N/A``."""
    return isinstance(raw, str) and raw.strip().upper() in _ERROR_VALUES


def shown(raw: Raw) -> str:
    """Return a cell for a message: on one line, not too long, and without cpr numbers."""
    text = mask_cpr(tidy_text(raw))
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def nearest(text: str, known: Iterable[str], least: float = 0.0) -> str:
    """Return the known value most like `text`; of equals the first.

    Empty if none is known, or none is alike by at least `least` of 100.
    """
    ranked = _by_likeness(text, known)
    return ranked[0][1] if ranked and ranked[0][0] >= least else ""


def nearest_few(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known value most like `text`, and others that are nearly as like, best first.

    None where nothing is like it: a name drawn at random would only mislead.
    """
    ranked = [one for one in _by_likeness(text, known) if one[0] >= _LEAST_TO_NAME]
    close = max(ranked[0][0] - _NEARLY_AS_LIKE, _LEAST_LIKENESS) if ranked else 0.0
    others = (value for likeness, value in ranked[1:_MOST_NEAR] if likeness >= close)
    return (*(value for _, value in ranked[:1]), *others)


def _by_likeness(text: str, known: Iterable[str]) -> list[tuple[float, str]]:
    # rapidfuzz is only needed when something is wrong.
    from rapidfuzz import fuzz

    from ipraktik.model.names import fold_spelling

    folded = fold_spelling(text)
    found = ((fuzz.ratio(folded, fold_spelling(value)), value) for value in dict.fromkeys(known))
    return sorted(found, key=lambda one: -one[0])
