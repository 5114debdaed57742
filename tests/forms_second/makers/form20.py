"""LimeSurvey, one CSV for both with full question texts; sub-questions in square brackets."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    day_options,
    gate,
    hidden,
    number,
    options,
    pick,
    rest,
    role,
    sided,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Bæredygtighed",
    "Familier og børn",
    "Forvaltning og ret",
    "Job og virksomheder",
    "Kunst og kultur",
    "Omsorg",
    "Sundhed og sygdom",
    "Undervisning",
]
STYLE = Style(
    sep=", ",
    date="%Y-%m-%d %H:%M:%S",
    words={
        "sector": {"Kommune": "Kommune", "Stat": "Stat"},
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "level": {"Leder": "Leder", "Medarbejder": "Medarbejder"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst",
            "Familiebesøg": "Familiebesøg",
            "Begge": "Begge dele",
        },
    },
)
HOSTS = [
    Col("Værtens arbejdsplads [Navn på arbejdspladsen]", "workplace"),
    Col("Værtens arbejdsplads [Hører til (kommune eller statslig myndighed)]", "organisation"),
    Col("Værtens arbejdsplads [Kommune, den er placeret i]", "municipality"),
    Col("Værtens arbejdsplads [Antal medarbejdere]", "", hidden("employees")),
    Col("Er værten kommunal eller statslig?", "sector"),
    Col("Kontakt hos værten [Navn]", "contact"),
    Col("Kontakt hos værten [E-mail]", "email"),
    Col("Kontakt hos værten [Mobil]", "phone"),
    *options("Hvilke felter kan værten vise noget om? [{}]", "fields", FIELDS),
    Col(
        "Hvilke felter kan værten vise noget om? [Andet]",
        "fields",
        rest("fields", FIELDS),
        part="other",
    ),
    Col("Plads til så mange praktikanter på en gang", "capacity"),
    Col("Så mange dage stiller værten op", "days"),
    *day_options("Dage i ugen, hvor værten kan [{}]", "Ja", "Nej", names=LONG),
    Col("Værten vil helst have et besøg af denne slags", "visit_kind"),
    Col("Har værten selv fundet praktikanten?", "", gate("agreed_interns")),
    Col("Praktikanten, som værten selv har fundet [E-mail]", "agreed_interns"),
    Col("Værten sender en deltager til den forberedende workshop", "workshop"),
    Col("Programmet hos værten i store træk", "offer"),
]
INTERNS = [
    Col("Praktikantens arbejdsplads [Navn på arbejdspladsen]", "workplace"),
    Col(
        "Praktikantens arbejdsplads [Hører til (kommune eller statslig myndighed)]", "organisation"
    ),
    Col("Praktikantens arbejdsplads [Kommune, den er placeret i]", "municipality"),
    Col("Er praktikanten ansat i en kommune eller i staten?", "sector"),
    Col("Praktikanten [Navn]", "name"),
    Col("Praktikanten [E-mail]", "email"),
    Col("Praktikanten [Mobil]", "phone"),
    Col("Praktikanten [Stilling]", "title"),
    Col("Er praktikanten leder eller medarbejder?", "level"),
    Col("Praktikantens leder [Navn]", "", hidden("chief")),
    Col("Praktikantens leder [E-mail]", "", hidden("chief_email")),
    Col("Praktikantens leder er enig i, at det er en god idé", "manager_agreed"),
    Col("Hvilket felt arbejder praktikanten selv inden for?", "own_field"),
    *options("Hvilke felter vil praktikanten gerne opleve? [{}]", "interests", FIELDS),
    Col("Hvilke landsdele vil praktikanten gerne besøge?", "landsdele"),
    Col("Så mange dage vil praktikanten gerne afsted", "days"),
    *day_options("Dage i ugen, hvor praktikanten kan [{}]", "Ja", "Nej", names=LONG),
    Col("Praktikanten vil helst på et besøg af denne slags", "visit_kind"),
    Col("Rejsefællen [E-mail]", "companions"),
    Col("Har praktikanten selv fundet værten?", "", gate("own_host")),
    Col("Værten, som praktikanten selv har fundet [Arbejdspladsens navn]", "own_host"),
    *(
        Col(
            f"Sæt de værter, praktikanten helst vil besøge, i rækkefølge [Plads {n}]", f"wishes {n}"
        )
        for n in range(1, 5)
    ),
    Col("Praktikanten deltager i den forberedende workshop", "workshop"),
    Col("Praktikantens forventninger med egne ord", "motivation"),
]
COLS = [
    Col("Svar-id", "", number(3)),
    Col("Indsendt", "signed_up_at"),
    Col("Sidste side vist", "", const(6)),
    Col("Startsprog", "", const("da")),
    Col("Påbegyndt", "", before(25, "%Y-%m-%d %H:%M:%S")),
    Col("Sidste handling", "", before(0, "%Y-%m-%d %H:%M:%S")),
    Col("IP", "", pick(("203.0.113.8", "203.0.113.41", "198.51.100.23"))),
    Col("Henvisnings-URL", "", const("https://intranet.example.dk/nyheder")),
    Col("Skemaet udfyldes for en", "role", role("vært", "praktikant")),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Hvor har I/du hørt om ordningen?", "", hidden("heard")),
    Col("Samtykke: oplysningerne må bruges til at finde et match", "", const("Ja")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(20, LAND.mixed_units(20), FIELDS, (10, 12), phone="{} {} {} {}")
    cast.hosts[2]["fields"].append("Havbiologi")
    cast.hosts[7]["fields"].append("Tolkning")
    cast.interns[3]["wishes"] = [h["workplace"] for h in cast.hosts[5:9]]
    return Form(
        "form20",
        "LimeSurvey, one CSV for both in the third person, sub-questions in brackets",
        True,
        [
            File(
                "survey_results_427715.csv",
                [Sheet("", "both", COLS, style=STYLE)],
                quote_all=True,
                encoding="utf-8",
            )
        ],
        cast.hosts,
        cast.interns,
    )
