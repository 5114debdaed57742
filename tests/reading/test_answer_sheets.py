"""Sheets of answers: which they are, whose answers they hold, and that no sign-ups are taken."""

from pathlib import Path

import pytest

from ipraktik.model.answers import Side
from ipraktik.model.signups import SheetKind
from ipraktik.reading.answer_columns import find_answer_columns
from ipraktik.reading.answer_sheets import read_answer
from ipraktik.reading.exports import undo_surveys
from ipraktik.reading.tables import recognise_sheets
from ipraktik.reading.workbook import read_file
from tests.conftest import REPO

from .build import HOST, HOST_HEADERS, INTERN, INTERN_HEADERS
from .surveys.tiny import sheet

FORMS = sorted(
    path
    for folder in ("data/forms", "forms_unseen", "forms_second", "forms_third", "forms_fourth")
    for path in (REPO / "tests" / folder).rglob("*")
    if path.suffix in (".xlsx", ".csv", ".ods", ".xls")
)
MAIL = "ida@example.dk"


@pytest.mark.parametrize("path", FORMS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_sign_ups_are_no_answers(path: Path) -> None:
    """Tests that nothing of any form is taken for answers beside a match."""
    sheets = undo_surveys(read_file(path, path.name)[1]).sheets
    kinds = [table.kind for table in recognise_sheets(sheets, beside_match=True)]
    assert SheetKind.ANSWERS not in kinds


@pytest.mark.parametrize(
    ("headers", "sides"),
    [
        (("Praktikant-ID", "Svar praktikant", "Svar leder", "Svar vært"), [0, 1, 2]),
        (("Praktikant-ID", "Vært-ID", "Navn", "Arbejdsplads", "Svar vært"), [2]),
        (("E-mail", "Svar"), [None]),
        (("Mail", "Siger du ja?"), [None]),
        (("Din e-mail", "Navn", "Kan du deltage?", "Bemærkninger"), [None]),
        (("E-mail", "Kan I tage imod praktikanten?"), [None]),
        (("Praktikantens e-mail", "Lederens svar"), [1]),
        (("E-mail", "Svar", "Er din leder med på det?"), [None]),
        (("E-mail", "Siger du ja til pladsen?", "Siger din leder ja?"), [None, 1]),
        (("Intern ID", "Host's answer"), [2]),
    ],
)
def test_answers_are_known(headers: tuple[str, ...], sides: list[int | None]) -> None:
    """Tests the headers of returned lists and of surveys, and whose answer each column is."""
    cells = ["P001" if "ID" in one else MAIL if "mail" in one.lower() else "Ja" for one in headers]
    found = find_answer_columns(sheet(headers, cells))
    assert found is not None
    assert [None if one is None else int(one) for one in found.answers.values()] == sides


@pytest.mark.parametrize(
    "header",
    [
        "Kan du deltage i workshoppen?",
        "Melder du afbud?",
        "Er du forhindret i at deltage?",
        "Vil du have frokost?",
        "Ja",
    ],
)
def test_other_questions_are_asked_about(header: str) -> None:
    """Tests that a yes to something else, or one that means no, is no answer to a proposal."""
    found = find_answer_columns(sheet(("E-mail", header), (MAIL, "Ja")))
    assert found is not None
    assert found.answers == {}
    assert found.unsure == (1,)


def test_two_questions_in_other_words_are_asked_about() -> None:
    """Tests that nothing is guessed where two columns may be the answer."""
    headers = ("E-mail", "Kan du deltage?", "Kommer du?")
    found = find_answer_columns(sheet(headers, (MAIL, "Ja", "Nej")))
    assert found is not None
    assert (found.answers, found.unsure) == ({}, (1, 2))


def test_lists_without_answers() -> None:
    """Tests that a list without a yes or a no, or without people, holds no answers."""
    assert find_answer_columns(sheet(("E-mail", "Telefon"), (MAIL, "12345678"))) is None
    assert find_answer_columns(sheet(("Navn", "Svar"), ("Ida", "Ja"))) is None
    assert find_answer_columns(sheet(("E-mail", "Svarfrist"), (MAIL, "01-05-2027"))) is None


@pytest.mark.parametrize(
    ("headers", "row"), [(HOST_HEADERS, HOST), (INTERN_HEADERS, INTERN)], ids=["host", "intern"]
)
def test_a_sign_up_with_an_answer_stays_one(
    headers: tuple[str, ...], row: tuple[object, ...]
) -> None:
    """Tests that a column that is called an answer makes no answers of sign-ups."""
    assert find_answer_columns(sheet((*headers, "Svar"), (*row, "Ja"))) is None


@pytest.mark.parametrize("name", ["Ark1", "Praktikanter"])
def test_answers_are_no_sign_ups(name: str) -> None:
    """Tests that a list with an intern's own columns and an answer is read as answers."""
    headers = ("Praktikant-ID", "Navn", "Arbejdsplads", "Organisation", "E-mail", "Svar praktikant")
    row = ("P001", "Ida Juul", "Skolen", "Odense Kommune", MAIL, "Ja")
    (table,) = recognise_sheets([sheet(headers, row, name=name)], beside_match=True)
    assert table.kind is SheetKind.ANSWERS


def test_the_columns_beside() -> None:
    """Tests the deadline, the remark, the host and a manager's address, which is nobody's."""
    headers = ("Leders e-mail", "E-mail", "Vært-ID", "Svar praktikant", "Svarfrist", "Bemærkning")
    found = find_answer_columns(sheet(headers, ("x@example.dk", MAIL, "V001", "Ja", None, "Hej")))
    assert found is not None
    assert found.emails == (1,)
    assert found.keys == {"host_id": 2, "reply_by": 4, "remark": 5}
    assert found.answers == {3: Side.INTERN}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        *(("Ja", True), ("ja tak!", True), ("Ja, det passer fint", True), ("x", True)),
        *(("Accepterer", True), (True, True), ("Nej", False), ("Nej desværre", False)),
        *(("Nej, jeg kan ikke", False), ("Afslår", False), ("0", False)),
        *(("måske", None), ("ved ikke endnu", None), ("Nej, ikke endnu", None)),
        *(("Ja, men ikke mandag", None), ("Ja, hvis jeg kan tage toget", None), ("?", None)),
        *(("Jeg vender tilbage", None), ("Ja og nej", None), ("ikke ok", None)),
        *(("Ja. Dog kun onsdag", None), ("Ja, med forbehold", None), ("Ja?", None)),
        *(("Ja, formentlig", None), ("Jeg siger ikke nej", None), ("Nej - eller jo", None)),
        *(("Nej, ingen problemer, vi kommer", None), ("Nej, jeg kommer ikke", False)),
    ],
)
def test_what_an_answer_says(text: str | bool, answer: bool | None) -> None:
    """Tests that only a plain yes and a plain no count."""
    assert read_answer(text) is answer


def test_a_copy_of_the_proposals_is_no_match_workbook() -> None:
    """Tests that rows of `Matchforslag` in a file of their own are answers beside a match."""
    headers = ("Praktikant-ID", "Vært-ID", "Dage", "Status", "Lås", "Svar vært")
    copy = sheet(headers, ("P001", "V001", "Man;Tir", "Sendt", None, "Ja"))
    (alone,) = recognise_sheets([copy])
    (beside,) = recognise_sheets([copy], beside_match=True)
    assert (alone.kind, beside.kind) == (SheetKind.MATCH, SheetKind.ANSWERS)
