"""Google Forms by the kommuner of North Jutland, two CSVs; headers are half sentences."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import day_options, hidden, now_and_then, pick

from .cast import Cast
from .places import LAND

FIELDS = [
    "anlæg og trafik",
    "beskæftigelse",
    "borgerservice",
    "børnehaver og vuggestuer",
    "hjemmepleje",
    "jura",
    "kultur",
    "skoler",
]
NORTH = (
    "Aalborg",
    "Brønderslev",
    "Frederikshavn",
    "Hjørring",
    "Mariagerfjord",
    "Rebild",
    "Thisted",
)
STYLE = Style(
    sep=", ",
    date="%Y/%m/%d %-I:%M:%S %p GMT+1",
    words={
        "available": {d: LONG[d].lower() for d in LONG},
        "sector": {"Kommune": "kommunen"},
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "capacity": {1: "1 praktikant", 2: "2 praktikanter", 3: "3 praktikanter"},
        "level": {"Leder": "leder", "Medarbejder": "medarbejder"},
        "landsdele": {"Hele landet": "hele landet"},
        "visit_kind": {
            "Ukendt gæst": "ukendt gæst",
            "Familiebesøg": "familiebesøg",
            "Begge": "begge dele",
        },
    },
)
NAMES = {d: f"{LONG[d].lower()}en" for d in LONG}
HOSTS = [
    Col("Tidsstempel", "signed_up_at"),
    Col("Vores arbejdsplads hedder …", "workplace"),
    Col("Vi hører under … (skriv kommunens fulde navn)", "organisation"),
    Col("Vi er ansat i …", "sector"),
    Col("Man finder os i denne kommune …", "municipality"),
    Col("Vi er så mange ansatte …", "", hidden("employees")),
    Col("Vores leder hedder …", "", hidden("chief")),
    Col("Den, der tager imod jer, hedder …", "contact"),
    Col("… og har mailadressen …", "email"),
    Col("… og telefonnummeret …", "phone"),
    Col("Vi ved noget om …", "fields"),
    Col("Vi har stole nok til …", "capacity"),
    Col("Man kan være hos os i …", "days"),
    *day_options("Vi kan have besøg … [{}]", "Det går fint", "Det går ikke", names=NAMES),
    Col("Vi foretrækker et besøg af typen …", "visit_kind"),
    Col("Vi har i forvejen aftalt et besøg med … (fulde navn)", "agreed_interns"),
    Col("Vi deltager i den forberedende workshop i Brønderslev …", "workshop"),
    Col("Hos os kommer man til at prøve …", "offer"),
    Col("I må gerne sende os nyhedsbrevet …", "", pick(("Ja", "Nej", "Nej"))),
]
INTERNS = [
    Col("Tidsstempel", "signed_up_at"),
    Col("Jeg hedder …", "name"),
    Col("Jeg kan fanges på mailadressen …", "email"),
    Col("… eller på telefonen …", "phone"),
    Col("Til daglig arbejder jeg på …", "workplace"),
    Col("Stedet hører under … (skriv kommunens fulde navn)", "organisation"),
    Col("Jeg er ansat i …", "sector"),
    Col("Mit skrivebord står i denne kommune …", "municipality"),
    Col("Min stillingsbetegnelse er …", "title"),
    Col("Jeg er ansat som …", "level", note="leder or medarbejder"),
    Col("Min leder hedder …", "", hidden("chief")),
    Col("Min leder har sagt god for, at jeg tager afsted …", "manager_agreed"),
    Col("Jeg arbejder selv med …", "own_field"),
    Col("Jeg vil gerne blive klogere på …", "interests"),
    Col("Jeg rejser gerne til …", "landsdele"),
    Col("Jeg vil gerne være væk i …", "days"),
    *day_options("Jeg kan tage afsted … [{}]", "Det går fint", "Det går ikke", names=NAMES),
    Col("Jeg vil gerne på et besøg af typen …", "visit_kind"),
    Col("Jeg rejser sammen med min kollega … (fulde navn)", "companions"),
    Col("Jeg har selv aftalt et besøg hos værten … (arbejdspladsens navn)", "own_host"),
    Col("Af værterne i kataloget vil jeg allerhelst besøge …", "wishes 1"),
    Col("… dernæst …", "wishes 2"),
    Col("… og ellers …", "wishes 3"),
    Col("Jeg deltager i den forberedende workshop i Brønderslev …", "workshop"),
    Col("Jeg vil i praktik, fordi …", "motivation"),
    Col("Jeg spiser ikke …", "", now_and_then(("fisk", "kød", "gluten"), 4)),
    Col("I må gerne tage billeder af mig …", "", pick(("Ja", "Ja", "Nej"))),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(
        16, LAND.kommune_units(16, NORTH), FIELDS, (11, 13), tie="name", phone="{} {} {} {}"
    )
    for host in cast.hosts[2:5]:
        say(host, "municipality", host["municipality"].upper(), host["municipality"])
    return Form(
        "form16",
        "Google Forms by kommuner in North Jutland, half sentences as questions, a grid for days",
        True,
        [
            File(
                "Vi vil være værter (svar).csv",
                [Sheet("", "host", HOSTS, style=STYLE)],
                encoding="utf-8",
            ),
            File(
                "Jeg vil i praktik (svar).csv",
                [Sheet("", "intern", INTERNS, style=STYLE)],
                encoding="utf-8",
            ),
        ],
        cast.hosts,
        cast.interns,
        ["A header beginning with dots goes on with the one to its left."],
    )
