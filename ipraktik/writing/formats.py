"""Colours, fonts and number formats, as the properties that the workbook writer takes."""

from __future__ import annotations

from functools import lru_cache

from ipraktik.model.names import REMEMBERED
from ipraktik.writing.tables import CellStyle, ColumnFormat, Kind, Tint

FONT = "Arial"  # on every machine with the same widths, so that a page fits everywhere
TABLE_SIZE = 10
# Without the scheme Excel would put the theme's own font in the place of this one.
DEFAULT_FONT = {"font_name": FONT, "font_size": TABLE_SIZE, "font_scheme": False}
DATE_FORMAT = "dd-mm-yyyy"
DATETIME_FORMAT = "dd-mm-yyyy hh:mm"
TIME_FORMAT = "hh:mm"
LINE_COLOUR = "#8A9A97"
ROW_LINE = {"bottom": 1, "bottom_color": "#E3E8E7"}
MUTED_COLOUR = "#555F5D"
TABLE_STYLE = "Table Style Light 1"
COLOURS = {
    Tint.HEADER: "#DCE8E5",
    Tint.INPUT: "#FFF2CC",
    Tint.BAND: "#F1F5F4",
    Tint.GOOD: "#DDEFD9",
    Tint.WARNING: "#FCE9C8",
    Tint.BAD: "#F6D5D1",
    Tint.NOTE: "#D9E6F5",
}
SERIES_COLOURS = ("#2F6F68", "#C98B2B", "#8A9A97", "#7B4B6A")

_NUMBER_FORMATS = {
    Kind.TEXT: "@",
    Kind.DAYS: "@",
    Kind.DATE: DATE_FORMAT,
    Kind.DATETIME: DATETIME_FORMAT,
}

Properties = dict[str, object]

_NOTE_WIDTH = 320
_NOTE_LINE = 17
_NOTE_LETTERS = 40


def note_box(text: str) -> Properties:
    """Return the size of a note that shows all of its text; no author is told."""
    lines = sum(1 + len(line) // _NOTE_LETTERS for line in text.split("\n"))
    return {"author": "", "width": _NOTE_WIDTH, "height": _NOTE_LINE * (lines + 1)}


def quoted(text: str) -> str:
    """Return a text as formulas write it."""
    return '"' + text.replace('"', '""') + '"'


def header_properties(chosen: ColumnFormat, tint: Tint | None = None) -> Properties:
    """Return the look of a table's header cell; a mark on it has its own `tint`."""
    tint = tint or (Tint.INPUT if chosen.editable else Tint.HEADER)
    return {
        "font_name": FONT,
        "font_size": TABLE_SIZE,
        "bold": True,
        "bg_color": COLOURS[tint],
        "bottom": 1,
        "bottom_color": LINE_COLOUR,
        "text_wrap": True,
        "valign": "vcenter",
        **_aligned(chosen.kind),
    }


def column_properties(kind: Kind, wrap: bool, tint: Tint | None = None) -> Properties:
    """Return the look of a table's cells.

    Text columns have Excel's text format, so that a phone number typed later keeps its zero.
    """
    properties: Properties = {"font_name": FONT, "font_size": TABLE_SIZE, "valign": "top"}
    if kind in _NUMBER_FORMATS:
        properties["num_format"] = _NUMBER_FORMATS[kind]
    properties |= _aligned(kind)
    if wrap:
        properties["text_wrap"] = True
    if tint is not None:
        properties["bg_color"] = COLOURS[tint]
    return properties


def _aligned(kind: Kind) -> Properties:
    """Return where cells stand: numbers to the right, but not up against the next column."""
    return {"align": "right", "indent": 1} if kind is Kind.NUMBER else {"align": "left"}


@lru_cache(maxsize=REMEMBERED, typed=True)
def run_properties(size: float, bold: bool) -> Properties:
    """Return the look of letters within a cell; the same dictionary each time."""
    font: Properties = {"font_name": FONT, "font_size": size}
    return font | {"bold": True} if bold else font


def style_properties(style: CellStyle) -> Properties:
    """Return the look of a cell of a paper sheet; the same dictionary each time."""
    return _style_properties(style, style.size)


# By the type of the size, too: 10 and 10.0 are equal, but are not written alike.
@lru_cache(maxsize=REMEMBERED, typed=True)
def _style_properties(style: CellStyle, size: float) -> Properties:
    properties: Properties = {
        "font_name": FONT,
        "font_size": size,
        "bold": style.bold,
        "italic": style.italic,
        "align": style.align,
        "valign": {"middle": "vcenter"}.get(style.valign, style.valign),
        "text_wrap": True,
    }
    if style.muted:
        properties["font_color"] = MUTED_COLOUR
    if style.tint is not None:
        properties["bg_color"] = COLOURS[style.tint]
    if style.border:
        properties |= {"border": 1, "border_color": LINE_COLOUR}
        if style.align == "left":
            properties["indent"] = 1
    elif style.underline:
        properties |= {"bottom": 1, "bottom_color": LINE_COLOUR}
    return properties
