"""`Fagfelt og landsdel`: supply and demand as one coloured table, for those who only look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ipraktik.language import danish
from ipraktik.model.match_schema import SHORTAGE_MAP_SHEET, SUPPLY_HEADERS
from ipraktik.model.placement import Match, SupplyRow
from ipraktik.text import say
from ipraktik.writing.tables import CellStyle, Grid, GridCell, Rich, Sheet, Tint

_NAME_WIDTH, _WIDTH = 30.0, 13.0
_HEAD_HEIGHT, _LINE, _ROW_HEIGHT = 32.0, 18.0, 30.0
_MANY = 4
"""From so many missing places on, a cell has the stronger of the two colours."""

_TITLE = CellStyle(size=18, bold=True, valign="middle")
_LEGEND = CellStyle(size=11, valign="middle")
_HEAD = CellStyle(bold=True, tint=Tint.HEADER, align="center", valign="middle", border=True)
_NAME = CellStyle(bold=True, valign="middle", border=True)


def shortage_sheet(match: Match) -> Sheet:
    """Return the table of fields and parts of the country; the shortest fields stand on top."""
    at = {(row.field, row.landsdel): row for row in match.supply}
    fields = sorted({field for field, _ in at}, key=lambda one: (-_missing(match, one), one))
    landsdele = sorted({landsdel for _, landsdel in at})
    columns, cells = 1 + len(landsdele), list[GridCell]()
    heights = {0: 30.0}
    cells.append(GridCell(0, 0, danish(_TITLE_TEXT), _TITLE, columns=columns))
    cells += _legend(columns)
    heights |= {1: _LINE, 2: _LINE, 3: _LINE}
    top = 5
    heights[top] = _HEAD_HEIGHT
    for column, name in enumerate((SUPPLY_HEADERS[0], *landsdele)):
        cells.append(GridCell(top, column, name, _HEAD))
    for row, field in enumerate(fields, start=top + 1):
        heights[row] = _ROW_HEIGHT
        cells.append(GridCell(row, 0, field, _NAME))
        cells += _row(row, field, landsdele, at)
    widths = (_NAME_WIDTH, *(_WIDTH for _ in landsdele))
    grid = Grid(tuple(cells), widths, heights)
    return Sheet(SHORTAGE_MAP_SHEET, (grid,), danish(_TITLE_TEXT), one_page=True)


_TITLE_TEXT = say("Where places are short: field and part of the country")
_ABOUT = (
    say(
        "2 / 5: two places, and five interns who could go there. Whoever is open to much counts "
        "in many cells."
    ),
    say("So the colours show where one more host would be welcome, not who has no host."),
)
_COLOURS = (
    (say("Enough places"), Tint.GOOD),
    (say("1 to 3 missing"), Tint.WARNING),
    (say("4 or more missing"), Tint.BAD),
)


def _legend(columns: int) -> Iterator[GridCell]:
    """Yield what the figures mean, and what each colour does."""
    for row, text in enumerate(_ABOUT, start=1):
        yield GridCell(row, 0, danish(text), _LEGEND, columns=columns)
    for number, (text, tint) in enumerate(_COLOURS):
        style = CellStyle(size=10, tint=tint, align="center", valign="middle", border=True)
        if not number:
            yield GridCell(3, 0, danish(text), style)
        elif 2 * number < columns:
            yield GridCell(3, 2 * number - 1, danish(text), style, columns=2)


def _missing(match: Match, field: str) -> int:
    return sum(row.shortage for row in match.supply if row.field == field)


def _row(
    row: int, field: str, landsdele: Iterable[str], at: Mapping[tuple[str, str], SupplyRow]
) -> list[GridCell]:
    return [
        _cell(row, column, at.get((field, landsdel)))
        for column, landsdel in enumerate(landsdele, start=1)
    ]


def _cell(row: int, column: int, supply: SupplyRow | None) -> GridCell:
    """Return one cell; what its colour tells stands in it as a number too."""
    if supply is None or not (supply.places or supply.interns):
        return GridCell(row, column, None, CellStyle(border=True))
    figures = f"{supply.places} / {supply.interns}"
    style = CellStyle(border=True, align="center", valign="middle", tint=_tint(supply.shortage))
    if not supply.shortage:
        return GridCell(row, column, figures, style)
    heading = danish(say("{count} missing", count=supply.shortage))
    return GridCell(row, column, Rich(heading, figures), style)


def _tint(shortage: int) -> Tint:
    if not shortage:
        return Tint.GOOD
    return Tint.WARNING if shortage < _MANY else Tint.BAD
