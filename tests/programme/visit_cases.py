"""Every way in which one to three interns can come to a host, and lifelike people for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from ipraktik.model.people import Host, Intern
from ipraktik.model.programme import Visit, Visitor
from ipraktik.model.week import Day, VisitWeek

WEEK = VisitWeek(2026, 37)
HOST = Host(
    host_id="V007",
    workplace="Teknik- og Miljøforvaltningen",
    organisation="Aarhus Kommune",
    contact="Dorte Dahl",
    email="dorte@aarhus.example",
    fields=("Natur, klima og miljø", "Digitalisering"),
    capacity=3,
    days=5,
    offer="Med på genbrugsstationen.",
)
INTERNS = (
    Intern(
        intern_id="P001",
        name="Anne-Mette Vestergaard Christensen",
        title="Sektionsleder",
        workplace="Borgerservice og Biblioteker",
        organisation="Vejle Kommune",
        email="anne@vejle.example",
        phone="20 30 40 50",
        interests=("Digitalisering",),
        motivation="=Nysgerrig",
    ),
    Intern(
        intern_id="P002",
        name="Bo Friis",
        workplace="Borgerservice og Biblioteker",
        organisation="Vejle Kommune",
        email="bo@vejle.example",
        phone="00453040",
    ),
    Intern(
        intern_id="P003",
        name="Camilla Østergaard",
        workplace="Center for Arbejdsmarked",
        organisation="Styrelsen for Arbejdsmarked og Rekruttering",
        email="camilla@star.example",
    ),
)
DAY_SETS = [
    frozenset(days) for count in range(2, 6) for days in combinations(Day, count)
]  # 2 to 5 days each
UNITS = {1: ("a",), 2: ("ab", "aa"), 3: ("abc", "aab", "aaa")}


def visit_of(days: tuple[frozenset[Day], ...], units: str) -> Visit:
    """Return a visit; people with one letter in `units` travel together."""
    visitors = tuple(
        Visitor(
            INTERNS[number],
            own_days,
            units[number],
            tuple(
                INTERNS[other].name
                for other in range(len(days))
                if other != number and units[other] == units[number]
            ),
        )
        for number, own_days in enumerate(days)
    )
    return Visit(WEEK, HOST, visitors)


def all_visits(most_interns: int = 3) -> Iterator[Visit]:
    """Yield every visit of 1 to 3 interns on 2 to 5 days each; companions share their days."""
    for count in range(1, most_interns + 1):
        for units in UNITS[count]:
            letters = sorted(set(units))
            for chosen in product(DAY_SETS, repeat=len(letters)):
                days = dict(zip(letters, chosen, strict=True))
                yield visit_of(tuple(days[letter] for letter in units), units)
