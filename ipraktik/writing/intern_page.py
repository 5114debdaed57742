"""An intern's plan on one A4 page, standing: facts, the own programme, and what to agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ipraktik.language import danish
from ipraktik.model.clock import format_clock
from ipraktik.model.programme import Session
from ipraktik.model.week import Day
from ipraktik.text import say
from ipraktik.writing.font import line_count
from ipraktik.writing.intern_words import (
    NOTED,
    InternPlan,
    Paragraph,
    facts,
    offer,
    practical,
    session_words,
)
from ipraktik.writing.office_words import delete_note
from ipraktik.writing.tables import CellStyle, Grid, GridCell, Rich, Sheet, Tint

PLAN_SHEET = "Min plan"
PAGE_WIDTH = 97.0
PAGE_HEIGHT = 745.0
SIZES = (11.0, 10.5, 10.0, 9.5, 9.0)
"""Points of the letters; the largest with which the page is not too long."""

_TITLE_SIZE = 16.0
_LABEL_WIDTH = 19.0
_LEADING = 1.22
_GAP = 7.0
_MOST_ROOM = 1.6  # how far the sessions are stretched; more would look empty
_MARK = " …"


def plan_sheet(plan: InternPlan) -> Sheet:
    """Return the page with one intern's plan.

    Letters are as large as the page allows. Where the smallest are too large, the hints below
    the sessions go, and last the host's own words of what there is to see are cut short.
    """
    ways = [(size, True) for size in SIZES] + [(size, False) for size in SIZES[-2:]]
    words = _Words(plan)
    pages = [_Page(words, *ways[0])]
    while pages[-1].excess > 0 and len(pages) < len(ways):
        pages.append(_Page(words, *ways[len(pages)]))
    page = pages[-1]
    if page.excess > 0:
        page = _Page(_Words(_with_short_offer(plan, page.excess)), *ways[-1])
    heading = danish(say("Innovationspraktik week {number}", number=plan.visit.week.number))
    return Sheet(PLAN_SHEET, (page.grid(),), heading, one_page=True, portrait=True)


def _with_short_offer(plan: InternPlan, excess: float) -> InternPlan:
    """Return the plan with the host's words cut by as many lines as are too many."""
    size, width = SIZES[-1], PAGE_WIDTH - _LABEL_WIDTH - 1
    _, text = offer(plan)
    lines = line_count(text, width, size, indented=True)
    most = max(1, lines - int(excess / (size * _LEADING)) - 1)
    words = re.findall(r"\S+\s*", text)  # line breaks part words, too
    while len(words) > 1 and line_count(_cut(words), width, size, indented=True) > most:
        words.pop()
    host = replace(plan.visit.host, offer=_cut(words))
    return replace(plan, programme=replace(plan.programme, visit=replace(plan.visit, host=host)))


def _cut(words: Sequence[str]) -> str:
    return "".join(words).rstrip() + _MARK


@dataclass(frozen=True, slots=True)
class _Told:
    """A session in words, with the first of its rows and the one after the last."""

    session: Session
    title: str
    words: str
    rows: tuple[int, int]


class _Words:
    """What the page says, in letters of whatever size."""

    def __init__(self, plan: InternPlan) -> None:
        sessions, intern = plan.sessions, plan.visitor.intern
        self.days = sorted(plan.visitor.days)
        self.times = sorted({moment for one in sessions for moment in (one.start, one.end)})
        self.slots = tuple(pairwise(self.times))
        self.told = [_Told(one, *session_words(plan, one), self._rows_of(one)) for one in sessions]
        self.whose = ", ".join(filter(None, (intern.name, intern.workplace, intern.organisation)))
        self.above: Sequence[Paragraph] = [*facts(plan), offer(plan)]
        self.below: Sequence[Paragraph] = list(practical(plan))
        self.note = delete_note(plan.office)
        week = plan.visit.week
        self.day_names = [f"{day.long.capitalize()} {week.date_of(day):%d-%m}" for day in self.days]

    def _rows_of(self, session: Session) -> tuple[int, int]:
        return self.times.index(session.start), self.times.index(session.end)


class _Page:
    """The page in letters of one size, with or without hints below the sessions."""

    def __init__(self, words: _Words, size: float, hints: bool) -> None:
        self._words, self._size, self._hints = words, size, hints
        self._width = (PAGE_WIDTH - _LABEL_WIDTH) / len(words.days)
        self._heights = [*self._head_heights(), *self._session_heights(), *self._foot_heights()]

    @property
    def excess(self) -> float:
        """Return by how many points the page is too long."""
        return sum(self._heights) - PAGE_HEIGHT

    def grid(self) -> Grid:
        words = self._words
        first = 3 + len(words.above) + 1
        cells = [*self._title(), *self._paragraphs(3, words.above)]
        cells += self._timetable(first)
        below = first + len(words.times) + 1
        cells += self._paragraphs(below, words.below)
        if words.note:
            style = CellStyle(self._size, italic=True, muted=True, valign="middle")
            row = below + len(words.below)
            cells.append(GridCell(row, 0, words.note, style, columns=1 + len(words.days)))
        widths = (_LABEL_WIDTH, *(self._width for _ in words.days))
        return Grid(tuple(cells), widths, dict(enumerate(self._stretched())))

    def _title(self) -> Iterable[GridCell]:
        across = 1 + len(self._words.days)
        title = danish(say("Your plan for Innovationspraktik"))
        style = CellStyle(_TITLE_SIZE, bold=True, valign="middle")
        yield GridCell(0, 0, title, style, columns=across)
        whose = CellStyle(self._size, valign="middle")
        yield GridCell(1, 0, self._words.whose, whose, columns=across)

    def _paragraphs(self, first: int, paragraphs: Sequence[Paragraph]) -> Iterable[GridCell]:
        label = CellStyle(self._size, bold=True, tint=Tint.HEADER, border=True)
        style = CellStyle(self._size, border=True)
        for row, (name, text) in enumerate(paragraphs, start=first):
            yield GridCell(row, 0, name, label)
            yield GridCell(row, 1, text, style, columns=len(self._words.days))

    def _timetable(self, first: int) -> Iterable[GridCell]:
        words = self._words
        head = CellStyle(self._size, bold=True, tint=Tint.HEADER, border=True, valign="middle")
        yield GridCell(first, 0, danish(say("The programme")), head)
        for row, (start, end) in enumerate(words.slots, start=first + 1):
            times = f"{format_clock(start)}–{format_clock(end)}"
            yield GridCell(row, 0, times, CellStyle(self._size, bold=True, border=True))
        for column, (day, name) in enumerate(zip(words.days, words.day_names, strict=True), 1):
            yield GridCell(first, column, name, head)
            yield from self._day_cells(first + 1, column, day)

    def _day_cells(self, first: int, column: int, day: Day) -> Iterable[GridCell]:
        style = CellStyle(self._size, border=True)
        told = [one for one in self._words.told if one.session.day == day]
        for one in told:
            start, end = one.rows
            rich = Rich(one.title, self._shown(one))
            yield GridCell(first + start, column, rich, style, rows=end - start)
        home = max(one.rows[1] for one in told)
        ended = danish(say("Ends at {time}", time=format_clock(self._words.times[home])))
        for row in range(len(self._words.slots)):
            if not any(one.rows[0] <= row < one.rows[1] for one in told):
                yield GridCell(first + row, column, ended if row == home else None, style)

    def _head_heights(self) -> list[float]:
        whose = line_count(self._words.whose, PAGE_WIDTH - 2, self._size)
        title = (_TITLE_SIZE * 1.5, self._size * _LEADING * whose + 2, _GAP)
        return [*title, *map(self._paragraph_height, self._words.above), _GAP]

    def _session_heights(self) -> list[float]:
        """Return the heights of the programme: its head, a row for each slot, and a gap."""
        needed = [self._size * 1.4] * len(self._words.slots)
        # The short ones first: a long one then only needs what they do not give.
        for one in sorted(self._words.told, key=lambda one: one.rows[1] - one.rows[0]):
            start, end = one.rows
            lacking = self._told_height(one) - sum(needed[start:end])
            needed[end - 1] += max(0.0, lacking)
        names = max(self._lines(name, bold=True) for name in self._words.day_names)
        return [names * self._size * _LEADING + 4, *needed, _GAP]

    def _foot_heights(self) -> list[float]:
        return [*map(self._paragraph_height, self._words.below), self._size * 1.6]

    def _told_height(self, one: _Told) -> float:
        words = self._shown(one)
        lines = self._lines(one.title, bold=True) + (self._lines(words) if words else 0)
        return lines * self._size * _LEADING + 3

    def _shown(self, one: _Told) -> str:
        # The sketch's own notes are no hints.
        return one.words if self._hints or one.session.activity in NOTED else ""

    def _lines(self, text: str, bold: bool = False) -> int:
        return line_count(text, self._width - 0.5, self._size, bold, indented=True)

    def _paragraph_height(self, paragraph: Paragraph) -> float:
        label, text = paragraph
        lines = max(
            line_count(label, _LABEL_WIDTH - 0.5, self._size, bold=True, indented=True),
            line_count(text, PAGE_WIDTH - _LABEL_WIDTH - 1, self._size, indented=True),
        )
        return lines * self._size * _LEADING + 4

    def _stretched(self) -> Iterable[float]:
        """Yield the heights of all rows, sessions higher where there is room for it."""
        first = len(self._words.above) + 5
        sessions = range(first, first + len(self._words.slots))
        needed = sum(self._heights[row] for row in sessions)
        stretch = max(1.0, min(_MOST_ROOM, 1 - self.excess / needed))
        for row, height in enumerate(self._heights):
            yield round(height * stretch if row in sessions else height, 1)
