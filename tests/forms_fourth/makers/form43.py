"""SurveyXact by a ministry's consultant, one workbook for both, exported with texts for codes."""

from tests.forms_makers.core import DAYS, LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    hidden,
    joined,
    number,
    options,
    rest,
    role,
    sided,
)
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Borgerkontakt",
    "Forebyggelse og sundhed",
    "Frivillige og civilsamfund",
    "Kommunikation",
    "Kontrol og tilsyn",
    "Lovforberedelse",
    "Projekter og udvikling",
    "Undervisning",
]
PARTS = [*LAND.parts, "Hele landet"]
DATES = {d: f"{LONG[d]} d. {7 + i}. september" for i, d in enumerate(DAYS)}
ON, OFF = "Valgt", "Ikke valgt"
STYLE = Style(
    words={
        "sector": {"Kommune": "Kommunal", "Stat": "Statslig"},
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "capacity": {1: "1 praktikant", 2: "2 praktikanter", 3: "3 praktikanter"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst: en anden type arbejdsplads",
            "Familiebesøg": "Familiebesøg: tæt på eget fag",
            "Begge": "Begge typer",
        },
    },
)
HOSTS = [
    *options(
        "Hvilke fagområder kan I præsentere for praktikanten? - {}", "fields", FIELDS, ON, OFF
    ),
    Col(
        "Hvilke fagområder kan I præsentere for praktikanten? - Andet, skriv hvilket",
        "fields",
        rest("fields", FIELDS),
        part="other",
    ),
    Col("Hvor mange praktikanter kan I være værter for?", "capacity"),
    Col("I hvor mange dage kan I være værter?", "days"),
    *options("På hvilke dage kan I være værter? - {}", "available", DATES, ON, OFF),
    Col("Hvilken type praktikant ønsker I?", "visit_kind"),
    Col(
        "E-mail på praktikant, I på forhånd har aftalt besøg med",
        "agreed_interns",
        joined("agreed_interns"),
    ),
    Col("Hvad får praktikanten indblik i hos jer?", "offer"),
]
INTERNS = [
    Col("Din stillingsbetegnelse", "title"),
    Col("Er du leder eller medarbejder på arbejdspladsen?", "level"),
    Col("Dit eget fagområde", "own_field"),
    *options("Hvilke fagområder ønsker du indblik i? - {}", "interests", FIELDS, ON, OFF),
    *options(
        "I hvilke dele af landet ønsker du at komme i praktik? - {}", "landsdele", PARTS, ON, OFF
    ),
    Col("I hvor mange dage kan du være praktikant?", "days"),
    *options("På hvilke dage kan du være praktikant? - {}", "available", DATES, ON, OFF),
    Col("Hvilken type besøg ønsker du?", "visit_kind"),
    Col("E-mail på din rejsefælle", "companions", joined("companions")),
    Col("Arbejdsplads, du på forhånd har aftalt besøg med", "own_host"),
    Col("Hvilken vært er dit første ønske?", "wishes 1"),
    Col("Hvilken vært er dit andet ønske?", "wishes 2"),
    Col("Hvilken vært er dit tredje ønske?", "wishes 3"),
    Col("Er din deltagelse godkendt af din leder?", "manager_agreed"),
    Col("Leder: navn", "", hidden("chief")),
    Col("Leder: e-mail", "", hidden("chief_email")),
    Col("Hvad vil du gerne have med hjem fra praktikken?", "motivation"),
]
COLS = [
    Col("Respondent", "", number(5501, 3)),
    Col("Oprettet", "", before(16), note="when it was begun"),
    Col("Afsluttet", "signed_up_at"),
    Col("Samlet status", "", const("Gennemført")),
    Col(
        "Tilmelder du dig som vært eller som praktikant?",
        "role",
        role("Som vært", "Som praktikant", "Som begge dele"),
    ),
    Col("Kontaktoplysninger - Navn", "name", host_key="contact"),
    Col("Kontaktoplysninger - E-mail", "email"),
    Col("Kontaktoplysninger - Telefon", "phone"),
    Col("Arbejdsplads - Navn", "workplace"),
    Col("Arbejdsplads - Kommune, styrelse eller ministerium", "organisation"),
    Col("Arbejdsplads - Vej og nr.", "", hidden("street")),
    Col("Arbejdsplads - Postnr. og by", "", hidden("town")),
    Col("Arbejdsplads - Beliggenhedskommune", "municipality"),
    Col("Arbejdsplads - EAN-nr.", "", hidden("ean")),
    Col("Er arbejdspladsen statslig eller kommunal?", "sector"),
    Col("Kan du deltage i den forberedende workshop for værter og praktikanter?", "workshop"),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Må vi kontakte dig med henblik på evaluering?", "", const("Ja")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(43, LAND.mixed_units(43), FIELDS, (11, 14))
    cast.join(-1)
    cast.third(10)
    cast.hosts[4]["fields"] = [*cast.hosts[4]["fields"], "Arkiv og journal"]
    cast.hosts[7]["fields"] = ["Redning til søs"]
    return Form(
        "form43",
        "SurveyXact by a ministry's consultant, one form for both, exported with texts for codes",
        True,
        [File("innovationspraktik2026_svar.xlsx", [Sheet("Dataset", "both", COLS, style=STYLE)])],
        cast.hosts,
        cast.interns,
        [
            "Two hosts wrote a field of their own beside the options.",
            "One person signs up for both. Three colleagues travel together.",
        ],
    )
