"""How wide text is in Arial, so that rows can be made high enough for it.

A spreadsheet file holds no measures of its text, and merged cells never grow by themselves.
Widths are those of Adobe's and Monotype's metrics, in thousandths of the size.
"""

from __future__ import annotations

from functools import lru_cache

from ipraktik.model.names import REMEMBERED

_GROUPS = {
    222: "ijl'",
    278: " ft.,:;/!I|[]\u00a0",
    333: 'r-()"·',
    389: "*",
    500: "cksvxyzJ",
    584: "+=<>~",
    611: "øFTZ",
    667: "AÅBEKPSVXY&",
    722: "CDHNRUw",
    778: "GOØQ",
    833: "mM",
    889: "æ%",
    944: "W",
    1000: "Æ@–—…",
}
_USUAL = 556  # the other small letters and all digits


class _Widths(dict[str, int]):
    """The widths of letters; the usual ones are added as they are met."""

    def __missing__(self, letter: str) -> int:
        return self.setdefault(letter, _USUAL)


_WIDTHS = _Widths((letter, width) for width, letters in _GROUPS.items() for letter in letters)
_BOLD = 1.09
_COLUMN_DIGIT = 7  # pixels of a digit of 10 points, which column widths count in
_POINTS_PER_PIXEL = 0.75
INDENT = 9.0
"""Pixels by which an indented cell is narrower."""


@lru_cache(maxsize=REMEMBERED)
def text_width(text: str, size: float = 10, bold: bool = False) -> float:
    """Return the width of a line of text in points."""
    units = sum(map(_WIDTHS.__getitem__, text))
    return units / 1000 * size * (_BOLD if bold else 1.0)


def line_count(
    text: str, width: float, size: float = 10, bold: bool = False, indented: bool = False
) -> int:
    """Return how many lines a text takes in a cell.

    Parameters
    ----------
    text : str
    width : float
        Of the column, as spreadsheets count it: in digits.
    size : float
        Of the letters, in points.
    bold, indented : bool
    """
    if "\n" not in text and len(text) <= width * 0.6 and size <= 10:
        return 1  # wide letters, too, fit in
    pixels = width * _COLUMN_DIGIT - (INDENT if indented else 0.0)
    room = max(1.0, pixels * _POINTS_PER_PIXEL)
    return sum(_wrapped(line, room, size, bold) for line in text.split("\n"))


@lru_cache(maxsize=REMEMBERED)
def _wrapped(line: str, room: float, size: float, bold: bool) -> int:
    """Count lines as a word processor breaks them: at spaces, and within words too long."""
    space = text_width(" ", size, bold)
    lines, used = 1, 0.0
    for word in line.split(" "):
        width = text_width(word, size, bold)
        if used and used + space + width > room:
            lines += 1
            used = 0.0
        elif used:
            used += space
        used += width
        lines += int(used // room) if used > room else 0
        used = used % room if used > room else used
    return lines
