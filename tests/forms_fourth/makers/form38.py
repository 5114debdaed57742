"""Microsoft Forms in Danish by an office assistant, one workbook for both; the login is the address."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    full_name,
    hidden,
    joined,
    now_and_then,
    number,
    role,
    sided,
)
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Arbejdsmarked",
    "Borgerservice og bibliotek",
    "Byggeri og plan",
    "Dagtilbud og skole",
    "IT",
    "Kommunikation og presse",
    "Politik og sekretariat",
    "Social og handicap",
    "Vej og park",
]
WORKSHOP = ("Ja, i Aarhus den 19. maj", "Ja, i København den 21. maj", "Ja, online den 26. maj")
STYLE = Style(
    sep=";",
    trail=True,
    words={
        "sector": {"Kommune": "Kommune", "Stat": "Stat"},
        "available": {d: f"{LONG[d]} {7 + i}/9" for i, d in enumerate(LONG)},
        "capacity": {1: "1 praktikant", 2: "2 praktikanter", 3: "3 praktikanter"},
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "visit_kind": {"Begge": "Ingen præference"},
    },
)


def workshop(p: dict) -> str:
    """Return which workshop the person takes."""
    return WORKSHOP[p["_no"] % 3] if p["workshop"] else "Nej, jeg er forhindret"


HOSTS = [
    Col("Hvilke områder kan I give indblik i?", "fields"),
    Col("Antal praktikanter, I kan modtage", "capacity"),
    Col("Antal dage, I kan modtage praktikanter", "days"),
    Col("Hvilke dage kan I modtage praktikanter?", "available"),
    Col("Hvilken slags praktikant vil I helst have?", "visit_kind"),
    Col(
        "Aftalt med en bestemt praktikant? Skriv navnet", "agreed_interns", joined("agreed_interns")
    ),
    Col("Hvad vil I gerne vise en praktikant?", "offer"),
    Col("Kan I også tage imod praktikanter på andre tidspunkter af året?", "", const("Måske")),
]
INTERNS = [
    Col("Stillingsbetegnelse", "title"),
    Col("Er du medarbejder eller leder?", "level"),
    Col("Hvilket område arbejder du selv med?", "own_field"),
    Col("Hvilke områder vil du gerne have indblik i?", "interests"),
    Col("Hvor i Danmark vil du gerne i praktik?", "landsdele"),
    Col("Antal dage, du ønsker at være i praktik", "days"),
    Col("Hvilke dage har du mulighed for at være i praktik?", "available"),
    Col("Hvilken slags besøg vil du helst på?", "visit_kind"),
    Col(
        "Rejser du sammen med en kollega? Skriv kollegaens navn", "companions", joined("companions")
    ),
    Col("Aftalt med en bestemt vært? Skriv arbejdspladsens navn", "own_host"),
    Col("Værter, du helst vil besøge: nr. 1", "wishes 1"),
    Col("Værter, du helst vil besøge: nr. 2", "wishes 2"),
    Col("Værter, du helst vil besøge: nr. 3", "wishes 3"),
    Col("Min leder er indforstået med, at jeg deltager", "manager_agreed"),
    Col("Mail til min leder", "", hidden("chief_email")),
    Col("Hvorfor vil du gerne deltage?", "motivation"),
]
COLS = [
    Col("ID", "", number(1)),
    Col("Starttidspunkt", "", before(8)),
    Col("Fuldførelsestidspunkt", "signed_up_at"),
    Col("Mail", "email", note="the login; no other own address is asked"),
    Col("Navn", "name", full_name, host_key="contact", note="the login; no other name is asked"),
    Col(
        "Ønsker du at være vært eller praktikant?", "role", role("Vært", "Praktikant", "Begge dele")
    ),
    Col("Telefon (direkte)", "phone"),
    Col("Navn på arbejdsplads (fx skole, center, kontor)", "workplace"),
    Col("Kommune, styrelse eller ministerium", "organisation"),
    Col("Sektor", "sector"),
    Col("Hvilken kommune ligger arbejdspladsen i?", "municipality"),
    Col("EAN-nummer", "", hidden("ean")),
    Col(
        "Deltager du i en forberedende workshop?",
        "workshop",
        workshop,
        note="a place and date is yes",
    ),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Særlige hensyn, vi skal kende til", "", now_and_then(("Kørestol", "Nej", "-"), 5)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(38, LAND.mixed_units(38), FIELDS, (12, 13), tie="name", phone="{}{}{}{}")
    cast.join(-1)
    return Form(
        "form38",
        "Microsoft Forms in Danish by an office assistant, one form for both; the login is the address",
        True,
        [
            File(
                "Innovationspraktik uge 37(1-24).xlsx", [Sheet("Sheet1", "both", COLS, style=STYLE)]
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "Name and address are the login's; nobody is asked again.",
            "The workshop is a choice of three places and dates, or no.",
            "One person signs up for both.",
        ],
    )
