"""Enalyzer: one workbook for both, parts A and B, an option per column with 1 and 0."""

from tests.forms_makers.core import Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, day_options, gate, nth, number, options, role

from .cast import Cast
from .places import LAND

FIELDS = [
    "Borgerkontakt",
    "Byudvikling",
    "Digital post og selvbetjening",
    "Frivillighed",
    "Indkøb",
    "Integration",
    "Rehabilitering",
    "Tandsundhed",
    "Uddannelse",
]
PARTS = {
    "Byen København": "København by",
    "Københavns omegn": "Københavns omegn",
    "Nordsjælland": "Nordsjælland",
    "Bornholm": "Bornholm",
    "Østsjælland": "Østsjælland",
    "Vest- og Sydsjælland": "Vest- og Sydsjælland",
    "Fyn": "Fyn",
    "Sydjylland": "Sydjylland",
    "Østjylland": "Østjylland",
    "Vestjylland": "Vestjylland",
    "Nordjylland": "Nordjylland",
    "Hele landet": "Hele landet (jeg rejser gerne)",
}
STYLE = Style(
    words={
        "days": {n: f"{n} hele dage" for n in range(2, 6)},
        "capacity": {1: "Én (1)", 2: "To (2)", 3: "Tre (3)"},
        "level": {"Leder": "Leder (med eller uden personaleansvar)"},
    }
)
COLS = [
    Col("Respondent ID", "", number(88120417, 11)),
    Col("Projekt", "", const("Innovationspraktik 2026 – tilmelding")),
    Col("Åbnet", "", before(14)),
    Col("Afsluttet", "signed_up_at"),
    Col("Status", "", const("Fuldført")),
    Col("Enhed", "", const("Desktop")),
    Col("E-mail", "", const(None), note="the address list's column; the form was an open link"),
    Col(
        "Intro 1. Jeg har læst ovenstående om behandling af personoplysninger og giver samtykke "
        "til, at Center for Offentlig Innovation registrerer mine oplysninger, jf. artikel 6, "
        "stk. 1, litra a",
        "",
        const("Ja"),
    ),
    Col("Intro 2. Jeg udfylder skemaet som", "role", role("Kommende vært", "Kommende praktikant")),
    Col("Del A: Vært - A1. Jeres arbejdsplads (navn)", "workplace", side="host"),
    Col(
        "Del A: Vært - A2. Jeres organisation, fx Odense Kommune eller Skattestyrelsen",
        "organisation",
        side="host",
    ),
    Col("Del A: Vært - A3. Sektor", "sector", side="host"),
    Col("Del A: Vært - A4. Beliggenhed (kommune)", "municipality", side="host"),
    Col("Del A: Vært - A5. Tovholder for besøget: navn", "contact", side="host"),
    Col("Del A: Vært - A5. Tovholder for besøget: e-post", "email", side="host"),
    Col("Del A: Vært - A5. Tovholder for besøget: tlf.", "phone", side="host"),
    *options("Del A: Vært - A6. Emner, I kan vise frem : {}", "fields", FIELDS, 1, 0, side="host"),
    Col("Del A: Vært - A7. Pladser til praktikanter", "capacity", side="host"),
    Col("Del A: Vært - A8. Praktikkens længde hos jer", "days", side="host"),
    *day_options(
        "Del A: Vært - A9. Ugedage, hvor I har åbent for praktikanter : {}", 1, 0, side="host"
    ),
    Col("Del A: Vært - A10. Ukendt gæst eller familiebesøg", "visit_kind", side="host"),
    Col(
        "Del A: Vært - A11. Har I selv inviteret nogen? Skriv e-post på vedkommende",
        "agreed_interns",
        side="host",
    ),
    Col(
        "Del A: Vært - A12. Vi sender mindst én til værternes forberedende workshop",
        "workshop",
        side="host",
    ),
    Col("Del A: Vært - A13. Jeres invitation (højst 500 tegn)", "offer", side="host"),
    Col("Del B: Praktikant - B1. Fulde navn", "name", side="intern"),
    Col("Del B: Praktikant - B2. E-post", "email", side="intern"),
    Col("Del B: Praktikant - B3. Tlf.", "phone", side="intern"),
    Col("Del B: Praktikant - B4. Titel", "title", side="intern"),
    Col("Del B: Praktikant - B5. Leder/medarbejder", "level", side="intern"),
    Col("Del B: Praktikant - B6. Din arbejdsplads (navn)", "workplace", side="intern"),
    Col(
        "Del B: Praktikant - B7. Din organisation, fx Odense Kommune eller Skattestyrelsen",
        "organisation",
        side="intern",
    ),
    Col("Del B: Praktikant - B8. Sektor", "sector", side="intern"),
    Col("Del B: Praktikant - B9. Emne, du selv sidder med til hverdag", "own_field", side="intern"),
    *options(
        "Del B: Praktikant - B10. Emner, du er interesseret i : {}",
        "interests",
        FIELDS,
        1,
        0,
        side="intern",
    ),
    *options(
        "Del B: Praktikant - B11. Hvor i Danmark må værten ligge? : {}",
        "landsdele",
        PARTS,
        1,
        0,
        side="intern",
    ),
    Col("Del B: Praktikant - B12. Praktikkens længde for dig", "days", side="intern"),
    *day_options(
        "Del B: Praktikant - B13. Ugedage, hvor du kan tage afsted : {}", 1, 0, side="intern"
    ),
    Col("Del B: Praktikant - B14. Ukendt gæst eller familiebesøg", "visit_kind", side="intern"),
    Col(
        "Del B: Praktikant - B15. Rejsefælle 1 (e-post)",
        "companions",
        nth("companions", 0),
        side="intern",
        part="1",
    ),
    Col(
        "Del B: Praktikant - B15. Rejsefælle 2 (e-post)",
        "companions",
        nth("companions", 1),
        side="intern",
        part="2",
    ),
    Col(
        "Del B: Praktikant - B16. Jeg har en aftale med en vært",
        "",
        gate("own_host"),
        side="intern",
    ),
    Col(
        "Del B: Praktikant - B16a. Hvem? (værtens e-post eller arbejdsplads)",
        "own_host",
        side="intern",
    ),
    Col("Del B: Praktikant - B17. Værtsønsker : 1.", "wishes 1", side="intern"),
    Col("Del B: Praktikant - B17. Værtsønsker : 2.", "wishes 2", side="intern"),
    Col("Del B: Praktikant - B17. Værtsønsker : 3.", "wishes 3", side="intern"),
    Col(
        "Del B: Praktikant - B18. Praktikken er aftalt på min arbejdsplads, og min leder bakker op",
        "manager_agreed",
        side="intern",
    ),
    Col(
        "Del B: Praktikant - B19. Jeg deltager i praktikanternes forberedende workshop",
        "workshop",
        side="intern",
    ),
    Col(
        "Del B: Praktikant - B20. Uddyb gerne, hvad du vil bruge praktikken til",
        "motivation",
        side="intern",
    ),
]
ABOUT = [
    ["Enalyzer – dataudtræk"],
    ["Projekt", "Innovationspraktik 2026 – tilmelding"],
    ["Svar", 20],
    ["1 = valgt, 0 = ikke valgt"],
]


def form() -> Form:
    """Return the form."""
    units = [u for p in zip(LAND.state_units(), LAND.kommune_units(4), strict=False) for u in p][
        6:26
    ]
    cast = Cast(4, units, FIELDS, phone="{}{} {}{}")
    third = cast.interns[6]
    for one, others in ((third, (0, 1)), (cast.interns[0], (1,)), (cast.interns[1], (0,))):
        names = [cast.interns[n]["email"] for n in others]
        one["companions"] = [*names, *([] if one is third else [third["email"]])]
    keys = (
        "workplace",
        "organisation",
        "sector",
        "municipality",
        "days",
        "available",
        "landsdele",
        "visit_kind",
    )
    third.update({k: cast.interns[0][k] for k in keys})
    return Form(
        "form04",
        "Enalyzer, one workbook for both with parts A and B, 1/0 per option",
        True,
        [
            File(
                "enalyzer_innovationspraktik2026.xlsx",
                [Sheet("Om udtrækket", "", loose=ABOUT), Sheet("Data", "both", COLS, style=STYLE)],
            )
        ],
        cast.hosts,
        cast.interns,
        ["Three interns travel together.", "Interns are not asked for their kommune."],
    )
