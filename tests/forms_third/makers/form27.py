"""Google Forms by a librarian, one CSV for both; all is lending and borrowing."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import hidden, pick, role, sided

from .cast import Cast
from .places import LAND

FIELDS = [
    "Børn (0-6 år, dagtilbud)",
    "Demokrati og fællesskab",
    "Folkeskole",
    "Gamle og syge (pleje, træning, hjælpemidler)",
    "Lov og ret",
    "Natur",
    "Tal og regnskab",
    "Veje og bygninger",
]
STYLE = Style(
    sep=", ",
    date="%d/%m/%Y %H.%M.%S",
    words={
        "available": {d: LONG[d].lower() for d in LONG},
        "sector": {"Stat": "Ja", "Kommune": "Nej"},
        "level": {"Leder": "Leder for andre", "Medarbejder": "Medarbejder"},
        "landsdele": {"Hele landet": "Hele landet, bare kør"},
        "visit_kind": {
            "Ukendt gæst": "Fantasy (ukendt gæst)",
            "Familiebesøg": "Slægtsroman (familiebesøg)",
            "Begge": "Begge genrer",
        },
    },
)
YES_STATE = "Ja is Stat, Nej is Kommune"
HOSTS = [
    Col("Udlåner: stedets navn", "workplace"),
    Col("Udlåner: kommunen eller styrelsen, der driver stedet", "organisation"),
    Col("Udlåner: er stedet statsligt? (ja = stat, nej = kommune)", "sector", note=YES_STATE),
    Col("Udlåner: kommunen, hvor døren åbnes", "municipality"),
    Col(
        "Udlåner: åbningstid",
        "",
        pick(("8-16", "10-17", "døgnet rundt", "9-15")),
        note="hours, not days",
    ),
    Col("Udlåner: hvem står i skranken og svarer på spørgsmål?", "contact"),
    Col("Udlåner: skrankens e-post", "email"),
    Col("Udlåner: skrankens telefon", "phone"),
    Col("Udlåner: emner på jeres hylder", "fields"),
    Col("Udlåner: hvor mange lånere (praktikanter) kan I have inde samtidig?", "capacity"),
    Col("Udlåner: lånetid i dage", "days"),
    Col("Udlåner: ugedage med åbent for lånere", "available"),
    Col("Udlåner: genre, I foretrækker", "visit_kind"),
    Col("Udlåner: er I reserveret på forhånd? Skriv lånerens fulde navn", "agreed_interns"),
    Col("Udlåner: vi kommer til den forberedende workshop i foredragssalen", "workshop"),
    Col("Udlåner: bagsidetekst om det, man kan opleve hos jer", "offer"),
]
INTERNS = [
    Col("Låner: fornavn og efternavn", "name"),
    Col("Låner: e-post", "email"),
    Col("Låner: telefon", "phone"),
    Col("Låner: stillingsbetegnelse", "title"),
    Col("Låner: leder for andre eller medarbejder?", "level"),
    Col("Låner: navnet på dit eget arbejdssted", "workplace"),
    Col("Låner: kommunen eller styrelsen, der driver dit arbejdssted", "organisation"),
    Col(
        "Låner: er dit arbejdssted statsligt? (ja = stat, nej = kommune)", "sector", note=YES_STATE
    ),
    Col("Låner: kommunen, hvor dit arbejdssted ligger", "municipality"),
    Col("Låner: emnet på din egen hylde", "own_field"),
    Col("Låner: emner, du gerne vil låne", "interests"),
    Col("Låner: landsdele inden for cykel-, tog- eller bilafstand", "landsdele"),
    Col("Låner: ønsket lånetid i dage", "days"),
    Col("Låner: ugedage, hvor du kan være udlånt", "available"),
    Col("Låner: genre, du foretrækker", "visit_kind"),
    Col("Låner: medlåner (kollega fra dit eget arbejdssted, fulde navn)", "companions"),
    Col("Låner: er et sted allerede aftalt? Skriv stedets navn", "own_host"),
    Col("Låner: øverst på listen over steder, du drømmer om", "wishes 1"),
    Col("Låner: nummer to på listen", "wishes 2"),
    Col("Låner: nummer tre på listen", "wishes 3"),
    Col("Låner: har din leder stemplet af på turen?", "manager_agreed"),
    Col("Låner: lederens navn", "", hidden("chief")),
    Col("Låner: jeg kommer til den forberedende workshop i foredragssalen", "workshop"),
    Col("Låner: derfor vil jeg låne en andens arbejdsdag", "motivation"),
]
COLS = [
    Col("Tidsstempel", "signed_up_at"),
    Col(
        "Vil du låne ud eller låne?",
        "role",
        role("Låne ud (vi er vært)", "Låne (jeg vil i praktik)"),
    ),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Hvor faldt du over opslaget?", "", hidden("heard")),
    Col(
        "Må biblioteket gemme dine svar til 1. november?",
        "",
        pick(("Ja", "Ja", "Ja, selvfølgelig")),
    ),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(27, LAND.mixed_units(27), FIELDS, (12, 13), tie="name", phone="{}{}{}{}")
    named = [h for h in cast.hosts if h["organisation"] == h["municipality"] + " Kommune"]
    for host in named[1:3]:
        say(host, "municipality", host["municipality"] + " Kommune", host["municipality"])
    return Form(
        "form27",
        "Google Forms by a librarian, one form for both, everything in terms of lending",
        True,
        [
            File(
                "Lån en arbejdsplads (Svar) - Formularsvar 1.csv",
                [Sheet("", "both", COLS, style=STYLE)],
                encoding="utf-8",
            )
        ],
        cast.hosts,
        cast.interns,
        ["Field names hold commas inside brackets, and lists are joined by comma and space."],
    )
