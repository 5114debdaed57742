"""How high the rows of a timetable must be, and what is left out where a page has no room.

The letters are made smaller first, down to `SMALLEST`, and the cells to fill in lower. Where that
is not enough, the longest texts lose their last sentence, one after another, each on all days on
which it stands; the first sentence goes last. What there turns out to be room for is put back. A
title is cut only when no text is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time
from functools import cached_property, lru_cache
from itertools import pairwise

from ipraktik.language import danish
from ipraktik.model.programme import Activity, Programme, Session
from ipraktik.programme.wording import shorten
from ipraktik.writing.font import line_count

SMALLEST = 9.0
"""Points; nothing on the page is smaller."""
LEADING = 1.2
_LARGEST = {1: 11.0, 2: 11.0, 3: 10.5}
_USUAL_LARGEST = 10.0
_STEP = 0.5
_LEAST_TEXT, _NO_FILL = 12.0, 11.5
_FILLS = (19.0, 17.0, 15.0)
"""Points of the cells to fill in: as high as there is room for; by hand it takes about 18."""
_LOW_FILLS = (15.0, 14.0, 13.0, _NO_FILL)
"""The same where texts must be cut, too; the first with which enough of them is left."""
_ENOUGH_TEXT = 0.7
_SHORT_TEXT = 48
"""Characters; a text that has no more is left out rather than cut."""

_SENTENCES = re.compile(r"(?<=[.!?…])\s+")


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
    fill_height: float = _NO_FILL

    @cached_property
    def fill_heights(self) -> tuple[float, ...]:
        """Return how high the line to fill in is below each slot: low where nothing is filled."""
        filled = {one.last for one in self.shown if one.session.staff_needed}
        return tuple(
            self.fill_height if slot in filled else _NO_FILL for slot in range(len(self.slots))
        )

    @cached_property
    def text_heights(self) -> tuple[float, ...]:
        """Return how high the text of each slot is; below it is a line to fill in."""
        heights = [_LEAST_TEXT] * len(self.slots)
        for one in sorted(self.shown, key=lambda one: (one.last, -one.first)):
            span = range(one.first, one.last + 1)
            given = sum(heights[slot] for slot in span)
            given += sum(self.fill_heights[slot] for slot in span[:-1])
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


def fit(programme: Programme, width: float, room: float) -> Fitted:
    """Return a programme in letters as large, and with texts as long, as there is room for.

    Parameters
    ----------
    programme : Programme
    width : float
        Of a day, in digits.
    room : float
        Points from the top of the first row to the bottom of the last.
    """
    slots = _slots(programme.sessions)
    shown = tuple(_shown(session, slots) for session in programme.sessions)
    size = _LARGEST.get(len(programme.visit.days), _USUAL_LARGEST)
    fitted = Fitted(shown, slots, size, width, room)
    for fill in _FILLS:
        fitted = replace(fitted, size=size, fill_height=fill)
        while not fitted.fits and fitted.size > SMALLEST:
            fitted = replace(fitted, size=fitted.size - _STEP)
        if fitted.fits:
            return fitted
    for fill in _LOW_FILLS:
        whole = replace(fitted, fill_height=fill)
        shorter = _with_texts_cut(whole)
        if shorter.fits and _text_share(shorter, whole) >= _ENOUGH_TEXT:
            return shorter
    return shorter


def _with_texts_cut(whole: Fitted) -> Fitted:
    """Return a timetable with as much of its texts as there is room for."""
    fitted = whole
    while not fitted.fits and any(one.note for one in fitted.shown):
        fitted = _with_less_text(fitted)
    fitted = fitted if fitted.fits else _with_short_titles(fitted)
    return _with_text_again(fitted, whole)


def _text_share(fitted: Fitted, whole: Fitted) -> float:
    """Return how much of the words is left, titles included."""
    left, all_of_it = (
        sum(len(one.title) + len(one.note) for one in each.shown) for each in (fitted, whole)
    )
    return left / all_of_it


def _slots(sessions: Iterable[Session]) -> tuple[tuple[time, time], ...]:
    times = sorted({moment for one in sessions for moment in (one.start, one.end)})
    return tuple(pairwise(times))


def _shown(session: Session, slots: Sequence[tuple[time, time]]) -> Shown:
    inside = [
        number for number, (start, _) in enumerate(slots) if session.start <= start < session.end
    ]
    note = danish(session.note) if session.note else ""
    return Shown(session, danish(session.title), note, inside[0], inside[-1])


def _with_less_text(fitted: Fitted) -> Fitted:
    """Take the last sentence from the text that is the longest for its time, on all days.

    What the others do while somebody is welcomed can be read nowhere else: it goes last.
    """

    def crowding(one: Shown) -> tuple[bool, bool, bool, float]:
        lines = fitted.lines_of(one) / (one.last - one.first + 1)
        spare = bool(_shorter(one.note)) or one.session.activity is not Activity.ARRIVAL
        return bool(one.note), spare, bool(_shorter(one.note)), lines

    longest = max(fitted.shown, key=crowding).note
    less = _shorter(longest)
    shown = tuple(replace(one, note=less) if one.note == longest else one for one in fitted.shown)
    return replace(fitted, shown=shown)


def _shorter(text: str) -> str:
    """Return a text without its last sentence; a long one by itself is cut, a short one goes."""
    first, *more = _SENTENCES.split(text)
    if more:
        return " ".join((first, *more[:-1]))
    return shorten(text, _SHORT_TEXT) if len(text) > _SHORT_TEXT else ""


def _with_text_again(fitted: Fitted, whole: Fitted) -> Fitted:
    """Put back, from the top of the page, the texts and sentences that there is room for.

    First on all days on which a text stands, then on single days.
    """
    first_of = {one.note: one for one in sorted(whole.shown, key=lambda one: one.first)}
    for text in sorted(first_of, key=lambda note: first_of[note].first):
        sentences = _SENTENCES.split(text)
        for count in range(len(sentences), 0, -1):
            part = " ".join(sentences[:count])
            longer = tuple(
                replace(one, note=part) if full.note == text else one
                for one, full in zip(fitted.shown, whole.shown, strict=True)
            )
            fuller = replace(fitted, shown=longer)
            if fuller.fits:
                fitted = fuller
                break
    for at, full in enumerate(whole.shown):
        fitted = _with_longest_note(fitted, at, full.note)
    return fitted


def _with_longest_note(fitted: Fitted, at: int, note: str) -> Fitted:
    """Give one session as much of its text as there is room for."""
    while note and note != fitted.shown[at].note:
        before, after = fitted.shown[:at], fitted.shown[at + 1 :]
        longer = replace(fitted.shown[at], note=note)
        fuller = replace(fitted, shown=(*before, longer, *after))
        if fuller.fits:
            return fuller
        note = _shorter(note)
    return fitted


def _with_short_titles(fitted: Fitted) -> Fitted:
    """Cut titles to one line."""

    def cut(one: Shown) -> Shown:
        title = one.title
        while fitted.lines_of(replace(one, title=title)) > 1 and len(title) > 1:
            title = shorten(title, len(title) - 1)
        return replace(one, title=title)

    return replace(fitted, shown=tuple(map(cut, fitted.shown)))
