"""`Fejlliste`: one line a finding, with a link to its cell in the report."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.findings import Finding
from ipraktik.model.report_sheets import LIST_HEADERS, LIST_SHEET
from ipraktik.writing.report_places import ReportPlaces
from ipraktik.writing.report_rows import SEVERITY_NAMES, TINTS
from ipraktik.writing.tables import (
    Cell,
    ColumnFormat,
    Kind,
    Link,
    Mark,
    Sheet,
    Table,
    table_sheet,
)

_KIND, _FILE, _SHEET, _ROW, _COLUMN, _CELL, _VALUE, _TO_DO, _CODE = LIST_HEADERS


def list_sheet(places: ReportPlaces) -> Sheet:
    """Return `Fejlliste`, in the order in which findings are told on the screen."""
    rows = tuple(_line(one, places) for one in places.findings)
    marks = tuple(
        Mark(number, _KIND, TINTS[one.severity]) for number, one in enumerate(places.findings)
    )
    formats = {
        _FILE: ColumnFormat(Kind.WRAPPED),
        _ROW: ColumnFormat(width=10),
        _COLUMN: ColumnFormat(Kind.WRAPPED),
        _CELL: ColumnFormat(width=10),
        _VALUE: ColumnFormat(Kind.WRAPPED),
        _TO_DO: ColumnFormat(Kind.WRAPPED, 80),
    }
    table = Table(LIST_SHEET, LIST_HEADERS, rows, formats, marks, row_lines=30)
    return table_sheet(table, frozen_columns=1)


def _line(one: Finding, places: ReportPlaces) -> tuple[Cell, ...]:
    target, place = places.target(one), one.place
    link: Cell = place.cell
    if target is not None:
        link = Link(target.address, target.sheet.title, target.address)
    return (
        danish(SEVERITY_NAMES[one.severity]),
        place.file,
        place.sheet,
        place.row,
        place.column,
        link,
        one.value,
        danish(one.message),
        str(one.code),
    )
