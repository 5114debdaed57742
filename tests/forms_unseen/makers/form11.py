"""A SharePoint list export at the ministries: item titles, lookups, approval, date ranges."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import DAYS, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import const, full_name, now_and_then, number, role

from .cast import Cast
from .places import LAND

FIELDS = [
    "Digitalisering",
    "EU-sager",
    "HR",
    "Lovgivning",
    "Naturgenopretning",
    "Presse",
    "Tilskud",
    "Told",
]
RESSORT = {
    "Skattestyrelsen": "Skatteministeriet",
    "Toldstyrelsen": "Skatteministeriet",
    "Vurderingsstyrelsen": "Skatteministeriet",
    "Naturstyrelsen": "Miljøministeriet",
    "Kystdirektoratet": "Miljøministeriet",
    "DMI": "Klimaministeriet",
    "Domstolsstyrelsen": "Justitsministeriet",
    "Tinglysningsretten": "Justitsministeriet",
    "Kriminalforsorgen": "Justitsministeriet",
    "Ankestyrelsen": "Social- og Boligministeriet",
    "Statens Administration": "Finansministeriet",
    "Landbrugsstyrelsen": "Fødevareministeriet",
    "Digitaliseringsstyrelsen": "Digitaliseringsministeriet",
    "Sundhedsstyrelsen": "Indenrigs- og Sundhedsministeriet",
    "Færdselsstyrelsen": "Transportministeriet",
}
STYLE = Style(
    sep=";#",
    words={
        "visit_kind": {"Ukendt gæst": "Ukendt gæst", "Begge": "Begge"},
    },
)


def ressort(person: dict) -> str:
    """Return the ministry an agency is under, or the ministry itself."""
    return RESSORT.get(person["organisation"], person["organisation"])


def period(person: dict) -> str:
    """Return days as a range of dates in week 37."""
    dates = [7 + DAYS.index(d) for d in person["available"]]
    return f"{dates[0]}.-{dates[-1]}. september"


COLS = [
    Col("ID", "", number(3, 2)),
    Col(
        "Titel",
        "",
        lambda p: f"Tilmelding – {full_name(p)}",
        note="SharePoint's item title, not a job title",
    ),
    Col("Rolle i ordningen", "role", role("Vært", "Praktikant")),
    Col("Person", "name", full_name, host_key="contact"),
    Col("Arbejdsmail", "email"),
    Col("Direkte", "phone"),
    Col("Kontor/enhed", "workplace"),
    Col(
        "Institution",
        "ask",
        candidates=("organisation", ""),
        meant="organisation",
        note="the agency; Ressort, the ministry, may as well be the organisation",
    ),
    Col(
        "Ressort",
        "ask",
        ressort,
        candidates=("organisation", ""),
        meant="",
        note="the ministry above the agency",
    ),
    Col("Tjenestested", "municipality"),
    Col(
        "Emne",
        "ask",
        lambda p: ";#".join(p["fields"]) if p["_side"] == "host" else p["own_field"],
        candidates=("own_field", "interests"),
        meant="own_field",
        host_key="fields",
        note="hosts' fields; for interns their own or the wanted one",
    ),
    Col("Pladser", "capacity", side="host"),
    Col("Periode", "available", period, note="a range of dates in week 37"),
    Col("Dage i alt", "days"),
    Col("Besøgsform", "visit_kind"),
    Col("Aftalt med", "own_host", side="intern", note="the values are hosts of this list"),
    Col("Følges med", "companions", side="intern"),
    Col("Prioriteter", "wishes", side="intern", note="all wishes in one cell, in order"),
    Col("Landsdele (evt.)", "landsdele", side="intern"),
    Col("Workshop 1", "workshop", note="the preparing one"),
    Col("Workshop 2", "", const("Ja"), note="another, later workshop; only one key"),
    Col(
        "Godkendelsesstatus",
        "ask",
        lambda p: "Godkendt",
        candidates=("manager_agreed", ""),
        meant="",
        note="the list's approval flow, or the manager's word",
    ),
    Col("Beskrivelse/begrundelse", "motivation", host_key="offer"),
    Col("Vedhæftede filer", "", const(0)),
    Col("Kommentar fra sekretariatet", "", now_and_then(("OK", "Afklares med HR"), 4)),
    Col("Oprettet", "signed_up_at"),
    Col("Oprettet af", "", full_name, note="the account that made the item"),
    Col("Ændret", "", const(None)),
    Col("Elementtype", "", const("Element")),
    Col("Sti", "", const("sites/ipraktik/Lists/Tilmeldinger")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(11, LAND.state_units(), FIELDS)
    for person in cast.hosts + cast.interns:
        days = person["available"]
        person["available"] = list(DAYS[DAYS.index(days[0]) : DAYS.index(days[-1]) + 1])
    say(cast.interns[6], "days", "hele perioden")
    say(cast.hosts[3], "days", "efter aftale")
    return Form(
        "form11",
        "a SharePoint list export at the ministries, one list for both",
        False,
        [File("Tilmeldinger (SharePoint-liste).xlsx", [Sheet("query", "both", COLS, style=STYLE)])],
        cast.hosts,
        cast.interns,
        [
            "Everybody is at the state; the sector is not asked.",
            "`Emne` is sure for hosts (host_key), not for interns.",
            "People mean by Periode the days of the range, all of them.",
        ],
    )
