"""Enalyzer by a region secretariat's communications person, one workbook for both."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, hidden, number, options, pick, role, sided

from .cast import Cast
from .places import LAND

FIELDS = [
    "Akut og beredskab",
    "Ernæring og mad",
    "Jord og grundvand",
    "Kollektiv trafik",
    "Læring og pædagogik",
    "Mental sundhed",
    "Socialt arbejde",
    "Ventelister og visitation",
]
STYLE = Style(
    words={
        "days": {2: "To", 3: "Tre", 4: "Fire", 5: "Fem"},
        "visit_kind": {
            "Ukendt gæst": "Overraskelsen (ukendt gæst)",
            "Familiebesøg": "Den nære historie (familiebesøg)",
            "Begge": "Begge vinkler",
        },
    },
)
ON, OFF = "Valgt", "Ikke valgt"
HOSTS = [
    Col("Overskrift: stedets navn", "workplace"),
    Col("Stedets afsender (kommune, region, styrelse eller ministerium)", "organisation"),
    Col("Stedets sektor", "sector"),
    Col("Hvor foregår det? (kommune)", "municipality"),
    Col("Kilde på stedet (den, vi ringer til om besøget): navn", "contact"),
    Col("Kilde på stedet: mail", "email"),
    Col("Kilde på stedet: telefon", "phone"),
    Col("Pressekontakt (hvis det er en anden): navn", "", hidden("deputy")),
    Col("Pressekontakt (hvis det er en anden): mail", "", hidden("deputy_email")),
    *options("Stof, I kan levere: {}", "fields", FIELDS, ON, OFF),
    Col("Hvor mange praktikanter kan være med på billedet ad gangen?", "capacity"),
    Col("Hvor mange dage kan historien vare hos jer?", "days"),
    *options("Åbent for besøg: {}", "available", LONG, ON, OFF),
    Col("Hvem må ringe på døren?", "visit_kind"),
    Col(
        "Er hovedrollen besat? Skriv praktikantens mail",
        "agreed_interns",
        lambda p: "; ".join(p["agreed_interns"]) or None,
    ),
    Col("Kommer I til den forberedende workshop for værter i Sorø?", "workshop"),
    Col("Manchet: hvad får praktikanten at se?", "offer"),
    Col("Må vi sende en fotograf?", "", pick(("Ja", "Nej", "Ja"))),
]
INTERNS = [
    Col("Byline: dit navn", "name"),
    Col("Byline: din mail", "email"),
    Col("Byline: din telefon", "phone"),
    Col("Byline: din stilling", "title"),
    Col("Leder eller medarbejder på redaktionen hjemme?", "level"),
    Col("Din egen redaktion, altså din arbejdsplads", "workplace"),
    Col("Arbejdspladsens afsender (kommune, region, styrelse eller ministerium)", "organisation"),
    Col("Arbejdspladsens sektor", "sector"),
    Col("Kommune, du arbejder i til hverdag", "municipality"),
    Col("Dit eget stofområde", "own_field"),
    *options("Stof, du er nysgerrig på: {}", "interests", FIELDS, ON, OFF),
    Col(
        "Dækningsområde: landsdele, du vil rejse til (adskil med semikolon)",
        "landsdele",
        lambda p: "; ".join(p["landsdele"]) or None,
    ),
    Col("Hvor mange dage vil du på reportage?", "days"),
    *options("Ledig i kalenderen: {}", "available", LONG, ON, OFF),
    Col("Hvilken vinkel vil du helst have?", "visit_kind"),
    Col("Medrejsende kollega: mail", "companions", lambda p: "; ".join(p["companions"]) or None),
    Col("Har du selv skaffet en vært? Skriv stedets navn", "own_host"),
    Col("Forsidehistorien: det sted, du allerhelst vil se", "wishes 1"),
    Col("Side 2-historien: det sted, du næsthelst vil se", "wishes 2"),
    Col("Bagsidehistorien: det sted, du også gerne vil se", "wishes 3"),
    Col("Din leder har godkendt din tur", "manager_agreed"),
    Col("Din leders mail", "", hidden("chief_email")),
    Col("Kommer du til den forberedende workshop for praktikanter i Sorø?", "workshop"),
    Col("Citat: hvorfor vil du afsted?", "motivation"),
    Col("Din postadresse (vi sender et krus): vej", "", hidden("street")),
    Col("Din postadresse (vi sender et krus): postnr. og by", "", hidden("town")),
]
COLS = [
    Col("Respondent-ID", "", number(880211, 4)),
    Col("Starttid", "", before(12)),
    Col("Sluttid", "signed_up_at"),
    Col("Status", "", const("Gennemført")),
    Col("Enhed", "", pick(("Pc", "Mobil", "Pc", "Tablet")), note="the device, not a unit"),
    Col("Sprog", "", const("Dansk")),
    Col(
        "Hvilken rolle har du i historien?",
        "role",
        role("Vært (vi åbner døren)", "Praktikant (jeg går ind ad døren)"),
    ),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col("Abonnement: må vi skrive igen?", "", pick(("Ja tak", "Nej tak"))),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(30, LAND.mixed_units(30), FIELDS, (11, 15), phone="{} {} {} {}")
    for intern, unit in (
        (cast.interns[11], "Regional Udvikling"),
        (cast.interns[12], "Jord og Råstoffer"),
    ):
        intern.update(
            workplace=unit,
            organisation="Region Sjælland",
            sector="Region",
            municipality="Sorø",
            _town=LAND.town["Sorø"],
        )
    return Form(
        "form30",
        "Enalyzer by a region's communications person, one form for both, news desk words",
        True,
        [
            File(
                "Innovationspraktik Sjælland - rådata.xlsx",
                [Sheet("Data", "both", COLS, style=STYLE)],
            )
        ],
        cast.hosts,
        cast.interns,
        ["Two interns are at the region (sector Region)."],
    )
