"""The workbook of ``validate --report``: the user's own sheets, what is wrong, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.model.findings import Finding
from ipraktik.model.signups import SignUps
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.match_repairs import repairs_sheets
from ipraktik.writing.report_front import front_sheet
from ipraktik.writing.report_list import list_sheet
from ipraktik.writing.report_mails import mails_sheet, write_mails
from ipraktik.writing.report_places import ReportPlaces
from ipraktik.writing.report_rows import own_sheet
from ipraktik.writing.tables import Sheet


def report_sheets(signups: SignUps, findings: Sequence[Finding]) -> tuple[Sheet, ...]:
    """Return the sheets of a report; none of them holds a civil registration number.

    Parameters
    ----------
    signups : SignUps
        As checked, with the sheets that they were read from.
    findings : sequence of Finding
        In reading order.

    Returns
    -------
    tuple of Sheet
        `Rapport`, the user's own sheets, `Fejlliste`, `Mails`, and `Rettelser` where something
        was repaired.
    """
    return tuple(map(mask_sheet, _sheets(signups, findings)))


def _sheets(signups: SignUps, findings: Sequence[Finding]) -> Iterator[Sheet]:
    places = ReportPlaces(signups, findings)
    mails = write_mails(signups, places)
    yield front_sheet(signups, places, len(mails))
    for own in places.sheets:
        if own.columns:
            yield own_sheet(own, places)
    yield list_sheet(places)
    yield mails_sheet(mails, places)
    yield from repairs_sheets(signups)
