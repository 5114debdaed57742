"""Ticks in sheets of no known tool."""

import pytest

from ipraktik.model.origin import Raw
from tests.reading.surveys.tiny import column, headers, read, sheet

PERSON = ("Navn", "Mail", "Afdeling")
IDA = ("Ida Holm", "ida@example.dk", "Jobcentret")


@pytest.mark.parametrize("ticks", [("x", None), (1, 0), ("Kan", "Kan ikke"), (True, False)])
@pytest.mark.parametrize(
    "options",
    [
        ("Hvornår passer det? [mandag 7/9]", "Hvornår passer det? [tirsdag 8/9]"),
        ("Hvornår passer det?: mandag 7/9", "Hvornår passer det?: tirsdag 8/9"),
        ("Rammer: Hvornår passer det? : mandag 7/9", "Rammer: Hvornår passer det? : tirsdag 8/9"),
        ("Hvornår passer det? - mandag 7/9", "Hvornår passer det? - tirsdag 8/9"),
        ("Hvornår passer det? > mandag 7/9", "Hvornår passer det? > tirsdag 8/9"),
    ],
)
def test_an_option_per_column(options: tuple[str, str], ticks: tuple[Raw, Raw]) -> None:
    done, notes = read(sheet((*PERSON, *options), (*IDA, *ticks)))
    question = str(headers(done)[3])
    assert question.endswith("Hvornår passer det?")
    assert column(done, question) == ["mandag 7/9"]
    assert len(notes) == 1


@pytest.mark.parametrize("days", [("Man", "Tir", "Ons"), ("7/9", "8/9", "9/9")])
def test_days_without_a_question(days: tuple[str, str, str]) -> None:
    done, _ = read(sheet((*PERSON, *days), (*IDA, "x", None, "x"), (*IDA, None, "x", "x")))
    assert column(done, "Mulige dage") == [f"{days[0]};{days[2]}", f"{days[1]};{days[2]}"]


@pytest.mark.parametrize(
    ("options", "cells"),
    [
        (("Tro og love: Min leder har godkendt", "Tro og love: Jeg deltager"), ("Ja", "Ja")),
        (("Om dig: Navn", "Om dig: Mail"), ("Bo", "bo@example.dk")),
        (("Ønsker: 1. valg", "Ønsker: 2. valg"), (None, None)),
        (("Man", "Tir"), ("formiddag", "x")),
    ],
)
def test_answers_are_no_ticks(options: tuple[str, str], cells: tuple[Raw, Raw]) -> None:
    before = sheet((*PERSON, *options), (*IDA, *cells))
    assert read(before) == (before, [])


def test_one_option_may_speak_for_oneself() -> None:
    """Tests that an aside in one option does not make all of them statements."""
    options = ("Hvor? : Fyn", "Hvor? : Bornholm", "Hvor? : Hele landet (jeg rejser gerne)")
    done, _ = read(sheet((*PERSON, *options), (*IDA, 0, 1, 0), (*IDA, 0, 0, 1)))
    assert column(done, "Hvor?") == ["Bornholm", "Hele landet (jeg rejser gerne)"]


@pytest.mark.parametrize(
    ("yes", "no"), [("Det går fint", "Det går ikke"), ("Mulige dage", None), ("Fint", "Umuligt")]
)
def test_ticks_in_words_of_their_own(yes: str, no: Raw) -> None:
    days = tuple(f"Dage, jeg kan > {day}" for day in ("Mandag", "Tirsdag", "Onsdag"))
    done, _ = read(sheet((*PERSON, *days), (*IDA, yes, no, yes), (*IDA, no, yes, yes)))
    question = str(headers(done)[3])
    assert column(done, question) == ["Mandag;Onsdag", "Tirsdag;Onsdag"]


def test_answers_in_words_are_no_ticks() -> None:
    """Tests that two different answers of which none is a refusal stay where they are."""
    days = tuple(f"Hvor er I > {day}" for day in ("Mandag", "Tirsdag", "Onsdag"))
    rows = ((*IDA, "Ude", "Hjemme", "Ude"), (*IDA, "Hjemme", "Ude", "Ude"))
    done, _ = read(sheet((*PERSON, *days), *rows))
    assert headers(done)[3:] == list(days)
