"""Enalyzer by the kommuner around Copenhagen, two workbooks; Forvaltning beside the kommune."""

from tests.forms_makers.cast import say
from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, gate, hidden, number, pick, some, ticked

from .cast import Cast
from .places import LAND

FIELDS = [
    "Affald og cirkulær økonomi",
    "Arkiv og journal",
    "Beboerdemokrati",
    "Fritidstilbud",
    "Jobrettede indsatser",
    "Klinisk arbejde",
    "Lønadministration",
    "Pædagogik",
    "Sagsstyring",
]
METRO = ("Albertslund", "Egedal", "Frederiksberg", "Gentofte", "Hvidovre", "København")
AREAS = (
    "Teknik- og Miljøforvaltningen",
    "Socialforvaltningen",
    "Børne- og Ungdomsforvaltningen",
    "Sundheds- og Omsorgsforvaltningen",
)
STYLE = Style(
    sep="; ",
    words={
        "sector": {"Kommune": "Kommune"},
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "capacity": {1: "Kun 1", 2: "Op til 2", 3: "Op til 3"},
        "level": {"Leder": "Leder", "Medarbejder": "Medarbejder"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst, tak",
            "Familiebesøg": "Familiebesøg, tak",
            "Begge": "Begge dele er fint",
        },
    },
)
HEAD = [
    Col("Respondent", "", number(55120, 9)),
    Col("Startet", "", before(21)),
    Col("Besvaret", "signed_up_at"),
    Col("Svarstatus", "", const("Komplet")),
    Col("Browser", "", pick(("Edge", "Chrome", "Edge", "Safari"))),
]
HOSTS = [
    *HEAD,
    Col("Hej! Hvad står der på skiltet ude foran jeres arbejdsplads?", "workplace"),
    Col("I hvilken forvaltning?", "", pick(AREAS), note="more than the contract asks"),
    Col("I hvilken af kommunerne er I ansat? (fulde navn)", "organisation"),
    Col("Sektor – er I en kommunal eller en statslig arbejdsplads?", "sector"),
    Col("Vej og husnummer", "", hidden("street")),
    Col("Kommune, vi skal sende praktikanten ud i", "municipality"),
    Col("Hvem er vores indgang hos jer? Skriv navn", "contact"),
    Col("Indgangens mail", "email"),
    Col("Indgangens telefonnummer", "phone"),
    Col("Afløser ved sygdom: navn", "", some("chief"), note="a substitute, not the contact"),
    Col("Afløser ved sygdom: mail", "", some("chief_email"), note="the substitute's"),
    *ticked("Hvad kan man lære af jer? (flere svar) > {}", "fields", FIELDS),
    Col("Hvor mange praktikanter ad gangen?", "capacity"),
    Col("Hvor mange dage giver I?", "days"),
    *ticked("Dage, vi kan > {}", "available", LONG),
    Col("Ukendt gæst eller familiebesøg – hvad siger I?", "visit_kind"),
    Col("Har I allerede en aftale i hus med en praktikant?", "", gate("agreed_interns")),
    Col("Med hvem? Skriv praktikantens mail", "agreed_interns"),
    Col("Vi ses til værternes workshop, ikke?", "workshop"),
    Col("Lok os! Hvad skal der ske i løbet af besøget?", "offer"),
    Col("Hvor mange hoveder tæller I?", "", hidden("employees"), note="employees"),
    Col("Må vi ringe til jer om en avishistorie?", "", pick(("Ja", "Nej"))),
]
INTERNS = [
    *HEAD,
    Col("Hej! Hvem er du? Skriv dit fulde navn", "name"),
    Col("Din mail på arbejdet", "email"),
    Col("Dit telefonnummer, mobil eller fastnet", "phone"),
    Col("Hvad laver du? Skriv din stilling", "title"),
    Col("Er du chef for nogen, eller er du medarbejder?", "level"),
    Col("Din egen arbejdsplads (det, der står på skiltet)", "workplace"),
    Col("I hvilken forvaltning?", "", pick(AREAS), note="more than the contract asks"),
    Col("I hvilken af kommunerne er du ansat? (fulde navn)", "organisation"),
    Col("Sektor – er du på en kommunal eller en statslig arbejdsplads?", "sector"),
    Col("Kommune, du arbejder i nu", "municipality"),
    Col("Hvad kan folk lære af dig, altså hvad er dit eget felt? (ét svar)", "own_field"),
    *ticked("Hvad vil du gerne lære af andre? (flere svar) > {}", "interests", FIELDS),
    Col("Hvor vil du gerne hen? Skriv en eller flere landsdele", "landsdele"),
    Col("Hvor mange dage vil du væk?", "days"),
    *ticked("Dage, jeg kan > {}", "available", LONG),
    Col("Ukendt gæst eller familiebesøg – hvad siger du?", "visit_kind"),
    Col("Tager du en fra din egen arbejdsplads med?", "", gate("companions")),
    Col("Hvem? Skriv rejsefællens mail", "companions"),
    Col("Har du allerede en aftale i hus med en vært?", "", gate("own_host")),
    Col("Med hvem? Skriv værtens arbejdsplads", "own_host"),
    Col("Din top 3 over værter > Nr. 1", "wishes 1"),
    Col("Din top 3 over værter > Nr. 2", "wishes 2"),
    Col("Din top 3 over værter > Nr. 3", "wishes 3"),
    Col("Har du fået et ja fra din leder?", "manager_agreed"),
    Col(
        "Din leders navn og mail, så vi kan takke",
        "",
        lambda p: f"{p['_chief']}, {p['_chief_email']}",
    ),
    Col("Vi ses til praktikanternes workshop, ikke?", "workshop"),
    Col("Overbevis os! Hvorfor skal du afsted?", "motivation"),
    Col("Mad: er der noget, køkkenet skal vide?", "", hidden("diet")),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(19, LAND.kommune_units(19, METRO), FIELDS, (14, 14), phone="{}{}{}{}")
    say(cast.interns[10], "landsdele", "hvor som helst", ["Hele landet"])
    say(cast.interns[11], "landsdele", "Sydjylland og Fyn", ["Sydjylland", "Fyn"])
    return Form(
        "form19",
        "Enalyzer by kommuner around Copenhagen, two workbooks, cells repeat the ticked option",
        True,
        [
            File("Værter_rådata.xlsx", [Sheet("Rådata", "host", HOSTS, style=STYLE)]),
            File("Praktikanter_rådata.xlsx", [Sheet("Rådata", "intern", INTERNS, style=STYLE)]),
        ],
        cast.hosts,
        cast.interns,
    )
