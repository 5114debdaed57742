"""Google Forms by somebody in a hurry: two-word questions, two questions in one, one CSV."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import Col, File, Form, Sheet, Style
from tests.forms_makers.shows import const, now_and_then, role

from .cast import Cast
from .places import LAND

FIELDS = ["Bibliotek", "Klima", "Borgerservice", "Skole", "Psykiatri", "Kommunikation", "Havne"]
STYLE = Style(
    sep=", ",
    date="%d/%m/%Y %H.%M.%S",
    words={
        "visit_kind": {"Ukendt gæst": "Ukendt gæst", "Begge": "Begge dele går an"},
    },
)
TOWNS = {"Lemvig": "Lemvig", "Skive": "Skive", "Viborg": "Viborg", "Ikast-Brande": "Ikast-Brande"}


def place(person: dict) -> str:
    """Return what people wrote under `Sted`: the kommune, or where in the house to go."""
    return ("Rådhuset", person["municipality"], "Hovedindgangen")[person["_no"] % 3]


def region(person: dict) -> str:
    """Return one part of the country: one's own, or the wanted one, nobody knows."""
    return str(person["landsdele"][0]) if person["landsdele"] else ""


COLS = [
    Col("Tidsstempel", "signed_up_at"),
    Col("Mail", "email"),
    Col("Navn", "name", host_key="contact"),
    Col("Nummer", "phone"),
    Col("Vært el. praktikant", "role", role("vært", "praktikant")),
    Col("Arbejdsplads", "workplace"),
    Col("Kommune/styrelse", "organisation"),
    Col("Kommunalt eller statsligt", "sector"),
    Col(
        "Sted",
        "ask",
        place,
        side="host",
        candidates=("municipality", ""),
        meant="municipality",
        note="a kommune for some, a door for others",
    ),
    Col("Emner", "fields", side="host"),
    Col("Plads til", "capacity", side="host"),
    Col("Dage", "days", side="host"),
    Col("Dage der passer", "available", side="host"),
    Col(
        "Hvem vil I have?",
        "ask",
        side="host",
        candidates=("visit_kind", "agreed_interns"),
        meant="visit_kind",
        note="a kind of guest, a name, or 'ved ikke'",
    ),
    Col("Workshop?", "workshop", side="host"),
    Col("Fortæl om stedet", "offer", side="host"),
    Col("Titel", "title", side="intern"),
    Col("Dit emne", "own_field", side="intern"),
    Col("Andre emner", "interests", side="intern"),
    Col(
        "Landsdel",
        "ask",
        region,
        side="intern",
        candidates=("landsdele", ""),
        meant="landsdele",
        note="where one lives or where one wants to go",
    ),
    Col("Dage", "days", side="intern"),
    Col("Dage der passer", "available", side="intern"),
    Col("Type besøg", "visit_kind", side="intern"),
    Col("Kollega med? (mail)", "companions", side="intern"),
    Col("Har du en vært?", "own_host", side="intern"),
    Col("Helst", "wishes 1", side="intern"),
    Col("Næsthelst", "wishes 2", side="intern"),
    Col(
        "Leder og workshop ok?",
        "ask",
        side="intern",
        candidates=("manager_agreed", "workshop"),
        meant="manager_agreed",
        note="two questions in one",
    ),
    Col("Hvorfor?", "motivation", side="intern"),
    Col("GDPR ok", "", const("Ok")),
    Col("Andet", "", now_and_then(("nope", "Hej Ib, vi ses til sommerfesten"), 5)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(10, LAND.kommune_units(10, tuple(TOWNS)), FIELDS, phone="{} {} {} {}")
    for host in cast.hosts:
        if host["_no"] % 3 != 1:
            host.setdefault("_unclear", {})["municipality"] = place(host)
    say(cast.hosts[1], "visit_kind", cast.interns[0]["name"])
    say(cast.hosts[6], "visit_kind", "nogen fra en skole")
    say(cast.hosts[2], "visit_kind", "Ida eller en anden fra biblioteket")
    say(cast.hosts[4], "visit_kind", "ved ikke")
    say(cast.interns[6], "days", "2 el. 3")
    say(cast.interns[9], "own_host", "næsten, venter på svar")
    for intern in cast.interns:
        if len(intern["landsdele"]) > 1:
            intern["landsdele"] = intern["landsdele"][:1]
    return Form(
        "form10",
        "Google Forms by somebody in a hurry, two-word questions, one CSV",
        False,
        [File("ipraktik-svar.csv", [Sheet("", "both", COLS, style=STYLE)], encoding="utf-8")],
        cast.hosts,
        cast.interns,
        ["The interns' workshop has no column of its own."],
    )
