"""An own workbook by a secretariat of kommuner, clear: supply and demand, a sheet to read first."""

from tests.forms_makers.core import Col, File, Form, Sheet, Style
from tests.forms_makers.shows import hidden, joined, now_and_then, number, pick, some

from .cast import Cast
from .places import LAND

FIELDS = [
    "Almene boliger",
    "Branding",
    "Frivillighed",
    "Kloak og spildevand",
    "Nære sundhedstilbud",
    "Overgange fra barn til voksen",
    "Regnskab",
    "Uddannelsesvejledning",
]
STYLE = Style(
    sep="; ",
    words={
        "sector": {"Kommune": "Kommune", "Stat": "Stat"},
        "visit_kind": {"Ukendt gæst": "Ukendt", "Familiebesøg": "Familie", "Begge": "Begge"},
    },
)
HOSTS = [
    Col("Udbud nr.", "", number(1)),
    Col("Indkommet", "signed_up_at"),
    Col("Sted, der udbyder praktik", "workplace"),
    Col("Stedets myndighed", "organisation"),
    Col("Kommune/stat", "sector"),
    Col("Praktikken foregår i (kommune)", "municipality"),
    Col("Stedets leder", "", hidden("chief")),
    Col("Kontakt til aftaler", "contact"),
    Col("Kontaktens mail", "email"),
    Col("Kontaktens telefon", "phone"),
    Col("Fagområder i udbud", "fields"),
    Col("Pladser i udbud", "capacity"),
    Col("Dage i udbud", "days"),
    Col("Ugedage i udbud", "available"),
    Col("Søger gæst af typen", "visit_kind"),
    Col("Pladsen er lovet til", "agreed_interns"),
    Col("Tilmeldt værtsworkshop", "workshop"),
    Col("Beskrivelse af udbuddet", "offer"),
    Col("Sagsnr.", "", lambda p: f"26/{1180 + p['_no']}"),
    Col("Journaliseret af", "", pick(("mkr", "lot", "mkr"))),
]
INTERNS = [
    Col("Efterspørgsel nr.", "", number(1)),
    Col("Indkommet", "signed_up_at"),
    Col("Ansøger", "name"),
    Col("Ansøgers mail", "email"),
    Col("Ansøgers telefon", "phone"),
    Col("Ansøgers stilling", "title"),
    Col("Leder/medarbejder", "level"),
    Col("Ansøgers arbejdsplads", "workplace"),
    Col("Ansøgers myndighed", "organisation"),
    Col("Kommune/stat", "sector"),
    Col("Ansøger arbejder i (kommune)", "municipality"),
    Col("Ansøgers eget fagområde", "own_field"),
    Col("Efterspurgte fagområder", "interests"),
    Col("Efterspurgte landsdele", "landsdele"),
    Col("Efterspurgte dage (antal)", "days"),
    Col("Efterspurgte ugedage", "available"),
    Col("Søger besøg af typen", "visit_kind"),
    Col("Vil følges med", "companions", joined("companions")),
    Col("Lovet plads hos", "own_host"),
    Col("Prioritet A (sted)", "wishes 1"),
    Col("Prioritet B (sted)", "wishes 2"),
    Col("Prioritet C (sted)", "wishes 3"),
    Col("Leder indforstået", "manager_agreed"),
    Col("Leders mail", "", hidden("chief_email")),
    Col("Tilmeldt praktikantworkshop", "workshop"),
    Col("Begrundelse for efterspørgslen", "motivation"),
    Col("Vegetar e.l.", "", some("diet", 4)),
    Col("Sagsnr.", "", lambda p: f"26/{1180 + p['_no']}"),
    Col("Bemærkning", "", now_and_then(("Skifter job 1/8?", "Talt med AB 4/5", "OK"), 4)),
]
READ_ME = [
    ["Læs mig"],
    ["Arket Udbud: værter. Arket Efterspørgsel: praktikanter."],
    ["Kun MKR og LOT retter. Nye linjer nederst."],
    [],
    ["Frist", "29. maj 2026"],
]
ABOVE = [["Praktikbørsen 2026"], ["Sekretariatet, opdateret 1. juni"], []]


def form() -> Form:
    """Return the form."""
    cast = Cast(33, LAND.mixed_units(33), FIELDS, (14, 16), tie="name", phone="{} {} {} {}")
    cast.third(10)
    seats = sum(h["capacity"] for h in cast.hosts)
    total = [("the list's total", {"Udbud nr.": "Pladser i alt", "Pladser i udbud": seats})]
    return Form(
        "form33",
        "an own workbook by a secretariat of kommuner, clear, supply and demand, case numbers",
        True,
        [
            File(
                "Praktikbørsen 2026.xlsx",
                [
                    Sheet("Læs mig", "", loose=READ_ME),
                    Sheet("Efterspørgsel", "intern", INTERNS, above=ABOVE, style=STYLE),
                    Sheet("Udbud", "host", HOSTS, above=ABOVE, style=STYLE, extra=total),
                ],
            )
        ],
        cast.hosts,
        cast.interns,
        ["Three colleagues travel together; one of them names both others in one cell."],
    )
