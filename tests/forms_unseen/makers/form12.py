"""A sign-up sheet passed round at a network meeting: two header rows, x under dates."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import has, now_and_then, number

from .cast import Cast
from .places import LAND

FIELDS = [
    "Vand og spildevand",
    "Bosteder",
    "Daginstitutioner",
    "Erhvervskontakt",
    "Kultur & fritid",
    "Løn",
    "Visitation",
]
NETWORK = ("Kolding", "Vejle", "Fredericia", "Middelfart", "Billund", "Haderslev")
STYLE = Style(
    sep=" + ",
    yes="ja",
    no="nej",
    words={
        "visit_kind": {"Ukendt gæst": "ukendt", "Familiebesøg": "familie", "Begge": "begge"},
    },
)
DATES = [
    Col(
        "Uge 37 (sæt x)" if i == 0 else "",
        "available",
        has("available", d, "x", None),
        option=d,
        sub=f"{7 + i}/9",
    )
    for i, d in enumerate(DAYS)
]


def mate(person: dict) -> str:
    """Return how people answered `Alene/sammen`."""
    return "sammen med " + " og ".join(person["companions"]) if person["companions"] else "alene"


def visit(person: dict) -> str | None:
    """Return the place named under `Besøg hos`: a promise or a wish."""
    return person["own_host"] or next(iter(person["wishes"]), None)


HOSTS = [
    Col("Nr.", "", number(1)),
    Col("Sted", "workplace"),
    Col("By", "municipality", sub="kommune"),
    Col("Kontakt", "contact", sub="navn"),
    Col("", "email", sub="mail"),
    Col("", "phone", sub="mobil"),
    Col("Hvad kan man se", "fields"),
    Col("", "offer", sub="uddyb"),
    Col("Antal", "capacity", note="people, since Varighed says the days"),
    Col("Varighed", "days"),
    *DATES,
    Col("Gæst", "visit_kind", sub="ukendt/familie"),
    Col("Workshop", "workshop", sub="ja/nej"),
]
INTERNS = [
    Col("Nr.", "", number(1)),
    Col("Navn", "name"),
    Col("Mail", "email"),
    Col("Tlf.", "phone"),
    Col("Hjemme", "workplace", sub="arbejdsplads"),
    Col("", "municipality", sub="kommune"),
    Col("Fag", "own_field"),
    Col("Vil gerne se", "interests"),
    Col("Antal dage", "days"),
    *DATES,
    Col("Alene/sammen", "companions", mate, note="'alene' is nobody; else 'sammen med <name>'"),
    Col(
        "Besøg hos",
        "ask",
        visit,
        candidates=("own_host", "wishes 1"),
        meant="wishes 1",
        note="a promise or a wish",
    ),
    Col(
        "Kontakt",
        "ask",
        lambda p: "Birgit" if p["_no"] % 3 else None,
        candidates=("own_host", "companions", ""),
        meant="",
        note="a first name: at the host's, at home, or the one who told of the programme",
    ),
    Col(
        "Mail",
        "ask",
        lambda p: "birgit@example.org" if p["_no"] % 3 else None,
        candidates=("own_host", "companions", ""),
        meant="",
        note="the second Mail: that contact's",
    ),
    Col(
        "Aftalt",
        "ask",
        candidates=("manager_agreed", "own_host"),
        meant="manager_agreed",
        note="agreed with the manager, or with the host",
    ),
    Col("Workshop", "workshop", sub="ja/nej"),
    Col("Bem.", "", now_and_then(("vegetar", "kommer i tog", "ny mail fra 1/8"), 4)),
]
ABOVE = [
    ["Netværksmøde 12. marts – hvem vil være med til innovationspraktik?"],
    ["Ib skriver det ind bagefter. Skriv tydeligt!"],
    [],
]


def form() -> Form:
    """Return the form."""
    cast = Cast(12, LAND.kommune_units(12, NETWORK), FIELDS, tie="name", phone="{} {} {} {}")
    for host in cast.hosts:
        words = {2: "to dage", 3: "tre dage", 4: "fire dage", 5: "hele ugen"}
        say(host, "days", words[host["days"]], host["days"])
    for intern in cast.interns:
        promised = intern["own_host"]
        intern["wishes"] = [promised] if promised else intern["wishes"][:1]
        intern["own_host"] = None
    say(cast.hosts[5], "days", "to-tre dage")
    say(cast.interns[10], "days", "2-5, I bestemmer")
    return Form(
        "form12",
        "a sheet passed round at a network meeting, two header rows, x under dates",
        False,
        [
            File(
                "Innovationspraktik - netvaerksmoede.xlsx",
                [
                    Sheet("Ark1", "host", HOSTS, above=ABOVE, two_rows=True, style=STYLE),
                    Sheet("Ark2", "intern", INTERNS, above=ABOVE[:1], two_rows=True, style=STYLE),
                    Sheet("Ark3", "", loose=[["Husk kage", None, "Ib"]]),
                ],
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "Organisation and sector are not asked: each is the kommune under `By`/`Hjemme`.",
            "`Besøg hos` is taken as a wish; some are promised, nobody can see which.",
        ],
    )
