"""Whose answers a sheet holds, who answered twice, and what is left out and told."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from ipraktik.errors import InputError
from ipraktik.language import danish
from ipraktik.model.columns import Role
from ipraktik.model.evaluation import Satisfaction
from ipraktik.model.findings import Code, Severity
from ipraktik.model.schema import MAPPING_HEADERS
from ipraktik.model.signups import SheetKind
from ipraktik.reading.evaluation.survey import read_survey
from tests.conftest import SAMPLE_DATA
from tests.reading.build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS, write_book
from tests.reading.evaluation.build import read_sheets

HEADERS = ("E-mail", "Anbefaler", "Tilfreds", "Besvaret")
OWN = ("Anbefaler", "Tilfreds", "Konkret udbytte")
ADA = "ada@example.dk"


def test_roles_of_one_sheet_by_a_column(tmp_path: Path) -> None:
    """Tests that a column with the role decides, and a row of both or neither is told."""
    asked = (
        "Var du vært eller praktikant?",
        "Anbefaler",
        "Har du haft kontakt til praktikanten siden besøget?",
        "Har du haft kontakt til værten siden besøget?",
    )
    rows = [
        ("Vært", "Ja", "Ja", None),
        ("Jeg var praktikant", "Nej", None, "Nej"),
        ("Begge", "Ja", "Ja", None),
        (None, "Ja", None, None),
        ("Praktikant", "Ja", None, "Ja"),
    ]
    survey = read_sheets(tmp_path / "svar.xlsx", {"Ark1": [asked, *rows]})
    assert [(one.role, one.recommends, one.contact) for one in survey.answers] == [
        (Role.HOST, True, True),
        (Role.INTERN, False, False),
        (Role.INTERN, True, True),
    ]
    told = [(one.code, one.place.row) for one in survey.findings]
    assert told == [(Code.ROLE_UNKNOWN, 4), (Code.ROLE_UNKNOWN, 5)]


def test_roles_by_what_is_answered(tmp_path: Path) -> None:
    """Tests that without a column a row's role is whose questions it answers; neither is told."""
    asked = (
        "Anbefaler",
        "Vært: Hvor tilfreds er du?",
        "Praktikant: Hvor tilfreds er du?",
    )
    rows = [("Ja", 5, None), ("Nej", None, 2), ("Ja", None, None), ("Ja", 4, 4)]
    survey = read_sheets(tmp_path / "svar.xlsx", {"Ark1": [asked, *rows]})
    assert [(one.role, one.satisfied) for one in survey.answers] == [
        (Role.HOST, Satisfaction.VERY_HIGH),
        (Role.INTERN, Satisfaction.LOW),
    ]
    assert [one.place.row for one in survey.findings] == [4, 5]


@pytest.mark.parametrize(
    ("file", "sheet", "role"),
    [
        ("evaluering_vaerter.xlsx", "Ark1", Role.HOST),
        ("evaluering praktikværter 2026.xlsx", "Ark1", Role.HOST),
        ("Innovationspraktik - praktikanter.xlsx", "Ark1", Role.INTERN),
        ("interns.xlsx", "Ark1", Role.INTERN),
        ("evaluering.xlsx", "Værter", Role.HOST),
        ("vaerter.xlsx", "Praktikanter", Role.INTERN),
    ],
)
def test_roles_by_names(tmp_path: Path, file: str, sheet: str, role: Role) -> None:
    """Tests that the name of the sheet, or else of the file, says whose answers it holds."""
    survey = read_sheets(tmp_path / file, {sheet: [OWN, ("Ja", 4, "Ja")]})
    assert [one.role for one in survey.answers] == [role]


def test_the_newest_answer_counts(tmp_path: Path) -> None:
    """Tests that of two answers the newest counts, whatever the order, and roles stay apart."""
    rows = [
        (ADA, "Nej", "Slet ikke", "22-09-2026 10:00"),
        ("ADA@example.dk ", "Ja", "I høj grad", "23-09-2026 10:00"),
        ("bo@example.dk", "Ja", "I høj grad", "23-09-2026 10:00"),
    ]
    for seed in range(4):
        random.Random(seed).shuffle(rows)
        sheets = {"Værter": [HEADERS, *rows], "Praktikanter": [HEADERS, rows[0]]}
        survey = read_sheets(tmp_path / f"svar{seed}.xlsx", sheets)
        hosts = {one.email: one.recommends for one in survey.answers if one.role is Role.HOST}
        assert hosts == {ADA: True, "bo@example.dk": True}
        assert sum(one.role is Role.INTERN for one in survey.answers) == 1
        assert [one.code for one in survey.findings] == [Code.ANSWERED_TWICE]


def test_without_a_time_the_last_row_counts(tmp_path: Path) -> None:
    """Tests that an ID joins answers too, and that the row furthest down counts."""
    rows = [("V001", "Nej", 1), ("V001", "Ja", 5), ("V002", "Ja", 5)]
    survey = read_sheets(
        tmp_path / "svar.xlsx", {"Ark1": [("Vært-ID", "Anbefaler", "Tilfreds"), *rows]}
    )
    assert [(one.role, one.person_id, one.recommends) for one in survey.answers] == [
        (Role.HOST, "V001", True),
        (Role.HOST, "V002", True),
    ]


def test_anonymous_answers_are_never_merged(tmp_path: Path) -> None:
    """Tests that equal answers of nobody in particular all count."""
    rows = [(None, "Ja", 5, None), ("anonymous", "Ja", 5, None), ("anonym", "Ja", 5, None)]
    survey = read_sheets(tmp_path / "praktikanter.xlsx", {"Ark1": [HEADERS, *rows]})
    assert [(one.email, one.recommends) for one in survey.answers] == [("", True)] * 3
    assert survey.findings == ()


def test_what_is_not_understood_is_told_and_does_not_count(tmp_path: Path) -> None:
    """Tests that faults of cells are warnings with their place, and the row's rest is read."""
    rows = [("ikke en adresse", "Tja", "Fin uge", None), (ADA, "Ja", "I høj grad", None)]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": [HEADERS, *rows, *[rows[1]] * 4]})
    first = survey.answers[0] if not survey.answers[0].email else survey.answers[-1]
    assert (first.email, first.recommends) == ("", None)
    told = {(one.code, one.place.cell) for one in survey.findings}
    assert {(Code.BAD_EMAIL, "A2"), (Code.UNKNOWN_VALUE, "B2")} <= told
    assert {one.severity for one in survey.findings} == {Severity.WARNING}


def test_answers_below_high_are_no_yes_and_told(tmp_path: Path) -> None:
    """Tests that a step below "high" and a perhaps are counted as no yes, in words."""
    rows = [("I høj grad", "Ja"), ("I nogen grad", "Måske"), ("Ved ikke", "Nej")]
    survey = read_sheets(
        tmp_path / "vaerter.xlsx", {"Ark1": [("Anbefaler", "Konkret udbytte"), *rows]}
    )
    assert [(one.recommends, one.used) for one in survey.answers] == [
        (True, True),
        (False, False),
        (None, False),
    ]
    notes = " ".join(danish(note) for note in survey.notes)
    assert "I nogen grad" in notes
    assert "Måske" in notes


def test_scores_from_0_to_10(tmp_path: Path) -> None:
    """Tests that a score is kept and counts as a yes from 7; one outside the scale is told."""
    rows = [(score, "Ja") for score in (10, 7, 6, 0, "9 - meget sandsynligt", 11)]
    header = ("Hvor sandsynligt er det, at du vil anbefale os (0-10)?", "Konkret udbytte")
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": [header, *rows[:-1]]})
    found = [(one.score, one.recommends) for one in survey.answers]
    assert found == [(10, True), (7, True), (6, False), (0, False), (9, True)]
    chosen = read_sheets(
        tmp_path / "v2.xlsx", {"Værter": [("Anbefaler (0-10)", "Tilfreds"), (11, 5)]}
    )
    assert [one.recommends for one in chosen.answers] == [None]
    assert chosen.findings


def test_turned_steps(tmp_path: Path) -> None:
    """Tests that 1 is best where the header says so."""
    header = ("Anbefaler", "Tilfreds (1 = i meget høj grad, 5 = slet ikke)")
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": [header, ("Ja", 1), ("Ja", 4)]})
    assert [one.satisfied for one in survey.answers] == [Satisfaction.VERY_HIGH, Satisfaction.LOW]


@pytest.mark.parametrize("header", ["Tilfreds", "Hvor tilfreds er du?"])
def test_numbers_of_any_meaning_do_not_count(tmp_path: Path, header: str) -> None:
    """Tests that numbers that fit no scale are asked about by their column, and not used."""
    rows = [("Ja", "Ja", 0), ("Nej", "Ja", 7)]
    survey = read_sheets(
        tmp_path / "vaerter.xlsx", {"Ark1": [("Anbefaler", "Konkret udbytte", header), *rows]}
    )
    assert [one.satisfied for one in survey.answers] == [None, None]
    assert [one.place.letter for one in survey.findings if one.place.letter] in (["C"], [])
    assert len(survey.findings) == 1


def test_ticks_of_kinds(tmp_path: Path) -> None:
    """Tests that ticks under kinds of use are one list, and that a tick says yes to use."""
    asked = (
        "Anbefaler",
        "Hvilket udbytte? - Vi har fået nye løsninger",
        "Hvilket udbytte? - Vi har ændret vores arbejdsgange",
        "Hvilket udbytte? - Vi har ikke haft udbytte",
    )
    rows = [("Ja", "x", "x", None), ("Nej", None, None, "x"), ("Ja", None, "x", None)]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": [asked, *rows]})
    assert [(one.used, one.uses) for one in survey.answers] == [
        (True, ("Nye løsninger", "Justering af egne arbejdsgange")),
        (False, ()),
        (True, ("Justering af egne arbejdsgange",)),
    ]


def test_several_comments_are_one(tmp_path: Path) -> None:
    """Tests that all open questions for comments are kept, and none is read as an answer."""
    asked = ("Anbefaler", "Uddyb gerne", "Tilfreds", "Uddyb gerne", "Har du andre kommentarer?")
    rows = [("Ja", "Ja, det var godt", 5, "Nej, ikke rigtig", "Slet ikke dårligt"), ("Nej",)]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": [asked, *rows]})
    assert survey.answers[0].comment.splitlines() == [
        *("Ja, det var godt", "Nej, ikke rigtig", "Slet ikke dårligt")
    ]
    assert [one.recommends for one in survey.answers] == [True, False]


def test_unsure_columns_are_not_used_but_told(tmp_path: Path) -> None:
    """Tests that a question that may mean two things is left out by name."""
    asked = ("Anbefaler", "Konkret udbytte", "Hvor tilfreds er du med kaffen og besøget?")
    rows = [("Ja", "Ja", "I høj grad"), ("Nej", "Nej", "Slet ikke")]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": [asked, *rows]})
    assert [one.satisfied for one in survey.answers] == [None, None]
    assert survey.sheets[0].unsure == (asked[2],)
    assert [one.code for one in survey.findings] == [Code.MISSING_COLUMN]
    assert asked[2] in str(survey.findings[0].message)


def test_a_choice_wins(tmp_path: Path) -> None:
    """Tests that `Kolonner` decides, whatever the program would have thought."""
    asked = ("Anbefaler", "Hvor tilfreds er du med kaffen og besøget?", "Spørgsmål 3", "Tilfreds")
    rows = [("Ja", "I høj grad", "Ja", "Slet ikke")]
    survey_path = write_book(tmp_path / "vaerter.xlsx", {"Ark1": [asked, *rows]})
    fields = ("Anbefaler", "Tilfreds", "Kontakt bagefter", "ignorér")
    lines = [
        ("vaerter.xlsx", "Ark1", "", question, None, None, field, None)
        for question, field in zip(asked, fields, strict=True)
    ]
    project = write_book(tmp_path / "projekt.xlsx", {"Kolonner": [MAPPING_HEADERS, *lines]})
    survey = read_survey([survey_path, project])
    (one,) = survey.answers
    assert (one.satisfied, one.contact) == (Satisfaction.HIGH, True)
    assert {sheet.kind for sheet in survey.sheets} == {SheetKind.EVALUATION, SheetKind.MAPPING}


def test_titles_totals_and_blank_rows(tmp_path: Path) -> None:
    """Tests that a title above, totals below and rows without an answer are nobody's answers."""
    rows = [("Evaluering 2026",), (), HEADERS, (ADA, "Ja", 5), ("bo@example.dk",), ("I alt", 1, 5)]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": rows})
    assert [one.row.number for one in survey.answers] == [4]
    assert len(survey.sheets[0].told) == 1


def test_other_sheets_are_told_apart(tmp_path: Path) -> None:
    """Tests that sign-ups and a match workbook beside the answers are not read as answers."""
    sheets = {
        "Svar fra værter": [OWN, ("Ja", 4, "Ja")],
        "Tilmeldte": [HOST_HEADERS, HOST],
        "Også tilmeldte": [INTERN_HEADERS, INTERN],
        "Noter": [("Husk", "at ringe"), ("Ja", "Nej")],
    }
    survey = read_sheets(tmp_path / "alt.xlsx", sheets)
    kinds = {one.sheet: one.kind for one in survey.sheets}
    assert kinds == {
        "Svar fra værter": SheetKind.EVALUATION,
        "Tilmeldte": SheetKind.HOSTS,
        "Også tilmeldte": SheetKind.INTERNS,
        "Noter": SheetKind.IGNORED,
    }
    assert len(survey.answers) == 1


def test_no_answers_is_one_sentence(tmp_path: Path) -> None:
    """Tests that sign-ups alone give one sentence that names the file, and nobody in it."""
    path = write_book(tmp_path / "tilmeldte.xlsx", {"Ark1": [HOST_HEADERS, HOST]})
    with pytest.raises(InputError) as error:
        read_survey([path])
    assert "tilmeldte.xlsx" in str(error.value)
    assert "Bo Holm" not in str(error.value)
    assert "bo@example.dk" not in str(error.value)


@pytest.mark.parametrize("path", sorted(SAMPLE_DATA.glob("*.xlsx")), ids=lambda path: path.name)
def test_samples_of_sign_ups_are_no_answers(path: Path) -> None:
    """Tests that no sheet of the samples with sign-ups is taken for evaluation answers."""
    if path.name.startswith("evaluering"):
        pytest.skip("these are evaluation answers")
    with pytest.raises(InputError):
        read_survey([path])


def test_civil_registration_numbers_are_hidden(tmp_path: Path) -> None:
    """Tests that such a number in a comment is told by place, and its digits are nowhere."""
    number = "010190-1234"
    rows = [(*OWN, "Kommentar"), ("Ja", 4, "Ja", f"Mit nummer er {number}")]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": rows})
    assert [(one.code, one.place.cell) for one in survey.findings] == [(Code.CPR_NUMBER, "D2")]
    assert number not in repr(survey)


def test_row_and_column_order_do_not_matter(tmp_path: Path) -> None:
    """Tests that shuffled rows and columns give the same answers."""
    rows = [(f"p{n}@example.dk", "Ja" if n % 3 else "Nej", 1 + n % 5, None) for n in range(9)]
    first = read_sheets(tmp_path / "praktikanter.xlsx", {"Ark1": [HEADERS, *rows]})
    order = [2, 0, 1]
    shuffled = [tuple(row[i] for i in order) for row in (HEADERS, *sorted(rows, reverse=True))]
    second = read_sheets(tmp_path / "praktikanter2.xlsx", {"Ark1": shuffled})
    assert {(o.email, o.recommends, o.satisfied) for o in first.answers} == {
        (o.email, o.recommends, o.satisfied) for o in second.answers
    }


def test_row_numbers_are_no_respondents(tmp_path: Path) -> None:
    """Tests that a bare count of rows is not taken for the IDs of hosts or interns."""
    rows = [("ID", *OWN), (1, "Ja", 4, "Ja"), (2, "Ja", 4, "Ja"), (3, "Nej", 2, "Ja")]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": rows})
    assert [one.person_id for one in survey.answers] == [""] * 3
    assert survey.sheets[0].unsure == ("ID",)


def test_hosts_and_interns_in_columns_of_their_own(tmp_path: Path) -> None:
    """Tests a common form whose questions stand twice, each answered by those who are asked."""
    asked = "Hvor tilfreds er du samlet set?"
    rows = [
        (
            "Din rolle",
            asked,
            "Vil du anbefale det til andre?",
            asked,
            "Vil du anbefale det til andre?",
        ),
        ("Vært", "I høj grad", "Ja", None, None),
        ("Praktikant", None, None, "Slet ikke", "Nej"),
        ("Praktikant", None, None, "I nogen grad", "Ja"),
    ]
    survey = read_sheets(tmp_path / "svar.xlsx", {"Ark1": rows})
    assert [(one.role, one.satisfied, one.recommends) for one in survey.answers] == [
        (Role.HOST, Satisfaction.HIGH, True),
        (Role.INTERN, Satisfaction.NOT_AT_ALL, False),
        (Role.INTERN, Satisfaction.SOME, True),
    ]
    assert survey.findings == ()


def test_the_visited_hosts_id_is_not_the_respondents(tmp_path: Path) -> None:
    """Tests that interns who name their host's ID are known by their own."""
    rows = [("Vært-ID", "Praktikant-ID", *OWN), ("V001", "P007", "Ja", 4, "Ja")]
    survey = read_sheets(tmp_path / "praktikanter.xlsx", {"Ark1": rows})
    assert [one.person_id for one in survey.answers] == ["P007"]


def test_free_text_is_no_answer(tmp_path: Path) -> None:
    """Tests that sentences under a closed question are told and not read as a yes or a step."""
    text = "Vi var i høj grad glade for at se, hvordan de gør, og slet ikke for maden"
    rows = [OWN, ("Ja", 4, "Ja"), (f"Ja altså {text}", text, text), ("Nej", 2, "Nej")]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": rows})
    second = survey.answers[1]
    assert (second.recommends, second.satisfied, second.used) == (None, None, None)
    assert [one.place.row for one in survey.findings] == [3, 3, 3]


@pytest.mark.parametrize(
    ("text", "consent"),
    [
        ("Ja", True),
        ("Ja, meget gerne", True),
        ("Nej", False),
        ("Ja, men uden navn", False),
        ("Ja, hvis jeg bliver spurgt først", False),
        ("Kun anonymt", None),
        ("Måske", False),
        ("Ved ikke", None),
        (None, None),
    ],
)
def test_consent_has_no_conditions(tmp_path: Path, text: str | None, consent: bool | None) -> None:
    """Tests that only a plain yes lets a name be told."""
    rows = [("Anbefaler", "Kopieret med hjem", "Må nævnes"), ("Ja", "Tavlemøder", text)]
    survey = read_sheets(tmp_path / "vaerter.xlsx", {"Ark1": rows})
    assert [one.consent for one in survey.answers] == [consent]
