"""Sign-ups with faults: ``fejl.xlsx``, and one workbook for each fault that stops everything."""

from datetime import timedelta

from columns import HOST_HEADERS, HOSTS, INTERN_HEADERS, INTERNS, Row, Value
from fault_lists import FIELD, HOST_FAULTS, INTERN_FAULTS, Fault
from hosts_kommune import HOSTS_KOMMUNE
from hosts_stat import HOSTS_STAT
from interns_kommune import INTERNS_KOMMUNE
from interns_stat import INTERNS_STAT
from records import FIRST_DAY, host_rows, intern_rows
from workbooks import Sheets

PLANTED = "Plantet fejl"
HOST_ID, INTERN_ID = "Vært-ID", "Praktikant-ID"
FEW = 3

# What makes every row faultless, and every host and intern possible for one another.
PLAIN_HOST: Row = {
    "Fagfelt": f"{FIELD};HR og ledelse",
    "Antal praktikanter": 3,
    "Antal dage": 3,
    "Mulige dage": None,
    "Gæst": "Begge",
    "Aftalt praktikant": None,
    "Workshop": "Ja",
}
PLAIN_INTERN: Row = {
    "Interesse": FIELD,
    "Ønsket landsdel": "Hele landet",
    "Antal dage": 3,
    "Mulige dage": None,
    "Besøgstype": "Begge",
    "Rejsefælle": None,
    "Egen vært": None,
    "Værtsønske 1": None,
    "Værtsønske 2": None,
    "Værtsønske 3": None,
    "Aftalt med leder": "Ja",
    "Workshop": "Ja",
}


def plain_rows(rows: list[Row], plain: Row, key: str) -> list[Row]:
    """Take every fault and wish out of the rows, and let them sign up a day apart."""
    return [
        row
        | plain
        | {
            key: f"{key[0]}{number:03}",
            "Telefon": f"00 00 00 {number:02}",
            "Tilmeldt": FIRST_DAY + timedelta(number),
        }
        for number, row in enumerate(rows, 1)
    ]


PLAIN_HOSTS = plain_rows(host_rows(HOSTS_KOMMUNE + HOSTS_STAT), PLAIN_HOST, HOST_ID)
PLAIN_INTERNS = plain_rows(intern_rows(INTERNS_STAT + INTERNS_KOMMUNE), PLAIN_INTERN, INTERN_ID)


def plant(rows: list[Row], faults: list[Fault], ids: dict[str, Value]) -> list[Row]:
    """Plant one fault in each row, as far as there are faults."""
    planted = []
    for row, (_, code, changes) in zip(rows, faults, strict=False):
        cells = {
            header: ids[value[1:]] if isinstance(value, str) and value[0] == "@" else value
            for header, value in changes.items()
        }
        planted.append(row | cells | {PLANTED: code or None})
    return planted


def sign_ups_with_faults() -> Sheets:
    """Make both sheets of ``fejl.xlsx``."""
    ids = {
        name: row[key]
        for rows, faults, key in (
            (PLAIN_HOSTS, HOST_FAULTS, HOST_ID),
            (PLAIN_INTERNS, INTERN_FAULTS, INTERN_ID),
        )
        for row, (name, _, _) in zip(rows, faults, strict=False)
        if name
    }
    return {
        HOSTS: ((*HOST_HEADERS, PLANTED), plant(PLAIN_HOSTS, HOST_FAULTS, ids)),
        INTERNS: ((*INTERN_HEADERS, PLANTED), plant(PLAIN_INTERNS, INTERN_FAULTS, ids)),
    }


def few_with(setting: Row | None = None) -> Sheets:
    """Make a few faultless sign-ups, with one line of settings if given."""
    sheets: Sheets = {
        HOSTS: (HOST_HEADERS, PLAIN_HOSTS[:FEW]),
        INTERNS: (INTERN_HEADERS, PLAIN_INTERNS[:FEW]),
    }
    if setting:
        sheets["Indstillinger"] = (("Navn", "Værdi", "Forklaring"), [setting])
    return sheets


def misspelt_column() -> Sheets:
    """Make sign-ups where the column Sektor of the hosts is misspelt."""
    rows = [row | {"Sketor": row["Sektor"]} for row in PLAIN_HOSTS[:FEW]]
    headers = ["Sketor" if header == "Sektor" else header for header in HOST_HEADERS]
    return few_with() | {HOSTS: (headers, rows)}


def doubled_column() -> Sheets:
    """Make sign-ups where two columns of the interns are the e-mail."""
    rows = [row | {"Email": row["E-mail"]} for row in PLAIN_INTERNS[:FEW]]
    return few_with() | {INTERNS: ((*INTERN_HEADERS, "Email"), rows)}


def undated() -> Sheets:
    """Make sign-ups that nowhere tell the year."""
    return {
        name: (headers, [row | {"Tilmeldt": None} for row in rows])
        for name, (headers, rows) in few_with().items()
    }


def stopping_workbooks() -> dict[str, Sheets]:
    """Make a small workbook for each code that stops everything."""
    return {
        "missing-column": misspelt_column(),
        "duplicate-column": doubled_column(),
        "setting-unknown": few_with({"Navn": "Vægt ønkse", "Værdi": 10}),
        "setting-out-of-range": few_with({"Navn": "Vægt ønske", "Værdi": 2000}),
        "year-missing": undated(),
    }
