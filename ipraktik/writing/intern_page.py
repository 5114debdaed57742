"""An intern's plan on one A4 page, standing: facts, the own programme, and what to agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import time

from ipraktik.language import danish
from ipraktik.model.programme import Session
from ipraktik.model.week import Day
from ipraktik.model.clock import format_clock
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
    pages = (_Page(plan, *way) for way in ways)
    page = next((one for one in pages if one.excess <= 0), None)
    if page is None:
        too_long = _Page(plan, SIZES[-1], False)
        page = _Page(_with_short_offer(plan, too_long.excess), SIZES[-1], False)
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


class _Page:
    """The page in letters of one size, with or without hints below the sessions."""

    def __init__(self, plan: InternPlan, size: float, hints: bool) -> None:
        self.size = size
        self._hints = hints
        self._plan = plan
        self._days = sorted(plan.visitor.days)
        self._width = (PAGE_WIDTH - _LABEL_WIDTH) / len(self._days)
        self._times = sorted({moment for one in plan.sessions for moment in (one.start, one.end)})
        self._above: Sequence[Paragraph] = [*facts(plan), offer(plan)]
        self._below: Sequence[Paragraph] = list(practical(plan))
        self._heights = [*self._head_heights(), *self._session_heights(), *self._foot_heights()]

    @property
    def excess(self) -> float:
        """Return by how many points the page is too long."""
        return sum(self._heights) - PAGE_HEIGHT

    def grid(self) -> Grid:
        first = 3 + len(self._above) + 1
        cells = [*self._title(), *self._paragraphs(3, self._above)]
        cells += self._timetable(first)
        below = first + len(self._times) + 1
        cells += self._paragraphs(below, self._below)
        note = delete_note(self._plan.office)
        if note:
            style = CellStyle(self.size, italic=True, muted=True, valign="middle")
            row = below + len(self._below)
            cells.append(GridCell(row, 0, note, style, columns=1 + len(self._days)))
        widths = (_LABEL_WIDTH, *(self._width for _ in self._days))
        return Grid(tuple(cells), widths, dict(enumerate(self._stretched())))

    def _title(self) -> Iterable[GridCell]:
        across = 1 + len(self._days)
        title = danish(say("Your plan for Innovationspraktik"))
        style = CellStyle(_TITLE_SIZE, bold=True, valign="middle")
        yield GridCell(0, 0, title, style, columns=across)
        yield GridCell(1, 0, self._whose, CellStyle(self.size, valign="middle"), columns=across)

    @property
    def _whose(self) -> str:
        intern = self._plan.visitor.intern
        parts = (intern.name, intern.workplace, intern.organisation)
        return ", ".join(part for part in parts if part)

    def _paragraphs(self, first: int, paragraphs: Sequence[Paragraph]) -> Iterable[GridCell]:
        label = CellStyle(self.size, bold=True, tint=Tint.HEADER, border=True)
        style = CellStyle(self.size, border=True)
        for row, (name, text) in enumerate(paragraphs, start=first):
            yield GridCell(row, 0, name, label)
            yield GridCell(row, 1, text, style, columns=len(self._days))

    def _timetable(self, first: int) -> Iterable[GridCell]:
        head = CellStyle(self.size, bold=True, tint=Tint.HEADER, border=True, valign="middle")
        yield GridCell(first, 0, danish(say("The programme")), head)
        for row, (start, end) in enumerate(self._slots, start=first + 1):
            times = f"{format_clock(start)}–{format_clock(end)}"
            yield GridCell(row, 0, times, CellStyle(self.size, bold=True, border=True))
        for column, day in enumerate(self._days, start=1):
            yield GridCell(first, column, self._day_name(day), head)
            yield from self._day_cells(first + 1, column, day)

    def _day_cells(self, first: int, column: int, day: Day) -> Iterable[GridCell]:
        style = CellStyle(self.size, border=True)
        sessions = [one for one in self._plan.sessions if one.day == day]
        for session in sessions:
            start, end = self._rows_of(session)
            words = Rich(*self._words(session))
            yield GridCell(first + start, column, words, style, rows=end - start)
        home = max(one.end for one in sessions)
        ended = danish(say("Ends at {time}", time=format_clock(home)))
        for row, (start_time, _) in enumerate(self._slots):
            if not any(one.start <= start_time < one.end for one in sessions):
                yield GridCell(first + row, column, ended if start_time == home else None, style)

    def _day_name(self, day: Day) -> str:
        date = self._plan.visit.week.date_of(day)
        return f"{day.long.capitalize()} {date:%d-%m}"

    def _rows_of(self, session: Session) -> tuple[int, int]:
        return self._times.index(session.start), self._times.index(session.end)

    @property
    def _slots(self) -> list[tuple[time, time]]:
        return list(zip(self._times, self._times[1:], strict=False))

    def _head_heights(self) -> list[float]:
        whose = line_count(self._whose, PAGE_WIDTH - 2, self.size)
        title = (_TITLE_SIZE * 1.5, self.size * _LEADING * whose + 2, _GAP)
        return [*title, *map(self._paragraph_height, self._above), _GAP]

    def _session_heights(self) -> list[float]:
        """Return the heights of the programme: its head, a row for each slot, and a gap."""
        needed = [self.size * 1.4] * len(self._slots)
        spans = [(self._rows_of(session), session) for session in self._plan.sessions]
        # The short ones first: a long one then only needs what they do not give.
        for (start, end), session in sorted(spans, key=lambda one: one[0][1] - one[0][0]):
            lacking = self._session_height(session) - sum(needed[start:end])
            needed[end - 1] += max(0.0, lacking)
        names = max(self._lines(self._day_name(day), bold=True) for day in self._days)
        return [names * self.size * _LEADING + 4, *needed, _GAP]

    def _foot_heights(self) -> list[float]:
        return [*map(self._paragraph_height, self._below), self.size * 1.6]

    def _session_height(self, session: Session) -> float:
        title, words = self._words(session)
        lines = self._lines(title, bold=True) + (self._lines(words) if words else 0)
        return lines * self.size * _LEADING + 3

    def _words(self, session: Session) -> tuple[str, str]:
        title, words = session_words(self._plan, session)
        # The sketch's own notes are no hints.
        return title, words if self._hints or session.activity in NOTED else ""

    def _lines(self, text: str, bold: bool = False) -> int:
        return line_count(text, self._width - 0.5, self.size, bold, indented=True)

    def _paragraph_height(self, paragraph: Paragraph) -> float:
        label, text = paragraph
        lines = max(
            line_count(label, _LABEL_WIDTH - 0.5, self.size, bold=True, indented=True),
            line_count(text, PAGE_WIDTH - _LABEL_WIDTH - 1, self.size, indented=True),
        )
        return lines * self.size * _LEADING + 4

    def _stretched(self) -> Iterable[float]:
        """Yield the heights of all rows, sessions higher where there is room for it."""
        first = len(self._above) + 5
        sessions = range(first, first + len(self._slots))
        needed = sum(self._heights[row] for row in sessions)
        stretch = max(1.0, min(_MOST_ROOM, 1 - self.excess / needed))
        for row, height in enumerate(self._heights):
            yield round(height * stretch if row in sessions else height, 1)
