"""A colleague's own workbook at one kommune: one-word headers, free text, two tabs."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import const, now_and_then

from .cast import Cast
from .places import LAND

FIELDS = ["Ældre", "Børn", "Teknik", "Kultur", "Økonomi", "Job", "Sundhed"]
AREAS = ("Velfærd", "Teknik og Miljø", "Børn og Kultur", "Stab")
WORDS = {
    "visit_kind": {"Ukendt gæst": "Ukendt", "Familiebesøg": "Familie"},
    "available": {d: LONG[d].lower() for d in LONG},
}
STYLE = Style(sep=" / ", words=WORDS, yes="ok", no="nej")
HOSTS = [
    Col("Afd.", "workplace"),
    Col(
        "Forvaltning",
        "ask",
        candidates=("organisation", ""),
        meant="organisation",
        note="an administration of the kommune: the organisation, or more than is asked",
    ),
    Col("Hvem", "contact"),
    Col("Mail", "email"),
    Col("Lokal nr.", "phone"),
    Col("Hvad", "fields"),
    Col(
        "Antal",
        "ask",
        candidates=("capacity", "days"),
        meant="capacity",
        note="2 or 3: people or days",
    ),
    Col(
        "Dage",
        "ask",
        candidates=("days", "available"),
        meant="days",
        note="numbers and weekdays in one column",
    ),
    Col("Gæst", "visit_kind"),
    Col("Program", "offer"),
    Col("WS", "workshop"),
    Col("Booket lokale", "", now_and_then(("M2.14", "Byrådssalen"), 3)),
    Col("Set af KB", "", const("x")),
]
INTERNS = [
    Col("Navn", "name"),
    Col("Mail", "email"),
    Col("Tlf", "phone"),
    Col("Hvor", "workplace", note="only values and position tell: the person's own department"),
    Col(
        "Område",
        "ask",
        candidates=("own_field", "interests"),
        meant="interests",
        note="the only field column: what they do, or what they want to see",
    ),
    Col("Dage", "days"),
    Col("Hvornår", "available"),
    Col("Ønske 1", "wishes 1"),
    Col("Ønske 2", "wishes 2"),
    Col("Med", "companions"),
    Col(
        "Chef",
        "ask",
        lambda p: "x" if p["manager_agreed"] and p["_no"] % 4 else None,
        candidates=("level", "manager_agreed"),
        meant="manager_agreed",
        note="an x: is a boss, or the boss has agreed",
    ),
    Col("Besøg", "visit_kind"),
    Col("WS", "workshop"),
    Col("Hvorfor", "motivation"),
    Col("Noter (mine)", "", now_and_then(("rykket 12/5", "taler med Lone", "??"), 3)),
]
ABOVE = [["Innovationspraktik uge 37 – VÆRTER (Karens ark, ret ikke!)"], []]


def form() -> Form:
    """Return the form."""
    cast = Cast(9, LAND.kommune_units(9, ("Skive",)), FIELDS, tie="name", phone="{}{}")
    for n, person in enumerate(cast.hosts + cast.interns):
        person["organisation"] = AREAS[n % 4] if n < 8 else "Skive Kommune"
    for host in cast.hosts:
        host["capacity"] = 2 + host["capacity"] % 2
        say(host, "days", (str(host["days"]), "2-3", "man-ons", "alle")[host["_no"] % 4])
    for intern in cast.interns:
        intern["manager_agreed"] = intern["_no"] % 4 != 0
    say(cast.interns[7], "days", "to-tre dage")
    say(cast.interns[9], "days", "det er lige meget")
    cast.interns[8]["days"] = 3
    say(cast.interns[8], "available", "hele ugen undtagen onsdag", ["Man", "Tir", "Tor", "Fre"])
    return Form(
        "form09",
        "a colleague's own workbook at one kommune, one-word headers",
        False,
        [
            File(
                "ipraktik uge 37 KB.xlsx",
                [
                    Sheet("VÆRTER", "host", HOSTS, above=ABOVE, style=STYLE),
                    Sheet("praktikanter", "intern", INTERNS, style=STYLE),
                ],
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "Everybody works at Skive Kommune, so organisation, sector and kommune are not asked.",
            "The hosts' days are typed freely; nobody could say which number each means.",
            "`Hvad` (hosts) holds fields; `Chef` without x is taken as not yet agreed.",
        ],
    )
