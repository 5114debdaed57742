"""The sheets and columns of a match workbook beside the sign-ups and settings."""

from __future__ import annotations

from ipraktik.model.schema import HOSTS_SHEET, INTERNS_SHEET, SETTINGS_SHEET, STATUS

OVERVIEW_SHEET = "Overblik"
PLACEMENTS_SHEET = "Matchforslag"
UNPLACED_SHEET = "Uden match"
SUPPLY_SHEET = "Udbud og efterspørgsel"
SHORTAGE_MAP_SHEET = "Fagfelt og landsdel"
REFUSED_SHEET = "Afvist"
LOG_SHEET = "Log"
PROOF_SHEET = "Bevis"
CONTROL_SHEET = "Kontrol"
REPAIRS_SHEET = "Rettelser"
PLACEMENT_HEADERS = (
    "Praktikant-ID",
    "Navn",
    "Arbejdsplads",
    "Organisation",
    "Vært-ID",
    "Værtsarbejdsplads",
    "Værtsorganisation",
    "Landsdel",
    "Dage",
    "Første dag",
    "Sidste dag",
    "Point",
    "Begrundelse",
    "Rejsefælle",
    "Prioritet",
    "Aftalt selv",
    "Status",
    "Lås",
    "Bemærkning",
    "Svar praktikant",
    "Svar leder",
    "Svar vært",
    "Svarfrist",
    "Næste vært 1",
    "Næste vært 2",
)
ANSWER_HEADERS = ("Svar praktikant", "Svar leder", "Svar vært")
"""The three who have to say yes."""
REPLY_BY = "Svarfrist"
REMARK = "Bemærkning"
DECISION_HEADERS = ("Vært-ID", "Dage", "Status", "Lås")
COORDINATOR_HEADERS = (*DECISION_HEADERS, REMARK, *ANSWER_HEADERS, REPLY_BY)
"""The columns of `Matchforslag` that are the coordinator's to change."""
UNPLACED_HEADERS = (
    "Praktikant-ID",
    "Navn",
    "Arbejdsplads",
    "Organisation",
    "Årsag",
    "Hvad kan hjælpe",
    "Nærmeste værter",
    REMARK,
)
SUPPLY_HEADERS = (
    "Fagfelt",
    "Landsdel",
    "Pladser",
    "Praktikanter",
    "Mangler",
    "Ny vært, 1 plads",
    "Ny vært, 2 pladser",
    "Ny vært, 3 pladser",
)
SHORTAGE = SUPPLY_HEADERS[4]
RECRUIT_HEADERS = SUPPLY_HEADERS[5:]
"""How many more have a place with one more host there, of so many places."""
QUESTIONS_SHEET = "Spørg værterne"
QUESTION_HEADERS = (
    "Vært-ID",
    "Spørgsmål",
    "Hvornår",
    "Flere får plads",
    "I alt med dem ovenfor",
    "Hvem får plads",
    "Arbejdsplads",
    "Organisation",
    "Kontaktperson",
    "E-mail",
)
DRILL_SHEET = "Beredskab"
DRILL_HEADERS = (
    "Hvem",
    "ID",
    "Navn",
    "Følge",
    "Hvad der sker",
    "Færre med plads",
    "Sendte der flyttes",
    "Mister pladsen",
    "Afløsere",
    "Kontaktperson",
    "Telefon",
    "E-mail",
)
DRILL_ROLES = ("Vært", "Praktikant")
"""What stands in ``Hvem``."""
REFUSED_HEADERS = ("Praktikant-ID", "Vært-ID", "Afvist af", "Dato")
LOG_HEADERS = ("Emne", "Nøgle", "Værdi", "Forklaring")
LOG_ROUND = ("Runde", "Nummer")
"""Subject and key of the line of `Log` that counts the rounds: 1 for a first match."""
LOG_MOVES = ("Grænse", "Højst flyttede")
"""Subject and key of the line of `Log` that tells how many moves the match was held to."""
LOG_CHAIN = "Tidligere runde"
"""Subject of the lines of `Log` that tell the workbooks of the rounds before, with SHA-256."""
CHANGES_SHEET = "Ændringer"
CHANGES_HEADERS = (
    "Praktikant-ID",
    "Navn",
    "Hvad",
    "Status før",
    "Vært-ID før",
    "Vært før",
    "Dage før",
    "Vært-ID nu",
    "Vært nu",
    "Dage nu",
    "Hvorfor",
    "Hvad I kan sige",
    "Telefon",
    "E-mail",
    "Kontakt hos værten før",
    "Kontakt hos værten nu",
)
UNTOLD_SHEET = "Mangler besked"
UNTOLD_HEADERS = (
    "Praktikant-ID",
    "Navn",
    "Status dengang",
    "Vært-ID dengang",
    "Vært dengang",
    "Dage dengang",
    "Vært-ID nu",
    "Vært nu",
    "Dage nu",
    "Hvad I kan sige",
    "Telefon",
    "E-mail",
    "Kontakt hos værten dengang",
    "Kontakt hos værten nu",
)
REPAIR_HEADERS = ("Fil", "Ark", "Række", "Kolonne", "Var", "Blev", "Hvorfor")
PROOF_HEADERS = ("Del", "Nøgle", "Brug", "Forklaring")
"""After them stands a column for each proof: ``Bevis 1``, ``Bevis 2`` and so on."""
WEIGHT_PART, PRICE_PART = "Vægt", "Pris"
"""What the rows of `Bevis` are, in the column ``Del``."""
CONTROL_HEADERS = ("Ark", "Segl")
PROMISES_LINE = "Løfter"
"""Stands for a sheet in `Kontrol`: who had been told of which host and days, and by what status."""
IMPORTED_LINE = "Tilmeldinger"
"""Stands for a sheet in `Kontrol`: a digest of each sign-up as a file had it last."""
ANSWERS_LINE = "Svar"
"""Stands for a sheet in `Kontrol`: the answers that were taken from files, by their digest."""
KEY_COLUMNS = {
    PLACEMENTS_SHEET: 1,
    UNPLACED_SHEET: 1,
    HOSTS_SHEET: 1,
    INTERNS_SHEET: 1,
    SUPPLY_SHEET: 2,
    QUESTIONS_SHEET: 2,
    DRILL_SHEET: 2,
    REFUSED_SHEET: 2,
    CHANGES_SHEET: 1,
    UNTOLD_SHEET: 1,
    SETTINGS_SHEET: 1,
    LOG_SHEET: 2,
    REPAIRS_SHEET: 4,
    PROOF_SHEET: 2,
}
"""The sheets of a match workbook whose cells are sealed: how many columns name a row."""
PAPER_SHEETS = (OVERVIEW_SHEET, SHORTAGE_MAP_SHEET)
"""Sheets of free cells, sealed by their addresses; blank cells are room for notes."""
SOURCE_SHEETS = frozenset({HOSTS_SHEET, INTERNS_SHEET, REFUSED_SHEET, SETTINGS_SHEET})
"""The sheets from which an audit works out points, totals and proofs."""
FREE_HEADERS = {
    PLACEMENTS_SHEET: COORDINATOR_HEADERS,
    HOSTS_SHEET: (STATUS,),
    INTERNS_SHEET: (STATUS,),
    UNPLACED_SHEET: (REMARK,),
    REFUSED_SHEET: REFUSED_HEADERS[2:],
}
"""The columns that a coordinator may change, by sheet."""
REMARK_HEADERS = (REMARK, REPLY_BY, *REFUSED_HEADERS[2:])
"""Those of them that change nothing in the match."""
_ROOM_FOR_MORE = {
    PLACEMENTS_SHEET: PLACEMENT_HEADERS,
    UNPLACED_SHEET: UNPLACED_HEADERS,
    REFUSED_SHEET: REFUSED_HEADERS,
}


def is_added(sheet: str, header: str) -> bool:
    """Whether a column of a match workbook is one that a coordinator may add and fill in."""
    return sheet in _ROOM_FOR_MORE and header not in _ROOM_FOR_MORE[sheet]


STATUSES = ("Foreslået", "Sendt", "Accepteret", "Afvist", "Afmeldt")
PROPOSED, SENT, ACCEPTED, REFUSED, CANCELLED = STATUSES


def proof_column(number: int) -> str:
    """Return the header of a proof in `Bevis` by its number from 1."""
    return f"{PROOF_SHEET} {number}"
