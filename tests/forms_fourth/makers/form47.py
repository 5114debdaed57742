"""An own sheet by a kommune's coordinator, clear: everybody in one list, typed in from mails."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import hidden, joined, now_and_then, number, pick, role
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Beskæftigelse",
    "Bibliotek",
    "Byggesager",
    "Digitalisering",
    "Forsyning",
    "Personale",
    "Skole",
    "Tandpleje",
    "Ældrepleje",
]
STYLE = Style(
    sep=", ",
    yes="ja",
    no="nej",
    words={
        "available": {d: d.lower() for d in DAYS},
        "visit_kind": {
            "Ukendt gæst": "ukendt gæst",
            "Familiebesøg": "familiebesøg",
            "Begge": "begge",
        },
        "level": {"Leder": "leder", "Medarbejder": "medarbejder"},
    },
)


def field(p: dict) -> str:
    """Return the hosts' fields or the intern's own."""
    return ", ".join(p["fields"]) if p["_side"] == "host" else str(p["own_field"])


COLS = [
    Col("Nr.", "", number(1)),
    Col("Tilmeldingsdato", "signed_up_at"),
    Col("Vært/praktikant", "role", role("Vært", "Praktikant", "Begge")),
    Col("Person", "name", host_key="contact"),
    Col("Mail", "email"),
    Col("Tlf.nr.", "phone"),
    Col("Stilling (praktikanter)", "title", side="intern"),
    Col("Niveau (leder/medarbejder)", "level", side="intern"),
    Col("Arbejdsplads", "workplace"),
    Col("Organisation (kommune/styrelse)", "organisation"),
    Col("Stat eller kommune", "sector"),
    Col("Beliggende i kommune", "municipality"),
    Col("Eget fagområde", "own_field", field, host_key="fields", note="hosts: what can be visited"),
    Col("Vil gerne se (fagområder)", "interests", side="intern"),
    Col("Landsdel, man gerne vil til", "landsdele", side="intern"),
    Col("Antal pladser (værter)", "capacity", side="host"),
    Col("Antal dage", "days"),
    Col("Dage der kan bruges", "available"),
    Col("Ukendt gæst eller familiebesøg", "visit_kind"),
    Col("Rejsefælle", "companions", joined("companions", ", "), side="intern"),
    Col("Selvfundet vært", "own_host", side="intern"),
    Col("Selvfundet praktikant", "agreed_interns", joined("agreed_interns"), side="host"),
    Col("Værtsønsker i rækkefølge", "wishes", joined("wishes", "\n"), side="intern"),
    Col("Leders godkendelse", "manager_agreed", side="intern"),
    Col("Leders navn", "", hidden("chief")),
    Col("Med til workshop", "workshop"),
    Col("Tekst om besøget (værter)", "offer", side="host"),
    Col("Begrundelse (praktikanter)", "motivation", side="intern"),
    Col("Svar sendt", "", pick(("x", "x", "")), note="whether we have answered"),
    Col("Noter", "", now_and_then(("Ringer igen", "Ny mail i juni", "Snakket med leder 3/6"), 4)),
]
ABOVE = [["Innovationspraktik uge 37, 2026 – alle tilmeldte"], []]


def form() -> Form:
    """Return the form."""
    cast = Cast(47, LAND.mixed_units(47), FIELDS, (11, 13), tie="name")
    cast.join(-1)
    cast.third(10)
    host, other = cast.hosts[2], cast.hosts[4]
    host["available"] = list(DAYS)
    say(host, "available", "alle dage", list(DAYS))
    say(other, "capacity", "2 stk.", 2)
    say(cast.interns[11], "landsdele", "Fyn; Sydjylland", ["Fyn", "Sydjylland"])
    seats = sum(h["capacity"] for h in cast.hosts)
    total = [("the list's total", {"Person": "I alt", "Antal pladser (værter)": seats})]
    return Form(
        "form47",
        "an own sheet by a kommune's coordinator, clear, everybody in one list with a total",
        True,
        [
            File(
                "Tilmeldte 2026.xlsx",
                [
                    Sheet("Tilmeldte", "both", COLS, above=ABOVE, style=STYLE, extra=total),
                    Sheet("Huskeliste", "", loose=[["Book lokale"], ["Send kalenderinvitation"]]),
                ],
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "Eget fagområde holds a host's fields, one or more.",
            "One person signs up for both. Three colleagues travel together.",
        ],
    )
