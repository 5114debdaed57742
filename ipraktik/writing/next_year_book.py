"""The project workbook that a year hands on to the next."""

from __future__ import annotations

from ipraktik.model.next_year import NextYear
from ipraktik.model.schema import MAPPING_HEADERS, MAPPING_SHEET
from ipraktik.writing.earlier_sheet import earlier_sheet
from ipraktik.writing.letters_sheet import letters_sheet
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.next_year_front import next_year_front
from ipraktik.writing.next_year_lists import find_sheet, invite_sheet
from ipraktik.writing.programme_sheet import template_sheet
from ipraktik.writing.project_lists import Lists
from ipraktik.writing.project_settings import setting_lists, settings_sheet
from ipraktik.writing.stays_sheet import stays_sheet
from ipraktik.writing.tables import ColumnFormat, Kind, Sheet, Table, table_sheet

_QUESTION, _FIELD = MAPPING_HEADERS[3], MAPPING_HEADERS[6]


def next_year_sheets(year: NextYear) -> tuple[Sheet, ...]:
    """Return the sheets of next year's project workbook.

    Parameters
    ----------
    year : NextYear

    Returns
    -------
    tuple of Sheet
        `Læs mig`, `Inviter igen`, `Find værter`, `Kolonner` where there are any,
        `Indstillinger`, the texts, `Tidligere år`, `Tidligere ophold`, and the hidden `Felter`.
    """
    lists = Lists(setting_lists())
    columns = (_columns_sheet(year.columns),) if year.columns else ()
    sheets = (
        next_year_front(year),
        invite_sheet(year.invitations),
        find_sheet(year.shortages),
        *columns,
        settings_sheet(year.settings, lists),
        template_sheet(year.kept.template),
        letters_sheet(year.kept.letters),
        earlier_sheet(year.kept.earlier),
        stays_sheet(year.kept.stays),
        lists.sheet(),
    )
    return tuple(map(mask_sheet, sheets))


def _columns_sheet(lines: tuple[tuple[str, ...], ...]) -> Sheet:
    formats = {header: ColumnFormat(Kind.WRAPPED, 18) for header in MAPPING_HEADERS}
    formats[_QUESTION] = ColumnFormat(Kind.WRAPPED, 42)
    formats[_FIELD] = ColumnFormat(Kind.WRAPPED, 27, editable=True)
    rows = tuple(tuple(cell or None for cell in line) for line in lines)
    return table_sheet(Table(MAPPING_SHEET, MAPPING_HEADERS, rows, formats))
