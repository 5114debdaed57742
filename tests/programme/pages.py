"""What must hold for every page `Program`: read back from its cells, as somebody looks at it."""

from __future__ import annotations

import re

from ipraktik.language import danish
from ipraktik.model.programme import Programme, Session
from ipraktik.writing.font import line_count
from ipraktik.writing.tables import Grid, GridCell, Rich, Sheet

PAPER_HEIGHT = (8.27 - 0.6 - 0.5) * 72
PAPER_WIDTH = (11.69 - 0.7) * 72
DIGIT, PADDING = 5.56, 3.75
LINE = 1.15
"""In points: a digit of 10-point Arial, and a column's edges, as programs have them that measure
the font itself; Excel's columns are a little narrower. A line of Arial is `LINE` sizes high."""

_TIME = re.compile(r"(\d+)\.(\d\d)–(\d+)\.(\d\d)")
Cells = dict[tuple[int, int], GridCell]


def check_page(sheet: Sheet, programme: Programme, *, whole_titles: bool = True) -> None:
    """Check that a page is one page in full size, and that each session stands in its place."""
    (grid,) = sheet.blocks
    assert isinstance(grid, Grid)
    check_paper(sheet, grid)
    cells = covered(grid)
    columns = day_columns(grid, programme)
    starts, ends = time_rows(grid)
    for session in programme.sessions:
        column, width = columns[session.day]
        row, last = starts[session.start.hour, session.start.minute], 0
        last = ends[session.end.hour, session.end.minute]
        text = cells[row, column]
        assert (text.row, text.column, text.columns) == (row, column, width)
        assert text.row + text.rows == last, "down to the line to fill in"
        check_words(text, session, whole_titles)
        names, room = cells[last, column], cells[last, column + 1]
        assert names is not room
        assert bool(names.value) is not session.staff_needed, "blank, or told that none is needed"
        assert room.value is None
    booked = {id(cells[starts[s.start.hour, s.start.minute], columns[s.day][0]]) for s in
              programme.sessions}  # fmt: skip
    shown = {id(cell) for cell in grid.cells if isinstance(cell.value, Rich)}
    assert shown == booked, "and nothing else"


def check_paper(sheet: Sheet, grid: Grid) -> None:
    assert sheet.one_page
    assert not sheet.portrait
    assert sum(grid.heights.values()) <= PAPER_HEIGHT
    assert sum(width * DIGIT + PADDING for width in grid.widths) <= PAPER_WIDTH
    assert all(cell.style.size >= 9 for cell in grid.cells)
    for cell in grid.cells:
        check_room(grid, cell)


def check_room(grid: Grid, cell: GridCell) -> None:
    """Check that a cell is high enough for its text."""
    # The edges of columns that are merged are room for text.
    width = sum(grid.widths[cell.column : cell.column + cell.columns]) + 0.7 * (cell.columns - 1)
    height = sum(grid.heights[row] for row in range(cell.row, cell.row + cell.rows))
    style, value = cell.style, cell.value
    parts = [(value, style.bold)] if isinstance(value, str) else []
    if isinstance(value, Rich):
        parts = [(value.heading, True), *([(value.body, False)] if value.body else [])]
    indented = style.border and style.align == "left"
    lines = sum(line_count(text, width, style.size, bold, indented) for text, bold in parts)
    assert height >= lines * style.size * LINE, cell.value


def covered(grid: Grid) -> Cells:
    """Return the cell that covers each place; none is covered twice."""
    cells: Cells = {}
    for cell in grid.cells:
        for row in range(cell.row, cell.row + cell.rows):
            for column in range(cell.column, cell.column + cell.columns):
                assert (row, column) not in cells
                cells[row, column] = cell
    return cells


def day_columns(grid: Grid, programme: Programme) -> dict[int, tuple[int, int]]:
    """Return first column and width by day, from the headers with weekday and date."""
    found = {}
    for day in programme.visit.days:
        head = f"{day.long.capitalize()} {programme.visit.week.date_of(day):%d-%m-%Y}"
        (cell,) = (one for one in grid.cells if one.value == head)
        found[day] = (cell.column, cell.columns)
    ordered = [found[day] for day in programme.visit.days]
    assert ordered == sorted(ordered)
    return found


def time_rows(grid: Grid) -> tuple[dict[tuple[int, int], int], dict[tuple[int, int], int]]:
    """Return the row in which each time begins, and the last row before each time."""
    starts, ends = {}, {}
    for cell in grid.cells:
        found = _TIME.fullmatch(str(cell.value)) if cell.column == 0 else None
        if found:
            begin_hour, begin, end_hour, end = map(int, found.groups())
            starts[begin_hour, begin] = cell.row
            ends[end_hour, end] = cell.row + 1
    return starts, ends


def check_words(cell: GridCell, session: Session, whole_title: bool) -> None:
    assert isinstance(cell.value, Rich)
    title = danish(session.title)
    if whole_title:
        assert cell.value.heading == title
    else:
        assert title.startswith(cell.value.heading.removesuffix("…").rstrip(" .,;:"))
    assert danish(session.note or "").startswith(cell.value.body.removesuffix(" …"))
