"""Microsoft Forms in English at a ministry: one form for both, repeated questions get a `2`."""

from tests.forms_makers.core import ENGLISH, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, full_name, now_and_then, number, role

from .cast import Cast
from .places import LAND

FIELDS = [
    "Agriculture and food",
    "Courts and police",
    "Data protection",
    "Employment policy",
    "Health and medicine",
    "Leadership",
    "Procurement",
    "Public digitisation",
    "Taxation",
]
STYLE = Style(
    sep=";",
    trail=True,
    yes="Yes",
    no="No",
    words={
        "available": ENGLISH,
        "days": {n: f"{n} days" for n in range(2, 6)},
        "sector": {"Stat": "State (stat)", "Kommune": "Municipality (kommune)"},
        "level": {"Leder": "Manager (leder)", "Medarbejder": "Staff (medarbejder)"},
        "landsdele": {"Hele landet": "Anywhere (hele landet)"},
        "visit_kind": {
            "Ukendt gæst": "Unknown guest (ukendt gæst)",
            "Familiebesøg": "Family visit (familiebesøg)",
            "Begge": "Either (begge)",
        },
    },
)
COLS = [
    Col("ID", "", number(1)),
    Col("Start time", "", before(8)),
    Col("Completion time", "signed_up_at"),
    Col("Email", "email", note="the login: the form asks for no other e-mail"),
    Col(
        "Name",
        "name",
        full_name,
        host_key="contact",
        note="the login: the form asks for no other name",
    ),
    Col(
        "Would you like to host a visitor, or to be one?",
        "role",
        role("I would like to host (vært)", "I would like to visit (praktikant)"),
    ),
    Col(
        "Where do you work? Please give the name of your unit, office or institution in Danish",
        "workplace",
    ),
    Col("Which ministry, agency or municipality is that part of?", "organisation"),
    Col("State or municipality?", "sector"),
    Col("In which Danish municipality is your office?", "municipality"),
    Col("A phone number we may call", "phone"),
    Col(
        "What could a visitor learn about at your place? Tick all that apply", "fields", side="host"
    ),
    Col("How many visitors can you have at the same time?", "capacity", side="host"),
    Col("How many days?", "days", side="host"),
    Col("Which days in week 37 work for you? (7-11 September)", "available", side="host"),
    Col("Unknown guest or family visit?", "visit_kind", side="host"),
    Col(
        "Have you already promised somebody a place? Please write their e-mail",
        "agreed_interns",
        side="host",
    ),
    Col("Will you attend the preparatory workshop?", "workshop", side="host"),
    Col("Describe what visitors can expect to see at your place", "offer", side="host"),
    Col("What is your job title?", "title", side="intern"),
    Col("Do you have staff responsibility?", "level", side="intern"),
    Col("Which of these is closest to your own line of work?", "own_field", side="intern"),
    Col(
        "Which of these would you like to learn more about? Leave blank if you are open to "
        "anything",
        "interests",
        side="intern",
    ),
    Col("Where in the country may we send you?", "landsdele", side="intern"),
    Col("How many days?2", "days", side="intern"),
    Col("Which days in week 37 work for you? (7-11 September)2", "available", side="intern"),
    Col("Unknown guest or family visit?2", "visit_kind", side="intern"),
    Col("Is a colleague coming along? Please write their e-mail", "companions", side="intern"),
    Col(
        "Have you already arranged with a host yourself? Please write the host's e-mail or "
        "workplace",
        "own_host",
        side="intern",
    ),
    Col("Which workplace would you most like to visit?", "wishes 1", side="intern"),
    Col("And which would be your second choice?", "wishes 2", side="intern"),
    Col("Is your manager on board?", "manager_agreed", side="intern"),
    Col("Will you attend the preparatory workshop?2", "workshop", side="intern"),
    Col("What do you hope to bring home?", "motivation", side="intern"),
    Col("I have read the privacy notice", "", const("Yes")),
    Col("How did you hear about us?", "", now_and_then(("Intranet", "A colleague", "LinkedIn"), 2)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(8, LAND.state_units(), FIELDS)
    return Form(
        "form08",
        "Microsoft Forms in English at a ministry, one form for both",
        True,
        [File("Innovation placements 2026.xlsx", [Sheet("Form1", "both", COLS, style=STYLE)])],
        cast.hosts,
        cast.interns,
    )
