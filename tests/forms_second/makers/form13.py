"""Microsoft Forms in Danish by a kommune's HR, two workbooks; the leader beside the person."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, gate, hidden, now_and_then, nth, number, pick

from .cast import Cast
from .places import LAND

FIELDS = [
    "Børn og skole",
    "Ældre",
    "Beskæftigelse",
    "Klima og vand",
    "Kultur og idræt",
    "Myndighed og jura",
    "Personale og ledelse",
    "Voksne med handicap",
]
STYLE = Style(
    sep=";",
    trail=True,
    words={
        "sector": {"Kommune": "Kommunale", "Stat": "Statslige"},
        "available": LONG,
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "capacity": {1: "1 praktikant", 2: "2 praktikanter", 3: "3 praktikanter"},
        "visit_kind": {
            "Ukendt gæst": "Noget helt andet (ukendt gæst)",
            "Familiebesøg": "Noget, der ligner (familiebesøg)",
            "Begge": "Begge dele",
        },
    },
)
HEAD = [
    Col("Id", "", number(1)),
    Col("Starttidspunkt", "", before(11)),
    Col("Fuldførelsestidspunkt", "signed_up_at"),
    Col("Mail", "", const("anonymous"), note="the form was open to everybody, nobody logged in"),
    Col("Navn", "", const(None), note="the login's name, empty in an open form"),
    Col("Sprog", "", const("Dansk (Danmark)")),
]
HOSTS = [
    *HEAD,
    Col("Hvilket sted melder I jer til med?", "workplace"),
    Col("Hvad er adressen på stedet?", "", hidden("street")),
    Col("Kommunen, som stedet ligger i", "municipality"),
    Col("Hvem er jeres arbejdsgiver? (fx Randers Kommune eller Fødevarestyrelsen)", "organisation"),
    Col("Er I kommunale eller statslige?", "sector"),
    Col("Hvor mange er ansat hos jer?", "", hidden("employees")),
    Col("Hvad hedder jeres daglige leder?", "", hidden("chief"), note="not the contact"),
    Col("Hvem hos jer skal vi have fat i, når besøget skal planlægges? (navn)", "contact"),
    Col("Samme persons mailadresse\xa0", "email"),
    Col("Samme persons telefon", "phone"),
    Col("Hvilke fagligheder kan man møde hos jer?", "fields"),
    Col("Hvor mange praktikanter kan I have siddende med ved bordet?", "capacity"),
    Col("Hvor mange dage skal vi regne med, at I kan have dem?", "days"),
    Col("Kryds de ugedage af, hvor det kan lade sig gøre", "available"),
    Col("Vil I have en gæst, der ligner jer, eller noget helt andet?", "visit_kind"),
    Col("Er der allerede en plads, der er lovet væk?", "", gate("agreed_interns")),
    Col("Til hvem? (vedkommendes mailadresse)", "agreed_interns", nth("agreed_interns", 0)),
    Col("Kan vi regne med jer til workshoppen for nye værter?", "workshop"),
    Col("Hvilken workshop passer bedst?", "", pick(("Randers 19. maj", "Odense 21. maj"))),
    Col("Sælg jer selv! Hvad sker der på matriklen i uge 37?", "offer"),
    Col("Må vi kontakte jer igen til næste år?", "", pick(("Ja", "Ja", "Nej"))),
    Col("Hvordan hørte I om Innovationspraktik?", "", hidden("heard")),
]
INTERNS = [
    *HEAD,
    Col("Dit navn, som det står i Outlook", "name"),
    Col("Din egen mailadresse\xa0", "email"),
    Col("Dit mobilnummer", "phone"),
    Col("Hvilken stilling har du?", "title"),
    Col("Leder du andre, eller er du medarbejder?", "level"),
    Col("Hvem er din nærmeste leder? (navn)", "", hidden("chief")),
    Col(
        "Din leders mailadresse (lederen får en kopi af din tilmelding)\xa0",
        "",
        hidden("chief_email"),
        note="the manager's address, not the person's own",
    ),
    Col("Har I to talt om det, og er din leder indforstået?", "manager_agreed"),
    Col("Hvilket sted kommer du fra? (afdeling, skole, center …)", "workplace"),
    Col("Hvem er din arbejdsgiver? (fx Randers Kommune eller Fødevarestyrelsen)", "organisation"),
    Col(
        "Er du kommunalt eller statsligt ansat?",
        "sector",
        lambda p: "Kommunalt" if p["sector"] == "Kommune" else "Statsligt",
    ),
    Col("Kommunen, som dit arbejdssted ligger i", "municipality"),
    Col("Din egen faglighed (vælg den ene, der passer bedst)", "own_field"),
    Col("Fagligheder, du gerne vil tættere på (vælg frit)", "interests"),
    Col("Hvilke egne af landet kan du rejse til?", "landsdele"),
    Col("Hvor mange dage er du klar til?", "days"),
    Col("Kryds de ugedage af, du kan lægge i kalenderen", "available"),
    Col("Vil du se noget, der ligner, eller noget helt andet?", "visit_kind"),
    Col(
        "Kommer du alene eller med en kollega?",
        "",
        gate("companions", "Med en kollega", "Alene"),
    ),
    Col("Kollegaens mailadresse", "companions", nth("companions", 0)),
    Col("Har du selv fundet en vært, der har sagt ja?", "", gate("own_host")),
    Col("Hvilken? Skriv navnet på værtens arbejdsplads", "own_host"),
    Col("Står der en på værtslisten, du drømmer om? Skriv dit førstevalg", "wishes 1"),
    Col("Hvis den er optaget: dit andetvalg", "wishes 2"),
    Col("Hvis den også er optaget: dit tredjevalg", "wishes 3"),
    Col("Kan vi regne med dig til workshoppen for praktikanter?", "workshop"),
    Col("Hvad får dig til at søge? To-tre linjer er nok", "motivation"),
    Col("Er der mad, du ikke spiser?", "", hidden("diet")),
    Col("Hvordan hørte du om Innovationspraktik?", "", hidden("heard")),
    Col("Andet, vi skal vide?", "", now_and_then(("Nej", "Jeg har ferie i uge 29-31"), 4)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(13, LAND.mixed_units(13), FIELDS, (12, 14))
    return Form(
        "form13",
        "Microsoft Forms in Danish by a kommune's HR, the leader's name and mail beside the own",
        True,
        [
            File("Vært i uge 37(1-12).xlsx", [Sheet("Sheet1", "host", HOSTS, style=STYLE)]),
            File(
                "Praktikant i uge 37(1-14).xlsx", [Sheet("Sheet1", "intern", INTERNS, style=STYLE)]
            ),
        ],
        cast.hosts,
        cast.interns,
    )
