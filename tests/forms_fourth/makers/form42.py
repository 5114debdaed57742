"""SurveyXact by an analyst in a kommune, two workbooks of codes with their labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Show
from tests.forms_makers.shows import as_code, before, const, has, hidden, joined, number
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Beskæftigelsesområdet",
    "Borgerbetjening",
    "Dagtilbud og skoler",
    "HR, ledelse og organisation",
    "Kultur, idræt og fritid",
    "Plan, byg og miljø",
    "Sundhed",
    "Økonomi og digitalisering",
]
PARTS = ["Hele landet", *LAND.parts]
TICK = ((0, "Ikke valgt"), (1, "Valgt"))


@dataclass(frozen=True)
class Ask:
    """A question: its text, its key, what it shows, its closed answers' labels or its options."""

    text: str
    key: str = ""
    how: Show | None = None
    labels: tuple[str, ...] = ()
    options: tuple[tuple[Any, str], ...] = ()
    note: str = ""


def closed(text: str, key: str, pairs: tuple[tuple[Any, str], ...], note: str = "") -> Ask:
    """Return a question with one answer of some, which the tool stores as 1, 2, 3 …"""
    return Ask(
        text, key, as_code(key, tuple(v for v, _ in pairs)), tuple(t for _, t in pairs), note=note
    )


def many(text: str, key: str, names: dict[str, str] | list[str]) -> Ask:
    """Return a question with a column per option."""
    named = names if isinstance(names, dict) else {n: n for n in names}
    return Ask(text, key, options=tuple(named.items()))


YES = ((True, "Ja"), (False, "Nej"))
DAYS_NOTE = "the code is not the number: 1 is 2 dage"
LENGTH = tuple((n, f"{n} dage") for n in range(2, 6))
KIND = (
    ("Ukendt gæst", "Ukendt gæst"),
    ("Familiebesøg", "Familiebesøg"),
    ("Begge", "Begge muligheder er fine"),
)
SECTOR = (("Stat", "En statslig arbejdsplads"), ("Kommune", "En kommunal arbejdsplads"))
HOSTS = [
    Ask("Hvad er navnet på jeres arbejdsplads?", "workplace"),
    Ask("Hvilken kommune, styrelse eller hvilket ministerium er I en del af?", "organisation"),
    closed("Hvilken sektor hører I til?", "sector", SECTOR),
    Ask("I hvilken kommune skal praktikken foregå?", "municipality"),
    Ask("Hvem er kontaktperson for praktikken?", "contact"),
    Ask("Hvad er kontaktpersonens e-mailadresse?", "email"),
    Ask("Hvad er kontaktpersonens telefonnummer?", "phone"),
    Ask("Hvor mange er ansat på arbejdspladsen?", "", hidden("employees")),
    many("Inden for hvilke fagområder kan I tilbyde praktik?", "fields", FIELDS),
    closed(
        "Hvor mange praktikanter ønsker I at tage imod?",
        "capacity",
        ((1, "Én"), (2, "To"), (3, "Tre")),
    ),
    closed("Hvor mange dage ønsker I at tage imod praktikanter?", "days", LENGTH, DAYS_NOTE),
    many("På hvilke ugedage i uge 37 kan I tage imod praktikanter?", "available", LONG),
    closed("Foretrækker I en ukendt gæst eller et familiebesøg?", "visit_kind", KIND),
    Ask(
        "Har I lavet en aftale med en bestemt praktikant? Skriv praktikantens mail",
        "agreed_interns",
        joined("agreed_interns"),
    ),
    closed("Kan I deltage i den forberedende workshop?", "workshop", YES),
    Ask("Hvad kan praktikanten se og opleve hos jer?", "offer"),
    Ask("Hvor så I opslaget om Innovationspraktik?", "", hidden("heard")),
]
INTERNS = [
    Ask("Hvad er dit navn?", "name"),
    Ask("Hvad er din e-mailadresse?", "email"),
    Ask("Hvad er dit telefonnummer?", "phone"),
    Ask("Hvad er din stillingsbetegnelse?", "title"),
    closed(
        "Er du ansat som leder eller medarbejder?",
        "level",
        (("Medarbejder", "Medarbejder"), ("Leder", "Leder")),
    ),
    Ask("Hvad er navnet på din arbejdsplads?", "workplace"),
    Ask(
        "Hvilken kommune, styrelse eller hvilket ministerium er din arbejdsplads en del af?",
        "organisation",
    ),
    closed("Hvilken sektor hører din arbejdsplads til?", "sector", SECTOR),
    Ask("I hvilken kommune ligger din daglige arbejdsplads?", "municipality"),
    closed(
        "Hvilket fagområde arbejder du med til daglig?", "own_field", tuple((f, f) for f in FIELDS)
    ),
    many("Hvilke fagområder kunne du tænke dig at komme i praktik inden for?", "interests", FIELDS),
    many("I hvilke landsdele kunne du tænke dig at komme i praktik?", "landsdele", PARTS),
    closed("Hvor mange dage kunne du tænke dig at være i praktik?", "days", LENGTH, DAYS_NOTE),
    many("På hvilke ugedage i uge 37 kan du være i praktik?", "available", LONG),
    closed("Foretrækker du at være ukendt gæst eller på familiebesøg?", "visit_kind", KIND),
    Ask(
        "Ønsker du at rejse sammen med en kollega?",
        "",
        lambda p: 1 if p["companions"] else 2,
        ("Ja", "Nej"),
    ),
    Ask(
        "Hvad er din kollegas e-mailadresse?",
        "companions",
        joined("companions"),
        note="the companion, after the question whether one travels with a colleague",
    ),
    Ask("Har du lavet en aftale med en bestemt vært? Skriv arbejdspladsens navn", "own_host"),
    Ask("Hvilke værter vil du helst besøge? - 1. valg", "wishes 1"),
    Ask("Hvilke værter vil du helst besøge? - 2. valg", "wishes 2"),
    Ask("Hvilke værter vil du helst besøge? - 3. valg", "wishes 3"),
    closed("Er det aftalt med din leder, at du deltager?", "manager_agreed", YES),
    Ask("Hvad er din leders e-mailadresse?", "", hidden("chief_email")),
    closed("Kan du deltage i den forberedende workshop?", "workshop", YES),
    Ask("Hvad er din motivation for at deltage?", "motivation"),
]
FRONT = [
    (Col("survey", "", const(1522841)), "Spørgeskema"),
    (Col("respondentid", "", number(31007)), "Respondent-id"),
    (Col("created", "", before(13)), "Oprettet"),
    (Col("closetime", "signed_up_at"), "Afsluttet"),
    (Col("email", "", const(None), note="the tool's own column, empty"), "E-mail"),
]
BACK = [
    (Col("statoverall_1", "", const(0)), "Ny"),
    (Col("statoverall_2", "", const(0)), "Distribueret"),
    (Col("statoverall_3", "", const(0)), "Nogen svar"),
    (Col("statoverall_4", "", const(1)), "Gennemført"),
    (Col("statoverall_5", "", const(0)), "Frafaldet"),
]


def pages(side: str, asks: list[Ask]) -> list[Sheet]:
    """Return the three sheets the tool writes: codes, their labels and the questions."""
    cols = [c for c, _ in FRONT]
    texts = [[c.header, text] for c, text in FRONT]
    labels: list[list[Any]] = []
    for place, ask in enumerate(asks, 1):
        for n, (value, name) in enumerate(ask.options, 1):
            header = f"s_{place}_{n}"
            cols.append(Col(header, ask.key, has(ask.key, value, 1, 0), option=value))
            texts.append([header, f"{ask.text} - {name}"])
            labels += [[header, code, word] for code, word in TICK]
        if not ask.options:
            header = f"s_{place}"
            cols.append(Col(header, ask.key, ask.how, note=ask.note))
            texts.append([header, ask.text])
            labels += [[header, code, word] for code, word in enumerate(ask.labels, 1)]
    cols += [c for c, _ in BACK]
    texts += [[c.header, text] for c, text in BACK]
    return [
        Sheet("Dataset", side, cols),
        Sheet("Labels", "", loose=[["variable", "value", "label"], *labels]),
        Sheet("Variables", "", loose=[["variable", "description"], *texts]),
    ]


def form() -> Form:
    """Return the form."""
    cast = Cast(42, LAND.mixed_units(42), FIELDS, (12, 13), phone="{}{}{}{}")
    return Form(
        "form42",
        "SurveyXact by an analyst in a kommune, two workbooks of codes, labels beside them",
        True,
        [
            File("Tilmelding værter 2026_dataset.xlsx", pages("host", HOSTS)),
            File("Tilmelding praktikanter 2026_dataset.xlsx", pages("intern", INTERNS)),
        ],
        cast.hosts,
        cast.interns,
        [
            "The headers are the tool's codes; the questions stand in Variables, the answers in Labels.",
            "Codes count the options: days are one less than they are, and 1 is Stat.",
        ],
    )
