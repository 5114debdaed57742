"""OS2forms (Drupal webform) at a kommune: MitID columns, composite names, GDPR text, `;`."""

from tests.forms_makers.core import Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    day_options,
    first_name,
    full_name,
    gate,
    last_name,
    now_and_then,
    number,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Beredskab",
    "Byggesagsbehandling",
    "Dagpleje",
    "Genbrug og affald",
    "IT og drift",
    "Misbrug",
    "Musikskole",
    "Sygepleje",
    "Teknik og anlæg",
]
STYLE = Style(
    sep="; ",
    date="%d.%m.%Y - %H:%M",
    words={
        "sector": {"Kommune": "Kommune", "Stat": "Stat (ministerium, styrelse, institution)"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst, dvs. en person fra en anden type arbejdsplads",
            "Familiebesøg": "Familiebesøg, dvs. en person fra samme fag eller sektor",
        },
        "capacity": {1: "1 praktikant", 2: "2 praktikanter", 3: "3 praktikanter"},
    },
)
GDPR = (
    "Samtykke til behandling af personoplysninger: Jeg giver hermed samtykke til, at kommunen "
    "må behandle de afgivne oplysninger (navn, e-mail, telefonnummer, arbejdsplads) med det "
    "formål at sammensætte værter og praktikanter. Oplysningerne videregives til Center for "
    "Offentlig Innovation og slettes senest seks måneder efter uge 37. Samtykket kan til "
    "enhver tid trækkes tilbage ved henvendelse til databeskyttelsesrådgiveren."
)
HEAD = [
    Col("Serienummer", "", number(1)),
    Col("Indsendelses-ID", "", number(20931, 4)),
    Col("Indsendelses-URI", "", const("/da/webform/innovationspraktik/submissions")),
    Col("Oprettet", "", before(11, "%d.%m.%Y - %H:%M")),
    Col("Færdiggjort", "signed_up_at"),
    Col("Ændret", "", before(0, "%d.%m.%Y - %H:%M")),
    Col("Kladde", "", const("Nej")),
    Col("Sprog", "", const("Dansk")),
    Col("Indsendt af: Navn (MitID Erhverv)", "", full_name, note="who logged in"),
    Col("Indsendt af: CVR-nummer", "", const("00000000")),
]
HOSTS = [
    *HEAD,
    Col("Oplysninger om værtsstedet: Institutionens/afdelingens navn", "workplace"),
    Col("Oplysninger om værtsstedet: Myndighed", "organisation"),
    Col("Oplysninger om værtsstedet: Stat eller kommune", "sector"),
    Col("Oplysninger om værtsstedet: Vejnavn og husnummer", "", const("Rådhuspladsen 1")),
    Col("Oplysninger om værtsstedet: Beliggende i (kommune)", "municipality"),
    Col("Kontaktperson: Fornavn", "contact", first_name, part="first name"),
    Col("Kontaktperson: Efternavn", "contact", last_name, part="last name"),
    Col("Kontaktperson: E-mailadresse til brug for korrespondance", "email"),
    Col("Kontaktperson: Telefon (hverdage 9-15)", "phone"),
    Col("Fagligt indhold: Hvilke fagfelter dækker værtsstedet?", "fields"),
    Col("Rammer: Antal praktikanter, der maksimalt kan modtages", "capacity"),
    Col("Rammer: Antal dage, som værtsstedet stiller sig til rådighed", "days"),
    *day_options("Rammer: Dage, hvor værtsstedet kan modtage besøg: {}", "X", ""),
    Col("Rammer: Type af besøg, som værtsstedet foretrækker", "visit_kind"),
    Col("Aftalte praktikanter: Er der indgået aftale?", "", gate("agreed_interns")),
    Col(
        "Aftalte praktikanter: E-mailadresse på den/de praktikanter, der er indgået aftale med",
        "agreed_interns",
    ),
    Col("Værtsstedet bekræfter deltagelse i den obligatoriske, forberedende workshop", "workshop"),
    Col("Beskrivelse af, hvad praktikanten vil kunne opleve på værtsstedet", "offer"),
    Col(GDPR, "", const("Ja")),
    Col("Bilag (upload)", "", const(None)),
]
INTERNS = [
    *HEAD,
    Col("Om dig: Fornavn(e)", "name", first_name, part="first name"),
    Col("Om dig: Efternavn", "name", last_name, part="last name"),
    Col("Om dig: E-mailadresse til brug for korrespondance", "email"),
    Col("Om dig: Telefon (hverdage 9-15)", "phone"),
    Col("Om dig: Stillingsbetegnelse", "title"),
    Col("Om dig: Leder eller medarbejder", "level"),
    Col("Om din arbejdsplads: Institutionens/afdelingens navn", "workplace"),
    Col("Om din arbejdsplads: Myndighed", "organisation"),
    Col("Om din arbejdsplads: Stat eller kommune", "sector"),
    Col("Om din arbejdsplads: Beliggende i (kommune)", "municipality"),
    Col("Om din arbejdsplads: Fagfelt, du er beskæftiget inden for", "own_field"),
    Col("Dine ønsker: Fagfelter, du ønsker at stifte bekendtskab med", "interests"),
    Col(
        "Dine ønsker: Geografi – i hvilken del af landet ønsker du at komme i praktik?", "landsdele"
    ),
    Col("Dine ønsker: Antal praktikdage", "days"),
    *day_options("Dine ønsker: Dage, hvor du kan være i praktik: {}", "X", ""),
    Col("Dine ønsker: Type af besøg", "visit_kind"),
    Col("Rejsefælle: Kollegaens e-mailadresse", "companions"),
    Col(
        "Egen vært: Navn på den arbejdsplads eller e-mailadresse på den person, du selv har "
        "indgået aftale med",
        "own_host",
    ),
    Col("Værter, du ønsker dig: Førstevalg", "wishes 1"),
    Col("Værter, du ønsker dig: Andetvalg", "wishes 2"),
    Col("Værter, du ønsker dig: Tredjevalg", "wishes 3"),
    Col(
        "Erklæringer: Min nærmeste leder er orienteret og har godkendt min deltagelse",
        "manager_agreed",
    ),
    Col("Erklæringer: Jeg deltager i den obligatoriske, forberedende workshop", "workshop"),
    Col("Motivation for at søge, herunder forventet udbytte", "motivation"),
    Col(GDPR, "", const("Ja")),
    Col("Eventuelle bemærkninger til kommunen", "", now_and_then(("Ingen", "-"), 4)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(6, LAND.mixed_units(6), FIELDS)
    return Form(
        "form06",
        "OS2forms (Drupal webform) at a kommune; section prefixes, split names",
        True,
        [
            File(
                "innovationspraktik_vaert.csv",
                [Sheet("", "host", HOSTS, style=STYLE)],
                delimiter=";",
            ),
            File(
                "innovationspraktik_praktikant.csv",
                [Sheet("", "intern", INTERNS, style=STYLE)],
                delimiter=";",
                encoding="cp1252",
            ),
        ],
        cast.hosts,
        cast.interns,
    )
