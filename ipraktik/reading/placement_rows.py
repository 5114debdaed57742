"""The rows of `Matchforslag`: what was proposed, and what a coordinator has written there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ipraktik.model.findings import Code, Finding, finding
from ipraktik.model.match_schema import ANSWER_HEADERS, PROPOSED, REPLY_BY, STATUSES
from ipraktik.model.names import fold
from ipraktik.model.origin import Raw, Row
from ipraktik.model.privacy import mask_cpr
from ipraktik.model.promises import NO_ANSWERS, Answers
from ipraktik.model.settings import Settings
from ipraktik.model.week import Day, VisitWeek
from ipraktik.reading.answers import read_yes_no, unknown_value
from ipraktik.reading.dates import find_date_time
from ipraktik.reading.days import read_days
from ipraktik.reading.parsed import Fault, cell_of, cell_text, is_blank, shown, tidy_text
from ipraktik.text import say

_STATUS_BY_FOLD = {fold(status): status for status in STATUSES}
_Keep = Callable[[str, Sequence[Fault]], None]


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """One row of `Matchforslag`.

    Parameters
    ----------
    row : Row
        The raw cells; `row.columns` has the contract's Danish headers as keys.
    intern_id, host_id : str
        As they stand; a coordinator may have overwritten the host.
    days : frozenset of Day
        Empty where the cell is blank or cannot be read.
    status : str
        One of `STATUSES`; ``Foreslået`` where the cell is blank or cannot be read.
    locked : bool
    remark : str
    answers : Answers
        None each where the cell is blank or cannot be read.
    reply_by : date, optional
    """

    row: Row
    intern_id: str
    host_id: str
    days: frozenset[Day]
    status: str
    locked: bool
    remark: str
    answers: Answers = NO_ANSWERS
    reply_by: date | None = None


def read_placement(row: Row, settings: Settings, findings: list[Finding]) -> PlacementRow:
    """Read one row, and add the faults of its cells to `findings`."""

    def keep(key: str, faults: Sequence[Fault]) -> None:
        value = mask_cpr(cell_text(cell_of(row, key)))
        findings.extend(finding(one.code, row.place(key), value, one.message) for one in faults)

    intern_id = tidy_text(cell_of(row, "Praktikant-ID"))
    if not intern_id:
        message = say("The row has no Praktikant-ID. Write it, or delete the row.")
        keep("Praktikant-ID", [Fault(Code.MISSING_VALUE, message)])
    days, day_faults = _days(cell_of(row, "Dage"), settings)
    keep("Dage", day_faults)
    status, status_faults = _status(cell_of(row, "Status"))
    keep("Status", status_faults)
    return PlacementRow(
        row,
        intern_id,
        tidy_text(cell_of(row, "Vært-ID")),
        days,
        status,
        bool(_yes_no(row, "Lås", keep)),
        tidy_text(cell_of(row, "Bemærkning")),
        Answers(*(_yes_no(row, header, keep) for header in ANSWER_HEADERS)),
        _reply_by(row, keep),
    )


def status_of(text: str) -> str:
    """Return a status as it is written; ``Foreslået`` for none or an unknown one."""
    return _STATUS_BY_FOLD.get(fold(text), PROPOSED)


def read_answers(row: Row) -> Answers:
    """Return the three answers that stand in a row; unclear ones are None."""
    return Answers(*(_yes_no(row, header, lambda *_: None) for header in ANSWER_HEADERS))


def _yes_no(row: Row, key: str, keep: _Keep) -> bool | None:
    raw = cell_of(row, key)
    if is_blank(raw):
        return None
    parsed = read_yes_no(raw)
    keep(key, parsed.faults)
    return parsed.value


def _reply_by(row: Row, keep: _Keep) -> date | None:
    raw = cell_of(row, REPLY_BY)
    if is_blank(raw):
        return None
    moment = find_date_time(raw)
    if moment is None:
        message = say("'{value}' is not a date. Write it as 15-05-2027.", value=shown(raw))
        keep(REPLY_BY, [Fault(Code.BAD_DATE, message)])
        return None
    return moment.date()


def _days(raw: Raw, settings: Settings) -> tuple[frozenset[Day], tuple[Fault, ...]]:
    if is_blank(raw) or settings.year is None:
        return frozenset(), ()
    try:
        parsed = read_days(raw, VisitWeek(settings.year, settings.week))
    except ValueError:  # no such week; told as a fault of the settings
        return frozenset(), ()
    return parsed.value or frozenset(), parsed.faults


def _status(raw: Raw) -> tuple[str, tuple[Fault, ...]]:
    status = _STATUS_BY_FOLD.get(fold(cell_text(raw)))
    if status is not None or is_blank(raw):
        return status or PROPOSED, ()
    return PROPOSED, unknown_value(raw, STATUSES).faults
