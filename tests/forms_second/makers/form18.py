"""SurveyXact by a ministry, one workbook for both, in the passive voice; hosts give a landsdel."""

from tests.forms_makers.core import LONG, Col, File, Form, Sheet, Style
from tests.forms_makers.shows import (
    before,
    const,
    day_options,
    hidden,
    number,
    options,
    pick,
    role,
    sided,
)

from .cast import Cast
from .places import LAND

FIELDS = [
    "Budget og regnskab",
    "Departementsbetjening",
    "EU og internationalt samarbejde",
    "It-udvikling",
    "Lovforberedelse",
    "Pressebetjening",
    "Puljer og tilskud",
    "Tilsynsopgaver",
]
PARTS = {p: p for p in LAND.parts} | {"Hele landet": "Hele landet (ingen præference)"}
SMALL = {d: LONG[d].lower() for d in LONG}
STYLE = Style(
    words={
        "days": {n: f"{n} dage" for n in range(2, 6)},
        "level": {"Leder": "Leder", "Medarbejder": "Medarbejder"},
        "visit_kind": {
            "Ukendt gæst": "Ukendt gæst foretrækkes",
            "Familiebesøg": "Familiebesøg foretrækkes",
            "Begge": "Begge",
        },
    },
)
HOSTS = [
    Col("Landsdel, hvori besøget vil blive afviklet", "landsdel"),
    Col("Antal årsværk i enheden", "", hidden("employees")),
    *options("Arbejdsområder, som kan forevises - {}", "fields", FIELDS, "Ja", "Nej"),
    Col("Antal praktikanter, der højst vil kunne modtages", "capacity"),
    Col("Besøgets varighed (dage)", "days"),
    *day_options("Ugedage, hvor besøg vil kunne modtages - {}", "Ja", "Nej", names=SMALL),
    Col("Præference for besøgets karakter (værter)", "visit_kind"),
    Col("Navn på praktikant, der er indgået forhåndsaftale med", "agreed_interns"),
    Col("Enheden vil være repræsenteret på den forberedende workshop", "workshop"),
    Col("Kort redegørelse for besøgets indhold", "offer"),
]
INTERNS = [
    Col("Titel", "title", note="a job title, as the answers show"),
    Col("Ansat som leder eller medarbejder", "level"),
    Col("Tjenestestedets kommune", "municipality"),
    Col("Eget sagsområde (ét)", "own_field"),
    *options("Sagsområder, der ønskes kendskab til - {}", "interests", FIELDS, "Ja", "Nej"),
    *options("Landsdele, hvortil rejse er mulig - {}", "landsdele", PARTS, "Ja", "Nej"),
    Col("Ønsket opholdslængde (dage)", "days"),
    *day_options("Ugedage, hvor fravær er muligt - {}", "Ja", "Nej", names=SMALL),
    Col("Præference for besøgets karakter (praktikanter)", "visit_kind"),
    Col("Navn på medrejsende kollega fra egen enhed", "companions"),
    Col("Navn på værtsenhed, der er indgået forhåndsaftale med", "own_host"),
    Col("Foretrukne værtsenheder - Første prioritet", "wishes 1"),
    Col("Foretrukne værtsenheder - Anden prioritet", "wishes 2"),
    Col("Foretrukne værtsenheder - Tredje prioritet", "wishes 3"),
    Col("Godkendelse fra nærmeste chef - Chefens navn", "", hidden("chief")),
    Col("Godkendelse fra nærmeste chef - Chefens e-mail", "", hidden("chief_email")),
    Col("Godkendelse fra nærmeste chef - Foreligger", "manager_agreed"),
    Col("Vedkommende vil deltage på den forberedende workshop", "workshop"),
    Col("Kort begrundelse for ønsket om praktik", "motivation"),
]
COLS = [
    Col("Respondentnummer", "", number(1204)),
    Col("Besvarelse påbegyndt", "", before(16)),
    Col("Besvarelse afsluttet", "signed_up_at"),
    Col("Besvarelsens sprog", "", const("da")),
    Col(
        "Tilmeldingen angår",
        "role",
        role("En værtsenhed", "En praktikant", "Både en værtsenhed og en praktikant"),
    ),
    Col("Kontaktpersonens/praktikantens navn", "name", host_key="contact"),
    Col("Kontaktpersonens/praktikantens e-mail", "email"),
    Col("Kontaktpersonens/praktikantens lokalnummer eller mobil", "phone"),
    Col("Ministerium eller styrelse", "organisation"),
    Col("Enhed eller kontor", "workplace"),
    *sided(HOSTS, "host"),
    *sided(INTERNS, "intern"),
    Col(
        "Samtykke til videregivelse til Center for Offentlig Innovation",
        "",
        const("Samtykke givet"),
    ),
    Col("Tilsagn om deltagelse i evaluering", "", pick(("Ja", "Ja", "Nej"))),
]


def form() -> Form:
    """Return the form."""
    cast = Cast(
        18, LAND.state_units(18), FIELDS, (12, 14), tie="name", mails="initials", phone="{}{} {}{}"
    )
    cast.join(-2)
    return Form(
        "form18",
        "SurveyXact by a ministry, one workbook for both, passive voice; hosts give a landsdel",
        True,
        [File("Innovationspraktik_2026_alle.xlsx", [Sheet("Dataset", "both", COLS, style=STYLE)])],
        cast.hosts,
        cast.interns,
        [
            "Everybody is at the state; the sector is not asked. Hosts give landsdel, not kommune.",
            "One person signs up for both.",
        ],
    )
