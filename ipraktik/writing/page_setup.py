"""How a sheet is printed: paper, margins, head and foot, and how a wide table is spread."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from ipraktik.language import danish
from ipraktik.text import say
from ipraktik.writing import formats
from ipraktik.writing.layout import page_text
from ipraktik.writing.tables import Grid, Sheet

_A4 = 9
_A4_SIDES = (8.27, 11.69)
_SIDE = 0.5
_HEADER_MARGIN = 0.25
# All of a header or footer is at most 255 characters, those that steer it included.
_LONGEST_HEADING, _LONGEST_NOTE = 200, 160
_WIDEST_PAGE = 210
"""Characters side by side on a page that can still be read: about 60 % of full size."""
_PIXELS_PER_INCH, _DIGIT, _EDGE = 96, 7, 5
_FULL_SIZE = 100


def set_up_page(page: Any, sheet: Sheet) -> None:
    """Set paper, margins, head and foot of a sheet."""
    page.set_paper(_A4)
    if not sheet.portrait:
        page.set_landscape()
    side, top, bottom = (0.35, 0.6, 0.5) if sheet.one_page else (_SIDE, 0.75, 0.6)
    page.set_margins(left=side, right=side, top=top, bottom=bottom)
    page.fit_to_pages(1, 1 if sheet.one_page else 0)
    heading = page_text(sheet.heading or sheet.title, _LONGEST_HEADING)
    page.set_header(f'&L&"{formats.FONT},Bold"{heading}', {"margin": _HEADER_MARGIN})
    numbers = danish(say("Page {page} of {pages}", page="&P", pages="&N"))
    note = page_text(sheet.note, _LONGEST_NOTE)
    left = f'&L&"{formats.FONT},Regular"{note}' if note else ""
    footer = f'{left}&R&"{formats.FONT},Regular"{numbers}'
    page.set_footer(footer, {"margin": _HEADER_MARGIN})
    if any(isinstance(block, Grid) for block in sheet.blocks):
        page.hide_gridlines(2)
    if sheet.one_page:
        page.center_horizontally()
    if sheet.hidden:
        page.hide()


def break_pages(page: Any, rows: Sequence[int], scale: int = _FULL_SIZE) -> None:
    """Let rows begin a new page; spreadsheets forget that where they fit to the width."""
    page.set_print_scale(scale)
    page.set_h_pagebreaks(list(rows))


def spread(page: Any, sheet: Sheet, widths: Sequence[float], breaks: Sequence[int] = ()) -> None:
    """Print a wide table on several pages side by side, so that it can still be read.

    Parameters
    ----------
    page : xlsxwriter.Worksheet
    sheet : Sheet
    widths : sequence of float
        Of the columns, in characters.
    breaks : sequence of int
        Rows of the sheet that begin a new page.
    """
    room, all_widths = sheet.page_width or _WIDEST_PAGE, sum(widths)
    if sheet.page_width:  # the frozen columns are printed again on each page
        frozen = sum(widths[: sheet.frozen_columns])
        room, all_widths = max(1.0, room - frozen), all_widths - frozen
    pages = math.ceil(all_widths / room)
    if sheet.one_page or (pages < 2 and not breaks):
        return
    if pages > 1 and sheet.frozen_columns:
        page.repeat_columns(0, sheet.frozen_columns - 1)
    if not breaks:
        page.fit_to_pages(pages, 0)
        return
    sides = tuple(_sides(widths, sheet.frozen_columns, all_widths / pages))
    page.set_v_pagebreaks([first for first, _ in sides[1:]])
    page.print_across()  # the pages side by side follow each other
    break_pages(page, breaks, _scale(max(width for _, width in sides), sheet.portrait))


def _sides(widths: Sequence[float], frozen: int, share: float) -> Iterator[tuple[int, int]]:
    """Yield the first column of each page side by side, and how many pixels the page takes.

    Each has about its share of the columns that are not frozen.
    """
    again = sum(map(_pixels, widths[:frozen]))
    first, used, taken = frozen, 0.0, again
    for column, width in enumerate(widths[frozen:], start=frozen):
        if used and used + width / 2 > share:
            yield first, taken
            first, used, taken = column, 0.0, again
        used, taken = used + width, taken + _pixels(width)
    yield first, taken


def _pixels(width: float) -> int:
    return round(width * _DIGIT) + _EDGE


def _scale(pixels: int, portrait: bool) -> int:
    """Return the per cent of full size at which so many pixels fit into the width of a page."""
    inches = _A4_SIDES[0 if portrait else 1] - 2 * _SIDE
    return min(_FULL_SIZE, math.floor(_FULL_SIZE * inches * _PIXELS_PER_INCH / pixels))
