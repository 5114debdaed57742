"""Answers in several columns, and what stands in a header besides the question."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ipraktik.model.columns import Role
from ipraktik.model.origin import Raw
from ipraktik.reading.joined_cells import join_cells, without_ranks
from ipraktik.reading.mapping.headers import follows, without_numbering, without_shared_ranks
from ipraktik.reading.mapping.joins import find_joins
from ipraktik.reading.mapping.sections import find_sections

BOTH = tuple(Role)


def joined(*headers: str) -> list[tuple[int, tuple[int, ...], str]]:
    found = find_joins(list(enumerate(headers)), BOTH)
    return [(one.leader, one.followers, one.header) for one in found]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (("Fornavn", "Efternavn"), (0, (1,), "navn")),
        (("Efternavn", "Fornavn"), (1, (0,), "navn")),
        (("Om dig: Fornavn(e)", "Om dig: Efternavn"), (0, (1,), "Om dig: navn")),
        (("First name", "Middle name", "Last name"), (0, (1, 2), "name")),
        (("Rejsefælle 1 (e-post)", "Rejsefælle 2 (e-post)"), (0, (1,), "Rejsefælle (e-post)")),
        (("Hvilke fag?", "Hvilke fag? - Andet, anfør venligst:"), (0, (1,), "Hvilke fag?")),
        (("Hvilke fag?", "Hvilke fag? [Andet:]"), (0, (1,), "Hvilke fag?")),
        (("Fields", "Fields - Other (please specify)"), (0, (1,), "Fields")),
    ],
)
def test_columns_of_one_answer(
    headers: Sequence[str], expected: tuple[int, tuple[int, ...], str]
) -> None:
    assert joined(*headers) == [expected]


@pytest.mark.parametrize(
    "headers",
    [
        ("Værtsønske 1", "Værtsønske 2"),
        ("Om dig: Fornavn", "Leder: Efternavn"),
        ("Fornavn og efternavn", "Efternavn på leder"),
        ("Rejsefælle", "Rejsefællens arbejdsplads"),
        ("Hvilke fag?", "Andet?"),
        ("Workshop 1", "Workshop 2"),
    ],
)
def test_columns_of_their_own(headers: Sequence[str]) -> None:
    assert joined(*headers) == []


@pytest.mark.parametrize(
    ("cells", "separator", "expected"),
    [
        (["Ida", "Holm"], " ", "Ida Holm"),
        (["Ida", None], " ", "Ida"),
        (["Ida Holm", "Holm"], " ", "Ida Holm"),
        (["It;Skole", "Vand"], ";", "It;Skole;Vand"),
        (["It;Vand", "vand"], ";", "It;Vand"),
        ([None, "Vand"], ";", "Vand"),
        ([None, ""], ";", None),
    ],
)
def test_join_cells(cells: list[Raw], separator: str, expected: Raw) -> None:
    """Tests that answers are joined once: a report that is read again holds them already."""
    assert join_cells(cells, separator) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("1. Biblioteket 2. Vej og Park", "Biblioteket;Vej og Park"),
        ("1) Biblioteket\n2) Vej, Park", "Biblioteket;Vej, Park"),
        ("1: Biblioteket", "Biblioteket"),
        ("Biblioteket; Vej og Park", "Biblioteket; Vej og Park"),
        ("10. klasse", "10. klasse"),
        ("2. sal", "2. sal"),
        (7, 7),
    ],
)
def test_wishes_in_one_cell(raw: Raw, expected: Raw) -> None:
    assert without_ranks(raw) == expected


def test_numbering_goes_only_where_the_form_is_numbered() -> None:
    numbered = {0: "1. Navn", 1: "2.1 Mail", 2: "A3. Telefon", 3: "Tilmeldt", 4: "5. 1. ønske"}
    plain = ["Navn", "Mail", "Telefon", "Tilmeldt"]
    assert list(without_numbering(numbered).values())[:4] == plain
    wishes = {0: "Navn", 1: "Mail", 2: "1. ønske", 3: "2. ønske", 4: "Telefon"}
    assert without_numbering(wishes) == wishes


def test_the_rank_stands_in_the_part_only() -> None:
    headers = {0: "Værter, bedste først - 1. valg", 1: "Værter, bedste først - 2. valg"}
    assert without_shared_ranks(headers)[1] == "Værter, bedste  - 2. valg"
    assert without_shared_ranks({0: headers[0]}) == {0: headers[0]}


@pytest.mark.parametrize("header", ["Hvis ja, hvem?", "Hvem? (mail)", "I så fald navn og mail"])
def test_follow_ups(header: str) -> None:
    assert follows(header)
    assert not follows("Hvem skal vi skrive til om praktikken?")


def test_sections_of_a_form() -> None:
    host = {i: f"Del A: Vært - A{i}. Spørgsmål" for i in range(4)}
    intern = {i: f"Del B: Praktikant - B{i}. Spørgsmål" for i in range(4, 8)}
    own = {i: f"Egen vært: Del {i}" for i in range(8, 12)}
    found = find_sections(list((host | intern | own).items()))
    assert [found[i].role for i in range(8)] == [Role.HOST] * 4 + [Role.INTERN] * 4
    assert found[0].question == "A0. Spørgsmål"
    assert not set(found) & set(own)
    assert find_sections(list(host.items())) == {}
