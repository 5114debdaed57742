"""A colleague's own workbook, fairly clear: short headers, two tabs, a status and a total row."""

from tests.forms_makers.core import Col, File, Form, Sheet, Style
from tests.forms_makers.shows import hidden, now_and_then, number, pick

from .cast import Cast
from .places import LAND

FIELDS = [
    "Anbringelser",
    "Bibliotek",
    "Byfornyelse",
    "Hjemmesygepleje",
    "Informationssikkerhed",
    "Myndighedsudøvelse",
    "Rekruttering",
    "Skov og natur",
]
STYLE = Style(
    sep="; ",
    yes="ja",
    no="nej",
    words={
        "sector": {"Kommune": "kommune", "Stat": "stat"},
        "visit_kind": {"Ukendt gæst": "ukendt gæst", "Familiebesøg": "familiebesøg"},
    },
)
STATUS = pick(("klar", "klar", "rykket", "mangler svar"))
HOSTS = [
    Col("Lb.nr.", "", number(1)),
    Col("Kom ind den", "signed_up_at"),
    Col("Vores status", "", STATUS),
    Col("Værtens arbejdsplads", "workplace"),
    Col("Ejes af (kommune/styrelse/ministerium)", "organisation"),
    Col("Kommune el. stat", "sector"),
    Col("Ligger i kommunen", "municipality"),
    Col("Værtens tovholder", "contact"),
    Col("Tovholders mail", "email"),
    Col("Tovholders tlf.", "phone"),
    Col("Tovholders chef (cc)", "", hidden("chief_email"), note="copied in on the letters"),
    Col("Værtens fagfelter", "fields"),
    Col("Pladser til praktikanter", "capacity"),
    Col("Tilbyder så mange dage", "days"),
    Col("Kan på ugedagene", "available"),
    Col("Ukendt gæst el. familiebesøg", "visit_kind"),
    Col("Har selv fundet (praktikant)", "agreed_interns"),
    Col("Med på workshop", "workshop"),
    Col("Program, deres egne ord", "offer"),
    Col("Svarbrev sendt", "", now_and_then(("2/6", "3/6"), 3)),
    Col(
        "Min kommentar", "", now_and_then(("ringet, ikke hjemme", "flink!", "jf. mail fra Ole"), 4)
    ),
]
INTERNS = [
    Col("Lb.nr.", "", number(1)),
    Col("Kom ind den", "signed_up_at"),
    Col("Vores status", "", STATUS),
    Col("Praktikantens navn", "name"),
    Col("Praktikantens mail", "email"),
    Col("Praktikantens tlf.", "phone"),
    Col("Praktikantens titel", "title"),
    Col("Leder el. medarb.", "level"),
    Col("Praktikantens chef (cc)", "", hidden("chief_email"), note="copied in on the letters"),
    Col("Chefen har sagt ja", "manager_agreed"),
    Col("Kommer fra arbejdspladsen", "workplace"),
    Col("Ejes af (kommune/styrelse/ministerium)", "organisation"),
    Col("Kommune el. stat", "sector"),
    Col("Arbejder i kommunen", "municipality"),
    Col("Praktikantens eget fagfelt", "own_field"),
    Col("Fagfelter, de gerne vil se", "interests"),
    Col("Landsdele, de gerne vil til", "landsdele"),
    Col("Ønsker så mange dage", "days"),
    Col("Kan på ugedagene", "available"),
    Col("Ukendt gæst el. familiebesøg", "visit_kind"),
    Col("Rejser med (kollega)", "companions"),
    Col("Har selv fundet (vært)", "own_host"),
    Col("1. ønske (vært)", "wishes 1"),
    Col("2. ønske (vært)", "wishes 2"),
    Col("3. ønske (vært)", "wishes 3"),
    Col("Med på workshop", "workshop"),
    Col("Hvorfor, deres egne ord", "motivation"),
    Col("Svarbrev sendt", "", now_and_then(("2/6", "3/6"), 3)),
    Col("Min kommentar", "", now_and_then(("søger også i Vejle?", "gift med Lb.nr. 4"), 5)),
]
ABOVE = [["Innovationspraktik 2026 – min samlede liste (spørg Bente, før du retter)"], [], []]
LISTS = [["Lister til rullemenuer"], ["ja", "stat"], ["nej", "kommune"], [None, "region"]]


def form() -> Form:
    """Return the form."""
    cast = Cast(22, LAND.mixed_units(22), FIELDS, (13, 15), tie="name", phone="{}{} {}{}")
    seats = sum(h["capacity"] for h in cast.hosts)
    total = [("the list's total", {"Lb.nr.": "I alt", "Pladser til praktikanter": seats})]
    return Form(
        "form22",
        "a colleague's own workbook, fairly clear, title rows, a status column and a total row",
        True,
        [
            File(
                "IP26 samlet liste.xlsx",
                [
                    Sheet("1 Værter", "host", HOSTS, above=ABOVE, style=STYLE, extra=total),
                    Sheet("2 Praktikanter", "intern", INTERNS, above=ABOVE, style=STYLE),
                    Sheet("3 Lister", "", loose=LISTS),
                ],
            )
        ],
        cast.hosts,
        cast.interns,
    )
