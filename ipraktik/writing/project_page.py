"""Numbered steps, commands and lines of text on the pages called `Læs mig`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ipraktik.language import danish
from ipraktik.model.schema import README_SHEET
from ipraktik.text import Text
from ipraktik.writing.font import line_count
from ipraktik.writing.match_grid import ALL_COLUMNS, ROW_HEIGHT, GridBuilder
from ipraktik.writing.tables import Cell, CellStyle, GridCell, Link, Sheet, Tint

_WIDTHS = (13.0, 13.0, 1.5, 13.0, 13.0, 1.5, 13.0, 13.0, 1.5, 13.0, 13.0)
"""Narrower than `Overblik`, which is read on a screen: here an upright page needs no lens."""

_TEXT_COLUMN = 3
_PADDING = 0.7
"""The room at a column's edges is text's room where columns are merged."""

_NAME_WIDTH = sum(_WIDTHS[:2]) + _PADDING
_TEXT_WIDTH = sum(width + _PADDING for width in _WIDTHS[_TEXT_COLUMN:]) - _PADDING
_COMMAND = CellStyle(bold=True, tint=Tint.BAND, valign="middle")
_COMMAND_PADDING = 4.0


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: its name (or a link to the sheet), what it is, and perhaps a command."""

    name: Cell
    text: Text
    command: str = ""


def quoted(names: Sequence[str]) -> str:
    """Return names of files as they can be typed after a command."""
    return " ".join(name if _is_plain(name) else f'"{name}"' for name in names)


def _is_plain(name: str) -> bool:
    return all(char.isalnum() or char in "-_." for char in name)


def front_page(page: GridBuilder) -> Sheet:
    """Return what has been built as the sheet `Læs mig`."""
    return Sheet(README_SHEET, (replace(page.grid(), widths=_WIDTHS),), portrait=True)


def add_steps(page: GridBuilder, steps: Iterable[Step]) -> None:
    """Add steps, numbered from 1; a command stands on a line of its own."""
    for number, step in enumerate(steps, start=1):
        name = step.name
        if isinstance(name, Link):
            put_line(page, Link(f"{number}. {name.text}", name.sheet, name.cell), step.text)
        else:
            put_line(page, f"{number}. {name}", step.text)
        if step.command:
            _put_command(page, step.command)


def put_line(page: GridBuilder, name: Cell, text: Text | str) -> None:
    """Add a name and a text beside it, as high as the longer of the two needs."""
    shown = name.text if isinstance(name, Link) else str(name)
    lines = max(line_count(shown, _NAME_WIDTH, bold=True), line_count(danish(text), _TEXT_WIDTH))
    page.line(name, text, lines)


def _put_command(page: GridBuilder, command: str) -> None:
    columns = ALL_COLUMNS - _TEXT_COLUMN
    page.cells.append(GridCell(page.row, _TEXT_COLUMN, command, _COMMAND, columns=columns))
    lines = line_count(command, _TEXT_WIDTH, bold=True)
    page.heights[page.row] = ROW_HEIGHT * lines + _COMMAND_PADDING
    page.row += 1
