"""One form for hosts and interns: the role question, and whose each question is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from ipraktik.model.columns import Certainty, Role
from ipraktik.model.origin import Raw
from ipraktik.model.signups import SheetKind
from ipraktik.reading.mapping.role_answers import read_role
from ipraktik.reading.signups import read_signups
from ipraktik.reading.table import Table
from ipraktik.reading.tables import recognise_sheets
from tests.reading.build import raw_sheet, write_book

COMMON = ("Tidspunkt for tilmelding", "E-mail", "Dit navn", "Sektor", "Arbejdsplads")
HOSTS = ("Hvor mange praktikanter kan I tage imod?", "Hvad kan praktikanten opleve hos jer?")
INTERNS = ("Din stilling", "Hvilke landsdele vil du rejse til?", "Rejsefælle", "Motivation")
DAYS = "Antal dage"
HEADERS = (*COMMON, "Spm", *HOSTS, "Fagfelter I arbejder med", DAYS, *INTERNS, DAYS, "Organisation")


def person(number: int, role: str, of: str) -> list[Raw]:
    common: list[Raw] = [f"2026-03-0{number}", f"p{number}@example.dk", f"Ida Holm {number}"]
    common += ["Stat", f"Enhed {number}", role]
    host: list[Raw] = ["2", "Se et museum i drift", "Kultur", 3]
    intern: list[Raw] = ["Lærer", "Fyn", "p9@example.dk", "Jeg vil lære noget nyt", 4]
    blank_host, blank_intern = [None] * len(host), [None] * len(intern)
    blocks = {"host": host + blank_intern, "intern": blank_host + intern, "both": host + intern}
    return [*common, *blocks[of], "Styrelsen"]


def form(host: str, intern: str) -> list[Sequence[Raw]]:
    rows = [(1, host, "host"), (2, host, "host"), (3, intern, "intern"), (4, intern, "intern")]
    return [HEADERS, *(person(*row) for row in rows)]


def table_of(rows: Sequence[Sequence[Raw]]) -> Table:
    (table,) = recognise_sheets([raw_sheet(rows)])
    return table


@pytest.mark.parametrize(
    ("host", "intern"),
    [
        ("Min arbejdsplads som vært", "Mig selv som praktikant"),
        ("Kommende vært", "Kommende praktikant"),
        ("Vi lukker nogen ind", "Jeg vil ud"),
    ],
)
def test_who_answers_what_tells_the_role(host: str, intern: str) -> None:
    """Tests a role question without a word of roles, and answers that no list of words knows."""
    table = table_of(form(host, intern))
    assert table.kind is SheetKind.BOTH
    assert table.questions is not None
    assert table.questions.role_index == 5
    assert table.roles_of(host) == {Role.HOST}
    assert table.roles_of(intern) == {Role.INTERN}
    days = [
        [c.letter for i, _, c in table.typed if table.mapped.guesses[role].get(i) is not None
         and table.mapped.guesses[role][i].key == "days"]
        for role in Role
    ]  # fmt: skip
    assert days == [["J"], ["O"]]


def test_a_closed_question_of_one_role_is_no_role_question() -> None:
    rows = form("Ja", "Nej")
    hosts = [HEADERS, *([*row[:6], *row[6:10], *[None] * 5, "x"] for row in rows[1:3] * 2)]
    assert table_of(hosts).kind is not SheetKind.BOTH


@pytest.mark.parametrize(
    ("answer", "roles"),
    [
        ("Min arbejdsplads som vært", {Role.HOST}),
        ("Host a visitor", {Role.HOST}),
        ("Vært – vi vil gerne have besøg af en praktikant", {Role.HOST}),
        ("Vi åbner dørene", {Role.HOST}),
        ("Praktikant (besøger en vært)", {Role.INTERN}),
        ("I would like to visit (praktikant)", {Role.INTERN}),
        ("Jeg vil gerne besøge en anden arbejdsplads", {Role.INTERN}),
        ("Både besøge og have besøg", set(Role)),
        ("Vært og praktikant", set(Role)),
        ("2 praktikanter", set()),
        ("Ikke vært", set()),
        ("Ukendt gæst", set()),
    ],
)
def test_answers_in_words(answer: str, roles: set[Role]) -> None:
    assert read_role(answer) == roles


def test_first_and_last_name_are_one_name(tmp_path: Path) -> None:
    headers = ["Fornavn", "Efternavn", "E-mail", "Din stilling", "Hvor arbejder du?"]
    headers += ["Organisation", "Sektor", "Antal dage", "Hvilke landsdele vil du rejse til?"]
    headers += ["Motivation", "Rejsefælle 1", "Rejsefælle 2"]
    row: list[Raw] = ["Ida", "Holm", "ida@example.dk", "Lærer", "Skolen", "Vejle Kommune"]
    row += ["Kommune", 3, "Fyn", "Jeg vil lære noget", "Bo Friis", "Ea Munk"]
    book = write_book(tmp_path / "praktikanter.xlsx", {"Ark1": [headers, row]})
    (intern,) = read_signups([book], {"År": "2026"}).interns
    assert (intern.name, intern.companions) == ("Ida Holm", ("Bo Friis", "Ea Munk"))


def test_the_parts_of_an_answer_are_as_sure_as_the_first() -> None:
    rows = [("Fornavn", "Efternavn", *HEADERS[1:2], *INTERNS, "Organisation", "Sektor", DAYS)]
    rows += [("Ida", "Holm", "ida@example.dk", "Lærer", "Fyn", None, "Lære", "X", "Stat", 3)] * 3
    guesses = table_of(rows).mapped.guesses[Role.INTERN]
    assert guesses[0] == guesses[1]
    assert (guesses[0].key, guesses[0].certainty) == ("name", Certainty.SURE)
