"""Microsoft Forms in Danish by an HR consultant, two workbooks; other people's and other numbers."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    gate,
    hidden,
    joined,
    login_mail,
    login_name,
    nth,
    number,
    pick,
    some,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Administration og service",
    "Dagtilbud",
    "Facilitering",
    "Grøn omstilling",
    "Handicap og psykiatri",
    "Myndighedsopgaver",
    "Projektledelse",
    "Rehabilitering",
]
LONG_STAY = {2: "2 dage", 3: "3 dage", 4: "4 dage", 5: "Alle 5 dage"}
STYLE = Style(
    sep=";",
    trail=True,
    words={
        "sector": {"Kommune": "Den kommunale verden", "Stat": "Den statslige verden"},
        "available": LONG,
        "days": LONG_STAY,
        "capacity": {1: "Én praktikant", 2: "Højst 2 praktikanter", 3: "Højst 3 praktikanter"},
        "visit_kind": {
            "Ukendt gæst": "En, der kommer helt udefra (ukendt gæst)",
            "Familiebesøg": "En, hvis arbejde er i familie med vores (familiebesøg)",
            "Begge": "Begge dele lyder godt",
        },
    },
)
INTERN_STYLE = Style(
    **{
        **STYLE.__dict__,
        "words": {
            **STYLE.words,
            "visit_kind": {
                "Ukendt gæst": "Et sted helt uden for min verden (ukendt gæst)",
                "Familiebesøg": "Et sted i familie med mit eget (familiebesøg)",
                "Begge": "Begge dele lyder godt",
            },
        },
    }
)
HEAD = [
    Col("Id", "", number(1)),
    Col("Starttidspunkt", "", before(14)),
    Col("Fuldførelsestidspunkt", "signed_up_at"),
    Col("Mail", "", login_mail, note="the login, now and then a shared account"),
    Col("Navn", "", login_name, note="the login's display name, now and then a shared account"),
    Col("Tidspunkt for sidste ændring", "", const(None)),
]
HOSTS = [
    *HEAD,
    Col("Hvad kalder I jer selv, når I tager telefonen? (arbejdspladsens navn)", "workplace"),
    Col(
        "Arbejdspladsen er en del af … (kommunens, styrelsens eller ministeriets navn)",
        "organisation",
    ),
    Col("Arbejdspladsen hører til i …", "sector"),
    Col("EAN-nummer til forplejning på workshoppen", "", hidden("ean")),
    Col("I hvilken kommune skal praktikanten møde op?", "municipality"),
    Col("Hvem er jeres tovholder på forløbet?", "contact"),
    Col("Hvordan får vi fat i tovholderen på mail?\xa0", "email"),
    Col("… og på telefon?", "phone"),
    Col("Hvem kan vi ellers spørge, når tovholderen har ferie?", "", some("deputy", 2)),
    Col("Og hvad er den persons mail?", "", some("deputy_email", 2), note="the substitute's"),
    Col("Hvilke kompetenceområder står I stærkt i?", "fields"),
    Col("Hvor mange praktikanter har I overskud til i samme uge?", "capacity"),
    Col("Hvor langt et forløb tilbyder I?", "days"),
    Col("Hvilke af ugens dage egner sig?", "available"),
    Col("Hvem tror I, at I lærer mest af?", "visit_kind"),
    Col("Har I allerede sagt ja til en bestemt?", "", gate("agreed_interns")),
    Col("Hvilken mail har den, I har sagt ja til?", "agreed_interns", nth("agreed_interns", 0)),
    Col("Stiller I med nogen til værtsworkshoppen den 20. maj?", "workshop"),
    Col(
        "Hvor mange kommer I fra arbejdspladsen?",
        "",
        lambda p: 1 + p["_no"] % 3 if p["workshop"] else None,
        note="how many come to the workshop, not places for interns",
    ),
    Col("Beskriv en dag, som den kunne forme sig for praktikanten", "offer"),
    Col(
        "Hvilken ugedag i juni passer bedst til en kort forventningsafstemning på telefon?",
        "",
        pick(("Tirsdag", "Onsdag", "Torsdag")),
        note="a call in June, not a day of the visit",
    ),
    Col("Vi har læst om behandling af personoplysninger", "", const("Ja")),
]
INTERNS = [
    *HEAD,
    Col("Hvad hedder du?", "name"),
    Col("Hvilken mail læser du oftest i arbejdstiden?", "email"),
    Col("Hvilket nummer må vi ringe på?", "phone"),
    Col("Hvilken titel står der på dit visitkort?", "title"),
    Col("Hvor mange år har du haft den?", "", hidden("years"), note="years in the job"),
    Col(
        "Har du personaleansvar?",
        "level",
        lambda p: "Ja" if p["level"] == "Leder" else "Nej",
        note="Ja is Leder, Nej is Medarbejder",
    ),
    Col("Hvad kalder I jer selv der, hvor du arbejder? (arbejdspladsens navn)", "workplace"),
    Col(
        "Arbejdspladsen er en del af … (kommunens, styrelsens eller ministeriets navn)",
        "organisation",
    ),
    Col("Arbejdspladsen hører til i …", "sector"),
    Col("I hvilken kommune møder du på arbejde?", "municipality"),
    Col("I hvilken kommune bor du?", "", hidden("home"), note="home, not work"),
    Col("Hvilket kompetenceområde er dit eget?", "own_field"),
    Col("Hvilke kompetenceområder vil du gerne udvikle?", "interests"),
    Col("Hvor i landet må dit forløb gerne ligge?", "landsdele"),
    Col("Hvor langt et forløb ønsker du?", "days"),
    Col("Hvilke af ugens dage kan din arbejdsplads undvære dig?", "available"),
    Col("Hvor tror du, at du lærer mest?", "visit_kind"),
    Col(
        "Følges du med en eller to kolleger? Skriv deres mailadresser",
        "companions",
        joined("companions"),
    ),
    Col("Har du selv lavet en aftale med et værtssted?", "", gate("own_host")),
    Col("Hvad hedder det sted, du har aftalen med?", "own_host"),
    Col("Hvor på værtslisten vil du allerhelst hen?", "wishes 1"),
    Col("Hvor vil du næsthelst hen?", "wishes 2"),
    Col("Og i tredje række?", "wishes 3"),
    Col("Bakker din leder op om, at du tager af sted?", "manager_agreed"),
    Col(
        "Er din leder også selv tilmeldt?",
        "",
        pick(("Nej", "Nej", "Ja", "Ved ikke")),
        note="about the leader, not the leader's word",
    ),
    Col("Kommer du til praktikanternes workshop den 27. maj?", "workshop"),
    Col("Hvad skal forløbet give dig og dine kolleger?", "motivation"),
    Col("Må vi bringe din fortælling på intranettet bagefter?", "", pick(("Ja", "Nej"))),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(25, LAND.mixed_units(25), FIELDS, (11, 14), phone="{} {} {} {}")
    cast.third(10)
    return Form(
        "form25",
        "Microsoft Forms in Danish by an HR consultant; a filled login, a substitute, other numbers",
        True,
        [
            File(
                "Innovationspraktik 2026 - bliv værtssted(1-11).xlsx",
                [Sheet("Sheet1", "host", HOSTS, style=STYLE)],
            ),
            File(
                "Innovationspraktik 2026 - kom i praktik(1-14).xlsx",
                [Sheet("Sheet1", "intern", INTERNS, style=INTERN_STYLE)],
            ),
        ],
        cast.hosts,
        cast.interns,
        ["Three colleagues travel together; one of them names both others in one cell."],
    )
