"""From sign-up rows to the oracle's instance, read from contract sections 1 to 3 alone.

Only what the seasons write is understood: closed values as the contract spells them, references
by ID, e-mail or name, several values with semicolons.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from tests.oracle.instance import OracleHost, OracleIntern, Unit
from tests.seasons.sheets import Row, Value, parse_days, text

ALL_DAYS = frozenset(range(5))
KINDS = {"": "begge", "Begge": "begge", "Ukendt gæst": "ukendt", "Familiebesøg": "familie"}
REGIONS = {
    "Region Hovedstaden": ("Byen København", "Københavns omegn", "Nordsjælland", "Bornholm"),
    "Region Sjælland": ("Østsjælland", "Vest- og Sydsjælland"),
    "Region Syddanmark": ("Fyn", "Sydjylland"),
    "Region Midtjylland": ("Vestjylland", "Østjylland"),
    "Region Nordjylland": ("Nordjylland",),
}
REGIONS["Region Østdanmark"] = (*REGIONS["Region Hovedstaden"], *REGIONS["Region Sjælland"])


@dataclass(frozen=True)
class People:
    """Everybody who has signed up: by ID, as the oracle knows them, and who travels together."""

    hosts: dict[str, OracleHost]
    interns: dict[str, OracleIntern]
    units: tuple[Unit, ...]


def fold(value: Value) -> str:
    """Return text in identity form: trimmed, NFC, case folded."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text(value)).casefold())


def place_fold(value: Value) -> str:
    """Return a name without case, white space, punctuation, ``&``/``og``, a closing Kommune."""
    words = re.sub(r"[^\w]+", " ", fold(value).replace("&", " og ")).split()
    if words[-1:] == ["kommune"]:
        words.pop()
    return "".join(word for word in words if word != "og")


def several(value: Value) -> list[str]:
    """Return the values of a cell that may have several."""
    return [part.strip() for part in re.split(r"[;\n]", text(value)) if part.strip()]


def wanted_landsdele(value: Value) -> frozenset[str]:
    """Return the landsdele wanted, none for the whole country."""
    parts = several(value)
    if "Hele landet" in parts:
        return frozenset()
    return frozenset(one for part in parts for one in REGIONS.get(part, (part,)))


def places(row: Row) -> tuple[str, str]:
    """Return the keys of the workplace and of the organisation."""
    organisation = place_fold(row["Organisation"])
    return f"{place_fold(row['Arbejdsplads'])}|{organisation}", organisation


def available(row: Row) -> frozenset[int]:
    """Return the possible days; blank stands for all five."""
    return frozenset(parse_days(row.get("Mulige dage"))) or ALL_DAYS


def host_of(host_id: str, row: Row) -> OracleHost:
    """Read one host's row."""
    workplace, organisation = places(row)
    return OracleHost(
        host_id=host_id,
        email=fold(row["E-mail"]),
        workplace_key=workplace,
        organisation_key=organisation,
        sector=text(row["Sektor"]),
        landsdel=text(row["Landsdel"]),
        fields=frozenset(several(row["Fagfelt"])),
        capacity=int(text(row["Antal praktikanter"])),
        days=int(text(row["Antal dage"])),
        available=available(row),
        visit_kind=KINDS[text(row.get("Gæst"))],
    )


def intern_of(intern_id: str, row: Row) -> OracleIntern:
    """Read one intern's row; references are filled in later."""
    workplace, organisation = places(row)
    return OracleIntern(
        intern_id=intern_id,
        email=fold(row["E-mail"]),
        workplace_key=workplace,
        organisation_key=organisation,
        sector=text(row["Sektor"]),
        own_field=text(row.get("Eget fagfelt")),
        interests=frozenset(several(row.get("Interesse"))),
        landsdele=wanted_landsdele(row.get("Ønsket landsdel")),
        days=int(text(row["Antal dage"])),
        available=available(row),
        visit_kind=KINDS[text(row.get("Besøgstype"))],
    )


def find(reference: str, rows: Mapping[str, Row], name: str) -> str | None:
    """Return the one whom an ID, an e-mail or a name points to; None where none or several."""
    if reference in rows:
        return reference
    wanted = fold(reference)
    for header in ("E-mail", name):
        found = [one for one, row in rows.items() if fold(row[header]) == wanted]
        if len(found) == 1:
            return found[0]
    return None


def find_all(references: Iterable[str], rows: Mapping[str, Row], name: str) -> tuple[str, ...]:
    """Return those found, in order, each once."""
    found = (find(one, rows, name) for one in references)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def wish_headers(row: Row) -> list[str]:
    """Return the headers of the ranked wishes, in their order."""
    found = [header for header in row if header.startswith("Værtsønske")]
    return sorted(found, key=lambda header: int(header.split()[-1]))


def units_of(interns: Mapping[str, Row]) -> tuple[Unit, ...]:
    """Return who travels together, by the claims that hold."""
    named = {
        one: set(find_all(several(row.get("Rejsefælle")), interns, "Navn")) - {one}
        for one, row in interns.items()
    }
    unit = {one: {one} for one in interns}
    for one, others in named.items():
        for other in others:
            if _holds(one, other, named):
                together = unit[one] | unit[other]
                unit.update(dict.fromkeys(together, together))
    return tuple(sorted({tuple(sorted(together)) for together in unit.values()}))


def _holds(one: str, other: str, named: Mapping[str, set[str]]) -> bool:
    if one in named[other]:
        return True
    claimants = {who for who, whom in named.items() if other in whom}
    tied, new = {one}, {one}
    while new:
        new = {b for b in claimants - tied for a in tied if a in named[b] or b in named[a]}
        tied |= new
    return not named[other] and claimants <= tied


def read_people(
    hosts: Mapping[str, Row],
    interns: Mapping[str, Row],
    left: frozenset[str] = frozenset(),
) -> People:
    """Read everybody who has not left.

    Those who travelled with one who left travel on together; claims on hosts and interns that
    have left count no more.
    """
    live_hosts = {one: row for one, row in hosts.items() if one not in left}
    live = {one: row for one, row in interns.items() if one not in left}
    units = (tuple(one for one in unit if one in live) for unit in units_of(interns))
    kept = tuple(unit for unit in units if unit)
    own = _own_hosts(live_hosts, live)
    unit_of = {one: unit for unit in kept for one in unit}
    found: dict[str, OracleIntern] = {}
    for one, row in live.items():
        agreed = [own[other] for other in unit_of[one] if other in own]
        wishes = find_all([text(row[h]) for h in wish_headers(row)], live_hosts, "Arbejdsplads")
        found[one] = replace(
            intern_of(one, row), wishes=wishes, own_host=agreed[0] if agreed else None
        )
    return People({one: host_of(one, row) for one, row in live_hosts.items()}, found, kept)


def _own_hosts(hosts: Mapping[str, Row], interns: Mapping[str, Row]) -> dict[str, str]:
    """Return the self-found host of those who say it, or of whom the host says it."""
    own: dict[str, str] = {}
    for one, row in interns.items():
        host_id = find(text(row.get("Egen vært")), hosts, "Arbejdsplads")
        if host_id is not None:
            own[one] = host_id
    for host_id, row in hosts.items():
        for one in find_all(several(row.get("Aftalt praktikant")), interns, "Navn"):
            own.setdefault(one, host_id)
    return own
