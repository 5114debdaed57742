"""`Tidligere ophold`: who has been where in earlier years, for a coordinator to fill in."""

from __future__ import annotations

from ipraktik.language import danish
from ipraktik.model.earlier_stays import STAYS_HEADERS, STAYS_SHEET, EarlierStay, Outcome
from ipraktik.model.placement import Match
from ipraktik.text import say
from ipraktik.writing.tables import ColumnFormat, Kind, Mark, Sheet, Table, Tint, table_sheet

_SPARE_ROWS = 100
_NOTE = say(
    "One line for each intern of an earlier year: the host visited, so that nobody gets the same "
    "workplace again; or Uden plads, without a workplace, for those who got no place. A blank "
    "Udfald stands for Ophold."
)
_EMAIL, _WORKPLACE, _ORGANISATION, _YEAR, _OUTCOME = STAYS_HEADERS
_FORMATS = {
    _EMAIL: ColumnFormat(width=36, editable=True),
    _WORKPLACE: ColumnFormat(width=40, editable=True),
    _ORGANISATION: ColumnFormat(width=32, editable=True),
    _YEAR: ColumnFormat(Kind.NUMBER, 10, editable=True),
    _OUTCOME: ColumnFormat(width=14, choices=tuple(Outcome), editable=True),
}


def stays_sheet(stays: tuple[EarlierStay, ...]) -> Sheet:
    """Return `Tidligere ophold`; it is read back to the same stays."""
    marks = (Mark(-1, _EMAIL, Tint.INPUT, danish(_NOTE)),)
    rows = tuple(
        (one.email, one.workplace, one.organisation, one.year, one.outcome.value) for one in stays
    )
    return table_sheet(
        Table(STAYS_SHEET, STAYS_HEADERS, rows, _FORMATS, marks, spare_rows=_SPARE_ROWS)
    )


def match_stays_sheets(match: Match) -> tuple[Sheet, ...]:
    """Return the sheet of a match, with the stays that were given; none where there are none."""
    stays = match.signups.kept.stays
    return (stays_sheet(stays),) if stays else ()
