"""A head of section's own two tabs, short headers; partly vague."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import Col, File, Form, Sheet, Style
from tests.forms_makers.shows import hidden, now_and_then

from .cast import Cast
from .places import LAND

FIELDS = ["Arealer", "Boligstøtte", "Budget", "Dagtilbud", "Love", "Presse", "Psykiatri", "Skat"]
STYLE = Style(
    sep="; ",
    yes="ja",
    no="nej",
    words={
        "sector": {"Kommune": "K", "Stat": "S"},
        "visit_kind": {"Ukendt gæst": "ukendt", "Familiebesøg": "familie", "Begge": "begge"},
    },
)
CONFIRMED = Col(
    "Bekræftet",
    "ask",
    candidates=("workshop", "manager_agreed", ""),
    meant="workshop",
    note="a yes to what: the workshop, the manager's word, or taking part at all",
)
CONFIRMED_HOST = Col(
    "Bekræftet",
    "ask",
    candidates=("workshop", ""),
    meant="workshop",
    note="a yes to what: the workshop, or taking part at all",
)
HOSTS = [
    Col("Dato", "signed_up_at"),
    Col("Sted", "workplace"),
    Col("Myndighed", "organisation"),
    Col("S/K", "sector", note="S is Stat, K is Kommune"),
    Col("Beliggende i", "municipality", note="the values are kommuner"),
    Col("Chef", "", hidden("chief")),
    Col("Vores kontakt", "contact", note="the mail beside is this person's"),
    Col("Mailadresse dertil", "email"),
    Col("Tlf. dertil", "phone"),
    Col("Kan vise os", "fields", note="the values are fields"),
    Col("Tager (antal praktikanter)", "capacity"),
    Col("I (antal dage)", "days"),
    Col("Heraf kun", "available", note="the values are weekdays"),
    Col("Ukendt/familie", "visit_kind"),
    Col("På forhånd lovet til (praktikant)", "agreed_interns"),
    CONFIRMED_HOST,
    Col("Det får man", "offer"),
    Col("Note", "", now_and_then(("Ring efter kl. 10", "Har ny direktør", "Husk parkering"), 3)),
]
INTERNS = [
    Col("Dato", "signed_up_at"),
    Col("Medarbejder", "name", note="the values are names"),
    Col("Mailadresse", "email"),
    Col("Tlf.", "phone"),
    Col("Stilling p.t.", "title"),
    Col("L/M", "level", lambda p: p["level"][0], note="L is Leder, M is Medarbejder"),
    Col("Fra (sted)", "workplace"),
    Col("Fra (myndighed)", "organisation"),
    Col("S/K", "sector", note="S is Stat, K is Kommune"),
    Col("Tjenestested (kommune)", "municipality"),
    Col(
        "Fag",
        "ask",
        lambda p: p["interests"][0] if p["interests"] else None,
        candidates=("own_field", "interests"),
        meant="interests",
        note="one field: the person's own, or the one they want to see",
    ),
    Col("Vil til landsdel", "landsdele"),
    Col("Antal dage væk", "days"),
    Col("Kan ugedagene", "available"),
    Col("Ukendt/familie", "visit_kind"),
    Col("Rejsekammerat", "companions"),
    Col(
        "Vært",
        "ask",
        lambda p: p["wishes"][0] if p["wishes"] else None,
        candidates=("wishes 1", "own_host"),
        meant="wishes 1",
        note="a host the person hopes for, or one that has said yes",
    ),
    CONFIRMED,
    Col("Begrundelse", "motivation"),
    Col("Note", "", now_and_then(("Barsel fra oktober", "Spørg igen i maj"), 4)),
]
ABOVE = [["Uge 37 – mit overblik"]]
STRAY = [("a place held open, no name and no address", {"Sted": "(evt. Rødovre – hører nærmere)"})]


def form() -> Form:
    """Return the form."""
    cast = Cast(35, LAND.mixed_units(35), FIELDS, (11, 13), tie="name", phone="{} {} {} {}")
    for intern in cast.interns:
        intern["workshop"] = intern["_no"] % 4 != 1
        intern["interests"] = intern["interests"][:1]
        intern["wishes"] = intern["wishes"][:1]
        intern["own_host"] = None
    for host in cast.hosts:
        host["workshop"] = host["_no"] % 5 != 2
    say(cast.hosts[7], "days", "aftales nærmere")
    say(cast.interns[8], "days", "3-4 stk")
    return Form(
        "form35",
        "a head of section's own two tabs, short headers; some say too little",
        False,
        [
            File(
                "Uge 37 overblik.xlsx",
                [
                    Sheet("Tager imod", "host", HOSTS, above=ABOVE, style=STYLE, extra=STRAY),
                    Sheet("Skal ud", "intern", INTERNS, above=ABOVE, style=STYLE),
                ],
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "Interns have one column Fag and one column Vært; nobody could be sure of either.",
            "Interns have no sure column for a host they found themselves.",
        ],
    )
