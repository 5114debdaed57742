"""SurveyXact by a head of section at a ministry, two workbooks of codes with their labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.forms_makers.core import DAYS, LONG, Col, File, Form, Sheet, Show
from tests.forms_makers.shows import as_code, before, const, has, hidden, number

from .cast import Cast
from .places import LAND

FIELDS = [
    "Analyse og evaluering",
    "Klagesager",
    "Kontraktstyring",
    "Lovgivning",
    "Ministerbetjening",
    "Myndighedskontrol",
    "Personalejura",
    "Sekretariatsbetjening",
    "Statistik",
]
PARTS = [*LAND.parts, "Hele landet"]
TICK = ((0, "Ikke valgt"), (1, "Valgt"))
DATES = {d: f"{LONG[d]} den {7 + i}. september 2026" for i, d in enumerate(DAYS)}


@dataclass(frozen=True)
class Ask:
    """A question: its text, its key, what it shows, its closed answers' labels or its options."""

    text: str
    key: str = ""
    how: Show | None = None
    labels: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    options: tuple[tuple[Any, str], ...] = ()
    note: str = ""


def closed(text: str, key: str, pairs: tuple[tuple[Any, str], ...], note: str = "") -> Ask:
    """Return a question with one answer of some, which the tool stores as 1, 2, 3 …"""
    values = tuple(v for v, _ in pairs)
    return Ask(text, key, as_code(key, values), tuple(t for _, t in pairs), values, note=note)


def many(text: str, key: str, names: dict[str, str] | list[str]) -> Ask:
    """Return a question with a column per option."""
    named = names if isinstance(names, dict) else {n: n for n in names}
    return Ask(text, key, options=tuple(named.items()))


JA_NEJ = ((True, "Ja"), (False, "Nej"))
DAGE = tuple((n, f"{n} dage") for n in range(2, 6))
DAYS_NOTE = "the code is not the number: 1 is 2 dage"
HOSTS = [
    Ask("Kontorets eller institutionens betegnelse", "workplace"),
    Ask(
        "Styrelse eller departement, hvorunder kontoret eller institutionen sorterer",
        "organisation",
    ),
    closed("Sektor", "sector", (("Kommune", "Kommunal"), ("Stat", "Statslig"))),
    Ask("Kommune, hvor den pågældende praktik skal afvikles", "municipality"),
    Ask("Kontorchefens navn", "", hidden("chief")),
    Ask("Den praktikansvarliges navn", "contact"),
    Ask("Den praktikansvarliges e-mailadresse", "email"),
    Ask("Den praktikansvarliges direkte nummer", "phone"),
    many("Sagsområder, hvortil der kan gives indblik", "fields", FIELDS),
    Ask("Antal medarbejdere i kontoret eller institutionen", "", hidden("employees")),
    closed(
        "Højeste antal samtidige praktikanter",
        "capacity",
        ((1, "1 praktikant"), (2, "2 praktikanter"), (3, "3 praktikanter")),
    ),
    closed(
        "Praktikkens længste udstrækning i kontoret eller institutionen", "days", DAGE, DAYS_NOTE
    ),
    many("Datoer, hvor der kan modtages praktikanter", "available", DATES),
    closed(
        "Praktikantens ønskede forhold til kontorets eget område",
        "visit_kind",
        (
            ("Familiebesøg", "Nær beslægtet (familiebesøg)"),
            ("Ukendt gæst", "Uden tilknytning (ukendt gæst)"),
            ("Begge", "Uden betydning, begge kan modtages"),
        ),
    ),
    Ask(
        "E-mailadresse på praktikant, som der måtte være truffet aftale med",
        "agreed_interns",
        lambda p: "; ".join(p["agreed_interns"]) or None,
    ),
    closed("Deltagelse i den forberedende workshop for værter bekræftes", "workshop", JA_NEJ),
    Ask("Praktikkens påtænkte indhold", "offer"),
]
INTERNS = [
    Ask("Praktikantens navn", "name"),
    Ask("Praktikantens e-mailadresse", "email"),
    Ask("Praktikantens direkte nummer", "phone"),
    Ask("Praktikantens tjenestestilling", "title"),
    closed(
        "Praktikantens ansættelsesforhold",
        "level",
        (("Medarbejder", "Medarbejder uden ledelsesansvar"), ("Leder", "Leder")),
    ),
    Ask("Praktikantens nuværende kontor eller institution", "workplace"),
    Ask(
        "Styrelse eller departement, hvorunder dette kontor eller denne institution sorterer",
        "organisation",
    ),
    closed("Sektor", "sector", (("Kommune", "Kommunal"), ("Stat", "Statslig"))),
    Ask("Kommune, hvor praktikantens nuværende tjenestested er beliggende", "municipality"),
    closed("Praktikantens nuværende sagsområde", "own_field", tuple((f, f) for f in FIELDS)),
    many("Sagsområder, som praktikanten ønsker indblik i", "interests", FIELDS),
    many("Landsdele, hvor praktikken kan finde sted", "landsdele", PARTS),
    closed("Praktikkens ønskede udstrækning", "days", DAGE, DAYS_NOTE),
    many("Datoer, hvor praktikanten kan fritages for sit daglige arbejde", "available", DATES),
    closed(
        "Værtens ønskede forhold til praktikantens eget område",
        "visit_kind",
        (
            ("Familiebesøg", "Nær beslægtet (familiebesøg)"),
            ("Ukendt gæst", "Uden tilknytning (ukendt gæst)"),
            ("Begge", "Uden betydning, begge kan tildeles"),
        ),
    ),
    Ask(
        "Ledsages praktikanten af en kollega?",
        "",
        lambda p: 1 if p["companions"] else 2,
        ("Ja", "Nej"),
    ),
    Ask(
        "Den ledsagende kollegas e-mailadresse",
        "companions",
        lambda p: "; ".join(p["companions"]) or None,
    ),
    Ask("Betegnelse på vært, som der måtte være truffet aftale med", "own_host"),
    Ask("Ønskede værter i prioriteret rækkefølge - Første", "wishes 1"),
    Ask("Ønskede værter i prioriteret rækkefølge - Anden", "wishes 2"),
    Ask("Ønskede værter i prioriteret rækkefølge - Tredje", "wishes 3"),
    Ask("Nærmeste foresattes e-mailadresse", "", hidden("chief_email")),
    closed("Nærmeste foresatte har tiltrådt, at praktikken gennemføres", "manager_agreed", JA_NEJ),
    closed("Deltagelse i den forberedende workshop for praktikanter bekræftes", "workshop", JA_NEJ),
    Ask("Praktikantens begrundelse", "motivation"),
]
FRONT = [
    (Col("survey", "", const(1407733)), "Spørgeskema"),
    (Col("respondentid", "", number(20150)), "Respondent-id"),
    (Col("created", "", before(17)), "Oprettet"),
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
    cast = Cast(29, LAND.state_units(29), FIELDS, (11, 13), mails="initials", phone="{}{}{}{}")
    return Form(
        "form29",
        "SurveyXact by a head of section at a ministry, two workbooks of codes, labels beside them",
        True,
        [
            File("Innovationspraktik_vaerter_dataset.xlsx", pages("host", HOSTS)),
            File("Innovationspraktik_praktikanter_dataset.xlsx", pages("intern", INTERNS)),
        ],
        cast.hosts,
        cast.interns,
        [
            "The headers are the tool's codes; the questions stand in Variables, the answers in Labels.",
            "Codes count the options: days are one less than they are, and Familiebesøg is 1.",
        ],
    )
