"""`Værter` and `Praktikanter`: the sign-ups as they counted, so that the match can be run again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from ipraktik.model.match_figures import took_part
from ipraktik.model.match_schema import CANCELLED
from ipraktik.model.people import Host, Intern, SignUp
from ipraktik.model.placement import Match, Placement
from ipraktik.model.schema import (
    FREE_PLACES,
    HOST_COLUMNS,
    HOST_EXTRA_HEADERS,
    HOSTS_SHEET,
    INTERN_COLUMNS,
    INTERN_EXTRA_HEADERS,
    INTERNS_SHEET,
    NO,
    ROLE_HEADERS,
    STATUS,
    USED_PLACES,
    VISIT_DAYS,
    YES,
    ColumnSpec,
)
from ipraktik.model.week import format_days
from ipraktik.writing.match_faults import CellFaults
from ipraktik.writing.match_raw import UnknownColumns, format_of_values, raw_answer
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Sheet, Table, Tint, table_sheet

WHOLE_COUNTRY = "Hele landet"
MIN_WISH_COLUMNS = 3
_WISHES = "wishes"

# Figures stand to the left: on the right they would touch the text of the next column.
_FORMATS: Mapping[str, ColumnFormat] = {
    "workplace": ColumnFormat(Kind.WRAPPED, 28),
    "organisation": ColumnFormat(Kind.WRAPPED, 24),
    "fields": ColumnFormat(Kind.WRAPPED, 30),
    "interests": ColumnFormat(Kind.WRAPPED, 30),
    "landsdele": ColumnFormat(Kind.WRAPPED, 26),
    "title": ColumnFormat(Kind.WRAPPED, 24),
    "own_field": ColumnFormat(Kind.WRAPPED, 24),
    "capacity": ColumnFormat(width=13),
    "days": ColumnFormat(width=8),
    "available": ColumnFormat(Kind.DAYS),
    "offer": ColumnFormat(Kind.WRAPPED, 46),
    "motivation": ColumnFormat(Kind.WRAPPED, 46),
    "signed_up_at": ColumnFormat(Kind.DATETIME, 17),
}
_EXTRA_FORMATS: Mapping[str, ColumnFormat] = {
    STATUS: ColumnFormat(choices=(CANCELLED,), editable=True, tints={CANCELLED: Tint.BAD}),
    USED_PLACES: ColumnFormat(width=10),
    FREE_PLACES: ColumnFormat(width=10),
    VISIT_DAYS: ColumnFormat(Kind.DAYS),
}

Person = TypeVar("Person", bound=Host | Intern)


def hosts_sheet(match: Match) -> Sheet:
    """Return `Værter`: the sign-up columns, the unknown ones, and how far each host is used."""
    visits: dict[str, list[Placement]] = {}
    for placement in match.result.placements:
        visits.setdefault(placement.host_id, []).append(placement)

    def extras(host: Host) -> tuple[Cell, ...]:
        status = CANCELLED if host.cancelled else None
        if not took_part(match, host):
            return (status, None, None, None)
        here = visits.get(host.host_id, ())
        days = format_days({day for placement in here for day in placement.days})
        return (status, len(here), host.capacity - len(here), days or None)

    signups = match.signups
    columns = {spec.key: spec.header for spec in HOST_COLUMNS}
    unknown = UnknownColumns(
        signups.hosts,
        signups.interns,
        _reserved(HOST_COLUMNS, HOST_EXTRA_HEADERS, columns),
        [file.name for file in signups.files],
    )
    table = _table(HOSTS_SHEET, signups.hosts, columns, unknown, CellFaults(match.findings))
    return table_sheet(_extend(table, signups.hosts, HOST_EXTRA_HEADERS, extras), frozen_columns=2)


def interns_sheet(match: Match) -> Sheet:
    """Return `Praktikanter`: the sign-up columns, the unknown ones, and the status."""
    signups = match.signups
    columns = _intern_columns(signups.interns)
    unknown = UnknownColumns(
        signups.interns,
        signups.hosts,
        _reserved(INTERN_COLUMNS, INTERN_EXTRA_HEADERS, columns),
        [file.name for file in signups.files],
    )
    table = _table(INTERNS_SHEET, signups.interns, columns, unknown, CellFaults(match.findings))

    def extras(intern: Intern) -> tuple[Cell, ...]:
        return (CANCELLED if intern.cancelled else None,)

    return table_sheet(
        _extend(table, signups.interns, INTERN_EXTRA_HEADERS, extras), frozen_columns=2
    )


def _intern_columns(interns: Sequence[Intern]) -> dict[str, str]:
    """Return the headers by key; the host wishes by ``wishes 1`` and so on."""
    wishes = max([MIN_WISH_COLUMNS, *(len(intern.wishes) for intern in interns)])
    columns = {}
    for spec in INTERN_COLUMNS:
        if spec.key != _WISHES:
            columns[spec.key] = spec.header
            continue
        for rank in range(1, wishes + 1):
            columns[f"{_WISHES} {rank}"] = f"{spec.header} {rank}"
    return columns


def _reserved(
    specs: Sequence[ColumnSpec], extras: Sequence[str], columns: Mapping[str, str]
) -> Iterator[str]:
    """Yield every header that would be read as something else than an unknown column."""
    yield from (*columns.values(), *extras, *ROLE_HEADERS)
    for spec in specs:
        yield from (spec.header, spec.alias, spec.key, spec.key.replace("_", " "))


def _in_order(people: Sequence[Person]) -> list[Person]:
    def rank(one: Person) -> tuple[str, str, str, int]:
        return (one.own_id, one.row.file, one.row.sheet, one.row.number)

    return sorted(people, key=rank)


def _table(
    title: str,
    people: Sequence[Person],
    columns: Mapping[str, str],
    unknown: UnknownColumns,
    faults: CellFaults,
) -> Table:
    ordered = _in_order(people)
    rows = tuple(
        (*(_answer(person, key, faults) for key in columns), *unknown.cells(person))
        for person in ordered
    )
    formats = {header: _FORMATS[key] for key, header in columns.items() if key in _FORMATS}
    for number, header in enumerate(unknown.headers, start=len(columns)):
        formats[header] = format_of_values(row[number] for row in rows)
    marks = tuple(
        mark
        for number, person in enumerate(ordered)
        for mark in faults.marks(number, person.row, columns)
    )
    return Table(title, (*columns.values(), *unknown.headers), rows, formats, marks)


def _extend(
    table: Table,
    people: Sequence[Person],
    headers: tuple[str, ...],
    extras: Callable[[Person], tuple[Cell, ...]],
) -> Table:
    """Add what the match says of each person, in the last columns."""
    pairs = zip(table.rows, _in_order(people), strict=True)
    rows = tuple((*row, *extras(person)) for row, person in pairs)
    formats = {**table.formats, **{header: _EXTRA_FORMATS[header] for header in headers}}
    return Table(table.name, (*table.headers, *headers), rows, formats, table.marks)


def _answer(person: SignUp, key: str, faults: CellFaults) -> Cell:
    """Return one answer as it was understood; as it was typed where it was not.

    What can be read back to the same value is written from the value. A cell with a fault, in
    a row that took no part because of it, may say more than its value does.
    """
    typed = _typed(person, key)
    raw = raw_answer(person.row, key)
    unread = faults.has_error(person.row) and faults.has_fault(person.row, key)
    if raw is not None and (typed is None or unread):
        return raw
    return WHOLE_COUNTRY if key == "landsdele" and typed is None else typed


def _typed(person: SignUp, key: str) -> Cell:
    """Return a value as the workbook writes it, None where there is none."""
    name, _, rank = key.partition(" ")
    value = getattr(person, name)
    if rank:
        return value[int(rank) - 1] if int(rank) <= len(value) else None
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, frozenset):
        return format_days(value) or None
    if isinstance(value, tuple):
        return ";".join(value) or None
    if isinstance(value, str):
        return str(value) or None
    # 0 stands for a number that could not be read.
    cell: Cell = value or None
    return cell
