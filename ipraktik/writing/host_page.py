"""The page `Program`: one host's visit week as a timetable on one A4 page, lying down.

Columns are the days on which anybody comes, rows the hours. Under each session are two blank
cells for the host to write in: who takes part, and in which room.
"""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.clock import format_clock
from ipraktik.model.programme import Programme, Visit, Visitor
from ipraktik.model.settings import Office
from ipraktik.programme.wording import short_names, shorten
from ipraktik.text import say
from ipraktik.writing.font import line_count
from ipraktik.writing.host_fit import SMALLEST, fit
from ipraktik.writing.host_timetable import LEADING, Fitted, Shown
from ipraktik.writing.host_words import DATE, days_in_words, delete_line
from ipraktik.writing.programme_words import duration
from ipraktik.writing.tables import CellStyle, Grid, GridCell, Rich, Sheet, Tint

PROGRAMME_SHEET = "Program"
PAGE_WIDTH = 134.0
PAGE_HEIGHT = 508.0
_TITLE_SIZE, _LONG_TITLE_SIZE = 15, 12
_TIME_WIDTH = 12.0
_NAMES_SHARE = 0.62
_MOST_ROOM = 1.6  # how far few sessions are stretched; more would look empty
_GUEST_LINES = {1: 3, 2: 3, 3: 3}
_USUAL_GUEST_LINES = 2
_LONGEST_GUEST = 700
_EDGES = 0.7  # of a column, in digits


def programme_sheet(programme: Programme, office: Office) -> Sheet:
    """Return the page with the sketch of a host's programme.

    Parameters
    ----------
    programme : Programme
        With at least one session.
    office : Office
        Says when the sheet is to be deleted.
    """
    heading = danish(say("Sketch of the programme"))
    return Sheet(PROGRAMME_SHEET, (_Page(programme, office).grid(),), heading, one_page=True)


class _Page:
    """The grid of one page while it is laid out, from the top downwards."""

    def __init__(self, programme: Programme, office: Office) -> None:
        self._programme = programme
        self._visit = programme.visit
        self._days = programme.visit.days
        self._foot = [hours_line(programme), *filter(None, [delete_line(office)])]
        self._width = (PAGE_WIDTH - _TIME_WIDTH) / len(self._days)
        self._names_width = round(self._width * _NAMES_SHARE, 1)
        self._columns = 1 + 2 * len(self._days)
        self._called = short_names(programme.visit.visitors)
        self._cells: list[GridCell] = []
        self._heights: list[float] = []

    def grid(self) -> Grid:
        self._add_head()
        self._add_days()
        # The edges of columns that are merged are room for text.
        width = PAGE_WIDTH + _EDGES * (self._columns - 1)
        foot = [self._lines(t, width, bold=True) * SMALLEST * LEADING + 4 for t in self._foot]
        room = PAGE_HEIGHT - sum(self._heights) - sum(foot)
        self._add_timetable(fit(self._programme, self._width, room))
        for text, height in zip(self._foot, foot, strict=True):
            style = CellStyle(SMALLEST, bold=text is self._foot[0], valign="middle")
            self._add(text, style, columns=self._columns)
            self._heights.append(height)
        sides = (self._names_width, self._width - self._names_width)
        widths = (_TIME_WIDTH, *(width for _ in self._days for width in sides))
        return Grid(tuple(self._cells), widths, dict(enumerate(self._heights)))

    def _add(self, value: str | None, style: CellStyle, column: int = 0, columns: int = 1) -> None:
        """Add a cell in the row that has no height yet."""
        self._cells.append(GridCell(len(self._heights), column, value, style, columns=columns))

    def _add_head(self) -> None:
        """Add the title, the week, and who the guests are, across the page."""
        title = danish(say("Innovationspraktik at {workplace}", workplace=self._workplace))
        long = self._lines(title, PAGE_WIDTH, _TITLE_SIZE, bold=True) > 1
        size = _LONG_TITLE_SIZE if long else _TITLE_SIZE
        lines = self._lines(title, PAGE_WIDTH, size, bold=True)
        self._add(title, CellStyle(size, bold=True, valign="middle"), 0, self._columns)
        self._heights.append(size * 1.4 * lines)
        hint = danish(
            say(
                "A sketch to build on: move, drop and add as it suits you. Write in the blank "
                "cells who of you takes part, and where."
            )
        )
        week = f"{week_line(self._visit)} · {hint}"
        self._add(week, CellStyle(SMALLEST, italic=True, valign="middle"), 0, self._columns)
        self._heights.append(SMALLEST * LEADING * self._lines(week, PAGE_WIDTH) + 3)
        for visitor in self._visit.visitors:
            self._add_guest(visitor)
        self._heights.append(4)

    def _add_guest(self, visitor: Visitor) -> None:
        right = PAGE_WIDTH - _TIME_WIDTH
        name = self._called[visitor.intern.intern_id]
        text = shorten(guest_line(visitor), _LONGEST_GUEST)
        most = _GUEST_LINES.get(len(self._days), _USUAL_GUEST_LINES)
        while self._lines(text, right) > most:
            text = shorten(text, len(text) - 8)
        self._add(name, CellStyle(SMALLEST, bold=True))
        self._add(text, CellStyle(SMALLEST), 1, self._columns - 1)
        lines = max(self._lines(name, _TIME_WIDTH, bold=True), self._lines(text, right))
        self._heights.append(SMALLEST * LEADING * lines + 2)

    def _add_days(self) -> None:
        head = CellStyle(10, bold=True, tint=Tint.HEADER, border=True, valign="middle")
        self._add(danish(say("Time")), head)
        for number, day in enumerate(self._days):
            when = f"{day.long.capitalize()} {self._visit.week.date_of(day):{DATE}}"
            self._add(when, head, 1 + 2 * number, 2)
        self._heights.append(15)
        if all(len(one.days) == len(self._days) for one in self._visit.visitors):
            return
        style = CellStyle(SMALLEST, bold=True, border=True, valign="middle")
        self._add(danish(say("Guests")), style)
        lines = 1
        for number, day in enumerate(self._days):
            names = ", ".join(
                self._called[one.intern.intern_id] for one in self._visit.present(day)
            )
            self._add(names, style, 1 + 2 * number, 2)
            lines = max(lines, self._lines(names, self._width - 1.5, bold=True))
        self._heights.append(SMALLEST * LEADING * lines + 3)

    def _add_timetable(self, fitted: Fitted) -> None:
        top = len(self._heights)
        stretch = max(1.0, min(_MOST_ROOM, fitted.stretch))
        ends = {shown.last for shown in fitted.shown}
        for slot, (start, end) in enumerate(fitted.slots):
            when = f"{format_clock(start)}–{format_clock(end)}"
            style = CellStyle(SMALLEST, bold=True, border=True, align="center")
            rows = 1 if slot in ends else 2
            self._cells.append(GridCell(top + 2 * slot, 0, when, style, rows=rows))
            if slot in ends:
                prompt = danish(say("Who | where"))
                small = CellStyle(SMALLEST, border=True, align="center", valign="middle")
                self._cells.append(GridCell(top + 2 * slot + 1, 0, prompt, small))
            heights = (fitted.text_heights[slot], fitted.fill_heights[slot])
            self._heights += [round(height * stretch, 1) for height in heights]
        for number, day in enumerate(self._days):
            shown_here = [one for one in fitted.shown if one.session.day == day]
            for shown in shown_here:
                self._add_session(top, 1 + 2 * number, shown, fitted.size)
            last = max(one.last for one in shown_here)
            ended = danish(say("Ends at {time}", time=format_clock(fitted.slots[last][1])))
            for slot in range(len(fitted.slots)):
                if not any(one.first <= slot <= one.last for one in shown_here):
                    blank = CellStyle(SMALLEST, italic=True, border=True)
                    text = ended if slot == last + 1 else None
                    cell = GridCell(top + 2 * slot, 1 + 2 * number, text, blank, 2, 2)
                    self._cells.append(cell)

    def _add_session(self, top: int, column: int, shown: Shown, size: float) -> None:
        """Add a session's text, and under it the two cells for who and where."""
        tint = None if shown.session.staff_needed else Tint.BAND
        row, last = top + 2 * shown.first, top + 2 * shown.last + 1
        style = CellStyle(size, tint=tint, border=True)
        text = Rich(shown.title, shown.note)
        self._cells.append(GridCell(row, column, text, style, rows=last - row, columns=2))
        nobody = None if shown.session.staff_needed else danish(say("None of you"))
        small = CellStyle(SMALLEST, italic=True, tint=tint, border=True, valign="middle")
        self._cells.append(GridCell(last, column, nobody, small))
        self._cells.append(GridCell(last, column + 1, None, small))

    @property
    def _workplace(self) -> str:
        return self._visit.host.workplace

    def _lines(self, text: str, width: float, size: float = SMALLEST, bold: bool = False) -> int:
        # A little room for machines with other fonts.
        return line_count(text, width - 1.5, size, bold)


def week_line(visit: Visit) -> str:
    """Return the host's organisation, the week and the dates of the visit."""
    first, last = visit.days[0], visit.days[-1]
    return danish(
        say(
            "{organisation} · week {number}, {first} to {last}",
            organisation=visit.host.organisation,
            number=visit.week.number,
            first=f"{visit.week.date_of(first):{DATE}}",
            last=f"{visit.week.date_of(last):{DATE}}",
        )
    )


def guest_line(visitor: Visitor) -> str:
    """Return who a guest is and why the guest comes; what is most needed stands first."""
    return " · ".join(filter(None, _guest_parts(visitor)))


def _guest_parts(visitor: Visitor) -> Iterator[str]:
    intern = visitor.intern
    own = (intern.name, intern.title, intern.workplace, intern.organisation)
    yield ", ".join(filter(None, own))
    yield days_in_words(visitor.days)
    if visitor.companions:
        yield danish(say("travels with {names}", names=", ".join(visitor.companions)))
    if intern.interests:
        yield danish(say("Interests: {fields}", fields=", ".join(intern.interests)))
    if intern.motivation.strip():
        words = " ".join(intern.motivation.split())
        yield danish(say("Motivation: {words}", words=words))


def hours_line(programme: Programme) -> str:
    """Return how much of the host staff's time the programme takes, and what sparring saves."""
    total = say(
        "Your own time: {time} (each colleague counts, also one to one).",
        time=duration(programme.staff_minutes),
    )
    if not programme.saved_minutes:
        return danish(total)
    saved = say(
        "'{mark}' costs no time; the sparring saves you {time}.",
        mark=say("None of you"),
        time=duration(programme.saved_minutes),
    )
    return f"{danish(total)} {danish(saved)}"
