"""Microsoft Forms in English by an agency with international staff, two workbooks."""

from tests.forms_makers.core import ENGLISH, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    gate,
    hidden,
    login_mail,
    login_name,
    now_and_then,
    nth,
    number,
    pick,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Communication",
    "Data and statistics",
    "Digital transformation",
    "Environment and climate",
    "Grants and funding",
    "Human resources",
    "Inspection and control",
    "Policy and law",
]
REGIONS = (
    "Region Hovedstaden",
    "Region Sjælland",
    "Region Syddanmark",
    "Region Midtjylland",
    "Region Nordjylland",
)
STYLE = Style(
    sep=";",
    trail=True,
    yes="Yes",
    no="No",
    words={
        "available": ENGLISH,
        "sector": {"Stat": "Central government (stat)", "Kommune": "Local government (kommune)"},
        "days": {n: f"{n} days" for n in range(2, 6)},
        "level": {"Leder": "Manager", "Medarbejder": "Employee"},
        "landsdele": {"Hele landet": "All of Denmark (hele landet)"},
        "visit_kind": {
            "Ukendt gæst": "Unknown guest - someone from a different line of work",
            "Familiebesøg": "Family visit - someone from the same line of work",
            "Begge": "Both are fine",
        },
    },
)
HEAD = [
    Col("ID", "", number(1)),
    Col("Start time", "", before(13)),
    Col("Completion time", "signed_up_at"),
    Col("Email", "", login_mail, note="the login, sometimes a shared mailbox"),
    Col("Name", "", login_name, note="the login's display name"),
    Col("Last modified time", "", const(None)),
]
HOSTS = [
    *HEAD,
    Col("Name of the host site (office, unit or institution)", "workplace"),
    Col("Parent organisation (ministry, agency or municipality)", "organisation"),
    Col("Level of government", "sector"),
    Col("Street and number", "", hidden("street")),
    Col("Postcode and town", "", hidden("town")),
    Col("Municipality where the visit takes place", "municipality"),
    Col("Head of the host site: name", "", hidden("chief")),
    Col("Head of the host site: e-mail", "", hidden("chief_email")),
    Col("Contact for the visit: name", "contact"),
    Col("Contact for the visit: work e-mail", "email"),
    Col("Contact for the visit: telephone", "phone"),
    Col("Number of staff at the host site", "", hidden("employees")),
    Col("Number of interns you can take at the same time", "capacity"),
    Col("Subject areas an intern can learn about at your site", "fields"),
    Col("Length of the stay you offer", "days"),
    Col("On which weekdays is your site open to interns?", "available"),
    Col("Kind of guest you prefer", "visit_kind"),
    Col(
        "Do you already have a particular intern lined up?", "", gate("agreed_interns", "Yes", "No")
    ),
    Col("If so, please give the intern's full name", "agreed_interns", nth("agreed_interns", 0)),
    Col("Someone from our site will attend the preparatory workshop for hosts", "workshop"),
    Col("Preferred language of the workshop", "", pick(("Danish", "Danish", "English"))),
    Col("Short presentation: what is in store for the intern?", "offer"),
    Col("May we share your details with the other hosts?", "", pick(("Yes", "No", "Yes"))),
]
INTERNS = [
    *HEAD,
    Col("Title", "", pick(("Ms", "Mr", "Ms", "Dr", "Mr", "")), note="a form of address, not a job"),
    Col("First and last name", "name"),
    Col("Your work e-mail", "email"),
    Col("Your telephone", "phone"),
    Col("Your position", "title"),
    Col("Are you employed as a manager or as an employee?", "level"),
    Col("Name of your line manager", "", hidden("chief")),
    Col("E-mail of your line manager", "", hidden("chief_email")),
    Col("My line manager has approved that I take part", "manager_agreed"),
    Col("Your own workplace (office, unit or institution)", "workplace"),
    Col("Your employer (ministry, agency or municipality)", "organisation"),
    Col("Level of government", "sector"),
    Col("Municipality you work in at present", "municipality"),
    Col("Your own subject area", "own_field"),
    Col("Subject areas you would like to explore", "interests"),
    Col("Regions you are prepared to travel to", "landsdele"),
    Col("Length of the stay you would like", "days"),
    Col("On which weekdays can you be away from your desk?", "available"),
    Col("Kind of visit you prefer", "visit_kind"),
    Col(
        "Will a colleague from your own workplace travel with you?",
        "",
        gate("companions", "Yes", "No"),
    ),
    Col("If so, please give your colleague's full name", "companions", nth("companions", 0)),
    Col(
        "Host you have made an agreement with yourself, if any (name of the host site)", "own_host"
    ),
    Col("Host sites you would prefer: first priority", "wishes 1"),
    Col("Host sites you would prefer: second priority", "wishes 2"),
    Col("Host sites you would prefer: third priority", "wishes 3"),
    Col("I will attend the preparatory workshop for interns", "workshop"),
    Col("Preferred language of the workshop", "", pick(("Danish", "English", "Danish"))),
    Col("In a few words: why do you wish to take part?", "motivation"),
    Col("Dietary requirements", "", hidden("diet")),
    Col("Emergency contact", "", now_and_then(("My partner, 10 20 30 41", "10 77 01 02"), 3)),
    Col("I consent to the processing of my personal data", "", const("I consent")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(
        14, LAND.state_units(14), FIELDS, (11, 15), tie="name", phone="+45 {}{}{}{}", parts=REGIONS
    )
    return Form(
        "form14",
        "Microsoft Forms in English by an agency, two workbooks; Title is a form of address",
        True,
        [
            File("Host an intern (responses).xlsx", [Sheet("Form1", "host", HOSTS, style=STYLE)]),
            File("Be an intern (responses).xlsx", [Sheet("Form1", "intern", INTERNS, style=STYLE)]),
        ],
        cast.hosts,
        cast.interns,
        ["Interns choose regions, not landsdele; the values are the regions' names."],
    )
