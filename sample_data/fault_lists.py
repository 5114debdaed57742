"""The faults of ``fejl.xlsx``: one a row, each a name for other rows, a code and changed cells.

The name is blank where no other row refers to it. ``@name`` in a cell stands for that row's ID. A
blank code is a row without a fault, there only because another needs it.
"""

from columns import Value

Fault = tuple[str, str, dict[str, Value]]

FIELD = "Digitalisering og it"
# Looks like a civil registration number, but the seventh digit says that it is of 2036.
CPR_LIKE = "010136-5234"
TWINS = "Mette Jensen"
SOMEBODY = "Ole Ukendt"
FAMILY: dict[str, Value] = {
    "Arbejdsplads": "Familieafdelingen",
    "Organisation": "Slagelse Kommune",
    "Kommune": "Slagelse",
    "Landsdel": None,
    "Kontaktperson": "Helle Grønbæk",
    "E-mail": "helle.groenbaek@example.dk",
}
TWICE: dict[str, Value] = {"Navn": "Ellen Dam", "E-mail": "ellen.dam@example.dk"}
TEAM: dict[str, Value] = {
    "Arbejdsplads": "Naturskolen Klitgården",
    "Organisation": "Jammerbugt Kommune",
    "Sektor": "Kommune",
    "Kommune": "Jammerbugt",
}
LYNGBY: dict[str, Value] = {
    "Organisation": "Lyngby-Taarbæk Kommune",
    "Sektor": "Kommune",
    "Kommune": "Lyngby-Taarbæk",
}
HOME: dict[str, Value] = {
    "Arbejdsplads": "Ungdomshuset Havnen",
    "Organisation": "Odsherred Kommune",
    "Sektor": "Kommune",
    "Kommune": "Odsherred",
    "Landsdel": None,
}

HOST_FAULTS: list[Fault] = [
    ("plejecenter", "", {}),
    ("jobcenter", "", {"Arbejdsplads": "Jobcenter"}),
    ("", "", {"Arbejdsplads": "Jobcenter"}),
    ("silent", "", {}),
    ("", "missing-value", {"Kontaktperson": None}),
    ("", "bad-email", {"E-mail": "inge-lise.bundgaard.example.dk"}),
    ("", "not-a-number", {"Antal praktikanter": "mange"}),
    ("", "bad-date", {"Tilmeldt": "i foråret"}),
    ("", "date-outside-week", {"Mulige dage": "Man;Tir;Ons;14-09-2026"}),
    ("four", "capacity-out-of-range", {"Antal praktikanter": 4, "Aftalt praktikant": "@hopeful"}),
    ("", "days-out-of-range", {"Antal dage": 6}),
    ("", "unknown-value", {"Kommune": "Aarhsu", "Landsdel": None}),
    ("", "unknown-value", {"Gæst": "Overraskelse"}),
    ("", "too-few-days", {"Mulige dage": "Ons"}),
    ("", "days-exceed-possible", {"Antal dage": 4, "Mulige dage": "Man;Tir;Ons"}),
    ("", "ineligible-sector", {"Sektor": "Region", "Organisation": "Region Syddanmark"}),
    ("", "kommune-landsdel-mismatch", {"Landsdel": "Bornholm"}),
    ("", "duplicate-signup", FAMILY),
    ("", "", FAMILY),
    ("shared", "", {}),
    ("", "duplicate-id", {"Vært-ID": "@shared"}),
    ("", "similar-value", {"Fagfelt": "Digitalisering og it;Digitalisring og it"}),
    ("", "no-workshop", {"Workshop": "Nej"}),
    ("", "no-workshop", {"Workshop": None}),
    ("", "own-host-one-sided", {"Aftalt praktikant": "@unaware"}),
    ("", "agreed-intern-unknown", {"Aftalt praktikant": SOMEBODY}),
    ("", "agreed-intern-ambiguous", {"Aftalt praktikant": TWINS}),
    ("let down", "agreed-intern-has-error", {"Aftalt praktikant": "@erring"}),
    ("home", "agreed-intern-has-error", {"Aftalt praktikant": "@at home"} | HOME),
    (
        "late",
        "agreed-intern-has-error",
        {"Antal dage": 2, "Mulige dage": "Tor;Fre", "Aftalt praktikant": "@early"},
    ),
    ("one place", "", {"Antal praktikanter": 1, "Aftalt praktikant": "@first"}),
    ("", "no-possible-intern", {"Fagfelt": "Fiskeri og havne"}),
    ("", "cpr-number", {"Det kan I opleve": f"Oplys {CPR_LIKE}, så åbner vi porten."}),
    ("", "formula-text", {"Det kan I opleve": "=SUM(A1:A3) er vores yndlingsformel."}),
]

INTERN_FAULTS: list[Fault] = [
    ("unaware", "", {}),
    ("", "", {"Navn": TWINS}),
    ("", "", {"Navn": TWINS}),
    ("", "missing-value", {"Navn": None}),
    ("", "bad-email", {"E-mail": "nanna.skovgaard@@example"}),
    ("", "not-a-number", {"Antal dage": "nogle"}),
    ("", "bad-date", {"Tilmeldt": "31-02-2026"}),
    ("", "date-outside-week", {"Mulige dage": "Man;Tir;Ons;18-09-2026"}),
    ("", "days-out-of-range", {"Antal dage": 1}),
    ("", "unknown-value", {"Sektor": "Kommuen"}),
    ("", "unknown-value", {"Ønsket landsdel": "Vestkysten"}),
    ("", "unknown-value", {"Mulige dage": "Man;Tir;Lørdag"}),
    ("", "unknown-value", {"Besøgstype": "Hvad som helst"}),
    ("", "too-few-days", {"Mulige dage": "Fre"}),
    ("", "days-exceed-possible", {"Antal dage": 5, "Mulige dage": "Tir;Ons;Tor"}),
    ("", "ineligible-sector", {"Sektor": "Privat", "Organisation": "Rådgivning Nord ApS"}),
    ("twice", "duplicate-signup", TWICE | TEAM),
    ("", "", {"Praktikant-ID": "@twice"} | TWICE | TEAM),
    ("taken", "", {}),
    ("", "duplicate-id", {"Praktikant-ID": "@taken"}),
    ("", "similar-value", {"Interesse": f"{FIELD};HR og ledlse"}),
    (
        "",
        "similar-workplace",
        {"Arbejdsplads": "Plejecentret Åbrinken"} | LYNGBY,
    ),
    (
        "",
        "similar-workplace",
        {"Organisation": "Silkborg Kommune", "Sektor": "Kommune", "Kommune": None},
    ),
    ("", "not-agreed-with-manager", {"Aftalt med leder": "Nej"}),
    ("", "not-agreed-with-manager", {"Aftalt med leder": None}),
    ("", "no-workshop", {"Workshop": "Nej"}),
    ("", "no-workshop", {"Workshop": None}),
    ("", "companion-unknown", {"Rejsefælle": SOMEBODY}),
    ("", "companion-ambiguous", {"Rejsefælle": TWINS}),
    ("self", "companion-self", {"Rejsefælle": "@self"}),
    ("", "companion-conflict", {"Rejsefælle": "@faithful"} | TEAM),
    ("faithful", "", {"Rejsefælle": "@true"} | TEAM),
    ("true", "", {"Rejsefælle": "@faithful"} | TEAM),
    ("", "companion-not-mutual", {"Rejsefælle": "@shy"} | TEAM),
    ("shy", "", TEAM),
    ("here", "companion-other-workplace", {"Rejsefælle": "@there"}),
    ("there", "", {"Rejsefælle": "@here"} | TEAM),
    ("short", "companion-days-differ", {"Rejsefælle": "@long", "Antal dage": 2} | TEAM),
    ("long", "", {"Rejsefælle": "@short", "Antal dage": 4} | TEAM),
    (
        "monday",
        "companion-no-common-days",
        {"Rejsefælle": "@friday", "Mulige dage": "Man;Tir;Ons"} | TEAM,
    ),
    (
        "friday",
        "companion-no-common-days",
        {"Rejsefælle": "@monday", "Mulige dage": "Ons;Tor;Fre"} | TEAM,
    ),
    ("sound", "companion-has-error", {"Rejsefælle": "@ailing"} | TEAM),
    ("ailing", "no-workshop", {"Rejsefælle": "@sound", "Workshop": "Nej"} | TEAM),
    ("", "own-host-unknown", {"Egen vært": "Naturcenter Findesikke"}),
    ("", "own-host-ambiguous", {"Egen vært": "Jobcenter"}),
    ("hopeful", "own-host-has-error", {"Egen vært": "@four"}),
    ("at home", "own-host-own-workplace", {"Egen vært": "@home"} | HOME),
    (
        "early",
        "own-host-no-common-days",
        {"Egen vært": "@late", "Antal dage": 2, "Mulige dage": "Man;Tir"},
    ),
    ("first", "", {"Egen vært": "@one place"}),
    ("", "own-host-conflict", {"Egen vært": "@one place"}),
    ("", "own-host-one-sided", {"Egen vært": "@silent"}),
    ("erring", "not-agreed-with-manager", {"Egen vært": "@let down", "Aftalt med leder": "Nej"}),
    ("", "wish-unknown", {"Værtsønske 1": "Akademiet for Ingenting"}),
    ("", "wish-ambiguous", {"Værtsønske 1": "Jobcenter"}),
    (
        "",
        "wish-impossible",
        {"Arbejdsplads": "Materielgården", "Værtsønske 1": "@plejecenter"} | LYNGBY,
    ),
    (
        "",
        "wish-duplicate",
        {"Værtsønske 1": "@plejecenter", "Værtsønske 2": "Plejecenter Åbrinken"},
    ),
    ("", "no-possible-host", {"Interesse": "Arkæologi"}),
    ("", "cpr-number", {"Motivation": f"Skriv til mig i e-Boks, {CPR_LIKE}."}),
    ("", "formula-text", {"Motivation": "=1+1 gode ideer med hjem er nok for mig."}),
]
