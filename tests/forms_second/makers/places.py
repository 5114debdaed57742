"""Workplaces: invented units of real kommuner, ministries and agencies."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

# kommune, its full name, landsdel, post code and town
KOMMUNER = (
    ("Albertslund", "Albertslund Kommune", "Københavns omegn", "2620 Albertslund"),
    ("Assens", "Assens Kommune", "Fyn", "5610 Assens"),
    ("Bornholm", "Bornholms Regionskommune", "Bornholm", "3700 Rønne"),
    ("Brønderslev", "Brønderslev Kommune", "Nordjylland", "9700 Brønderslev"),
    ("Egedal", "Egedal Kommune", "Nordsjælland", "3650 Ølstykke"),
    ("Favrskov", "Favrskov Kommune", "Østjylland", "8382 Hinnerup"),
    ("Frederiksberg", "Frederiksberg Kommune", "Byen København", "2000 Frederiksberg"),
    ("Frederikshavn", "Frederikshavn Kommune", "Nordjylland", "9900 Frederikshavn"),
    ("Gentofte", "Gentofte Kommune", "Københavns omegn", "2920 Charlottenlund"),
    ("Greve", "Greve Kommune", "Østsjælland", "2670 Greve"),
    ("Helsingør", "Helsingør Kommune", "Nordsjælland", "3000 Helsingør"),
    ("Herning", "Herning Kommune", "Vestjylland", "7400 Herning"),
    ("Hillerød", "Hillerød Kommune", "Nordsjælland", "3400 Hillerød"),
    ("Hjørring", "Hjørring Kommune", "Nordjylland", "9800 Hjørring"),
    ("Holstebro", "Holstebro Kommune", "Vestjylland", "7500 Holstebro"),
    ("Horsens", "Horsens Kommune", "Østjylland", "8700 Horsens"),
    ("Hvidovre", "Hvidovre Kommune", "Københavns omegn", "2650 Hvidovre"),
    ("Kalundborg", "Kalundborg Kommune", "Vest- og Sydsjælland", "4400 Kalundborg"),
    ("København", "Københavns Kommune", "Byen København", "1599 København V"),
    ("Mariagerfjord", "Mariagerfjord Kommune", "Nordjylland", "9500 Hobro"),
    ("Norddjurs", "Norddjurs Kommune", "Østjylland", "8500 Grenaa"),
    ("Nyborg", "Nyborg Kommune", "Fyn", "5800 Nyborg"),
    ("Næstved", "Næstved Kommune", "Vest- og Sydsjælland", "4700 Næstved"),
    ("Odense", "Odense Kommune", "Fyn", "5000 Odense C"),
    ("Randers", "Randers Kommune", "Østjylland", "8900 Randers C"),
    ("Rebild", "Rebild Kommune", "Nordjylland", "9530 Støvring"),
    ("Ringkøbing-Skjern", "Ringkøbing-Skjern Kommune", "Vestjylland", "6950 Ringkøbing"),
    ("Roskilde", "Roskilde Kommune", "Østsjælland", "4000 Roskilde"),
    ("Silkeborg", "Silkeborg Kommune", "Østjylland", "8600 Silkeborg"),
    ("Skanderborg", "Skanderborg Kommune", "Østjylland", "8660 Skanderborg"),
    ("Slagelse", "Slagelse Kommune", "Vest- og Sydsjælland", "4200 Slagelse"),
    ("Svendborg", "Svendborg Kommune", "Fyn", "5700 Svendborg"),
    ("Thisted", "Thisted Kommune", "Nordjylland", "7700 Thisted"),
    ("Tønder", "Tønder Kommune", "Sydjylland", "6270 Tønder"),
    ("Varde", "Varde Kommune", "Sydjylland", "6800 Varde"),
    ("Aabenraa", "Aabenraa Kommune", "Sydjylland", "6200 Aabenraa"),
    ("Aalborg", "Aalborg Kommune", "Nordjylland", "9000 Aalborg"),
    ("Aarhus", "Aarhus Kommune", "Østjylland", "8000 Aarhus C"),
)
UNITS = (
    "Borgerservice og Bibliotek",
    "Plejehjemmet Kastanjehaven",
    "Pædagogisk Psykologisk Rådgivning",
    "Skovbakkeskolen",
    "Jobcenter Ung",
    "Natur og Vandløb",
    "Digitaliseringskontoret",
    "Botilbuddet Fyrtårnet",
    "Daginstitutionen Regnbuen",
    "Rehabiliteringscenter Nord",
    "Klima og Bæredygtighed",
    "Erhverv og Turisme",
    "Social- og Psykiatriafdelingen",
    "Trafik og Anlæg",
    "Musik- og Billedskolen",
    "Udviklingsstaben",
    "Genbrugspladsen Syd",
    "Sundhedsplejen",
    "Center for Borger og Arbejdsmarked",
    "Hjælpemiddeldepotet",
    "Stadsarkivet",
    "Ungdomsskolen",
    "Indkøb og Udbud",
    "Team Velfærdsteknologi",
    "Byplan",
    "Sekretariat for Politik og Ledelse",
    "Dagplejen Vest",
    "Køkkenet Kløveren",
    "Center for Autisme",
    "Fritid og Idræt",
    "Myndighed Ældre",
    "Tandplejeklinikken ved Åen",
    "HR og Arbejdsmiljø",
    "Kunsthallen",
)
STATE = (
    ("Teknologi og Innovation", "Udviklings- og Forenklingsstyrelsen", "København"),
    ("Inddrivelse Ringkøbing", "Gældsstyrelsen", "Ringkøbing-Skjern"),
    ("Kontor for Vandmiljø", "Miljøstyrelsen", "Odense"),
    ("Familieretshuset i Aabenraa", "Familieretshuset", "Aabenraa"),
    ("Veterinærrejsehold", "Fødevarestyrelsen", "Randers"),
    ("Fiskerikontrol Vest", "Fiskeristyrelsen", "Ringkøbing-Skjern"),
    ("Vejcenter Østdanmark", "Vejdirektoratet", "Næstved"),
    ("Kontor for Statistik", "Danmarks Statistik", "København"),
    ("Opholdskontoret", "Udlændingestyrelsen", "Næstved"),
    ("Retten i Svendborg", "Domstolsstyrelsen", "Svendborg"),
    ("Brugersupport", "Statens It", "Hillerød"),
    ("Redningsberedskabet Herning", "Beredskabsstyrelsen", "Herning"),
    ("Adoption og Navne", "Ankestyrelsen", "Aalborg"),
    ("Tilskudsenheden", "Slots- og Kulturstyrelsen", "København"),
    ("Center for Byggeri", "Bygningsstyrelsen", "København"),
    ("Tilsynscenter 2", "Arbejdstilsynet", "Roskilde"),
    ("Kort og Geodata", "Klimadatastyrelsen", "København"),
    ("Fængslet ved Fjorden", "Kriminalforsorgen", "Horsens"),
    ("Studieadministrationen", "Uddannelses- og Forskningsstyrelsen", "København"),
    ("Lønservice", "Økonomistyrelsen", "København"),
    ("Medicintilskud", "Lægemiddelstyrelsen", "København"),
    ("Erhvervsservice", "Erhvervsstyrelsen", "Silkeborg"),
    ("Told Padborg", "Toldstyrelsen", "Aabenraa"),
    ("Energitilsyn", "Energistyrelsen", "København"),
    ("Kystradaren", "Søfartsstyrelsen", "Frederikshavn"),
    ("Politik og Analyse", "Beskæftigelsesministeriet", "København"),
    ("Planlægning og Byudvikling", "Plan- og Landdistriktsstyrelsen", "Nyborg"),
    ("Arkivet på Bornholm", "Rigsarkivet", "Bornholm"),
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
    Random(f"state units {seed}").shuffle(units)
    return units


def kommune_units(seed: int, only: tuple[str, ...] = ()) -> list[Unit]:
    """Return units of kommuner (all, or only some), each name once."""
    places = [k for k in KOMMUNER if not only or k[0] in only]
    rng = Random(f"kommune units {seed}")
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
    Random(f"mixed units {seed}").shuffle(units)
    return units
