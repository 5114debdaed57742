"""What looks like a Danish civil registration number (cpr), and how it is hidden."""

from __future__ import annotations

import re
from datetime import date

_CPR = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})(?:\s?[-\u2010-\u2014\u2212]\s?|\s)?\d{4}(?!\d)")
_CENTURIES = (1800, 1900, 2000)
HIDDEN_DIGIT = "•"


def _is_plausible(found: re.Match[str]) -> bool:
    day, month, year = (int(part) for part in found.groups())
    for century in _CENTURIES:
        try:
            date(century + year, month, day)
        except ValueError:
            continue
        return True
    return False


def find_cpr(text: str) -> bool:
    """Return whether text holds something that looks like a cpr number.

    Six digits that can be a date (``ddmmyy``), an optional dash or space and four digits, and
    no further digit beside them; so a phone number of eight digits is not hit.
    """
    return any(_is_plausible(found) for found in _CPR.finditer(text))


def mask_cpr(text: str) -> str:
    """Return text with the digits of everything that looks like a cpr number as ``•``."""

    def hide(found: re.Match[str]) -> str:
        if not _is_plausible(found):
            return found.group()
        return re.sub(r"\d", HIDDEN_DIGIT, found.group())

    return _CPR.sub(hide, text)
