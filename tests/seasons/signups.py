"""How a spring begins, and who signs up late: the year like 2017, and small invented years."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from openpyxl import load_workbook

from tests.oracle.instance import OracleHost, OracleInstance, OracleIntern, OracleSettings
from tests.oracle.random_instances import random_instance, random_settings
from tests.seasons.people import fold, units_of
from tests.seasons.sheets import HOSTS, INTERNS, Row, Value, read_rows, show_days, text
from tests.seasons.spring import Spring

SAMPLE = Path(__file__).parents[2] / "sample_data" / "tilmeldinger.xlsx"
BEGIN = datetime(2026, 3, 1, 8)
KINDS = {"begge": "Begge", "ukendt": "Ukendt gæst", "familie": "Familiebesøg"}
HOST_ID, INTERN_ID = "Vært-ID", "Praktikant-ID"


@dataclass
class Party:
    """Those who sign up late together, because they name each other."""

    hosts: list[Row]
    interns: list[Row]


@dataclass
class Year:
    """The first sign-ups as a file would have them, what they mean, and who comes later."""

    hosts: list[Row]
    interns: list[Row]
    spring: Spring
    settings: dict[str, Value]
    late: list[Party]


def in_order(rows: Sequence[Row]) -> list[Row]:
    """Return rows in the order in which IDs are given: Tilmeldt, then e-mail."""
    return sorted(rows, key=lambda row: (row["Tilmeldt"], fold(row["E-mail"])))


def add_people(known: dict[str, Row], rows: Sequence[Row], letter: str) -> list[str]:
    """Give newcomers the next numbers and return these."""
    last = max((int(one[1:]) for one in known), default=0)
    ids = [f"{letter}{last + number:03}" for number in range(1, len(rows) + 1)]
    known.update(zip(ids, in_order(rows), strict=True))
    return ids


def show_settings(settings: OracleSettings) -> dict[str, Value]:
    """Return the settings as the sheet Indstillinger names them."""
    return {
        "Fagfelt": settings.field_rule,
        "Landsdel": settings.landsdel_rule,
        "Værtsønsker": settings.wish_rule,
        "Egen organisation tilladt": "Ja" if settings.own_organisation_allowed else "Nej",
        "Prioritet": settings.priority,
        "Fordeling": "retfærdig" if settings.fair else "samlet",
        "Lodtrækning": settings.seed,
        "Vægt ønske": settings.w_wish,
        "Vægt ikke ønsket": settings.w_unwished,
        "Vægt praktikantdage": settings.w_intern_days,
        "Vægt værtsdage": settings.w_host_days,
        "Vægt gæst": settings.w_guest,
        "Vægt fagfelt": settings.w_field,
        "Vægt landsdel": settings.w_landsdel,
        "Vægt tom vært": settings.w_empty,
    }


def without_id(row: Row) -> Row:
    """Return a row without its ID, and without what only a match workbook has."""
    return {k: v for k, v in row.items() if k not in (HOST_ID, INTERN_ID, "Status")}


# The year like 2017


def read_sample() -> tuple[dict[str, Row], dict[str, Row]]:
    """Return the sample's hosts and interns by ID."""
    book = load_workbook(SAMPLE)
    hosts = {text(row[HOST_ID]): without_id(row) for row in read_rows(book, HOSTS, HOST_ID)}
    found = read_rows(book, INTERNS, INTERN_ID)
    return hosts, {text(row[INTERN_ID]): without_id(row) for row in found}


def sample_year(rng: random.Random, late_hosts: int = 6, late_interns: int = 10) -> Year:
    """Return the sample with some people held back until later.

    Held back is who nobody names, and who has neither companions nor a self-found host: their
    IDs are others when they come.
    """
    hosts, interns = read_sample()
    named = " ".join(
        text(value)
        for rows in (hosts, interns)
        for row in rows.values()
        for header, value in row.items()
        if header in ("Rejsefælle", "Egen vært", "Aftalt praktikant") or "ønske" in header
    )
    grouped = {one for unit in units_of(interns) if len(unit) > 1 for one in unit}

    def pick(rows: Mapping[str, Row], label: str, count: int) -> list[str]:
        free = [
            one
            for one, row in rows.items()
            if not any(name in named for name in (one, text(row[label]), text(row["E-mail"])))
            and one not in grouped
            and not row.get("Egen vært")
            and not row.get("Aftalt praktikant")
        ]
        return rng.sample(sorted(free), count)

    held_hosts = pick(hosts, "Arbejdsplads", late_hosts)
    held_interns = pick(interns, "Navn", late_interns)
    late = [Party([hosts.pop(one)], []) for one in held_hosts]
    late += [Party([], [interns.pop(one)]) for one in held_interns]
    rng.shuffle(late)
    return Year(
        [{HOST_ID: one, **row} for one, row in hosts.items()],
        [{INTERN_ID: one, **row} for one, row in interns.items()],
        Spring(hosts, interns),
        {},
        late,
    )


# Small invented years


def host_row(host: OracleHost, when: datetime) -> Row:
    """Return a host of the oracle's as it would sign up."""
    workplace, organisation = host.workplace_key.split("|")
    return {
        "Arbejdsplads": workplace,
        "Organisation": organisation,
        "Sektor": host.sector,
        "Kommune": None,
        "Landsdel": host.landsdel,
        "Kontaktperson": f"Kontakt {host.email.split('@')[0]}",
        "E-mail": host.email,
        "Fagfelt": ";".join(sorted(host.fields)),
        "Antal praktikanter": host.capacity,
        "Antal dage": host.days,
        "Mulige dage": show_days(tuple(sorted(host.available))),
        "Gæst": KINDS[host.visit_kind],
        "Aftalt praktikant": None,
        "Workshop": "Ja",
        "Tilmeldt": when,
    }


def intern_row(intern: OracleIntern, oracle: OracleInstance, when: datetime) -> Row:
    """Return an intern of the oracle's as it would sign up; everybody is named by e-mail."""
    workplace, organisation = intern.workplace_key.split("|")
    unit = oracle.unit_of[intern.intern_id]
    others = [oracle.intern_by_id[one].email for one in unit if one != intern.intern_id]
    own = oracle.host_by_id[intern.own_host].email if intern.own_host else None
    row: Row = {
        "Navn": f"Navn {intern.email.split('@')[0]}",
        "E-mail": intern.email,
        "Arbejdsplads": workplace,
        "Organisation": organisation,
        "Sektor": intern.sector,
        "Eget fagfelt": intern.own_field or None,
        "Interesse": ";".join(sorted(intern.interests)) or None,
        "Ønsket landsdel": ";".join(sorted(intern.landsdele)) or None,
        "Antal dage": intern.days,
        "Mulige dage": show_days(tuple(sorted(intern.available))),
        "Besøgstype": KINDS[intern.visit_kind],
        "Rejsefælle": ";".join(others) or None,
        "Egen vært": own,
        **{f"Værtsønske {n}": None for n in (1, 2, 3)},
        "Aftalt med leder": "Ja",
        "Workshop": "Ja",
        "Tilmeldt": when,
    }
    for number, wish in enumerate(intern.wishes, 1):
        row[f"Værtsønske {number}"] = oracle.host_by_id[wish].email
    return row


def small_oracle(rng: random.Random) -> OracleInstance:
    """Return what a small year is made from: no promises yet, and wishes of all kinds."""
    settings = replace(random_settings(rng), seed=rng.randrange(10_000))
    return random_instance(
        rng,
        rng.randint(6, 10),
        rng.randint(8, 14),
        settings=settings,
        refused_share=0.0,
        locked_share=0.0,
        sent_share=0.0,
    )


def small_year(rng: random.Random, late_share: float = 0.25) -> Year:
    """Return a small year; some units and hosts come later, with the host they have found."""
    oracle = small_oracle(rng)
    whens = iter([BEGIN + timedelta(hours=n) for n in rng.sample(range(1000), 40)])
    hosts = {host.host_id: host_row(host, next(whens)) for host in oracle.hosts}
    interns = {one.intern_id: intern_row(one, oracle, next(whens)) for one in oracle.interns}
    own = {unit: oracle.intern_by_id[unit[0]].own_host for unit in oracle.units}
    held = [one for one in hosts if rng.random() < late_share and one not in own.values()]
    late = [Party([hosts.pop(one)], []) for one in held]
    units = [unit for unit in oracle.units if own[unit] is None and rng.random() < late_share]
    late += [Party([], [interns.pop(one) for one in unit]) for unit in units]
    for host_id in sorted({one for one in own.values() if one is not None}):
        if rng.random() < 0.5:
            found = [i.email for i in oracle.interns if i.own_host == host_id]
            hosts[host_id]["Aftalt praktikant"] = ";".join(found)
    rng.shuffle(late)
    spring = Spring({}, {}, oracle.settings)
    add_people(spring.hosts, list(hosts.values()), "V")
    add_people(spring.interns, list(interns.values()), "P")
    settings = {"År": 2026, **show_settings(oracle.settings)}
    first = (rng.sample(list(rows.values()), len(rows)) for rows in (hosts, interns))
    host_rows, intern_rows = first
    return Year(host_rows, intern_rows, spring, settings, late)
