"""Google Forms by a kommune's project worker, one CSV for both; both sections ask in the same words."""

from datetime import datetime

from tests.forms_makers.cast import say
from tests.forms_makers.core import DAYS, LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import const, hidden, joined, now_and_then, role, sided
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Administration",
    "Arbejdsmarked og uddannelse",
    "Børn, familie og skole",
    "Erhverv og turisme",
    "Fritid og kultur",
    "Miljø, natur og teknik",
    "Socialområdet",
    "Sundhedsområdet",
    "Ældreområdet",
]
STYLE = Style(
    sep=";",
    words={
        "available": LONG,
        "sector": {"Kommune": "Kommune", "Stat": "Stat"},
        "landsdele": {"Hele landet": "Hele landet"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst",
            "Familiebesøg": "Familiebesøg",
            "Begge": "Det er underordnet",
        },
    },
)
SUMMER = datetime(2026, 3, 29, 3)


def stamp(p: dict) -> str:
    """Return the time as the tool's own download writes it."""
    when = p["signed_up_at"]
    zone = "GMT+2" if when >= SUMMER else "GMT+1"
    half = "AM" if when.hour < 12 else "PM"
    return f"{when:%Y/%m/%d} {when.hour % 12 or 12}:{when:%M:%S} {half} {zone}"


SAME = [
    Col("Arbejdsplads", "workplace"),
    Col("Hvilken kommune eller styrelse hører arbejdspladsen til?", "organisation"),
    Col("Kommune eller stat?", "sector"),
    Col("Arbejdspladsens adresse", "", hidden("street")),
    Col("Kommune, arbejdspladsen ligger i", "municipality"),
]
HOSTS = [
    *SAME,
    Col("Kontaktperson", "contact"),
    Col("Kontaktpersonens e-mail", "email"),
    Col("Kontaktpersonens telefon", "phone"),
    Col("Hvilke fagområder kan praktikanten møde hos jer?", "fields"),
    Col("Hvor mange praktikanter har I plads til?", "capacity"),
    Col("Antal dage i praktik", "days"),
    Col("Mulige dage i uge 37", "available"),
    Col("Type af besøg", "visit_kind"),
    Col("Hvis I selv har fundet en praktikant: navn", "agreed_interns", joined("agreed_interns")),
    Col("Jeg/vi deltager i workshoppen før praktikken", "workshop"),
    Col("Kort om, hvad praktikanten kan opleve", "offer"),
]
INTERNS = [
    Col("Navn", "name"),
    Col("E-mail", "email"),
    Col("Telefon", "phone"),
    Col("Stilling", "title"),
    Col("Leder eller medarbejder", "level"),
    *SAME,
    Col("Hvad er dit fagområde?", "own_field"),
    Col("Hvilke fagområder er du interesseret i?", "interests"),
    Col("Hvilke landsdele kan du komme til?", "landsdele"),
    Col("Antal dage i praktik", "days"),
    Col("Mulige dage i uge 37", "available"),
    Col("Type af besøg", "visit_kind"),
    Col("Hvis du har en rejsefælle: navn", "companions", joined("companions")),
    Col("Hvis du selv har fundet en vært: arbejdspladsens navn", "own_host"),
    Col("Ønsket vært (1)", "wishes 1"),
    Col("Ønsket vært (2)", "wishes 2"),
    Col("Ønsket vært (3)", "wishes 3"),
    Col("Jeg har aftalt praktikken med min leder", "manager_agreed"),
    Col("Min leder hedder", "", hidden("chief")),
    Col("Jeg/vi deltager i workshoppen før praktikken", "workshop"),
    Col("Hvorfor har du lyst til at komme i praktik?", "motivation"),
]
COLS = [
    Col("Tidsstempel", "signed_up_at", stamp),
    Col("Jeg tilmelder mig som", "role", role("Praktikvært", "Praktikant")),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Hvordan hørte du om ordningen?", "", hidden("heard")),
    Col("Samtykke", "", const("Ja, jeg giver samtykke")),
    Col("Kommentarer", "", now_and_then(("Nej", "Vi er nye i det her", "Tak for initiativet"), 4)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(40, LAND.mixed_units(40), FIELDS, (12, 14), tie="name")
    cast.interns[11]["available"] = list(DAYS)
    say(cast.interns[11], "days", "3-5")
    return Form(
        "form40",
        "Google Forms by a kommune's project worker, one form for both, asked in the same words",
        True,
        [
            File(
                "Tilmelding til innovationspraktik.csv",
                [Sheet("", "both", COLS, style=STYLE)],
                encoding="utf-8",
                quote_all=True,
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "Several headers stand twice, once in the hosts' section and once in the interns'.",
            "One intern's number of days is a range; nobody could say which.",
        ],
    )
