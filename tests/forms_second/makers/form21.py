"""OS2forms exported with the elements' machine names as headers, two CSVs; partly vague."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    day_options,
    first_name,
    gate,
    hidden,
    last_name,
    number,
    pick,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Anlæg",
    "Borgerservice",
    "Demens",
    "Erhverv",
    "Folkesundhed",
    "IT",
    "Kommunikation",
    "Skole",
    "Økonomistyring",
]
SMALL = {d: LONG[d].lower().translate(str.maketrans({"ø": "oe"})) for d in LONG}
STYLE = Style(
    sep="; ",
    date="%Y-%m-%d %H:%M",
    words={
        "sector": {"Kommune": "Kommune", "Stat": "Stat"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst",
            "Familiebesøg": "Familiebesøg",
            "Begge": "Begge",
        },
    },
)
HEAD = [
    Col("serial", "", number(1)),
    Col("sid", "", number(5512, 3)),
    Col("uri", "", const("/form/innovationspraktik-2026")),
    Col("created", "", before(14, "%Y-%m-%d %H:%M")),
    Col("completed", "signed_up_at"),
    Col("changed", "", before(0, "%Y-%m-%d %H:%M")),
    Col("in_draft", "", const(0)),
    Col("remote_addr", "", pick(("192.0.2.77", "192.0.2.12", "203.0.113.5"))),
    Col("langcode", "", const("da")),
]
HOSTS = [
    *HEAD,
    Col("vaertssted_navn", "workplace"),
    Col("vaertssted_myndighed", "organisation"),
    Col("vaertssted_stat_kommune", "sector"),
    Col("adresse_vej", "", hidden("street")),
    Col("adresse_postnr_by", "", hidden("town")),
    Col("adresse_kommune", "municipality"),
    Col("kontaktperson_fornavn", "contact", first_name, part="first name"),
    Col("kontaktperson_efternavn", "contact", last_name, part="last name"),
    Col("kontaktperson_mail", "email"),
    Col("kontaktperson_tlf", "phone"),
    Col("fagomraader", "fields"),
    Col(
        "antal_1",
        "ask",
        candidates=("capacity", "days"),
        meant="capacity",
        note="2 or 3: people or days; the twin column is just as bare",
    ),
    Col(
        "antal_2",
        "ask",
        candidates=("days", "capacity"),
        meant="days",
        note="2 or 3: days or people",
    ),
    *day_options("mulige_dage_{}", "X", "", names=SMALL),
    Col("besoegstype", "visit_kind"),
    Col("praktikant_fundet_ja_nej", "", gate("agreed_interns")),
    Col("praktikant_fundet_mail", "agreed_interns"),
    Col("forberedende_workshop_ja_nej", "workshop"),
    Col("beskrivelse_af_opholdet", "offer"),
    Col("samtykke_gdpr", "", const(1)),
]
INTERNS = [
    *HEAD,
    Col("fornavn", "name", first_name, part="first name"),
    Col("efternavn", "name", last_name, part="last name"),
    Col("egen_mail", "email"),
    Col("egen_tlf", "phone"),
    Col("stillingsbetegnelse_nuvaerende", "title"),
    Col("leder_eller_medarbejder", "level"),
    Col("egen_arbejdsplads", "workplace"),
    Col("egen_myndighed", "organisation"),
    Col("egen_stat_kommune", "sector"),
    Col("egen_kommune", "municipality"),
    Col("eget_fagomraade", "own_field"),
    Col("fagomraader_interesse", "interests"),
    Col("landsdele_oenskede", "landsdele"),
    Col("antal_dage_oensket", "days"),
    *day_options("mulige_dage_{}", "X", "", names=SMALL),
    Col("besoegstype", "visit_kind"),
    Col("rejsefaelle_mail", "companions"),
    Col(
        "aftale",
        "ask",
        gate("manager_agreed"),
        candidates=("manager_agreed", ""),
        meant="manager_agreed",
        note="an agreement with the manager, or with a host (then only a gate)",
    ),
    Col(
        "aftale_mail",
        "ask",
        lambda p: p["_chief_email"] if p["manager_agreed"] else None,
        candidates=("own_host", ""),
        meant="",
        note="the address of whoever the agreement is with: manager or host",
    ),
    Col("vaertsoenske_prio_1", "wishes 1"),
    Col("vaertsoenske_prio_2", "wishes 2"),
    Col("vaertsoenske_prio_3", "wishes 3"),
    Col("forberedende_workshop_ja_nej", "workshop"),
    Col("begrundelse", "motivation"),
    Col("samtykke_gdpr", "", const(1)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(21, LAND.mixed_units(21), FIELDS, (11, 12))
    for host in cast.hosts:
        host["capacity"] = 2 + host["capacity"] % 2
        host["days"] = min(host["days"], 3)
    for intern in cast.interns:
        intern["manager_agreed"] = intern["_no"] % 2 == 0
        if intern["own_host"]:
            intern["days"] = min(intern["days"], 3)
    return Form(
        "form21",
        "OS2forms with the elements' machine names as headers, two CSVs; some names say too little",
        False,
        [
            File(
                "innovationspraktik_2026_vaerter.csv",
                [Sheet("", "host", HOSTS, style=STYLE)],
                delimiter=";",
            ),
            File(
                "innovationspraktik_2026_praktikanter.csv",
                [Sheet("", "intern", INTERNS, style=STYLE)],
                delimiter=";",
            ),
        ],
        cast.hosts,
        cast.interns,
        ["Interns have no sure column for a host they found themselves."],
    )
