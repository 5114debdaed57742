"""Google Forms by a student assistant at an agency, two CSVs, chatty."""

from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import first_name, hidden, last_name, login_mail, now_and_then, pick

from .cast import Cast
from .places import LAND

FIELDS = [
    "Ansøgninger og puljer",
    "Byens rum",
    "Design og brugerrejser",
    "Hjemløshed",
    "Kommunikation",
    "Regler og tilsyn",
    "Sport",
    "Uddannelse",
]
DATES = {d: f"{d}. {7 + i}/9" for i, d in enumerate(DAYS)}
STYLE = Style(
    sep=", ",
    date="%d/%m/%Y %H.%M.%S",
    yes="Jep",
    no="Nope",
    words={
        "available": DATES,
        "level": {"Leder": "Chef", "Medarbejder": "Ikke chef"},
        "landsdele": {"Hele landet": "Hele landet!"},
        "visit_kind": {
            "Ukendt gæst": "Fremmed fugl (ukendt gæst)",
            "Familiebesøg": "Fætter eller kusine (familiebesøg)",
            "Begge": "Begge dele",
        },
    },
)
HOSTS = [
    Col("Tidsstempel", "signed_up_at"),
    Col("Mailadresse", "", login_mail, note="whoever filled the form in; the contact's is asked"),
    Col("Hej vært! Hvad skal vi kalde jeres arbejdsplads?", "workplace"),
    Col("Hvilket hus hører den til? (kommune, styrelse, ministerium)", "organisation"),
    Col("Stat eller kommune? Sæt én prik", "sector"),
    Col("Den kommune, man skal sætte GPS'en til", "municipality"),
    Col("Hvem er praktikantens faste holdepunkt hos jer?", "contact"),
    Col("Holdepunktets arbejdsmail", "email"),
    Col("Holdepunktets mobil", "phone"),
    Col("Hvem er chefen (ham eller hende, der får takkebrevet)?", "", hidden("chief")),
    Col("Chefens arbejdsmail", "", hidden("chief_email"), note="the head's, not the contact's"),
    Col("Hvad ved I noget om?", "fields"),
    Col("Hvor mange praktikanter er der kontorstole til?", "capacity"),
    Col("Hvor mange dage må de blive?", "days"),
    Col("Hvilke dage er I hjemme?", "available"),
    Col("Fremmed fugl eller fætter?", "visit_kind"),
    Col("Spoiler! Er en praktikant allerede jeres? Skriv navnet", "agreed_interns"),
    Col(
        "Workshop for værter 3. juni kl. 13 – er I på?",
        "workshop",
        lambda p: "Ja" if p["workshop"] else "Nej",
    ),
    Col("Hvad sker der på en helt almindelig (eller ualmindelig) dag?", "offer"),
    Col("Er der elevator?", "", pick(("Jep", "Nope", "Jep"))),
    Col("Hvor mange er I på kontoret?", "", hidden("employees")),
]
INTERNS = [
    Col("Tidsstempel", "signed_up_at"),
    Col("Mailadresse", "email", note="collected by the form; no other own address is asked"),
    Col("Fornavn(e)", "name", first_name, part="first name"),
    Col("Efternavn", "name", last_name, part="last name"),
    Col("Mobil (vi sms'er mest)", "phone"),
    Col("Jobtitel", "title"),
    Col("Chef eller ikke chef?", "level", note="Chef is Leder, Ikke chef is Medarbejder"),
    Col("Dit kontor, hold eller din institution", "workplace"),
    Col("Hvilket hus hører det til? (kommune, styrelse, ministerium)", "organisation"),
    Col("Stat eller kommune? Sæt én prik", "sector"),
    Col("Den kommune, hvor du sidder til daglig", "municipality"),
    Col("Hvad ved du selv noget om? (kun ét)", "own_field"),
    Col("Hvad vil du gerne vide noget om? (så mange du vil)", "interests"),
    Col("Hvor på danmarkskortet vil du hen?", "landsdele"),
    Col("Hvor mange dage vil du ud i verden?", "days"),
    Col("Hvilke dage er du fri fugl?", "available"),
    Col("Fremmed fugl eller fætter?", "visit_kind"),
    Col("Tager du en makker fra jobbet med? Skriv makkerens mail", "companions"),
    Col("Har du allerede charmet dig ind et sted? Skriv arbejdspladsens navn", "own_host"),
    Col("Del medaljer ud til de værter, du helst vil besøge [Guld]", "wishes 1"),
    Col("Del medaljer ud til de værter, du helst vil besøge [Sølv]", "wishes 2"),
    Col("Del medaljer ud til de værter, du helst vil besøge [Bronze]", "wishes 3"),
    Col(
        "Har du fået lov af din nærmeste leder?",
        "manager_agreed",
        lambda p: "Ja" if p["manager_agreed"] else "Nej",
    ),
    Col("Din nærmeste leders navn", "", hidden("chief")),
    Col(
        "Workshop for praktikanter 10. juni kl. 13 – er du på?",
        "workshop",
        lambda p: "Ja" if p["workshop"] else "Nej",
    ),
    Col("Sælg idéen på tre linjer: hvorfor dig?", "motivation"),
    Col("T-shirt-størrelse", "", pick(("M", "L", "S", "XL", "M"))),
    Col("Allergier?", "", now_and_then(("Birk", "Nope", "Nødder"), 3)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(28, LAND.mixed_units(28), FIELDS, (10, 14), phone="{} {} {} {}")
    cast.hosts[0]["agreed_interns"] = [cast.interns[4]["name"]]
    return Form(
        "form28",
        "Google Forms by a student assistant, two CSVs, chatty; a head's mail beside the contact's",
        True,
        [
            File("Bliv vært (svar).csv", [Sheet("", "host", HOSTS, style=STYLE)], encoding="utf-8"),
            File(
                "Bliv praktikant (svar).csv",
                [Sheet("", "intern", INTERNS, style=STYLE)],
                encoding="utf-8",
            ),
        ],
        cast.hosts,
        cast.interns,
        ["The collected address is the intern's own, but at hosts whoever filled the form in."],
    )
