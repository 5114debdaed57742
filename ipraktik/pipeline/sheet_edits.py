"""Answers that a coordinator has changed in `Værter` and `Praktikanter` of a match workbook.

A seal does not tell what stood in a cell, but it tells a value that is guessed. So what was one of
a few possible answers is found again; free text is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, combinations
from typing import TYPE_CHECKING, Any

from ipraktik.model.people import Host, Intern, VisitKind
from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, STATUS
from ipraktik.model.seals import seal
from ipraktik.model.week import MIN_VISIT_DAYS, Day, format_days

if TYPE_CHECKING:
    from ipraktik.model.signups import SignUps
    from ipraktik.pipeline.sealed import Sealed


@dataclass(frozen=True)
class SheetEdit:
    """The row of one person whose answers were changed by hand.

    Parameters
    ----------
    person : Host or Intern
        As the row says now.
    before : mapping of field to value
        What could be found again.
    lost : tuple of str
        The headers of changed cells whose old value is not known.
    """

    person: Host | Intern
    before: Mapping[str, Any] = field(default_factory=dict)
    lost: tuple[str, ...] = ()


def find_sheet_edits(
    signups: SignUps, file: str, sealed: Mapping[str, Sealed]
) -> Iterator[SheetEdit]:
    """Yield every row of a match workbook's sign-ups that is not as it was written.

    Parameters
    ----------
    signups : SignUps
        With IDs.
    file : str
        The match workbook.
    sealed : mapping of sheet to Sealed
    """
    people: Iterable[Host | Intern] = (*signups.hosts, *signups.interns)
    for person in people:
        sheet = sealed.get(HOSTS_SHEET if isinstance(person, Host) else INTERNS_SHEET)
        if sheet is None or person.row.file != file:
            continue
        own_id = person.host_id if isinstance(person, Host) else person.intern_id
        seals = dict(zip(sheet.headers, sheet.rows.get(own_id, ()), strict=False))
        edit = _edit(person, seals)
        if edit is not None:
            yield edit


def _edit(person: Host | Intern, seals: Mapping[str, str]) -> SheetEdit | None:
    before: dict[str, Any] = {}
    lost = []
    for key, column in person.row.columns.items():
        known = seals.get(column.header)
        if known is None or column.header == STATUS:
            continue
        if known == seal(person.row.cells.get(column.header)):
            continue
        found = [value for value, cell in _ANSWERS.get(key, ()) if seal(cell) == known]
        if found:
            before[key] = found[0]
        else:
            lost.append(column.header)
    return SheetEdit(person, before, tuple(lost)) if before or lost else None


_DAY_SETS = [
    frozenset(days)
    for days in chain.from_iterable(
        combinations(Day, count) for count in range(MIN_VISIT_DAYS, len(Day) + 1)
    )
]
_ANSWERS: Mapping[str, Iterable[tuple[object, object]]] = {
    "capacity": [(number, number) for number in (1, 2, 3)],
    "days": [(number, number) for number in range(MIN_VISIT_DAYS, len(Day) + 1)],
    "available": [(days, format_days(days)) for days in _DAY_SETS],
    "visit_kind": [(kind, kind.value) for kind in VisitKind],
}
