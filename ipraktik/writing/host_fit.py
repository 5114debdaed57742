"""A host's programme in letters as large, and with texts as long, as a page has room for.

The letters are made smaller first, down to `SMALLEST`, and the cells to fill in lower. Where that
is not enough, texts are cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import time
from itertools import pairwise

from ipraktik.language import danish
from ipraktik.model.programme import Programme, Session
from ipraktik.writing.host_cut import with_texts_cut
from ipraktik.writing.host_timetable import NO_FILL, Fitted, Shown

SMALLEST = 9.0
"""Points; nothing on the page is smaller."""
_LARGEST = {1: 11.0, 2: 11.0, 3: 10.5}
_USUAL_LARGEST = 10.0
_STEP = 0.5
_FILLS = (19.0, 17.0, 15.0)
"""Points of the cells to fill in: as high as there is room for; by hand it takes about 18."""
_LOW_FILLS = (15.0, 14.0, 13.0, NO_FILL)
"""The same where texts must be cut, too; the first with which enough of them is left."""
_ENOUGH_TEXT = 0.7


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
        shorter = with_texts_cut(whole)
        if shorter.fits and _text_share(shorter, whole) >= _ENOUGH_TEXT:
            return shorter
    return shorter


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
