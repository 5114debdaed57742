"""Make sign-ups of any size for the benchmarks: invented, seeded, with nothing in error.

``python benchmarks/make_signups.py 300 200 signups.xlsx`` writes 300 interns and 200 hosts with
companions (one intern of five), days and wishes. The same numbers give the same sign-ups.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "sample_data"))
from columns import (
    FIELDS,
    HOST_HEADERS,
    HOSTS,
    INTERN_HEADERS,
    INTERNS,
    KOMMUNE_OF,
    LANDSDEL_OF,
    WISHES,
    Row,
    email_of,
)
from workbooks import write_workbook

SEED = 2026
FIRST_SIGN_UP = datetime(2026, 3, 2, 8, 0)
FIRST_NAMES = (
    "Anna Bodil Carl Dorte Emil Freja Gustav Hanne Ida Jonas Karen Lars Mette Niels Olga Peter "
    "Rikke Søren Tina Ulla Viggo Yasmin Åse Ørnulf Bent Cecilie Ditte Esben Frida Gerda Henrik "
    "Inger Jytte Kaj Lone Mads"
)
LAST_NAMES = (
    "Aaskov Bang Bjerre Dam Engel Falk Gram Holm Juhl Krogh Lind Munk Nygaard Overby Poulsen "
    "Ravn Storm Thorup Vang Winther Østergaard Ågård"
)
WORKPLACES = (
    "Jobcenter",
    "Hovedbiblioteket",
    "Borgerservice",
    "Plejecenter Solbakken",
    "Børnehuset Lærken",
    "Skolen ved Åen",
    "Center for Digitalisering",
    "Natur og Miljø",
)
DAYS = ("Man;Tir;Ons", "Tir;Ons;Tor", "Ons;Tor;Fre", "Man;Tir;Ons;Tor", "Tir;Ons;Tor;Fre")
SHARED = ("Interesse", "Ønsket landsdel", "Antal dage", "Mulige dage")
FROM_HOSTS = 0.3
GROUP_SIZES = {1: 36, 2: 3, 3: 1}
"""Weights that put 9 of 45 interns, one in five, into groups."""
KINDS = ("Ukendt gæst", "Familiebesøg", "Begge", None)


class Maker:
    """Draws one year's sign-ups; everything hangs on the seed.

    `hosts` says how many workplaces are needed: each is numbered once a kommune's run out.
    """

    def __init__(self, seed: int, hosts: int) -> None:
        self._draw = random.Random(seed)
        names = product(FIRST_NAMES.split(), LAST_NAMES.split(), LAST_NAMES.split())
        self._names = [" ".join(name) for name in names]
        rounds = 1 + 2 * hosts // (len(WORKPLACES) * len(KOMMUNE_OF))
        numbers = ("", *(f" {number}" for number in range(2, rounds + 1)))
        kinds = [f"{kind}{number}" for number in numbers for kind in WORKPLACES]
        self._places = list(product(kinds, sorted(KOMMUNE_OF)))
        self._draw.shuffle(self._names)
        self._draw.shuffle(self._places)

    @property
    def names_left(self) -> int:
        """Return how many more people can be drawn."""
        return len(self._names)

    def host(self) -> Row:
        """Draw a host at a workplace that is not one yet."""
        workplace, organisation = self._places.pop()
        kommune = KOMMUNE_OF[organisation]
        return self._person(workplace, organisation, "Kontaktperson") | {
            "Landsdel": LANDSDEL_OF[kommune],
            "Fagfelt": self._some(list(FIELDS.values()), 1, 2),
            "Antal praktikanter": self._draw.choices((1, 2, 3), (5, 4, 1))[0],
            "Gæst": self._draw.choice(KINDS),
        }

    def group(self, hosts: Sequence[Row], most: int) -> list[Row]:
        """Draw one to three interns of one workplace who travel together, with their wishes."""
        size = min(self._draw.choices(*zip(*GROUP_SIZES.items(), strict=True))[0], most)
        workplace, organisation = self._draw.choice(self._places)
        if self._draw.random() < FROM_HOSTS:
            own = self._draw.choice(hosts)
            workplace, organisation = str(own["Arbejdsplads"]), str(own["Organisation"])
        first = self._intern(workplace, organisation, hosts)
        shared = {header: first[header] for header in SHARED}
        others = [self._intern(workplace, organisation, hosts) | shared for _ in range(size - 1)]
        members = [first, *others]
        for member in members:
            mails = [str(other["E-mail"]) for other in members if other is not member]
            member["Rejsefælle"] = ";".join(mails) or None
        return members

    def _intern(self, workplace: str, organisation: str, hosts: Sequence[Row]) -> Row:
        landsdele = sorted(set(LANDSDEL_OF.values()))
        row = self._person(workplace, organisation, "Navn") | {
            "Niveau": self._draw.choice(("Leder", "Medarbejder")),
            "Eget fagfelt": self._draw.choice(list(FIELDS.values())),
            "Interesse": self._some(list(FIELDS.values()), 2, 4),
            "Ønsket landsdel": self._draw.choice(("Hele landet", self._some(landsdele, 1, 4))),
            "Besøgstype": self._draw.choice(KINDS),
            "Aftalt med leder": "Ja",
        }
        wished = self._draw.sample(hosts, self._draw.choice((0, 0, 1, 2, 3)))
        return row | {header: host["E-mail"] for header, host in zip(WISHES, wished, strict=False)}

    def _person(self, workplace: str, organisation: str, name_header: str) -> Row:
        name = self._names.pop()
        return {
            name_header: name,
            "E-mail": email_of(name, organisation),
            "Arbejdsplads": workplace,
            "Organisation": organisation,
            "Sektor": "Kommune",
            "Kommune": KOMMUNE_OF[organisation],
            "Antal dage": self._draw.randint(2, 4),
            "Mulige dage": self._draw.choice((None, None, *DAYS)),
            "Workshop": "Ja",
            "Tilmeldt": FIRST_SIGN_UP + timedelta(minutes=self._draw.randrange(80 * 24 * 60)),
        }

    def _some(self, values: Sequence[str], low: int, high: int) -> str:
        return ";".join(self._draw.sample(values, self._draw.randint(low, high)))


def draw_signups(interns: int, hosts: int, seed: int = SEED) -> tuple[list[Row], list[Row]]:
    """Draw the rows of so many interns and hosts.

    Returns
    -------
    tuple of list of Row
        Hosts, and interns; companions stand next to each other.

    Raises
    ------
    ValueError
        If there are not enough names for them.
    """
    maker = Maker(seed, hosts)
    if interns + hosts > maker.names_left:
        raise ValueError(f"at most {maker.names_left} people")
    host_rows = [maker.host() for _ in range(hosts)]
    intern_rows: list[Row] = []
    while len(intern_rows) < interns:
        intern_rows += maker.group(host_rows, interns - len(intern_rows))
    return host_rows, intern_rows


def write_signups(path: Path, interns: int, hosts: int, seed: int = SEED) -> None:
    """Write sign-ups with this many interns and hosts."""
    host_rows, intern_rows = draw_signups(interns, hosts, seed)
    write_workbook(path, {HOSTS: (HOST_HEADERS, host_rows), INTERNS: (INTERN_HEADERS, intern_rows)})


if __name__ == "__main__":
    write_signups(Path(sys.argv[3]), int(sys.argv[1]), int(sys.argv[2]))
