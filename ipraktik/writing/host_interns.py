"""The page `Praktikanter` of a host's workbook: its own interns beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.settings import Office
from ipraktik.text import Text, say
from ipraktik.writing.font import line_count
from ipraktik.writing.host_words import dated, delete_line
from ipraktik.writing.tables import CellStyle, Grid, GridCell, Sheet, Tint

INTERNS_SHEET = "Praktikanter"
_LABEL_WIDTH, _PAGE_WIDTH, _WIDEST = 17.0, 131.0, 75.0
_SIZE = 11.0
_LINE = 1.28
_HIGHEST = 380.0
"""Points; a spreadsheet program has no higher rows than 409."""


def interns_sheet(visit: Visit, office: Office) -> Sheet:
    """Return the page with a column for each of the host's interns."""
    count = len(visit.visitors)
    width = min(_WIDEST, (_PAGE_WIDTH - _LABEL_WIDTH) / count)
    title = f"{INTERNS_SHEET} · {danish(say('Your guests in Innovationspraktik'))}"
    cells = [
        GridCell(0, 0, title, CellStyle(15, bold=True, valign="middle"), columns=count + 1),
    ]
    heights = {0: 28.0, 1: 6.0}
    row = 2
    label_style = CellStyle(_SIZE, bold=True, tint=Tint.HEADER, border=True)
    told = [tuple(_told(visit, visitor)) for visitor in visit.visitors]
    for number, (label, _) in enumerate(told[0]):
        texts = [one[number][1] for one in told]
        needed = [_height(max(line_count(t, width - 2, _SIZE, indented=True) for t in texts))]
        while needed[-1] > _HIGHEST:  # one cell over several rows
            needed[-1:] = [_HIGHEST, needed[-1] - _HIGHEST]
        rows = len(needed)
        cells.append(GridCell(row, 0, danish(label), label_style, rows=rows))
        for column, text in enumerate(texts, start=1):
            style = CellStyle(_SIZE, bold=number == 0, border=True)
            cells.append(GridCell(row, column, text, style, rows=rows))
        heights |= dict(enumerate(needed, start=row))
        row += rows
    if foot := delete_line(office):
        style = CellStyle(9, italic=True, valign="bottom")
        cells.append(GridCell(row, 0, foot, style, columns=count + 1))
        heights[row] = 22.0
    grid = Grid(tuple(cells), (_LABEL_WIDTH, *(width for _ in range(count))), heights)
    return Sheet(INTERNS_SHEET, (grid,), visit.host.workplace)


def _height(lines: int) -> float:
    return lines * _SIZE * _LINE + 7


def _told(visit: Visit, visitor: Visitor) -> Iterator[tuple[Text, str]]:
    """Yield label and text of all that the host is told of an intern; the same for everybody."""
    intern = visitor.intern
    yield say("Name"), intern.name
    yield say("Title"), intern.title
    yield say("Workplace"), "\n".join(filter(None, (intern.workplace, intern.organisation)))
    yield say("Telephone"), intern.phone or danish(say("No number: use e-mail"))
    yield say("E-mail"), intern.email
    yield say("Days"), "\n".join(dated(visit, day) for day in sorted(visitor.days))
    yield say("Companion"), "\n".join(visitor.companions) or danish(say("Travels alone"))
    yield say("Interests"), "\n".join(intern.interests) or danish(say("Open to all"))
    yield say("Motivation"), intern.motivation
