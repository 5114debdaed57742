"""Sign-ups by mail, typed into one sheet by a colleague at a ministry; vague."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import now_and_then, role

from .cast import Cast
from .places import LAND

FIELDS = ["HR", "Indkøb", "It", "Jura", "Klima", "Presse", "Pædagogik", "Tilsyn"]
STYLE = Style(
    sep=" / ",
    yes="j",
    no="n",
    words={
        "sector": {"Kommune": "komm.", "Stat": "stat"},
        "visit_kind": {"Ukendt gæst": "ukendt", "Familiebesøg": "familie", "Begge": "begge"},
    },
)


def not_days(person: dict) -> str | None:
    """Return the days the person cannot."""
    return ", ".join(d.lower() for d in DAYS if d not in person["available"]) or None


def agreement(person: dict) -> str | None:
    """Return what stands under `Aftale`: a yes for most."""
    return "ja" if person["manager_agreed"] else "afventer"


COLS = [
    Col("Modtaget", "signed_up_at"),
    Col("V/P", "role", role("V", "P")),
    Col("Navn 1", "name", host_key="contact"),
    Col("Mailadr.", "email"),
    Col("Fanges på", "phone", note="the values are telephone numbers"),
    Col("Fra", "workplace", note="the values are units, not days"),
    Col("Under", "organisation", note="the values are kommuner and agencies"),
    Col("K/S", "sector"),
    Col("Kommune (hvor de sidder)", "municipality"),
    Col(
        "Fag, de har",
        "own_field",
        lambda p: " / ".join(p["fields"]) if p["_side"] == "host" else p["own_field"],
        host_key="fields",
        note="interns' wanted fields are in the next column",
    ),
    Col("Fag, de vil se", "interests", side="intern"),
    Col("Pladser, de har", "capacity", side="host"),
    Col("Dage, i alt", "days"),
    Col(
        "Ikke",
        "ask",
        not_days,
        candidates=("available", ""),
        meant="available",
        note="days NOT possible, it seems; taken as possible days they mean the opposite",
    ),
    Col("Slags", "visit_kind", note="ukendt, familie or begge"),
    Col(
        "Navn 2",
        "ask",
        lambda p: p["_chief"] if p["_no"] % 3 != 1 else None,
        candidates=("companions", "agreed_interns", ""),
        meant="",
        note="a second person: manager, substitute, companion or agreed intern",
    ),
    Col(
        "Aftale",
        "ask",
        agreement,
        side="intern",
        candidates=("manager_agreed", "own_host"),
        meant="manager_agreed",
        note="agreed with the manager, or with a host",
    ),
    Col("Vil helst til (steder, i rækkefølge)", "wishes", side="intern"),
    Col(
        "Egn",
        "ask",
        lambda p: p["landsdele"][0] if p["landsdele"] else None,
        side="intern",
        candidates=("landsdele", ""),
        meant="landsdele",
        note="a part of the country: home or wanted",
    ),
    Col("Kommer til workshop", "workshop"),
    Col("Tekst", "motivation", host_key="offer", note="hosts tell of the visit, interns why"),
    Col("Lagt i mappe", "", now_and_then(("x",), 2)),
    Col(
        "NB",
        "",
        now_and_then(("ringer igen mandag", "ferie til 10/8", "to mails, samme person"), 4),
    ),
]
STRAY = [("no name and no address yet", {"Navn 1": "(+ en fra Holbæk, navn følger)"})]
ABOVE = [["Mailtilmeldinger uge 37 – tastet ind fra fællespostkassen"]]


def form() -> Form:
    """Return the form."""
    cast = Cast(23, LAND.mixed_units(23), FIELDS, (10, 13), tie="name", phone="{}{}{}{}")
    for intern in cast.interns:
        intern["manager_agreed"] = intern["_no"] % 4 != 2
        intern["landsdele"] = intern["landsdele"][:1]
    say(cast.hosts[4], "days", "to-tre")
    say(cast.interns[7], "days", "aftales")
    say(cast.interns[8], "days", "3 (gerne)", min(3, len(cast.interns[8]["available"])))
    return Form(
        "form23",
        "sign-ups by mail typed into one sheet by a colleague; short headers, days one cannot",
        False,
        [
            File(
                "Mailtilmeldinger.xlsx",
                [Sheet("Ark1", "both", COLS, above=ABOVE, style=STYLE, extra=STRAY)],
            )
        ],
        cast.hosts,
        cast.interns,
        [
            "`Ikke` holds the days a person cannot; the people's `available` are the others.",
            "Companions, own hosts and agreed interns have no sure column.",
        ],
    )
