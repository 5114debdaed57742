"""Headers of the sign-up sheets, and the short codes that the text records use."""

import csv
from datetime import datetime
from pathlib import Path

Value = str | int | datetime | None
Row = dict[str, Value]

KOMMUNER_CSV = Path(__file__).resolve().parent.parent / "ipraktik" / "data" / "kommuner.csv"

HOSTS = "Værter"
INTERNS = "Praktikanter"
WISHES = ("Værtsønske 1", "Værtsønske 2", "Værtsønske 3")

HOST_HEADERS = (
    "Vært-ID",
    "Arbejdsplads",
    "Organisation",
    "Sektor",
    "Kommune",
    "Landsdel",
    "Kontaktperson",
    "E-mail",
    "Telefon",
    "Fagfelt",
    "Antal praktikanter",
    "Antal dage",
    "Mulige dage",
    "Gæst",
    "Aftalt praktikant",
    "Workshop",
    "Det kan I opleve",
    "Tilmeldt",
)
INTERN_HEADERS = (
    "Praktikant-ID",
    "Navn",
    "E-mail",
    "Telefon",
    "Stilling",
    "Niveau",
    "Arbejdsplads",
    "Organisation",
    "Sektor",
    "Kommune",
    "Eget fagfelt",
    "Interesse",
    "Ønsket landsdel",
    "Antal dage",
    "Mulige dage",
    "Besøgstype",
    "Rejsefælle",
    "Egen vært",
    *WISHES,
    "Aftalt med leder",
    "Workshop",
    "Motivation",
    "Tilmeldt",
)

FIELDS = {
    "ÆLD": "Ældre og pleje",
    "BØR": "Dagtilbud og børn",
    "SKO": "Skole og uddannelse",
    "BES": "Beskæftigelse",
    "SOC": "Social og handicap",
    "SUN": "Sundhed og forebyggelse",
    "BOR": "Borgerservice",
    "KUL": "Kultur og fritid",
    "NAT": "Natur, klima og miljø",
    "BYU": "Byudvikling og trafik",
    "DIG": "Digitalisering og it",
    "HRL": "HR og ledelse",
    "ØKO": "Økonomi og indkøb",
    "TIL": "Tilsyn og kontrol",
}
KINDS = {"U": "Ukendt gæst", "F": "Familiebesøg", "B": "Begge", "-": None}
LEVELS = {"L": "Leder", "M": "Medarbejder", "-": None}


def read_kommuner() -> tuple[dict[str, str], dict[str, str]]:
    """Read the 98 kommuner.

    Returns
    -------
    tuple of dict
        Full name of the authority ("Odense Kommune") to kommune, and kommune to landsdel.
    """
    with KOMMUNER_CSV.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    by_name = {row["kommunenavn_fuldt"]: row["kommune"] for row in rows}
    return by_name, {row["kommune"]: row["landsdel"] for row in rows}


KOMMUNE_OF, LANDSDEL_OF = read_kommuner()


def expand_fields(codes: str) -> str | None:
    """Turn "NAT BYU" into the names of the fields, as the form writes several answers."""
    return None if codes == "-" else ";".join(FIELDS[code] for code in codes.split())


def email_of(name: str, organisation: str) -> str:
    """Make an invented address: example.dk for a kommune, example.org for the state."""
    folded = name.lower()
    for letter, plain in (("æ", "ae"), ("ø", "oe"), ("å", "aa"), (" ", ".")):
        folded = folded.replace(letter, plain)
    return f"{folded}@example.{'dk' if organisation in KOMMUNE_OF else 'org'}"
