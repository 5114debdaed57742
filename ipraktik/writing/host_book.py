"""The workbook for one host: the programme, its own interns, and the practical things."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from ipraktik.model.programme import Programme, Visit
from ipraktik.model.settings import Office
from ipraktik.model.week import Day
from ipraktik.model.workshops import Workshop
from ipraktik.writing.file_names import safe_stem
from ipraktik.writing.host_interns import interns_sheet
from ipraktik.writing.host_page import programme_sheet
from ipraktik.writing.host_practical import practical_sheet
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.tables import Sheet
from ipraktik.writing.xlsx import write_workbook

_NOBODY = Office()


def write_host_book(
    path: Path, programme: Programme, office: Office = _NOBODY, workshop: Workshop | None = None
) -> None:
    """Write a host's workbook; see `host_sheets`.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    first = programme.visit.week.date_of(Day.MON)
    sheets = host_sheets(programme, office, workshop)
    write_workbook(path, sheets, created=datetime.combine(first, time()))


def host_file_stem(visit: Visit) -> str:
    """Return the name of a host's file without its ending: ID and workplace."""
    return safe_stem(visit.host.host_id, visit.host.workplace)


def host_sheets(
    programme: Programme, office: Office = _NOBODY, workshop: Workshop | None = None
) -> tuple[Sheet, ...]:
    """Return the sheets `Program`, `Praktikanter` and `Praktisk` for one host.

    Parameters
    ----------
    programme : Programme
        Only this host's own visitors are in it, so nobody else's data can reach the host.
    office : Office
        Whom the host can ask, and when the workbook is to be deleted.
    workshop : Workshop, optional
        Where the host's contact goes; None where the contact is on no list.
    """
    sheets = (
        programme_sheet(programme, office),
        interns_sheet(programme.visit, office),
        practical_sheet(programme.visit, office, workshop),
    )
    return tuple(mask_sheet(sheet) for sheet in sheets)
