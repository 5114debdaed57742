"""OS2forms by a kommune's secretary, one CSV for both, written like an application for a permit."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    first_name,
    hidden,
    joined,
    kind_has,
    last_name,
    number,
    options,
    pick,
    role,
    sided,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Anlægsopgaver",
    "Bevillinger",
    "Dagpasning",
    "Forebyggende indsatser",
    "Fritidsområdet",
    "Jobindsats",
    "Politisk betjening",
    "Tværgående stabe",
]
PARTS = [*LAND.parts, "Hele landet"]
STYLE = Style(
    sep="; ",
    date="%d-%m-%Y %H:%M",
    words={
        "sector": {"Kommune": "Kommunal myndighed", "Stat": "Statslig myndighed"},
        "days": {n: f"{n} hele dage" for n in range(2, 6)},
    },
)
BOTH = "one of two boxes; both ticked is Begge"
HOSTS = [
    *options("Værtens fagområder: {}", "fields", FIELDS, "X", None),
    Col("Værtens loft over antallet af praktikanter", "capacity"),
    Col("Værtens tilbud om praktikkens længde", "days"),
    *options(
        "Værten kan modtage om: {}",
        "available",
        {d: LONG[d].lower() + "en" for d in LONG},
        "X",
        None,
    ),
    Col("Værtens program i korte træk", "offer"),
    Col(
        "Praktikant, der er reserveret plads til (e-mail)",
        "agreed_interns",
        joined("agreed_interns"),
    ),
]
INTERNS = [
    Col("Praktikantens stillingsbetegnelse", "title"),
    Col("Praktikanten er ansat som", "level"),
    Col("Praktikantens nuværende fagområde", "own_field"),
    *options("Praktikanten ønsker indsigt i: {}", "interests", FIELDS, "X", None),
    *options("Praktikanten kan rejse til: {}", "landsdele", PARTS, "X", None),
    Col("Praktikantens ønske om praktikkens længde", "days"),
    *options(
        "Praktikanten kan fritages om: {}",
        "available",
        {d: LONG[d].lower() + "en" for d in LONG},
        "X",
        None,
    ),
    Col("Kollega, der søger om at rejse med (e-mail)", "companions", joined("companions")),
    Col("Vært, som praktikanten selv har truffet aftale med (tjenestestedets navn)", "own_host"),
    Col("Ønske om vært, 1. prioritet", "wishes 1"),
    Col("Ønske om vært, 2. prioritet", "wishes 2"),
    Col("Ønske om vært, 3. prioritet", "wishes 3"),
    Col("Foresattes samtykke foreligger", "manager_agreed", note="the manager's word"),
    Col("Foresattes fulde navn", "", hidden("chief")),
    Col("Foresattes e-mail", "", hidden("chief_email")),
    Col("Begrundelse for ansøgningen", "motivation"),
]
COLS = [
    Col("Serienummer", "", number(41)),
    Col("Indsendelses-ID", "", number(9904, 2)),
    Col("Indsendelses-URI", "", const("/da/form/ansoegning-innovationspraktik")),
    Col("Oprettet", "", before(18, "%d-%m-%Y %H:%M"), note="when it was begun"),
    Col("Afsluttet", "signed_up_at"),
    Col("Ændret", "", before(0, "%d-%m-%Y %H:%M")),
    Col("Er kladde", "", const("Nej")),
    Col("Ekstern IP-adresse", "", pick(("192.0.2.9", "198.51.100.88", "192.0.2.9"))),
    Col("Sprog", "", const("Dansk")),
    Col("Ansøgningen angår", "role", role("At være vært", "At være praktikant", "Begge dele")),
    Col(
        "Ansøgers fornavn",
        "name",
        first_name,
        host_key="contact",
        part="first name",
        note="a host's applicant is the contact",
    ),
    Col("Ansøgers efternavn", "name", last_name, host_key="contact", part="last name"),
    Col("Ansøgers e-mail", "email"),
    Col("Ansøgers telefonnummer", "phone"),
    Col("Ansøgers privatadresse: Vej og nummer", "", hidden("street"), note="asked by habit"),
    Col("Ansøgers privatadresse: Kommune", "", hidden("home"), note="home, not work"),
    Col("Tjenestestedets betegnelse", "workplace"),
    Col("Myndighed, som tjenestestedet hører under", "organisation"),
    Col("Myndighedens art", "sector"),
    Col("Kommune, hvori tjenestestedet er beliggende", "municipality"),
    Col("Tjenestestedets EAN-nummer", "", hidden("ean")),
    Col(
        "Praktikkens art: Ukendt gæst",
        "visit_kind",
        kind_has("Ukendt gæst", "X"),
        option="Ukendt gæst",
        note=BOTH,
    ),
    Col(
        "Praktikkens art: Familiebesøg",
        "visit_kind",
        kind_has("Familiebesøg", "X"),
        option="Familiebesøg",
        note=BOTH,
    ),
    Col("Ansøger deltager i den forberedende workshop", "workshop"),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Erklæring: Oplysningerne er afgivet efter bedste overbevisning", "", const("X")),
    Col("Bilag", "", const(None)),
]


def form() -> Form:
    """Return the form."""
    units = LAND.kommune_units(32)[:22] + LAND.state_units(32)[:7]
    units = units[::3] + units[1::3] + units[2::3]
    cast = Cast(32, units, FIELDS, (12, 14), phone="{} {} {} {}")
    cast.join(-1)
    return Form(
        "form32",
        "OS2forms by a kommune's secretary, one CSV for both, like an application; boxes for kinds",
        True,
        [
            File(
                "ansoegning_innovationspraktik.csv",
                [Sheet("", "both", COLS, style=STYLE)],
                delimiter=";",
            )
        ],
        cast.hosts,
        cast.interns,
        ["Both boxes of the kind of visit ticked is Begge.", "One person signs up for both."],
    )
