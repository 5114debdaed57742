"""The page `Program`: one host's visit week as a timetable on one A4 page, lying down.

Columns are the days on which anybody comes, rows the hours. Under each session is a line for
the host to write on: who, and in which room.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import time

from ipraktik.language import danish
from ipraktik.model.programme import Programme, Session, Visit, Visitor
from ipraktik.model.week import Day
from ipraktik.text import say
from ipraktik.writing.font import line_count
from ipraktik.writing.tables import CellStyle, Grid, GridCell, Rich, Sheet, Tint

PROGRAMME_SHEET = "Program"
PAGE_WIDTH = 144.0
PAGE_HEIGHT = 510.0
_HEAD_ROWS = 6  # title, week, guests, a gap, days, names
_TITLE_SIZE = 15
_SMALL = 9  # points; nothing on the page is smaller
_LEADING = 1.2
_TIME_WIDTH = 12.0
_MOST_ROOM = 2.0  # how far few sessions are stretched; more would look empty
_FILL_HEIGHT = 12.0
_SIZES = {1: 11, 2: 11, 3: 10}


def programme_sheet(programme: Programme) -> Sheet:
    """Return the page with the sketch of a host's programme.

    Parameters
    ----------
    programme : Programme
        With at least one session.
    """
    heading = danish(say("Sketch of the programme"))
    return Sheet(PROGRAMME_SHEET, (_Page(programme).grid(),), heading, one_page=True)


def visitor_line(visitor: Visitor) -> str:
    """Return who a visitor is, in a line: name, workplace and organisation."""
    intern = visitor.intern
    return ", ".join(part for part in (intern.name, intern.workplace, intern.organisation) if part)


def week_line(visit: Visit) -> str:
    """Return the host's organisation, the week and the dates of the visit."""
    first, last = visit.days[0], visit.days[-1]
    return danish(
        say(
            "{organisation} · week {number}, {first} to {last}",
            organisation=visit.host.organisation,
            number=visit.week.number,
            first=f"{visit.week.date_of(first):%d-%m-%Y}",
            last=f"{visit.week.date_of(last):%d-%m-%Y}",
        )
    )


class _Page:
    """The grid of one page while it is laid out."""

    def __init__(self, programme: Programme) -> None:
        self._visit = programme.visit
        self._sessions = programme.sessions
        self._days = programme.visit.days
        times = {moment for one in self._sessions for moment in (one.start, one.end)}
        self._times = sorted(times)
        self._size = _SIZES.get(len(self._days), _SMALL)
        self._width = (PAGE_WIDTH - _TIME_WIDTH) / len(self._days)

    def grid(self) -> Grid:
        cells = (*self._head(), *self._day_row(), *self._time_column(), *self._timetable())
        widths = (_TIME_WIDTH, *(self._width for _ in self._days))
        return Grid(cells, widths, self._heights())

    def _head(self) -> Iterator[GridCell]:
        """The title, the week, and who the guests are, across the page."""
        width = 1 + len(self._days)
        title_style = CellStyle(_TITLE_SIZE, bold=True, valign="middle")
        yield GridCell(0, 0, self._title, title_style, columns=width)
        hint = danish(say("A sketch to build on: move, drop and add as it suits you."))
        week = f"{week_line(self._visit)} · {hint}"
        yield GridCell(1, 0, week, CellStyle(10, italic=True, valign="middle"), columns=width)
        yield GridCell(2, 0, self._guests, CellStyle(10), columns=width)

    def _day_row(self) -> Iterator[GridCell]:
        row = _HEAD_ROWS - 2
        head = CellStyle(10, bold=True, tint=Tint.HEADER, border=True, valign="middle")
        label = CellStyle(_SMALL, bold=True, border=True, valign="middle")
        yield GridCell(row, 0, danish(say("Time")), head)
        yield GridCell(row + 1, 0, danish(say("Guests")), label)
        for column, day in enumerate(self._days, start=1):
            when = f"{day.long.capitalize()} {self._visit.week.date_of(day):%d-%m-%Y}"
            yield GridCell(row, column, when, head)
            names = CellStyle(self._size, border=True, valign="middle")
            yield GridCell(row + 1, column, self._names_on(day), names)

    def _time_column(self) -> Iterator[GridCell]:
        style = CellStyle(min(self._size, 9.5), bold=True, border=True)
        for number, (start, end) in enumerate(self._slots):
            row = _HEAD_ROWS + 2 * number
            yield GridCell(row, 0, f"{_clock(start)}–{_clock(end)}", style, rows=2)

    def _timetable(self) -> Iterator[GridCell]:
        for column, day in enumerate(self._days, start=1):
            for session in self._sessions_on(day):
                yield from self._session_cells(column, session)
            for row in self._free_rows(day):
                yield GridCell(row, column, None, CellStyle(self._size, border=True), rows=2)

    def _session_cells(self, column: int, session: Session) -> Iterator[GridCell]:
        first, rows = self._rows_of(session)
        text = Rich(danish(session.title), danish(session.note) if session.note else "")
        tint = None if session.staff_needed else Tint.BAND
        style = CellStyle(self._size, tint=tint, border=True)
        yield GridCell(first, column, text, style, rows=rows - 1)
        prompt = danish(say("Who and where:") if session.staff_needed else say("Where:"))
        line = CellStyle(_SMALL, tint=tint, border=True, muted=True, valign="middle")
        yield GridCell(first + rows - 1, column, prompt, line)

    def _rows_of(self, session: Session) -> tuple[int, int]:
        """Return a session's first row and its number of rows: two for each slot."""
        start, end = self._times.index(session.start), self._times.index(session.end)
        return _HEAD_ROWS + 2 * start, 2 * (end - start)

    def _free_rows(self, day: Day) -> Iterator[int]:
        for number, (start, _) in enumerate(self._slots):
            if not any(one.start <= start < one.end for one in self._sessions_on(day)):
                yield _HEAD_ROWS + 2 * number

    def _sessions_on(self, day: Day) -> list[Session]:
        return [session for session in self._sessions if session.day == day]

    @property
    def _slots(self) -> Sequence[tuple[time, time]]:
        return list(zip(self._times, self._times[1:], strict=False))

    @property
    def _title(self) -> str:
        workplace = self._visit.host.workplace
        return danish(say("Innovationspraktik at {workplace}", workplace=workplace))

    @property
    def _guests(self) -> str:
        return " · ".join(visitor_line(visitor) for visitor in self._visit.visitors)

    def _names_on(self, day: Day) -> str:
        return "\n".join(visitor.intern.name for visitor in self._visit.present(day))

    def _heights(self) -> dict[int, float]:
        """Return row heights that hold every text, and fill the page where there is room."""
        heights = dict(enumerate(self._head_heights()))
        needed = [self._slot_height(start, end) for start, end in self._slots]
        for session in self._sessions:
            self._make_room(needed, session)
        lines = _FILL_HEIGHT * len(needed)
        room = (PAGE_HEIGHT - sum(heights.values())) / (sum(needed) + lines)
        stretch = max(1.0, min(_MOST_ROOM, room))
        for number, height in enumerate(needed):
            row = _HEAD_ROWS + 2 * number
            heights |= {row: round(height * stretch, 1), row + 1: round(_FILL_HEIGHT * stretch, 1)}
        return heights

    def _head_heights(self) -> tuple[float, ...]:
        page = PAGE_WIDTH - 2  # a little room for machines with other fonts
        titles = line_count(self._title, page, _TITLE_SIZE, bold=True)
        guests = line_count(self._guests, page)
        names = max(self._lines(self._names_on(day)) for day in self._days)
        return (
            _TITLE_SIZE * 1.5 * titles,
            15,
            10 * _LEADING * guests + 2,
            5,
            16,
            self._size * _LEADING * names + 3,
        )

    def _slot_height(self, start: time, end: time) -> float:
        alone = [one for one in self._sessions if (one.start, one.end) == (start, end)]
        return max((self._text_height(one) for one in alone), default=self._size * 1.3)

    def _make_room(self, needed: list[float], session: Session) -> None:
        """Give a session over several slots the height that it lacks, in its last slot."""
        start, end = self._times.index(session.start), self._times.index(session.end)
        given = sum(needed[start:end]) + _FILL_HEIGHT * (end - start - 1)
        needed[end - 1] += max(0.0, self._text_height(session) - given)

    def _text_height(self, session: Session) -> float:
        """Return about how high a session's text is, in points."""
        lines = self._lines(danish(session.title), bold=True)
        if session.note:
            lines += self._lines(danish(session.note))
        return lines * self._size * _LEADING + 2

    def _lines(self, text: str, bold: bool = False) -> int:
        return line_count(text, self._width - 0.5, self._size, bold, indented=True)


def _clock(moment: time) -> str:
    """Return a time as Danes write it: ``9.30``."""
    return f"{moment.hour}.{moment.minute:02d}"
