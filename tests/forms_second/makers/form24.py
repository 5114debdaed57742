"""A team's shared table at some kommuner: group headings over one-word headers; vague."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import hidden, now_and_then, pick

from .cast import Cast
from .places import LAND

FIELDS = ["Arkiv", "Beskæftigelse", "Byg", "Idræt", "Pleje", "Skole", "Vand"]
NEIGHBOURS = ("Favrskov", "Horsens", "Norddjurs", "Randers", "Silkeborg", "Skanderborg")
STYLE = Style(
    sep=" / ",
    yes="ja",
    no="nej",
    words={
        "visit_kind": {"Ukendt gæst": "ukendt", "Familiebesøg": "familie", "Begge": "begge"},
        "available": {d: LONG[d].lower() for d in LONG},
    },
)
KOMMUNE = Col(
    "TJENESTESTED",
    "ask",
    sub="kommune",
    candidates=("organisation", "municipality"),
    meant="organisation",
    note="'Horsens Kommune' may be the employer or the place",
)
OK = Col(
    "RESTEN",
    "ask",
    sub="ok",
    candidates=("workshop", "manager_agreed", ""),
    meant="workshop",
    note="a yes to what: the workshop, the manager's word, the data",
)
OK_HOST = Col(
    "RESTEN",
    "ask",
    sub="ok",
    candidates=("workshop", ""),
    meant="workshop",
    note="a yes to what: the workshop or the data",
)
HOSTS = [
    Col("VÆRT", "workplace", sub="navn på sted"),
    Col("", "contact", sub="kontaktperson"),
    Col("", "email", sub="kontaktpersons mail"),
    Col("", "phone", sub="kontaktpersons tlf."),
    Col("", "", hidden("chief"), sub="chef"),
    KOMMUNE,
    Col("FAGLIGT", "fields", sub="fag"),
    Col("", "offer", sub="program"),
    Col(
        "UGE 37",
        "ask",
        sub="antal",
        candidates=("days", "capacity"),
        meant="days",
        note="2 or 3: days or people",
    ),
    Col(
        "",
        "ask",
        sub="maks.",
        candidates=("capacity", "days"),
        meant="capacity",
        note="2 or 3: people or days",
    ),
    Col("", "available", sub="ugedage"),
    Col("BESØGET", "visit_kind", sub="ukendt/familie"),
    Col("", "agreed_interns", sub="aftalt praktikant (navn)"),
    OK_HOST,
    Col("", "", now_and_then(("ja",), 2), sub="svar sendt"),
]
INTERNS = [
    Col("PRAKTIKANT", "name", sub="navn på person"),
    Col("", "email", sub="praktikantens mail"),
    Col("", "phone", sub="praktikantens tlf."),
    Col(
        "",
        "ask",
        sub="leder",
        candidates=("level", "manager_agreed"),
        meant="manager_agreed",
        note="yes or no: is a leader, or the leader has agreed",
    ),
    Col("TJENESTESTED", "workplace", sub="afdeling el. institution"),
    Col(**{**KOMMUNE.__dict__, "header": ""}),
    Col("FAGLIGT", "own_field", sub="fag nu"),
    Col("", "interests", sub="fag, man gerne vil se"),
    Col("UGE 37", "days", sub="antal dage"),
    Col("", "available", sub="ugedage"),
    Col("BESØGET", "visit_kind", sub="ukendt/familie"),
    Col("", "wishes", sub="helst hos (i rækkefølge)"),
    Col("", "companions", sub="rejser med"),
    OK,
    Col("", "motivation", sub="hvorfor"),
    Col("", "", pick(("tog", "bil", "tog", "ved ikke")), sub="transport"),
    Col("", "", now_and_then(("ja",), 2), sub="svar sendt"),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(24, LAND.kommune_units(24, NEIGHBOURS), FIELDS, (10, 12), tie="name")
    for host in cast.hosts:
        host["capacity"] = 2 + host["capacity"] % 2
        host["days"] = min(host["days"], 3)
    for intern in cast.interns:
        intern["manager_agreed"] = intern["_no"] % 3 != 0
        intern["workshop"] = intern["_no"] % 5 != 0
    week = list(LONG)
    say(cast.hosts[2], "available", "alle", week)
    say(cast.interns[8], "available", "hele ugen", week)
    say(cast.interns[11], "days", "et par stykker")
    return Form(
        "form24",
        "a team's shared table at neighbouring kommuner, group headings over one-word headers",
        False,
        [
            File(
                "Fælles tabel ipraktik.xlsx",
                [
                    Sheet("Ind i huset", "host", HOSTS, two_rows=True, style=STYLE),
                    Sheet("Ud af huset", "intern", INTERNS, two_rows=True, style=STYLE),
                ],
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "A blank heading goes on with the group to its left.",
            "The sector is not asked; all are kommuner.",
            "Interns have no column for a host they found themselves.",
        ],
    )
