"""The sheet `Tidligere ophold` -> who has been where in earlier years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipraktik.model.earlier_stays import STAYS_HEADERS, EarlierStay, Outcome, each_stay_once
from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw, Row
from ipraktik.reading.answers import unknown_value
from ipraktik.reading.cells import find_whole_number, read_email
from ipraktik.reading.parsed import Fault, cell_of, is_blank, shown, tidy_text
from ipraktik.reading.table import Table
from ipraktik.text import Text, say

_EMAIL, _WORKPLACE, _ORGANISATION, _YEAR, _OUTCOME = STAYS_HEADERS
_OUTCOMES = {fold(one): one for one in Outcome}
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


def read_earlier_stays(
    tables: Sequence[Table],
) -> tuple[tuple[EarlierStay, ...], tuple[Finding, ...]]:
    """Return the stays of the sheets `Tidligere ophold`, each once, and their faults.

    A row with a fault is left out. A blank `Udfald` stands for a stay, whose year need not be
    known; who had no place needs no workplace.
    """
    stays: list[EarlierStay] = []
    findings: list[Finding] = []
    for table in tables:
        columns = table.columns_named({header: (header,) for header in STAYS_HEADERS})
        for row in table.rows(columns):
            if all(is_blank(cell_of(row, header)) for header in STAYS_HEADERS):
                continue
            faults = tuple(_faults(row))
            findings += (
                finding(fault.code, row.place(header), shown(cell_of(row, header)), fault.message)
                for header, fault in faults
            )
            if not faults:
                stays.append(_stay(row))
    return each_stay_once(stays), tuple(findings)


def _stay(row: Row) -> EarlierStay:
    return EarlierStay(
        read_email(cell_of(row, _EMAIL)).value or "",
        tidy_text(cell_of(row, _WORKPLACE)),
        tidy_text(cell_of(row, _ORGANISATION)),
        _year(cell_of(row, _YEAR)),
        _outcome(cell_of(row, _OUTCOME)) or Outcome.STAY,
        row,
    )


def _year(raw: Raw) -> int | None:
    year = find_whole_number(raw)
    return year if year is not None and _FIRST_YEAR <= year <= _LAST_YEAR else None


def _outcome(raw: Raw) -> Outcome | None:
    return Outcome.STAY if is_blank(raw) else _OUTCOMES.get(fold(tidy_text(raw)))


def _faults(row: Row) -> Iterator[tuple[str, Fault]]:
    """Yield the faults of a row, with the header of each cell."""
    email, year, raw = (cell_of(row, header) for header in (_EMAIL, _YEAR, _OUTCOME))
    outcome = _outcome(raw)
    if is_blank(email):
        yield _EMAIL, Fault(Code.MISSING_VALUE, _NO_EMAIL)
    else:
        for fault in read_email(email).faults:
            yield _EMAIL, fault
    if outcome is None:
        for fault in unknown_value(raw, tuple(Outcome)).faults:
            yield _OUTCOME, fault
    for header in (_WORKPLACE, _ORGANISATION) if outcome is Outcome.STAY else ():
        if is_blank(cell_of(row, header)):
            yield header, Fault(Code.MISSING_VALUE, _NO_WORKPLACE)
    if outcome is Outcome.NO_PLACE and is_blank(year):
        yield _YEAR, Fault(Code.MISSING_VALUE, _NO_YEAR)
    elif not is_blank(year) and _year(year) is None:
        yield _YEAR, Fault(Code.NOT_A_NUMBER, _bad_year(year))


_NO_EMAIL = say("Write the intern's e-mail address, or delete the row.")
_NO_WORKPLACE = say(
    "Write the workplace and the organisation that were visited, as the host writes them."
)
_NO_YEAR = say("Write the year in which the intern had no place.")


def _bad_year(raw: Raw) -> Text:
    return say(
        "'{value}' is not a year. Write one from {low} to {high}.",
        value=shown(raw),
        low=_FIRST_YEAR,
        high=_LAST_YEAR,
    )
