"""The coordinator's workbook `workshop.xlsx`: who comes where, sits with whom, and signs in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time
from itertools import pairwise
from pathlib import Path

from ipraktik.language import danish
from ipraktik.model.schema import NO, YES
from ipraktik.model.settings import Office
from ipraktik.model.week import Day, VisitWeek
from ipraktik.model.workshops import Workshop
from ipraktik.programme.workshop_plan import Participant, Seated, Seating, WorkshopPlan
from ipraktik.text import say
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.office_words import sheet_note
from ipraktik.writing.tables import (
    READABLE_WIDTH,
    Cell,
    ColumnFormat,
    Kind,
    Mark,
    Sheet,
    Table,
    Tint,
)
from ipraktik.writing.workshop_tables import tables_sheet
from ipraktik.writing.workshop_words import (
    danish_order,
    hours,
    weekday_date,
    workshop_place,
    workshop_time,
)
from ipraktik.writing.xlsx import write_workbook

WORKSHOPS_SHEET, PARTICIPANTS_SHEET, ABSENT_SHEET = "Workshopper", "Deltagere", "Kommer ikke"
HOST_ROLE, INTERN_ROLE, BOTH_ROLES = "Vært", "Praktikant", "Vært og praktikant"
NOT_ANSWERED = "Ikke svaret"
_LANDSDELE, _KILOMETRES, _NEAREST = "Landsdele", "Km i luftlinje", "Skulle ellers til"
WORKSHOP_HEADERS = (
    *("By", "Sted", "Dag", "Klokken", _LANDSDELE),
    *("Værter", "Praktikanter", "I alt (også ikke svaret)", "Heraf ikke svaret", "Borde"),
)
_PERSON_PART = ("Navn", "Rolle", "Arbejdsplads", "Organisation", "Værtsarbejdsplads")
_CONTACT_PART = ("E-mail", "Telefon", "Svar")
PARTICIPANT_HEADERS = (
    "By",
    "Bord",
    *_PERSON_PART,
    *_CONTACT_PART,
    "Kommune",
    _KILOMETRES,
    _NEAREST,
)
ABSENT_HEADERS = (*_PERSON_PART, *_CONTACT_PART)
SIGN_IN_HEADERS = ("Navn", "Arbejdsplads", "Bord", "Underskrift")
_SIGNING_HEIGHT = 27.0
_FORMATS = {
    **{name: ColumnFormat(Kind.NUMBER) for name in WORKSHOP_HEADERS[5:]},
    **{name: ColumnFormat(Kind.WRAPPED, 22) for name in ("Sted", _LANDSDELE)},
    **{name: ColumnFormat(Kind.WRAPPED, 29) for name in ("Arbejdsplads", "Organisation")},
    "Navn": ColumnFormat(Kind.WRAPPED, 23),
    "Værtsarbejdsplads": ColumnFormat(Kind.WRAPPED, 29),
    "Bord": ColumnFormat(Kind.NUMBER),
    _KILOMETRES: ColumnFormat(Kind.NUMBER, 12),
    _NEAREST: ColumnFormat(width=19),
    "Svar": ColumnFormat(width=12, tints={NOT_ANSWERED: Tint.WARNING}),
}
_NOTES = {
    _KILOMETRES: say("From the own kommune to the workshop, as the crow flies."),
    _NEAREST: say(
        "The workshop of the own part of the country, else the nearest. Blank: it is this one. "
        "Hosts and their interns sit together, so some come to another."
    ),
}
_SIGN_IN_FORMATS = {
    "Navn": ColumnFormat(Kind.WRAPPED, 27),
    "Arbejdsplads": ColumnFormat(Kind.WRAPPED, 33),
    "Bord": ColumnFormat(Kind.NUMBER, 8),
    "Underskrift": ColumnFormat(Kind.TEXT, 27),
}


def write_workshop_book(path: Path, plan: WorkshopPlan, week: VisitWeek, office: Office) -> None:
    """Write `workshop.xlsx`; see `workshop_sheets`.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    created = datetime.combine(week.date_of(Day.MON), time())
    write_workbook(path, workshop_sheets(plan, office), created=created)


def workshop_sheets(plan: WorkshopPlan, office: Office) -> tuple[Sheet, ...]:
    """Return who comes and who does not, and for each workshop its tables and a sign-in list."""
    sheets = [
        _workshops_sheet(plan),
        _sheet(PARTICIPANTS_SHEET, PARTICIPANT_HEADERS, _participant_rows(plan), by_town=True),
    ]
    if plan.absent:
        absent = map(_absent_row, _by_name(plan.absent))
        sheets.append(_sheet(ABSENT_SHEET, ABSENT_HEADERS, absent))
    for workshop in plan.workshops:
        tables = plan.tables_at(workshop)
        if tables:
            sheets += [tables_sheet(workshop, tables), _sign_in_sheet(workshop, tables)]
    note = sheet_note(office)
    return tuple(mask_sheet(replace(sheet, note=note)) for sheet in sheets)


def _workshops_sheet(plan: WorkshopPlan) -> Sheet:
    """Return the workshops; parts of the country only where they are set."""
    rows = [_workshop_row(plan, one) for one in plan.workshops]
    if any(one.landsdele for one in plan.workshops):
        return _sheet(WORKSHOPS_SHEET, WORKSHOP_HEADERS, rows)
    at = WORKSHOP_HEADERS.index(_LANDSDELE)
    headers, *shown = ((*row[:at], *row[at + 1 :]) for row in (WORKSHOP_HEADERS, *rows))
    return _sheet(WORKSHOPS_SHEET, tuple(map(str, headers)), shown)


def _sheet(
    title: str,
    headers: tuple[str, ...],
    rows: Iterable[tuple[Cell, ...]],
    by_town: bool = False,
) -> Sheet:
    """Return a list; one by town begins each town on a new page, and keeps the name in sight."""
    rows = tuple(rows)
    formats = {header: _FORMATS[header] for header in headers if header in _FORMATS}
    marks = tuple(
        Mark(-1, name, Tint.HEADER, danish(_NOTES[name])) for name in headers if name in _NOTES
    )
    changes = (n for n, (above, row) in enumerate(pairwise(rows), 1) if above[0] != row[0])
    breaks = tuple(changes) if by_town else ()
    table = Table(title, headers, rows, formats, marks, breaks=breaks)
    frozen = headers.index("Navn") + 1 if by_town else 1
    return Sheet(title, (table,), frozen_columns=frozen, page_width=READABLE_WIDTH)


def _workshop_row(plan: WorkshopPlan, workshop: Workshop) -> tuple[Cell, ...]:
    tables = plan.tables_at(workshop)
    people = [seated.participant for table in tables for seated in table.people]
    hosts = sum(bool(one.hosts) for one in people)
    silent = sum(one.answer is None for one in people)
    day = weekday_date(workshop.day) if workshop.day else danish(say("not set"))
    where = (workshop.town, workshop.venue, day, hours(workshop), "\n".join(workshop.landsdele))
    return (*where, hosts, len(people) - hosts, len(people), silent, len(tables))


def _participant_rows(plan: WorkshopPlan) -> Iterator[tuple[Cell, ...]]:
    for table in plan.tables:
        for seated in table.people:
            yield (table.workshop.town, table.number, *_participant_cells(table, seated))


def _participant_cells(table: Seating, seated: Seated) -> tuple[Cell, ...]:
    person, own = seated.participant, seated.own
    kilometres = None if seated.kilometres is None else round(seated.kilometres)
    elsewhere = own.town if own is not None and own != table.workshop else ""
    return (*_absent_row(person), person.signup.municipality, kilometres, elsewhere)


def _absent_row(person: Participant) -> tuple[Cell, ...]:
    signup = person.signup
    answer = {True: YES, False: NO, None: NOT_ANSWERED}[person.answer]
    about = (_role(person), signup.workplace, signup.organisation, _host_workplaces(person))
    return (person.name, *about, signup.email, signup.phone or "–", answer)


def _role(person: Participant) -> str:
    if person.hosts and person.intern is not None:
        return BOTH_ROLES
    return HOST_ROLE if person.hosts else INTERN_ROLE


def _host_workplaces(person: Participant) -> str:
    """Return the workplaces whose visit a person is at the workshop for."""
    visiting = (person.visiting,) if person.visiting is not None else ()
    return "\n".join(dict.fromkeys(host.workplace for host in (*person.hosts, *visiting)))


def _by_name(people: Iterable[Participant]) -> list[Participant]:
    return sorted(people, key=lambda one: (danish_order(one.name), one.email_identity))


def _sign_in_sheet(workshop: Workshop, tables: tuple[Seating, ...]) -> Sheet:
    table_of = {seated.participant: table.number for table in tables for seated in table.people}
    rows = tuple(
        (one.name, f"{one.signup.workplace}\n{one.signup.organisation}", table_of[one], None)
        for one in _by_name(table_of)
    )
    title = f"Fremmøde {workshop.town}"
    heading = danish(
        say(
            "Sign-in list · workshop in {place}, {time}",
            place=workshop_place(workshop),
            time=workshop_time(workshop),
        )
    )
    formats, height = _SIGN_IN_FORMATS, _SIGNING_HEIGHT
    table = Table(title, SIGN_IN_HEADERS, rows, formats, least_height=height)
    return Sheet(title, (table,), heading, frozen_columns=1, portrait=True)
