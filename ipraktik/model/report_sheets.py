"""The sheets that a report adds to the user's own; reading leaves them alone."""

from __future__ import annotations

FRONT_SHEET = "Rapport"
LIST_SHEET = "Fejlliste"
MAILS_SHEET = "Mails"
REPORT_SHEETS = (FRONT_SHEET, LIST_SHEET, MAILS_SHEET)

FAULT_HEADER = "Fejl"
OWN_HEADERS = ("Linje", FAULT_HEADER)
"""The last columns of each of the user's own sheets: the way to `Fejlliste`, and the words."""

LIST_HEADERS = (
    "Art",
    "Fil",
    "Ark",
    "Række",
    "Kolonne",
    "Celle",
    "Værdi",
    "Hvad skal der gøres",
    "Kode",
)
MAIL_HEADERS = ("Art", "Hvem", "Hvorfra", "Til", "Telefon", "Emne", "Tekst")
