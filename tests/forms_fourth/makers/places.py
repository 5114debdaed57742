"""Workplaces: invented units of real kommuner, ministries and agencies."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

# kommune, its full name, landsdel, post code and town
KOMMUNER = (
    ("Ballerup", "Ballerup Kommune", "Københavns omegn", "2750 Ballerup"),
    ("Billund", "Billund Kommune", "Sydjylland", "7190 Billund"),
    ("Bornholm", "Bornholms Regionskommune", "Bornholm", "3700 Rønne"),
    ("Esbjerg", "Esbjerg Kommune", "Sydjylland", "6700 Esbjerg"),
    ("Faaborg-Midtfyn", "Faaborg-Midtfyn Kommune", "Fyn", "5750 Ringe"),
    ("Fredensborg", "Fredensborg Kommune", "Nordsjælland", "2980 Kokkedal"),
    ("Fredericia", "Fredericia Kommune", "Sydjylland", "7000 Fredericia"),
    ("Gladsaxe", "Gladsaxe Kommune", "Københavns omegn", "2860 Søborg"),
    ("Guldborgsund", "Guldborgsund Kommune", "Vest- og Sydsjælland", "4800 Nykøbing F."),
    ("Haderslev", "Haderslev Kommune", "Sydjylland", "6100 Haderslev"),
    ("Hedensted", "Hedensted Kommune", "Østjylland", "8722 Hedensted"),
    ("Holbæk", "Holbæk Kommune", "Vest- og Sydsjælland", "4300 Holbæk"),
    ("Høje-Taastrup", "Høje-Taastrup Kommune", "Københavns omegn", "2630 Taastrup"),
    ("Ikast-Brande", "Ikast-Brande Kommune", "Vestjylland", "7430 Ikast"),
    ("Jammerbugt", "Jammerbugt Kommune", "Nordjylland", "9440 Aabybro"),
    ("Kolding", "Kolding Kommune", "Sydjylland", "6000 Kolding"),
    ("København", "Københavns Kommune", "Byen København", "1599 København V"),
    ("Køge", "Køge Kommune", "Østsjælland", "4600 Køge"),
    ("Lejre", "Lejre Kommune", "Østsjælland", "4330 Hvalsø"),
    ("Lemvig", "Lemvig Kommune", "Vestjylland", "7620 Lemvig"),
    ("Lolland", "Lolland Kommune", "Vest- og Sydsjælland", "4930 Maribo"),
    ("Lyngby-Taarbæk", "Lyngby-Taarbæk Kommune", "Københavns omegn", "2800 Kongens Lyngby"),
    ("Middelfart", "Middelfart Kommune", "Fyn", "5500 Middelfart"),
    ("Odder", "Odder Kommune", "Østjylland", "8300 Odder"),
    ("Rudersdal", "Rudersdal Kommune", "Nordsjælland", "2840 Holte"),
    ("Skive", "Skive Kommune", "Vestjylland", "7800 Skive"),
    ("Sorø", "Sorø Kommune", "Vest- og Sydsjælland", "4180 Sorø"),
    ("Syddjurs", "Syddjurs Kommune", "Østjylland", "8400 Ebeltoft"),
    ("Sønderborg", "Sønderborg Kommune", "Sydjylland", "6400 Sønderborg"),
    ("Vejen", "Vejen Kommune", "Sydjylland", "6600 Vejen"),
    ("Vejle", "Vejle Kommune", "Sydjylland", "7100 Vejle"),
    ("Viborg", "Viborg Kommune", "Vestjylland", "8800 Viborg"),
    ("Aalborg", "Aalborg Kommune", "Nordjylland", "9000 Aalborg"),
    ("Aarhus", "Aarhus Kommune", "Østjylland", "8000 Aarhus C"),
)
UNITS = (
    "Hovedbiblioteket",
    "Åkandeskolen",
    "Børnehuset Mælkevejen",
    "Hjemmeplejen Midtby",
    "Vandværksgruppen",
    "Aktivitetscentret Solgården",
    "Byggesag",
    "Naturskolen Bøgely",
    "Velfærdsteknologi og Hjælpemidler",
    "Ungehuset",
    "Borgerservice Vest",
    "Rengøringsenheden",
    "Museet ved Voldgraven",
    "Team Sygedagpenge",
    "Psykiatrihuset Lindevangen",
    "Byråds- og Direktionssekretariatet",
    "Park og Vej",
    "Integrationsteamet",
    "Kompetencecentret",
    "Familiecentret Broen",
    "Bogbussen",
    "Svømmehallen Delfinen",
    "Løn og Refusion",
    "Affald og Genbrug",
    "Træningscentret Fjordglimt",
    "Kommunikation og Presse",
    "Specialskolen Lyngbakken",
    "Data og Digitalisering",
    "Plejecentret Egelunden",
    "Landdistriktsteamet",
    "Sundhedshuset",
    "Beredskab og Krisestyring",
    "Kulturskolen",
    "Team Handicap",
)
STATE = (
    ("Afgiftskontoret", "Skattestyrelsen", "Middelfart"),
    ("Ejendomsvurdering Syd", "Vurderingsstyrelsen", "Aalborg"),
    ("Skovfogeddistrikt Øst", "Naturstyrelsen", "Syddjurs"),
    ("Vandplaner", "Styrelsen for Grøn Arealomlægning og Vandmiljø", "Vejle"),
    ("Dyrevelfærdsrejseholdet", "Fødevarestyrelsen", "Kolding"),
    ("Ankeenhed Nord", "Ankestyrelsen", "Aalborg"),
    ("Jernbanetilsyn", "Trafikstyrelsen", "Esbjerg"),
    ("Vejtrafikcentralen", "Vejdirektoratet", "Høje-Taastrup"),
    ("Digital Inklusion", "Digitaliseringsstyrelsen", "København"),
    ("Nævnssekretariat 4", "Styrelsen for Patientklager", "Aarhus"),
    ("Fængslet i Møllelunden", "Kriminalforsorgen", "Hedensted"),
    ("Fællesindkøb", "Økonomistyrelsen", "København"),
    ("Kulturarv og Museer", "Slots- og Kulturstyrelsen", "København"),
    ("Erhvervsuddannelseskontoret", "Børne- og Undervisningsministeriet", "København"),
    ("Afdelingen for Plejehjem", "Ældreministeriet", "København"),
    ("Asbest og Kemi", "Arbejdstilsynet", "Kolding"),
    ("Landbrugstilskud", "Landbrugsstyrelsen", "Haderslev"),
    ("Retten i Viborg", "Domstolsstyrelsen", "Viborg"),
    ("Katastrofeøvelser", "Beredskabsstyrelsen", "Haderslev"),
    ("Geologisk Arkiv", "GEUS", "København"),
    ("Kysthusene", "Kystdirektoratet", "Lemvig"),
    ("Vejrvagten", "DMI", "København"),
    ("Søsportskontoret", "Søfartsstyrelsen", "Sønderborg"),
    ("Hjemrejsecenteret", "Hjemrejsestyrelsen", "Jammerbugt"),
    ("Rekruttering", "Forsvarsministeriets Personalestyrelse", "Ballerup"),
    ("Arbejdsmarkedskontor Midt", "Styrelsen for Arbejdsmarked og Rekruttering", "Skive"),
    ("Planloven", "Plan- og Landdistriktsstyrelsen", "Guldborgsund"),
    ("Rådgivningstelefonen", "Social- og Boligstyrelsen", "Esbjerg"),
)
LANDSDEL = {k: part for k, _, part, _ in KOMMUNER}
TOWN = {k: town for k, _, _, town in KOMMUNER}


class Unit(NamedTuple):
    """A workplace."""

    name: str
    organisation: str
    sector: str
    municipality: str


def state_units(seed: int) -> list[Unit]:
    """Return the state's units."""
    units = [Unit(n, o, "Stat", k) for n, o, k in STATE]
    Random(f"other state units {seed}").shuffle(units)
    return units


def kommune_units(seed: int, only: tuple[str, ...] = ()) -> list[Unit]:
    """Return units of kommuner (all, or only some), each name once."""
    places = [k for k in KOMMUNER if not only or k[0] in only]
    rng = Random(f"other kommune units {seed}")
    names = list(UNITS)
    rng.shuffle(names)
    rng.shuffle(places)
    return [
        Unit(n, places[i % len(places)][1], "Kommune", places[i % len(places)][0])
        for i, n in enumerate(names)
    ]


def mixed_units(seed: int) -> list[Unit]:
    """Return units of kommuner and state, two to one in no fixed order."""
    units = kommune_units(seed)[:20] + state_units(seed)[:11]
    Random(f"other mixed units {seed}").shuffle(units)
    return units
