"""LimeSurvey, two CSV files by a kommune in a hurry: codes, brackets, a ranking, typos."""

from tests.forms_makers.core import Col, File, Form, Sheet, Style
from tests.forms_makers.shows import before, const, day_options, now_and_then, number, options, rest

from .cast import Cast
from .places import LAND

FIELDS = [
    "Bibliotek",
    "Borgerservice og ydelser",
    "Byg og bolig",
    "Ledelsessekretariat",
    "Skole/SFO",
    "Socialområdet",
    "Trafik",
    "Ældreområdet",
]
STYLE = Style(
    sep="; ",
    date="%Y-%m-%d %H:%M:%S",
    words={
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "sector": {"Kommune": "Kommune"},
        "visit_kind": {
            "Ukendt gæst": "ukendt gæst",
            "Familiebesøg": "familiebesøg",
            "Begge": "begge dele / ligemeget",
        },
    },
)
HEAD = [
    Col("id. Svar-ID", "", number(7)),
    Col("submitdate. Dato for indsendelse", "signed_up_at"),
    Col("lastpage. Sidste side", "", const(4)),
    Col("startlanguage. Startsprog", "", const("da")),
    Col("seed. Seed", "", number(1804289383, 719885)),
    Col("startdate. Startdato", "", before(22, "%Y-%m-%d %H:%M:%S")),
    Col("datestamp. Dato for seneste handling", "", before(0, "%Y-%m-%d %H:%M:%S")),
    Col("ipaddr. IP-adresse", "", const("192.0.2.14")),
]
HOSTS = [
    *HEAD,
    Col("G01Q01. Navn på jeres arbejdsplds", "workplace"),
    Col("G01Q02. Kommune (ansættelsesmyndighed)", "organisation"),
    Col("G01Q03. Sektor (kun kommuner og stat kan være med i år)", "sector"),
    Col("G01Q04. Hvilken komune skal praktikanten rejse til?", "municipality"),
    Col("G02Q05[SQ001]. Hvem er kontakt person? [Navn]", "contact"),
    Col("G02Q05[SQ002]. Hvem er kontakt person? [Mail]", "email"),
    Col("G02Q05[SQ003]. Hvem er kontakt person? [Telefon/mobil]", "phone"),
    *options(
        "G03Q06[{n}]. Hvad kan man se hos jer? Sæt ét eller flere krydser [{}]",
        "fields",
        FIELDS,
        "Ja",
        "",
    ),
    Col(
        "G03Q06[other]. Hvad kan man se hos jer? Sæt ét eller flere krydser [Andet:]",
        "fields",
        rest("fields", FIELDS),
        part="other",
    ),
    Col("G03Q07. Hvor mange praktikannter har I lyst til at få?", "capacity"),
    Col("G03Q08. Hvor mange dage kan i have dem?", "days"),
    *day_options("G03Q09[{n}]. Hvilke dage kan i? [{}]", "Ja", "Nej"),
    Col("G03Q10. Ukent gæst eller familiebesøg?", "visit_kind"),
    Col("G04Q11. Har i selv fundet en praktikant, så skriv hvem (email)", "agreed_interns"),
    Col("G04Q12. Vi kommer til den forberedende workshop d. 28. maj", "workshop"),
    Col("G04Q13. Hvad skal praktikanten opleve?? Skriv løs", "offer"),
    Col("G04Q14. Evt.", "", now_and_then(("Ring helst", "Vi har ikke p-pladser"), 3)),
]
INTERNS = [
    *HEAD,
    Col("G01Q01. Hvad hedder du", "name"),
    Col("G01Q02. Din mail adresse", "email"),
    Col("G01Q03. Mobil nr.", "phone"),
    Col("G01Q04. Hvad er du ansat som?", "title"),
    Col(
        "G01Q05. Er du leder?",
        "level",
        lambda p: "Ja, leder" if p["level"] == "Leder" else "Nej, medarbejder",
    ),
    Col("G01Q06. Arbejdsplds (afd., skole, center mv.)", "workplace"),
    Col("G01Q07. Kommune (ansættelsesmyndighed)", "organisation"),
    Col("G01Q08. Sektor (kun kommuner og stat kan være med i år)", "sector"),
    Col("G01Q09. Hvilken komune ligger den i?", "municipality"),
    Col("G02Q10. Hvad arbejder du med (vælg det der fylder mest)", "own_field"),
    *options(
        "G02Q11[{n}]. Hvad vil du gerne se? Må gerne være noget helt andet end det du "
        "laver nu!! [{}]",
        "interests",
        FIELDS,
        "Ja",
        "",
    ),
    Col("G02Q12. Hvor vil du gerne hen (landsdele, flere ok)", "landsdele"),
    Col("G02Q13. Hvor mange dage vil du afsted?", "days"),
    *day_options("G02Q14[{n}]. Hvilke dage kan du? [{}]", "Ja", "Nej"),
    Col("G02Q15. Ukent gæst eller familiebesøg?", "visit_kind"),
    Col("G03Q16. Skal du afsted sammen med en kollega, så skriv kollegaens navn", "companions"),
    Col("G03Q17. Har du selv fundet et sted, så skriv hvor", "own_host"),
    *(
        Col(
            f"G03Q18[{n}]. Hvem vil du helst besøge? Træk dem over til højre i rækkefølge "
            f"[Rang {n}]",
            f"wishes {n}",
        )
        for n in range(1, 4)
    ),
    Col("G04Q19. Har du husket at spørge din chef, og fik du ja?", "manager_agreed"),
    Col("G04Q20. Jeg kommer til den forberedende workshop d. 29. maj", "workshop"),
    Col("G04Q21. Hvorfor vil du i praktik?? Skriv løs", "motivation"),
    Col("G04Q22. Allergier / særlige hensyn", "", now_and_then(("Nødder", "Kørestol"), 6)),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(5, LAND.kommune_units(5), FIELDS, tie="name", phone="+45 {} {} {} {}")
    cast.hosts[3]["fields"].append("Kirkegårde")
    cast.hosts[0]["agreed_interns"] = [cast.interns[4]["email"]]
    return Form(
        "form05",
        "LimeSurvey, codes and brackets in the headers, a ranking, typos",
        True,
        [
            File(
                "results-survey618243.csv", [Sheet("", "host", HOSTS, style=STYLE)], quote_all=True
            ),
            File(
                "results-survey618244.csv",
                [Sheet("", "intern", INTERNS, style=STYLE)],
                quote_all=True,
            ),
        ],
        cast.hosts,
        cast.interns,
    )
