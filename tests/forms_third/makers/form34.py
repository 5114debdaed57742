"""An agency's shared online lists saved as CSV; the list's first column, Titel, is a name."""

from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, full_name, hidden, login_name, pick, some

from .cast import Cast
from .places import LAND

FIELDS = [
    "Beredskab",
    "Gebyrer og opkrævning",
    "Kunstig intelligens",
    "Natur og jagt",
    "Rådgivning",
    "Tilladelser",
    "Transport",
    "Økonomi og styring",
]
DATES = {d: f"{d.lower()} {7 + i}. sep" for i, d in enumerate(DAYS)}
STYLE = Style(
    sep="; ",
    date="%d-%m-%Y %H:%M",
    yes="SAND",
    no="FALSK",
    words={
        "available": DATES,
        "sector": {"Stat": "Stat", "Kommune": "Kommune"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst",
            "Familiebesøg": "Familiebesøg",
            "Begge": "Begge",
        },
    },
)
TAIL = [
    Col("Oprettet", "signed_up_at", note="the list's own; everybody adds their own line"),
    Col("Oprettet af", "", login_name),
    Col("Ændret", "", before(-4000, "%d-%m-%Y %H:%M")),
    Col("Ændret af", "", const("Projektkontoret")),
    Col("Vedhæftede filer", "", const(0)),
    Col("Elementtype", "", const("Element")),
    Col("Sti", "", const("sites/ip26/Lists")),
]
HOSTS = [
    Col("Titel", "workplace", note="the list's first column; the values are offices"),
    Col("Styrelse el. ministerium", "organisation"),
    Col("Stat/kommune", "sector"),
    Col("Mødested: adresse", "", hidden("street")),
    Col("Mødested: kommune", "municipality"),
    Col("Praktikansvarlig", "contact"),
    Col("Praktikansvarligs mail", "email"),
    Col("Praktikansvarligs mobil", "phone"),
    Col("Kontorets fag", "fields"),
    Col("Maks. praktikanter", "capacity"),
    Col("Maks. dage", "days"),
    Col("Mulige datoer", "available"),
    Col("Ukendt gæst/familiebesøg", "visit_kind"),
    Col("Reserveret til (praktikantens mail)", "agreed_interns"),
    Col("Med på værtsworkshop", "workshop", note="SAND is yes, FALSK no"),
    Col("Program", "offer"),
    Col("Sikkerhedsgodkendelse kræves", "", pick(("FALSK", "FALSK", "SAND"))),
    *TAIL,
]
INTERNS = [
    Col("Titel", "name", full_name, note="the list's first column; the values are names"),
    Col("Mailadr.", "email"),
    Col("Mobil", "phone"),
    Col("Job", "title", note="the values are job titles"),
    Col("Leder el. medarbejder", "level"),
    Col("Kontor", "workplace"),
    Col("Styrelse el. ministerium", "organisation"),
    Col("Stat/kommune", "sector"),
    Col("Kontorets kommune", "municipality"),
    Col("Fag i dag", "own_field"),
    Col("Fag at besøge", "interests"),
    Col("Landsdele at besøge", "landsdele"),
    Col("Dage i praktik", "days"),
    Col("Mulige datoer", "available"),
    Col("Ukendt gæst/familiebesøg", "visit_kind"),
    Col("Rejser med (kollegas mail)", "companions"),
    Col("Har egen aftale med (kontor)", "own_host"),
    Col("Drømmekontor 1", "wishes 1"),
    Col("Drømmekontor 2", "wishes 2"),
    Col("Drømmekontor 3", "wishes 3"),
    Col("Kontorchef siger ja", "manager_agreed", note="SAND is yes, FALSK no"),
    Col("Kontorchef", "", hidden("chief")),
    Col("Med på praktikantworkshop", "workshop"),
    Col("Hvorfor", "motivation"),
    Col("Kost", "", some("diet", 3)),
    *TAIL,
]


def form() -> Form:
    """Return the form."""
    cast = Cast(34, LAND.state_units(34), FIELDS, (10, 12), mails="initials", phone="{}{}{}{}")
    return Form(
        "form34",
        "an agency's shared online lists saved as CSV, clear; Titel is the office or the name",
        True,
        [
            File(
                "IP26 værter.csv",
                [Sheet("", "host", HOSTS, style=STYLE)],
                delimiter=";",
                encoding="cp1252",
            ),
            File(
                "IP26 praktikanter.csv",
                [Sheet("", "intern", INTERNS, style=STYLE)],
                delimiter=";",
                encoding="cp1252",
            ),
        ],
        cast.hosts,
        cast.interns,
        ["Yes and no are SAND and FALSK, as a Danish spreadsheet writes them."],
    )
