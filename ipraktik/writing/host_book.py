"""The workbook for one host: the programme, its own interns, and the practical things."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

from ipraktik.language import danish
from ipraktik.model.programme import Programme, Visit, Visitor
from ipraktik.model.week import Day
from ipraktik.text import Text, say
from ipraktik.writing.file_names import safe_stem
from ipraktik.writing.font import line_count
from ipraktik.writing.host_page import programme_sheet
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.tables import (
    Cell,
    CellStyle,
    ColumnFormat,
    Grid,
    GridCell,
    Kind,
    Sheet,
    Table,
    Tint,
)
from ipraktik.writing.xlsx import write_workbook

INTERNS_SHEET = "Praktikanter"
PRACTICAL_SHEET = "Praktisk"
INTERN_HEADERS = (
    "Navn",
    "Stilling",
    "Arbejdsplads",
    "Telefon og e-mail",
    "Dage",
    "Rejsefælle",
    "Interesse",
    "Motivation",
)
_WIDTHS = {
    "Navn": 17.0,
    "Stilling": 15.0,
    "Arbejdsplads": 22.0,
    "Telefon og e-mail": 32.0,
    "Dage": 9.0,
    "Rejsefælle": 15.0,
    "Interesse": 16.0,
    "Motivation": 22.0,
}
"""Together one A4 page, lying down, in full size."""

_LABEL_WIDTH, _TEXT_WIDTH = 30.0, 106.0
_TEXT_SIZE = 12.0
_MOST_LINES = 20  # a row cannot be much higher


def write_host_book(path: Path, programme: Programme) -> None:
    """Write a host's workbook; see `host_sheets`.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    first = programme.visit.week.date_of(Day.MON)
    write_workbook(path, host_sheets(programme), created=datetime.combine(first, time()))


def host_file_stem(visit: Visit) -> str:
    """Return the name of a host's file without its ending: ID and workplace."""
    return safe_stem(visit.host.host_id, visit.host.workplace)


def host_sheets(programme: Programme) -> tuple[Sheet, ...]:
    """Return the sheets `Program`, `Praktikanter` and `Praktisk` for one host.

    Parameters
    ----------
    programme : Programme
        Only this host's own visitors are in it, so nobody else's data can reach the host.
    """
    visit = programme.visit
    sheets = (programme_sheet(programme), _interns_sheet(visit), _practical_sheet(visit))
    return tuple(mask_sheet(sheet) for sheet in sheets)


def _interns_sheet(visit: Visit) -> Sheet:
    formats = {header: ColumnFormat(Kind.WRAPPED, width) for header, width in _WIDTHS.items()}
    rows = tuple(_intern_row(visitor) for visitor in visit.visitors)
    table = Table(INTERNS_SHEET, INTERN_HEADERS, rows, formats, row_lines=30)
    return Sheet(INTERNS_SHEET, (table,), visit.host.workplace, frozen_columns=1)


def _intern_row(visitor: Visitor) -> tuple[Cell, ...]:
    intern = visitor.intern
    return (
        intern.name,
        intern.title,
        f"{intern.workplace}\n{intern.organisation}",
        "\n".join(filter(None, (intern.phone, intern.email))),
        "\n".join(day.long for day in sorted(visitor.days)),
        "\n".join(visitor.companions),
        "\n".join(intern.interests),
        intern.motivation,
    )


def _practical_sheet(visit: Visit) -> Sheet:
    title = danish(say("Good to know as a host"))
    cells = [GridCell(0, 0, title, CellStyle(15, bold=True, valign="middle"), columns=2)]
    heights = {0: 26.0, 1: 6.0}
    for row, (label, text) in enumerate(_practical_texts(visit), start=2):
        shown = danish(text)
        label_style = CellStyle(_TEXT_SIZE, bold=True, tint=Tint.HEADER, border=True)
        cells.append(GridCell(row, 0, danish(label), label_style))
        cells.append(GridCell(row, 1, shown, CellStyle(_TEXT_SIZE, border=True)))
        heights[row] = _paragraph_height(shown)
    grid = Grid(tuple(cells), (_LABEL_WIDTH, _TEXT_WIDTH), heights)
    return Sheet(PRACTICAL_SHEET, (grid,), visit.host.workplace, one_page=True)


def _paragraph_height(text: str) -> float:
    lines = line_count(text, _TEXT_WIDTH - 2, _TEXT_SIZE, indented=True)
    return min(lines, _MOST_LINES) * _TEXT_SIZE * 1.25 + 8


def _practical_texts(visit: Visit) -> Iterator[tuple[Text, Text | str]]:
    """Yield label and text of everything practical that a host should know."""
    dates = ", ".join(f"{day.long} {visit.week.date_of(day):%d-%m-%Y}" for day in visit.days)
    yield (
        say("Keep the days free"),
        say(
            "{dates}\nKeep the days free in the calendar now, yours and those of the colleagues "
            "who take part.",
            dates=dates,
        ),
    )
    yield (
        say("Before the visit"),
        say(
            "Take part in the workshop that prepares hosts and interns. Write or call the interns "
            "before the week: where do they come, and when, and whom do they ask for?"
        ),
    )
    yield (
        say("Pay and expenses"),
        say(
            "The host pays no wage. The interns keep their usual salary from their own employer, "
            "who also pays travel and lodging."
        ),
    )
    yield (
        say("The programme"),
        say(
            "The sketch on the first sheet is only a suggestion. Fill in names and rooms, and "
            "move things as it suits you. The shaded hours need none of your staff."
        ),
    )
    if visit.host.offer:
        yield say("What you have offered"), visit.host.offer
    yield from _closing_texts()


def _closing_texts() -> Iterator[tuple[Text, Text]]:
    yield (
        say("Illness or cancellation"),
        say(
            "Tell the coordinator at once, whether it is you or an intern who cannot come after "
            "all. Then we find a way together, and perhaps somebody else can have the place."
        ),
    )
    yield (
        say("After the visit"),
        say(
            "No formal report is asked for. Give each other feedback before you part, and keep in "
            "touch: what is copied is often copied later. And copying is a virtue."
        ),
    )
    yield (
        say("About the interns' data"),
        say(
            "The names and addresses are for the visit only. Share them with nobody but those who "
            "take part, and delete the file when you no longer need it."
        ),
    )
