"""The coordinator's workbook `placeringer.xlsx`: all placements, seen from every side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from pathlib import Path

from ipraktik.language import danish
from ipraktik.model.people import Host, Intern
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.schema import NO, YES
from ipraktik.model.week import Day
from ipraktik.text import Text, say, say_many
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.office_words import sheet_note
from ipraktik.writing.placements_figures import (
    Placements,
    journeys_table,
    landsdel_table,
    organisation_table,
    pairs_table,
)
from ipraktik.writing.tables import (
    READABLE_WIDTH,
    Cell,
    ColumnFormat,
    Kind,
    Sheet,
    Table,
    table_sheet,
)
from ipraktik.writing.workshop_words import danish_order
from ipraktik.writing.xlsx import write_workbook

_CONTACT_PART = ("Kontaktperson", "Værtens e-mail", "Værtens telefon")
_INTERN_PART = ("Praktikant-ID", "Navn", "Arbejdsplads", "Organisation", "E-mail", "Telefon")
# What matters most stands first, so that it is on the first of the pages side by side.
_OWN_WORKPLACE, _OWN_ORGANISATION = "Praktikantens arbejdsplads", "Praktikantens organisation"
_OWN_PART = (_OWN_WORKPLACE, _OWN_ORGANISATION)
BY_HOST_HEADERS = (
    *("Vært-ID", "Værtsarbejdsplads", "Navn", "Praktikant-ID", "Dage"),
    *("Værtsorganisation", "Praktikanter i alt", *_OWN_PART),
    *("Rejsefælle", "Aftalt selv", "Landsdel", *_CONTACT_PART),
    *("E-mail", "Telefon", "Første dag", "Sidste dag"),
)
BY_INTERN_HEADERS = (
    *("Navn", "Praktikant-ID", "Vært-ID", "Værtsarbejdsplads", "Landsdel", "Dage"),
    *("Værtsorganisation", *_OWN_PART, "Rejsefælle", "Aftalt selv", *_CONTACT_PART),
    *("E-mail", "Telefon", "Første dag", "Sidste dag"),
)
EMPTY_HEADERS = (
    "Vært-ID",
    "Arbejdsplads",
    "Organisation",
    "Landsdel",
    "Kontaktperson",
    "E-mail",
    "Telefon",
    "Fagfelt",
    "Antal praktikanter",
)
UNPLACED_HEADERS = (*_INTERN_PART, "Årsag")
_WIDE = ("Værtsarbejdsplads", "Værtsorganisation", *_OWN_PART)
_FORMATS = {
    **{header: ColumnFormat(Kind.WRAPPED, 21) for header in _WIDE},
    **{header: ColumnFormat(Kind.WRAPPED, 24) for header in ("Arbejdsplads", "Organisation")},
    **{header: ColumnFormat(Kind.WRAPPED, 23) for header in ("Kontaktperson", "Rejsefælle")},
    **{header: ColumnFormat(Kind.WRAPPED, 29) for header in ("E-mail", "Værtens e-mail")},
    "Navn": ColumnFormat(Kind.WRAPPED, 21),
    "Vært-ID": ColumnFormat(width=9),
    "Praktikant-ID": ColumnFormat(width=12),
    "Praktikanter i alt": ColumnFormat(Kind.NUMBER, 12),
    "Aftalt selv": ColumnFormat(width=9),
    "Værtens telefon": ColumnFormat(width=13),
    "Landsdel": ColumnFormat(width=20),
    "Første dag": ColumnFormat(Kind.DATE),
    "Sidste dag": ColumnFormat(Kind.DATE),
    "Dage": ColumnFormat(Kind.WRAPPED, 15),
    "Årsag": ColumnFormat(Kind.WRAPPED),
    "Fagfelt": ColumnFormat(Kind.WRAPPED, 40),
    "Antal praktikanter": ColumnFormat(Kind.NUMBER),
}


def write_placements_book(path: Path, placements: Placements) -> None:
    """Write `placeringer.xlsx`; see `placements_sheets`.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    first = placements.week.date_of(Day.MON)
    write_workbook(path, placements_sheets(placements), created=datetime.combine(first, time()))


def placements_sheets(placements: Placements) -> tuple[Sheet, ...]:
    """Return the sheets by host, intern, landsdel and organisation, and who has nobody."""
    note = sheet_note(placements.office)
    people = (
        (_table("Efter vært", BY_HOST_HEADERS, _rows_by_host(placements)), 3),
        (_table("Efter praktikant", BY_INTERN_HEADERS, _rows_by_intern(placements)), 2),
        (_table("Værter uden besøg", EMPTY_HEADERS, _empty_rows(placements)), 2),
        (_table("Uden match", UNPLACED_HEADERS, _unplaced_rows(placements)), 2),
    )
    counts = (landsdel_table, journeys_table, organisation_table, pairs_table)
    total = danish(_total(placements))
    lists = [
        Sheet(
            *(table.name, (table,), f"{table.name} · {total}"),
            frozen_columns=frozen,
            note=note,
            page_width=READABLE_WIDTH,
        )
        for table, frozen in people
    ]
    figures = [table_sheet(count(placements), frozen_columns=1) for count in counts]
    return tuple(mask_sheet(sheet) for sheet in (*lists[:2], *figures, *lists[2:]))


def _total(placements: Placements) -> Text:
    """Return what a reader asks first, for the head of each printed page."""
    return say(
        "{interns} at {hosts}, {unplaced} without a host, {empty} without visitors",
        interns=say_many("{count} intern", "{count} interns", len(placements.placed)),
        hosts=say_many("{count} host", "{count} hosts", len(placements.visited)),
        unplaced=len(placements.interns) - len(placements.placed),
        empty=say_many(
            "{count} host", "{count} hosts", len(placements.hosts) - len(placements.visited)
        ),
    )


def _table(title: str, headers: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> Table:
    formats = {header: _FORMATS[header] for header in headers if header in _FORMATS}
    return Table(title, tuple(headers), tuple(rows), formats)


def _host_values(host: Host) -> dict[str, Cell]:
    return {
        "Vært-ID": host.host_id,
        "Værtsarbejdsplads": host.workplace,
        "Værtsorganisation": host.organisation,
        "Landsdel": host.landsdel,
        "Kontaktperson": host.contact,
        "Værtens e-mail": host.email,
        "Værtens telefon": host.phone,
    }


def _intern_values(intern: Intern) -> dict[str, Cell]:
    return {
        "Praktikant-ID": intern.intern_id,
        "Navn": intern.name,
        "Arbejdsplads": intern.workplace,
        "Organisation": intern.organisation,
        "E-mail": intern.email,
        "Telefon": intern.phone,
    }


def _visit_values(visit: Visit, visitor: Visitor) -> dict[str, Cell]:
    days = sorted(visitor.days)
    return {
        "Praktikanter i alt": len(visit.visitors),
        "Dage": ", ".join(day.short for day in days),
        "Første dag": visit.week.date_of(days[0]),
        "Sidste dag": visit.week.date_of(days[-1]),
        "Rejsefælle": "; ".join(visitor.companions),
        "Aftalt selv": YES if visitor.self_found else NO,
        **_host_values(visit.host),
        **_intern_values(visitor.intern),
        _OWN_WORKPLACE: visitor.intern.workplace,
        _OWN_ORGANISATION: visitor.intern.organisation,
    }


def _rows_by_host(placements: Placements) -> Iterable[tuple[Cell, ...]]:
    for visit, visitor in placements.pairs():
        values = _visit_values(visit, visitor)
        yield tuple(values[header] for header in BY_HOST_HEADERS)


def _rows_by_intern(placements: Placements) -> Iterable[tuple[Cell, ...]]:
    by_name = sorted(placements.pairs(), key=lambda one: danish_order(one[1].intern.name))
    for visit, visitor in by_name:
        values = _visit_values(visit, visitor)
        yield tuple(values[header] for header in BY_INTERN_HEADERS)


def _empty_rows(placements: Placements) -> Iterable[tuple[Cell, ...]]:
    for host in sorted(placements.hosts, key=lambda one: one.host_id):
        if host.host_id not in placements.visited:
            cells = tuple(_host_values(host).values())
            yield (*cells, "; ".join(host.fields), host.capacity)


def _unplaced_rows(placements: Placements) -> Iterable[tuple[Cell, ...]]:
    for intern in sorted(placements.interns, key=lambda one: one.intern_id):
        if intern.intern_id not in placements.placed:
            cause = danish(placements.causes.get(intern.intern_id, ""))
            yield (*_intern_values(intern).values(), cause)
