"""Microsoft Forms in English by a project manager, one workbook for both; repeated questions."""

from tests.forms_makers.core import ENGLISH, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    hidden,
    joined,
    login_mail,
    login_name,
    now_and_then,
    number,
    pick,
    role,
    sided,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Case work",
    "Citizen engagement",
    "Early childhood",
    "Elderly care",
    "Facilities and buildings",
    "Finance",
    "IT and data",
    "Jobs and training",
]
STYLE = Style(
    sep=";",
    trail=True,
    yes="Yes",
    no="No",
    words={
        "available": {d: ENGLISH[d][:3] for d in ENGLISH},
        "sector": {"Stat": "State", "Kommune": "Municipal"},
        "landsdele": {"Hele landet": "Anywhere in Denmark (hele landet)"},
        "visit_kind": {
            "Ukendt gæst": "Unfamiliar (ukendt gæst)",
            "Familiebesøg": "Familiar (familiebesøg)",
            "Begge": "Either",
        },
    },
)

SHARED = [
    Col("ID", "", number(1)),
    Col("Start time", "", before(9)),
    Col("Completion time", "signed_up_at"),
    Col("Email", "", login_mail, note="the login, now and then a shared mailbox"),
    Col("Name", "", login_name, note="the login's display name, now and then a shared mailbox"),
    Col("Language", "", const("English (United States)")),
    Col(
        "Which side of the swap are you on?",
        "role",
        role("Hosting: we let people in", "Visiting: I go and see", "Hosting and visiting"),
    ),
    Col("Who should we write to? Full name", "name", host_key="contact"),
    Col("And that person's work e-mail", "email"),
    Col("And that person's mobile, with country code", "phone"),
    Col("Place of work (office, school, centre, team)", "workplace"),
    Col("Which public body is it part of?", "organisation"),
    Col("Municipal or state?", "sector"),
    Col("Municipality the place of work is in", "municipality"),
]
HOSTS = [
    Col("Head count of your team", "", hidden("employees")),
    Col("What can a visitor dig into at your place?", "fields"),
    Col("How many visitors fit in at once?", "capacity"),
    Col("How many days?", "days"),
    Col("Which weekdays work?", "available"),
    Col("Unfamiliar or familiar company?", "visit_kind"),
    Col(
        "Already promised a seat to somebody? Give their e-mail",
        "agreed_interns",
        joined("agreed_interns"),
    ),
    Col("One of us will be at the kick-off workshop", "workshop"),
    Col("Your elevator pitch to a visitor", "offer"),
    Col("Anything we should plan around?", "", now_and_then(("Move to new offices", "No"), 3)),
]
INTERNS = [
    Col("What do you do? (job title)", "title"),
    Col(
        "Do you have direct reports?",
        "level",
        lambda p: "Yes" if p["level"] == "Leder" else "No",
        note="Yes is Leder, No is Medarbejder",
    ),
    Col("Your own home turf (pick one)", "own_field"),
    Col("What would you like to dig into? (pick any)", "interests"),
    Col("Parts of the country within reach", "landsdele"),
    Col("How many days?2", "days", note="the tool adds 2 to a question asked before"),
    Col("Which weekdays work?2", "available"),
    Col("Unfamiliar or familiar company?2", "visit_kind"),
    Col(
        "Buddy from your own place who travels with you (e-mail)",
        "companions",
        joined("companions"),
    ),
    Col("Host you have already shaken hands with (place of work)", "own_host"),
    Col("Dream host", "wishes 1"),
    Col("Runner-up", "wishes 2"),
    Col("Third in line", "wishes 3"),
    Col("My boss is on board", "manager_agreed"),
    Col("Boss's e-mail (we send a calendar hold)", "", hidden("chief_email")),
    Col("I will be at the kick-off workshop", "workshop"),
    Col("What do you hope to carry home?", "motivation"),
    Col("Anything we should plan around?2", "", now_and_then(("Bringing a guide dog", "No"), 3)),
]
COLS = [
    *SHARED,
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Languages you are comfortable with", "", pick(("Danish;English;", "English;", "Danish;"))),
    Col("OK to store this for the project?", "", const("OK")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(26, LAND.mixed_units(26), FIELDS, (12, 14), phone="+45 {} {} {} {}")
    cast.join(-1)
    return Form(
        "form26",
        "Microsoft Forms in English by a project manager, one form for both, questions numbered 2",
        True,
        [
            File(
                "Job swap week 37 - sign-up(1-25).xlsx",
                [Sheet("Sheet1", "both", COLS, style=STYLE)],
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "The tool adds 2 to a question whose text stands in the form before.",
            "One person signs up for both.",
        ],
    )
