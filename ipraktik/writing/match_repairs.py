"""`Rettelser`: every value that was understood as something other than what stands in its cell."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.match_schema import REPAIR_HEADERS, REPAIRS_SHEET
from ipraktik.model.signups import SignUps
from ipraktik.writing.tables import ColumnFormat, Kind, Sheet, Table, table_sheet


def repairs_sheets(signups: SignUps) -> tuple[Sheet, ...]:
    """Return `Rettelser`, with one row for each repair; no sheet where nothing was repaired."""
    if not signups.repairs:
        return ()
    rows = tuple(
        (
            one.place.file,
            one.place.sheet or None,
            one.place.row,
            one.place.column,
            one.was,
            one.became,
            danish(one.why),
        )
        for one in signups.repairs
    )
    file, sheet, _, column, was, became, why = REPAIR_HEADERS
    formats = {
        file: ColumnFormat(Kind.WRAPPED, 24),
        sheet: ColumnFormat(Kind.WRAPPED, 18),
        column: ColumnFormat(Kind.WRAPPED, 22),
        was: ColumnFormat(Kind.WRAPPED, 32),
        became: ColumnFormat(Kind.WRAPPED, 32),
        why: ColumnFormat(Kind.WRAPPED, 52),
    }
    return (table_sheet(Table(REPAIRS_SHEET, REPAIR_HEADERS, rows, formats)),)
