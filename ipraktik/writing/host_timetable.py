"""A host's timetable as it is shown: how high its rows must be, and whether the page has room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from functools import cached_property, lru_cache

from ipraktik.model.programme import Session
from ipraktik.writing.font import line_count

LEADING = 1.2
NO_FILL = 11.5
"""Points of a line below a session where nothing is filled in."""
_LEAST_TEXT = 12.0


@dataclass(frozen=True, slots=True)
class Shown:
    """A session as it is shown: its words, and the first and the last of its slots."""

    session: Session
    title: str
    note: str
    first: int
    last: int


@dataclass(frozen=True)
class Fitted:
    """A timetable that fits.

    Parameters
    ----------
    shown : tuple of Shown
    slots : tuple of (time, time)
        The rows: from each time at which anything starts or ends to the next.
    size : float
        Of the letters, in points.
    width : float
        Of a day, in digits.
    room : float
        Points for all slots.
    """

    shown: tuple[Shown, ...]
    slots: tuple[tuple[time, time], ...]
    size: float
    width: float
    room: float
    fill_height: float = NO_FILL

    @cached_property
    def fill_heights(self) -> tuple[float, ...]:
        """Return how high the line to fill in is below each slot: low where nothing is filled."""
        filled = {one.last for one in self.shown if one.session.staff_needed}
        return tuple(
            self.fill_height if slot in filled else NO_FILL for slot in range(len(self.slots))
        )

    @cached_property
    def text_heights(self) -> tuple[float, ...]:
        """Return how high the text of each slot is; below it is a line to fill in."""
        heights, fills = [_LEAST_TEXT] * len(self.slots), self.fill_heights
        for one in sorted(self.shown, key=lambda one: (one.last, -one.first)):
            given = sum(heights[one.first : one.last + 1]) + sum(fills[one.first : one.last])
            heights[one.last] += max(0.0, self.height_of(one) - given)
        return tuple(heights)

    def height_of(self, one: Shown) -> float:
        """Return about how high a session's text is, in points."""
        lines = self._lines(one.title, bold=True)
        lines += self._lines(one.note) if one.note else 0
        return lines * self.size * LEADING + 2

    def lines_of(self, one: Shown) -> int:
        """Return how many lines a session's text takes."""
        return round((self.height_of(one) - 2) / (self.size * LEADING))

    def _lines(self, text: str, bold: bool = False) -> int:
        # A day is two columns wide; the edges between them are left over for other fonts.
        return _line_count(text, self.width, self.size, bold)

    @property
    def stretch(self) -> float:
        """Return by how much all rows may grow to fill the page; below 1 they do not fit."""
        return self.room / (sum(self.text_heights) + sum(self.fill_heights))

    @property
    def fits(self) -> bool:
        """Return whether there is room for all of it."""
        return self.stretch >= 1


@lru_cache(maxsize=2048)
def _line_count(text: str, width: float, size: float, bold: bool) -> int:
    """Return how many lines a text takes; the same texts are measured again and again."""
    return line_count(text, width, size, bold, indented=True)
