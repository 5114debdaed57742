"""A section secretary's own two tabs; most is plain, a few headers say too little."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import hidden, now_and_then, some
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = ["Boliger", "Børn", "Drift", "Jura", "Kultur", "Miljø", "Sundhed", "Vej"]
STYLE = Style(
    sep="; ",
    yes="Ja",
    no="Nej",
    words={
        "available": {d: d.lower() for d in DAYS},
        "visit_kind": {"Ukendt gæst": "Ukendt", "Familiebesøg": "Familie", "Begge": "Begge"},
    },
)
HOSTS = [
    Col("Tilmeldt", "signed_up_at"),
    Col("Arbejdsplads", "workplace"),
    Col("Hører under", "organisation", note="the values are kommuner and agencies"),
    Col("Stat/komm.", "sector"),
    Col("Ligger i (kommune)", "municipality"),
    Col("Kontakt", "contact"),
    Col("Kontakt, mail", "email"),
    Col("Kontakt, tlf.", "phone"),
    Col("Fagområder", "fields"),
    Col("Antal ansatte", "", hidden("employees")),
    Col("Antal praktikanter", "capacity"),
    Col("Antal dage", "days"),
    Col("Hvilke dage", "available"),
    Col("Ukendt gæst/familie", "visit_kind"),
    Col("Aftalt med (praktikant)", "agreed_interns"),
    Col(
        "Mødet",
        "ask",
        candidates=("workshop", ""),
        meant="workshop",
        note="a yes to which meeting: the workshop, or another",
    ),
    Col("Kort beskrivelse", "offer"),
    Col("Bemærkn.", "", now_and_then(("Ring om programmet", "Fik svar 2/6"), 4)),
]
INTERNS = [
    Col("Tilmeldt", "signed_up_at"),
    Col("Praktikant", "name", note="the values are names"),
    Col("Mail", "email"),
    Col("Tlf.", "phone"),
    Col("Stilling", "title"),
    Col("Leder/medarb.", "level"),
    Col("Arbejdsplads", "workplace"),
    Col("Hører under", "organisation", note="the values are kommuner and agencies"),
    Col("Stat/komm.", "sector"),
    Col("Ligger i (kommune)", "municipality"),
    Col(
        "Område",
        "ask",
        lambda p: p["interests"][0] if p["interests"] else None,
        candidates=("own_field", "interests"),
        meant="interests",
        note="one field: the person's own, or the one they want to see",
    ),
    Col("Vil gerne til (landsdele)", "landsdele"),
    Col("Antal dage", "days"),
    Col("Hvilke dage", "available"),
    Col("Ukendt gæst/familie", "visit_kind"),
    Col(
        "Kollega",
        "ask",
        some("deputy", 3),
        candidates=("companions", ""),
        meant="",
        note="a colleague's name: a companion, or whom to ask; none of them has signed up",
    ),
    Col("Helst hos (vært)", "wishes 1"),
    Col("Ellers hos (vært)", "wishes 2"),
    Col(
        "Aftalt",
        "ask",
        candidates=("manager_agreed", ""),
        meant="manager_agreed",
        note="a yes or no: agreed with the manager, or with us or a host",
    ),
    Col("Nærmeste leder", "", hidden("chief")),
    Col(
        "Mødet",
        "ask",
        candidates=("workshop", ""),
        meant="workshop",
        note="a yes to which meeting: the workshop, or another",
    ),
    Col("Motivation", "motivation"),
    Col("Bemærkn.", "", now_and_then(("Ferie i uge 30", "Ny stilling fra august"), 4)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(48, LAND.mixed_units(48), FIELDS, (11, 13), tie="name")
    for intern in cast.interns:
        intern["workshop"] = intern["_no"] % 4 != 3
        intern["manager_agreed"] = intern["_no"] % 5 != 2
        intern["interests"] = intern["interests"][:1]
        intern["companions"], intern["own_host"] = [], None
    for host in cast.hosts:
        host["workshop"] = host["_no"] % 5 != 1
    say(cast.interns[8], "days", "2-3")
    return Form(
        "form48",
        "a section secretary's own two tabs, short headers; a few say too little",
        False,
        [
            File(
                "Praktik liste (ny).xlsx",
                [
                    Sheet("Værter", "host", HOSTS, style=STYLE),
                    Sheet("Praktikanter", "intern", INTERNS, style=STYLE),
                ],
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "Interns have one column Område, one Kollega and one Aftalt; nobody could be sure of them."
        ],
    )
