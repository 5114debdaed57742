"""The table plan of a workshop: a card for each table, two side by side, to hang on the wall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.language import danish
from ipraktik.model.workshops import Workshop
from ipraktik.programme.workshop_plan import Participant, Seating
from ipraktik.text import say
from ipraktik.writing.font import line_count
from ipraktik.writing.tables import CellStyle, Grid, GridCell, Rich, Sheet, Tint
from ipraktik.writing.workshop_words import workshop_place, workshop_time

_CARD_WIDTH, _GAP_WIDTH = 43.0, 2.0
_COLUMNS = (0, 2)
_SIZE, _TITLE_SIZE = 10.5, 16.0
_LEADING = 1.25
_PAGE_HEIGHT = 735.0  # of the 763 points between the margins; fonts differ a little
_GAP_HEIGHT = 14.0


def tables_sheet(workshop: Workshop, tables: Sequence[Seating]) -> Sheet:
    """Return the table plan of a workshop: names and workplaces, no addresses."""
    title = f"Borde {workshop.town}"
    heading = danish(say("Tables · workshop in {town}", town=workshop.town))
    return Sheet(title, (_Cards(workshop, tables).grid(),), heading, portrait=True)


class _Cards:
    """The cards while they are laid out, from the top of each page downwards."""

    def __init__(self, workshop: Workshop, tables: Sequence[Seating]) -> None:
        self._workshop = workshop
        self._tables = tables
        self._cells: list[GridCell] = []
        self._heights: dict[int, float] = {}
        self._breaks: list[int] = []
        self._row = 0
        self._used = 0.0

    def grid(self) -> Grid:
        self._add_title()
        for first in range(0, len(self._tables), len(_COLUMNS)):
            self._add_cards(self._tables[first : first + len(_COLUMNS)])
        widths = (_CARD_WIDTH, _GAP_WIDTH, _CARD_WIDTH)
        return Grid(tuple(self._cells), widths, self._heights, tuple(self._breaks))

    def _add_title(self) -> None:
        title = danish(say("Workshop in {place}", place=workshop_place(self._workshop)))
        style = CellStyle(_TITLE_SIZE, bold=True, valign="middle")
        self._cells.append(GridCell(0, 0, title, style, columns=3))
        when = CellStyle(_SIZE, valign="middle")
        self._cells.append(GridCell(1, 0, workshop_time(self._workshop), when, columns=3))
        width = 2 * _CARD_WIDTH + _GAP_WIDTH
        self._next_row(_TITLE_SIZE * 1.4 * line_count(title, width, _TITLE_SIZE, bold=True))
        self._next_row(_SIZE * 1.5)
        self._next_row(_GAP_HEIGHT / 2)

    def _add_cards(self, tables: Sequence[Seating]) -> None:
        """Add a row of cards, all of them on one page."""
        cards = [list(_card(table)) for table in tables]
        rows = [
            max(_height(card[number]) for card in cards if number < len(card))
            for number in range(max(map(len, cards)))
        ]
        if self._used + sum(rows) > _PAGE_HEIGHT:
            self._breaks.append(self._row)
            self._used = 0.0
        for number, height in enumerate(rows):
            for column, card in zip(_COLUMNS, cards, strict=False):
                tint = Tint.HEADER if number == 0 else None
                style = CellStyle(_SIZE, tint=tint, border=True, valign="middle")
                if number < len(card):
                    self._cells.append(GridCell(self._row, column, card[number], style))
            self._next_row(height)
        self._next_row(_GAP_HEIGHT)

    def _next_row(self, height: float) -> None:
        self._heights[self._row] = round(height, 1)
        self._used += height
        self._row += 1


def _card(table: Seating) -> Iterator[Rich]:
    """Yield the head of a card, and a cell for each person."""
    names = dict.fromkeys(visit.host.workplace for visit in table.visits)
    yield Rich(danish(say("Table {number}", number=table.number)), " · ".join(names))
    for seated in table.people:
        yield Rich(seated.participant.name, _about(seated.participant))


def _about(person: Participant) -> str:
    """Return what stands below a name: of a host that it is one, of an intern from where."""
    parts = [danish(say("Host"))] if person.hosts else []
    signup = person.signup
    parts += [signup.workplace, signup.organisation]
    return ", ".join(part for part in parts if part)


def _height(cell: Rich) -> float:
    lines = line_count(cell.heading, _CARD_WIDTH - 1, _SIZE, bold=True, indented=True)
    lines += line_count(cell.body, _CARD_WIDTH - 1, _SIZE, indented=True) if cell.body else 0
    return lines * _SIZE * _LEADING + 5
