"""Google Forms by COI, one CSV for both; most questions are put to hosts and interns alike."""

from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import const, hidden, now_and_then, role, sided

from .cast import Cast
from .places import LAND

FIELDS = [
    "Arbejdsmiljø",
    "Børn og unge",
    "Dokumentation, data og effekt",
    "Fællesskaber og frivillige",
    "Natur, klima og miljø",
    "Sagsbehandling",
    "Sundhed, pleje og omsorg",
    "Udbud",
]
DATES = {
    d: f"{t} d. {7 + i}."
    for i, (d, t) in enumerate(
        zip(DAYS, ("mandag", "tirsdag", "onsdag", "torsdag", "fredag"), strict=True)
    )
}
STYLE = Style(
    sep=", ",
    date="%d/%m/%Y %H.%M.%S",
    words={
        "available": DATES,
        "sector": {"Kommune": "En kommune", "Stat": "Staten"},
        "days": {2: "2 dage", 3: "3 dage", 4: "4 dage", 5: "5 dage"},
        "landsdele": {"Hele landet": "Hele landet"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst (vi har ikke fag til fælles)",
            "Familiebesøg": "Familiebesøg (vi har fag til fælles)",
            "Begge": "Begge er velkomne",
        },
    },
)
HOSTS = [
    Col("VÆRT: Pladser til praktikanter", "capacity"),
    Col("VÆRT: Hvor mange kolleger er I på stedet?", "", hidden("employees")),
    Col("VÆRT: Praktikant, vi har givet håndslag på (mailadresse)", "agreed_interns"),
    Col("VÆRT: Det kommer praktikanten til at være med til", "offer"),
]
INTERNS = [
    Col("PRAKTIKANT: Titel", "title", note="a job title, as the answers show"),
    Col(
        "PRAKTIKANT: Har du ledelsesansvar?",
        "level",
        lambda p: "Ja" if p["level"] == "Leder" else "Nej",
        note="Ja is Leder, Nej is Medarbejder",
    ),
    Col("PRAKTIKANT: Emner, du vil snuse til hos andre", "interests"),
    Col("PRAKTIKANT: Landsdele, du vil tage toget til", "landsdele"),
    Col("PRAKTIKANT: Rejsefælle fra din egen arbejdsplads (mailadresse)", "companions"),
    Col("PRAKTIKANT: Din nærmeste leders mailadresse", "", hidden("chief_email")),
    Col("PRAKTIKANT: Min nærmeste leder har givet grønt lys", "manager_agreed"),
    Col("PRAKTIKANT: Vært, du har givet håndslag på (arbejdspladsens navn)", "own_host"),
    Col("PRAKTIKANT: Øverst på din ønskeseddel (vært)", "wishes 1"),
    Col("PRAKTIKANT: Nummer to på din ønskeseddel (vært)", "wishes 2"),
    Col("PRAKTIKANT: Nummer tre på din ønskeseddel (vært)", "wishes 3"),
    Col("PRAKTIKANT: Det vil jeg bruge turen til", "motivation"),
]
COLS = [
    Col("Tidsstempel", "signed_up_at"),
    Col("Mailadresse", "email", note="collected by the form; no other own address is asked"),
    Col(
        "Hvilken kasket har du på?",
        "role",
        role("Vært – vi åbner dørene", "Praktikant – jeg vil ud at se", "Begge kasketter"),
    ),
    Col("Dit fulde navn (værter: den, vi skal tale med)", "name", host_key="contact"),
    Col("Telefon, dag og aften", "phone"),
    Col("Arbejdssted", "workplace"),
    Col("Hvem udbetaler lønnen? (kommune, ministerium, styrelse)", "organisation"),
    Col("Er det en kommune eller staten?", "sector"),
    Col("Arbejdsstedets kommune", "municipality"),
    Col("Emner, I/du arbejder med selv", "own_field", lambda p: own(p), host_key="fields"),
    Col("Antal dage, I/du vil være med", "days"),
    Col("Datoer i september, der kan lade sig gøre", "available"),
    Col("Hvem skal mødes?", "visit_kind"),
    Col("Kommer du/I til den fælles workshop inden sommerferien?", "workshop"),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col(
        "Hensyn, vi skal tage (allergi, tilgængelighed, andet)",
        "",
        now_and_then(("Nødder", "Nej"), 4),
    ),
    Col("Hvor faldt du over os?", "", hidden("heard")),
    Col("Jeg er indforstået med, at COI gemmer mine svar i et år", "", const("Ja")),
]


def own(person: dict) -> str:
    """Return the hosts' fields or the intern's own."""
    if person["_side"] == "host":
        return ", ".join(person["fields"])
    return str(person["own_field"])


def form() -> Form:
    """Return the form."""
    cast = Cast(15, LAND.mixed_units(15), FIELDS, (12, 13), phone="{}{}{}{}")
    cast.join(-1)
    return Form(
        "form15",
        "Google Forms by COI, one form for both, most questions shared by hosts and interns",
        True,
        [
            File(
                "Åbne døre - Innovationspraktik (Svar) - Formularsvar 1.csv",
                [Sheet("", "both", COLS, style=STYLE)],
                encoding="utf-8",
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "One person signs up for both.",
            "Field names hold commas, and lists are joined by comma and space.",
        ],
    )
