"""The people of the sign-ups: valid, eligible, each with a counterpart and a marker."""

from __future__ import annotations

from collections.abc import Sequence

from .case import HOSTS, INTERNS


class Raw(str):
    """The XML of a cell, written as it stands; ``{r}`` stands for its reference."""

    __slots__ = ()


class Date(float):
    """A serial date, written with a date format."""

    __slots__ = ()


Value = str | int | float | None
Row = list[Value]
Rows = list[Row]

HOST_HEADERS: tuple[str, ...] = (
    "Vært-ID",
    "Arbejdsplads",
    "Organisation",
    "Sektor",
    "Kommune",
    "Kontaktperson",
    "E-mail",
    "Telefon",
    "Fagfelt",
    "Antal praktikanter",
    "Antal dage",
    "Workshop",
    "Det kan I opleve",
    "Tilmeldt",
)
INTERN_HEADERS: tuple[str, ...] = (
    "Praktikant-ID",
    "Navn",
    "E-mail",
    "Telefon",
    "Stilling",
    "Arbejdsplads",
    "Organisation",
    "Sektor",
    "Kommune",
    "Interesse",
    "Ønsket landsdel",
    "Antal dage",
    "Aftalt med leder",
    "Workshop",
    "Motivation",
    "Tilmeldt",
)
_PLACES = ("Aarhus", "Vejle", "Odense", "Aalborg", "Roskilde", "Esbjerg")
_HOMES = ("Randers", "Kolding", "Svendborg", "Hjørring", "Næstved", "Varde", "Herning")
_FIELDS = ("Digitalisering", "Borgerinddragelse", "Sundhed og omsorg")
# 2 March 2026: well before week 37 of the same year, which is then the year of the visit.
_FIRST_DAY = 46083


def host_marker(number: int) -> str:
    """Give the marker that host ``number`` carries in workplace, contact and offer."""
    return f"HM{number:03d}Q"


def intern_marker(number: int) -> str:
    """Give the marker that intern ``number`` carries in name and motivation."""
    return f"PM{number:03d}Q"


def markers(hosts: int = HOSTS, interns: int = INTERNS) -> tuple[str, ...]:
    """Give every marker of a sign-up of that size."""
    first = tuple(host_marker(n) for n in range(1, hosts + 1))
    return first + tuple(intern_marker(n) for n in range(1, interns + 1))


def host_rows(count: int = HOSTS) -> Rows:
    """Give the header row and ``count`` rows of hosts, all of them valid."""
    rows: Rows = [list(HOST_HEADERS)]
    for n in range(1, count + 1):
        mark = host_marker(n)
        place = _PLACES[n % len(_PLACES)]
        rows.append(
            [
                f"V{n:03d}",
                f"Bibliotek {mark}",
                f"{place} Kommune",
                "Kommune",
                place,
                f"Kontakt {mark}",
                f"vaert{n:03d}@example.com",
                f"20{n:06d}",
                "; ".join(_FIELDS),
                2,
                3,
                "Ja",
                f"Kom og se vores læseværksted {mark}",
                Date(_FIRST_DAY + n / 16),
            ]
        )
    return rows


def intern_rows(count: int = INTERNS) -> Rows:
    """Give the header row and ``count`` rows of interns, all of them valid."""
    rows: Rows = [list(INTERN_HEADERS)]
    for n in range(1, count + 1):
        mark = intern_marker(n)
        home = _HOMES[n % len(_HOMES)]
        rows.append(
            [
                f"P{n:03d}",
                f"Sørine Ågård {mark}",
                f"praktikant{n:03d}@example.com",
                f"30{n:06d}",
                "Konsulent",
                f"Jobcenter {home} {n:03d}",
                f"{home} Kommune",
                "Kommune",
                home,
                _FIELDS[n % len(_FIELDS)],
                "Hele landet",
                3,
                "Ja",
                "Ja",
                f"Jeg vil lære og tage nyt med hjem {mark}",
                Date(_FIRST_DAY + 10 + n / 16),
            ]
        )
    return rows


def set_value(rows: Rows, number: int, header: str, value: Value) -> None:
    """Put a value into the row of person ``number`` (from 1) under a header."""
    rows[number][rows[0].index(header)] = value


def add_column(rows: Rows, header: str, values: Sequence[Value]) -> None:
    """Add a column at the right; people beyond the values get a blank cell."""
    rows[0].append(header)
    for index, row in enumerate(rows[1:]):
        row.append(values[index] if index < len(values) else None)
