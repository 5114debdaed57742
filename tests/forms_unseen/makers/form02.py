"""Google Forms, one CSV for hosts and interns in sections; the same question text twice."""

from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import const, day_options, full_name, now_and_then, role

from .cast import Cast
from .places import LAND

FIELDS = [
    "Børn, unge og familier",
    "Kultur, fritid og idræt",
    "Veje, parker og anlæg",
    "Administration",
    "Rekruttering og fastholdelse",
    "Tilsyn og kontrol",
    "Socialpsykiatri",
    "Kommunikation og presse",
]
WORDS = {
    "sector": {"Kommune": "Kommunalt", "Stat": "Statsligt"},
    "days": {2: "2", 3: "3", 4: "4", 5: "5 (hele ugen)"},
    "capacity": {1: "1 person", 2: "2 personer", 3: "3 personer"},
    "visit_kind": {
        "Ukendt gæst": "Ukendt gæst (fra et andet område)",
        "Familiebesøg": "Familiebesøg (fra samme område)",
        "Begge": "Begge, tak",
    },
}
STYLE = Style(sep=", ", date="%Y/%m/%d %-I:%M:%S %p GMT+1", words=WORDS)
NAMES = {
    d: f"{t} {7 + i}/9"
    for i, (d, t) in enumerate(
        zip(DAYS, ("mandag", "tirsdag", "onsdag", "torsdag", "fredag"), strict=True)
    )
}


def account(person: dict) -> str:
    """Return the Google account: for some the private one."""
    if person["_no"] % 4 == 3:
        return (
            full_name(person).split()[0].lower().translate(str.maketrans("æøåé", "aoae"))
            + "1974@example.org"
        )
    return str(person["email"])


HOSTS = [
    Col("Hvad er arbejdspladsens navn?", "workplace"),
    Col("Hvilken myndighed hører den under? (kommune, styrelse, ministerium)", "organisation"),
    Col("Er det kommunalt eller statsligt?", "sector"),
    Col("Hvilken kommune ligger stedet i?", "municipality"),
    Col("Hvilke områder arbejder I inden for?", "fields"),
    Col("Hvor mange kan I tage imod?", "capacity"),
    Col("Hvor mange dage?", "days"),
    *day_options("Hvornår passer det? [{}]", "Kan", "Kan ikke", names=NAMES),
    Col("Hvilken slags besøg foretrækker I?", "visit_kind"),
    Col("Hvis I allerede kender jeres praktikant(er): skriv e-mailadresse", "agreed_interns"),
    Col("Kan I deltage i den forberedende workshop for værter?", "workshop"),
    Col(
        "Beskriv i et par linjer, hvad man vil opleve hos jer. Teksten bliver vist til "
        "praktikanterne, så gør jer umage :)",
        "offer",
    ),
]
INTERNS = [
    Col("Hvad er arbejdspladsens navn?", "workplace"),
    Col("Hvilken myndighed hører den under? (kommune, styrelse, ministerium)", "organisation"),
    Col("Er det kommunalt eller statsligt?", "sector"),
    Col("Hvilken kommune ligger stedet i?", "municipality"),
    Col("Stillingsbetegnelse", "title"),
    Col("Leder eller menig?", "level"),
    Col("Hvilket område arbejder du selv inden for?", "own_field"),
    Col("Hvilke områder vil du gerne snuse til?", "interests"),
    Col("Hvor langt vil du rejse? Vælg de landsdele, der er ok", "landsdele"),
    Col("Hvor mange dage?", "days"),
    *day_options("Hvornår passer det? [{}]", "Kan", "Kan ikke", names=NAMES),
    Col("Hvilken slags besøg foretrækker du?", "visit_kind"),
    Col("Følges du med nogen? Skriv rejsefællens e-mailadresse", "companions"),
    Col(
        "Hvis du allerede har fundet din vært: skriv e-mailadresse eller navn på stedet", "own_host"
    ),
    Col("Ønskevært (førsteprioritet)", "wishes 1"),
    Col("Ønskevært (andenprioritet)", "wishes 2"),
    Col("Har din nærmeste leder sagt ja?", "manager_agreed"),
    Col("Kan du deltage i den forberedende workshop for praktikanter?", "workshop"),
    Col("Hvad håber du at få med hjem?", "motivation"),
]


def sided(cols: list[Col], side: str) -> list[Col]:
    """Return the columns as one side's section."""
    return [Col(**{**c.__dict__, "side": side}) for c in cols]


COLS = [
    Col("Tidsstempel", "signed_up_at"),
    Col("Mailadresse", "", account, note="the Google account, for some a private one"),
    Col(
        "Hvad vil du tilmelde?",
        "role",
        role("Min arbejdsplads som vært", "Mig selv som praktikant", "Begge dele"),
    ),
    Col("Dit navn", "name", host_key="contact"),
    Col("Din arbejdsmail (den, vi skriver til)", "email"),
    Col("Telefonnr.", "phone"),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Bemærkninger", "", now_and_then(("Spændende initiativ", "Kan kun pr. mail i juli"), 5)),
    Col(
        "Jeg accepterer, at mine oplysninger behandles efter databeskyttelsesforordningen",
        "",
        const("Jeg accepterer"),
    ),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(2, LAND.mixed_units(2), FIELDS, phone="{}{}{}{}")
    cast.join(-1)
    return Form(
        "form02",
        "Google Forms, one form for both, sections by role, a grid for the days",
        True,
        [
            File(
                "Innovationspraktik 2026 (svar) - Formularsvar 1.csv",
                [Sheet("", "both", COLS, style=STYLE)],
                encoding="utf-8",
            )
        ],
        cast.hosts,
        cast.interns,
        ["One person signs up for both; the questions asked twice have the same text."],
    )
