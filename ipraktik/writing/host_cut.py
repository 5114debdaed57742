"""What is left out of a host's timetable where a page has no room for it.

The longest texts lose their last sentence, one after another, each on all days on which it
stands; the first sentence goes last. What there turns out to be room for is put back. A title is
cut only when no text is left.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ipraktik.model.programme import Activity
from ipraktik.programme.wording import shorten
from ipraktik.writing.host_timetable import Fitted, Shown

_SHORT_TEXT = 48
"""Characters; a text that has no more is left out rather than cut."""

_SENTENCES = re.compile(r"(?<=[.!?…])\s+")


def with_texts_cut(whole: Fitted) -> Fitted:
    """Return a timetable with as much of its texts as there is room for."""
    fitted = whole
    while not fitted.fits and any(one.note for one in fitted.shown):
        fitted = _with_less_text(fitted)
    fitted = fitted if fitted.fits else _with_short_titles(fitted)
    return _with_text_again(fitted, whole)


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
