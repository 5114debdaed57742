"""LimeSurvey by a kommune's innovation consultant, one CSV for both; question texts as headers."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    hidden,
    joined,
    number,
    options,
    pick,
    rest,
    role,
    sided,
)
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Administration og sekretariat",
    "Anlæg og drift",
    "Børn",
    "Digital udvikling",
    "Job og uddannelse",
    "Klima",
    "Socialpsykiatri",
    "Sygepleje og genoptræning",
]
PARTS = [*LAND.parts, "Hele landet"]
STAMP = "%Y-%m-%d %H:%M:%S"
STYLE = Style(
    sep="; ",
    date=STAMP,
    words={
        "sector": {"Kommune": "Kommunal sektor", "Stat": "Statslig sektor"},
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "capacity": {1: "1", 2: "2", 3: "3"},
        "visit_kind": {
            "Ukendt gæst": "En ukendt gæst",
            "Familiebesøg": "Et familiebesøg",
            "Begge": "Begge dele kan bruges",
        },
    },
)
HOSTS = [
    *options("Vælg de fagfelter, I arbejder med [{}]", "fields", FIELDS),
    Col(
        "Vælg de fagfelter, I arbejder med [Andet]", "fields", rest("fields", FIELDS), part="other"
    ),
    Col("Vælg, hvor mange praktikanter I vil modtage", "capacity"),
    Col("Vælg, hvor mange dage I vil have besøg", "days"),
    *options("Vælg de dage, I kan have besøg [{}]", "available", LONG),
    Col("Vælg, hvem I helst vil have besøg af", "visit_kind"),
    Col(
        "Skriv navnet på den praktikant, I eventuelt selv har fundet",
        "agreed_interns",
        joined("agreed_interns"),
    ),
    Col("Skriv lidt om, hvad I kan byde på", "offer"),
]
INTERNS = [
    Col("Skriv din stilling", "title"),
    Col("Vælg, om du er leder eller medarbejder", "level"),
    Col("Vælg det fagfelt, du arbejder med", "own_field"),
    *options("Vælg de fagfelter, du gerne vil besøge [{}]", "interests", FIELDS),
    *options("Vælg de landsdele, du gerne vil besøge [{}]", "landsdele", PARTS),
    Col("Vælg, hvor mange dage du vil på besøg", "days"),
    *options("Vælg de dage, du kan komme på besøg [{}]", "available", LONG),
    Col("Vælg, hvilket besøg du helst vil på", "visit_kind"),
    Col("Skriv navnet på den kollega, du eventuelt følges med", "companions", joined("companions")),
    Col("Skriv navnet på den vært (arbejdsplads), du eventuelt selv har fundet", "own_host"),
    Col("Skriv de værter, du helst vil besøge [Første ønske]", "wishes 1"),
    Col("Skriv de værter, du helst vil besøge [Andet ønske]", "wishes 2"),
    Col("Skriv de værter, du helst vil besøge [Tredje ønske]", "wishes 3"),
    Col("Har du talt med din leder om det, og er din leder enig?", "manager_agreed"),
    Col("Skriv din leders navn", "", hidden("chief")),
    Col("Skriv din leders e-mailadresse", "", hidden("chief_email")),
    Col("Skriv, hvorfor du gerne vil være med", "motivation"),
]
COLS = [
    Col("Svar-ID", "", number(3)),
    Col("Dato for indsendelse", "signed_up_at"),
    Col("Sidste side", "", const(5)),
    Col("Startsprog", "", const("da")),
    Col("Dato for start", "", before(12, STAMP)),
    Col("Dato for seneste handling", "", before(0, STAMP), note="the last click"),
    Col("IP-adresse", "", pick(("198.51.100.20", "192.0.2.77", "203.0.113.150"))),
    Col("Vil du være vært eller praktikant i uge 37?", "role", role("Vært", "Praktikant")),
    Col("Skriv dit navn", "name", host_key="contact"),
    Col("Skriv din e-mailadresse", "email"),
    Col("Skriv dit telefonnummer", "phone"),
    Col("Skriv navnet på din arbejdsplads", "workplace"),
    Col("Skriv, hvilken kommune, styrelse eller hvilket ministerium du er ansat i", "organisation"),
    Col("Vælg sektor", "sector"),
    Col("Vælg den kommune, arbejdspladsen ligger i", "municipality"),
    Col("Vælg den kommune, du bor i", "", hidden("home"), note="home, not work"),
    Col("Skriv, hvor mange ansatte der er på arbejdspladsen", "", hidden("employees")),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Kan du komme til den forberedende workshop i maj?", "workshop"),
    Col("Hvor hørte du om os?", "", hidden("heard")),
    Col("Ja, I må gemme mine oplysninger", "", const("Ja")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(45, LAND.mixed_units(45), FIELDS, (13, 13), tie="name", phone="{}{}{}{}")
    cast.hosts[9]["fields"] = [*cast.hosts[9]["fields"], "Skov og strand"]
    return Form(
        "form45",
        "LimeSurvey by a kommune's innovation consultant, one CSV for both, question texts as headers",
        True,
        [
            File(
                "results-survey556120.csv",
                [Sheet("", "both", COLS, style=STYLE)],
                encoding="utf-8",
                quote_all=True,
            )
        ],
        cast.hosts,
        cast.interns,
        ["One host wrote a field of its own beside the options."],
    )
