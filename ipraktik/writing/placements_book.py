"""The coordinator's workbook `placeringer.xlsx`: all placements, seen from every side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from ipraktik.language import danish
from ipraktik.model.people import Host, Intern
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.schema import NO, YES
from ipraktik.model.week import SHORT_NAMES, Day, VisitWeek, format_days
from ipraktik.text import Text
from ipraktik.writing.match_privacy import mask_sheet
from ipraktik.writing.tables import Cell, ColumnFormat, Kind, Sheet, Table, table_sheet
from ipraktik.writing.xlsx import write_workbook

if TYPE_CHECKING:
    import pandas as pd

_HOST_PART = ("Vært-ID", "Værtsarbejdsplads", "Værtsorganisation", "Landsdel")
_CONTACT_PART = ("Kontaktperson", "Værtens e-mail", "Værtens telefon")
_INTERN_PART = ("Praktikant-ID", "Navn", "Arbejdsplads", "Organisation", "E-mail", "Telefon")
_VISIT_PART = ("Dage", "Første dag", "Sidste dag", "Rejsefælle", "Aftalt selv")
BY_HOST_HEADERS = (*_HOST_PART, *_CONTACT_PART, *_INTERN_PART, *_VISIT_PART)
BY_INTERN_HEADERS = (*_INTERN_PART, *_HOST_PART, *_CONTACT_PART, *_VISIT_PART)
LANDSDEL_HEADERS = (
    "Landsdel",
    "Værter",
    "Med besøg",
    "Pladser",
    "Brugte pladser",
    "Ledige pladser",
)
ORGANISATION_HEADERS = ("Organisation", "Værter", "Får besøg af", "Tilmeldte", "Har fået vært")
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
_WIDE = ("Værtsarbejdsplads", "Værtsorganisation", "Navn", "Arbejdsplads", "Organisation")
_FORMATS = {
    **{header: ColumnFormat(Kind.WRAPPED, 22) for header in _WIDE},
    **{header: ColumnFormat(Kind.WRAPPED, 24) for header in ("E-mail", "Værtens e-mail")},
    **{header: ColumnFormat(Kind.WRAPPED, 18) for header in ("Kontaktperson", "Rejsefælle")},
    "Første dag": ColumnFormat(Kind.DATE),
    "Sidste dag": ColumnFormat(Kind.DATE),
    "Dage": ColumnFormat(Kind.DAYS),
    "Årsag": ColumnFormat(Kind.WRAPPED),
    "Fagfelt": ColumnFormat(Kind.WRAPPED, 40),
    "Antal praktikanter": ColumnFormat(Kind.NUMBER),
}


@dataclass(frozen=True)
class Placements:
    """All that `placeringer.xlsx` tells.

    Parameters
    ----------
    week : VisitWeek
    visits : tuple of Visit
        Hosts with visitors.
    hosts, interns : tuple of Host, tuple of Intern
        Everybody who takes part, with and without a place.
    causes : mapping of intern ID to Text
        Why an intern has no host, as far as it is known.
    """

    week: VisitWeek
    visits: tuple[Visit, ...]
    hosts: tuple[Host, ...]
    interns: tuple[Intern, ...]
    causes: Mapping[str, Text | str] = field(default_factory=dict)

    @property
    def visited(self) -> frozenset[str]:
        """Return the IDs of the hosts with visitors."""
        return frozenset(visit.host.host_id for visit in self.visits)

    @property
    def placed(self) -> frozenset[str]:
        """Return the IDs of the interns with a host."""
        return frozenset(v.intern.intern_id for visit in self.visits for v in visit.visitors)

    def pairs(self) -> list[tuple[Visit, Visitor]]:
        """Return visits and visitors, sorted by host ID and intern ID."""
        pairs = [(visit, visitor) for visit in self.visits for visitor in visit.visitors]
        return sorted(pairs, key=lambda one: (one[0].host.host_id, one[1].intern.intern_id))


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
    tables = (
        _table("Efter vært", BY_HOST_HEADERS, _rows_by_host(placements)),
        _table("Efter praktikant", BY_INTERN_HEADERS, _rows_by_intern(placements)),
        _landsdel_table(placements),
        _organisation_table(placements),
        _table("Værter uden besøg", EMPTY_HEADERS, _empty_rows(placements)),
        _table("Uden match", UNPLACED_HEADERS, _unplaced_rows(placements)),
    )
    return tuple(mask_sheet(table_sheet(table, frozen_columns=2)) for table in tables)


def _table(title: str, headers: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> Table:
    formats = {header: _FORMATS[header] for header in headers if header in _FORMATS}
    return Table(title, tuple(headers), tuple(rows), formats)


def _host_cells(host: Host) -> tuple[Cell, ...]:
    return (host.host_id, host.workplace, host.organisation, host.landsdel)


def _contact_cells(host: Host) -> tuple[Cell, ...]:
    return (host.contact, host.email, host.phone)


def _intern_cells(intern: Intern) -> tuple[Cell, ...]:
    place = (intern.workplace, intern.organisation)
    return (intern.intern_id, intern.name, *place, intern.email, intern.phone)


def _visit_cells(visit: Visit, visitor: Visitor) -> tuple[Cell, ...]:
    days = sorted(visitor.days)
    return (
        format_days(days),
        visit.week.date_of(days[0]),
        visit.week.date_of(days[-1]),
        "; ".join(visitor.companions),
        YES if visitor.self_found else NO,
    )


def _rows_by_host(placements: Placements) -> Iterable[tuple[Cell, ...]]:
    for visit, visitor in placements.pairs():
        host = (*_host_cells(visit.host), *_contact_cells(visit.host))
        yield (*host, *_intern_cells(visitor.intern), *_visit_cells(visit, visitor))


def _rows_by_intern(placements: Placements) -> Iterable[tuple[Cell, ...]]:
    for visit, visitor in sorted(placements.pairs(), key=lambda one: one[1].intern.intern_id):
        host = (*_host_cells(visit.host), *_contact_cells(visit.host))
        yield (*_intern_cells(visitor.intern), *host, *_visit_cells(visit, visitor))


def _empty_rows(placements: Placements) -> Iterable[tuple[Cell, ...]]:
    for host in sorted(placements.hosts, key=lambda one: one.host_id):
        if host.host_id not in placements.visited:
            cells = (*_host_cells(host), *_contact_cells(host))
            yield (*cells, "; ".join(host.fields), host.capacity)


def _unplaced_rows(placements: Placements) -> Iterable[tuple[Cell, ...]]:
    for intern in sorted(placements.interns, key=lambda one: one.intern_id):
        if intern.intern_id not in placements.placed:
            yield (*_intern_cells(intern), danish(placements.causes.get(intern.intern_id, "")))


def _landsdel_table(placements: Placements) -> Table:
    """Count hosts, places and visitors of each day by landsdel."""
    import pandas as pd

    hosts = pd.DataFrame(
        {
            "Landsdel": [host.landsdel for host in placements.hosts],
            "Værter": 1,
            "Med besøg": [int(host.host_id in placements.visited) for host in placements.hosts],
            "Pladser": [host.capacity for host in placements.hosts],
        }
    )
    figures = hosts.groupby("Landsdel").sum()
    came = [visit.host.landsdel for visit, _ in placements.pairs()]
    figures["Brugte pladser"] = _counted(came, figures.index)
    figures["Ledige pladser"] = figures["Pladser"] - figures["Brugte pladser"]
    days = [
        (visit.host.landsdel, day.short)
        for visit, visitor in placements.pairs()
        for day in visitor.days
    ]
    for name in SHORT_NAMES:
        figures[name] = _counted([place for place, day in days if day == name], figures.index)
    return _figures_table("Landsdele", (*LANDSDEL_HEADERS, *SHORT_NAMES), figures)


def _organisation_table(placements: Placements) -> Table:
    """Count hosts, visits received, sign-ups and placed interns by organisation."""
    import pandas as pd

    shown = _organisation_names(placements)
    received = [shown[visit.host.organisation_key] for visit, _ in placements.pairs()]
    placed = [shown[visitor.intern.organisation_key] for _, visitor in placements.pairs()]
    hosts = [shown[host.organisation_key] for host in placements.hosts]
    interns = [shown[intern.organisation_key] for intern in placements.interns]
    figures = pd.DataFrame(index=pd.Index(sorted({*hosts, *interns}), name="Organisation"))
    for header, names in zip(
        ORGANISATION_HEADERS[1:], (hosts, received, interns, placed), strict=True
    ):
        figures[header] = _counted(names, figures.index)
    return _figures_table("Organisationer", ORGANISATION_HEADERS, figures)


def _organisation_names(placements: Placements) -> dict[str, str]:
    """Return one spelling for each organisation: the longest, as `Vejle Kommune` for `Vejle`."""
    signups = (*placements.hosts, *placements.interns)
    spelt = sorted(signups, key=lambda one: (len(one.organisation), one.organisation))
    return {signup.organisation_key: signup.organisation for signup in spelt}


def _counted(names: Sequence[str], index: pd.Index[str]) -> pd.Series[int]:
    import pandas as pd

    return pd.Series(names, dtype=object).value_counts().reindex(index, fill_value=0)


def _figures_table(title: str, headers: Sequence[str], figures: pd.DataFrame) -> Table:
    """Return a table with numbers, a row for each name of the index."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (str(name), *(int(figure) for figure in row))
        for name, row in zip(figures.index, figures.to_numpy(), strict=True)
    )
    numbers = {header: ColumnFormat(Kind.NUMBER) for header in headers[1:]}
    return Table(title, tuple(headers), rows, numbers)
