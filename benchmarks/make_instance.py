"""Build an instance of any size straight from drawn sign-ups, without a workbook between."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from make_signups import SEED, Row, draw_signups

from ipraktik.model.instance import Instance
from ipraktik.model.people import Host, Intern, Unit, VisitKind
from ipraktik.model.settings import Settings
from ipraktik.model.week import ALL_DAYS, SHORT_NAMES, Day

COUNTRY = "Hele landet"


def make_instance(interns: int, hosts: int, seed: int = SEED) -> Instance:
    """Return the instance that reading and checking the drawn workbook would give.

    Only the IDs may differ, and they decide nothing.
    """
    host_rows, intern_rows = draw_signups(interns, hosts, seed)
    made_hosts = tuple(make_host(f"V{n:05}", row) for n, row in enumerate(host_rows, 1))
    made_interns = [make_intern(f"P{n:05}", row) for n, row in enumerate(intern_rows, 1)]
    host_ids = {host.email: host.host_id for host in made_hosts}
    return Instance(
        Settings(year=2026),
        made_hosts,
        tuple(make_units(made_interns)),
        {one.intern_id: tuple(host_ids[mail] for mail in one.wishes) for one in made_interns},
    )


def make_units(interns: Sequence[Intern]) -> list[Unit]:
    """Put companions together: they stand next to each other and name all the others."""

    def travellers(intern: Intern) -> frozenset[str]:
        return frozenset({intern.email, *intern.companions})

    return [Unit(tuple(members)) for _, members in groupby(interns, key=travellers)]


def make_host(host_id: str, row: Row) -> Host:
    return Host(
        **common(row),
        host_id=host_id,
        contact=str(row["Kontaktperson"]),
        landsdel=str(row["Landsdel"]),
        fields=several(row["Fagfelt"]),
        capacity=int(str(row["Antal praktikanter"])),
        visit_kind=VisitKind(row["Gæst"] or VisitKind.BOTH),
    )


def make_intern(intern_id: str, row: Row) -> Intern:
    landsdele = several(row["Ønsket landsdel"])
    wishes = (row.get(f"Værtsønske {rank}") for rank in (1, 2, 3))
    return Intern(
        **common(row),
        intern_id=intern_id,
        name=str(row["Navn"]),
        own_field=str(row["Eget fagfelt"]),
        interests=several(row["Interesse"]),
        landsdele=() if landsdele == (COUNTRY,) else landsdele,
        visit_kind=VisitKind(row["Besøgstype"] or VisitKind.BOTH),
        companions=several(row["Rejsefælle"]),
        wishes=tuple(str(wish) for wish in wishes if wish),
    )


def common(row: Row) -> dict[str, object]:
    """Return what hosts and interns have in common."""
    days = several(row["Mulige dage"])
    return {
        "workplace": row["Arbejdsplads"],
        "organisation": row["Organisation"],
        "sector": row["Sektor"],
        "municipality": row["Kommune"],
        "email": row["E-mail"],
        "days": row["Antal dage"],
        "available": frozenset(Day(SHORT_NAMES.index(d)) for d in days) or ALL_DAYS,
        "signed_up_at": row["Tilmeldt"],
    }


def several(value: object) -> tuple[str, ...]:
    return tuple(str(value).split(";")) if value else ()
