"""Microsoft Forms in Danish by a kommune's development consultant, two workbooks."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, gate, hidden, joined, now_and_then, number
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Beskæftigelse",
    "Børn og unge",
    "Digitalisering",
    "Kultur og fritid",
    "Ledelse og HR",
    "Natur, klima og miljø",
    "Sundhed og ældre",
    "Økonomi",
]
STYLE = Style(
    sep=";",
    trail=True,
    words={
        "sector": {"Kommune": "Kommunal", "Stat": "Statslig"},
        "available": LONG,
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst (fra et andet område end vores)",
            "Familiebesøg": "Familiebesøg (tæt på vores eget område)",
            "Begge": "Begge dele er ok",
        },
    },
)
INTERN_STYLE = Style(
    **{
        **STYLE.__dict__,
        "words": {
            **STYLE.words,
            "visit_kind": {
                "Ukendt gæst": "Ukendt gæst (et andet område end mit)",
                "Familiebesøg": "Familiebesøg (tæt på mit eget område)",
                "Begge": "Begge dele er ok",
            },
        },
    }
)
HEAD = [
    Col("Id", "", number(1)),
    Col("Starttidspunkt", "", before(11)),
    Col("Færdiggørelsestidspunkt", "signed_up_at"),
    Col("Mail", "", const("anonymous"), note="nobody was logged in"),
    Col("Navn", "", const(None), note="nobody was logged in"),
]
HOSTS = [
    *HEAD,
    Col("Arbejdspladsens navn", "workplace"),
    Col("Hvilken organisation er arbejdspladsen en del af?\xa0", "organisation"),
    Col("Er I en kommunal eller en statslig arbejdsplads?", "sector"),
    Col("Adresse", "", hidden("street")),
    Col("Postnummer og by", "", hidden("town")),
    Col("Kommune, hvor besøget finder sted", "municipality"),
    Col("Navn på kontaktperson", "contact"),
    Col("E-mail på kontaktperson", "email"),
    Col("Telefonnummer på kontaktperson", "phone"),
    Col("Hvor mange medarbejdere er der på arbejdspladsen?", "", hidden("employees"), note="staff"),
    Col("Hvilke fagområder arbejder I inden for?\xa0", "fields"),
    Col("Hvor mange praktikanter kan I tage imod? (1-3)", "capacity"),
    Col("Hvor mange dage kan I have praktikanter på besøg? (2-5)", "days"),
    Col("Hvilke dage i uge 37 passer jer?", "available"),
    Col("Ønsker I en ukendt gæst eller et familiebesøg?", "visit_kind"),
    Col("Har I allerede en aftale med en praktikant?", "", gate("agreed_interns")),
    Col("Hvis ja: praktikantens e-mail", "agreed_interns", joined("agreed_interns")),
    Col("Deltager I i den forberedende workshop?", "workshop"),
    Col("Beskriv kort, hvad en praktikant kan opleve hos jer", "offer"),
    Col("Hvor har I hørt om Innovationspraktik?", "", hidden("heard")),
    Col("Jeg accepterer, at mine oplysninger bliver behandlet", "", const("Ja")),
    Col("Eventuelle bemærkninger", "", now_and_then(("Ingen", "Vi glæder os", "Ring endelig"), 4)),
]
INTERNS = [
    *HEAD,
    Col("Fulde navn", "name"),
    Col("Arbejdsmail", "email"),
    Col("Telefonnummer", "phone"),
    Col("Stilling\xa0", "title"),
    Col(
        "Er du leder?",
        "level",
        lambda p: "Ja" if p["level"] == "Leder" else "Nej",
        note="Ja is Leder, Nej is Medarbejder",
    ),
    Col("Arbejdspladsens navn", "workplace"),
    Col("Hvilken organisation er arbejdspladsen en del af?\xa0", "organisation"),
    Col("Er du ansat på en kommunal eller en statslig arbejdsplads?", "sector"),
    Col("Arbejdspladsens kommune", "municipality"),
    Col("Hvilket fagområde arbejder du inden for?", "own_field"),
    Col("Hvilke fagområder vil du gerne opleve?", "interests"),
    Col("Hvilke landsdele vil du gerne besøge?", "landsdele"),
    Col("Hvor mange dage ønsker du at være i praktik?", "days"),
    Col("Hvilke dage i uge 37 passer dig?", "available"),
    Col("Ønsker du at være ukendt gæst eller at komme på familiebesøg?", "visit_kind"),
    Col("Har du en rejsefælle fra din arbejdsplads?", "", gate("companions")),
    Col("Hvis ja: rejsefællens e-mail", "companions", joined("companions")),
    Col("Har du allerede en aftale med en vært?", "", gate("own_host")),
    Col("Hvis ja: værtens navn (arbejdsplads)", "own_host"),
    Col("Ønsker til vært: 1. prioritet", "wishes 1"),
    Col("Ønsker til vært: 2. prioritet", "wishes 2"),
    Col("Ønsker til vært: 3. prioritet", "wishes 3"),
    Col("Er din deltagelse aftalt med din nærmeste leder?", "manager_agreed"),
    Col("Nærmeste leders navn", "", hidden("chief")),
    Col("Nærmeste leders e-mail", "", hidden("chief_email")),
    Col("Deltager du i den forberedende workshop?", "workshop"),
    Col("Hvad håber du at få ud af praktikken?", "motivation"),
    Col("Hvor har du hørt om Innovationspraktik?", "", hidden("heard")),
    Col("Jeg accepterer, at mine oplysninger bliver behandlet", "", const("Ja")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(37, LAND.mixed_units(37), FIELDS, (11, 14))
    named = [h for h in cast.hosts if h["organisation"] == h["municipality"] + " Kommune"]
    for host in named[:2]:
        say(host, "municipality", host["municipality"] + " Kommune", host["municipality"])
    say(cast.hosts[6], "capacity", "1-2 alt efter uge")
    say(cast.hosts[4], "capacity", "2 personer", 2)
    return Form(
        "form37",
        "Microsoft Forms in Danish by a kommune's development consultant, two workbooks",
        True,
        [
            File("Tilmelding som vært(1-11).xlsx", [Sheet("Sheet1", "host", HOSTS, style=STYLE)]),
            File(
                "Tilmelding som praktikant(1-14).xlsx",
                [Sheet("Sheet1", "intern", INTERNS, style=INTERN_STYLE)],
            ),
        ],
        cast.hosts,
        cast.interns,
        ["One host's number of interns is a range; nobody could say which."],
    )
