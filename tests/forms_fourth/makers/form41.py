"""Google Forms by a HR assistant in a kommune, two CSVs; the collected address means two things."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    const,
    first_name,
    hidden,
    joined,
    last_name,
    now_and_then,
    pick,
)
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Beredskab og sikkerhed",
    "Børneområdet",
    "Indkøb og udbud",
    "IT og digitalisering",
    "Jura",
    "Natur, klima og miljø",
    "Psykiatri, handicap og socialt udsatte",
    "Skole",
    "Ældre",
]
STYLE = Style(
    sep=", ",
    date="%d/%m/%Y %H.%M.%S",
    words={
        "available": {d: LONG[d].lower() for d in LONG},
        "sector": {"Kommune": "Kommunal", "Stat": "Statslig"},
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "level": {"Leder": "Ja, jeg er leder", "Medarbejder": "Nej, jeg er medarbejder"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst (en anden slags arbejdsplads)",
            "Familiebesøg": "Familiebesøg (samme fag eller sektor)",
            "Begge": "Begge dele",
        },
    },
)
HOSTS = [
    Col("Tidsstempel", "signed_up_at"),
    Col("Mailadresse", "email", note="collected by the form; only the leader's is asked besides"),
    Col("Kontaktperson hos værten (fulde navn)", "contact"),
    Col("Kontaktpersonens mobilnr.", "phone"),
    Col("Værtsarbejdspladsens navn", "workplace"),
    Col("Organisation, værtsarbejdspladsen er en del af", "organisation"),
    Col("Kommunal eller statslig arbejdsplads", "sector"),
    Col("Værtsarbejdspladsens kommune", "municipality"),
    Col("Leders navn", "", hidden("chief")),
    Col("Leders mailadresse", "", hidden("chief_email")),
    Col("Antal ansatte", "", hidden("employees")),
    Col("Fagområder", "fields"),
    Col("Max antal praktikanter", "capacity"),
    Col("Max antal dage", "days"),
    Col("Ugedage, hvor praktikanten kan komme", "available"),
    Col("Ønsker til praktikanten", "visit_kind"),
    Col("Praktikant, I allerede har aftalt med (mailadresse)", "agreed_interns"),
    Col("Værten deltager i forberedende workshop", "workshop"),
    Col("Beskrivelse af, hvad praktikanten kommer til at opleve", "offer"),
    Col("Parkering muligt?", "", pick(("Ja", "Nej", "Ja"))),
]
INTERNS = [
    Col("Tidsstempel", "signed_up_at"),
    Col(
        "Mailadresse",
        "",
        lambda p: f"privat{p['_no']:02d}@example.org",
        note="collected by the form; a private account, the work address is asked",
    ),
    Col("Fornavn", "name", first_name, part="first name"),
    Col("Efternavn(e)", "name", last_name, part="last name"),
    Col("Mailadresse på arbejdet", "email"),
    Col("Mobilnr.", "phone"),
    Col("Hvad er din stilling?", "title"),
    Col("Er du leder med personaleansvar?", "level"),
    Col("Hvor arbejder du? (arbejdspladsens navn)", "workplace"),
    Col("Organisation, din arbejdsplads er en del af", "organisation"),
    Col("Kommunal eller statslig arbejdsplads", "sector"),
    Col("Din arbejdsplads' kommune", "municipality"),
    Col("Dit nuværende fagområde", "own_field"),
    Col("Fagområder, du ønsker at besøge", "interests"),
    Col("Landsdele, du ønsker at besøge", "landsdele"),
    Col("Antal dage, du ønsker", "days"),
    Col("Ugedage, hvor du kan komme", "available"),
    Col("Ønsker til besøget", "visit_kind"),
    Col("Rejsefælle (kollegas mailadresse)", "companions"),
    Col("Vært, du allerede har aftalt med (arbejdspladsens navn)", "own_host"),
    Col(
        "Værter, du ønsker at besøge (skriv dem i prioriteret rækkefølge med semikolon imellem)",
        "wishes",
        joined("wishes"),
    ),
    Col("Min nærmeste leder har sagt ja til min deltagelse", "manager_agreed"),
    Col("Leders navn", "", hidden("chief")),
    Col("Leders mailadresse", "", hidden("chief_email")),
    Col("Jeg deltager i forberedende workshop", "workshop"),
    Col("Begrundelse for, at du søger", "motivation"),
    Col("Har du deltaget før?", "", pick(("Nej", "Nej", "Ja, i 2024"))),
    Col("Jeg er indforstået med, at data slettes efter et år", "", const("Ja")),
    Col("Bemærkninger", "", now_and_then(("Har hund", "Allergisk over for nødder", "Ingen"), 4)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(41, LAND.mixed_units(41), FIELDS, (11, 13), phone="{}{}{}{}")
    return Form(
        "form41",
        "Google Forms by a HR assistant in a kommune, two CSVs; a collected address on both",
        True,
        [
            File(
                "Værter 2026 (Svar) - Formularsvar 1.csv",
                [Sheet("", "host", HOSTS, style=STYLE)],
                encoding="utf-8",
            ),
            File(
                "Praktikanter 2026 (Svar) - Formularsvar 1.csv",
                [Sheet("", "intern", INTERNS, style=STYLE)],
                encoding="utf-8",
            ),
        ],
        cast.hosts,
        cast.interns,
        [
            "The collected address is the contact's at hosts, but a private one at interns.",
            "Field names hold commas, and lists are joined by comma and space.",
        ],
    )
