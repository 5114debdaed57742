"""``init`` for evaluations: the ready survey, and proposals for surveys that were sent out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipraktik.model.columns import Certainty, Role
from ipraktik.model.evaluation import Satisfaction
from ipraktik.model.evaluation_columns import (
    EVALUATION_COLUMNS,
    HEADLINE_KEYS,
    evaluation_field_name,
    evaluation_field_names,
    read_evaluation_field,
)
from ipraktik.reading.evaluation.answer_fit import Asked
from ipraktik.reading.evaluation.guess import guess_columns
from ipraktik.reading.evaluation.survey import read_survey, read_survey_sheets
from ipraktik.reading.signups import read_signups
from ipraktik.writing.survey_book import ANSWER_SHEETS, QUESTION_SHEETS
from ipraktik.writing.survey_words import DEGREES, QUESTIONS
from tests.conftest import Ran
from tests.reading.build import HOST, HOST_HEADERS, write_book
from tests.reading.evaluation.shapes import google, surveyxact

Cli = Callable[..., Ran]
ANSWERS = {
    "signed_up_at": datetime(2026, 10, 1),
    "email": "ada@example.dk",
    "recommends": "Ja",
    "satisfied": "I høj grad",
    "used": "Ja",
    "uses": "Nye løsninger;Netværk",
    "contact": "Nej",
    "copied": "Tavlemøder",
    "consent": "Ja",
    "fields": "Kultur;It",
    "comment": "Tak",
}


@pytest.fixture
def ready(cli: Cli, tmp_path: Path) -> Path:
    path = tmp_path / "spoergeskema.xlsx"
    assert cli("init", "--evaluation", "-o", path).exit_code == 0
    return path


def fill(path: Path, answers: dict[Role, list[dict[str, Any]]]) -> None:
    book = openpyxl.load_workbook(path)
    for role, rows in answers.items():
        sheet = book[ANSWER_SHEETS[role]]
        headers = {cell.value: cell.column for cell in sheet[1]}
        for number, row in enumerate(rows, start=2):
            for key, value in row.items():
                sheet.cell(number, headers[evaluation_field_name(key)], value)
    book.save(path)


def test_ready_survey_is_read_back(ready: Path) -> None:
    """Tests that answers written into the ready survey are read back exactly."""
    blank = {"satisfied": "Slet ikke", "recommends": "Nej"}
    fill(ready, {Role.HOST: [ANSWERS, blank], Role.INTERN: [ANSWERS]})
    survey = read_survey([ready])
    assert [one.role for one in survey.answers] == [Role.HOST, Role.HOST, Role.INTERN]
    first, second, _ = survey.answers
    assert (first.email, first.recommends, first.satisfied) == (
        *("ada@example.dk", True, Satisfaction.HIGH),
    )
    assert (first.used, first.uses, first.contact) == (True, ("Nye løsninger", "Netværk"), False)
    assert (first.copied, first.comment, first.consent) == ("Tavlemøder", "Tak", True)
    assert (first.fields, first.answered_at) == (("Kultur", "It"), datetime(2026, 10, 1))
    assert (second.recommends, second.satisfied) == (False, Satisfaction.NOT_AT_ALL)
    assert survey.findings == ()
    assert all(sheet.unsure == () for sheet in survey.sheets)


def test_every_answer_to_choose_is_understood(ready: Path) -> None:
    """Tests that each choice of each question is read as what it says."""
    rows = [{**ANSWERS, "email": None, q.key: one} for q in QUESTIONS for one in q.choices]
    fill(ready, {Role.INTERN: rows})
    survey = read_survey([ready])
    assert len(survey.answers) == len(rows)
    assert survey.findings == ()
    steps = [one.satisfied for one in survey.answers]
    assert steps[2 : 2 + len(DEGREES)] == [5, 4, 3, 2, 1]


def test_ready_survey_says_what_and_why(ready: Path) -> None:
    """Tests that every question has its kind, its reason, and a column of the answers' sheet."""
    book = openpyxl.load_workbook(ready)
    for role in Role:
        _, *rows = book[QUESTION_SHEETS[role]].iter_rows(values_only=True)
        headers = {cell.value for cell in book[ANSWER_SHEETS[role]][1]}
        assert len(rows) == len(QUESTIONS)
        assert {row[5] for row in rows} <= headers
        assert all(row[1] and row[2] and row[4] for row in rows)
    assert {sheet.table.sheet.name for sheet in read_survey_sheets([ready]).surveys} == set(
        ANSWER_SHEETS.values()
    )


@pytest.mark.parametrize("role", Role)
def test_ready_questions_are_known_again(role: Role) -> None:
    """Tests that a survey with the ready questions as headers is read without being asked."""
    asked = {at: Asked(one.of_role[role]) for at, one in enumerate(QUESTIONS)}
    found = guess_columns(asked, set())
    assert [found[at].key for at in asked] == [one.key for one in QUESTIONS]
    assert {guess.certainty for guess in found.values()} == {Certainty.SURE}


@pytest.mark.parametrize("options", [("--hosts",), ("--example",)])
def test_one_thing_at_a_time(cli: Cli, tmp_path: Path, options: tuple[str, ...]) -> None:
    """Tests that the survey does not go together with another output."""
    path = tmp_path / "x.xlsx"
    assert cli("init", "--evaluation", *options, "-o", path).exit_code == 2
    assert not path.exists()


def lines(path: Path) -> list[tuple[Any, ...]]:
    _, *rows = openpyxl.load_workbook(path)["Kolonner"].iter_rows(values_only=True)
    return rows


def test_init_proposes_the_columns_of_surveys(cli: Cli, tmp_path: Path) -> None:
    """Tests that surveys get lines in `Kolonner` as sign-ups do, and are read alike with them."""
    hosts = write_book(tmp_path / "evaluering_vaerter.xlsx", google(Role.HOST))
    interns = write_book(tmp_path / "evaluering_praktikanter.xlsx", surveyxact(Role.INTERN))
    project = tmp_path / "PROJEKT.xlsx"
    ran = cli("init", hosts, interns, "-o", project, "--lang", "en")
    assert ran.exit_code == 0
    assert "ipraktik evaluate" in ran.out
    assert "ipraktik validate" not in ran.out
    fields = {row[6] for row in lines(project) if row[0] == "evaluering_vaerter.xlsx"}
    assert fields >= {evaluation_field_name(key) for key in HEADLINE_KEYS}
    without, with_it = read_survey([hosts, interns]), read_survey([hosts, interns, project])
    assert [repr(one) for one in with_it.answers] == [repr(one) for one in without.answers]
    assert with_it.findings == without.findings


def test_surveys_and_sign_ups_share_a_project(cli: Cli, tmp_path: Path) -> None:
    """Tests that sign-ups are read as before where the project knows a survey as well."""
    survey = write_book(tmp_path / "evaluering_vaerter.xlsx", google(Role.HOST))
    hosts = write_book(tmp_path / "vaerter.xlsx", {"Ark1": [HOST_HEADERS, HOST]})
    project = tmp_path / "PROJEKT.xlsx"
    ran = cli("init", hosts, survey, "-o", project, "--lang", "en")
    assert "ipraktik evaluate" in ran.out
    assert "ipraktik validate" in ran.out
    without, with_it = read_signups([hosts]), read_signups([hosts, project])
    assert with_it.hosts == without.hosts
    assert with_it.findings == without.findings
    again = tmp_path / "PROJEKT2.xlsx"
    assert cli("init", survey, project, "-o", again).exit_code == 0
    assert {row[7] for row in lines(again) if row[6]} == {"Valgt tidligere"}


def test_a_list_of_the_fields_to_choose(cli: Cli, tmp_path: Path) -> None:
    """Tests that the drop-down offers each field of an evaluation, and each is read again."""
    survey = write_book(tmp_path / "evaluering_vaerter.xlsx", google(Role.HOST))
    project = tmp_path / "PROJEKT.xlsx"
    cli("init", survey, "-o", project)
    _, *rows = openpyxl.load_workbook(project)["Felter"].iter_rows(values_only=True)
    offered = [row[1] for row in rows if row[0] == "fields evaluation"]
    assert offered == list(evaluation_field_names())
    assert all(read_evaluation_field(name) is not None for name in offered)
    assert {spec.header for spec in EVALUATION_COLUMNS} <= set(offered)


def test_no_addresses_in_the_samples(cli: Cli, tmp_path: Path) -> None:
    """Tests that what a project workbook shows of the answers names nobody."""
    survey = write_book(tmp_path / "evaluering_vaerter.xlsx", google(Role.HOST))
    project = tmp_path / "PROJEKT.xlsx"
    cli("init", survey, "-o", project)
    shown = " ".join(str(cell) for row in lines(project) for cell in row)
    assert "host1@" not in shown
