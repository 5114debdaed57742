"""The workbook contract's sheets and columns: Danish header, English alias, key.

Reading recognises sheets by these headers and writing produces them, so the two cannot drift.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column of a sign-up sheet.

    Parameters
    ----------
    header, alias : str
        The Danish header and its English alias.
    key : str
        The field of `Host` or `Intern` that the column fills.
    required : bool
        The column must exist and the cell must not be blank.
    """

    header: str
    alias: str
    key: str
    required: bool = False


HOST_COLUMNS = (
    ColumnSpec("Vært-ID", "Host ID", "host_id"),
    ColumnSpec("Arbejdsplads", "Workplace", "workplace", True),
    ColumnSpec("Organisation", "Organisation", "organisation", True),
    ColumnSpec("Sektor", "Sector", "sector", True),
    ColumnSpec("Kommune", "Municipality", "municipality", True),
    ColumnSpec("Landsdel", "Part of country", "landsdel"),
    ColumnSpec("Kontaktperson", "Contact", "contact", True),
    ColumnSpec("E-mail", "Email", "email", True),
    ColumnSpec("Telefon", "Phone", "phone"),
    ColumnSpec("Fagfelt", "Fields", "fields", True),
    ColumnSpec("Antal praktikanter", "Capacity", "capacity", True),
    ColumnSpec("Antal dage", "Days", "days", True),
    ColumnSpec("Mulige dage", "Possible days", "available"),
    ColumnSpec("Gæst", "Guest", "visit_kind"),
    ColumnSpec("Aftalt praktikant", "Agreed intern", "agreed_interns"),
    ColumnSpec("Workshop", "Workshop", "workshop"),
    ColumnSpec("Det kan I opleve", "What you will see", "offer"),
    ColumnSpec("Tilmeldt", "Signed up", "signed_up_at"),
)

INTERN_COLUMNS = (
    ColumnSpec("Praktikant-ID", "Intern ID", "intern_id"),
    ColumnSpec("Navn", "Name", "name", True),
    ColumnSpec("E-mail", "Email", "email", True),
    ColumnSpec("Telefon", "Phone", "phone"),
    ColumnSpec("Stilling", "Title", "title"),
    ColumnSpec("Niveau", "Level", "level"),
    ColumnSpec("Arbejdsplads", "Workplace", "workplace", True),
    ColumnSpec("Organisation", "Organisation", "organisation", True),
    ColumnSpec("Sektor", "Sector", "sector", True),
    ColumnSpec("Kommune", "Municipality", "municipality"),
    ColumnSpec("Eget fagfelt", "Own field", "own_field"),
    ColumnSpec("Interesse", "Interests", "interests"),
    ColumnSpec("Ønsket landsdel", "Wanted parts of country", "landsdele"),
    ColumnSpec("Antal dage", "Days", "days", True),
    ColumnSpec("Mulige dage", "Possible days", "available"),
    ColumnSpec("Besøgstype", "Kind of visit", "visit_kind"),
    ColumnSpec("Rejsefælle", "Companion", "companions"),
    ColumnSpec("Egen vært", "Own host", "own_host"),
    ColumnSpec("Værtsønske", "Host wish", "wishes"),
    ColumnSpec("Aftalt med leder", "Agreed with manager", "manager_agreed"),
    ColumnSpec("Workshop", "Workshop", "workshop"),
    ColumnSpec("Motivation", "Motivation", "motivation"),
    ColumnSpec("Tilmeldt", "Signed up", "signed_up_at"),
)
"""``wishes`` stands for any number of columns: ``Værtsønske 1``, ``Værtsønske 2`` and so on."""


def wish_key(number: int) -> str:
    """Return the key of a column of host wishes by its number from 1."""
    return f"wishes {number}"


ROLE_HEADERS = ("Rolle", "Role")
STATUS = "Status"
USED_PLACES = "Brugte pladser"
FREE_PLACES = "Ledige pladser"
VISIT_DAYS = "Besøgsdage"
HOST_EXTRA_HEADERS = (STATUS, USED_PLACES, FREE_PLACES, VISIT_DAYS)
INTERN_EXTRA_HEADERS = (STATUS,)
"""What a match workbook adds to the two sign-up sheets."""

HOSTS_SHEET = "Værter"
INTERNS_SHEET = "Praktikanter"
SETTINGS_SHEET = "Indstillinger"

LETTERS_SHEET = "Brevskabelon"
LETTER_HEADERS = ("Brev", "Emne", "Brevtekst", "Felter")
"""The last column is for people to read: the fields that the text may name."""
LETTER_SIGNS = LETTER_HEADERS[:3]
"""The headers by which the sheet is known."""

MAPPING_SHEET = "Kolonner"
MAPPING_HEADERS = (
    "Fil",
    "Ark",
    "Kolonne",
    "Spørgsmål",
    "Eksempel 1",
    "Eksempel 2",
    "Felt",
    "Sikkerhed",
)
CANDIDATES_HEADER = "Nærmeste felter"
"""What `init` adds to `Kolonner`, for people to read."""

IGNORE_FIELD = "ignorér"
HOST_FIELD_PREFIX = "Vært: "
INTERN_FIELD_PREFIX = "Praktikant: "
"""What stands in front of a field in `Felt` where hosts and interns share one sheet."""

README_SHEET = "Læs mig"
LISTS_SHEET = "Felter"
LISTS_HEADERS = ("Liste", "Valg")
EXAMPLE_SHEET = "Eksempel"
EXAMPLE_HEADERS = ("Ark", "Kolonne", "Skal udfyldes", "Hvad der skal stå", "Eksempel på et svar")
"""What `init` writes around the sheets that are read."""

SETTINGS_HEADERS = ("Navn", "Værdi", "Forklaring")
YES, NO = "Ja", "Nej"

SECTORS = ("Kommune", "Stat")
OTHER_SECTORS = ("Region", "Privat", "Selvejende", "Forening", "Andet")
"""Sectors that are understood but take no part unless ``Tilladte sektorer`` names them."""
