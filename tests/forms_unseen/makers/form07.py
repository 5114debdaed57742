"""SurveyMonkey, two workbooks with two header rows, English and Danish side by side."""

from tests.forms_makers.core import DAYS, ENGLISH, LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, has, nth, number

from .cast import Cast
from .places import LAND

FIELDS = [
    "Customs / Told",
    "Digital services / Digitale tjenester",
    "Education / Uddannelse",
    "Environment / Miljø",
    "Finance / Økonomi",
    "Human resources / HR",
    "Law and justice / Ret",
    "Research / Forskning",
    "Transport / Trafik",
]
OPEN = "Open-Ended Response"
STYLE = Style(
    date="%m/%d/%Y %H:%M:%S",
    yes="Yes / Ja",
    no="No / Nej",
    words={
        "sector": {"Kommune": "Municipality / Kommune", "Stat": "State / Stat"},
        "level": {"Leder": "Manager / Leder", "Medarbejder": "Employee / Medarbejder"},
        "days": {n: f"{n} days / {n} dage" for n in range(2, 6)},
        "visit_kind": {
            "Ukendt gæst": "Unknown guest / Ukendt gæst",
            "Familiebesøg": "Family visit / Familiebesøg",
            "Begge": "Both / Begge",
        },
    },
)
HEAD = [
    Col("Respondent ID", "", number(118400310, 907)),
    Col("Collector ID", "", const(405117320)),
    Col("Date Created", "", before(12)),
    Col("Date Modified", "signed_up_at"),
    Col("IP Address", "", const("198.51.100.7")),
    Col("Email Address", "", const(None)),
    Col("First Name", "", const(None)),
    Col("Last Name", "", const(None)),
    Col("Custom Data 1", "", const(None)),
]


def many(head: str, key: str, names: dict[str, str]) -> list[Col]:
    """Return a check-box question: the question over the first option only, texts in the cells."""
    return [
        Col(head if i == 0 else "", key, has(key, value, text, None), option=value, sub=text)
        for i, (value, text) in enumerate(names.items())
    ]


BOTH = {d: f"{ENGLISH[d]} / {LONG[d].lower()}" for d in DAYS}
TOPICS = {f: f for f in FIELDS}
HOSTS = [
    *HEAD,
    Col(
        "What is the name of the workplace that will receive visitors? / Hvad hedder den "
        "arbejdsplads, der får besøg?",
        "workplace",
        sub=OPEN,
    ),
    Col(
        "Which authority is it part of? / Hvilken myndighed er den en del af?",
        "organisation",
        sub=OPEN,
    ),
    Col("Which sector? / Hvilken sektor?", "sector", sub="Response"),
    Col(
        "In which of the 98 municipalities is it located? / I hvilken af de 98 kommuner ligger "
        "den?",
        "municipality",
        sub="Response",
    ),
    Col("Person in charge of the visit / Ansvarlig for besøget", "contact", sub="Name / Navn"),
    Col("", "email", sub="Email Address / E-mailadresse"),
    Col("", "phone", sub="Phone Number / Telefon"),
    *many("Which topics can you show visitors? / Hvilke emner kan I vise?", "fields", TOPICS),
    Col(
        "How many visitors can you take? / Hvor mange kan I tage imod?", "capacity", sub="Response"
    ),
    Col("For how many days? / I hvor mange dage?", "days", sub="Response"),
    *many(
        "Which days of week 37 can you receive visitors? / Hvilke dage i uge 37 kan I have besøg?",
        "available",
        BOTH,
    ),
    Col(
        "Would you prefer an unknown guest or a family visit? / Foretrækker I en ukendt gæst "
        "eller et familiebesøg?",
        "visit_kind",
        sub="Response",
    ),
    Col(
        "If you already know who is coming, please give the e-mail / Ved I allerede, hvem der "
        "kommer, så skriv e-mail",
        "agreed_interns",
        sub=OPEN,
    ),
    Col(
        "Will you join the preparatory workshop? / Deltager I i den forberedende workshop?",
        "workshop",
        sub="Response",
    ),
    Col(
        "What will visitors experience? / Hvad kommer de besøgende til at opleve?",
        "offer",
        sub=OPEN,
    ),
    Col("Anything else? / Andet?", "", const(None), sub=OPEN),
]
INTERNS = [
    *HEAD,
    Col("About you / Om dig", "name", sub="Full name / Fulde navn"),
    Col("", "title", sub="Job title / Stilling"),
    Col("", "workplace", sub="Workplace / Arbejdsplads"),
    Col("", "organisation", sub="Authority / Myndighed"),
    Col("", "email", sub="Email Address / E-mailadresse"),
    Col("", "phone", sub="Phone Number / Telefon"),
    Col(
        "Are you a manager or an employee? / Er du leder eller medarbejder?",
        "level",
        sub="Response",
    ),
    Col("Which sector do you work in? / Hvilken sektor arbejder du i?", "sector", sub="Response"),
    Col(
        "Municipality of your workplace / Din arbejdsplads' kommune", "municipality", sub="Response"
    ),
    Col(
        "Which topic describes your own work? / Hvilket emne beskriver dit eget arbejde?",
        "own_field",
        sub="Response",
    ),
    *many(
        "Which topics would you like to explore? / Hvilke emner vil du gerne udforske?",
        "interests",
        TOPICS,
    ),
    Col(
        "Where in Denmark would you like to go? (separate with ;) / Hvor i Danmark vil du hen? "
        "(adskil med ;)",
        "landsdele",
        sub=OPEN,
    ),
    Col(
        "How many days would you like to be away? / Hvor mange dage vil du være væk?",
        "days",
        sub="Response",
    ),
    *many(
        "Which days of week 37 are possible for you? / Hvilke dage i uge 37 kan du?",
        "available",
        BOTH,
    ),
    Col(
        "Would you like to be an unknown guest or on a family visit? / Vil du være ukendt gæst "
        "eller på familiebesøg?",
        "visit_kind",
        sub="Response",
    ),
    Col(
        "Travelling with colleagues? Their e-mails / Rejser du med kolleger? Deres e-mails",
        "companions",
        nth("companions", 0),
        sub="Colleague 1 / Kollega 1",
        part="1",
    ),
    Col("", "companions", nth("companions", 1), sub="Colleague 2 / Kollega 2", part="2"),
    Col(
        "Have you found a host yourself? Which? / Har du selv fundet en vært? Hvilken?",
        "own_host",
        sub=OPEN,
    ),
    Col(
        "Hosts you would like to visit, best first / Værter, du gerne vil besøge, bedste først",
        "wishes 1",
        sub="1st choice / 1. valg",
    ),
    Col("", "wishes 2", sub="2nd choice / 2. valg"),
    Col("", "wishes 3", sub="3rd choice / 3. valg"),
    Col("Has your manager agreed? / Har din leder sagt ja?", "manager_agreed", sub="Response"),
    Col(
        "Will you join the preparatory workshop? / Deltager du i den forberedende workshop?",
        "workshop",
        sub="Response",
    ),
    Col("Why do you want to take part? / Hvorfor vil du være med?", "motivation", sub=OPEN),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(7, LAND.state_units(), FIELDS, phone="+45{}{}{}{}")
    return Form(
        "form07",
        "SurveyMonkey, bilingual, question row and option row as headers",
        True,
        [
            File(
                "Become a host - all responses.xlsx",
                [Sheet("Sheet", "host", HOSTS, two_rows=True, style=STYLE)],
            ),
            File(
                "Become a visitor - all responses.xlsx",
                [Sheet("Sheet", "intern", INTERNS, two_rows=True, style=STYLE)],
            ),
        ],
        cast.hosts,
        cast.interns,
        ["A blank header cell goes on with the question to its left."],
    )
