"""OS2forms by a kommune for itself and its neighbours, two CSVs; nobody is asked for the sector."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, hidden, joined, number, pick
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Borger og arbejdsmarked",
    "Børn og skole",
    "Direktion og stab",
    "Kultur og fritid",
    "Plan og miljø",
    "Sundhed og omsorg",
    "Teknisk drift",
    "Voksen og handicap",
]
PARTS = ("Fyn", "Sydjylland", "Østjylland", "Vestjylland")
STYLE = Style(
    sep="; ",
    date="%d.%m.%Y %H:%M",
    words={
        "available": LONG,
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst (andet fagområde)",
            "Familiebesøg": "Familiebesøg (samme fagområde)",
            "Begge": "Begge",
        },
    },
)
UNDER = {
    "Børn og Unge": ("skole", "Børne", "Ung", "Familie"),
    "Teknik og Miljø": (
        "Vand",
        "Bygge",
        "Park",
        "Affald",
        "Landdistrikt",
        "Beredskab",
        "Rengøring",
    ),
    "Kultur og Borger": ("bibliotek", "Museet", "Bog", "Borgerservice", "Svømme", "Natur"),
    "Social og Sundhed": (
        "pleje",
        "Pleje",
        "Sund",
        "Træning",
        "Aktivitet",
        "Psykiatri",
        "Handicap",
        "Velfærd",
        "Kompetence",
        "Sygedagpenge",
        "Integration",
    ),
}


def under(p: dict) -> str:
    """Return the administration above the workplace."""
    for name, words in UNDER.items():
        if any(w in p["workplace"] for w in words):
            return name
    return "Staben"


HEAD = [
    Col("Serienummer", "", number(1)),
    Col("Indsendelses-ID", "", number(2210, 3)),
    Col("Oprettet", "", before(10, "%d.%m.%Y %H:%M"), note="when it was begun"),
    Col("Fuldført", "signed_up_at"),
    Col("Ekstern IP-adresse", "", pick(("192.0.2.31", "198.51.100.5"))),
    Col("Sprog", "", const("Dansk")),
]
HOSTS = [
    *HEAD,
    Col(
        "Hvilken kommune er arbejdspladsen en del af?",
        "organisation",
        note="the employer's full name",
    ),
    Col("Forvaltning", "", under, note="the administration above the workplace"),
    Col("Arbejdsplads (afdeling, institution eller team)", "workplace"),
    Col("Besøgsadresse: Vej", "", hidden("street")),
    Col("Besøgsadresse: Postnummer og by", "", hidden("town")),
    Col("Besøgsadresse: Kommune", "municipality"),
    Col("Kontaktperson: Navn", "contact"),
    Col("Kontaktperson: Mail", "email"),
    Col("Kontaktperson: Telefon", "phone"),
    Col("Leder for arbejdspladsen: Navn", "", hidden("chief")),
    Col("Leder for arbejdspladsen: Mail", "", hidden("chief_email")),
    Col("Fagområder på arbejdspladsen", "fields"),
    Col("Antal praktikanter, I kan have ad gangen", "capacity"),
    Col("Antal dage, praktikanten kan være hos jer", "days"),
    Col("Dage i uge 37, hvor I kan have praktikanter", "available"),
    Col("Vi vil helst have besøg af", "visit_kind"),
    Col("Praktikant, vi selv har fundet (mail)", "agreed_interns", joined("agreed_interns")),
    Col("Vi kommer til den forberedende workshop", "workshop"),
    Col("Det kan praktikanten opleve hos os", "offer"),
    Col("Jeg har læst kommunens privatlivspolitik", "", const("Ja")),
]
INTERNS = [
    *HEAD,
    Col("Praktikant: Navn", "name"),
    Col("Praktikant: Mail", "email"),
    Col("Praktikant: Telefon", "phone"),
    Col("Praktikant: Stilling", "title"),
    Col("Praktikant: Leder eller medarbejder", "level"),
    Col("Hvilken kommune er du ansat i?", "organisation", note="the employer's full name"),
    Col("Forvaltning", "", under, note="the administration above the workplace"),
    Col("Arbejdsplads (afdeling, institution eller team)", "workplace"),
    Col("Hvilken kommune ligger din arbejdsplads i?", "municipality"),
    Col("Fagområde, du arbejder inden for", "own_field"),
    Col("Fagområder, du gerne vil se nærmere på", "interests"),
    Col("Landsdele, hvor du gerne vil i praktik", "landsdele"),
    Col("Antal dage, du gerne vil være i praktik", "days"),
    Col("Dage i uge 37, hvor du kan være i praktik", "available"),
    Col("Jeg vil helst på", "visit_kind"),
    Col("Rejsefælle fra min egen arbejdsplads (mail)", "companions", joined("companions")),
    Col("Vært, jeg selv har fundet (arbejdspladsens navn)", "own_host"),
    Col("Første prioritet til vært", "wishes 1"),
    Col("Anden prioritet til vært", "wishes 2"),
    Col("Tredje prioritet til vært", "wishes 3"),
    Col("Nærmeste leder: Navn", "", hidden("chief")),
    Col("Nærmeste leder: Mail", "", hidden("chief_email")),
    Col("Nærmeste leder: Har godkendt, at jeg deltager", "manager_agreed"),
    Col("Jeg kommer til den forberedende workshop", "workshop"),
    Col("Derfor vil jeg gerne i praktik", "motivation"),
    Col("Jeg har læst kommunens privatlivspolitik", "", const("Ja")),
]


def form() -> Form:
    """Return the form."""
    only = ("Esbjerg", "Fredericia", "Kolding", "Middelfart", "Vejen", "Vejle")
    cast = Cast(46, LAND.kommune_units(46, only), FIELDS, (12, 14), mails="initials", parts=PARTS)
    return Form(
        "form46",
        "OS2forms by a kommune for itself and its neighbours, two CSVs; the sector is not asked",
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
            ),
        ],
        cast.hosts,
        cast.interns,
        [
            "Only kommuner take part, so nobody is asked for the sector: a required column is not there."
        ],
    )
