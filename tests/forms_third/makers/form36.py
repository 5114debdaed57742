"""An international team's own list in English, one sheet for both; partly vague."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import DAYS, ENGLISH, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import hidden, joined, now_and_then, pick, role

from .cast import Cast
from .places import LAND

FIELDS = ["Audit", "Culture", "Design", "Energy", "Health", "Law", "Procurement", "Schools"]
STYLE = Style(
    sep="; ",
    yes="y",
    no="n",
    words={
        "sector": {"Kommune": "muni", "Stat": "state"},
        "available": {d: ENGLISH[d][:3] for d in ENGLISH},
        "visit_kind": {"Ukendt gæst": "unknown", "Familiebesøg": "family", "Begge": "both"},
    },
)
COLS = [
    Col("Came in", "signed_up_at"),
    Col("H or I", "role", role("H", "I"), note="host or intern, as the rest of the row shows"),
    Col("Who", "name", host_key="contact"),
    Col("Who - mail", "email"),
    Col("Who - phone", "phone"),
    Col("Who - job", "title", side="intern"),
    Col("Workplace/unit", "workplace"),
    Col("Authority", "organisation"),
    Col("State/muni", "sector"),
    Col("Kommune they sit in", "municipality", note="the values are kommuner"),
    Col("Field of work", "own_field", lambda p: own(p), host_key="fields"),
    Col("Would like to see (fields)", "interests", side="intern"),
    Col("Seats for interns", "capacity", side="host"),
    Col("Length of visit, days", "days"),
    Col("Weekdays OK", "available"),
    Col("Unknown/family", "visit_kind"),
    Col(
        "Area",
        "ask",
        lambda p: p["landsdele"][0] if p["landsdele"] else None,
        side="intern",
        candidates=("landsdele", ""),
        meant="landsdele",
        note="one landsdel: where they want to go, or where they live",
    ),
    Col(
        "Partner",
        "ask",
        lambda p: p["_chief"] if p["_no"] % 2 else None,
        candidates=("companions", "agreed_interns", "own_host", ""),
        meant="",
        note="a name: companion, manager, or whom they have agreed with; not on the list",
    ),
    Col(
        "Approved",
        "ask",
        side="intern",
        candidates=("manager_agreed", ""),
        meant="manager_agreed",
        note="by the manager, or by us",
    ),
    Col(
        "Attends",
        "ask",
        candidates=("workshop", ""),
        meant="workshop",
        note="the workshop, or the week itself",
    ),
    Col("Wants to visit, best first", "wishes", joined("wishes"), side="intern"),
    Col(
        "In their own words", "motivation", host_key="offer", note="hosts: the visit; interns: why"
    ),
    Col("Lunch", "", hidden("diet")),
    Col("Follow-up by", "", pick(("Anna", "Tom", "Anna", ""))),
    Col("Notes to self", "", now_and_then(("called, no answer", "very keen", "double entry?"), 4)),
]


def own(person: dict) -> str:
    """Return the hosts' fields or the intern's own."""
    if person["_side"] == "host":
        return "; ".join(person["fields"])
    return str(person["own_field"])


def form() -> Form:
    """Return the form."""
    cast = Cast(36, LAND.mixed_units(36), FIELDS, (10, 12), tie="name", phone="+45 {}{}{}{}")
    for intern in cast.interns:
        near = intern["_no"] % 2 == 0
        parts = [LAND.landsdel[intern["municipality"]]] if near else intern["landsdele"][:1]
        intern["landsdele"] = [p for p in parts if p != "Hele landet"]
        intern["manager_agreed"] = intern["_no"] % 3 != 0
        intern["workshop"] = intern["_no"] % 4 != 2
        intern["companions"], intern["own_host"] = [], None
    for host in cast.hosts:
        host["agreed_interns"] = []
    say(cast.hosts[3], "available", "any", list(DAYS))
    say(cast.interns[8], "days", "a couple")
    return Form(
        "form36",
        "an international team's own list in English, one sheet for both; some headers say too little",
        False,
        [File("swap list v7 FINAL.xlsx", [Sheet("list", "both", COLS, style=STYLE)])],
        cast.hosts,
        cast.interns,
        ["Companions, own hosts and agreed interns have no sure column."],
    )
