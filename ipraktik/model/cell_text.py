"""What a spreadsheet's cell can hold of a text, and what becomes of the rest."""

from __future__ import annotations

import re

MAX_TEXT = 32_767
"""UTF-16 units, as Excel counts."""
MAX_LINE_BREAKS = 253
MAX_HEADER = 255
"""Of the header of a table's column."""
SIGN = "\N{REPLACEMENT CHARACTER}"
"""Stands where a character was that no cell can hold."""
CUT_MARK = " […]"
"""Ends a text that was too long."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean_text(text: str) -> str:
    """Return text that XML and a cell can hold.

    Line breaks become ``\\n``. A sign stands for each control character and lone surrogate. What
    is longer than a cell (32,767 UTF-16 units, as Excel counts) is cut, with a mark. A cell has at
    most 253 line breaks; the lines after that follow each other, and the same mark ends them.
    """
    if text.isprintable() and len(text) <= (MAX_TEXT if text.isascii() else MAX_TEXT // 2):
        return text
    allowed = _FORBIDDEN.sub(SIGN, _lines(text))
    if allowed.count("\n") > MAX_LINE_BREAKS:
        *first, rest = allowed.split("\n", MAX_LINE_BREAKS)
        allowed = "\n".join((*first, rest.replace("\n", " ") + CUT_MARK))
    return cut_text(allowed, MAX_TEXT)


def has_odd_characters(text: str) -> bool:
    """Tell whether a text has characters that no cell can hold."""
    return _FORBIDDEN.search(_lines(text)) is not None


def is_too_long(text: str, most: int = MAX_TEXT) -> bool:
    """Tell whether a text is longer, or has more lines, than a cell can hold."""
    if len(text) * 2 <= most and "\n" not in text and "\r" not in text:
        return False
    lines = _lines(text)
    return lines.count("\n") > MAX_LINE_BREAKS or _units(lines) > most


def cut_text(text: str, most: int) -> str:
    """Return clean text of at most so many units, with a mark where it is cut."""
    if _units(text) <= most:
        return text
    # A character outside the basic plane takes two units; half of one is dropped.
    room = 2 * (most - len(CUT_MARK))
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + CUT_MARK


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
