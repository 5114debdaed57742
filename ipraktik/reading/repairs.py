"""The sheet `Rettelser` of a match workbook, so that a re-match forgets no repair."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ipraktik.model.match_schema import REPAIR_HEADERS, REPAIRS_SHEET
from ipraktik.model.origin import Place
from ipraktik.model.repairs import Repair
from ipraktik.reading.cells import find_whole_number
from ipraktik.reading.parsed import cell_of, tidy_text
from ipraktik.reading.tables import Table
from ipraktik.text import Text


def earlier_repairs(tables: Iterable[Table]) -> Iterator[Repair]:
    """Yield the repairs that match workbooks tell; the reasons are as they stand there.

    A report has the same sheet beside the cells as they were typed: they are read anew.
    """
    for table in tables:
        yield from _repairs_of(table)


def _repairs_of(table: Table) -> Iterator[Repair]:
    if not table.in_match or table.match_sheet != REPAIRS_SHEET or table.header < 0:
        return
    for row in table.rows(table.columns_named({key: (key,) for key in REPAIR_HEADERS})):
        texts = {key: tidy_text(cell_of(row, key)) for key in REPAIR_HEADERS}
        file, sheet, number, column, was, became, why = REPAIR_HEADERS
        place = Place(
            texts[file], texts[sheet], find_whole_number(cell_of(row, number)), texts[column]
        )
        yield Repair(place, texts[was], texts[became], Text(texts[why]))
