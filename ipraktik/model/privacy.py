"""What looks like a Danish civil registration number (cpr), and how it is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from ipraktik.model.names import REMEMBERED

_DASH = "\u2010-\u2014\u2212-"
_CPR = re.compile(
    rf"(?<!\d)(\d{{2}})[ ./{_DASH}]?(\d{{2}})[ ./{_DASH}]?((?:18|19|20)?\d{{2}})"
    rf"(?:\s?[._/{_DASH}]\s?|\s)?\d{{4}}(?!\d)"
)
_DIGEST = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
"""A SHA-256, as `Log` has it: what stands inside is nobody's number."""
_REPLACEMENT = 60
"""Added to the day in the replacement numbers that hospitals give (erstatnings-cpr)."""
_LOST_ZERO = re.compile(r"\s*(\d{9})(?:[.,]0+)?\s*")
"""Ten digits that a spreadsheet took for a number, with the leading zero gone."""
_CENTURIES = (1800, 1900, 2000)
HIDDEN_DIGIT = "•"


def _is_plausible(found: re.Match[str]) -> bool:
    day, month, year = (int(part) for part in found.groups())
    if day > _REPLACEMENT:
        day -= _REPLACEMENT
    years = (year,) if year >= min(_CENTURIES) else tuple(c + year for c in _CENTURIES)
    for whole in years:
        try:
            date(whole, month, day)
        except ValueError:
            continue
        return True
    return False


@lru_cache(maxsize=REMEMBERED)
def find_cpr(text: str) -> bool:
    """Return whether text holds something that looks like a cpr number.

    Six or eight digits that can be a date, with or without separators, an optional dash, space
    or the like and four digits, and no further digit beside them; so a phone number of eight
    digits is not hit.
    """
    return any(_is_plausible(found) for found in _found(text))


def _found(text: str) -> Iterator[re.Match[str]]:
    digests = [one.span() for one in _DIGEST.finditer(text)]
    for found in _CPR.finditer(text):
        if not any(start <= found.start() and found.end() <= end for start, end in digests):
            yield found


def mask_cpr(text: str) -> str:
    """Return text with the digits of everything that looks like a cpr number as ``•``."""

    hidden = text
    for found in _found(text) if find_cpr(text) else ():
        if _is_plausible(found):
            start, end = found.span()
            hidden = hidden[:start] + re.sub(r"\d", HIDDEN_DIGIT, found.group()) + hidden[end:]
    return hidden


def _as_text(value: object) -> str:
    """Return a cell as text; a number gets the leading zero back that a sheet takes from it."""
    if isinstance(value, str):
        lost = _LOST_ZERO.fullmatch(value)
        return value if lost is None else f"0{lost.group(1)}"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and len(str(value)) in (9, 10):
        return f"{value:010d}"
    return ""


@lru_cache(maxsize=REMEMBERED)
def holds_cpr(value: object) -> bool:
    """Return whether a cell holds something that looks like a cpr number, as text or number."""
    return find_cpr(_as_text(value))


def hide_cpr(value: object) -> str:
    """Return a cell that `holds_cpr` as text with the digits hidden."""
    return mask_cpr(_as_text(value))
