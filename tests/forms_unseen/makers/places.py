"""Workplaces: invented units of real kommuner, ministries and agencies."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.forms_makers.places import Land, Unit

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
PARTS = (
    "Byen København",
    "Københavns omegn",
    "Nordsjælland",
    "Østsjælland",
    "Fyn",
    "Vest- og Sydsjælland",
    "Sydjylland",
    "Østjylland",
    "Vestjylland",
    "Nordjylland",
)


@dataclass(frozen=True)
class FirstLand(Land):
    """The first dozen's workplaces: the state's lie in towns, its parts leave Bornholm out."""

    @property
    def landsdel(self) -> dict[str, str]:
        """Return the part of the country each kommune lies in, those of the towns too."""
        return super().landsdel | dict(SEATS.values())

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the parts of the country interns choose from."""
        return PARTS

    def state_units(self, seed: int = 0) -> list[Unit]:
        """Return the state's units in one order, each at the kommune of its town."""
        return [Unit(n, o, "Stat", SEATS.get(k, (k,))[0]) for n, o, k in self.state]

    def kommune_units(self, seed: int, only: tuple[str, ...] = ()) -> list[Unit]:
        """Return units of kommuner (all, or only some), each name once."""
        return self._spread(Random(f"units {seed}"), only)

    def mixed_units(self, seed: int) -> list[Unit]:
        """Return units of kommuner and state, turn about, two to one."""
        rng = Random(f"mixed {seed}")
        state, local = self.state_units(), self.kommune_units(seed)
        rng.shuffle(state)
        return [state.pop() if i % 3 == 2 else local.pop() for i in range(20)]


LAND = FirstLand(KOMMUNER, UNITS, STATE)
