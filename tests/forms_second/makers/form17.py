"""SurveyXact, two workbooks in a researcher's neutral tone; grids of name, e-mail, telephone."""

from tests.forms_makers.core import DAYS, LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, gate, hidden, number, options, pick

from .cast import Cast
from .places import LAND

FIELDS = [
    "Beskæftigelse og uddannelse",
    "Borgerinddragelse",
    "By, land og bolig",
    "Digitale løsninger",
    "Forebyggelse og pleje",
    "Kontrol og tilsyn",
    "Kultur- og fritidsliv",
    "Organisationsudvikling",
    "Udsatte børn og voksne",
]
DATES = {d: f"{LONG[d]} den {7 + i}. september" for i, d in enumerate(DAYS)}
PARTS = [*LAND.parts, "Hele landet"]
STYLE = Style(
    words={
        "sector": {"Kommune": "Kommunal", "Stat": "Statslig"},
        "days": {2: "To dage", 3: "Tre dage", 4: "Fire dage", 5: "Fem dage"},
        "capacity": {1: "En gæst", 2: "To gæster", 3: "Tre gæster"},
        "visit_kind": {"Begge": "Begge typer"},
    },
)
NUMBERS = (
    "The lengths of stay and the places are written in words (To dage, En gæst); "
    "they mean the numbers."
)
HEAD = [
    Col("respondentid", "", number(7710, 7)),
    Col("created", "", before(19)),
    Col("modified", "", before(1)),
    Col("closetime", "signed_up_at", note="when the respondent finished"),
    Col("Distributionskanal", "", const("Selvoprettet")),
]
TAIL = [
    Col("Status - Nogen svar", "", const(0)),
    Col("Status - Gennemført", "", const(1)),
]
SCALE = Col(
    "På en skala fra 1 til 5: Hvor nyskabende vurderer du, at din enhed er?",
    "",
    pick((3, 4, 2, 5, 3)),
    note="a number, but neither days nor places",
)
HOSTS = [
    *HEAD,
    Col("Hvilken enhed ønsker at åbne for besøg?", "workplace"),
    Col("Hvilken kommune eller statslig myndighed er enheden en del af?", "organisation"),
    Col("Hvilken sektor er enheden en del af?", "sector"),
    Col("Enhedens adresse - Vej og nummer", "", hidden("street")),
    Col("Enhedens adresse - Postnummer og by", "", hidden("town")),
    Col("Enhedens adresse - Kommune", "municipality"),
    Col("Enhedens chef - Navn", "", hidden("chief")),
    Col("Enhedens chef - E-mail", "", hidden("chief_email")),
    Col("Ansvarlig for det praktiske omkring besøget - Navn", "contact"),
    Col("Ansvarlig for det praktiske omkring besøget - E-mail", "email"),
    Col("Ansvarlig for det praktiske omkring besøget - Telefon", "phone"),
    Col("Hvor mange medarbejdere er der i enheden?", "", hidden("employees")),
    *options("Hvilke af følgende områder arbejder enheden med? - {}", "fields", FIELDS, 1, 0),
    Col("Hvor mange gæster kan enheden tage sig af på samme tid?", "capacity"),
    Col("Hvor mange dage kan et besøg hos enheden vare?", "days"),
    *options("På hvilke datoer kan enheden få besøg? - {}", "available", DATES, 1, 0),
    Col("Hvilken type gæst ser enheden helst?", "visit_kind"),
    Col("Har enheden på forhånd en aftale med en bestemt gæst?", "", gate("agreed_interns")),
    Col("Hvad er denne gæsts e-mail?", "agreed_interns"),
    Col("Deltager enheden i den forberedende workshop for værter?", "workshop"),
    Col("Hvad vil gæsten kunne se, prøve og drøfte hos enheden?", "offer"),
    SCALE,
    Col("Har enheden været med i Innovationspraktik før?", "", pick(("Nej", "Nej", "Ja"))),
    *TAIL,
]
INTERNS = [
    *HEAD,
    Col("Personlige oplysninger - Navn", "name"),
    Col("Personlige oplysninger - E-mail", "email"),
    Col("Personlige oplysninger - Telefon", "phone"),
    Col("Personlige oplysninger - Stilling", "title"),
    Col("Personlige oplysninger - Ansættelsesniveau", "level", note="Leder or Medarbejder"),
    Col("Nærmeste leder - Navn", "", hidden("chief")),
    Col("Nærmeste leder - E-mail", "", hidden("chief_email")),
    Col("Nærmeste leder - Har accepteret, at du deltager", "manager_agreed"),
    Col("Arbejdsplads - Enhed", "workplace"),
    Col("Arbejdsplads - Kommune eller statslig myndighed", "organisation"),
    Col("Arbejdsplads - Sektor", "sector"),
    Col("Arbejdsplads - Beliggenhedskommune", "municipality"),
    Col("Hvilket område arbejder du primært med i dag?", "own_field"),
    *options("Hvilke områder vil du gerne vide mere om? - {}", "interests", FIELDS, 1, 0),
    *options("Hvilke landsdele har du mulighed for at rejse til? - {}", "landsdele", PARTS, 1, 0),
    Col("Hvor mange dage ønsker du, at dit besøg skal vare?", "days"),
    *options("På hvilke datoer kan du være på besøg? - {}", "available", DATES, 1, 0),
    Col("Hvilken type besøg ser du helst?", "visit_kind"),
    Col("Rejser du sammen med en kollega?", "", gate("companions")),
    Col("Hvad er kollegaens navn?", "companions"),
    Col("Har du på forhånd en aftale med en bestemt vært?", "", gate("own_host")),
    Col("Hvad er denne værts e-mail?", "own_host"),
    *(
        Col(f"Hvilke værter vil du helst på besøg hos? - Prioritet {n}", f"wishes {n}")
        for n in range(1, 4)
    ),
    Col("Deltager du i den forberedende workshop for praktikanter?", "workshop"),
    Col("Hvad vil du bruge besøget til, når du er tilbage på din egen arbejdsplads?", "motivation"),
    SCALE,
    Col("Har du været med i Innovationspraktik før?", "", pick(("Nej", "Nej", "Nej", "Ja"))),
    *TAIL,
]
QUIT = {
    "respondentid": 7999,
    "Distributionskanal": "Selvoprettet",
    "Personlige oplysninger - Navn": "Rita Brudt",
    "Status - Nogen svar": 1,
    "Status - Gennemført": 0,
}
ABOUT = [
    ["Skema", "Innovationspraktik 2026"],
    ["Udtrukket", "01-06-2026"],
    ["1", "Valgt"],
    ["0", "Ikke valgt"],
]


def form() -> Form:
    """Return the form."""
    cast = Cast(17, LAND.mixed_units(17), FIELDS, (13, 16), tie="name", own="mail")
    cast.hosts[0]["agreed_interns"] = [cast.interns[4]["email"]]
    left = [("stopped after the first page; a sign-up that is not complete", QUIT)]
    return Form(
        "form17",
        "SurveyXact in a researcher's tone, two workbooks, an option per column, dates as options",
        True,
        [
            File(
                "dataset_værtsskema.xlsx",
                [Sheet("Dataset", "host", HOSTS, style=STYLE), Sheet("Info", "", loose=ABOUT)],
            ),
            File(
                "dataset_praktikantskema.xlsx",
                [
                    Sheet("Dataset", "intern", INTERNS, style=STYLE, extra=left),
                    Sheet("Info", "", loose=ABOUT),
                ],
            ),
        ],
        cast.hosts,
        cast.interns,
        [NUMBERS],
    )
