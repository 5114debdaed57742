"""Microsoft Forms in English by a consultant at an agency, two workbooks."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import DAYS, ENGLISH, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    gate,
    hidden,
    joined,
    login_mail,
    login_name,
    now_and_then,
    number,
)
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Children and young people",
    "Climate and environment",
    "Culture and leisure",
    "Digitalisation",
    "Employment",
    "Health and care",
    "HR and management",
    "Urban planning",
]
STYLE = Style(
    sep=";",
    trail=True,
    yes="Yes",
    no="No",
    words={
        "sector": {"Kommune": "Municipality", "Stat": "State"},
        "available": ENGLISH,
        "level": {"Leder": "Manager", "Medarbejder": "Employee"},
        "days": {n: f"{n} days" for n in range(2, 6)},
        "landsdele": {"Hele landet": "The whole country"},
        "visit_kind": {
            "Ukendt gæst": "Unknown guest (a different type of workplace)",
            "Familiebesøg": "Family visit (close to our own field)",
            "Begge": "Both are fine",
        },
    },
)
HEAD = [
    Col("ID", "", number(1)),
    Col("Start time", "", before(10)),
    Col("Completion time", "signed_up_at"),
    Col("Email", "", login_mail, note="the login, now and then a shared account"),
    Col("Name", "", login_name, note="the login's display name, now and then a shared account"),
    Col("Last modified time", "", const(None)),
]
HOSTS = [
    *HEAD,
    Col("Name of your workplace", "workplace"),
    Col("Organisation (municipality, agency or ministry)", "organisation"),
    Col("Is your workplace municipal or governmental?", "sector"),
    Col("In which municipality is your workplace located?", "municipality"),
    Col("Contact person", "contact"),
    Col("Contact person's email address", "email"),
    Col("Contact person's phone number", "phone"),
    Col("Number of employees at the workplace", "", hidden("employees"), note="staff, not interns"),
    Col("Manager's name", "", hidden("chief")),
    Col("Manager's email address", "", hidden("chief_email")),
    Col("Which professional fields do you work with?\xa0", "fields"),
    Col("How many interns can you host?", "capacity"),
    Col("For how many days can you host them?", "days"),
    Col("Which days in week 37 can you receive interns?", "available"),
    Col("Would you prefer an unknown guest or a family visit?", "visit_kind"),
    Col(
        "Do you already have an agreement with an intern?", "", gate("agreed_interns", "Yes", "No")
    ),
    Col("If yes, please write the intern's email", "agreed_interns", joined("agreed_interns")),
    Col("We will participate in the preparatory workshop", "workshop"),
    Col("What can an intern experience during the visit?", "offer"),
    Col("How did you hear about the programme?", "", hidden("heard")),
    Col("I consent to the processing of my data", "", const("Yes")),
    Col("Other comments", "", now_and_then(("No", "Parking is difficult", "Looking forward!"), 4)),
]
INTERNS = [
    *HEAD,
    Col("Your full name", "name"),
    Col("Your work email", "email"),
    Col("Your phone number", "phone"),
    Col("Job title", "title"),
    Col("Are you an employee or a manager?", "level"),
    Col("Your workplace", "workplace"),
    Col("Your organisation (municipality, agency or ministry)", "organisation"),
    Col("Is your workplace municipal or governmental?", "sector"),
    Col("Municipality of your workplace", "municipality"),
    Col("Which professional field do you work in?", "own_field"),
    Col("Which professional fields would you like to visit?\xa0", "interests"),
    Col("Which parts of the country would you like to visit?", "landsdele"),
    Col("How many days would you like the internship to last?", "days"),
    Col("Which days in week 37 are you available?", "available"),
    Col("Would you like to be an unknown guest or go on a family visit?", "visit_kind"),
    Col("Are you travelling with a companion?", "", gate("companions", "Yes", "No")),
    Col("Companion's email", "companions", joined("companions")),
    Col("Have you found a host yourself?", "", gate("own_host", "Yes", "No")),
    Col("Name of the host workplace you have found", "own_host"),
    Col("First choice of host", "wishes 1"),
    Col("Second choice of host", "wishes 2"),
    Col("Third choice of host", "wishes 3"),
    Col("Has your manager approved your participation?", "manager_agreed"),
    Col("Your manager's email", "", hidden("chief_email")),
    Col("I will participate in the preparatory workshop", "workshop"),
    Col("Why would you like to participate?", "motivation"),
    Col("Dietary requirements", "", hidden("diet")),
    Col("I consent to the processing of my data", "", const("Yes")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(39, LAND.mixed_units(39), FIELDS, (10, 13), phone="+45 {} {} {} {}")
    cast.third(10)
    cast.hosts[5].update(days=5, available=list(DAYS))
    say(cast.hosts[5], "days", "5 days (all week)", 5)
    return Form(
        "form39",
        "Microsoft Forms in English by a consultant at an agency, two workbooks",
        True,
        [
            File(
                "Innovation internship - hosts(1-10).xlsx",
                [Sheet("Sheet1", "host", HOSTS, style=STYLE)],
            ),
            File(
                "Innovation internship - interns(1-13).xlsx",
                [Sheet("Sheet1", "intern", INTERNS, style=STYLE)],
            ),
        ],
        cast.hosts,
        cast.interns,
        ["Three colleagues travel together; one of them names both others in one cell."],
    )
