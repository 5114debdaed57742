"""Enalyzer by a kommune's HR partner, two workbooks."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, gate, hidden, joined, number, options, pick
from tests.forms_third.makers.places import LAND

from .cast import Cast

FIELDS = [
    "Affald og forsyning",
    "Bibliotek og kultur",
    "Byudvikling og trafik",
    "Integration og beskæftigelse",
    "Organisationsudvikling",
    "Pleje og omsorg",
    "Skole og dagtilbud",
    "Økonomi og indkøb",
]
STYLE = Style(
    words={
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "visit_kind": {"Begge": "Begge"},
        "sector": {"Kommune": "Kommune", "Stat": "Stat", "Region": "Region"},
    },
)
ON = "Ja"
HEAD = [
    Col("Respondent-ID", "", number(120450, 7)),
    Col("Startet", "", before(9)),
    Col("Afsluttet", "signed_up_at"),
    Col("Svarstatus", "", const("Færdig")),
    Col("IP-adresse", "", pick(("192.0.2.14", "198.51.100.61", "203.0.113.9"))),
]
HOSTS = [
    *HEAD,
    Col("Angiv arbejdspladsens navn", "workplace"),
    Col("Angiv organisation (kommune, region, styrelse, ministerium)", "organisation"),
    Col("Angiv sektor", "sector"),
    Col("Angiv den kommune, hvor arbejdspladsen ligger", "municipality"),
    Col("Angiv antal medarbejdere på arbejdspladsen", "", hidden("employees")),
    Col("Angiv kontaktpersonens navn", "contact"),
    Col("Angiv kontaktpersonens e-mail", "email"),
    Col("Angiv kontaktpersonens telefonnummer", "phone"),
    *options("Angiv jeres fagområder: {}", "fields", FIELDS, ON, None),
    Col("Angiv det antal praktikanter, I kan tage imod", "capacity"),
    Col("Angiv det antal dage, I kan tage imod praktikanter", "days"),
    *options("Angiv de dage, hvor I kan tage imod praktikanter: {}", "available", LONG, ON, None),
    Col("Angiv, om I ønsker ukendt gæst eller familiebesøg", "visit_kind"),
    Col("Har I selv fundet en praktikant?", "", gate("agreed_interns")),
    Col(
        "Angiv e-mail på den praktikant, I selv har fundet",
        "agreed_interns",
        joined("agreed_interns"),
    ),
    Col("Vi deltager i workshoppen for værter den 12. maj", "workshop"),
    Col(
        "Angiv antal deltagere til workshoppen",
        "",
        lambda p: 1 + p["_no"] % 2 if p["workshop"] else None,
        note="how many come to the workshop, not interns",
    ),
    Col("Beskriv det, som praktikanten kan opleve", "offer"),
    Col("Samtykke til behandling af persondata", "", const("Ja")),
]
INTERNS = [
    *HEAD,
    Col("Angiv dit navn", "name"),
    Col("Angiv din e-mail", "email"),
    Col("Angiv dit telefonnummer", "phone"),
    Col("Angiv din stilling", "title"),
    Col("Angiv, om du er leder eller medarbejder", "level"),
    Col("Angiv din arbejdsplads", "workplace"),
    Col("Angiv din organisation (kommune, region, styrelse, ministerium)", "organisation"),
    Col("Angiv sektor", "sector"),
    Col("Angiv den kommune, hvor du arbejder", "municipality"),
    Col("Angiv dit eget fagområde", "own_field"),
    *options("Angiv de fagområder, du gerne vil besøge: {}", "interests", FIELDS, ON, None),
    *options(
        "Angiv de landsdele, du gerne vil besøge: {}",
        "landsdele",
        [*LAND.parts, "Hele landet"],
        ON,
        None,
    ),
    Col("Angiv det antal dage, du gerne vil i praktik", "days"),
    *options("Angiv de dage, hvor du kan komme i praktik: {}", "available", LONG, ON, None),
    Col("Angiv, om du ønsker at være ukendt gæst eller komme på familiebesøg", "visit_kind"),
    Col("Kommer du sammen med en rejsefælle?", "", gate("companions")),
    Col("Angiv rejsefællens e-mail", "companions", joined("companions")),
    Col("Har du selv fundet en vært?", "", gate("own_host")),
    Col("Angiv e-mail på den vært, du selv har fundet", "own_host"),
    Col("Angiv dit 1. ønske til værtsarbejdsplads", "wishes 1"),
    Col("Angiv dit 2. ønske til værtsarbejdsplads", "wishes 2"),
    Col("Min leder har godkendt min deltagelse", "manager_agreed"),
    Col("Angiv din leders e-mail", "", hidden("chief_email")),
    Col("Jeg deltager i workshoppen for praktikanter den 13. maj", "workshop"),
    Col("Beskriv din motivation", "motivation"),
    Col("Samtykke til behandling af persondata", "", const("Ja")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(44, LAND.mixed_units(44), FIELDS, (10, 15), own="mail")
    cast.interns[12].update(
        workplace="HR og Udvikling",
        organisation="Region Nordjylland",
        sector="Region",
        municipality="Aalborg",
        _town=LAND.town["Aalborg"],
    )
    return Form(
        "form44",
        "Enalyzer by a kommune's HR partner, two workbooks, one column per option",
        True,
        [
            File(
                "Innovationspraktik vært - besvarelser.xlsx",
                [Sheet("Rådata", "host", HOSTS, style=STYLE)],
            ),
            File(
                "Innovationspraktik praktikant - besvarelser.xlsx",
                [Sheet("Rådata", "intern", INTERNS, style=STYLE)],
            ),
        ],
        cast.hosts,
        cast.interns,
        ["One intern is at a region (sector Region).", "Only two wishes are asked for."],
    )
