"""Two header rows."""

import pytest

from ipraktik.model.origin import Raw
from tests.reading.surveys.tiny import column, headers, read, sheet

DATA: tuple[Raw, ...] = (1, "Ida Holm", "ida@example.dk", "x", None, "x")


def test_a_blank_header_goes_on_with_the_question_to_the_left() -> None:
    top = ("Nr.", "Kontakt", None, "Hvilke dage kan I?", None, None)
    below = (None, "navn", "mail", "7/9", "8/9", "9/9")
    done, _ = read(sheet(("Netværksmøde", None), top, below, DATA, name="Ark1"))
    assert headers(done, 1)[:4] == ["Nr.", "Kontakt - navn", "Kontakt - mail", "Hvilke dage kan I?"]
    assert column(done, "Hvilke dage kan I?", 1) == ["7/9;9/9"]
    assert [number for number, _ in done.rows] == [1, 2, 4]


def test_ticks_under_days_say_that_they_are_days() -> None:
    top = ("Nr.", "Navn", "Mail", "Sæt x", None, None)
    below = (None, None, None, "man", "tir", "onsdag 9/9")
    done, _ = read(sheet(top, below, DATA))
    assert column(done, "Sæt x - mulige dage") == ["man;onsdag 9/9"]


def test_a_hint_below_a_question_stands_in_brackets() -> None:
    top = ("Navn", "Mail", "Gæst", "Kontakt", None)
    below = (None, None, "ukendt/familie", "leder", "kollega")
    done, _ = read(sheet(top, below, ("Ida Holm", "ida@example.dk", "ukendt", "Bo", "Ea")))
    assert headers(done)[2:] == ["Gæst (ukendt/familie)", "Kontakt - leder", "Kontakt - kollega"]


def test_groups_above_a_whole_header_row() -> None:
    """Tests that a group is only named where the row below is not plain by itself."""
    top = ("Om dig", None, None, "Din leder", None, "Dage", None, None)
    below = ("Navn", "Mail", "Stilling", "Navn", "Mail", "Man", "Tir", "Ons")
    row = ("Ida Holm", "ida@example.dk", "Lærer", "Bo Friis", "bo@example.dk", "x", "x", None)
    done, _ = read(sheet(top, below, row))
    expected = ["Om dig - Navn", "Om dig - Mail", "Stilling", "Din leder - Navn"]
    assert headers(done, 1)[:4] == expected
    assert column(done, "Dage", 1) == ["Man;Tir"]


@pytest.mark.parametrize(
    "rows",
    [
        [("Navn", "Mail", "Note"), ("Ida Holm", "ida@example.dk", "a"), ("Bo", "b@x.dk", "b")],
        [("Navn", "Mail", None), ("Ida Holm", None, "a"), ("Bo", None, "b"), ("Ea", None, "c")],
        [("Navn", "Mail", None), ("Ida Holm", "ida@example.dk", "a"), ("Bo", "b@x.dk", "b")],
        [("Praktikanter 2026",), ("Navn", "Mail"), ("Ida Holm", "ida@example.dk")],
    ],
)
def test_one_header_row_is_left_alone(rows: list[tuple[Raw, ...]]) -> None:
    before = sheet(*rows)
    assert read(before) == (before, [])
