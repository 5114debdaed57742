"""LimeSurvey by a digitisation officer, two CSVs; headers of codes and texts."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    day_options,
    hidden,
    joined,
    number,
    options,
    pick,
    some,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Automatisering",
    "Brugeroplevelse",
    "Dataanalyse",
    "Fagsystemer og drift",
    "Informationssikkerhed",
    "Selvbetjening",
    "Undervisningsteknologi",
    "Velfærdsteknologi",
]
PARTS = [*LAND.parts, "Hele landet"]
STYLE = Style(
    sep=", ",
    date="%Y-%m-%d %H:%M:%S",
    words={
        "sector": {"Kommune": "Kommunalt", "Stat": "Statsligt"},
        "days": {n: f"{n} arbejdsdage" for n in range(2, 6)},
        "visit_kind": {
            "Ukendt gæst": "På tværs af domæner (ukendt gæst)",
            "Familiebesøg": "Inden for domænet (familiebesøg)",
            "Begge": "Begge matchtyper",
        },
    },
)
STAMP = "%Y-%m-%d %H:%M:%S"
HEAD = [
    Col("id. Svar-ID", "", number(11)),
    Col("submitdate. Dato for indsendelse", "signed_up_at"),
    Col("lastpage. Sidste side", "", const(4)),
    Col("startlanguage. Startsprog", "", const("da")),
    Col("seed. Frø", "", lambda p: 1000003 * (p["_no"] + 17) % 999999937, note="the tool's"),
    Col("startdate. Dato for start", "", before(15, STAMP)),
    Col("datestamp. Dato for seneste handling", "", before(0, STAMP), note="the last click"),
    Col("ipaddr. IP-adresse", "", pick(("198.51.100.4", "192.0.2.201", "203.0.113.77"))),
]
HOSTS = [
    *HEAD,
    Col("V01. Værtsenhed", "workplace"),
    Col("V02. Værtsenhedens myndighed", "organisation"),
    Col("V03. Forvaltningsniveau", "sector"),
    Col("V04[vej]. Fysisk lokation [Vejnavn og nummer]", "", hidden("street")),
    Col("V04[post]. Fysisk lokation [Postnummer og by]", "", hidden("town")),
    Col("V04[kom]. Fysisk lokation [Kommune]", "municipality"),
    Col("V05[a]. Primær kontakt [Navn]", "contact"),
    Col("V05[b]. Primær kontakt [E-mail]", "email"),
    Col("V05[c]. Primær kontakt [Telefon]", "phone"),
    Col("V06[a]. Sekundær kontakt [Navn]", "", some("deputy", 2), note="a substitute"),
    Col("V06[b]. Sekundær kontakt [E-mail]", "", some("deputy_email", 2), note="a substitute's"),
    *options("V07[{n}]. Domæner, der kan demonstreres [{}]", "fields", FIELDS),
    Col("V08. Kapacitet: samtidige praktikanter", "capacity"),
    Col("V09. Varighed pr. praktikant", "days"),
    *day_options("V10[{n}]. Tilgængelighed i uge 37 [{}]", names=LONG),
    Col("V11. Foretrukken matchtype", "visit_kind"),
    Col("V12. Forhåndstildelt praktikant (e-mail)", "agreed_interns", joined("agreed_interns")),
    Col("V13. Værtsenheden deltager i onboarding-workshop", "workshop"),
    Col(
        "V13b. Antal deltagere fra værtsenheden i onboarding-workshop",
        "",
        lambda p: 1 + p["_no"] % 2 if p["workshop"] else 0,
        note="at the workshop, not interns",
    ),
    Col("V14. Use case: det møder praktikanten", "offer"),
    Col("V15. Adgangskort udleveres på lokationen", "", pick(("Ja", "Nej", "Nej"))),
]
INTERNS = [
    *HEAD,
    Col("P01[a]. Stamdata [Navn]", "name"),
    Col("P01[b]. Stamdata [E-mail]", "email"),
    Col("P01[c]. Stamdata [Telefon]", "phone"),
    Col("P01[d]. Stamdata [Stilling]", "title"),
    Col("P02. Medarbejder- eller lederniveau", "level"),
    Col("P03. Nuværende enhed", "workplace"),
    Col("P04. Nuværende enheds myndighed", "organisation"),
    Col("P05. Forvaltningsniveau", "sector"),
    Col("P06. Nuværende enheds kommune", "municipality"),
    Col("P07. Eget domæne", "own_field"),
    *options("P08[{n}]. Domæner, der ønskes demonstreret [{}]", "interests", FIELDS),
    *options("P09[{n}]. Geografisk rækkevidde [{}]", "landsdele", PARTS),
    Col("P10. Ønsket varighed", "days"),
    *day_options("P11[{n}]. Tilgængelighed i uge 37 [{}]", names=LONG),
    Col("P12. Foretrukken matchtype", "visit_kind"),
    Col(
        "P13. Kobles sammen med kollega(er) fra egen enhed (e-mail)",
        "companions",
        joined("companions"),
    ),
    Col("P14. Forhåndstildelt vært (e-mail)", "own_host"),
    Col("P15[1]. Rangordn de foretrukne værtsenheder [Rang 1]", "wishes 1"),
    Col("P15[2]. Rangordn de foretrukne værtsenheder [Rang 2]", "wishes 2"),
    Col("P15[3]. Rangordn de foretrukne værtsenheder [Rang 3]", "wishes 3"),
    Col("P16[a]. Nærmeste leder [Navn]", "", hidden("chief")),
    Col("P16[b]. Nærmeste leder [E-mail]", "", hidden("chief_email")),
    Col("P16[c]. Nærmeste leder [Har sagt god for deltagelse]", "manager_agreed"),
    Col("P17. Praktikanten deltager i onboarding-workshop", "workshop"),
    Col("P18. Forventet udbytte", "motivation"),
    Col("P19. Medbringer egen pc", "", pick(("Ja", "Ja", "Nej"))),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(31, LAND.mixed_units(31), FIELDS, (12, 14), own="mail", phone="{}{} {}{}")
    cast.third(10)
    return Form(
        "form31",
        "LimeSurvey by a digitisation officer, two CSVs, codes and texts in the headers",
        True,
        [
            File(
                "results-survey318840.csv",
                [Sheet("", "host", HOSTS, style=STYLE)],
                encoding="utf-8",
                quote_all=True,
            ),
            File(
                "results-survey318841.csv",
                [Sheet("", "intern", INTERNS, style=STYLE)],
                encoding="utf-8",
                quote_all=True,
            ),
        ],
        cast.hosts,
        cast.interns,
        ["Three colleagues travel together; one of them names both others in one cell."],
    )
