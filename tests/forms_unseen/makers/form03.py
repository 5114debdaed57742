"""SurveyXact with question texts as headers: formal, numbered, an option per column."""

from tests.forms_makers.core import Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, day_options, gate, number, options, rest

from .cast import Cast
from .places import LAND

FIELDS = [
    "Arbejdsmarked og erhverv",
    "Dagtilbud",
    "Folkeskole",
    "Forsyning og klima",
    "Handicap og psykiatri",
    "Jura og forvaltning",
    "Sundhed og forebyggelse",
    "Økonomi og styring",
    "Ældrepleje",
]
ON, OFF = "Valgt", "Ikke valgt"
STYLE = Style(
    words={
        "sector": {"Kommune": "Kommunal sektor", "Stat": "Statslig sektor"},
        "days": {2: "To dage (2)", 3: "Tre dage (3)", 4: "Fire dage (4)", 5: "Fem dage (5)"},
        "visit_kind": {"Begge": "Begge muligheder er acceptable"},
    }
)
HEAD = [
    Col("Respondent-ID", "", number(40112, 3)),
    Col("Oprettet", "", before(17)),
    Col("Lukket", "signed_up_at", note="when the respondent finished"),
    Col("E-mail", "", const(None), note="the background variable, empty in an open survey"),
    Col("Sprog", "", const("Dansk")),
]
TAIL = [
    Col("Samlet status - Ny", "", const(0)),
    Col("Samlet status - Distribueret", "", const(0)),
    Col("Samlet status - Nogen svar", "", const(0)),
    Col("Samlet status - Gennemført", "", const(1)),
    Col("Samlet status - Frafaldet", "", const(0)),
]
HOSTS = [
    *HEAD,
    Col("1. Anfør venligst værtsarbejdspladsens fulde navn", "workplace"),
    Col(
        "2. Anfør den myndighed (kommune, ministerium eller styrelse), som arbejdspladsen er en "
        "organisatorisk del af",
        "organisation",
    ),
    Col("3. Hvilken sektor tilhører arbejdspladsen?", "sector"),
    Col("4. Angiv den kommune, hvor besøget vil finde sted", "municipality"),
    Col("5. Kontaktoplysninger - Navn på ansvarlig kontaktperson", "contact"),
    Col("5. Kontaktoplysninger - E-mail", "email"),
    Col("5. Kontaktoplysninger - Direkte telefonnummer", "phone"),
    *options(
        "6. Inden for hvilke fagområder kan arbejdspladsen tilbyde et besøg? - {}",
        "fields",
        FIELDS,
        ON,
        OFF,
    ),
    Col(
        "6. Inden for hvilke fagområder kan arbejdspladsen tilbyde et besøg? - Andet, anfør "
        "venligst:",
        "fields",
        rest("fields", FIELDS),
        part="other",
    ),
    Col("7. Hvor mange praktikanter kan arbejdspladsen modtage samtidigt?", "capacity"),
    Col("8. Hvor mange dage ønskes praktikbesøget at vare?", "days"),
    *day_options("9. På hvilke ugedage er det muligt at modtage praktikanter? - {}", ON, OFF),
    Col("10. Ønsker arbejdspladsen en ukendt gæst eller et familiebesøg?", "visit_kind"),
    Col("11. Er der på forhånd truffet aftale med en praktikant?", "", gate("agreed_interns")),
    Col("11.1 I bekræftende fald anføres praktikantens navn", "agreed_interns"),
    Col("12. Arbejdspladsen er indforstået med at deltage i den forberedende workshop", "workshop"),
    Col("13. Giv en kort beskrivelse af det påtænkte program og indhold", "offer"),
    *TAIL,
]
INTERNS = [
    *HEAD,
    Col("1. Ansøgerens fulde navn", "name"),
    Col("2. Ansøgerens e-mail på arbejdspladsen", "email"),
    Col(
        "2.1 Gentag venligst e-mail",
        "",
        lambda p: p["email"],
        note="the same address typed again, a check",
    ),
    Col("3. Telefonnummer, hvor ansøgeren kan træffes i arbejdstiden", "phone"),
    Col("4. Ansøgerens stilling", "title"),
    Col("5. Varetager ansøgeren en lederstilling, eller er ansøgeren medarbejder?", "level"),
    Col("6. Tjenestested (afdeling, kontor, institution eller tilsvarende)", "workplace"),
    Col("7. Ansættelsesmyndighed (kommune, ministerium eller styrelse)", "organisation"),
    Col("8. Hvilken sektor tilhører tjenestestedet?", "sector"),
    Col("9. Tjenestestedets beliggenhedskommune", "municipality"),
    Col("10. Ansøgerens eget fagområde", "own_field"),
    *options(
        "11. Hvilke fagområder har ansøgeren interesse i at besøge? - {}",
        "interests",
        FIELDS,
        ON,
        OFF,
    ),
    Col("12. I hvilke landsdele kan ansøgeren komme i praktik?", "landsdele"),
    Col("13. Ønsket varighed af praktikken (antal dage)", "days"),
    *day_options(
        "14. På hvilke ugedage kan ansøgeren være fraværende fra tjenestestedet? - {}", ON, OFF
    ),
    Col("15. Ønsker ansøgeren at være ukendt gæst eller at aflægge familiebesøg?", "visit_kind"),
    Col("16. Eventuel rejsefælle (anfør kollegaens fulde navn)", "companions"),
    Col(
        "17. Har ansøgeren selv truffet aftale med en vært, anføres værtsarbejdspladsens navn",
        "own_host",
    ),
    *(
        Col(
            f"18. Ønskede værtsarbejdspladser i prioriteret rækkefølge - {n}. prioritet",
            f"wishes {n}",
        )
        for n in range(1, 5)
    ),
    Col("19. Nærmeste leder har godkendt deltagelsen", "manager_agreed"),
    Col("20. Ansøgeren vil deltage i den forberedende workshop", "workshop"),
    Col("21. Begrundelse for ansøgningen", "motivation"),
    *TAIL,
]
QUIT = {
    "Respondent-ID": 40999,
    "Sprog": "Dansk",
    "1. Ansøgerens fulde navn": "Gorm Halvvej",
    "2. Ansøgerens e-mail på arbejdspladsen": "gorm.halvvej@example.dk",
    "Samlet status - Ny": 0,
    "Samlet status - Distribueret": 0,
    "Samlet status - Nogen svar": 1,
    "Samlet status - Gennemført": 0,
    "Samlet status - Frafaldet": 0,
}


def form() -> Form:
    """Return the form."""
    kommuner, state = LAND.kommune_units(3), LAND.state_units()
    units = [u for pair in zip(kommuner, state, strict=False) for u in pair][:20]
    cast = Cast(3, units, FIELDS, tie="name")
    cast.hosts[2]["fields"].append("Droner")
    cast.hosts[5]["fields"].append("Arkiv og registrering")
    gave_up = [("gave up after question 2; a sign-up that is not complete", QUIT)]
    return Form(
        "form03",
        "SurveyXact with question texts as headers; formal, an option per column",
        True,
        [
            File("Datasaet_vaerter.xlsx", [Sheet("Dataset", "host", HOSTS, style=STYLE)]),
            File(
                "Datasaet_praktikanter.xlsx",
                [Sheet("Dataset", "intern", INTERNS, style=STYLE, extra=gave_up)],
            ),
        ],
        cast.hosts,
        cast.interns,
        ["Names, not e-mails, tie companions and agreed interns."],
    )
