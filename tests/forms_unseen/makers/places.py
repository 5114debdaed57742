"""Workplaces: invented units of real kommuner, ministries and agencies."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

# kommune, its full name, landsdel
KOMMUNER = (
    ("Aabenraa", "Aabenraa Kommune", "Sydjylland"),
    ("Aalborg", "Aalborg Kommune", "Nordjylland"),
    ("Aarhus", "Aarhus Kommune", "Østjylland"),
    ("Ballerup", "Ballerup Kommune", "Københavns omegn"),
    ("Billund", "Billund Kommune", "Sydjylland"),
    ("Bornholm", "Bornholms Regionskommune", "Bornholm"),
    ("Esbjerg", "Esbjerg Kommune", "Sydjylland"),
    ("Faaborg-Midtfyn", "Faaborg-Midtfyn Kommune", "Fyn"),
    ("Fredericia", "Fredericia Kommune", "Sydjylland"),
    ("Gladsaxe", "Gladsaxe Kommune", "Københavns omegn"),
    ("Guldborgsund", "Guldborgsund Kommune", "Vest- og Sydsjælland"),
    ("Haderslev", "Haderslev Kommune", "Sydjylland"),
    ("Hjørring", "Hjørring Kommune", "Nordjylland"),
    ("Holbæk", "Holbæk Kommune", "Vest- og Sydsjælland"),
    ("Ikast-Brande", "Ikast-Brande Kommune", "Vestjylland"),
    ("Kolding", "Kolding Kommune", "Sydjylland"),
    ("København", "Københavns Kommune", "Byen København"),
    ("Køge", "Køge Kommune", "Østsjælland"),
    ("Lemvig", "Lemvig Kommune", "Vestjylland"),
    ("Lyngby-Taarbæk", "Lyngby-Taarbæk Kommune", "Københavns omegn"),
    ("Middelfart", "Middelfart Kommune", "Fyn"),
    ("Odense", "Odense Kommune", "Fyn"),
    ("Rudersdal", "Rudersdal Kommune", "Nordsjælland"),
    ("Skive", "Skive Kommune", "Vestjylland"),
    ("Sønderborg", "Sønderborg Kommune", "Sydjylland"),
    ("Vejle", "Vejle Kommune", "Sydjylland"),
    ("Viborg", "Viborg Kommune", "Vestjylland"),
)
UNITS = (
    "Jobcentret",
    "Plejecenter Solgården",
    "Team Digitalisering",
    "Børnehuset Mælkebøtten",
    "Hovedbiblioteket",
    "Vej og Park",
    "Ydelsescentret",
    "Byggesag",
    "Socialt Udviklingscenter",
    "Sundhedshuset",
    "Borgmestersekretariatet",
    "Ungeenheden",
    "Affald & Genbrug",
    "Elmeskolen",
    "Hjemmeplejen Øst",
    "Familieafdelingen",
    "Kulturværftet",
    "Byens Museum",
    "Center for Ejendomme",
    "Tandplejen",
    "Økonomi og Indkøb",
    "Madservice",
    "Havnekontoret",
)
STATE = (
    ("Kundecenter Høje-Taastrup", "Skattestyrelsen", "Høje-Taastrup"),
    ("Kontor for Data og Analyse", "Styrelsen for Arbejdsmarked og Rekruttering", "København"),
    ("Landbrugsenheden", "Landbrugsstyrelsen", "Aabenraa"),
    ("Naturpleje Midtjylland", "Naturstyrelsen", "Ikast-Brande"),
    ("Sekretariatet", "Ankestyrelsen", "Aalborg"),
    ("Digital Forvaltning", "Digitaliseringsstyrelsen", "København"),
    ("Retten i Viborg", "Domstolsstyrelsen", "Viborg"),
    ("Udbetaling", "Statens Administration", "Hjørring"),
    ("Tinglysningen", "Tinglysningsretten", "Hobro"),
    ("HR og Ledelse", "Kriminalforsorgen", "København"),
    ("Vejrtjenesten", "DMI", "København"),
    ("Kontoret for Gymnasier", "Børne- og Undervisningsministeriet", "København"),
    ("Toldekspeditionen", "Toldstyrelsen", "Fredericia"),
    ("Kyst og Klit", "Kystdirektoratet", "Lemvig"),
    ("Grundskyld", "Vurderingsstyrelsen", "Odense"),
    ("Innovation og Forebyggelse", "Sundhedsstyrelsen", "København"),
    ("Ressortkontoret", "Indenrigs- og Sundhedsministeriet", "København"),
    ("Kundeservice", "Færdselsstyrelsen", "Ribe"),
)
SEATS = {
    "Hobro": ("Mariagerfjord", "Nordjylland"),
    "Ribe": ("Esbjerg", "Sydjylland"),
    "Høje-Taastrup": ("Høje-Taastrup", "Københavns omegn"),
}
LANDSDEL = {k: part for k, _, part in KOMMUNER} | dict(SEATS.values())


class Unit(NamedTuple):
    """A workplace."""

    name: str
    organisation: str
    sector: str
    municipality: str


def landsdel_of(municipality: str) -> str:
    """Return the part of the country a kommune lies in."""
    return LANDSDEL[municipality]


def state_units() -> list[Unit]:
    """Return the state's units, each at the kommune of its town."""
    return [Unit(n, o, "Stat", SEATS.get(k, (k,))[0]) for n, o, k in STATE]


def kommune_units(seed: int, only: tuple[str, ...] = ()) -> list[Unit]:
    """Return units of kommuner (all, or only some), each name once."""
    places = [k for k in KOMMUNER if not only or k[0] in only]
    rng = Random(f"units {seed}")
    names = list(UNITS)
    rng.shuffle(names)
    rng.shuffle(places)
    return [
        Unit(n, places[i % len(places)][1], "Kommune", places[i % len(places)][0])
        for i, n in enumerate(names)
    ]


def mixed_units(seed: int) -> list[Unit]:
    """Return units of kommuner and state, turn about, two to one."""
    rng = Random(f"mixed {seed}")
    state, local = state_units(), kommune_units(seed)
    rng.shuffle(state)
    return [state.pop() if i % 3 == 2 else local.pop() for i in range(20)]
